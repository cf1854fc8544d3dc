/**
 * `npm run db:lint -- --url=<database>`: what `supabase db lint` says of every function that the migrations make.
 * It needs the extension plpgsql_check, which the PostgreSQL that the project brings does not have: the database is
 * an empty one of a server of its own that has it (docs/advisors.md says how), reached as its superuser
 * `supabase_admin`, without a password. Fails on an error or a warning. It plants a fault first and expects it to be
 * found, so that silence means something.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { migrate, prepareDatabase } from '../supabase/local/migrate.ts';
import { root } from './lib/build.ts';
import { supabase } from './lib/supabase-cli.ts';

interface Found {
	function: string;
	issues: { level: string; message: string; detail?: string }[];
}

const named = process.argv.find((argument) => argument.startsWith('--url='))?.slice(6);
if (!named) throw new Error('Name an empty database: npm run db:lint -- --url=<database>');
const url = (login: string, database = 'postgres') => {
	const of = new URL(named);
	of.username = login;
	of.pathname = `/${database}`;
	return of.href;
};

/** Every function that something is said of, and what. */
async function lint(): Promise<string[]> {
	const { out, told } = await supabase(
		url('supabase_admin'),
		...['db', 'lint', '--schema', 'public,private', '--level', 'warning', '--output', 'json']
	);
	if (out.trim() === '') {
		if (!told.includes('No schema errors')) throw new Error(told);
		return [];
	}
	return (JSON.parse(out) as Found[]).flatMap(({ function: name, issues }) =>
		issues.map(({ level, message, detail }) =>
			[level, name, message, detail].filter(Boolean).join(' | ')
		)
	);
}

const admin = postgres(url('supabase_admin'), { max: 1, onnotice: () => {} });
try {
	const [server] = await admin<{ version: number }[]>`
		select current_setting('server_version_num')::integer as version`;
	const roles = readFileSync(join(root, 'supabase/local/roles.sql'), 'utf8');
	if ((server?.version ?? 0) >= 160_000) await admin.unsafe(roles);
	else {
		// what came with 16: a grant that says whether it is inherited, and a function that functions of ours call
		await admin.unsafe(roles.replaceAll(/ with inherit true, set true;/g, ';'));
		await admin.unsafe(`set allow_system_table_mods = on;
			create function pg_catalog.pg_input_is_valid(text, text) returns boolean language sql stable as 'select true'`);
	}
	await admin`alter database postgres owner to postgres`;
	await admin`create extension plpgsql_check`;
	await prepareDatabase({ url });
	console.log(`${(await migrate({ url })).length} migrations.`);

	await admin.unsafe(`create function private.planted() returns void language plpgsql as $$
		begin perform no_such_column from public.tasks; end $$`);
	const seen = (await lint()).some((one) => one.startsWith('error | private.planted'));
	console.log(`A planted fault is ${seen ? 'found' : 'NOT found'}.`);
	await admin`drop function private.planted()`;

	const said = await lint();
	for (const one of said) console.log(one);
	const wrong = said.filter((one) => !one.startsWith('warning extra'));
	console.log(`${wrong.length} errors and warnings, ${said.length - wrong.length} notes.`);
	process.exitCode = seen && wrong.length === 0 ? 0 : 1;
} finally {
	await admin.end();
}
