import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.ts';

/** Runs the Supabase CLI against a database, without Docker. */
export async function supabase(
	databaseUrl: string,
	...args: string[]
): Promise<{ ok: boolean; out: string; told: string }> {
	const url = new URL(databaseUrl);
	if (['127.0.0.1', 'localhost'].includes(url.hostname)) url.searchParams.set('sslmode', 'disable');
	const cli = join(root, 'node_modules/supabase/dist/supabase.js');
	const child = spawn(process.execPath, [cli, ...args, `--remote=${url.href}`], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		// It looks for newer versions and counts its runs otherwise.
		env: { ...process.env, SUPABASE_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CI: '1' }
	});
	let [out, told] = ['', ''];
	child.stdout.on('data', (part: Buffer) => (out += part.toString()));
	child.stderr.on('data', (part: Buffer) => (told += part.toString()));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	return { ok: code === 0, out, told };
}
