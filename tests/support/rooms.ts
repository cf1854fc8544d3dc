import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, startPostgres, wipe } from '#local/postgres.ts';
import { endLeftSite } from '../../scripts/lib/site.ts';

const PREFIX = 'alongside-run-';
const GIBIBYTE = 2 ** 30;

/**
 * Where rooms are made: in memory where the machine has four GiB of it to spare, since most of what
 * a test of the database waits for is copying files; otherwise where temporary files belong.
 */
function roomy(): string {
	const memory = '/dev/shm';
	try {
		accessSync(memory, constants.W_OK);
		const { bavail, bsize } = statfsSync(memory);
		if (bavail * bsize > 4 * GIBIBYTE) return memory;
	} catch {
		// There is none, or it is not ours to write in.
	}
	return tmpdir();
}

/** An empty folder for something that a test starts; the caller removes it. */
export const room = (name: string): string => mkdtempSync(join(roomy(), `alongside-${name}-`));

/** Where the process id of a site over a run's backend is kept, so that the next run can end it. */
export const sitePid = (folder: string): string => join(folder, 'site.pid');

/**
 * A folder for one run's backend. What a killed run left behind is stopped and cleared first: its
 * name tells the process it belonged to.
 */
export async function roomForRun(): Promise<string> {
	const inside = roomy();
	for (const name of readdirSync(inside).filter((entry) => entry.startsWith(PREFIX))) {
		const pid = Number(name.slice(PREFIX.length).split('-')[0]);
		if (alive(pid)) continue;
		const folder = join(inside, name);
		try {
			await endLeftSite(sitePid(folder));
			try {
				wipe(folder);
			} catch {
				await (await startPostgres({ folder, fast: true })).stop();
				wipe(folder);
			}
			rmSync(folder, { recursive: true, force: true });
		} catch {
			// Another file that starts just now clears the same one.
		}
	}
	return mkdtempSync(join(inside, `${PREFIX}${process.pid}-`));
}
