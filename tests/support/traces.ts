import type { Sql } from 'postgres';

/** A table that leads to a person by foreign keys, and how a row of it is known to be theirs. */
export interface AboutPerson {
	table: string;
	/** SQL over the table's own columns; PERSON stands for the id. */
	theirs: string;
}

interface Key {
	child: string;
	parent: string;
	column: string;
	target: string;
}

/**
 * Every table that leads to private.people by whatever path of foreign keys, read from the running
 * catalogue: a table that somebody adds tomorrow is among them.
 */
export async function tablesAboutPeople(sql: Sql): Promise<AboutPerson[]> {
	const keys = await sql<Key[]>`
		select (select k.relnamespace::regnamespace || '.' || quote_ident(k.relname) from pg_class k where k.oid = c.conrelid) as child,
			(select k.relnamespace::regnamespace || '.' || quote_ident(k.relname) from pg_class k where k.oid = c.confrelid) as parent,
			quote_ident(a.attname) as column, quote_ident(b.attname) as target
		from pg_constraint c
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
		join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
		where c.contype = 'f' and cardinality(c.conkey) = 1
			and c.connamespace in ('public'::regnamespace, 'private'::regnamespace)`;
	const found = new Map<string, Set<string>>([['private.people', new Set(['id = PERSON'])]]);
	// Breadth first: a path is at most as long as there are tables.
	let edge = ['private.people'];
	while (edge.length > 0) {
		const next: string[] = [];
		for (const parent of edge) {
			const paths = [...(found.get(parent) ?? [])];
			for (const key of keys.filter((each) => each.parent === parent && each.child !== parent)) {
				const theirs =
					parent === 'private.people'
						? `${key.column} = PERSON`
						: `${key.column} in (select ${key.target} from ${parent} where ${paths.join(' or ')})`;
				const known = found.get(key.child);
				if (known?.has(theirs)) continue;
				// A table with person_id says itself whose it is.
				if (known && [...known].some((path) => path === 'person_id = PERSON')) continue;
				if (!known) next.push(key.child);
				found.set(key.child, new Set([...(known ?? []), theirs]));
			}
		}
		edge = next;
	}
	return [...found]
		.map(([table, paths]) => ({
			table,
			theirs: paths.has('person_id = PERSON') ? 'person_id = PERSON' : [...paths].join(' or ')
		}))
		.sort((one, other) => one.table.localeCompare(other.table));
}

/** Columns that can hold words: text, arrays of it, and JSON. */
export async function wordColumns(
	sql: Sql
): Promise<{ table: string; column: string; type: string }[]> {
	return sql`
		select c.relnamespace::regnamespace || '.' || quote_ident(c.relname) as table, quote_ident(a.attname) as column, format_type(a.atttypid, null) as type
		from pg_class c
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'private', 'auth')
			-- what refers to another table is one of its keys: no words
			and not exists (
				select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conkey[1] = a.attnum
			)
			and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype)
		order by 1, a.attnum`;
}

/** What a planted string looks like: short enough for a postcode, and nowhere else. */
const planted = (n: number) => `CAN${String(n).padStart(5, '0')}Z`;

export interface Planted {
	/** table.column → the string. */
	where: Map<string, string>;
	/** Tables about people in which this person has no row: nothing could be planted. */
	empty: string[];
}

/**
 * Writes a unique string into every column that can hold words, in every row that leads to the
 * person. A column that takes no such string (a closed list) is left as it is.
 */
export async function plant(admin: Sql, person: string, start = 1): Promise<Planted> {
	const tables = await tablesAboutPeople(admin);
	const columns = await wordColumns(admin);
	const where = new Map<string, string>();
	const empty: string[] = [];
	let n = start;
	for (const { table, theirs } of tables) {
		const mine = theirs.replaceAll('PERSON', `'${person}'`);
		const [count] = await admin.unsafe(`select count(*)::int as n from ${table} where ${mine}`);
		if (count?.n === 0) {
			empty.push(table);
			continue;
		}
		for (const { column, type } of columns.filter((each) => each.table === table)) {
			const word = planted(n++);
			const value =
				type === 'text[]'
					? `'{${word}}'`
					: type.startsWith('json')
						? `'{"words": "${word}"}'`
						: `'${word}'`;
			try {
				await admin.begin(async (transaction) => {
					await transaction`set local session_replication_role = replica`;
					// What follows may match a row by its own planted columns: by its place instead.
					await transaction.unsafe(
						`update ${table} set ${column} = ${value} where ctid in (select ctid from ${table} where ${mine})`
					);
				});
				where.set(`${table}.${column}`, word);
			} catch (error) {
				const { code } = error as { code?: string };
				// A check, or the shape of an id: no words can stand there.
				if (!['23514', '23505', '23503', '22P02'].includes(code ?? '')) throw error;
			}
		}
	}
	return { where, empty };
}

/** Where, in any column of any table that can hold words, a pattern still stands. */
export async function traces(admin: Sql, pattern: string): Promise<string[]> {
	const found: string[] = [];
	for (const { table, column } of await wordColumns(admin)) {
		const [row] = await admin.unsafe(
			`select exists (select from ${table} where ${column}::text ~ $1) as there`,
			[pattern]
		);
		if (row?.there) found.push(`${table}.${column}`);
	}
	return found;
}
