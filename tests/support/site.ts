import { spawnSync } from 'node:child_process';
import { afterAll, inject } from 'vitest';
import { startBackend, wipe } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { startSite } from '../../scripts/lib/site.ts';
import { roomForRun, sitePid } from './rooms.ts';

/** The running site that a test file of the project `site` looks at. */
export interface TestSite {
	/** As a person types it: http://localhost:<port>. */
	origin: string;
	apiUrl: string;
	publishableKey: string;
	secretKey: string;
	/** For `POST /jobs/run`. */
	jobsSecret: string;
	/** The owner (login `postgres`), and the superuser. */
	databaseUrl: string;
	adminUrl: string;
}

export interface OpenOptions {
	/** Changes the seeded database before anything looks at it. */
	prepare?: (urls: { databaseUrl: string; adminUrl: string }) => Promise<void>;
	/** Takes the logs of the site and of the API. */
	output?: (text: string) => void;
	/** More settings of the site. */
	environment?: Record<string, string>;
}

/**
 * A site over the fictional people for this test file alone, so that what one file changes no other
 * meets; it stops when the file has run. Called once, at the top of the file.
 */
export async function openSite({
	prepare,
	output,
	environment
}: OpenOptions = {}): Promise<TestSite> {
	const folder = await roomForRun();
	// Node's own copy would give PostgreSQL's files to whoever runs the tests.
	const copied = spawnSync('cp', ['-a', `${inject('seededFolder')}/.`, folder], {
		encoding: 'utf8'
	});
	if (copied.status !== 0) throw new Error(`No copy of the seeded backend: ${copied.stderr}`);
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const backend = await startBackend({
		folder,
		siteUrl: origin,
		redirectUrls: [`http://127.0.0.1:${port}`],
		apiPort: 0,
		durable: false,
		// Many tests act from one address in a short time.
		limits: { password: 5000, mail: 5000, code: 5000, network: 50_000 },
		...{ prepare, output }
	});
	const site = await startSite({
		backend,
		host: 'localhost',
		port,
		pidFile: sitePid(folder),
		quiet: !process.env.SITE_LOG,
		output,
		environment: {
			...(process.env.SITE_LOG || output ? {} : { LOG_LEVEL: 'silent' }),
			...environment
		}
	}).catch(async (error: unknown) => {
		await backend.stop();
		wipe(folder);
		throw error;
	});
	afterAll(async () => {
		await site.stop();
		await backend.stop();
		wipe(folder);
	});
	return {
		origin,
		apiUrl: backend.url,
		publishableKey: backend.publishableKey,
		secretKey: backend.secretKey,
		jobsSecret: backend.jobsSecret,
		databaseUrl: backend.databaseUrl,
		adminUrl: backend.adminUrl
	};
}
