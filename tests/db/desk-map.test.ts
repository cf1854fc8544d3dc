import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, setClock, type TestDatabase, type Who } from '#support/database.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId, organisationId, personId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const CULVER = organisationId('culver');
const grace = accountId('grace');

interface Area {
	id: string;
	label: string;
	radius_m: number;
	centre: { latitude: number; longitude: number };
	requests: number;
	waiting: number;
	volunteers: number;
	reach: number;
	places: number;
}

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	await seed(db.sql, { now: NOW });
});
afterAll(() => db.close());

const map = (who: Who, organisation = CULVER) =>
	db.as(who, async (sql) => {
		const [row] = await sql<{ page: { areas: Area[] } }[]>`
			select public.desk_map_page(${organisation}) as page`;
		return row?.page.areas ?? [];
	});
const refused = (asked: Promise<unknown>) =>
	asked.then(
		() => '',
		(caught: { code?: string }) => caught.code ?? 'unknown'
	);
const sum = (areas: Area[], of: 'requests' | 'waiting' | 'volunteers') =>
	areas.reduce((all, area) => all + area[of], 0);
const at = (areas: Area[], id: string) => areas.find((area) => area.id === id);

describe('the desk’s map', () => {
	test('R1: is of one’s own organisation alone; whoever does not coordinate it finds nothing', async () => {
		for (const organisation of ['aldhelm', 'ventnor'] as const) {
			expect(await refused(map(grace, organisationId(organisation)))).toBe('PT404');
		}
		for (const who of ['ruth', 'hilary', 'joanne', 'nkechi', 'patricia'] as const) {
			expect(await refused(map(accountId(who)))).toBe('PT404');
		}
		expect(await refused(map(null))).not.toBe('');
		// what somebody asks of another organisation, and who its volunteers are, is in none of the numbers
		const before = await map(grace);
		const lead = accountId('hilary');
		const aldhelm = await map(lead, organisationId('aldhelm'));
		const changed = await db.admin.begin(async (sql) => {
			await sql`set local session_replication_role = replica`;
			const requests =
				await sql`update public.requests set state = 'closed' where organisation_id <> ${CULVER}`;
			const accepted =
				await sql`update public.acceptances set state = 'left' where organisation_id <> ${CULVER}`;
			return [requests.count, accepted.count];
		});
		expect(Math.min(...changed)).toBeGreaterThan(0);
		expect(await map(grace)).toEqual(before);
		expect(aldhelm.length).toBeGreaterThan(0);
	});

	test('counts by area what the lists have one by one', async () => {
		const areas = await map(grace);
		const [row] = await db.sql<{ requests: number; waiting: number; volunteers: number }[]>`
			select
				(select count(*)::int from public.requests r where r.organisation_id = ${CULVER} and r.state in ('submitted', 'open')
					and not private.dead(r.person_id) and r.person_id not in (select private.closed_people(${grace}, ${CULVER}))) as requests,
				(select count(*)::int from public.tasks t join public.requests r on r.id = t.request_id
					where r.organisation_id = ${CULVER} and r.state in ('submitted', 'open') and t.state in ('open', 'offered') and t.ends_at > ${NOW}
						and not private.dead(r.person_id) and r.person_id not in (select private.closed_people(${grace}, ${CULVER}))) as waiting,
				(select count(*)::int from public.acceptances a join public.volunteers v on v.account_id = a.volunteer_id
					where a.organisation_id = ${CULVER} and a.state = 'accepted' and coalesce(a.rest_until <= ${NOW}, true)) as volunteers`;
		expect(row?.requests).toBeGreaterThan(3);
		expect({
			requests: sum(areas, 'requests'),
			waiting: sum(areas, 'waiting'),
			volunteers: sum(areas, 'volunteers')
		}).toEqual(row);
		for (const { volunteers, reach } of areas) expect(reach).toBeGreaterThanOrEqual(volunteers);
		expect(Math.max(...areas.map(({ places }) => places))).toBeGreaterThan(5);
	});

	test('tells areas, where their middle is, and numbers: nothing of anybody', async () => {
		const areas = await map(grace);
		for (const area of areas) {
			expect(Object.keys(area).sort()).toEqual(
				[
					'centre',
					'id',
					'label',
					'places',
					'radius_m',
					'reach',
					'requests',
					'volunteers',
					'waiting'
				].sort()
			);
			const [there] = await db.sql<{ metres: number; radius_m: number }[]>`
				select (centre <-> private.grid_of(${area.centre.latitude}, ${area.centre.longitude})) as metres, radius_m from public.areas where id = ${area.id}`;
			expect(there?.metres).toBeLessThan(5);
			expect(there?.radius_m).toBe(area.radius_m);
		}
	});

	test('C7, C21: who is closed to whoever looks, or has died, is not counted, from the next look on', async () => {
		const [asking] = await db.sql<{ area_id: string; n: number }[]>`
			select area_id, count(*)::int as n from public.requests
			where person_id = ${personId('len')} and organisation_id = ${CULVER} and state in ('submitted', 'open') group by area_id`;
		if (!asking) throw new Error('Len asks for nothing');
		const before = await map(grace);
		const count = async () => at(await map(grace), asking.area_id)?.requests ?? 0;
		const all = at(before, asking.area_id)?.requests ?? 0;
		expect(all).toBeGreaterThanOrEqual(asking.n);
		await db.sql`
			insert into private.denies (person_id, organisation_id, made_by, made_by_self, made_at)
			select ${personId('len')}, ${CULVER}, account_id, true, ${NOW} from private.circle_members
			where person_id = ${personId('len')} and role = 'self' limit 1`;
		expect(await count()).toBe(all - asking.n);
	});

	test('C11: a suspension elsewhere does not show in the numbers', async () => {
		const before = await map(grace);
		const [one] = await db.sql<{ id: string }[]>`
			select volunteer_id as id from public.acceptances
			where organisation_id = ${CULVER} and state = 'accepted'
				and volunteer_id not in (select volunteer_id from public.acceptances where organisation_id = ${organisationId('ventnor')})
			order by volunteer_id limit 1`;
		await db.sql`
			insert into public.acceptances (organisation_id, volunteer_id, state) values (${organisationId('ventnor')}, ${one?.id ?? ''}, 'suspended')`;
		expect(await map(grace)).toEqual(before);
	});
});
