import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '#lib/server/db/tasks.ts';
import { bandOf, rank } from './rank.ts';
import { whyNotSaid, whySaid } from './say.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
let next = 0;
const candidate = (given: Partial<Candidate> = {}): Candidate => ({
	id: `id-${String((next += 1)).padStart(4, '0')}`,
	name: 'Ruth Pomeroy',
	reasons: [],
	area: 'Ventnor (PO38 1/9)',
	metres: 3000,
	travelM: 8000,
	weekMinutes: 0,
	weeklyMinutes: 240,
	drives: false,
	languages: ['English'],
	wants: false,
	faith: '',
	happyWith: [],
	askedAt: null,
	asked30: 0,
	visits: 0,
	lastVisit: null,
	askedNow: false,
	...given
});
const before = (first: Partial<Candidate>, second: Partial<Candidate>) => {
	const [a, b] = [candidate(first), candidate(second)];
	expect(rank([b, a], NOW).suggested.map(({ id }) => id)).toEqual([a.id, b.id]);
	expect(rank([a, b], NOW).suggested.map(({ id }) => id)).toEqual([a.id, b.id]);
};

describe('the order of those who can be asked', () => {
	it('who has been there before comes first, also from a little farther', () =>
		before({ visits: 2, metres: 6000 }, { metres: 1000 }));
	it('then who lives nearer, by band', () => before({ metres: 1500 }, { metres: 7000 }));
	it('then who was not asked lately', () =>
		before({ askedAt: '2026-10-01T09:00:00Z' }, { askedAt: '2026-11-21T09:00:00Z', asked30: 1 }));
	it('then who has most of the week left', () => before({}, { weekMinutes: 180 }));
	it('then who would like to do this, but no more than one band of distance for it', () => {
		before({ wants: true }, {});
		before({ metres: 1000 }, { metres: 9000, wants: true });
	});
	it('faith and culture order nothing', () =>
		before(
			{ askedAt: '2026-06-01T09:00:00Z' },
			{ askedAt: '2026-08-01T09:00:00Z', faith: 'Quaker' }
		));
	it('then who likes what the home has', () => before({ happyWith: ['dogs'] }, {}));
	it('and among equals, whoever was asked longest ago', () =>
		before({ askedAt: '2026-06-01T09:00:00Z' }, { askedAt: '2026-08-01T09:00:00Z' }));

	it('counts the band of a distance, never the metres', () => {
		expect(bandOf(1700)).toBe(bandOf(4800));
		const [a, b] = [candidate({ metres: 4800 }), candidate({ metres: 1700 })];
		expect(rank([b, a], NOW).suggested.map(({ id }) => id)).toEqual([a.id, b.id]);
	});

	it('each asking makes the next no more likely', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }), (asked, ago) => {
				const askedAt = new Date(NOW.getTime() - ago * 86_400_000).toISOString();
				const less = candidate({ askedAt, asked30: asked });
				const more = candidate({ askedAt, asked30: asked + 1 });
				expect(rank([more, less], NOW).suggested[0]?.id).toBe(less.id);
			})
		);
	});

	it('leaves nobody out and nobody twice, whatever is given', () => {
		const any = fc.record({
			metres: fc.nat(60_000),
			visits: fc.nat(9),
			asked30: fc.nat(9),
			askedNow: fc.boolean(),
			reasons: fc.constantFrom<Candidate['reasons']>([], [{ code: 'not_free' }])
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 40 }), (given) => {
				const all = given.map((each) => candidate(each));
				const { suggested, waiting, not } = rank(all, NOW);
				expect([...suggested, ...waiting, ...not].map(({ id }) => id).sort()).toEqual(
					all.map(({ id }) => id).sort()
				);
				expect(suggested.every(({ reasons }) => reasons.length === 0)).toBe(true);
			})
		);
	});
});

describe('in words', () => {
	it('why', () =>
		expect(
			whySaid(
				candidate({
					visits: 2,
					lastVisit: '2026-11-14',
					askedAt: '2026-11-10T09:00:00Z',
					asked30: 1,
					weekMinutes: 120,
					happyWith: ['dogs'],
					wants: true,
					faith: 'Methodist, and at chapel on Sunday mornings'
				}),
				NOW
			)
		).toEqual([
			'Has been there twice, last on 14 November',
			'Within 3 miles',
			'Asked once in the last 30 days',
			'2 hours that week, of 4 hours',
			'Would like to do this',
			'Fine with dogs',
			'Of faith and culture they say “Methodist, and at chapel on Sunday mornings”'
		]));
	it.each<[Parameters<typeof whyNotSaid>[0], string]>([
		[{ code: 'check', level: 'enhanced', lapsed: true }, 'Enhanced check has run out'],
		[{ code: 'check', level: 'basic', lapsed: false }, 'Basic check is missing'],
		[
			{ code: 'training', modules: ['driving', 'role'] },
			'Training missing or run out: driving people and the role'
		],
		[{ code: 'too_far', metres: 9000 }, 'Farther than they go: within 10 miles'],
		[{ code: 'avoids', what: ['dogs', 'smoke'] }, 'Would rather not meet dogs and smoke'],
		[{ code: 'rather_not' }, 'Would rather not do this kind of help'],
		[{ code: 'language', languages: ['Polish'] }, 'Does not speak Polish'],
		[{ code: 'resting', until: '2026-12-01T00:00:00Z' }, 'Resting until 1 December 2026'],
		[{ code: 'hours', minutes: 0, of: 60 }, 'Their week is full: nothing of an hour promised'],
		[{ code: 'not_available' }, 'Not available']
	])('why not: %j', (reason, said) => expect(whyNotSaid(reason)).toBe(said));
});
