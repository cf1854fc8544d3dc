import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { corrected } from './corrections.ts';
import type { Postgres } from './postgres.ts';

const here = import.meta.dirname;
const MIGRATIONS = join(here, '../migrations');

/** A server that can be reached, whoever started it. */
type Reached = Pick<Postgres, 'url'>;

export interface Migration {
	version: string;
	name: string;
	text: string;
}

/** The project's migrations in the order they are applied; refuses two of one version. */
export function migrations(folder = MIGRATIONS): Migration[] {
	const found = readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) => {
			const [, version, name] = /^(\d+)_(\w+)\.sql$/.exec(file) ?? [];
			if (!version || !name) throw new Error(`${file} is no name of a migration.`);
			return { version, name, text: readFileSync(join(folder, file), 'utf8') };
		});
	const twice = found.find(({ version }, i) => found[i - 1]?.version === version);
	if (twice) throw new Error(`Two migrations have the version ${twice.version}.`);
	return found;
}

const ours = (file: string) => readFileSync(join(here, file), 'utf8');
const quiet = { max: 1, onnotice: () => {} };

/** Makes the roles of a cluster and gives its logins their passwords. Repeatable. */
export async function prepareCluster(server: Postgres): Promise<void> {
	const admin = postgres(server.url('supabase_admin'), quiet);
	try {
		await admin.unsafe(ours('roles.sql'));
		for (const login of ['postgres', 'lite_api'] as const) {
			// Random base64url, made by us: it needs no escaping, and no parameter can stand here.
			await admin.unsafe(`alter role ${login} password '${server.secrets.passwords[login]}'`);
		}
		await admin.unsafe('alter database postgres owner to postgres');
	} finally {
		await admin.end();
	}
}

async function litesTables(): Promise<string> {
	const { getAuthSchemaSql, SUPABASE_AUTH_HELPERS_SQL } = await import('@supabase/lite');
	return getAuthSchemaSql() + SUPABASE_AUTH_HELPERS_SQL;
}

/** Gives a database what a hosted one has before its first migration. Repeatable. */
export async function prepareDatabase(server: Reached, database = 'postgres'): Promise<void> {
	const admin = postgres(server.url('supabase_admin', database), quiet);
	try {
		await admin.unsafe(ours('schemas.sql'));
		const [has] = await admin`select to_regclass('auth.sessions') is not null as auth`;
		// lite would run its own with every error swallowed. Only a new database needs it: whoever
		// supervises should not hold all of lite in memory.
		const tables = has?.auth ? '' : await litesTables();
		await admin.begin(async (sql) => {
			// It says "create schema if not exists auth", which asks for this right all the same.
			await sql`select set_config('alongside.database', ${database}, true)`;
			const grant = (verb: string) =>
				sql.unsafe(
					`do $$ begin execute format('${verb}', current_setting('alongside.database')); end $$`
				);
			await grant('grant create on database %I to lite_api');
			await sql`set local role lite_api`;
			await sql.unsafe(tables);
			if (corrected('uid-from-claims')) await sql.unsafe(ours('auth-helpers.sql'));
			await sql.unsafe(ours('auth-additions.sql'));
			await sql`reset role`;
			await grant('revoke create on database %I from lite_api');
		});
	} finally {
		await admin.end();
	}
}

/**
 * Applies what is not applied yet, as the login `postgres` and each in one transaction, and records
 * it in supabase_migrations.schema_migrations as the Supabase CLI does. Refuses a migration whose
 * text changed after it was applied: that database would differ from every other.
 *
 * @returns the versions applied by this call
 */
export async function migrate(server: Reached, database = 'postgres'): Promise<string[]> {
	const owner = postgres(server.url('postgres', database), quiet);
	const applied: string[] = [];
	try {
		await owner.unsafe(`
			create schema if not exists supabase_migrations;
			create table if not exists supabase_migrations.schema_migrations (
				version text primary key, statements text[], name text);`);
		const rows = await owner<{ version: string; statements: string[] | null }[]>`
			select version, statements from supabase_migrations.schema_migrations`;
		const done = new Map(rows.map(({ version, statements }) => [version, statements]));
		for (const { version, name, text } of migrations()) {
			if (done.has(version)) {
				const was = done.get(version)?.join('');
				if (was !== undefined && was !== text) {
					throw new Error(
						`The migration ${version}_${name} was changed after it was applied here. ` +
							'Write a new one, or start over with --fresh.'
					);
				}
				continue;
			}
			try {
				await owner.begin(async (sql) => {
					await sql.unsafe(text);
					await sql`
						insert into supabase_migrations.schema_migrations (version, name, statements)
						values (${version}, ${name}, ${[text]})`;
				});
			} catch (error) {
				// Without the cause: it would print the whole text of the migration.
				throw new Error(`The migration ${version}_${name} failed: ${explain(error, text)}`);
			}
			applied.push(version);
		}
	} finally {
		await owner.end();
	}
	return applied;
}

/** The database's message with the line of the file that it is about. */
function explain(error: unknown, text: string): string {
	if (!(error instanceof postgres.PostgresError)) return String(error);
	const line = error.position ? text.slice(0, Number(error.position)).split('\n').length : 0;
	const parts = [error.message, error.detail, error.hint, error.where].filter(Boolean);
	return `${line ? `line ${line}: ` : ''}${parts.join(' – ')}`;
}
