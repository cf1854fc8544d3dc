import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	readBreach,
	readBreaches,
	readComplaint,
	readComplaints,
	readConsentsDue,
	readDisclosures,
	readGuardian,
	readMySubjectRequests,
	readRefused,
	readReviews,
	readSubjectRequest,
	readSubjectRequests,
	readUnusual
} from '#lib/server/db/guardian.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { waitSaid, reviewLines } from '#lib/format/guardian.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { idOf } from '../../supabase/seed/ids.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId, personId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');

describe('each page of the data guardian’s desk has something to show, in the shape it expects', () => {
	let db: TestDatabase;
	/** The site’s client, with the database behind it and no API between. */
	const as = (key: string) =>
		({
			rpc: async (fn: string, args: Record<string, unknown>) => {
				const names = Object.keys(args);
				const list = names.map((name, i) => `${name} => $${i + 1}`).join(', ');
				const data: unknown = await db.as(accountId(key), async (sql) => {
					const [row] = await sql.unsafe(
						`select public.${fn}(${list}) as answer`,
						names.map((name) => args[name]) as never[]
					);
					return row?.answer;
				});
				return { data, error: null, status: 200 };
			}
		}) as unknown as Db;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
	});
	afterAll(() => db.close());

	it('for Robert, of Culver Hospice', async () => {
		const robert = as('robert');
		const first = { organisation: null, page: 1 };
		const desk = await readGuardian(robert, null);
		expect(desk.waits.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['breach', 'subject_request', 'complaint', 'unusual', 'review'])
		);
		for (const wait of desk.waits) expect(waitSaid(wait, desk.now).what).not.toBe('');
		const everything = {
			ref: null,
			reader: null,
			from: null,
			until: null,
			before: null,
			beforeRef: null
		};
		const looked = await readDisclosures(robert, { organisation: null, ...everything });
		expect(looked.readings).toHaveLength(51);
		// the next page begins where this one ends
		const last = looked.readings[49];
		const next = await readDisclosures(robert, {
			organisation: null,
			...everything,
			before: last?.at ?? null,
			beforeRef: last?.ref ?? null
		});
		expect(next.readings[0]?.ref).toBe(looked.readings[50]?.ref);
		expect((await readRefused(robert, first)).readings.length).toBeGreaterThan(0);
		expect((await readUnusual(robert, { ...first, looked: false })).readings).toHaveLength(3);
		expect((await readUnusual(robert, { ...first, looked: true })).readings).toHaveLength(2);
		await readConsentsDue(robert, first);
		expect((await readSubjectRequests(robert, { ...first, settled: false })).requests).toHaveLength(
			4
		);
		expect((await readSubjectRequests(robert, { ...first, settled: true })).requests).toHaveLength(
			1
		);
		await readSubjectRequest(robert, idOf('subject-request:len'));
		expect((await readComplaints(robert, { ...first, closed: false })).complaints).toHaveLength(2);
		await readComplaint(robert, idOf('complaint:letter'));
		expect((await readBreaches(robert, first)).breaches).toHaveLength(2);
		await readBreach(robert, idOf('breach:rota'));
		const reviews = await readReviews(robert, { organisation: null, period: 'quarter' });
		expect(reviews.signed).toHaveLength(1);
		expect(reviewLines(reviews.list)).toHaveLength(9);
	});

	it('and for those who asked', async () => {
		expect((await readMySubjectRequests(as('joanne'), personId('len'))).requests).toHaveLength(1);
		expect((await readMySubjectRequests(as('ruth'), null)).requests).toHaveLength(1);
	});
});
