import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { root } from './build.ts';

/** The one password of the fictional accounts. */
export const PASSWORD = 'alongside-demo';

/** Somebody of the demo, whom one press signs in as. */
export interface SignIn {
	key: string;
	email: string;
	name: string;
	who: string;
}

const seedFile = join(root, 'supabase/seed/index.ts');
const signInsFile = join(root, 'supabase/seed/sign-ins.ts');

/** Who can be signed in as in the demo; nobody where there is no seed. */
export async function signInsOf(): Promise<readonly SignIn[]> {
	if (!existsSync(signInsFile)) return [];
	const { signIns } = (await import(signInsFile)) as { signIns: readonly SignIn[] };
	return signIns;
}

/** Puts the fictional people in, relative to `now`; false where there is no seed. */
export async function seedDatabase(databaseUrl: string, now = new Date()): Promise<boolean> {
	if (!existsSync(seedFile)) return false;
	const { seed } = (await import(seedFile)) as {
		seed: (sql: Sql, options: { now: Date }) => Promise<unknown>;
	};
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} }) as unknown as Sql;
	try {
		await seed(sql, { now });
		await sql.unsafe('analyze');
	} finally {
		await sql.end();
	}
	return true;
}

const begun = (folder: string) => join(folder, 'seeding');
const done = (folder: string) => join(folder, 'seeded');

/** Whether an earlier start was killed while it seeded: then there is nothing worth keeping. */
export const wasCutShort = (folder: string) => existsSync(begun(folder));

/** Seeds the backend of a folder once. */
export async function seedOnce(folder: string, databaseUrl: string): Promise<void> {
	if (existsSync(done(folder))) return;
	writeFileSync(begun(folder), '');
	await seedDatabase(databaseUrl);
	writeFileSync(done(folder), '');
	rmSync(begun(folder));
}
