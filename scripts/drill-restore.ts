/**
 * `npm run drill:restore`: dumps the fictional people, wipes, builds anew, restores; every
 * table is compared by content. The schema comes from the migrations, as it would in earnest; the dump is
 * PostgreSQL's own COPY, table by table, of what the product and Auth keep. Then the ledger of what was
 * erased and withdrawn after the backup is replayed, and neither may be back; `--without-replay` leaves
 * that out, to see that the drill misses it.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { startBackend } from '#local/backend.ts';
import { seed } from '../supabase/seed/index.ts';
import { accountId, memberId, organisationId, personId } from '../supabase/seed/world.ts';
import { exportLedger, readLedger, replayLedger } from './ledger.ts';

const BY_MIGRATION = new Set([
	'public.areas',
	'public.sectors',
	'public.task_kinds',
	'public.training_modules',
	'public.consent_wordings',
	'private.transitions',
	'private.retention_rules'
]);

interface Table {
	name: string;
	columns: string;
}

async function tablesOf(sql: Sql): Promise<Table[]> {
	const rows = await sql<{ schema: string; name: string; columns: string[] }[]>`
		select n.nspname as schema, c.relname as name,
			array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relkind = 'r' and n.nspname in ('public', 'private', 'auth')
		group by n.nspname, c.relname
		order by n.nspname, c.relname`;
	return rows
		.map(({ schema, name, columns }) => ({
			name: `${schema}.${name}`,
			columns: columns.join(', ')
		}))
		.filter(({ name }) => !BY_MIGRATION.has(name) && !name.startsWith('auth.schema_migrations'));
}

/** A fingerprint of a table's rows, whatever their order. */
async function fingerprint(sql: Sql, { name, columns }: Table): Promise<string> {
	const [row] = await sql.unsafe(
		`select count(*)::int as n, coalesce(md5(string_agg(r, '' order by r)), '') as sum
		from (select md5(row(${columns})::text) as r from ${name}) as rows`
	);
	return `${row?.n} ${row?.sum}`;
}

async function fingerprints(sql: Sql, tables: Table[]): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const table of tables) found.set(table.name, await fingerprint(sql, table));
	return found;
}

const folder = mkdtempSync(join(tmpdir(), 'alongside-drill-'));
// PostgreSQL itself writes and reads the dump, under its own account.
chmodSync(folder, 0o755);
const dump = join(folder, 'dump');
mkdirSync(dump);
chmodSync(dump, 0o777);
const siteUrl = 'http://localhost:3000';
let failed = 0;
try {
	console.log('Starting a backend with the fictional people in it…');
	const first = await startBackend({
		folder: join(folder, 'first'),
		siteUrl,
		apiPort: 0,
		durable: false
	});
	const source = postgres(first.adminUrl, { max: 2, onnotice: () => {} });
	await seed(source, { now: new Date() });
	const tables = await tablesOf(source);
	const before = await fingerprints(source, tables);

	console.log(`Dumping ${tables.length} tables…`);
	let bytes = 0;
	for (const { name, columns } of tables) {
		const file = join(dump, name);
		await source.unsafe(`copy ${name} (${columns}) to '${file}'`);
		bytes += statSync(file).size;
	}
	console.log(
		'After the backup: one person is erased, another takes back every consent and says a no; a dispute freezes, capacity is regained, an authority ends, a volunteer is suspended, a visit is handed back, help is paused, somebody rests…'
	);
	const erased = personId('rehana');
	const withdrew = personId('len');
	await source`select private.erase_person(${erased}, 'asked')`;
	await source`
		insert into private.permit_ends (permit_id, kind)
		select p.id, 'withdrawn' from private.permits p where p.person_id = ${withdrew}`;
	await source`
		insert into private.denies (person_id, scopes, organisation_id, made_by, made_by_self)
		select c.person_id, '{household,faith}', r.organisation_id, c.account_id, true from private.circle_members c
		join public.requests r on r.person_id = c.person_id
		where c.person_id = ${withdrew} and c.role = 'self' and c.account_id is not null limit 1`;
	const [grace, frozen] = [accountId('grace'), personId('margaret')];
	const regained = personId('edna');
	const ended = memberId('len', 'joanne');
	const suspended = accountId('tomasz');
	await source`
		insert into private.disputes (person_id, organisation_id, disagrees, why, recorded_by)
		values (${frozen}, ${organisationId('culver')}, 'Somebody', 'Something', ${grace})`;
	await source`
		insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id)
		values (${regained}, false, 'Something', ${grace}, ${organisationId('culver')})`;
	await source`
		update private.circle_members set authority_ends_at = private.clock() where id = ${ended}`;
	await source`
		update public.acceptances set state = 'suspended', state_since = private.clock()
		where volunteer_id = ${suspended} and state = 'accepted'`;
	const [back] = await source<{ id: string }[]>`
		select m.id from public.matches m join public.tasks t on t.id = m.task_id
		where m.ended_at is null and t.state = 'confirmed' and t.starts_at > private.clock() and m.volunteer_id <> ${suspended}
		order by t.starts_at, m.id limit 1`;
	const [paused] = await source<{ id: string }[]>`
		select r.id from public.requests r where r.state = 'open' and r.person_id not in (${erased}, ${withdrew})
			and not exists (select from public.tasks t join public.matches m on m.task_id = t.id where t.request_id = r.id and m.id = ${back?.id ?? null})
		order by r.id limit 1`;
	const [rests] = await source<{ id: string }[]>`
		select a.volunteer_id as id from public.acceptances a
		where a.state = 'accepted' and a.rest_until is null and a.volunteer_id <> ${suspended} order by 1 limit 1`;
	if (!back || !paused || !rests)
		throw new Error('There is no visit ahead, no open request, or nobody to rest.');
	await source`select private.end_match(m, 'handed_back', 'handed_back', m.volunteer_id, null) from public.matches m where m.id = ${back.id}`;
	await source`update public.requests set state = 'paused', paused_at = private.clock() where id = ${paused.id}`;
	await source`insert into private.request_events (request_id, event) values (${paused.id}, 'paused_by_circle')`;
	await source`
		update public.acceptances set rest_until = private.clock() + interval '9 days' where volunteer_id = ${rests.id} and rest_until is null`;
	// what the operator's command keeps outside the backups, as a file
	const kept = (await exportLedger(source)).map((entry) => JSON.stringify(entry)).join('\n');
	await source.end();
	await first.stop();

	console.log('Wiping, and building an empty database from the migrations…');
	rmSync(join(folder, 'first'), { recursive: true, force: true });
	const second = await startBackend({
		folder: join(folder, 'second'),
		siteUrl,
		apiPort: 0,
		durable: false
	});
	const target = postgres(second.adminUrl, { max: 1, onnotice: () => {} });

	console.log('Restoring…');
	const started = Date.now();
	// One transaction, with triggers and foreign keys off: the rows are as they were, not new events.
	await target.begin(async (sql) => {
		await sql`set local session_replication_role = replica`;
		for (const { name, columns } of tables) {
			// some hold what a migration put there: the dump has that too
			await sql.unsafe(`delete from ${name}`);
			await sql.unsafe(`copy ${name} (${columns}) from '${join(dump, name)}'`);
		}
		const counters = await sql<{ name: string; column: string }[]>`
			select a.attrelid::regclass::text as name, quote_ident(a.attname) as column
			from pg_attribute a
			join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
			join pg_namespace n on n.oid = c.relnamespace
			where a.attidentity <> '' and n.nspname in ('public', 'private')`;
		for (const { name, column } of counters) {
			await sql.unsafe(
				`select setval(pg_get_serial_sequence('${name}', '${column}'), coalesce(max(${column}), 0) + 1, false) from ${name}`
			);
		}
	});
	const seconds = (Date.now() - started) / 1000;

	const after = await fingerprints(target, tables);
	for (const [name, sum] of before) {
		if (after.get(name) === sum) continue;
		failed += 1;
		console.error(`${name} differs: ${sum} before, ${after.get(name)} after`);
	}
	// A comparison that cannot fail would prove nothing: lose one row and see that it is missed.
	await target`delete from private.disclosures where id = (select min(id) from private.disclosures)`;
	const disclosures = tables.find(({ name }) => name === 'private.disclosures');
	if (!disclosures || (await fingerprint(target, disclosures)) === before.get(disclosures.name)) {
		failed += 1;
		console.error('The comparison did not notice a lost row.');
	}

	/** What has come back that must not: sentences; [] when nothing has. */
	const cameBack = async (): Promise<string[]> => {
		const [row] = await target`
			select (select count(*)::int from private.details where person_id = ${erased}) as details,
				(select count(*)::int from private.addresses where person_id = ${erased}) as addresses,
				(select count(*)::int from private.permits p cross join unnest(p.scopes) as s
					where p.person_id = ${withdrew} and private.permit_serves(p, s, null, private.clock())) as permits,
				private.frozen(${frozen}, private.clock()) as frozen, private.lacks_capacity(${regained}, private.clock()) as lacking,
				(select c.authority_ends_at is null from private.circle_members c where c.id = ${ended}) as acts,
				private.suspended_anywhere(${suspended}) as suspended,
				exists (select from public.matches m where m.id = ${back.id} and m.ended_at is null) as comes,
				(select r.state::text from public.requests r where r.id = ${paused.id}) as help,
				exists (select from public.acceptances a where a.volunteer_id = ${rests.id} and a.rest_until > private.clock()) as rests,
				(select count(*)::int from private.denies d where d.person_id = ${withdrew} and d.scopes = '{household,faith}') as denies`;
		return [
			row?.details + row?.addresses > 0 ? 'What was erased is back.' : '',
			row?.permits > 0 ? 'Consents that were withdrawn serve again.' : '',
			row?.denies === 0 ? 'A no is gone.' : '',
			row?.frozen ? '' : 'What was frozen by a dispute is open again.',
			row?.lacking ? 'Somebody who decides again is recorded as lacking capacity.' : '',
			row?.acts ? 'An authority that had ended acts again.' : '',
			row?.suspended ? '' : 'Somebody suspended is back.',
			row?.comes ? 'A visit that was handed back is on again.' : '',
			row?.help === 'paused' ? '' : 'Help that the circle paused goes on.',
			row?.rests ? '' : 'Somebody who rests is asked again.'
		].filter(Boolean);
	};
	const without = await cameBack();
	if (without.length < 10) {
		failed += 1;
		console.error(
			`Without the ledger all ten must come undone, else this shows nothing: ${without.join(' ')}`
		);
	}
	if (process.argv.includes('--without-replay')) {
		console.log('Not replaying, to see that it is missed…');
	} else {
		const counts = await replayLedger(target, readLedger(kept));
		console.log(`Replayed the ledger (${kept.length} bytes): ${JSON.stringify(counts)}`);
	}
	for (const said of await cameBack()) {
		failed += 1;
		console.error(said);
	}
	await target.end();
	await second.stop();
	console.log(
		`${tables.length - failed} of ${tables.length} tables are as they were (${bytes} bytes, restored in ${seconds.toFixed(1)} s).`
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
