/**
 * `npm run demo [-- --fresh]`: the whole product on an embedded backend with fictional people. What
 * is done in it is kept in .demo until a start with --fresh. Ends cleanly on Ctrl-C or SIGTERM.
 */
import { join } from 'node:path';
import { startBackend } from '../supabase/local/backend.ts';
import { freePort } from '../supabase/local/postgres.ts';
import { build, root } from './lib/build.ts';
import { endWithParent } from './lib/parent.ts';
import { isFree } from './lib/ports.ts';
import { seedOnce, signInsOf, wasCutShort } from './lib/seed.ts';
import { endLeftSite, startSite } from './lib/site.ts';

const folder = join(process.env.ALONGSIDE_DEMO_FOLDER ?? join(root, '.demo'));
const fresh = process.argv.includes('--fresh') || wasCutShort(folder);
const began = performance.now();

build();
const pidFile = join(folder, 'site.pid');
await endLeftSite(pidFile);

let port = Number(process.env.ALONGSIDE_PORT ?? 3000);
for (let tries = 0; !(await isFree(port)); tries++) port = tries < 20 ? port + 1 : await freePort();
const origin = `http://localhost:${port}`;

const ends: (() => Promise<unknown>)[] = [];
let ending = false;
async function end(code: number): Promise<void> {
	if (ending) return;
	ending = true;
	for (const stop of ends.reverse()) await stop();
	process.exit(code);
}
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
process.on('SIGHUP', () => void end(0));
endWithParent(() => void end(0));

try {
	const backend = await startBackend({
		folder,
		siteUrl: origin,
		redirectUrls: [`http://127.0.0.1:${port}`],
		fresh,
		prepare: ({ databaseUrl }) => seedOnce(folder, databaseUrl)
	});
	ends.push(backend.stop);
	if (!ending) {
		const site = await startSite({
			backend,
			host: 'localhost',
			port,
			pidFile,
			supervise: true,
			quiet: !process.argv.includes('--log')
		});
		ends.push(site.stop);
		const minute = setInterval(() => void runJobs(backend.jobsSecret), 60_000);
		ends.push(async () => clearInterval(minute));
		void runJobs(backend.jobsSecret);
		await greet(site.origin);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	await end(1);
}

/** What a host's clock does in production. */
async function runJobs(secret: string): Promise<void> {
	await fetch(`http://127.0.0.1:${port}/jobs/run`, {
		method: 'POST',
		headers: { authorization: `Bearer ${secret}` }
	}).catch(() => undefined);
}

async function greet(address: string): Promise<void> {
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`\nAlongside is at ${address}  (started in ${seconds} s)`);
	console.log('Everybody in it is made up. Mail goes nowhere: read it at /dev/mail.\n');
	const people = await signInsOf();
	if (people.length > 0) console.log('Sign in as:');
	const width = Math.max(0, ...people.map(({ name }) => name.length));
	for (const { key, name, who } of people) {
		console.log(
			`  ${name.padEnd(width)}  ${address}/dev/sign-in/${key}\n  ${''.padEnd(width)}  ${who}`
		);
	}
	console.log('\nCtrl-C stops it. A second start keeps what was done; --fresh starts over.');
}
