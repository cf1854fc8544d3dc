import { ACCESS_NEEDS, SPOKEN, SUPPORT_FOR, SUPPORT_KINDS } from './directory.ts';
import {
	EVERY,
	nights,
	ON_BANK_HOLIDAYS,
	WAYS,
	WEEKDAYS,
	type Differs,
	type EntryDraft,
	type Hours
} from './draft.ts';
import { EMPTY_DRAFT, type ImportRow, type RowFault } from './row.ts';

/**
 * An entry as one line of a spreadsheet, and back: in words that whoever fills it in would write. What a
 * cell cannot be read as is a fault of its own, with the column named.
 */

/** The columns, in their order; all but the first two are fields of a draft. */
export const COLUMNS = [
	'id',
	'version',
	...(Object.keys(EMPTY_DRAFT) as (keyof EntryDraft)[])
] as const;
export type Column = (typeof COLUMNS)[number];

type Names = readonly { id: string; label: string }[];
const LISTS: Partial<Record<Column, Names>> = {
	kinds: SUPPORT_KINDS,
	for: SUPPORT_FOR,
	ways: WAYS,
	access: ACCESS_NEEDS,
	languages: SPOKEN
};
const YES: Names = [
	{ id: 'yes', label: 'yes' },
	{ id: 'no', label: 'no' }
];
const CHOICES: Partial<Record<Column, Names>> = { free: YES, bank_holidays: ON_BANK_HOLIDAYS };

const labelOf = (names: Names, id: string) => names.find((one) => one.id === id)?.label ?? id;
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
/** By its label or its id, however it is written. */
const idOf = (names: Names, said: string): string | undefined =>
	names.find(({ id, label }) => bare(id) === bare(said) || bare(label) === bare(said))?.id;

const hoursCell = ({ every, day, from, to }: Hours) =>
	`${labelOf(EVERY, every)} ${labelOf(WEEKDAYS, day)} ${from}-${to}`;
const differsCell = ({ from_day, to_day, opens, closes, note }: Differs) =>
	[
		from_day === to_day ? from_day : `${from_day} to ${to_day}`,
		opens ? `${opens}-${closes}` : 'closed',
		// the marks between the parts of a cell are no part of a note
		note && `(${note.replace(/[;()\n]/g, ',')})`
	]
		.filter(Boolean)
		.join(' ');

/** An entry as cells, by column. */
export function cellsOf(
	id: string,
	version: number | string,
	draft: EntryDraft
): Record<Column, string> {
	const cells = { id, version: String(version) } as Record<Column, string>;
	for (const [field, value] of Object.entries(draft) as [keyof EntryDraft, unknown][]) {
		const names = LISTS[field] ?? CHOICES[field];
		if (field === 'hours') cells[field] = draft.hours.map(hoursCell).join('; ');
		else if (field === 'differs') cells[field] = draft.differs.map(differsCell).join('; ');
		else if (Array.isArray(value)) {
			cells[field] = (value as string[]).map((one) => labelOf(names ?? [], one)).join('; ');
		} else cells[field] = names ? labelOf(names, String(value)) : String(value);
	}
	return cells;
}

const parts = (cell: string) =>
	cell
		.split(/[;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
/** "9:30", "09.30" as "09:30"; whatever else as it is, for the database to refuse. */
const clock = (text: string) => text.trim().replace('.', ':').padStart(5, '0');
const TIMES = /(\d{1,2}[:.]\d\d)\s*(?:-|–|to)\s*(\d{1,2}[:.]\d\d)/;

function readHours(cell: string, fault: (says: string) => void): Hours[] {
	return parts(cell).flatMap((part) => {
		const found = new RegExp(
			`^(every|first|second|third|fourth|last|1st|2nd|3rd|4th)?\\s*([a-z]+)\\s+${TIMES.source}$`,
			'i'
		).exec(part);
		const every = (found?.[1] ?? 'every').toLowerCase();
		const day = WEEKDAYS.find(({ label }) =>
			label.toLowerCase().startsWith((found?.[2] ?? '?').toLowerCase().slice(0, 3))
		);
		if (!found || !day) {
			fault(
				`“${part}” is not understood. Write “Tuesday 10:00-12:00”, or “First Friday 14:00-16:00”.`
			);
			return [];
		}
		const ordinal = /^[1-4]/.exec(every)?.[0];
		return nights({
			every: ordinal ?? EVERY.find(({ label }) => label.toLowerCase() === every)?.id ?? 'week',
			day: day.id,
			from: clock(found[3] ?? ''),
			to: clock(found[4] ?? '')
		});
	});
}

function readDiffers(cell: string, fault: (says: string) => void): Differs[] {
	return parts(cell).flatMap((part) => {
		const found = new RegExp(
			`^(\\d{4}-\\d\\d-\\d\\d)(?:\\s*to\\s*(\\d{4}-\\d\\d-\\d\\d))?\\s+(closed|${TIMES.source})\\s*(?:\\((.*)\\))?$`,
			'i'
		).exec(part);
		if (!found) {
			fault(`“${part}” is not understood. Write “2026-12-24 to 2027-01-03 closed (Christmas)”.`);
			return [];
		}
		const [, first = '', last, , opens, closes, note = ''] = found;
		return [
			{
				from_day: first,
				to_day: last ?? first,
				opens: opens ? clock(opens) : '',
				closes: closes ? clock(closes) : '',
				note: note.trim()
			}
		];
	});
}

/** A line of a spreadsheet as a row to be looked at. A column that is missing is as if it were empty. */
export function rowOfCells(nth: number, cells: Readonly<Record<string, string>>): ImportRow {
	const faults: RowFault[] = [];
	const draft: EntryDraft = { ...EMPTY_DRAFT };
	const put = (field: keyof EntryDraft, value: unknown) => Object.assign(draft, { [field]: value });
	for (const field of Object.keys(EMPTY_DRAFT) as (keyof EntryDraft)[]) {
		const cell = (cells[field] ?? '').trim();
		const fault = (says: string) => faults.push({ field, says });
		const [list, choice] = [LISTS[field], CHOICES[field]];
		if (field === 'hours') put(field, readHours(cell, fault));
		else if (field === 'differs') put(field, readDiffers(cell, fault));
		else if (list) {
			const ids = parts(cell).map((part) => {
				const id =
					idOf(list, part) ?? (field === 'languages' && /^[a-z]{2,3}$/.test(part) ? part : '');
				if (!id) fault(`“${part}” is none of: ${list.map(({ label }) => label).join('; ')}.`);
				return id;
			});
			put(field, [...new Set(ids.filter(Boolean))]);
		} else if (choice) {
			const id = cell === '' ? EMPTY_DRAFT[field] : idOf(choice, cell);
			if (id === undefined) fault(`Write ${choice.map(({ label }) => `“${label}”`).join(' or ')}.`);
			else put(field, id);
		} else put(field, cell);
	}
	const version = (cells.version ?? '').trim();
	if (version !== '' && !/^\d{1,9}$/.test(version)) {
		faults.push({ field: 'version', says: 'Leave it as it was taken out.' });
	}
	return {
		nth,
		id: (cells.id ?? '').trim(),
		draft,
		more: /^\d{1,9}$/.test(version) ? { version: Number(version) } : {},
		faults,
		notes: []
	};
}
