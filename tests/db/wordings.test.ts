import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WORDING_VERSION } from '#lib/domain/consent/wording.ts';
import { ask, circleWorld, confirmedVisit, doIt, type CircleWorld } from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';

interface Sharing {
	asked_again: { permit_id: string; scopes: string[]; changed: string; until: string }[];
	permits: { id: string; scopes: { scope: string; state: string }[] }[];
}

let db: TestDatabase;
let w: CircleWorld;
/** A yes of Len's to the first words, about his faith and more, to whoever comes. */
let old: string;

beforeEach(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	w = await circleWorld(db);
	const [given] = await db.sql<{ id: string }[]>`
		select private.give_permit(${w.len.id}, '{about,faith}', 'matched', ${w.organisation.id}, null, 'to help',
			'own', ${w.len.member}, ${w.len.self}, 'online', 'May they? Answer: Yes.', 1) as id`;
	old = given?.id ?? '';
	await db.sql`
		update private.wordings set since = '2026-11-20T09:00:00Z', counts_until = '2026-12-20T09:00:00Z' where version = 2`;
});
afterEach(() => db.close());

const clock = () =>
	db.sql<{ done: { asked: number; stopped: number } }[]>`select private.ask_again() as done`.then(
		([row]) => row?.done
	);
const page = (who: string) => ask<Sharing>(db, who, 'sharing_page', { p_person: w.len.id });
const mails = () =>
	db.sql`select to_account, params from private.outbox where template = 'consent-reworded'`;
const state = async (scope: string, permit = old) =>
	(await page(w.len.self)).permits
		.find(({ id }) => id === permit)
		?.scopes.find((one) => one.scope === scope)?.state;
const yes = () =>
	doIt<{ permit_id: string }>(db, w.len.self, 'give_consent', {
		p_person: w.len.id,
		p_scopes: ['faith'],
		p_recipient: 'matched',
		p_organisation: w.organisation.id,
		p_volunteer: null,
		p_purpose: 'To give the help, on the day',
		p_months: 6,
		p_wording: 'The new words. Answer: Yes.',
		p_wording_version: WORDING_VERSION
	});

describe('new words of consent', () => {
	test('the site asks in the newest version that the database knows of', async () => {
		const [row] = await db.sql`select max(version) as newest from private.wordings`;
		expect(row?.newest).toBe(WORDING_VERSION);
	});

	test('are asked about again where they must be: the part alone, what changed, and until when the old yes counts', async () => {
		const { asked_again } = await page(w.len.self);
		expect(asked_again).toEqual([
			{
				permit_id: old,
				scopes: ['faith'],
				changed: expect.stringMatching(/faith or belief/) as string,
				until: '2026-12-20T09:00:00+00:00'
			}
		]);
		// who has shown no paper sees their own wishes, and nothing of what the person has agreed to
		expect((await page(w.peter)).asked_again).toEqual([]);
	});

	test('one mail, once, to those whose answer counts; it says nothing of whom or what', async () => {
		expect(await clock()).toEqual({ asked: 1, stopped: 0 });
		expect(await clock()).toEqual({ asked: 0, stopped: 0 });
		expect(await mails()).toEqual([
			{ to_account: w.len.self, params: { link: `/circle/${w.len.id}/sharing` } }
		]);
	});

	test('a new yes takes the place of the old one, and nothing is asked any more', async () => {
		await clock();
		const { permit_id } = await yes();
		expect((await page(w.len.self)).asked_again).toEqual([]);
		expect(await state('faith')).toBe('superseded');
		expect(await state('about')).toBe('active');
		await setClock(db.sql, '2026-12-20T09:00:00Z');
		expect(await clock()).toEqual({ asked: 0, stopped: 0 });
		expect(await state('faith', permit_id)).toBe('active');
	});

	test('what nobody answered stops on the day, that part alone: and whoever comes reads it no more', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-12-20' });
		const reads = async () => {
			const [read] = await db.sql`
				select private.read_about(${w.ruth}, 'matched', ${w.len.id}, ${w.organisation.id}, ${visit.task}, null, 'The visit') as r`;
			return Object.keys((read?.r as { scopes: object }).scopes);
		};
		await setClock(db.sql, '2026-12-20T08:59:59Z');
		await clock();
		expect(await reads()).toContain('faith');
		await setClock(db.sql, '2026-12-20T09:00:00Z');
		expect(await clock()).toEqual({ asked: 0, stopped: 1 });
		expect(await clock()).toEqual({ asked: 0, stopped: 0 });
		expect(await reads()).not.toContain('faith');
		expect(await reads()).toContain('about');
		expect(await state('faith')).toBe('withdrawn');
		expect(await state('about')).toBe('active');
	});

	test('wait on the coordinator’s desk too, who may have heard the old yes by phone', async () => {
		const desk = await ask<{ items: { kind: string; facts: object }[] }>(
			db,
			w.organisation.coordinator,
			'desk_page',
			{ p_organisation: w.organisation.id }
		);
		expect(desk.items).toContainEqual(
			expect.objectContaining({
				kind: 'asked_again',
				facts: { ends_at: '2026-12-20T09:00:00+00:00' }
			})
		);
	});

	test('ask nothing after a death, nor of what has been stopped, nor for a part that has not changed', async () => {
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: old, p_scopes: ['faith'] });
		expect((await page(w.len.self)).asked_again).toEqual([]);
		await db.sql`
			select private.give_permit(${w.len.id}, '{faith}', 'coordinators', ${w.organisation.id}, null, 'to help',
				'own', ${w.len.member}, ${w.len.self}, 'online', 'May they? Answer: Yes.', 1)`;
		await db.sql`
			insert into private.deaths (person_id, recorded_by, recorded_as) values (${w.len.id}, ${w.organisation.coordinator}, 'coordinator')`;
		expect(await clock()).toEqual({ asked: 0, stopped: 0 });
		expect(await mails()).toEqual([]);
	});

	test('a mail that waits is judged again: not to whoever has answered since', async () => {
		await clock();
		await yes();
		const [held] = await db.sql`
			select private.mail_held_back(o) as why from private.outbox o where template = 'consent-reworded'`;
		expect(held?.why).toBe('not asked any more');
	});
});
