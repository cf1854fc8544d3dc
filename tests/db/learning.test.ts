import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOptional } from '#lib/domain/learning/module.ts';
import { MODULES } from '#lib/domain/learning/modules.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { makeOrganisation, makeVolunteer, type Organisation } from '#support/volunteer-world.ts';

let db: TestDatabase;
let organisation: Organisation;
let other: Organisation;
let ruth: string;

beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	organisation = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	ruth = await makeVolunteer(db.sql, organisation, { name: 'Ruth Pomeroy' });
	await db.sql`delete from public.trainings where volunteer_id = ${ruth} and module_id in ('role', 'safeguarding')`;
});
afterAll(() => db.close());

const right = (id: string) => {
	const module = MODULES.find((one) => one.id === id);
	return Object.fromEntries((module?.questions ?? []).map((one) => [one.id, one.right]));
};
interface Answered {
	passed: boolean;
	again: string[];
}
const answer = (who: string, module: string, answers: object, send = true, version = 1) =>
	db.as(who, async (sql) => {
		const [row] = await sql<{ r: Answered }[]>`
			select public.answer_module(gen_random_uuid(), ${module}, ${version}, ${sql.json(answers as never)}, ${send}) as r`;
		return row?.r;
	});
const standing = async () => {
	const [row] = await db.sql<{ fit: boolean }[]>`
		select private.fit_for_kind(${ruth}, ${organisation.id}, 'dog', private.clock()) as fit`;
	return row?.fit;
};
const page = (who: string, module = 'role') =>
	db.as(who, async (sql) => {
		const [row] = await sql<
			{
				p: {
					modules: {
						id: string;
						answers: object;
						changed: string | null;
						with: { until: string | null; stopped: boolean; needed: boolean }[];
					}[];
				};
			}[]
		>`select public.learning_page() as p`;
		return row?.p.modules.find(({ id }) => id === module);
	});

describe('Learning on the site', () => {
	test('the database knows every module, its version and what is right, as the site teaches it', async () => {
		const rows = await db.sql<{ id: string; version: number; answers: object; title: string }[]>`
			select v.module_id as id, v.version, v.answers, m.title
			from private.module_versions v join public.training_modules m on m.id = v.module_id
			where v.version = (select max(x.version) from private.module_versions x where x.module_id = v.module_id)`;
		const taught = MODULES.map(({ id, version, title }) => ({
			id,
			version,
			answers: right(id),
			title
		}));
		const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
		expect([...rows].sort(byId)).toEqual(taught.sort(byId));
	});

	test('answers are kept, wrong ones named, and a pass is a training that the rules read, for as long as the module lasts', async () => {
		expect(await standing()).toBe(false);
		expect(await answer(ruth, 'role', { pillow: 'b', nonsense: 'b', pin: 'z' }, false)).toEqual({
			passed: false,
			again: []
		});
		expect((await page(ruth))?.answers).toEqual({ pillow: 'b' });
		expect(await answer(ruth, 'role', { ...right('role'), ring: 'a' })).toEqual({
			passed: false,
			again: ['ring']
		});
		expect(await answer(ruth, 'role', right('role'))).toMatchObject({ passed: true });
		expect(await standing()).toBe(false);
		expect(await answer(ruth, 'safeguarding', right('safeguarding'))).toMatchObject({
			passed: true
		});
		expect(await standing()).toBe(true);
		expect((await page(ruth))?.answers).toEqual({});
		const [row] = await db.sql<{ until: string; recorded_by: null; version: number }[]>`
			select (expires_at at time zone 'Europe/London')::date::text as until, recorded_by, module_version as version
			from public.trainings where volunteer_id = ${ruth} and module_id = 'safeguarding'`;
		expect(row).toEqual({ until: '2028-11-24', recorded_by: null, version: 1 });
	});

	test('R2: nobody but a volunteer, no answers for another module, no version but the newest, none for what is not taught', async () => {
		await expect(answer(organisation.coordinator, 'role', right('role'))).rejects.toMatchObject({
			code: 'PT404'
		});
		await expect(answer(ruth, 'role', right('role'), true, 2)).rejects.toMatchObject({
			code: 'PT409'
		});
		await expect(answer(ruth, 'driving', {})).rejects.toMatchObject({ code: 'PT404' });
		expect(await answer(ruth, 'equality', right('role'))).toMatchObject({ passed: false });
	});

	test('the readings that are open are asked of nobody by any kind of task; an organisation may ask; a pass runs out', async () => {
		const open = MODULES.filter(isOptional).map(({ id }) => id);
		expect(open).toEqual(['food_drink', 'life_support', 'moving']);
		const needed = await db.sql`
			select id from public.task_kinds where training && ${open}::text[]`;
		expect(needed.map(({ id }) => id as string)).toEqual([]);
		expect((await page(ruth, 'life_support'))?.with.map((one) => one.needed)).toEqual([false]);
		expect(await answer(ruth, 'life_support', right('life_support'))).toMatchObject({
			passed: true,
			expires_at: expect.stringMatching(/^2027-11-24/) as string
		});
		await db.sql`update public.organisations set required_training = array['life_support'] where id = ${organisation.id}`;
		expect((await page(ruth, 'life_support'))?.with.map((one) => one.needed)).toEqual([true]);
		await db.sql`update public.organisations set required_training = '{}' where id = ${organisation.id}`;
		await db.sql`delete from public.trainings where volunteer_id = ${ruth} and module_id = 'life_support'`;
	});

	test('what is passed here counts with the next organisation; what another one recorded does not', async () => {
		await db.sql`
			insert into public.acceptances (organisation_id, volunteer_id, state) values (${other.id}, ${ruth}, 'applied')`;
		const brought = await db.sql`
			select module_id from public.trainings where volunteer_id = ${ruth} and organisation_id = ${other.id} order by 1`;
		expect(brought.map(({ module_id }) => module_id as string)).toEqual(['role', 'safeguarding']);
	});

	test('C24: one that a coordinator has stopped is not brought back by passing it again', async () => {
		const [own] = await db.sql<{ id: string }[]>`
			select id from public.trainings where volunteer_id = ${ruth} and organisation_id = ${organisation.id} and module_id = 'safeguarding'`;
		await db.as(
			organisation.coordinator,
			(sql) => sql`select public.revoke_training(gen_random_uuid(), ${own?.id ?? ''})`
		);
		expect(await standing()).toBe(false);
		await answer(ruth, 'safeguarding', right('safeguarding'));
		expect(await standing()).toBe(false);
		expect((await page(ruth, 'safeguarding'))?.with.map(({ stopped }) => stopped).sort()).toEqual([
			false,
			true
		]);
		await setClock(db.sql, '2026-11-25T09:00:00Z');
		await db.as(
			organisation.coordinator,
			(sql) => sql`
				select public.record_training(gen_random_uuid(), ${organisation.id}, ${ruth}, 'safeguarding', '2026-11-25')`
		);
		expect(await standing()).toBe(true);
	});

	test('a module changed after somebody passed it: the old pass ends on its day, said in time, and says what changed', async () => {
		await db.sql`
			select private.change_module('role', 2, 'Expenses are new.', '{"pillow":"b"}', '2027-01-10T00:00:00Z')`;
		const role = await page(ruth);
		expect(role?.changed).toBe('Expenses are new.');
		expect(role?.with.map(({ until }) => until?.slice(0, 10))).toEqual([
			'2027-01-10',
			'2027-01-10'
		]);
		await expect(answer(ruth, 'role', right('role'))).rejects.toMatchObject({ code: 'PT409' });
		const told = await db.asService(async (sql) => {
			await sql`select public.warn_of_lapses()`;
			return null;
		});
		expect(told).toBeNull();
		const [mail] = await db.sql<{ n: number }[]>`
			select count(*)::int as n from private.outbox where template = 'lapse-warning' and to_account = ${ruth}`;
		expect(mail?.n).toBeGreaterThan(0);
		expect(await answer(ruth, 'role', { pillow: 'b' }, true, 2)).toMatchObject({ passed: true });
		expect((await page(ruth))?.changed).toBeNull();
	});
});
