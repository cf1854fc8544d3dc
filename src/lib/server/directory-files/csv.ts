import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import type { Readable } from 'node:stream';
import { cellsOf, COLUMNS, rowOfCells } from '#lib/domain/directory/cells.ts';
import type { EntryDraft } from '#lib/domain/directory/draft.ts';
import { EMPTY_DRAFT, type ImportRow } from '#lib/domain/directory/row.ts';

/** A line longer than this is no entry, and is not kept in memory until its end. */
const LONGEST = 60_000;

/** One entry of a spreadsheet to fill in, made up. */
const EXAMPLE: EntryDraft = {
	...EMPTY_DRAFT,
	name: 'Singing for the Breathless',
	run_by: 'Niton Singers',
	description: 'An hour of songs, sitting down, for anyone whose breath is short.',
	first_visit: 'Somebody meets you at the door.',
	phones: '01632 960 771 mornings',
	kinds: ['company', 'carers'],
	for: ['dying', 'caring'],
	ways: ['person'],
	place: 'The Old School',
	address: '4 School Lane',
	city: 'Niton',
	postcode: 'PO38 2ZZ',
	access: ['step-free'],
	free: 'no',
	fees: '£1 for tea',
	languages: ['pl'],
	hours: [
		{ every: 'week', day: 'TU', from: '10:00', to: '11:00' },
		{ every: '1', day: 'FR', from: '14:00', to: '16:00' }
	],
	differs: [
		{ from_day: '2027-12-22', to_day: '2028-01-03', opens: '', closes: '', note: 'Christmas' }
	]
};

function table(rows: Record<string, string>[], header: boolean): Promise<string> {
	return new Promise((resolve, reject) => {
		stringify(
			rows,
			// a cell that begins like a formula would be run by a spreadsheet
			{
				header,
				columns: [...COLUMNS],
				bom: header,
				escape_formulas: true,
				record_delimiter: 'windows'
			},
			(fault, text) => (fault ? reject(fault) : resolve(text))
		);
	});
}

/** Entries as lines of a spreadsheet; the head stands above the first of them. */
export const writeCsv = (
	entries: readonly { id: string; version: number; draft: EntryDraft }[],
	header: boolean
): Promise<string> =>
	table(
		entries.map(({ id, version, draft }) => cellsOf(id, version, draft)),
		header
	);

/** A spreadsheet with the head and one made-up entry. */
export const csvTemplate = (): Promise<string> => table([cellsOf('', '', EXAMPLE)], true);

const COLUMN_NAMES: readonly string[] = COLUMNS;
/** "Run by" is run_by. */
const columnOf = (head: string) =>
	head
		.trim()
		.toLowerCase()
		.replace(/[^a-z]+/g, '_');

/** Says why a file is no spreadsheet of ours. */
export class NotUnderstood extends Error {}

/** What stands between the cells, by the head: a comma, or what spreadsheets of other countries and “Unicode text” write. */
export function delimiterOf(text: string): string {
	const [head = ''] = text.split(/[\r\n]/, 1);
	const names = (delimiter: string) => head.split(delimiter).map(columnOf);
	return (
		[',', ';', '\t'].find((one) =>
			names(one).some((name) => name === 'name' || name === '_name_')
		) ?? ','
	);
}

/** The rows of a spreadsheet, one after the other; a line that is broken is a row with a fault. */
export async function* readCsv(text: Readable, delimiter = ','): AsyncGenerator<ImportRow> {
	let columns: string[] | undefined;
	const broken: string[] = [];
	const records = text.pipe(
		parse({
			bom: true,
			delimiter,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			skip_records_with_error: true,
			max_record_size: LONGEST,
			on_skip: (fault) => {
				broken.push(
					fault?.code === 'CSV_MAX_RECORD_SIZE'
						? 'A line is far too long. Is a quotation mark missing?'
						: 'A line cannot be read. Is a quotation mark missing?'
				);
				return undefined;
			}
		})
	);
	text.on('error', (fault) => records.destroy(fault));
	let nth = 1;
	for await (const { record } of records as AsyncIterable<{ record: string[] }>) {
		if (!columns) {
			columns = record.map(columnOf);
			if (!columns.includes('name')) {
				throw new NotUnderstood(
					'The first line has to name the columns, as in the spreadsheet to fill in. There is no column “name”.'
				);
			}
			continue;
		}
		nth += 1;
		const cells: Record<string, string> = {};
		for (const [i, column] of columns.entries()) {
			if (!COLUMN_NAMES.includes(column)) continue;
			// the mark that keeps a cell from being a formula
			cells[column] = (record[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
		}
		const row = rowOfCells(nth, cells);
		if (record.length > columns.length) {
			row.faults.push({ field: '', says: 'The line has more cells than the head.' });
		}
		yield row;
	}
	if (!columns) throw new NotUnderstood('There is nothing in this file.');
	for (const says of broken) {
		nth += 1;
		yield {
			nth,
			id: `line-${nth}`,
			draft: EMPTY_DRAFT,
			more: {},
			faults: [{ field: '', says }],
			notes: []
		};
	}
}
