import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend } from '../../supabase/local/backend.ts';
import { alive, endProcess } from '../../supabase/local/postgres.ts';
import { root } from './build.ts';
import { PASSWORD, signInsOf } from './seed.ts';

const SITE = join(root, 'build/index.js');

/** As `npm start` has it: without, the young generation alone grows by 100 MB under load, for no speed. */
const NODE_FLAGS = ['--max-semi-space-size=4'];

/** The settings of a site over an embedded backend. */
export async function siteEnvironment(
	backend: Pick<Backend, 'url' | 'publishableKey' | 'secretKey' | 'jobsSecret'>,
	origin: string
): Promise<Record<string, string>> {
	return {
		SUPABASE_URL: backend.url,
		SUPABASE_PUBLISHABLE_KEY: backend.publishableKey,
		SUPABASE_SECRET_KEY: backend.secretKey,
		JOBS_SECRET: backend.jobsSecret,
		ALONGSIDE_ORIGIN: origin,
		MAIL_FROM: 'Alongside <alongside@example.org>',
		DEMO_SIGN_INS: JSON.stringify(await signInsOf()),
		DEMO_PASSWORD: PASSWORD
	};
}

export interface Site {
	origin: string;
	pid(): number;
	stop(): Promise<void>;
}

interface SiteOptions {
	backend: Pick<Backend, 'url' | 'publishableKey' | 'secretKey' | 'jobsSecret'>;
	/** Host that people type, and port. The site listens on 127.0.0.1 alone. */
	host: string;
	port: number;
	/** Where its process id is kept, so that the next start can end it when it was left behind. */
	pidFile?: string;
	/** Start it again when it ends by itself. */
	supervise?: boolean;
	environment?: Record<string, string>;
	quiet?: boolean;
	/** Takes what it prints, its log, instead of the terminal. */
	output?: (text: string) => void;
	/** Another start file than the built site's: a copy of it with a fault planted. */
	file?: string;
}

/** Ends a site that a killed run left behind. */
export async function endLeftSite(pidFile: string): Promise<void> {
	try {
		const pid = Number(readFileSync(pidFile, 'utf8'));
		const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
		if (alive(pid) && command.includes(SITE)) await endProcess(pid, ['SIGTERM', 'SIGTERM'], 5000);
	} catch {
		// There was none, or it is gone.
	}
	rmSync(pidFile, { force: true });
}

/** Starts the built site over a backend, and waits until it answers. */
export async function startSite(options: SiteOptions): Promise<Site> {
	const origin = `http://${options.host}:${options.port}`;
	// The site refuses to start with a setting of that prefix that it does not know.
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('ALONGSIDE_'));
	const environment = {
		...Object.fromEntries(inherited),
		...(await siteEnvironment(options.backend, origin)),
		NODE_ENV: 'production',
		ALONGSIDE_HOST: '127.0.0.1',
		ALONGSIDE_PORT: String(options.port),
		...options.environment
	};
	let child: ChildProcess;
	let stopping = false;
	let told = '';

	function run(): void {
		child = spawn(process.execPath, [...NODE_FLAGS, options.file ?? SITE], {
			cwd: root,
			// A group of its own: Ctrl-C is for the supervisor, which ends it in order.
			detached: true,
			stdio: ['ignore', options.output ? 'pipe' : options.quiet ? 'ignore' : 'inherit', 'pipe'],
			env: environment
		});
		child.stdout?.on('data', (part: Buffer) => options.output?.(part.toString()));
		child.stderr?.on('data', (part: Buffer) => {
			told = (told + part.toString()).slice(-4000);
			options.output?.(part.toString());
			if (!options.quiet) process.stderr.write(part);
		});
		if (options.pidFile) writeFileSync(options.pidFile, String(child.pid));
		child.once('exit', () => {
			if (!stopping && options.supervise) setTimeout(() => stopping || run(), 500);
		});
	}

	const stop = async () => {
		stopping = true;
		if (child.pid) await endProcess(child.pid, ['SIGTERM', 'SIGTERM'], 10_000);
		if (options.pidFile) rmSync(options.pidFile, { force: true });
	};

	run();
	const end = Date.now() + 60_000;
	while (Date.now() < end) {
		const answer = await fetch(`http://127.0.0.1:${options.port}/health`).catch(() => undefined);
		if (answer) return { origin, pid: () => child.pid ?? 0, stop };
		if (child!.exitCode !== null && !options.supervise) break;
		await sleep(60);
	}
	await stop();
	throw new Error(`The site did not start. ${told}`);
}
