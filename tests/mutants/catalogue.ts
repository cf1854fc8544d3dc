/**
 * Mutants of everything that decides about consent, made from the running database’s own catalogue: a new
 * function or policy has its mutants from the day it is there.
 */
import type { Sql } from 'postgres';
import { changesOf, emptying, without } from './operators.ts';
import {
	expressionPiece,
	isTree,
	plpgsqlActs,
	plpgsqlPieces,
	sqlPiece,
	type Piece,
	type Tree
} from './syntax.ts';

export interface Mutant {
	/** What it is of: a function, or a table with its policies. */
	of: string;
	/** Names it, and does not change while what it is made from stays. */
	key: string;
	kind: 'function' | 'policy' | 'table' | 'everywhere';
	apply: string;
	revert: string;
}

/** Where the walk begins: what pages and verbs ask before they tell or do anything. */
const ROOTS = [
	'scopes_for',
	'read_about',
	'summary_open_to',
	'effective_summary',
	'coordinates_person',
	'circle_capacity',
	'may_narrow',
	'may_see_ledger',
	'people_closed_to_me',
	'closed_to',
	'require_me',
	'may_break_glass',
	'guards_person',
	'knows_of_glass',
	'knows_of_dispute',
	'may_record_dispute',
	'handles_dispute',
	'decides_left_dispute',
	'may_lift_in_best_interests',
	'frozen',
	'asked_again',
	'confirmed_back_to',
	'visit_link_holds'
];

/** Not the product’s in a database made for tests, which moves it. */
const NOT_OURS = new Set(['private.clock']);

/** What must be among the mutants, whatever else is: each of these ignored everywhere at once. */
export const IGNORED: Record<string, string> = {
	deny: 'private.denies',
	withdrawal: 'private.permit_ends',
	death: 'private.deaths',
	expiry: 'ends_at',
	review: 'review_at'
};

export interface Decider {
	name: string;
	language: string;
	body: string;
	definition: string;
	returns: string;
}

interface Policy {
	table: string;
	name: string;
	roles: string[];
	using: string | null;
	command: string;
}

const CALL = /(?<!\binto )\bprivate\.([a-z_]+)\s*\(/g;
const called = (text: string) => [...text.matchAll(CALL)].map((match) => `private.${match[1]}`);

async function policiesOf(sql: Sql): Promise<Policy[]> {
	return [
		...(await sql<Policy[]>`
			select format('%I.%I', schemaname, tablename) as table, policyname as name, roles::text[] as roles, qual as using, cmd as command
			from pg_policies where schemaname in ('public', 'private') order by 1, 2`)
	];
}

/** The functions that decide: the roots, what the policies call, and whatever those call in turn. */
export async function decidersOf(sql: Sql): Promise<Decider[]> {
	const all = await sql<Decider[]>`
		select format('%s.%s', n.nspname, p.proname) as name, l.lanname as language, p.prosrc as body,
			pg_get_functiondef(p.oid) as definition, format_type(p.prorettype, null) as returns
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
		where n.nspname = 'private' and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
		order by 1, p.oid`;
	const policies = await policiesOf(sql);
	const queue = [
		...ROOTS.map((root) => `private.${root}`),
		...policies.flatMap(({ using }) => called(using ?? ''))
	];
	const found = new Map<string, Decider[]>();
	for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
		if (found.has(name) || NOT_OURS.has(name)) continue;
		const these = all.filter((one) => one.name === name);
		if (these.length === 0) throw new Error(`${name} decides, and is not in the catalogue`);
		found.set(name, these);
		queue.push(...these.flatMap(({ body }) => called(body)));
	}
	return [...found.values()].flat();
}

export function piecesOf({ language, body, name }: Decider): Piece[] {
	if (language === 'sql') return [sqlPiece(body)];
	if (language === 'plpgsql') return plpgsqlPieces(body);
	throw new Error(`${name} is written in ${language}, which nobody reads here`);
}

/** The definition with another body. */
function redefine({ definition, body, name }: Decider, changed: string): string {
	const at = definition.lastIndexOf(body);
	if (at < 0) throw new Error(`The body of ${name} is not in its definition`);
	return `${definition.slice(0, at)}${changed}${definition.slice(at + body.length)}`;
}

const splice = (body: string, { start, end }: { start: number; end: number }, text: string) =>
	`${body.slice(0, start)}${text}${body.slice(end)}`;

function mutantsOfFunction(decider: Decider): Mutant[] {
	const { name, body, definition, returns } = decider;
	const made: Mutant[] = [];
	const add = (what: string, changed: string) =>
		made.push({
			of: name,
			key: `${name}: ${what}`,
			kind: 'function',
			apply: redefine(decider, changed),
			revert: definition
		});
	for (const piece of piecesOf(decider)) {
		const answers =
			piece.kind === 'condition' ||
			(returns === 'boolean' &&
				(piece.kind === 'return' || (piece.kind === 'statement' && decider.language === 'sql')));
		for (const change of changesOf(piece.tree, answers))
			add(change.label, splice(body, piece, piece.write(change.apply(piece.tree))));
	}
	if (decider.language === 'plpgsql')
		for (const act of plpgsqlActs(body))
			add(`leave out ${act.text.replace(/\s+/g, ' ').slice(0, 60)}`, splice(body, act, 'null'));
	return made;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function mutantsOfPolicy(policy: Policy): Mutant[] {
	const { table, name, roles, using, command } = policy;
	if (using === null || command !== 'SELECT')
		throw new Error(
			`The policy “${name}” on ${table} is of a kind that nobody has thought of here`
		);
	const on = `policy ${quoted(name)} on ${table}`;
	const back = `alter ${on} to ${roles.map(quoted).join(', ')} using (${using})`;
	const made: Mutant[] = [];
	const add = (what: string, apply: string, revert = back) =>
		made.push({ of: table, key: `${table}, “${name}”: ${what}`, kind: 'policy', apply, revert });
	add(
		'dropped',
		`drop ${on}`,
		`create ${on} for select to ${roles.map(quoted).join(', ')} using (${using})`
	);
	if (using !== 'true') add('made true', `alter ${on} using (true)`);
	if (!roles.includes('anon')) {
		add('for anon as well', `alter ${on} to ${[...roles, 'anon'].map(quoted).join(', ')}`);
		add('for everybody', `alter ${on} to public`);
	} else {
		for (const role of roles)
			add(
				`not for ${role}`,
				`alter ${on} to ${roles
					.filter((one) => one !== role)
					.map(quoted)
					.join(', ')}`
			);
	}
	const piece = expressionPiece(using, 0, 'condition');
	for (const change of changesOf(piece.tree, true))
		add(change.label, `alter ${on} using (${piece.write(change.apply(piece.tree))})`);
	return made;
}

/** The member’s roles that a policy or a function names, each list made longer by each role that it leaves out. */
async function widened(sql: Sql, policies: Policy[]): Promise<Mutant[]> {
	const [row] = await sql<{ roles: string[] }[]>`
		select enum_range(null::public.member_role)::text[] as roles`;
	const every = row?.roles ?? [];
	const made: Mutant[] = [];
	for (const { table, name, using } of policies) {
		const list = /'\{([a-z_,]+)\}'::(?:public\.)?member_role\[\]/.exec(using ?? '');
		if (!list || !using) continue;
		const named = (list[1] ?? '').split(',');
		const lists = [
			...every.filter((role) => !named.includes(role)).map((role) => [...named, role]),
			...(named.length > 1 ? named.map((role) => named.filter((one) => one !== role)) : [])
		];
		for (const roles of lists)
			made.push({
				of: table,
				key: `${table}, “${name}”: the roles {${roles.join(',')}}`,
				kind: 'policy',
				apply: `alter policy ${quoted(name)} on ${table} using (${using.replace(list[0], `'{${roles.join(',')}}'::public.member_role[]`)})`,
				revert: `alter policy ${quoted(name)} on ${table} using (${using})`
			});
	}
	return made;
}

async function mutantsOfTables(sql: Sql): Promise<Mutant[]> {
	const tables = await sql<{ name: string; rls: boolean }[]>`
		select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as rls
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') order by 1`;
	return tables.map(({ name, rls }) => {
		if (!rls) throw new Error(`Row level security is off on ${name} as it is`);
		return {
			of: name,
			key: `${name}: row level security off`,
			kind: 'table' as const,
			apply: `alter table ${name} disable row level security`,
			revert: `alter table ${name} enable row level security`
		};
	});
}

// ---- Forgotten everywhere at once ---------------------------------------------------------------------
const ORDERED = new Set(['<', '<=', '>', '>=']);
const child = (node: unknown, name: string): unknown => (isTree(node) ? node[name] : undefined);

/** The last name of a column, where it is said of what: e.at, p_permit.starts_at. */
function columnOf(node: unknown): string | undefined {
	const fields = child(child(node, 'ColumnRef'), 'fields') as
		{ String?: { sval?: string } }[] | undefined;
	return fields && fields.length > 1 ? fields.at(-1)?.String?.sval : undefined;
}

/** Columns that an expression compares by before and after. */
function comparedIn(node: Tree): string[] {
	const expression = child(node, 'A_Expr');
	const names = child(expression, 'name') as { String?: { sval?: string } }[] | undefined;
	if (!ORDERED.has(names?.[0]?.String?.sval ?? '')) return [];
	const columns: string[] = [];
	const look = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(look);
		else if (isTree(value)) {
			const column = columnOf(value);
			if (column !== undefined) columns.push(column);
			Object.values(value).forEach(look);
		}
	};
	look(child(expression, 'lexpr'));
	look(child(expression, 'rexpr'));
	return columns;
}

function everyNode(value: unknown, see: (node: Tree) => void): void {
	if (Array.isArray(value)) value.forEach((one) => everyNode(one, see));
	else if (isTree(value)) {
		see(value);
		Object.values(value).forEach((one) => everyNode(one, see));
	}
}

/** Each table read as if it were empty, and each instant never looked at, in all the functions at once. */
function everywhere(deciders: Decider[]): Mutant[] {
	const tables = new Set<string>();
	const columns = new Set<string>();
	for (const decider of deciders)
		for (const { tree } of piecesOf(decider))
			everyNode(tree, (node) => {
				const range = child(node, 'RangeVar');
				const schema = child(range, 'schemaname');
				if (schema !== undefined)
					tables.add(`${String(schema)}.${String(child(range, 'relname'))}`);
				for (const column of comparedIn(node)) columns.add(column);
			});
	const rewrite = (decider: Decider, change: (tree: Tree) => Tree): string =>
		piecesOf(decider)
			.toReversed()
			.reduce((body, piece) => {
				const changed = change(piece.tree);
				return JSON.stringify(changed) === JSON.stringify(piece.tree)
					? body
					: splice(body, piece, piece.write(changed));
			}, decider.body);
	const make = (subject: string, what: string, change: (tree: Tree) => Tree): Mutant => {
		const name = Object.entries(IGNORED).find(([, where]) => where === subject)?.[0];
		const touched = deciders
			.map((decider) => ({ decider, body: rewrite(decider, change) }))
			.filter(({ decider, body }) => body !== decider.body);
		return {
			of: 'everywhere',
			key: `everywhere: ${name ? `${name} ignored (${what})` : what}`,
			kind: 'everywhere',
			apply: touched.map(({ decider, body }) => redefine(decider, body)).join(';\n'),
			revert: touched.map(({ decider }) => decider.definition).join(';\n')
		};
	};
	return [
		...[...tables].toSorted().map((table) => {
			const [schema = '', relation = ''] = table.split('.');
			return make(table, `as if ${table} were empty`, (tree) => emptying(tree, schema, relation));
		}),
		...[...columns]
			.toSorted()
			.map((column) =>
				make(column, `${column} never compared`, (tree) =>
					without(tree, (node) => comparedIn(node).includes(column))
				)
			)
	];
}

/** Every mutant there is, in the order of what they are of. */
export async function mutantsOf(sql: Sql): Promise<Mutant[]> {
	const deciders = await decidersOf(sql);
	const policies = await policiesOf(sql);
	const all = [
		...everywhere(deciders),
		...deciders.flatMap(mutantsOfFunction),
		...policies.flatMap(mutantsOfPolicy),
		...(await widened(sql, policies)),
		...(await mutantsOfTables(sql))
	];
	// the same condition twice in one function: the second has a number. The same change twice is one mutant
	const seen = new Map<string, number>();
	const made = new Set<string>();
	const different = all.filter(({ apply }) => !made.has(apply) && made.add(apply));
	return different.map((mutant) => {
		const count = (seen.get(mutant.key) ?? 0) + 1;
		seen.set(mutant.key, count);
		return count === 1 ? mutant : { ...mutant, key: `${mutant.key} (${count})` };
	});
}

/** What the catalogue says of all of it now: alike before a mutant and after it was taken back. */
export async function fingerprint(sql: Sql): Promise<string> {
	const [row] = await sql<{ print: string }[]>`
		select md5(
			(select string_agg(p.oid::text || p.prosrc || coalesce(p.proacl::text, ''), '' order by p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'private'))
			|| (select string_agg(p::text, '' order by schemaname, tablename, policyname) from pg_policies p)
			|| (select string_agg(c.oid::text || c.relrowsecurity || c.relforcerowsecurity, '' order by c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'private'))
		) as print`;
	return row?.print ?? '';
}
