import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import type { Context, Mode, Place, Stored } from './answers.ts';
import { after, assemble, before, firstOpen, readyToSend } from './assemble.ts';
import type { Raw } from './raw.ts';
import { questionsFor, readStep } from './read.ts';
import { flow, pathOf, progressOf, type StepId } from './steps.ts';

const PLACE: Place = {
	areaId: 'PO38-1',
	area: 'Ventnor (PO38 1/9)',
	organisations: [
		{
			id: '11111111-1111-4111-8111-111111111111',
			name: 'Culver Hospice',
			nation: 'england',
			phone: '01632 960 160',
			email: '',
			outOfHoursName: '',
			outOfHoursPhone: '',
			hours: [],
			kinds: KIND_IDS.filter((kind) => kind !== 'prescription')
		}
	]
};
const context = (mode: Mode = 'open', place: Place | null = PLACE): Context => ({
	now: '2026-11-24T10:00:00Z',
	mode,
	place,
	whenSaid: ({ code }) => `${code}.`
});

/** Answers a form page by page, and says yes to every question of consent. */
function answered(pages: Record<string, Raw>, at: Context): Stored {
	const stored: Record<string, { v: Raw; k: string }> = {};
	for (const [id, v] of Object.entries(pages)) stored[id] = { v, k: id };
	for (const [id, recipient] of [
		['coordinators', 'coordinators'],
		['volunteers', 'pool'],
		['visitor', 'matched']
	] as const) {
		const { answers } = assemble(stored, at);
		const v: Record<string, string> = {};
		for (const { scope, shown } of questionsFor(recipient, answers, at)) {
			v[scope] = scope === 'faith' ? 'no' : 'yes';
			v[`shown-${scope}`] = shown;
		}
		stored[id] = { v, k: id };
	}
	return stored;
}

const FATHER: Record<string, Raw> = {
	help: { kinds: ['company', 'dog', 'prescription'] },
	who: { situation: 'dying', relation: 'family' },
	where: { postcode: 'po381zz' },
	near: { lines: 'Harbour View\nUndercliff Rise' },
	'when-company': { which: '2026-11-26', from: '14:00', until: '17:00', minutes: '120' },
	'when-dog': { which: 'unsure' },
	fine: { needs: ['dogs', 'stairs', 'He has cancer'], language: 'Polish' },
	support: { needs: ['Uses a wheelchair', 'made up'], words: 'The bell is broken.' },
	faith: { words: 'Methodist' },
	person: {
		full: '  Leonard   Hollis ',
		known_as: 'Len',
		phone: '01632 960 148',
		note: 'after 10am'
	},
	you: { name: 'Joanne O’Hollis', relation: 'his daughter' },
	knows: { knows: 'agreed' },
	period: { months: '6' },
	reach: { email: 'Joanne@example.org', phone: '', note: '' }
};

describe('a daughter for her father', () => {
	const at = context();
	const whole = assemble(answered(FATHER, at), at);

	it('has answered every page', () =>
		expect(whole.steps.filter(({ state }) => state !== 'done')).toEqual([]));

	it('is asked the time of what is arranged there, and of nothing else', () =>
		expect(whole.steps.map(({ id }) => id).filter((id) => id.startsWith('when'))).toEqual([
			'when-company',
			'when-dog'
		]));

	it('sends each answer in its scope, and a wish for a consent', () => {
		const ready = readyToSend(whole, at);
		expect(ready).toMatchObject({
			organisation: PLACE.organisations[0]?.id,
			situation: 'dying',
			relation: 'family',
			basis: 'family',
			postcode: 'PO38 1ZZ',
			lines: 'Harbour View\nUndercliff Rise',
			person: { full: 'Leonard Hollis', known_as: 'Len' },
			asker: { name: 'Joanne O’Hollis', relation: 'his daughter', email: 'joanne@example.org' },
			helps: [
				{
					kind: 'company',
					every: 'once',
					days: ['2026-11-26'],
					from: '14:00',
					until: '17:00',
					minutes: 120
				},
				{ kind: 'dog', every: 'unsure' }
			],
			requirements: ['dogs', 'stairs', 'language:Polish'],
			details: {
				support: { needs: ['Uses a wheelchair'], words: 'The bell is broken.' },
				faith: { words: 'Methodist' }
			}
		});
		const consents = ready?.['consents'] as { scope: string; recipient: string; wording: string }[];
		expect(consents.map(({ scope, recipient }) => `${recipient}: ${scope}`)).toEqual([
			'coordinators: name',
			'coordinators: contact',
			'coordinators: address',
			'coordinators: support',
			'pool: summary',
			'matched: name',
			'matched: contact',
			'matched: address',
			'matched: support'
		]);
		expect(consents[0]?.wording).toBe(
			'May coordinators at Culver Hospice see Len’s name? They use it to arrange the help that was asked for. A yes counts for six months from the day this is sent. Each reading is written down, and Len can see it. Len, or you, can stop it at any time, and need not say why. Answer: Yes.'
		);
	});

	it('a consent is to the words that were read: another name, another question', () => {
		const stored = answered(FATHER, at);
		const renamed = { ...stored, person: { v: { ...FATHER['person'], known_as: 'Leo' }, k: 'x' } };
		const read = assemble(renamed, at);
		expect(read.steps.filter(({ state }) => state === 'wrong').map(({ id }) => id)).toEqual([
			'coordinators',
			'volunteers',
			'visitor'
		]);
		expect(readyToSend(read, at)).toBeNull();
	});

	it('what is typed is kept, and means nothing, while it is wrong', () => {
		const late = assemble(
			{ ...answered(FATHER, at), 'when-company': { v: { which: '2026-11-20' }, k: 'x' } },
			at
		);
		expect(firstOpen(late, 'check')).toBe('when-company');
		expect(late.answers.whens.company).toBeUndefined();
		expect(readyToSend(late, at)).toBeNull();
	});
});

describe('somebody for themself', () => {
	const at = context();
	const own: Record<string, Raw> = { ...FATHER, who: { situation: 'bereaved', relation: 'self' } };
	const whole = assemble(answered(own, at), at);

	it('is not asked who they are to themself, nor whether they know', () => {
		expect(whole.steps.map(({ id }) => id)).not.toContain('you');
		expect(whole.steps.map(({ id }) => id)).not.toContain('knows');
		expect(progressOf('person', whole.answers, 'open')).toMatchObject({ of: 8 });
	});

	it('gives their own consent, and is not asked for what they are telling anyway (C17)', () => {
		expect(readyToSend(whole, at)).toMatchObject({
			basis: 'own',
			asker: { name: 'Leonard Hollis', phone: '01632 960 148' }
		});
		expect(questionsFor('coordinators', whole.answers, at).map(({ scope }) => scope)).toEqual([
			'address',
			'support',
			'faith'
		]);
		expect(questionsFor('matched', whole.answers, at)[0]?.question).toBe(
			'May the volunteer who comes from Culver Hospice see your name?'
		);
	});
});

describe('on what it rests', () => {
	it.each([
		['open', 'agreed', 'family'],
		['open', 'not_yet', 'family'],
		['open', 'lacking', 'family'],
		['open', 'attorney', 'attorney'],
		['open', 'deputy', 'deputy'],
		['somebody', 'agreed', 'family'],
		['somebody', 'heard', 'own']
	] as const)('%s, %s: %s', (mode, knows, basis) => {
		const at = context(mode);
		const pages: Record<string, Raw> = {
			...FATHER,
			route: { route: 'phone' },
			knows: { knows, how: 'phone' },
			reach: { phone: '07700 900142', email: '', note: '' }
		};
		expect(readyToSend(assemble(answered(pages, at), at), at)).toMatchObject({ basis });
	});

	it('nobody but a coordinator has heard it from the person', () => {
		const at = context();
		expect(
			readStep('knows', { knows: 'heard', how: 'phone' }, { whens: {}, consents: [] }, at)
		).toMatchObject({ ok: false });
	});
});

describe('something more, for a person known already', () => {
	const at = context('more');
	it('asks what and when, and nothing that was asked before', () => {
		const whole = assemble(
			{ help: { v: { kinds: ['dog'] }, k: 'a' }, 'when-dog': { v: { which: 'unsure' }, k: 'b' } },
			at
		);
		expect(whole.steps.map(({ id }) => id)).toEqual(['help', 'when-dog', 'fine']);
		expect(readyToSend(whole, at)).toEqual({
			organisation: PLACE.organisations[0]?.id,
			helps: [{ kind: 'dog', every: 'unsure' }],
			requirements: []
		});
	});
});

describe('the way through', () => {
	const at = context();
	it('leads on, back, and to what is missing', () => {
		const some = assemble(
			{
				help: { v: { kinds: ['dog'] }, k: 'a' },
				who: { v: { situation: 'dying', relation: 'family' }, k: 'b' }
			},
			at
		);
		expect(after('help', some)).toBe('who');
		expect(before('help', some)).toBeNull();
		expect(before('check', some)).toBe('visitor');
		expect(after('visitor', some)).toBe('check');
		expect(firstOpen(some, 'person')).toBe('where');
		expect(firstOpen(some, 'who')).toBeNull();
	});
	it('counts nine parts', () => {
		const none = { whens: {}, consents: [] };
		expect(progressOf('help', none, 'open')).toEqual({ step: 1, of: 9, name: 'the help' });
		const some = assemble(answered(FATHER, at), at).answers;
		expect(progressOf('when-dog', some, 'open')).toEqual({ step: 4, of: 9, name: 'when' });
		expect(progressOf('check', some, 'open')).toEqual({ step: 9, of: 9, name: 'check and send' });
	});
	it('has one address for each page', () => {
		const ids = flow(assemble(answered(FATHER, at), at).answers, 'somebody');
		expect(new Set(ids.map(pathOf)).size).toBe(ids.length);
		expect(pathOf('when-lift_care')).toBe('/ask/when/lift_care');
	});
});

describe('bad input', () => {
	const at = context();
	const none = { whens: {}, consents: [] };
	const errorsOf = (id: StepId, raw: Raw, so = none) => {
		const read = readStep(id, raw, so, at);
		return read.ok ? {} : read.errors;
	};
	it.each<[string, StepId, Raw, string, string]>([
		['nothing chosen', 'help', {}, 'kinds', 'Choose at least one kind of help.'],
		[
			'a kind of personal care',
			'help',
			{ kinds: ['washing'] },
			'kinds',
			'Choose at least one kind of help.'
		],
		['no name', 'person', { full: ' ' }, 'full', 'Give their name.'],
		[
			'a name of 200 letters',
			'person',
			{ full: 'é'.repeat(200) },
			'full',
			'That is 200 characters. Make it 100 or fewer.'
		],
		[
			'10,000 characters',
			'about',
			{ words: 'x'.repeat(10_000) },
			'words',
			'That is 10,000 characters. Make it 1,500 or fewer.'
		],
		[
			'a phone number in words',
			'person',
			{ full: 'Len', phone: 'ask him' },
			'phone',
			'That is not a phone number. Give it in figures, such as 01632 960 148.'
		],
		[
			'an e-mail without @',
			'reach',
			{ email: 'joanne.example.org' },
			'email',
			'There is no @ in it. Give it as name@example.org.'
		],
		[
			'two e-mail addresses',
			'reach',
			{ email: 'a@b.org,c@d.org' },
			'email',
			'That is not an e-mail address. Give it as name@example.org.'
		],
		['a length nobody offers', 'period', { months: '24' }, 'months', 'Say for how long.']
	])('%s', (_, id, raw, field, sentence) => expect(errorsOf(id, raw)[field]).toBe(sentence));

	it.each(["Siobhán O’Brien-O'Neill", '李小龍', 'محمد علي', 'Ng', 'Renée 🌻', 'Đặng Thị Thu'])(
		'takes the name %s',
		(full) =>
			expect(readStep('person', { full }, none, at)).toMatchObject({
				ok: true,
				answers: { person: { full } }
			})
	);

	it('takes a family of five as one sign', () =>
		expect(errorsOf('about', { words: '👨‍👩‍👧‍👦'.repeat(1500) })).toEqual({}));

	it('keeps a name from turning the page around', () =>
		expect(readStep('person', { full: 'Len\u202Esilloh' }, none, at)).toMatchObject({
			answers: { person: { full: 'Lensilloh' } }
		}));

	it('whatever is typed on whatever page: an answer or a sentence', () => {
		const ids: StepId[] = [
			'route',
			'help',
			'who',
			'where',
			'near',
			'when-dog',
			'fine',
			'support',
			'home',
			'talking',
			'about',
			'faith',
			'person',
			'you',
			'knows',
			'period',
			'coordinators',
			'volunteers',
			'visitor',
			'reach'
		];
		const fields = [
			'kinds',
			'situation',
			'relation',
			'postcode',
			'organisation',
			'lines',
			'which',
			'from',
			'needs',
			'language',
			'words',
			'full',
			'phone',
			'name',
			'knows',
			'how',
			'months',
			'summary',
			'email'
		];
		const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 3 }));
		fc.assert(
			fc.property(
				fc.constantFrom(...ids),
				fc.dictionary(fc.constantFrom(...fields), typed),
				(id, raw) => {
					const read = readStep(id, raw, none, at);
					if (!read.ok) {
						for (const sentence of Object.values(read.errors)) expect(sentence).toMatch(/[.]$/);
					}
				}
			)
		);
	});
});
