import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { corrected } from './corrections.ts';
import { migrate, prepareCluster, prepareDatabase } from './migrate.ts';
import { alive, endProcess, freePort, startPostgres, wipe, type Postgres } from './postgres.ts';
import type { Limits } from './auth/limits.ts';
import type { ServeOptions } from './serve.ts';

export interface BackendOptions {
	/** Where everything of this backend lives. */
	folder: string;
	/** Address of the site that its mails link to. */
	siteUrl: string;
	redirectUrls?: string[];
	/** Port of the API (default 54321; a free one when that is taken, or for 0). */
	apiPort?: number;
	pgPort?: number;
	/** Start over: what the folder holds is deleted. */
	fresh?: boolean;
	/** Keep data safe from a crash of the machine (default). False for tests: faster. */
	durable?: boolean;
	maxConnections?: number;
	/** Called with the owner's URL after the migrations and before the API starts. */
	prepare?: (urls: { databaseUrl: string; adminUrl: string }) => Promise<void>;
	limits?: Partial<Limits>;
	/** Takes what the API prints instead of the terminal. */
	output?: (text: string) => void;
}

export interface Backend {
	/** Base URL of Auth and Data API. */
	url: string;
	publishableKey: string;
	secretKey: string;
	jwtSecret: string;
	jobsSecret: string;
	/** The owner's database URL (login `postgres`), and the superuser's. */
	databaseUrl: string;
	adminUrl: string;
	/** Process ids as they are now: a part that died is started again. */
	pids(): { api: number; postgres: number };
	stop(): Promise<void>;
}

const SERVE = join(import.meta.dirname, 'serve.ts');

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}

/** Ends an API that an earlier run left behind in this folder. */
async function endLeftApi(file: string): Promise<void> {
	try {
		const pid = Number(readFileSync(file, 'utf8'));
		const listed = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
		const ours =
			readCommand(pid)?.includes(SERVE) ?? (listed.status === 0 && listed.stdout.includes(SERVE));
		if (pid && alive(pid) && ours) await endProcess(pid, ['SIGTERM', 'SIGTERM'], 5000);
	} catch {
		// There was none.
	}
	rmSync(file, { force: true });
}

function readCommand(pid: number): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
	} catch {
		return undefined;
	}
}

/** One backend a folder: two at once would end each other's parts. */
function lock(folder: string): () => void {
	const file = join(folder, 'backend.pid');
	try {
		const holder = Number(readFileSync(file, 'utf8'));
		if (holder !== process.pid && alive(holder) && readCommand(holder)?.includes('node')) {
			throw new Error(`A backend already runs in ${folder} (process ${holder}).`);
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	writeFileSync(file, String(process.pid));
	return () => rmSync(file, { force: true });
}

async function startApi(
	options: ServeOptions,
	output?: (text: string) => void
): Promise<ChildProcess> {
	const child = spawn(process.execPath, [SERVE], {
		stdio: ['pipe', 'pipe', output ? 'pipe' : 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (!child.stdin || !child.stdout) throw new Error('The API has no pipes.');
	const { stdin, stdout } = child;
	for (const stream of output ? [stdout, child.stderr] : [])
		stream?.on('data', (part: Buffer) => output?.(part.toString()));
	stdin.on('error', () => {});
	stdin.write(`${JSON.stringify(options)}\n`);
	await new Promise<void>((resolve, reject) => {
		createInterface({ input: stdout }).on('line', (line) => line === 'ready' && resolve());
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`The API ended at its start (${code}).`)));
	});
	return child;
}

/**
 * Starts the whole embedded backend: PostgreSQL, migrations, then Auth and Data API as a process of
 * its own. While it runs, a part that dies is started again on the same port; what a killed run
 * left behind is taken over or ended at the next start.
 */
export async function startBackend(options: BackendOptions): Promise<Backend> {
	mkdirSync(options.folder, { recursive: true });
	const folder = realpathSync(options.folder);
	let unlock = lock(folder);
	const apiFile = join(folder, 'api.pid');
	await endLeftApi(apiFile);
	const start = (port?: number) =>
		startPostgres({
			folder,
			port,
			fast: options.durable === false,
			maxConnections: options.maxConnections
		});
	if (options.fresh) {
		const left = await start().catch(() => undefined);
		await left?.stop();
		wipe(folder);
		mkdirSync(folder, { recursive: true });
		unlock = lock(folder);
	}
	let database = await start(options.pgPort);
	const { secrets } = database;
	const databaseUrl = database.url('postgres');
	const adminUrl = database.url('supabase_admin');
	let api: ChildProcess | undefined;
	try {
		await prepareCluster(database);
		await prepareDatabase(database);
		await migrate(database);
		await options.prepare?.({ databaseUrl, adminUrl });
	} catch (error) {
		await database.stop();
		unlock();
		throw error;
	}

	const wanted = options.apiPort ?? 54321;
	const port = wanted !== 0 && (await isFree(wanted)) ? wanted : await freePort();
	const url = `http://127.0.0.1:${port}`;
	const serveOptions: ServeOptions = {
		port,
		url,
		siteUrl: options.siteUrl,
		redirectUrls: options.redirectUrls,
		databaseUrl: corrected('login-without-superuser') ? database.url('lite_api') : adminUrl,
		ownerUrl: databaseUrl,
		jwtSecret: secrets.jwtSecret,
		publishableKey: secrets.publishableKey,
		secretKey: secrets.secretKey,
		limits: options.limits
	};

	let stopping = false;
	async function runApi(): Promise<void> {
		const child = await startApi(serveOptions, options.output);
		api = child;
		writeFileSync(apiFile, String(child.pid));
		child.once('exit', () => {
			if (!stopping) void again(runApi);
		});
	}
	async function again(run: () => Promise<void>): Promise<void> {
		for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5000)) {
			try {
				return await run();
			} catch {
				await sleep(wait);
			}
		}
	}
	async function watchDatabase(): Promise<void> {
		while (!stopping) {
			await sleep(300, undefined, { ref: false });
			if (stopping || alive(database.pid)) continue;
			await again(async () => {
				database = await start(database.port);
			});
		}
	}
	const stop = async () => {
		if (stopping) return;
		stopping = true;
		if (api?.pid) await endProcess(api.pid, ['SIGTERM', 'SIGTERM'], 10_000);
		rmSync(apiFile, { force: true });
		await database.stop();
		unlock();
	};
	try {
		await runApi();
	} catch (error) {
		await stop();
		throw error;
	}
	void watchDatabase();

	return {
		url,
		publishableKey: secrets.publishableKey,
		secretKey: secrets.secretKey,
		jwtSecret: secrets.jwtSecret,
		jobsSecret: secrets.jobsSecret,
		databaseUrl,
		adminUrl,
		pids: () => ({ api: api?.pid ?? 0, postgres: database.pid }),
		stop
	};
}

export { wipe };
export type { Postgres };
