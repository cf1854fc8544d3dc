import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { TestDatabase } from './database.ts';
import {
	EXTENSIONS,
	FUNCTIONS,
	HELPERS,
	OUTSIDE,
	PARAMETERS,
	POLICIES,
	TABLES,
	UNINDEXED,
	type Argument,
	type Callable
} from './decisions.ts';
import {
	BUNDLES,
	KINDS,
	type Bundle,
	type BundleName,
	stillWorld,
	triedBy,
	type ExposedWorld,
	type Kind
} from './exposed-world.ts';

/** What is not as decided, each in one sentence that names it. */
export type Findings = string[];

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'harness') and n.nspname !~ '^pg_'`;

// ---- The catalogue -----------------------------------------------------------------------------------
interface Relation {
	name: string;
	kind: string;
	columns: string[];
	rls: boolean;
	forced: boolean;
	comment: string | null;
	options: string[] | null;
}

async function relations(sql: Sql): Promise<Relation[]> {
	return [
		...(await sql<Relation[]>`
			select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind, c.relrowsecurity as rls,
				c.relforcerowsecurity as forced, obj_description(c.oid, 'pg_class') as comment, c.reloptions as options,
				array(select a.attname::text from pg_attribute a
					where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where ${sql.unsafe(OURS)} and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
			order by 1`)
	];
}

export interface Exposed {
	schema: string;
	name: string;
	/** Name, or name/arguments where a name is used twice. */
	key: string;
	arguments: { name: string; type: string; category: string; isEnum: boolean; isArray: boolean }[];
	anon: boolean;
	signedIn: boolean;
	definer: boolean;
	/** Whether what it names can be nothing but what was meant. */
	set: boolean;
	extension: string | null;
}

/** Every function of ours, and who may call it. */
export async function functions(sql: Sql): Promise<Exposed[]> {
	const rows = await sql<Omit<Exposed, 'key'>[]>`
		select n.nspname as schema, p.proname as name,
			has_function_privilege('anon', p.oid, 'execute') as anon,
			has_function_privilege('authenticated', p.oid, 'execute') as "signedIn",
			p.prosecdef as definer, d.extname as extension,
			-- a body that was bound when it was made consults no path
			p.prosqlbody is not null or exists (select from unnest(p.proconfig) as s where s like 'search_path=%') as set,
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'name', coalesce(p.proargnames[i], ''), 'type', format_type(t.oid, null), 'category', t.typcategory,
					'isEnum', t.typtype = 'e', 'isArray', t.typcategory = 'A'
				) order by i)
				from unnest(p.proargtypes::oid[]) with ordinality as a (type, i) join pg_type t on t.oid = a.type
			), '[]'::jsonb) as arguments
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		left join (
			select x.objid, e.extname from pg_depend x join pg_extension e on e.oid = x.refobjid
			where x.classid = 'pg_proc'::regclass and x.refclassid = 'pg_extension'::regclass and x.deptype = 'e'
		) as d on d.objid = p.oid
		where ${sql.unsafe(OURS)}
		order by 1, 2, p.oid`;
	const often = new Map<string, number>();
	const full = (f: { schema: string; name: string }) => `${f.schema}.${f.name}`;
	for (const row of rows) often.set(full(row), (often.get(full(row)) ?? 0) + 1);
	return rows.map((row) => ({
		...row,
		key: (often.get(full(row)) ?? 0) > 1 ? `${full(row)}/${row.arguments.length}` : full(row)
	}));
}

/** Everything that somebody could reach and nobody has decided about, or that was decided otherwise. */
export async function undecided(sql: Sql): Promise<Findings> {
	const found: Findings = [];
	const all = await relations(sql);
	const names = new Set(all.map(({ name }) => name));
	for (const name of Object.keys(TABLES)) {
		if (!names.has(name)) found.push(`${name} is decided about and is no longer there`);
	}
	const grants = await sql<
		{ name: string; role: string; privilege: string; column: string | null }[]
	>`
		with roles (role) as (values ('anon'), ('authenticated')),
		relations as (
			select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relkind
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where ${sql.unsafe(OURS)} and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
		)
		select r.name, role, privilege, null as column
		from relations r cross join roles cross join unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) as privilege
		where r.relkind <> 'S' and has_table_privilege(role, r.oid, privilege)
		union all
		select r.name, role, privilege, null from relations r cross join roles cross join unnest(array['SELECT', 'USAGE', 'UPDATE']) as privilege
		where r.relkind = 'S' and has_sequence_privilege(role, r.oid, privilege)
		union all
		select r.name, role, privilege, a.attname::text
		from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
		cross join roles cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) as privilege
		where r.relkind <> 'S' and has_column_privilege(role, r.oid, a.attnum, privilege)`;
	for (const { name, kind, columns } of all) {
		const decision = kind === 'S' ? 'nobody' : TABLES[name];
		if (decision === undefined) {
			found.push(`${name} has no decision: add it to TABLES`);
			continue;
		}
		const held = grants.filter((grant) => grant.name === name);
		for (const role of ['anon', 'authenticated']) {
			const may =
				decision === 'nobody' || (role === 'anon' && !decision.anyone) ? [] : decision.columns;
			for (const { privilege, column } of held.filter((grant) => grant.role === role)) {
				if (privilege === 'SELECT' && column !== null && may.includes(column)) continue;
				found.push(
					`${role} holds ${privilege.toLowerCase()} on ${name}${column ? `.${column}` : ''}, undecided`
				);
			}
			for (const column of may) {
				if (!columns.includes(column))
					found.push(`${name}.${column} is decided about and not there`);
				else if (
					!held.some((g) => g.role === role && g.privilege === 'SELECT' && g.column === column)
				) {
					found.push(`${role} is to read ${name}.${column} and holds no grant`);
				}
			}
		}
	}
	// PostgreSQL keeps the first 63 bytes of a name.
	const kept = (name: string) => Buffer.from(name).subarray(0, 63).toString();
	const policies = await sql<
		{ name: string; policy: string; command: string; permissive: boolean; roles: string[] }[]
	>`
		select format('%I.%I', n.nspname, c.relname) as name, p.polname as policy, p.polcmd as command, p.polpermissive as permissive,
			array(select case r when 0 then 'public' else pg_get_userbyid(r)::text end from unnest(p.polroles) as r) as roles
		from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`;
	for (const { name, policy, command, permissive, roles } of policies) {
		if (!POLICIES[name]?.some((decided) => kept(decided) === policy))
			found.push(`the policy “${policy}” on ${name} has no decision`);
		if (command !== 'r' || !permissive)
			found.push(`the policy “${policy}” on ${name} is not one to read by`);
		const decision = TABLES[name];
		const expected =
			decision !== 'nobody' && decision?.anyone ? ['anon', 'authenticated'] : ['authenticated'];
		if (roles.toSorted().join() !== expected.join()) {
			found.push(`the policy “${policy}” on ${name} is for ${roles.join(', ')}`);
		}
	}
	for (const [name, list] of Object.entries(POLICIES)) {
		for (const policy of list) {
			if (!policies.some((p) => p.name === name && p.policy === kept(policy))) {
				found.push(`the policy “${policy}” on ${name} is decided about and not there`);
			}
		}
	}
	found.push(...(await undecidedFunctions(sql)));
	const schemas = await sql<{ name: string; role: string }[]>`
		select n.nspname as name, role from pg_namespace n cross join unnest(array['anon', 'authenticated']) as role
		where ${sql.unsafe(OURS)} and has_schema_privilege(role, n.oid, 'CREATE')`;
	for (const { name, role } of schemas) found.push(`${role} may create things in ${name}`);
	return found;
}

async function undecidedFunctions(sql: Sql): Promise<Findings> {
	const found: Findings = [];
	const all = await functions(sql);
	const decided = new Set<string>();
	for (const f of all) {
		const callers = f.anon ? 'anyone' : f.signedIn ? 'signed in' : 'nobody';
		if (f.extension && (EXTENSIONS as readonly string[]).includes(f.extension)) continue;
		if (callers === 'nobody') continue;
		if (OUTSIDE[f.key]) continue;
		if (f.schema === 'private') {
			const twin = FUNCTIONS[f.key.replace('private.', 'public.')];
			const may = twin?.who ?? HELPERS[f.key];
			if (!may) found.push(`${f.key} can be called by ${callers}, undecided`);
			else if (may !== callers) found.push(`${f.key} can be called by ${callers}, not ${may}`);
			continue;
		}
		const decision = FUNCTIONS[f.key];
		decided.add(f.key);
		if (!decision)
			found.push(`${f.key} can be called by ${callers}, undecided: add it to FUNCTIONS`);
		else if (decision.who !== callers) {
			found.push(`${f.key} can be called by ${callers}, decided: ${decision.who}`);
		}
		for (const { name, type } of f.arguments) {
			if (type.startsWith('uuid') && !argumentOf(decision, name)) {
				found.push(`${f.key} takes ${name}, and nobody said what that is: add it to PARAMETERS`);
			}
		}
	}
	for (const key of Object.keys(FUNCTIONS)) {
		if (!decided.has(key)) found.push(`${key} is decided about and cannot be called`);
	}
	return found;
}

/** What takes a form's key and keeps none, and why it happens once all the same. */
const HAPPENS_ONCE: Readonly<Record<string, string>> = {
	'private.close_my_account': 'whoever sends it again has no account any more'
};

/** How the tables and functions are made: what design.md asks of every one. */
export async function unsound(sql: Sql): Promise<Findings> {
	const found: Findings = [];
	const ours = (name: string) => name.startsWith('public.') || name.startsWith('private.');
	for (const { name, kind, rls, forced, comment, options } of await relations(sql)) {
		if (!ours(name) || kind === 'S') continue;
		if (['r', 'p'].includes(kind)) {
			if (!rls) found.push(`row level security is off on ${name}`);
			else if (!forced) found.push(`row level security does not bind the owner of ${name}`);
		} else if (kind === 'v' && !options?.includes('security_invoker=true')) {
			found.push(`the view ${name} does not read as whoever asks`);
		} else if (['m', 'f'].includes(kind)) {
			found.push(`${name} can have no row level security`);
		}
		if (!comment) found.push(`${name} has no comment`);
	}
	for (const f of await functions(sql)) {
		if (!['public', 'private'].includes(f.schema)) continue;
		const label = `${f.schema}.${f.name}/${f.arguments.length}`;
		if (!f.set) found.push(`${label} sets no search_path`);
		if (f.schema === 'public' && f.definer) {
			found.push(`${label} has its owner’s rights and stands in public`);
		}
	}
	// R8: whoever takes the key of a form begins and ends with it, or hands it on to one that does
	const careless = await sql<{ name: string }[]>`
		select format('%s.%s', n.nspname, p.proname) as name
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ('public', 'private') and 'p_once' = any (p.proargnames)
			and not (p.prosrc ~ 'begin_once\\(\\s*p_once' and p.prosrc ~ 'end_once\\(\\s*p_once')
			and p.prosrc !~ 'private\\.(?!begin_once|end_once)\\w+\\(\\s*p_once'`;
	for (const { name } of careless) {
		if (!HAPPENS_ONCE[name])
			found.push(`${name} takes the key of a form and happens as often as it comes`);
	}
	const more = await sql<{ what: string }[]>`
		select format('%s.%s has no comment', n.nspname, p.proname) as what
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname in ('public', 'private') and obj_description(p.oid, 'pg_proc') is null
		union all
		select format('%s.%s can be executed by public', n.nspname, p.proname)
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a
		where n.nspname in ('public', 'private') and a.grantee = 0 and a.privilege_type = 'EXECUTE'
		union all
		select format('%s.%s is granted to public', n.nspname, c.relname)
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		cross join lateral aclexplode(c.relacl) as a
		where ${sql.unsafe(OURS)} and a.grantee = 0
		union all
		-- a foreign key without an index that begins with its columns
		select format('the foreign key %s of %s has no index', k.conname, k.conrelid::regclass)
		from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
		where k.contype = 'f' and n.nspname in ('public', 'private')
			and not exists (
				select from pg_index i
				where i.indrelid = k.conrelid and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) !~ '=')
					and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey
			)`;
	const excused = (what: string) =>
		Object.keys(UNINDEXED).some((name) => what.includes(` ${name} `));
	found.push(...more.map(({ what }) => what).filter((what) => !excused(what)));
	const columns = await sql<{ name: string; policy: string }[]>`
		select distinct format('%s.%s.%s', n.nspname, c.relname, a.attname) as name, p.polname as policy
		from pg_depend d
		join pg_policy p on p.oid = d.objid
		join pg_class c on c.oid = d.refobjid and c.oid = p.polrelid
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
		where d.classid = 'pg_policy'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
			and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)`;
	for (const { name, policy } of columns) {
		if (!UNINDEXED[name]) found.push(`“${policy}” looks at ${name}, which no index begins with`);
	}
	return found;
}

// ---- Trying it ---------------------------------------------------------------------------------------
/** What came of one statement. */
interface Outcome {
	/** What it answered, as text. */
	text: string | null;
	code: string | null;
	message: string | null;
	detail: string | null;
	hint: string | null;
	/** Tables written to. */
	wrote: string[];
	/** How the asker stood before and after, where that changed (R2). */
	before: Standing | null;
	after: Standing | null;
}

interface Standing {
	roles: string[];
	memberships: string[];
	acceptances: Record<string, { state: string; paused_by_self: boolean }>;
	checks: unknown[];
	trainings: unknown[];
	basis: Record<string, unknown>;
	conflicts: number;
}

const RUN = `
do $harness$
declare
	v_me uuid := nullif(current_setting('harness.me'), '')::uuid;
	v_calls jsonb := current_setting('harness.calls')::jsonb;
	v_before jsonb := harness.standing(v_me);
	v_after jsonb;
	v_call text;
	v_out jsonb := '[]';
	v_text text;
	v_code text;
	v_message text;
	v_detail text;
	v_hint text;
	v_rows bigint;
	v_from text := '';
	v_wrote text;
	v_watch boolean := current_setting('harness.watch')::boolean;
	v_tables oid[] := array(select c.oid from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname in ('public', 'private', 'auth'));
	v_seen bigint := 0;
	v_now bigint;
begin
	for v_call in select jsonb_array_elements_text(v_calls) loop
		v_text := null; v_code := null; v_message := null; v_detail := null; v_hint := null;
		v_after := null; v_wrote := '';
		if v_watch then
			-- what was rolled back is counted too: look again, in full only when something was written
			select sum(pg_stat_get_xact_tuples_inserted(t) + pg_stat_get_xact_tuples_updated(t) + pg_stat_get_xact_tuples_deleted(t))
			into v_now from unnest(v_tables) as t;
			if v_now <> v_seen then
				v_from := harness.written();
				v_seen := v_now;
			end if;
		end if;
		begin
			if left(v_call, 1) = '!' then
				execute substr(v_call, 2);
				get diagnostics v_rows = row_count;
				v_text := v_rows::text;
			else
				execute v_call into v_text;
			end if;
			if v_watch then
				select sum(pg_stat_get_xact_tuples_inserted(t) + pg_stat_get_xact_tuples_updated(t) + pg_stat_get_xact_tuples_deleted(t))
				into v_now from unnest(v_tables) as t;
				if v_now <> v_seen then
					v_wrote := harness.written();
					v_after := harness.standing(v_me);
				end if;
			end if;
			raise exception using errcode = 'ZZ999';
		exception
			when sqlstate 'ZZ999' then null;
			when others then
				get stacked diagnostics v_code = returned_sqlstate, v_message = message_text,
					v_detail = pg_exception_detail, v_hint = pg_exception_hint;
		end;
		v_out := v_out || jsonb_build_array(jsonb_build_object(
			'text', v_text, 'code', v_code, 'message', v_message, 'detail', v_detail, 'hint', v_hint,
			'from', v_from, 'wrote', v_wrote,
			'before', case when v_after is distinct from v_before and v_after is not null then v_before end,
			'after', case when v_after is distinct from v_before then v_after end
		));
	end loop;
	perform set_config('harness.out', v_out::text, true);
end $harness$`;

const counts = (text: string) =>
	new Map(text.split(' ').map((part) => part.split('=') as [string, string]));

/** Runs statements as somebody, each rolled back, and tells what came of each. */
async function attempt(
	world: Pick<ExposedWorld, 'db' | 'who' | 'account'>,
	kind: Kind,
	statements: string[],
	{ watch = true } = {}
): Promise<Outcome[]> {
	const out: Outcome[] = [];
	// Each part is one statement, and has the API's eight seconds.
	for (let i = 0; i < statements.length; i += 50) {
		const part = statements.slice(i, i + 50);
		out.push(
			...(await world.db.as(world.who[kind], async (sql) => {
				await sql`select set_config('harness.me', ${world.account[kind] ?? ''}, true), set_config('harness.calls', ${JSON.stringify(part)}, true), set_config('harness.watch', ${String(watch)}, true)`;
				await sql.unsafe(RUN);
				const [row] = await sql`select current_setting('harness.out') as out`;
				const found = JSON.parse(String(row?.out)) as (Omit<Outcome, 'wrote'> & {
					from: string;
					wrote: string;
				})[];
				return found.map(({ from, wrote, ...rest }) => {
					const was = counts(from);
					const wrotes = wrote
						? [...counts(wrote)].filter(([t, n]) => was.get(t) !== n).map(([t]) => t)
						: [];
					return { ...rest, wrote: wrotes };
				});
			}))
		);
	}
	return out;
}

const DENIED = '42501';

/** Every table × verb × column, as every kind of person. */
export async function tables(
	world: ExposedWorld,
	kinds: readonly Kind[] = KINDS,
	only: (name: string) => boolean = () => true
): Promise<Findings> {
	const found: Findings = [];
	const all = (await relations(world.db.sql)).filter(({ name }) => only(name));
	const perKind = await inTurn(kinds, async (kind) => {
		const tries: { what: string; statement: string; check: (o: Outcome) => string | null }[] = [];
		const mustBeDenied = (what: string, statement: string) =>
			tries.push({
				what,
				statement,
				check: ({ code, text }) =>
					code === DENIED ? null : code ? `was answered ${code}` : `was done (${text})`
			});
		for (const { name, kind: relkind, columns } of all) {
			if (relkind === 'S') {
				mustBeDenied(`nextval ${name}`, `select nextval('${name}')::text`);
				mustBeDenied(`select ${name}`, `select last_value::text from ${name}`);
				continue;
			}
			const decision = TABLES[name] ?? 'nobody';
			const may =
				decision !== 'nobody' && (decision.anyone || kind !== 'anon') ? decision : undefined;
			const expected = may ? await expectedRows(world, kind, name, may) : [];
			for (const column of columns) {
				mustBeDenied(
					`insert ${name}.${column}`,
					`!insert into ${name} ("${column}") values (default)`
				);
				mustBeDenied(`update ${name}.${column}`, `!update ${name} set "${column}" = default`);
				if (may?.columns.includes(column)) {
					tries.push({
						what: `select ${name}.${column}`,
						statement: `select count(*)::text from (select "${column}" from ${name}) as t`,
						check: ({ text, code }) =>
							text === String(expected.length)
								? null
								: `was answered ${code ?? `${text} rows`}, not ${expected.length}`
					});
				} else {
					mustBeDenied(`select ${name}.${column}`, `select count("${column}")::text from ${name}`);
				}
			}
			mustBeDenied(`delete ${name}`, `!delete from ${name}`);
			mustBeDenied(`truncate ${name}`, `!truncate ${name}`);
			if (may) {
				const key = may.key.map((column) => `"${column}"::text`).join(` || ' ' || `);
				tries.push({
					what: `select ${name}`,
					statement: `select coalesce(string_agg(${key}, ',' order by ${key} collate "C"), '') from ${name}`,
					check: ({ text, code }) => {
						if (text === expected.join(',')) return null;
						const got = new Set((text ?? '').split(',').filter(Boolean));
						const extra = [...got].filter((k) => !expected.includes(k));
						return code
							? `was answered ${code}`
							: `shows ${extra.length} rows it should not (${extra[0] ?? 'too few'})`;
					}
				});
			} else {
				mustBeDenied(`count ${name}`, `select count(*)::text from ${name}`);
			}
		}
		const outcomes = await attempt(
			world,
			kind,
			tries.map(({ statement }) => statement),
			{ watch: false }
		);
		return tries.flatMap(({ what, check }, index) => {
			const outcome = outcomes[index];
			const wrong = outcome ? check(outcome) : 'was not tried';
			return wrong ? [`${kind}: ${what} ${wrong}`] : [];
		});
	});
	found.push(...perKind.flat());
	return found;
}

/** The rows somebody is to see of a table, by the decision, read by the owner. */
async function expectedRows(
	world: ExposedWorld,
	kind: Kind,
	name: string,
	may: Readable
): Promise<string[]> {
	if (!may.anyone && !world.alive(kind)) return [];
	const me = world.account[kind];
	const key = may.key.map((column) => `"${column}"::text`).join(` || ' ' || `);
	const rows = await world.db.sql.unsafe(
		`select ${key} as key from ${name} where ${may.rows.replaceAll('ME', me ? `'${me}'::uuid` : 'null::uuid')} order by ${key} collate "C"`
	);
	return rows.map((row) => String(row.key));
}
type Readable = Exclude<(typeof TABLES)[string], 'nobody'>;

/** A few at a time: there are two cores. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const queue = [...items.entries()];
	await Promise.all(
		[0, 1, 2].map(async () => {
			for (let next = queue.shift(); next; next = queue.shift())
				results[next[0]] = await work(next[1]);
		})
	);
	return results;
}

// ---- Functions ---------------------------------------------------------------------------------------
function argumentOf(decision: Callable | undefined, name: string): Argument | undefined {
	return decision?.args?.[name] ?? PARAMETERS[name];
}

/** How the hidden ids of a call are filled: name of the id → real, made up or null. */
export type Fill = (id: string) => string | null;

export interface Setting {
	organisation: string | null;
	fill: Fill;
	/** Other plain values, for this call. */
	plain?: Record<string, string>;
}

function literal(value: string | null, type: string): string {
	return value === null ? `null::${type}` : `'${value.replaceAll("'", "''")}'::${type}`;
}

/** One call of a function as a statement, every parameter filled in. */
export function callOf(f: Exposed, decision: Callable | undefined, setting: Setting): string {
	const given = f.arguments.map(({ name, type, isEnum, isArray, category }) => {
		const argument = argumentOf(decision, name);
		const value = (() => {
			if (setting.plain?.[name] !== undefined) return `${setting.plain[name]}::${type}`;
			if (argument && 'hidden' in argument) {
				const id = setting.fill(argument.hidden);
				return argument.list ? literal(id === null ? null : `{${id}}`, type) : literal(id, type);
			}
			if (argument && 'organisation' in argument) return literal(setting.organisation, type);
			if (argument && 'fresh' in argument && type === 'uuid') return literal(randomUUID(), type);
			if (argument && 'sql' in argument && fits(argument.sql, type))
				return `${argument.sql}::${type}`;
			if (isArray) return `'{}'::${type}`;
			if (isEnum) return `(enum_range(null::${type}))[1]`;
			if (category === 'N') return `1::${type}`;
			if (category === 'B') return 'true';
			if (type === 'date') return `'2026-12-02'::date`;
			if (type === 'jsonb') return `'{}'::jsonb`;
			return type === 'text' ? `'words'::text` : `null::${type}`;
		})();
		return `${name} => ${value}`;
	});
	return `select string_agg(x::text, ',') from ${f.schema}.${f.name}(${given.join(', ')}) as x`;
}

/** Every page of the database, called with Len’s ids and as each of these. */
export async function pageCalls(
	world: ExposedWorld,
	kinds: readonly Kind[]
): Promise<{ name: string; kind: Kind; statement: string }[]> {
	const pages = (await functions(world.db.sql)).filter(
		(f) => f.schema === 'public' && f.signedIn && f.name.endsWith('_page')
	);
	return kinds.flatMap((kind) =>
		pages.map((f) => ({
			name: f.key,
			kind,
			statement: callOf(f, FUNCTIONS[f.key], {
				organisation: ownOrganisation(world, kind),
				fill: (id) => world.bundles.len.ids[id] ?? missing(id)
			})
		}))
	);
}

/** A plain value is meant for one type; a parameter of the same name may have another. */
function fits(text: string, type: string): boolean {
	if (/^'\{/.test(text)) return type.endsWith('[]');
	if (/^'\[/.test(text)) return type === 'jsonb';
	if (/^'\d{4}-/.test(text)) return type === 'date';
	if (/^'\d\d:/.test(text)) return type.startsWith('time');
	if (/^(\d+|true|false)$/.test(text))
		return ['integer', 'bigint', 'smallint', 'boolean'].includes(type);
	if (/^'(company|role|PO38|password|form)/.test(text)) return type === 'text';
	return true;
}

const MEMBER_IDS = new Set([
	'volunteer',
	'account',
	'check',
	'training',
	'exception',
	'invitation',
	'mail'
]);
/** Written however a call ends: what keeps a form from happening twice, limits, and the log of refusals. */
const TRACES = new Set(['private.once_keys', 'private.rate_limits', 'private.refused_readings']);

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** An answer, free of the ids that were put in and of the moment. */
function answer(o: Outcome, ids: readonly string[], known?: ReadonlySet<string>): string {
	let text = JSON.stringify([o.code, o.message, o.detail, o.hint, o.text]);
	for (const id of ids) text = text.replaceAll(id, 'ID');
	// What was just made has an id that never was before.
	text = text.replaceAll(UUID, (id) => (known?.has(id) ? id : 'NEW'));
	return text.replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.\d]*(\+\d\d:?\d*)?/g, 'AT');
}

const EXPECTED_ERROR = /^(PT\d{3}|42501)$/;

interface Variant {
	name: string;
	/** Compared with the one where every id is made up, of the same organisation. */
	ids: string[];
	setting: Setting;
}

/** Every exposed function, called by every kind of person with others’ ids, made-up ones and nulls. */
export async function calls(
	world: ExposedWorld,
	{ kinds = KINDS, only }: { kinds?: readonly Kind[]; only?: (f: Exposed) => boolean } = {}
): Promise<{ findings: Findings; reached: Map<string, Set<Kind>> }> {
	const findings: Findings = [];
	const reached = new Map<string, Set<Kind>>();
	const secrets = await privateStrings(world);
	const known = new Set(Object.values(world.bundles).flatMap(({ ids }) => Object.values(ids)));
	const exposed = (await functions(world.db.sql)).filter(
		(f) => f.schema === 'public' && (f.anon || f.signedIn) && (only?.(f) ?? true)
	);
	const perKind = await inTurn(kinds, async (kind) => {
		const mine: Findings = [];
		const own = ownOrganisation(world, kind);
		const plan = exposed.flatMap((f) =>
			variants(world, f, own, kind).map((variant) => ({ f, variant }))
		);
		const outcomes = await attempt(
			world,
			kind,
			plan.map(({ f, variant }) => callOf(f, FUNCTIONS[f.key], variant.setting))
		);
		const base = new Map<string, string>();
		plan.forEach(({ f, variant }, index) => {
			const outcome = outcomes[index];
			if (!outcome) throw new Error(`${f.key} was not called`);
			const said = answer(outcome, variant.ids, known);
			const label = `${kind}: ${f.key} (${variant.name})`;
			const decision = FUNCTIONS[f.key];
			mine.push(...leaks(secrets, kind, label, outcome, decision));
			if (outcome.code && !EXPECTED_ERROR.test(outcome.code)) {
				mine.push(`${label} stumbles: ${outcome.code} ${outcome.message}`);
			}
			if (kind === 'anon' && decision?.who !== 'anyone' && outcome.code !== DENIED) {
				mine.push(`${label} can be called`);
			}
			if (['signedOut', 'closed'].includes(kind) && decision?.who === 'signed in') {
				const quiet = decision.quiet && outcome.code === null && outcome.text === null;
				if (outcome.code !== 'PT401' && !quiet) {
					mine.push(`${label} answers before it knows who asks: ${said.slice(0, 120)}`);
				}
			}
			if (variant.name.startsWith('made up'))
				base.set(`${f.key} ${variant.setting.organisation}`, said);
			if (!variant.name.startsWith('real')) return;
			if (said === base.get(`${f.key} ${variant.setting.organisation}`)) return;
			const key = `${f.key} ${bundleOf(variant)}`;
			const who = reached.get(key) ?? new Set<Kind>();
			reached.set(key, who.add(kind));
			const may = mayReach(f, decision, kind, bundleOf(variant));
			if (!may) mine.push(`${label} tells a real id from a made-up one: ${said.slice(0, 160)}`);
			if (!may && outcome.wrote.some((table) => !TRACES.has(table))) {
				mine.push(`${label} writes ${outcome.wrote.join(', ')}`);
			}
		});
		return mine;
	});
	findings.push(...perKind.flat());
	// The other side: whoever was to get further did, or the comparison proves nothing.
	for (const f of exposed) {
		for (const reach of FUNCTIONS[f.key]?.reaches ?? []) {
			const [kind, bundle] = reach.split(':').reverse() as [Kind, BundleName | undefined];
			if (!kinds.includes(kind)) continue;
			const places = bundle ? [bundle] : BUNDLES;
			if (!places.some((name) => reached.get(`${f.key} ${name}`)?.has(kind))) {
				findings.push(`${reach}: ${f.key} was to get further with real ids, and does not`);
			}
		}
	}
	return { findings, reached };
}

const bundleOf = (variant: Variant): BundleName =>
	BUNDLES.find((name) => variant.name.endsWith(name)) ?? 'len';

/** Len’s ids say nothing to Rehana’s son, nor hers to Len’s circle; a coordinator has to do with all. */
function mayReach(
	f: Exposed,
	decision: Callable | undefined,
	kind: Kind,
	bundle: BundleName
): boolean {
	const reaches = decision?.reaches ?? [];
	if (reaches.includes(`${bundle}:${kind}`)) return true;
	const hidden = hiddenOf(f);
	if (kind === 'relative') {
		return reaches.includes('coordinator') && hidden.every((id) => MEMBER_IDS.has(id));
	}
	if (!reaches.includes(kind)) return false;
	if (hidden.some((id) => MEMBER_IDS.has(id)) || kind === 'coordinator') return true;
	if (kind === 'safeguardingLead' || kind === 'dataGuardian') return true;
	return bundle === (kind === 'unprovenManager' ? 'rehana' : 'len');
}

/** The hidden ids a function takes. */
export function hiddenOf(f: Exposed): string[] {
	return f.arguments
		.map(({ name }) => argumentOf(FUNCTIONS[f.key], name))
		.flatMap((argument) => (argument && 'hidden' in argument ? [argument.hidden] : []));
}

function ownOrganisation(world: ExposedWorld, kind: Kind): string {
	const { culver, aldhelm, ventnor } = world.organisations;
	if (kind === 'groupLead') return aldhelm;
	return kind === 'coordinatorElsewhere' || kind === 'volunteerElsewhere' ? ventnor : culver;
}

function variants(world: ExposedWorld, f: Exposed, own: string, kind: Kind): Variant[] {
	const decision = FUNCTIONS[f.key];
	const ids = hiddenOf(f);
	const needs = f.arguments.some(({ name }) => {
		const argument = argumentOf(decision, name);
		return argument && 'organisation' in argument;
	});
	const organisations = needs ? [...new Set([world.organisations.culver, own])] : [null];
	const madeUp: Fill = (id) => world.madeUp[id] ?? missing(id);
	const all: Variant[] = [];
	for (const organisation of organisations) {
		const add = (name: string, fill: Fill) =>
			all.push({
				name,
				ids: ids.flatMap((id) => fill(id) ?? []),
				setting: { organisation, fill }
			});
		add('made up', madeUp);
		add('nulls', () => null);
		if (ids.length === 0) continue;
		for (const bundle of triedBy(kind).map((name) => world.bundles[name])) {
			const real: Fill = (id) => bundle.ids[id] ?? missing(id);
			add(`real, ${bundle.name}`, real);
			if (ids.length < 2) continue;
			for (const one of new Set(ids)) {
				add(`real ${one} alone, ${bundle.name}`, (id) => (id === one ? real(id) : madeUp(id)));
				if (new Set(ids).size > 2) {
					add(`real but ${one}, ${bundle.name}`, (id) => (id === one ? madeUp(id) : real(id)));
				}
			}
		}
	}
	return all;
}

function missing(id: string): never {
	throw new Error(`The exposed world has no ${id}: add one to its bundles.`);
}

// ---- Private strings ---------------------------------------------------------------------------------
interface Secret {
	person: string;
	text: string;
	/** Which part of what is known: a scope, or where it was written. */
	scope: string;
	/** Of the asker themselves: a list of work may show it. */
	asker: boolean;
	/** Written down by the person, who has no account: their managers did not enter it. */
	byAnother: boolean;
}

interface Secrets {
	all: Secret[];
	/** Of whose circle, match or organisation somebody is. */
	related: Record<Kind, Set<string>>;
	offLimits: ExposedWorld['offLimits'];
}

/** What is known about each person, as text that could be found in an answer. */
async function privateStrings(world: ExposedWorld): Promise<Secrets> {
	const { sql } = world.db;
	const rows = await sql<Secret[]>`
		with texts as (
			select d.person_id, j #>> '{}' as text, d.scope::text as scope, c.role = 'self' as by_self
				from private.details d join private.circle_members c on c.id = d.entered_by,
				jsonb_path_query(d.content, 'strict $.**?(@.type() == "string")') as j
			union all select person_id, split_part(lines, E'\n', 1), 'address', false from private.addresses
			union all select person_id, postcode, 'address', false from private.addresses
			union all select person_id, name, case role when 'self' then 'name' else 'member' end, false from private.circle_members
			union all select person_id, email, 'member', false from private.circle_members
			union all select person_id, phone, case role when 'self' then 'contact' else 'member' end, false from private.circle_members
			union all select person_id, basis_paper, 'member', false from private.circle_members
			union all select t.person_id, n.words, 'note', false from private.visit_notes n join public.tasks t on t.id = n.task_id
			union all select t.person_id, f.words, 'feedback', false from private.feedback f join public.tasks t on t.id = f.task_id
				where not f.pass_on
			union all select person_id, raiser_words, 'concern', false from private.concerns
			union all select c.person_id, n.words, 'concern', false from private.concern_notes n join private.concerns c on c.id = n.concern_id
			union all select r.person_id, q.words, 'question', false from private.questions q join public.requests r on r.id = q.request_id
			union all select person_id, words, 'report', false from private.death_reports
			union all select person_id, words, 'change', false from private.circle_notes
			union all select person_id, email, 'member', false from private.circle_invitations
			union all select person_id, why, 'permit', false from private.permits
		), askers as (
			select r.person_id, v.text from public.requests r join private.circle_members c on c.id = r.asked_by,
				lateral (values (c.name), (c.email), (c.phone)) as v (text)
		)
		select t.person_id as person, t.text, min(t.scope) as scope,
			bool_or((t.person_id, t.text) in (select person_id, text from askers)) as asker,
			bool_or(t.scope = 'circle' and t.by_self and t.person_id <> all (select person_id from private.circle_members where role = 'self' and account_id is not null)) as "byAnother"
		from texts t
		-- not what is public, or a member’s own, or a word that many would use
		where length(t.text) >= 8
			and not exists (select from public.members m join public.accounts a on a.id = m.account_id join auth.users u on u.id = a.id
				where t.text in (a.name, u.email, a.phone))
			and (t.scope not in ('communication', 'support', 'household') or length(t.text) > 40)
		group by 1, 2`;
	const related = {} as Record<Kind, Set<string>>;
	for (const kind of KINDS) {
		const me = world.alive(kind) ? world.account[kind] : null;
		const mine = await sql<{ person: string }[]>`
			select person_id as person from private.circle_members where account_id = ${me} and ended_at is null
			union select person_id from public.matches where volunteer_id = ${me}
			union select r.person_id from public.requests r join public.member_roles m on m.organisation_id = r.organisation_id
				where m.account_id = ${me} and m.role in ('coordinator', 'group_lead') and m.revoked_at is null
					and not exists (select from private.denies d where d.person_id = r.person_id
						and d.organisation_id = m.organisation_id and d.scopes is null)`;
		related[kind] = new Set(mine.map(({ person }) => person));
	}
	// “Margaret” is told by “Margaret Dyer”, who asked for herself.
	const all = rows.map((secret) => ({
		...secret,
		asker:
			secret.asker ||
			rows.some((o) => o.asker && o.person === secret.person && o.text.includes(secret.text))
	}));
	return { all, related, offLimits: world.offLimits };
}

/** Whether somebody who is asked for it may be told this text. */
function mayTell(
	secrets: Secrets,
	kind: Kind,
	secret: Secret,
	decision: Callable | undefined
): boolean {
	if (decision?.shows?.includes(kind)) return true;
	// A worry is for safeguarding leads, whoever else has to do with the person (domain.md 5).
	if (secret.scope === 'concern') return false;
	if (!secrets.related[kind].has(secret.person)) return false;
	if (decision?.list && !secret.asker && secret.scope !== 'question') return false;
	return !secrets.offLimits.some(
		({ kind: whose, person, scopes, save }) =>
			whose === kind &&
			person === secret.person &&
			(scopes.includes(secret.scope) || (scopes.includes('by another') && secret.byAnother)) &&
			!(save === 'asker' && secret.asker)
	);
}

function leaks(
	secrets: Secrets,
	kind: Kind,
	label: string,
	o: Outcome,
	decision: Callable | undefined
): Findings {
	const said = [o.text, o.message, o.detail, o.hint].join('\n');
	if (said.length < 12) return [];
	const found: Findings = [];
	for (const secret of secrets.all) {
		if (!said.includes(secret.text) || mayTell(secrets, kind, secret, decision)) continue;
		found.push(`${label} says “${secret.text.slice(0, 40)}” (${secret.scope})`);
	}
	return found;
}

// ---- No reading without a trace (C23) ----------------------------------------------------------------
/** Parts of what is known that are read through the one disclosing function alone. */
const DISCLOSED = new Set([
	'contact',
	'address',
	'about',
	'faith',
	'support',
	'household',
	'circle'
]);

/**
 * Every function, called with real ids by everybody: one that tells something of what is known about a person
 * writes a disclosure in the same statement. `readings` is how many told something.
 */
export async function traces(
	world: ExposedWorld,
	{ kinds = KINDS, only }: { kinds?: readonly Kind[]; only?: (f: Exposed) => boolean } = {}
): Promise<{ findings: Findings; readings: number }> {
	const secrets = (await privateStrings(world)).all.filter(
		({ scope, asker }) => DISCLOSED.has(scope) && !asker
	);
	const exposed = (await functions(world.db.sql)).filter(
		(f) => f.schema === 'public' && f.signedIn && hiddenOf(f).length > 0 && (only?.(f) ?? true)
	);
	let readings = 0;
	const perKind = await inTurn(kinds, async (kind) => {
		const plan = exposed.flatMap((f) =>
			triedBy(kind).map((bundle) => ({
				f,
				bundle,
				statement: callOf(f, FUNCTIONS[f.key], {
					organisation: ownOrganisation(world, kind),
					fill: (id) => world.bundles[bundle].ids[id] ?? missing(id)
				})
			}))
		);
		const outcomes = await attempt(
			world,
			kind,
			plan.map(({ statement }) => statement)
		);
		return plan.flatMap(({ f, bundle }, i) => {
			const said = outcomes[i]?.text ?? '';
			const told = secrets.find(({ text }) => said.includes(text));
			const traced = outcomes[i]?.wrote.includes('private.disclosures') ?? false;
			if (told) readings += 1;
			const label = `${kind}: ${f.key} (${bundle})`;
			return told && !traced ? [`${label} tells ${told.scope} without a trace`] : [];
		});
	});
	return { findings: perKind.flat(), readings };
}

// ---- Whatever happens, a stranger is answered alike ---------------------------------------------------
/**
 * Somebody with nothing to do here calls everything, in the full world and in one with the same
 * organisations and nobody asking, joining or dying: no count, order or error may differ.
 */
export async function echoes(
	world: ExposedWorld,
	only?: (f: Exposed) => boolean
): Promise<Findings> {
	const still = await stillWorld(world);
	try {
		const exposed = (await functions(world.db.sql)).filter(
			(f) => f.schema === 'public' && (f.anon || f.signedIn) && (only?.(f) ?? true)
		);
		const found: Findings = [];
		for (const kind of ['anon', 'stranger'] as const) {
			const plan = exposed.flatMap((f) =>
				variants(world, f, world.organisations.aldhelm, kind)
					.filter(({ name }) => !name.startsWith('real'))
					.map((variant) => ({ f, variant }))
			);
			const statements = plan.map(({ f, variant }) => callOf(f, FUNCTIONS[f.key], variant.setting));
			const [here, there] = await Promise.all([
				attempt(world, kind, statements),
				attempt(still, kind, statements)
			]);
			plan.forEach(({ f, variant }, index) => {
				const a = here[index];
				const b = there[index];
				if (a && b && answer(a, variant.ids) === answer(b, variant.ids)) return;
				found.push(
					`${kind}: ${f.key} (${variant.name}) answers by what others do: ${a ? answer(a, []).slice(0, 120) : ''}`
				);
			});
		}
		return found;
	} finally {
		await still.db.close();
	}
}

// ---- R2: nobody changes their own standing --------------------------------------------------------------
/** What somebody gained, or changed of what only others may change; leaving and pausing are their own (C24). */
function gained(before: Standing, after: Standing): string[] {
	const found: string[] = [];
	const more = (name: 'roles' | 'memberships') => {
		for (const each of after[name])
			if (!before[name].includes(each)) found.push(`gains ${name} ${each}`);
	};
	more('roles');
	more('memberships');
	for (const [organisation, now] of Object.entries(after.acceptances)) {
		const was = before.acceptances[organisation];
		if (was?.state === now.state) continue;
		const mayThemselves =
			(was !== undefined && now.state === 'left') ||
			(was?.state === 'accepted' && now.state === 'paused' && now.paused_by_self) ||
			(was?.state === 'paused' && was.paused_by_self && now.state === 'accepted');
		if (!mayThemselves)
			found.push(`goes from ${was?.state ?? 'nothing'} to ${now.state} at ${organisation}`);
	}
	const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	if (!same(before.checks, after.checks)) found.push('changes their checks');
	if (!same(before.trainings, after.trainings)) found.push('changes their training');
	for (const [member, now] of Object.entries(after.basis)) {
		if (!same(before.basis[member], now)) found.push(`changes on what they act (${member})`);
	}
	if (after.conflicts > before.conflicts) found.push('decides their own conflict');
	return found;
}

const STATES = [
	'applied',
	'references',
	'checks',
	'training',
	'interview',
	'accepted',
	'paused',
	'suspended',
	'left',
	'declined'
];

/** Every exposed function, called by everybody with everything of their own. */
export async function standings(
	world: ExposedWorld,
	{ kinds = KINDS, only }: { kinds?: readonly Kind[]; only?: (f: Exposed) => boolean } = {}
): Promise<{ findings: Findings; calls: number }> {
	const exposed = (await functions(world.db.sql)).filter(
		(f) => f.schema === 'public' && (f.anon || f.signedIn) && (only?.(f) ?? true)
	);
	let count = 0;
	const perKind = await inTurn(kinds, async (kind) => {
		const me = world.account[kind];
		const own = await ownIds(world, kind);
		const statements: string[] = [];
		for (const f of exposed) {
			const decision = FUNCTIONS[f.key];
			const takes = (name: string) => f.arguments.some((a) => a.name === name);
			const organisations = takes('p_organisation') ? Object.values(world.organisations) : [null];
			const enumOf = f.arguments.find((a) => a.name === 'p_state' && a.isEnum);
			for (const organisation of organisations) {
				for (const version of takes('p_version') ? new Set(['1', ...own.versions]) : ['1']) {
					for (const state of enumOf ? STATES : [null]) {
						const plain: Record<string, string> = {};
						if (takes('p_version')) plain.p_version = version;
						if (state) plain.p_state = `'${state}'`;
						const fill: Fill = (id) =>
							id === 'account' || id === 'volunteer' || id === 'reader'
								? me
								: (own.ids[id] ?? world.bundles.len.ids[id] ?? missing(id));
						statements.push(callOf(f, decision, { organisation, fill, plain }));
					}
				}
			}
		}
		count += statements.length;
		const outcomes = await attempt(world, kind, statements);
		return outcomes.flatMap(({ before, after }, index) =>
			before && after
				? gained(before, after).map(
						(what) => `${kind} ${what} by ${statements[index]?.slice(0, 200)}`
					)
				: []
		);
	});
	return { findings: perKind.flat(), calls: count };
}

async function ownIds(
	world: ExposedWorld,
	kind: Kind
): Promise<{ ids: Bundle['ids']; versions: string[] }> {
	const me = world.account[kind];
	const { sql } = world.db;
	const [row] = await sql<Record<string, string | null>[]>`
		select (select id from public.checks where volunteer_id = ${me} limit 1) as check,
			(select id from public.trainings where volunteer_id = ${me} limit 1) as training,
			(select id from private.circle_members where account_id = ${me} limit 1) as member,
			(select person_id from private.circle_members where account_id = ${me} limit 1) as person,
			(select r.id from public.requests r join private.circle_members c on c.person_id = r.person_id
				where c.account_id = ${me} order by r.id limit 1) as request,
			(select email from auth.users where id = ${me}) as email`;
	const versions = await sql<{ v: string }[]>`
		select distinct version::text as v from public.acceptances where volunteer_id = ${me}`;
	const ids = Object.fromEntries(
		Object.entries(row ?? {}).filter((entry): entry is [string, string] => entry[1] !== null)
	);
	return { ids, versions: versions.map(({ v }) => v) };
}

export type { TestDatabase };
