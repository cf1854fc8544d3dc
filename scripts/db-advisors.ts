/**
 * `npm run db:advisors [-- --url=<database>]`: what Supabase's own advisors say of the database made
 * by the migrations, or of one that is named. Fails on a warning. On the former it plants a fault
 * first and expects it to be found, so that silence means something.
 *
 * `supabase db lint` needs the extension plpgsql_check, which the embedded PostgreSQL lacks: it is
 * run on a named database only.
 */
import postgres from 'postgres';
import { supabase } from './lib/supabase-cli.ts';
import { withTemporaryDatabase } from './lib/temporary-database.ts';

/** Warnings that stay, by what they are about, each with its reason (docs/advisors.md). */
const STAYS: Record<string, string> = {
	'function_search_path_mutable private.clock':
		'Its body is bound when it is made and consults no search path; with a setting of its own it could not be written into the query that asks it.'
};

/** What the advisors say, but for what stays. */
async function advise(url: string): Promise<{ ok: boolean; out: string }> {
	const said = await supabase(url, 'db', 'advisors', '--type', 'all', '--level', 'warn');
	if (!said.ok) return { ok: false, out: said.out + said.told };
	const list = said.out.indexOf('[');
	const found = (list < 0 ? [] : JSON.parse(said.out.slice(list))) as {
		name: string;
		detail: string;
		metadata: { schema: string; name: string };
	}[];
	const open = found.filter(
		({ name, metadata }) => STAYS[`${name} ${metadata.schema}.${metadata.name}`] === undefined
	);
	return {
		ok: open.length === 0,
		out:
			open.map(({ name, detail }) => `${name}: ${detail}`).join('\n') ||
			`No error or warning but ${found.length} that stay${found.length === 1 ? 's' : ''}, with a reason.`
	};
}

/** Whether the advisors see a table that anybody may read. */
async function findsAPlantedFault(owner: string): Promise<boolean> {
	const sql = postgres(owner, { max: 1, onnotice: () => {} });
	try {
		await sql.unsafe(
			'create table public.planted (id int); grant select on public.planted to anon'
		);
		const { ok, out } = await advise(owner);
		return !ok && out.includes('planted');
	} finally {
		await sql.unsafe('drop table if exists public.planted');
		await sql.end();
	}
}

const named = process.argv.find((argument) => argument.startsWith('--url='))?.slice(6);
let failed = false;
function say(ok: boolean, out: string): void {
	console.log(out.trim());
	if (!ok) failed = true;
}
if (named) {
	const advice = await advise(named);
	say(advice.ok, advice.out);
	const lint = await supabase(
		named,
		'db',
		'lint',
		'--schema',
		'public,private',
		'--level',
		'warning'
	);
	say(lint.ok, lint.out || lint.told);
} else {
	await withTemporaryDatabase(async ({ owner }) => {
		say(await findsAPlantedFault(owner), 'A planted fault is looked for.');
		if (failed) console.error('The advisors did not find it.');
		const advice = await advise(owner);
		say(advice.ok, advice.out);
	});
}
process.exit(failed ? 1 : 0);
