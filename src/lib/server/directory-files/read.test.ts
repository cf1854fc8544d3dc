import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rowOfService, wordsOf } from '#lib/domain/directory/open-referral.ts';
import { EMPTY_DRAFT } from '#lib/domain/directory/row.ts';
import { csvTemplate, writeCsv } from './csv.ts';
import { readRows } from './read.ts';

const READING = { today: '2026-11-27', kind: '' };
const read = (text: string | Uint8Array, most = 1000) =>
	readRows(typeof text === 'string' ? new TextEncoder().encode(text) : text, READING, most);
const SERVICE = {
	id: '3774e8a1-dd34-4a7b-be67-e1b24d14e09f',
	name: 'Grief café',
	description: 'Monthly peer support',
	status: 'active',
	organization: { id: 'x', name: 'Niton Company', description: 'Volunteers' },
	schedules: [{ freq: 'WEEKLY', interval: 1, byday: 'TU', opens_at: '10:00', closes_at: '12:00' }],
	service_at_locations: [
		{
			location: {
				location_type: 'physical',
				name: 'Hall',
				latitude: 50.58,
				longitude: -1.28,
				addresses: [
					{ address_1: '4 School Lane', city: 'Niton', postal_code: 'PO38 2ZZ', country: 'GB' }
				]
			}
		}
	],
	contacts: [{ phones: [{ number: '+441632960771' }] }],
	attributes: [{ taxonomy_term: { name: 'Bereavement' } }]
};
const service = (change: object) => rowOfService(1, { ...SERVICE, ...change }, READING.today);
const place = (change: object) =>
	service({
		service_at_locations: [
			{ location: { ...SERVICE.service_at_locations[0]?.location, ...change } }
		]
	});
const fields = (list: { field: string }[]) => list.map(({ field }) => field);

describe('a spreadsheet', () => {
	it('says the same when it is taken out and brought back, formulas and quotation marks and all', async () => {
		const [example] = await read(await csvTemplate());
		expect(example?.faults).toEqual([]);
		const draft = {
			...(example?.draft ?? EMPTY_DRAFT),
			name: '=HYPERLINK("https://example.org","Tea")',
			phones: '+44 1632 960771 mornings\n01632 960 772',
			description: 'Tea, cake; and "company".\nEvery week.',
			alert: '@home',
			fees: '-'
		};
		const csv = await writeCsv([{ id: 'a', version: 3, draft }], true);
		// no cell begins like a formula
		expect(csv).not.toMatch(/(^|[,\n"])[=+@-]/m);
		const [row] = await read(csv);
		expect(row).toMatchObject({ nth: 2, id: 'a', more: { version: 3 }, faults: [], draft });
	});

	it('is read as people write it: other names of columns, older letters, hours in words', async () => {
		const text =
			'Name,Run by,Kinds,Hours,Differs,Anything else\nCafé,Us,bereavement; For carers,"tuesday 9.30-11:00; 1st Fri 14:00 to 16:00","2027-01-01 closed",x\n';
		const [row] = await read(Buffer.from(text, 'latin1'));
		expect(row?.faults).toEqual([]);
		// one place a row: it says nothing of further ones
		expect(row?.more).not.toHaveProperty('places');
		expect(row?.draft).toMatchObject({
			name: 'Café',
			run_by: 'Us',
			kinds: ['bereavement', 'carers'],
			hours: [
				{ every: 'week', day: 'TU', from: '09:30', to: '11:00' },
				{ every: '1', day: 'FR', from: '14:00', to: '16:00' }
			],
			differs: [{ from_day: '2027-01-01', to_day: '2027-01-01', opens: '', closes: '', note: '' }]
		});
	});

	it('is read with semicolons, tabs, either end of a line, and as “Unicode text”', async () => {
		const lines = ['"Name"|kinds|description', 'Café|"bereavement; For carers"|Tea, cake'];
		for (const [between, end] of [
			[',', '\n'],
			[';', '\r\n'],
			['\t', '\r\n'],
			[';', '\r']
		] as const) {
			const text = lines.join(end).replaceAll('Tea, cake', '"Tea, cake"').replaceAll('|', between);
			const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
			for (const bytes of [
				Buffer.from(text),
				Buffer.from(`\ufeff${text}`),
				wide,
				Buffer.from(wide).swap16()
			]) {
				const [row] = await read(bytes);
				expect(row?.faults).toEqual([]);
				expect(row?.draft).toMatchObject({
					name: 'Café',
					kinds: ['bereavement', 'carers'],
					description: 'Tea, cake'
				});
			}
		}
	});

	it('keeps the good rows beside broken ones, and names row and field', async () => {
		const rows = await read(
			'name,kinds,hours,version\nOne,witchcraft,whenever,first\nTwo,company,,\nThree,company,,,too many\n'
		);
		expect(rows.map(({ draft, faults }) => [draft.name, fields(faults)])).toEqual([
			['One', ['kinds', 'hours', 'version']],
			['Two', []],
			['Three', ['']]
		]);
		// a quotation mark that never ends: what stood before it is read
		const open = await read(`name,kinds\nOne,company\n"Two,company\n${'x'.repeat(70_000)}`);
		expect(open[0]?.draft.name).toBe('One');
		expect(open[1]?.faults[0]?.says).toContain('quotation mark');
	});

	it('refuses what is none, and what is packed, and never unpacks it', async () => {
		const bomb = gzipSync(Buffer.alloc(20_000_000));
		await expect(read(bomb)).rejects.toThrow('compressed');
		await expect(read(Buffer.from('PK\u0003\u0004xl/workbook'))).rejects.toThrow('workbook');
		await expect(read(Buffer.from('n\0a\0m\0e\0'))).rejects.toThrow('no text');
		await expect(read('')).rejects.toThrow('nothing in this file');
		await expect(read('a,b\n1,2\n')).rejects.toThrow('no column “name”');
		await expect(read(`name\n${'x\n'.repeat(11)}`, 10)).rejects.toThrow('more than 10');
		await expect(read('{"message": "no"}')).rejects.toThrow('no list of services');
		await expect(read('{"a":')).rejects.toThrow('no JSON');
	});
});

describe('a feed of Open Referral UK', () => {
	it('is read whole', () => {
		expect(service({})).toMatchObject({
			id: SERVICE.id,
			more: { at: [50.58, -1.28], status: 'active' },
			faults: [],
			notes: [],
			draft: {
				name: 'Grief café',
				run_by: 'Niton Company',
				kinds: ['bereavement'],
				for: ['grieving'],
				ways: ['person'],
				phones: '+441632960771',
				hours: [{ every: 'week', day: 'TU', from: '10:00', to: '12:00' }]
			}
		});
	});

	it.each<[string, object, string[], string[]]>([
		['a number for a name', { name: 7 }, ['name'], []],
		['a list for a description', { description: ['x'] }, ['description'], []],
		[
			'nulls everywhere',
			{ url: null, contacts: null, schedules: null, cost_options: null, minimum_age: null },
			[],
			[]
		],
		['a text for a list', { schedules: 'Tuesdays' }, ['hours'], []],
		['an age in words', { minimum_age: 'ten' }, ['minimum_age'], []],
		[
			'no kind that we know',
			{ attributes: [{ taxonomy_term: { name: 'Bell ringing' } }] },
			['kinds'],
			[]
		],
		['a script for an address', { url: 'javascript:alert(1)' }, [], ['url']],
		[
			'a time of another zone',
			{
				schedules: [
					{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00+05:30', closes_at: '11:00+05:30' }
				]
			},
			[],
			['hours']
		],
		['a status of nobody’s', { status: 'closed?' }, [], ['status']],
		['made sure of tomorrow', { assured_date: '2026-11-28' }, [], ['assured_date']]
	])('%s', (_, change, faults, notes) => {
		const row = service(change);
		expect([fields(row.faults), fields(row.notes)]).toEqual([faults, notes]);
	});

	it('has no marker at 0, 0 and nobody abroad; a time without a zone is a London clock’s', () => {
		expect(place({ latitude: 0, longitude: 0 }).more.at).toBeUndefined();
		expect(fields(place({ latitude: 0, longitude: 0 }).notes)).toEqual(['position']);
		expect(place({ latitude: '50.58', longitude: '-1.28' }).more.at).toEqual([50.58, -1.28]);
		const abroad = {
			address_1: '1 Rue de Rivoli',
			city: 'Paris',
			postal_code: '75001',
			country: 'FR'
		};
		expect(fields(place({ addresses: [abroad] }).faults)).toEqual(['address']);
		const times = (opens_at: string) =>
			service({ schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at, closes_at: '12:00' }] }).draft
				.hours[0]?.from;
		expect(['9:00', '09:00:00', '09:00Z', '09:00+01:00'].map(times)).toEqual(
			Array(4).fill('09:00')
		);
		expect(rowOfService(4, null, READING.today).faults).toHaveLength(1);
	});

	it('takes every other week, a season and a day of the month beside the draft, and says what it cannot', () => {
		const hours = (schedule: object) => {
			const read = service({
				schedules: [
					{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00', ...schedule }
				]
			});
			return [read.more.hours ?? read.draft.hours.length, fields(read.notes)];
		};
		const tuesday = {
			...{ freq: 'WEEKLY', interval: 1, byday: 'TU', bymonthday: '', dtstart: null },
			...{ valid_from: null, valid_to: null, from: '10:00', to: '12:00' }
		};
		expect(hours({ dtstart: '2026-09-08' })).toEqual([1, []]);
		expect(hours({ interval: 2, dtstart: '2026-09-08' })).toEqual([
			[{ ...tuesday, interval: 2, dtstart: '2026-09-08' }],
			[]
		]);
		const season = { valid_from: '2027-04-01', valid_to: '2027-09-30' };
		expect(hours(season)).toEqual([[{ ...tuesday, ...season }], []]);
		expect(hours({ freq: 'MONTHLY', byday: null, bymonthday: 15 })).toEqual([
			[{ ...tuesday, freq: 'MONTHLY', byday: '', bymonthday: '15' }],
			[]
		]);
		// over: there is nothing to say
		expect(hours({ valid_to: '2026-09-30' })).toEqual([0, []]);
		for (const cannot of [
			{ interval: 2 },
			{ interval: 0.5, dtstart: '2026-09-08' },
			{ interval: 2, dtstart: '2026-02-30' },
			{ interval: 'two', dtstart: '2026-09-08' },
			{ freq: 'MONTHLY', byday: '5TU' },
			{ freq: 'MONTHLY', byday: null, bymonthday: '32' },
			{ valid_from: '2027-09-30', valid_to: '2027-04-01' }
		])
			expect(hours(cannot)).toEqual([0, ['hours']]);
	});

	it('takes every place beside the draft, and leaves out what is none, each said', () => {
		const at = (id: string, change: object = {}, address: object = {}) => ({
			location: {
				...{ id, location_type: 'physical', name: `Hall ${id}`, latitude: 50.6, longitude: -1.2 },
				addresses: [
					{ address_1: '1 High Street', city: 'Ryde', postal_code: 'PO33 2ZZ', ...address }
				],
				...change
			}
		});
		const several = service({
			service_at_locations: [
				at('a', { addresses: [] }),
				at('b'),
				at('c', {
					accessibility: [
						{ description: 'Parking', details: 'Ring the bell' },
						{ description: 'Lift', details: 'Out of order' },
						{ description: 'Step-free', details: 'and a toilet' }
					]
				}),
				at('b', { name: 'Twice' }),
				at('d', { location_type: 'virtual' }),
				at('e', { latitude: 0, longitude: 0 }, { state_province: 'Isle of Wight' }),
				at('f', { latitude: null, longitude: null }, { postal_code: '' }),
				at('g', {}, { country: 'FR' }),
				at('h', { name: 7 })
			]
		});
		// the first that people can come to is the draft's
		expect(several.draft).toMatchObject({ place: 'Hall b', ways: ['person', 'online'] });
		expect(several.more.place).toBe('b');
		expect(several.more.places?.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'e', 'h']);
		expect(several.more.places?.[2]).toEqual({
			...{ id: 'c', name: 'Hall c', address: '1 High Street', city: 'Ryde', region: '' },
			...{ postcode: 'PO33 2ZZ', at: [50.6, -1.2] },
			access: [
				{ need: 'parking', details: 'Ring the bell' },
				{ need: 'other', details: 'Lift: Out of order' },
				{ need: 'step-free', details: 'and a toilet' },
				{ need: 'toilet', details: '' }
			]
		});
		expect(several.more.places?.[3]).toMatchObject({ region: 'Isle of Wight' });
		expect(several.more.places?.[3]?.at).toBeUndefined();
		expect(several.faults).toEqual([]);
		expect(several.notes.map(({ field, says }) => [field, says.split(',')[0]])).toEqual([
			['position', '“Hall e”'],
			['postcode', '“Hall f”'],
			['address', '“Hall g”'],
			['place', '“1 High Street”']
		]);
		// one place, or none, is said as well: those that were there before have gone
		expect(service({}).more.places).toEqual([]);
		const many = service({
			service_at_locations: Array.from({ length: 30 }, (_, i) => at(`p-${i}`))
		});
		expect(many.more.places).toHaveLength(21);
		expect(many.notes).toEqual([
			{ field: 'place', says: 'It has more than 21 places. The others stay out.' }
		]);
	});

	it('takes a night as two lines, and midnight however it is written', async () => {
		const hours = (opens_at: string, closes_at: string, byday = 'SU') =>
			service({ schedules: [{ freq: 'WEEKLY', byday, opens_at, closes_at }] });
		expect(hours('20:00', '02:00').draft.hours).toEqual([
			{ every: 'week', day: 'SU', from: '20:00', to: '23:59' },
			{ every: 'week', day: 'MO', from: '00:00', to: '02:00' }
		]);
		for (const midnight of ['24:00', '00:00', '24:00:00']) {
			expect(hours('20:00', midnight).draft.hours).toEqual([
				{ every: 'week', day: 'SU', from: '20:00', to: '23:59' }
			]);
		}
		// "10 to 2" and "9 to 5" on a clock of twelve hours are no nights
		for (const [from, to] of [
			['10:00', '10:00'],
			['10:00', '02:00'],
			['09:00', '05:00']
		] as const) {
			expect(fields(hours(from, to).notes)).toEqual(['hours']);
			expect(hours(from, to).draft.hours).toEqual([]);
		}
		const [night] = await read('name,hours\nOne,Sunday 20:00-02:00');
		expect(night?.draft.hours).toEqual(hours('20:00', '02:00').draft.hours);
	});

	it('leaves the words of a page and none of its elements', () => {
		expect(
			wordsOf(
				'<p>Tea &amp; cake</p><script>alert(1)</script><img src=x onerror=alert(1)>for &lt;all&gt;<br>and <b>you'
			)
		).toBe('Tea & cake\nfor <all>\nand you');
		expect(wordsOf('<scr<script>x</script>ipt>alert(1)')).not.toMatch(/<script/i);
		expect(wordsOf('Under 5 < 6 years')).toBe('Under 5 < 6 years');
	});
});
