/**
 * What consent costs in the database, beside ten thousand and beside a million people: each policy against the
 * same query by the service role, through the Data API too; the pages’ functions; and who looked at somebody.
 */
import postgres, { type Sql } from 'postgres';
import { startSeeded } from '#support/product.ts';
import { TABLES } from '#support/decisions.ts';
import { scannedBy } from '#support/plans.ts';
import { organisationId, personId } from '../../supabase/seed/world.ts';
import { crowd } from '../../tests/bench/crowd.ts';
import { PASSWORD } from '../lib/seed.ts';

const TIMES = 150;
const HOME = organisationId('culver');
const LEN = personId('len');

/** The lower quartile: what else the machine does only ever adds. */
const quiet = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 2] ?? 0;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

/** The two turn and turn about, so that what else the machine does meets both alike. */
async function compare(
	one: () => Promise<unknown>,
	other: () => Promise<unknown>,
	times = TIMES
): Promise<[number, number]> {
	for (let warm = 0; warm < 10; warm++) {
		await one();
		await other();
	}
	const ones: number[] = [];
	const others: number[] = [];
	for (let i = 0; i < times; i++) {
		const first = i % 2 === 0;
		if (first) ones.push(await milliseconds(one));
		others.push(await milliseconds(other));
		if (!first) ones.push(await milliseconds(one));
	}
	return [quiet(ones), quiet(others)];
}

/** Guarded tables, each with the query that a page of an organisation would ask. */
async function queries(owner: Sql) {
	const policies = await owner<{ table: string; of: boolean }[]>`
		select format('%I.%I', p.schemaname, p.tablename) as table, exists (
			select from pg_attribute a where a.attrelid = format('%I.%I', p.schemaname, p.tablename)::regclass and a.attname = 'organisation_id'
		) as of
		from pg_policies p where p.roles = '{authenticated}' order by 1`;
	return policies.map(({ table, of }) => {
		const decision = TABLES[table];
		if (decision === undefined || decision === 'nobody') throw new Error(`${table} is undecided`);
		const { columns, key } = decision;
		return { table, columns, key: key[0] ?? '', of };
	});
}

interface Row {
	table: string;
	added: number[];
	ratio?: number;
}

export async function benchData({
	sizes = [10_000, 1_000_000]
}: { sizes?: number[] } = {}): Promise<string[]> {
	const seeded = await startSeeded();
	const { databaseUrl, adminUrl, url, publishableKey, secretKey } = seeded.backend;
	const options = { max: 1, onnotice: () => {} };
	const owner = postgres(databaseUrl, options) as unknown as Sql;
	const admin = postgres(adminUrl, options) as unknown as Sql;
	const asGrace = postgres(adminUrl, options) as unknown as Sql;
	const asService = postgres(adminUrl, options) as unknown as Sql;
	try {
		const session = async (email: string, sql: Sql) => {
			const answer = await fetch(`${url}/auth/v1/token?grant_type=password`, {
				method: 'POST',
				headers: { apikey: publishableKey, 'content-type': 'application/json' },
				body: JSON.stringify({ email, password: PASSWORD })
			});
			const { access_token: token } = (await answer.json()) as { access_token: string };
			const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
			await sql`select set_config('request.jwt.claims', ${claims}, false), set_config('role', 'authenticated', false)`;
			return token;
		};
		const token = await session('grace@example.org', asGrace);
		await asService`select set_config('role', 'service_role', false)`;
		const tables: Row[] = (await queries(owner)).map(({ table }) => ({ table, added: [] }));
		const pages = [
			['The week', 'joanne@example.org', `select public.circle_page('${LEN}')`],
			['Who sees what, who looked', 'len@example.org', `select public.sharing_page('${LEN}')`],
			['Desk', 'grace@example.org', `select public.desk_page('${HOME}')`],
			['Requests', 'grace@example.org', `select public.requests_page('${HOME}')`],
			['Offers', 'ruth@example.org', `select public.offers_page()`]
		] as const;
		const took = pages.map(() => [] as number[]);
		const scanned = pages.map(() => '');
		const looked: string[] = [];
		let from = 1;
		for (const to of sizes) {
			await crowd(admin, { from, to, home: HOME });
			from = to + 1;
			const list = await queries(owner);
			for (const [i, { table, columns, key, of }] of list.entries()) {
				const text = `select ${columns.join(', ')} from ${table} where ${of ? 'organisation_id = $1' : `${key} = $1`} order by ${key} limit 20`;
				const [row] = of
					? [{ id: HOME }]
					: await asGrace.unsafe<{ id: string }[]>(`select ${key} as id from ${table} limit 1`);
				const ask = (sql: Sql) => () => sql.unsafe(text, [row?.id ?? HOME], { prepare: true });
				const [grace, service] = await compare(ask(asGrace), ask(asService));
				tables[i]?.added.push(grace - service);
				if (to !== sizes.at(-1)) continue;
				const path = `${url}/rest/v1/${table.replace('public.', '')}?select=${columns.join(',')}&${of ? 'organisation_id' : key}=eq.${row?.id ?? HOME}&order=${key}&limit=20`;
				const get = (headers: Record<string, string>) => async () => {
					const answer = await fetch(path, { headers });
					await answer.text();
					if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
				};
				const [person, secret] = await compare(
					get({ apikey: publishableKey, authorization: `Bearer ${token}` }),
					get({ apikey: secretKey, authorization: `Bearer ${secretKey}` }),
					60
				);
				const one = tables[i];
				if (one) one.ratio = person / secret;
			}
			for (const [i, [, email, call]] of pages.entries()) {
				const sql = postgres(adminUrl, options) as unknown as Sql;
				await session(email, sql);
				await sql.unsafe(call);
				const times: number[] = [];
				for (let n = 0; n < 15; n++) times.push(await milliseconds(() => sql.unsafe(call)));
				took[i]?.push(quiet(times));
				scanned[i] =
					(await sql.begin((transaction) => scannedBy(transaction, [call], to / 2)))[0] ?? '';
				await sql.end();
			}
			if (to === sizes.at(-1)) {
				await owner`insert into private.disclosures (reader_id, capacity, organisation_id, person_id, scopes, purpose, at, last_at)
					select d.reader_id, d.capacity, d.organisation_id, ${LEN}, d.scopes, d.purpose, t.at, t.at from private.disclosures d
					cross join lateral (select private.clock() - make_interval(secs => d.id::int) as at) as t
					where d.reader_id = (select reader_id from private.disclosures order by id desc limit 1) or d.id % 500 = 0`;
				await owner`analyze private.disclosures`;
				const ask = () => owner`
					select d.reader_id, d.capacity, d.scopes, d.purpose, d.at, d.times from private.disclosures d
					where d.person_id = ${LEN} and d.at >= private.clock() - interval '30 days' and d.at < private.clock() - interval '1 day'
					order by d.at desc`;
				const found = (await ask()).length;
				const times: number[] = [];
				for (let n = 0; n < 30; n++) times.push(await milliseconds(ask));
				const [row] = await owner<{ count: number }[]>`select count(*) from private.disclosures`;
				looked.push(
					`Who saw this person between two times: ${quiet(times).toFixed(1)} ms for ${found} readings among ${Number(row?.count).toLocaleString('en-GB')} (aim: 50).`
				);
			}
		}
		const sized = sizes.map((size) => size.toLocaleString('en-GB'));
		return [
			'## What consent costs',
			'',
			'What a policy adds to the same query by the service role, in milliseconds, lower quartiles turn and turn about,',
			'beside so many people, and through the Data API the ratio of the two. Aims: at most 0.3 ms, whatever the number; at most 1.3.',
			'',
			`| table | ${sized.map((size) => `added at ${size}`).join(' | ')} | Data API |`,
			`| --- | ${sized.map(() => '---:').join(' | ')} | ---: |`,
			...tables.map(
				({ table, added, ratio }) =>
					`| ${table} | ${added.map((ms) => ms.toFixed(2)).join(' | ')} | ${ratio?.toFixed(2) ?? '–'} |`
			),
			'',
			'What a page asks of the database, and which tables of the crowd it reads from end to end at the largest size.',
			'',
			`| page | ${sized.map((size) => `ms at ${size}`).join(' | ')} | read whole |`,
			`| --- | ${sized.map(() => '---:').join(' | ')} | --- |`,
			...pages.map(
				([name], i) =>
					`| ${name} | ${took[i]?.map((ms) => ms.toFixed(1)).join(' | ')} | ${scanned[i] === '' ? 'none' : scanned[i]} |`
			),
			'',
			...looked
		];
	} finally {
		await Promise.all([owner, admin, asGrace, asService].map((sql) => sql.end()));
		await seeded.stop();
	}
}
