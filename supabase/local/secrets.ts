import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What belongs to one embedded backend and to nothing else: made once a folder, never shared. */
export interface Secrets {
	/** Password of each database login. */
	passwords: { supabase_admin: string; postgres: string; lite_api: string };
	/** Signs the access tokens (HS256). */
	jwtSecret: string;
	publishableKey: string;
	secretKey: string;
	/** What a caller of `POST /jobs/run` has to present. */
	jobsSecret: string;
}

const token = (bytes: number) => randomBytes(bytes).toString('base64url');

function make(): Secrets {
	return {
		passwords: { supabase_admin: token(24), postgres: token(24), lite_api: token(24) },
		jwtSecret: token(48),
		publishableKey: `sb_publishable_${token(24)}`,
		secretKey: `sb_secret_${token(24)}`,
		jobsSecret: token(32)
	};
}

/**
 * Reads the secrets of the backend in `folder`, making them at the first call. The file is readable
 * by its owner alone; it is written whole or not at all, so that a kill leaves no half of it.
 */
export function secretsOf(folder: string): Secrets {
	const file = join(folder, 'secrets.json');
	mkdirSync(folder, { recursive: true });
	if (!existsSync(file)) {
		const partial = `${file}.${process.pid}`;
		writeFileSync(partial, JSON.stringify(make(), null, '\t'), { mode: 0o600 });
		renameSync(partial, file);
	}
	chmodSync(file, 0o600);
	return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}
