/**
 * `npm run prove:contract`: the contract's tests as they are asked of a hosted project, by its address and keys
 * alone, here of a backend on this machine that they know nothing else of. It shows that this way of asking works,
 * and which tests need more than that. What a hosted project answers only asking one can tell.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { startBackend, wipe } from '#local/backend.ts';
import { root } from './lib/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-contract-'));
const backend = await startBackend({
	folder,
	siteUrl: 'http://127.0.0.1:3000',
	apiPort: 0,
	durable: false,
	prepare: async ({ databaseUrl }) => {
		const owner = postgres(databaseUrl, { max: 1, onnotice: () => {} });
		await owner.unsafe(readFileSync(join(root, 'tests/contract/fixtures.sql'), 'utf8'));
		await owner.end();
	}
});
try {
	const run = spawn('vitest', ['run', '--project', 'contract'], {
		stdio: 'inherit',
		env: {
			...process.env,
			SUPABASE_URL: backend.url,
			SUPABASE_PUBLISHABLE_KEY: backend.publishableKey,
			SUPABASE_SECRET_KEY: backend.secretKey
		}
	});
	process.exitCode = await new Promise<number>((resolve) => {
		run.once('error', () => resolve(1));
		run.once('close', (code) => resolve(code ?? 1));
	});
} finally {
	await backend.stop();
	wipe(folder);
}
