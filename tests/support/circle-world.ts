import type { Sql } from 'postgres';
import { makeAccount, type TestDatabase } from './database.ts';
import {
	areaOf,
	attempt,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	offerTo,
	permit,
	VENTNOR,
	type Organisation,
	type Person
} from './volunteer-world.ts';

/** Len and everybody around him: what the tests of the circle begin from. */
export interface CircleWorld {
	organisation: Organisation;
	len: Person;
	/** His daughter: a manager whose lasting power of attorney has been seen. */
	joanne: string;
	joannesPlace: string;
	/** His brother: a manager who has shown no paper; the second request is his. */
	peter: string;
	petersPlace: string;
	petersRequest: string;
	/** A neighbour: a helper, brought in by Joanne. */
	anna: string;
	annasPlace: string;
	ruth: string;
	tomasz: string;
	/** Nobody to Len. */
	stranger: string;
	/** His own yes: the summary to the pool, everything to the matched, everything to the coordinators. */
	pool: string;
	matched: string;
	coordinators: string;
}

export interface Place {
	role: 'manager' | 'helper';
	account: string;
	name: string;
	basis?: 'own' | 'attorney' | 'deputy' | 'family';
	seenBy?: string;
	addedBy?: string;
	relation?: string;
}

/** A place in the circle, as an accepted invitation and a coordinator's record would leave it. */
export async function addPlace(sql: Sql, person: string, place: Place): Promise<string> {
	const { role, account, name, basis, seenBy, addedBy, relation } = place;
	const [row] = await sql<{ id: string }[]>`
		insert into private.circle_members (
			person_id, role, account_id, name, email, email_confirmed_at, relation, basis, basis_paper, basis_seen_by, basis_seen_at, added_by
		) values (
			${person}, ${role}::public.circle_role, ${account}, ${name},
			(select email from auth.users where id = ${account}), private.clock(), ${relation ?? ''}, ${basis ?? null}::public.basis,
			${seenBy ? 'Registered lasting power of attorney, health and welfare' : null}, ${seenBy ?? null},
			case when ${seenBy !== undefined} then private.clock() end, ${addedBy ?? null}
		) returning id`;
	return row?.id ?? '';
}

/** `at` is what follows the @ in everybody's address: another for each world in one database. */
export async function circleWorld(
	db: Pick<TestDatabase, 'sql'>,
	{ at = 'example.org' } = {}
): Promise<CircleWorld> {
	const { sql } = db;
	const organisation = await makeOrganisation(sql);
	const len = await makePerson(sql, organisation);
	const joanne = await makeAccount(sql, { name: 'Joanne Hollis', email: `joanne@${at}` });
	const peter = await makeAccount(sql, { name: 'Peter Hollis', email: `peter@${at}` });
	const anna = await makeAccount(sql, { name: 'Anna Reed', email: `anna@${at}` });
	const stranger = await makeAccount(sql, { name: 'Sam Stranger', email: `sam@${at}` });
	const joannesPlace = await addPlace(sql, len.id, {
		role: 'manager',
		account: joanne,
		name: 'Joanne Hollis',
		basis: 'attorney',
		seenBy: organisation.coordinator,
		relation: 'Daughter'
	});
	const petersPlace = await addPlace(sql, len.id, {
		role: 'manager',
		account: peter,
		name: 'Peter Hollis',
		basis: 'family',
		relation: 'Brother'
	});
	const annasPlace = await addPlace(sql, len.id, {
		role: 'helper',
		account: anna,
		name: 'Anna Reed',
		addedBy: joanne,
		relation: 'Neighbour'
	});
	const [request] = await sql<{ id: string }[]>`
		insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id, submitted_at, opened_at)
		values (${len.id}, ${organisation.id}, ${petersPlace}, ${await areaOf(sql, VENTNOR)}, 'open', 'dying',
			${organisation.coordinator}, private.clock(), private.clock())
		returning id`;
	const all = [
		'name',
		'contact',
		'address',
		'about',
		'communication',
		'faith',
		'support',
		'household'
	];
	const of = organisation.id;
	return {
		organisation,
		len,
		joanne,
		joannesPlace,
		peter,
		petersPlace,
		petersRequest: request?.id ?? '',
		anna,
		annasPlace,
		ruth: await makeVolunteer(sql, organisation, { name: 'Ruth Pomeroy' }),
		tomasz: await makeVolunteer(sql, organisation, { name: 'Tomasz Wilk' }),
		stranger,
		pool: await permit(sql, len, { scopes: ['summary'], to: 'pool', organisation: of }),
		matched: await permit(sql, len, { scopes: all, to: 'matched', organisation: of }),
		coordinators: await permit(sql, len, {
			scopes: ['summary', ...all, 'circle'],
			to: 'coordinators',
			organisation: of
		})
	};
}

export interface Visit {
	task: string;
	match: string;
	offer: string;
}

/** A task that a volunteer has said yes to, and that the coordinator has confirmed. */
export async function confirmedVisit(
	db: Pick<TestDatabase, 'sql' | 'as'>,
	world: CircleWorld,
	volunteer: string,
	when: Parameters<typeof makeTask>[3] & { request?: string } = {}
): Promise<Visit> {
	const person = when.request ? { ...world.len, request: when.request } : world.len;
	const task = await makeTask(db.sql, person, world.organisation, when);
	const [offer = ''] = await offerTo(db, world.organisation, task, [volunteer]).catch(
		async (error: unknown) => {
			if ((error as { hint?: string }).hint !== 'has_visit') throw error;
			// of the same hour as another: asked as could be before that was refused
			await db.sql`update public.tasks set state = 'offered' where id = ${task}`;
			const sent = await db.sql<{ id: string }[]>`
				insert into public.offers (task_id, person_id, organisation_id, volunteer_id, sent_by, expires_at)
				select id, person_id, organisation_id, ${volunteer}::uuid, ${world.organisation.coordinator}::uuid, private.clock() + interval '1 day'
				from public.tasks where id = ${task} returning id`;
			return sent.map(({ id }) => id);
		}
	);
	const said = await attempt(
		db,
		volunteer,
		(sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${offer})`
	);
	const doubled = said.hint === 'visit_then';
	if (said.code && !doubled) throw new Error(`accept_offer refused: ${said.code} ${said.hint}`);
	if (doubled) {
		// tests that look at several visits of one hour side by side, as they could stand before that was refused
		await db.sql`update public.offers set state = 'accepted', answered_at = private.clock() where id = ${offer}`;
		await db.sql`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id, offer_id, accepted_at, confirmed_at, confirmed_by)
			select id, person_id, organisation_id, ${volunteer}, ${offer}, private.clock(), private.clock(), ${world.organisation.coordinator}
			from public.tasks where id = ${task}`;
		for (const state of ['accepted', 'confirmed']) {
			await db.sql`update public.tasks set state = ${state} where id = ${task}`;
		}
	}
	const [row] = await db.sql<{ id: string }[]>`
		select id from public.matches where task_id = ${task} and ended_at is null`;
	const match = row?.id ?? '';
	if (!doubled) {
		await db.as(
			world.organisation.coordinator,
			(sql) => sql`select public.confirm_match(${crypto.randomUUID()}, ${match})`
		);
	}
	return { task, match, offer };
}

/** The version of a task, as an open page would carry it. */
export async function versionOf(sql: Sql, task: string): Promise<number> {
	const [row] = await sql<
		{ version: number }[]
	>`select version from public.tasks where id = ${task}`;
	return row?.version ?? 0;
}

export type Arguments = Record<string, unknown>;

/**
 * Calls a public function as somebody, by named arguments as the Data API does: its answer, or with
 * what code it was refused.
 */
export function rpc(
	db: TestDatabase,
	who: string | null,
	name: string,
	args: Arguments = {}
): ReturnType<typeof attempt> {
	const names = Object.keys(args);
	const list = names.map((each, i) => `${each} => $${i + 1}`).join(', ');
	return attempt(db, who, (sql) =>
		sql.unsafe(`select public.${name}(${list}) as answer`, Object.values(args) as never[])
	);
}

/** The answer of a function that must not refuse. */
export async function ask<T = Record<string, unknown>>(
	db: TestDatabase,
	who: string | null,
	name: string,
	args: Arguments = {}
): Promise<T> {
	const { answer, code, hint } = await rpc(db, who, name, args);
	if (code) throw new Error(`${name} refused: ${code} ${hint}`);
	return answer as T;
}

/** A writing function that must not refuse, with a form key of its own. */
export async function doIt<T = Record<string, unknown>>(
	db: TestDatabase,
	who: string,
	name: string,
	args: Arguments = {}
): Promise<T> {
	return ask<T>(db, who, name, { p_once: crypto.randomUUID(), ...args });
}

/** With what a writing function refuses: 'PT404', 'PT409 stale', or '' when it did not. */
export async function refusal(
	db: TestDatabase,
	who: string | null,
	name: string,
	args: Arguments = {}
): Promise<string> {
	const { code, hint } = await rpc(db, who, name, { p_once: crypto.randomUUID(), ...args });
	return code === 'PT404' || code === 'PT401' ? code : `${code} ${hint}`.trim();
}
