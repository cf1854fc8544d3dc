import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startBackend, wipe } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { root, runTool } from '../../scripts/lib/build.ts';
import { seedDatabase } from '../../scripts/lib/seed.ts';
import { startSite } from '../../scripts/lib/site.ts';
import { roomForRun } from './rooms.ts';

/** The running site that tests of the project `site` look at. */
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
	/** Whether the fictional people are in it. */
	seeded: boolean;
	pids: { api: number; postgres: number; site: number };
}

declare module 'vitest' {
	interface ProvidedContext {
		site: TestSite;
	}
}

/** The built site over an embedded backend of its own with the fictional people, for one run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(join(root, 'build/index.js'))) runTool('vite/bin/vite.js', ['build'], true);
	const folder = await roomForRun();
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	let seeded = false;
	const backend = await startBackend({
		folder,
		siteUrl: origin,
		redirectUrls: [`http://127.0.0.1:${port}`],
		apiPort: 0,
		durable: false,
		// Many tests act from one address in a short time.
		limits: { password: 5000, mail: 5000, code: 5000, network: 50_000 },
		prepare: async ({ databaseUrl }) => {
			seeded = await seedDatabase(databaseUrl);
		}
	});
	const site = await startSite({
		backend,
		host: 'localhost',
		port,
		quiet: !process.env.SITE_LOG,
		environment: process.env.SITE_LOG ? {} : { LOG_LEVEL: 'silent' }
	}).catch(async (error: unknown) => {
		await backend.stop();
		wipe(folder);
		throw error;
	});
	project.provide('site', {
		origin,
		apiUrl: backend.url,
		publishableKey: backend.publishableKey,
		secretKey: backend.secretKey,
		jobsSecret: backend.jobsSecret,
		databaseUrl: backend.databaseUrl,
		adminUrl: backend.adminUrl,
		seeded,
		pids: { ...backend.pids(), site: site.pid() }
	});
	return async () => {
		await site.stop();
		await backend.stop();
		wipe(folder);
	};
}
