import type { TransactionSql } from 'postgres';
import type { ExposedWorld, Kind } from './exposed-world.ts';
import { pageCalls } from './exposure.ts';

/** Runs statements one after another and tells which big tables each has read from end to end. */
const RUN = `
do $plans$
declare
	v_call text;
	v_tables oid[] := array(
		select c.oid from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('public', 'private') and c.relname not in ('sectors', 'areas')
			and c.reltuples >= current_setting('plans.rows')::real
	);
	v_before bigint[];
	v_scanned text;
	v_out jsonb := '[]';
begin
	for v_call in select jsonb_array_elements_text(current_setting('plans.calls')::jsonb) loop
		v_before := array(select pg_stat_get_xact_numscans(t) from unnest(v_tables) with ordinality as u (t, i) order by i);
		begin
			execute v_call;
			raise exception using errcode = 'ZZ999';
		exception when others then
			null;
		end;
		select string_agg(t::regclass::text, ', ' order by i) into v_scanned
		from unnest(v_tables) with ordinality as u (t, i)
		where pg_stat_get_xact_numscans(t) > v_before[i];
		v_out := v_out || to_jsonb(coalesce(v_scanned, ''));
	end loop;
	perform set_config('plans.out', v_out::text, true);
end $plans$`;

/** For each statement, rolled back, the tables of at least so many rows that it read from end to end. */
export async function scannedBy(
	sql: TransactionSql,
	statements: readonly string[],
	rows: number
): Promise<string[]> {
	await sql`select set_config('plans.rows', ${String(rows)}, true), set_config('plans.calls', ${JSON.stringify(statements)}, true)`;
	await sql.unsafe(RUN);
	const [row] = await sql<{ out: string[] }[]>`select current_setting('plans.out')::jsonb as out`;
	return row?.out ?? [];
}

/** Which pages read a table of at least so many rows from end to end, each in one sentence. */
export async function readFromEndToEnd(
	world: ExposedWorld,
	kinds: readonly Kind[],
	{ rows, also = [] }: { rows: number; also?: readonly string[] }
): Promise<string[]> {
	const found: string[] = [];
	const all = await pageCalls(world, kinds);
	for (const kind of kinds) {
		const calls = [
			...all.filter((call) => call.kind === kind),
			...also.map((statement) => ({ name: statement, kind, statement }))
		];
		const scanned = await world.db.as(world.who[kind], (sql) =>
			scannedBy(
				sql,
				calls.map(({ statement }) => statement),
				rows
			)
		);
		scanned.forEach((tables, i) => {
			if (tables) found.push(`${kind}: ${calls[i]?.name} reads all of ${tables}`);
		});
	}
	return found;
}
