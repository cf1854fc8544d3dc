import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, rpc } from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import {
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

type Rota = {
	week: string;
	total: number;
	visits: { task_id: string; volunteer_id: string | null }[];
	rows: {
		id: string;
		state: string;
		minutes: number;
		weekly_minutes: number;
		valid: boolean;
		free: { day: string; starts: string; ends: string }[];
	}[];
};

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let person: Person;
let elsewhere: Person;
let amina: string;
let ben: string;

/** Friday 20 November 2026. Amina is free on weekday mornings, Ben on Saturdays. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-20T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	amina = await makeVolunteer(db.sql, place, { name: 'Amina Yusuf' });
	ben = await makeVolunteer(db.sql, place, { name: 'Ben Ware' });
	await db.sql`delete from public.availability`;
	await db.sql`
		insert into public.availability (volunteer_id, weekday, starts, ends)
		select ${amina}::uuid, d::integer, '09:00'::time, '12:00'::time from generate_series(1, 5) as d
		union all select ${ben}::uuid, 6, '00:00'::time, '24:00'::time`;
	await db.sql`update public.volunteers set weekly_minutes = 180`;
	person = await makePerson(db.sql, place);
	elsewhere = await makePerson(db.sql, other);
});
afterAll(() => db.close());

const rota = (args: object = {}) =>
	ask<Rota>(db, place.coordinator, 'rota_page', { p_organisation: place.id, ...args });
const of = (found: Rota, id: string) => found.rows.find((row) => row.id === id);
async function promise(whose: Person, at: Organisation, day: string, starts: string, ends: string) {
	const task = await makeTask(db.sql, whose, at, { day, starts, ends });
	await db.sql`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id)
		select t.id, t.person_id, t.organisation_id, ${amina} from public.tasks t where t.id = ${task}`;
	await db.sql`update public.tasks set state = 'offered' where id = ${task}`;
	await db.sql`update public.tasks set state = 'accepted' where id = ${task}`;
	return task;
}

describe('The rota of a week', () => {
	test('says who is free when: the week, the days that differ, and this organisation’s visits out of it', async () => {
		await db.sql`
			insert into public.availability_exceptions (volunteer_id, from_day, to_day, free)
			values (${amina}, '2026-11-26', '2026-11-27', false), (${amina}, '2026-11-29', '2026-11-29', true)`;
		const task = await promise(person, place, '2026-11-24', '09:30', '11:30');
		const found = await rota({ p_week: '2026-11-25' });
		expect(found.week).toBe('2026-11-23');
		expect(of(found, amina)?.free).toEqual([
			{ day: '2026-11-23', starts: '09:00', ends: '12:00' },
			{ day: '2026-11-24', starts: '09:00', ends: '09:30' },
			{ day: '2026-11-24', starts: '11:30', ends: '12:00' },
			{ day: '2026-11-25', starts: '09:00', ends: '12:00' },
			{ day: '2026-11-29', starts: '00:00', ends: '24:00' }
		]);
		expect(of(found, amina)).toMatchObject({ minutes: 120, weekly_minutes: 180, valid: true });
		expect(of(found, ben)?.free).toEqual([{ day: '2026-11-28', starts: '00:00', ends: '24:00' }]);
		expect(found.visits).toEqual([expect.objectContaining({ task_id: task, volunteer_id: amina })]);
	});

	test('C26: what is promised to another organisation, and a suspension there, do not show', async () => {
		const before = await rota({ p_week: '2026-11-25' });
		await makeVolunteer(db.sql, other, { account: amina });
		await promise(elsewhere, other, '2026-11-23', '09:00', '12:00');
		expect(await rota({ p_week: '2026-11-25' })).toEqual({ ...before, now: expect.any(String) });
		await makeVolunteer(db.sql, other, { account: ben });
		await db.sql`
			update public.acceptances set state = 'suspended' where volunteer_id = ${ben} and organisation_id = ${other.id}`;
		expect(of(await rota({ p_week: '2026-11-25' }), ben)).toEqual(of(before, ben));
	});

	test('may be narrowed to who is free on a day, or has time left', async () => {
		const ids = async (args: object) =>
			(await rota({ p_week: '2026-11-25', ...args })).rows.map(({ id }) => id);
		expect(await ids({ p_day: 1 })).toEqual([amina]);
		expect(await ids({ p_day: 6 })).toEqual([ben]);
		expect(await ids({ p_day: 4 })).toEqual([]);
		expect(await ids({ p_room: true })).toEqual([amina, ben]);
		await promise(person, place, '2026-11-25', '09:00', '11:00');
		expect(await ids({ p_room: true })).toEqual([ben]);
	});

	test('whoever pauses or rests is free on no day of it; what nobody has stays on the page', async () => {
		await makeTask(db.sql, person, place, { day: '2026-11-28' });
		await db.sql`
			update public.acceptances set rest_until = '2026-11-29T00:00:00Z' where volunteer_id = ${ben} and organisation_id = ${place.id}`;
		await db.sql`
			update public.acceptances set state = 'paused', paused_by = ${amina}
			where volunteer_id = ${amina} and organisation_id = ${place.id}`;
		const found = await rota({ p_week: '2026-11-25' });
		expect(found.rows.map(({ free }) => free)).toEqual([[], []]);
		expect(found.visits.some(({ volunteer_id }) => volunteer_id === null)).toBe(true);
		// the Saturday after the rest
		expect(of(await rota({ p_week: '2026-12-01' }), ben)?.free).toHaveLength(1);
		// a volunteer who leaves with a visit promised: it needs somebody, and is not lost
		await db.sql`
			update public.acceptances set state = 'left' where volunteer_id = ${amina} and organisation_id = ${place.id}`;
		const after = await rota({ p_week: '2026-11-25', p_day: 4 });
		expect(after.visits.some(({ volunteer_id }) => volunteer_id === amina)).toBe(true);
	});

	test('R10: the day the clocks go back is 25 hours long, and is one day', async () => {
		await setClock(db.sql, '2026-10-20T09:00:00Z');
		await db.sql`update auth.sessions set created_at = private.clock(), updated_at = private.clock()`;
		await db.sql`insert into public.availability (volunteer_id, weekday, starts, ends) values (${ben}, 7, '00:00', '24:00')`;
		await db.sql`update public.acceptances set rest_until = null`;
		const found = await rota();
		expect(of(found, ben)?.free.at(-1)).toEqual({
			day: '2026-10-25',
			starts: '00:00',
			ends: '24:00'
		});
	});

	test('R1: is for the coordinators of that organisation', async () => {
		for (const who of [ben, other.coordinator]) {
			expect((await rpc(db, who, 'rota_page', { p_organisation: place.id })).code).toBe('PT404');
		}
	});
});
