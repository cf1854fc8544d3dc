/**
 * `npm run dev`: the embedded backend in .local with the fictional people, and Vite with reload.
 * `--fresh` starts over. Ctrl-C ends all of it.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startBackend } from '../supabase/local/backend.ts';
import { root } from './lib/build.ts';
import { isFree } from './lib/ports.ts';
import { seedOnce, wasCutShort } from './lib/seed.ts';
import { siteEnvironment } from './lib/site.ts';

const folder = join(root, '.local');
let port = 5173;
while (!(await isFree(port))) port++;
const origin = `http://localhost:${port}`;

const backend = await startBackend({
	folder,
	siteUrl: origin,
	apiPort: 54321,
	fresh: process.argv.includes('--fresh') || wasCutShort(folder),
	prepare: ({ databaseUrl }) => seedOnce(folder, databaseUrl)
}).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
console.log(`Database (owner): ${backend.databaseUrl}`);

const vite = spawn(
	process.execPath,
	[join(root, 'node_modules/vite/bin/vite.js'), 'dev', '--port', String(port), '--strictPort'],
	{
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...(await siteEnvironment(backend, origin)) }
	}
);

let ending = false;
async function end(code: number): Promise<void> {
	if (ending) return;
	ending = true;
	if (vite.exitCode === null) vite.kill('SIGTERM');
	await backend.stop();
	process.exit(code);
}
vite.once('exit', (code) => void end(code ?? 0));
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
