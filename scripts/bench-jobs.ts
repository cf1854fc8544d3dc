/**
 * `npm run bench:jobs [-- --people 1000000]`: what the clock's looks at promised visits cost beside so many people: in a
 * minute in which nothing happens, and in one in which a handful of checks have just run out.
 */
import { parseArgs } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { startSeeded } from '#support/product.ts';
import { crowd } from '../tests/bench/crowd.ts';
import { organisationId } from '../supabase/seed/world.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '1000000' } } });
/** Checks that run out in the minute that is measured. */
const RUN_OUT = 5;
const TIMES = 5;

const { backend, stop } = await startSeeded();
const sql = postgres(backend.adminUrl, { max: 1, onnotice: () => {} }) as unknown as Sql;
const best = async (before: () => Promise<unknown>): Promise<string> => {
	const taken: number[] = [];
	for (let i = 0; i < TIMES; i++) {
		await before();
		const started = performance.now();
		await sql`select private.tell_of_lost_visits()`;
		taken.push(performance.now() - started);
	}
	return Math.min(...taken).toFixed(1);
};
try {
	await crowd(sql, { to: Number(values.people), home: organisationId('culver') });
	// whoever comes has the check and the readings that their organisation asks for
	await sql.begin(async (tx) => {
		await tx`set local session_replication_role = replica`;
		await tx`
			insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
			select a.organisation_id, a.volunteer_id, 'enhanced', current_date, now() - interval '1 day', now() + interval '300 days', true, u.id
			from public.acceptances a join auth.users u on u.email = 'grace@example.org' and u.id <> a.volunteer_id`;
		await tx`
			insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by)
			select a.organisation_id, a.volunteer_id, m.id, now() - interval '1 day', now() + interval '300 days', u.id
			from public.acceptances a cross join public.training_modules m
			join auth.users u on u.email = 'grace@example.org' and u.id <> a.volunteer_id`;
	});
	await sql.unsafe('analyze');
	const [there] = await sql<{ n: number }[]>`
		select count(*)::int as n from public.tasks t join public.matches m on m.task_id = t.id and m.ended_at is null
		where t.state in ('accepted', 'confirmed') and t.ends_at > private.clock()`;
	await sql`select private.tell_of_lost_visits()`;
	const [lost] = await sql<{ n: number }[]>`select count(*)::int as n from private.lost_visits`;
	console.log(
		`${values.people} people, ${there?.n} promised visits to come, ${lost?.n} of them lost`
	);
	console.log(`a minute in which nothing happens: ${await best(() => Promise.resolve())} ms`);
	const runOut = () => sql`
		update public.checks set expires_at = private.clock() - interval '1 second' where id in (
			select c.id from public.checks c
			join public.matches m on m.volunteer_id = c.volunteer_id and m.ended_at is null
			join public.tasks t on t.id = m.task_id and t.state = 'confirmed' and t.ends_at > private.clock()
			where c.expires_at > private.clock() limit ${RUN_OUT}
		)`;
	console.log(`a minute in which ${RUN_OUT} checks run out: ${await best(runOut)} ms`);
} finally {
	await sql.end();
	await stop();
}
