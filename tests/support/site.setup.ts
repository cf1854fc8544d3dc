import type { TestProject } from 'vitest/node';
import { startBackend, wipe } from '#local/backend.ts';
import { build } from '../../scripts/lib/build.ts';
import { seedDatabase } from '../../scripts/lib/seed.ts';
import { roomForRun } from './rooms.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of a stopped backend with the fictional people, which openSite copies. */
		seededFolder: string;
	}
}

/** The site, built anew where a source is newer than what was built, and one seeded backend for the files of `site` and `browser` to copy. */
export default async function setup(project: TestProject): Promise<() => void> {
	build();
	const folder = await roomForRun();
	const backend = await startBackend({
		folder,
		siteUrl: 'http://localhost',
		apiPort: 0,
		durable: false,
		prepare: async ({ databaseUrl }) => {
			if (!(await seedDatabase(databaseUrl))) throw new Error('There is nobody to seed.');
		}
	});
	await backend.stop();
	project.provide('seededFolder', folder);
	return () => wipe(folder);
}
