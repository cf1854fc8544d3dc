/**
 * `npm run bench:import -- [entries]`: a made-up feed of 50,000 services all over Great Britain is read, looked
 * at, brought in, and the same again. Time, memory, and that the second time changes nothing. Exits with 1
 * where one of this is not so.
 */
import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import postgres from 'postgres';
import { migrate, prepareCluster, prepareDatabase } from '#local/migrate.ts';
import { startPostgres, wipe } from '#local/postgres.ts';
import { byTheHundred, fromFile } from './import-directory.ts';

const COUNT = Number(process.argv[2] ?? 50_000);
const TERMS = [
	'Bereavement support',
	'Befriending',
	'Carers',
	'Dementia',
	'Community transport',
	'Benefits advice',
	'Mobility equipment',
	'Helpline'
];
const NAMES = [
	'Grief café',
	'Memory café',
	'Coffee morning',
	'Carers’ hour',
	'Lifts',
	'Loan cupboard',
	'Advice desk',
	'Quiet hour'
];

const folder = mkdtempSync(join(tmpdir(), 'alongside-import-'));
const server = await startPostgres({ folder, fast: true, maxConnections: 20 });
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
let failed = false;
try {
	await prepareCluster(server);
	const admin = postgres(server.url('supabase_admin'), { max: 1, onnotice: () => {} });
	await admin.unsafe('create database importing owner postgres');
	await admin.end();
	await prepareDatabase(server, 'importing');
	await migrate(server, 'importing');
	const sql = postgres(server.url('postgres', 'importing'), { max: 1, onnotice: () => {} });
	const sectors = await sql<{ sector: string; latitude: number; longitude: number }[]>`
		select s.sector, d.latitude, d.longitude from public.sectors s
		join public.areas a on a.id = s.area_id cross join lateral private.degrees_of(a.centre) as d order by s.sector`;
	const id = (what: string) =>
		createHash('md5')
			.update(what)
			.digest('hex')
			.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
	const path = join(folder, 'feed.jsonl');
	const feed = createWriteStream(path);
	for (let n = 0; n < COUNT; n += 1) {
		const at = sectors[(n * 7919) % sectors.length];
		if (!at) continue;
		const service = {
			id: id(`service ${n}`),
			name: `${NAMES[n % NAMES.length]} ${n}`,
			description: `<p>Tea and company for anybody who comes, number ${n}.</p><p>Known as ${id(`word ${n % 20_000}`).slice(0, 6)}.</p>`,
			status: 'active',
			fees: n % 3 === 0 ? 'Free' : null,
			organization: {
				id: id(`org ${n % 8000}`),
				name: `Neighbours ${n % 8000}`,
				description: 'Volunteers'
			},
			contacts: [{ phones: [{ number: `01632 96${String(n % 10_000).padStart(4, '0')}` }] }],
			schedules: [
				{
					freq: 'WEEKLY',
					interval: 1,
					byday: ['MO', 'TU', 'WE', 'TH', 'FR'][n % 5],
					opens_at: '10:00',
					closes_at: '12:00'
				}
			],
			service_at_locations: [
				{
					location: {
						location_type: 'physical',
						name: `Hall ${n}`,
						latitude: at.latitude,
						longitude: at.longitude,
						addresses: [
							{
								address_1: `${n % 200} High Street`,
								city: 'Town',
								state_province: 'County',
								postal_code: `${at.sector}ZZ`,
								country: 'GB',
								address_type: 'physical'
							}
						]
					}
				}
			],
			attributes: [{ taxonomy_term: { name: TERMS[n % TERMS.length] } }]
		};
		if (!feed.write(`${JSON.stringify(service)}\n`))
			await new Promise<void>((go) => feed.once('drain', () => go()));
	}
	feed.end();
	await finished(feed);

	await sql`insert into auth.users (id, email, aud, role) values ('00000000-0000-4000-8000-00000000000c', 'bench@example.org', 'authenticated', 'authenticated')`;
	await sql`insert into public.accounts (id, name) values ('00000000-0000-4000-8000-00000000000c', 'Bench') on conflict (id) do nothing`;
	const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
	/** Seconds of processor time that the database has used: whatever else the machine does. */
	const used = () => {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) / 100;
	};
	const state = async (): Promise<string> => {
		const [row] = await sql<{ hash: string }[]>`
			select md5(string_agg(md5(s::text || private.directory_draft(s.id)::text), '' order by s.id)) as hash from public.directory_services s`;
		return row?.hash ?? '';
	};
	let before = '';
	for (const round of ['first', 'again'] as const) {
		if (round === 'again') before = await state();
		const began = performance.now();
		const usedBefore = used();
		const [{ id: started } = { id: '' }] = await sql<
			{ id: string }[]
		>`select private.start_directory_import(null, 'Made up for measuring', 'feed.jsonl', true) as id`;
		let most = 0;
		for await (const rows of byTheHundred(fromFile(path, { today: '2026-11-27', kind: '' }))) {
			await sql`select private.add_directory_rows(${started}, ${sql.json(rows as never)}, ${rows.length < 500}, '')`;
			most = Math.max(most, process.memoryUsage().rss);
		}
		const read = seconds(began);
		await sql`analyze private.directory_import_rows`;
		await sql`analyze private.directory_origins`;
		const work = async (): Promise<{ taken: string; steps: number }> => {
			const from = performance.now();
			let steps = 0;
			for (;;) {
				await sql`select private.step_directory_import(${started}, 5)`;
				steps += 1;
				const [row] = await sql<
					{ state: string }[]
				>`select state from private.directory_imports where id = ${started}`;
				if (row?.state === 'looked' || row?.state === 'done')
					return { taken: seconds(from), steps };
			}
		};
		const looked = await work();
		await sql`update private.directory_imports set state = 'going', by = '00000000-0000-4000-8000-00000000000c' where id = ${started}`;
		const brought = await work();
		const counts = await sql<{ state: string; n: number }[]>`
			select state, count(*)::int as n from private.directory_import_rows where import_id = ${started} group by 1 order by 1`;
		console.log(
			`${round}: ${COUNT} rows read and laid ready in ${read}, looked at in ${looked.taken} (${looked.steps} steps), brought in in ${brought.taken} (${brought.steps} steps); ${(used() - usedBefore).toFixed(0)} s of the database’s processor time in all; the command held ${Math.round(most / 1e6)} MB at most; ${counts.map(({ state: each, n }) => `${n} ${each}`).join(', ')}`
		);
		if (round === 'again') {
			const same = (await state()) === before && counts.length === 1 && counts[0]?.state === 'same';
			console.log(same ? 'The same again changed nothing.' : 'The same again CHANGED something.');
			failed ||= !same;
		} else failed ||= counts.some(({ state: each }) => each !== 'new');
	}
	await sql.end();
} finally {
	await server.stop();
	wipe(folder);
}
process.exit(failed ? 1 : 0);
