import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrate, prepareCluster, prepareDatabase } from '#local/migrate.ts';
import { startPostgres, wipe } from '#local/postgres.ts';
import { roomForRun } from './rooms.ts';

/** Where the run's cluster answers, by login; `{database}` stands for the database's name. */
export interface TestCluster {
	template: string;
	admin: string;
	owner: string;
	api: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		cluster: TestCluster;
	}
}

const TEMPLATE = 'template_product';

/** One cluster for the run, with one database that has every migration: tests clone that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await roomForRun();
	const server = await startPostgres({ folder, fast: true, maxConnections: 400 });
	const teardown = async () => {
		await server.stop();
		wipe(folder);
	};
	try {
		await prepareCluster(server);
		const admin = postgres(server.url('supabase_admin'), { max: 1, onnotice: () => {} });
		await admin.unsafe(`create database ${TEMPLATE} owner postgres`);
		await admin.end();
		await prepareDatabase(server, TEMPLATE);
		await migrate(server, TEMPLATE);
		const owner = postgres(server.url('postgres', TEMPLATE), { max: 1, onnotice: () => {} });
		await owner.unsafe(readFileSync(join(import.meta.dirname, 'test-clock.sql'), 'utf8'));
		await owner.unsafe('analyze');
		await owner.end();
	} catch (error) {
		await teardown();
		throw error;
	}
	project.provide('cluster', {
		template: TEMPLATE,
		admin: server.url('supabase_admin', '{database}'),
		owner: server.url('postgres', '{database}'),
		api: server.url('lite_api', '{database}')
	});
	return teardown;
}
