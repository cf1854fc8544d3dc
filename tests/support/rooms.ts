import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, startPostgres, wipe } from '#local/postgres.ts';

const PREFIX = 'alongside-run-';

/**
 * A folder for one run's backend. What a killed run left behind is stopped and cleared first: its
 * name tells the process it belonged to.
 */
export async function roomForRun(): Promise<string> {
	for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
		const pid = Number(name.slice(PREFIX.length).split('-')[0]);
		if (alive(pid)) continue;
		const folder = join(tmpdir(), name);
		try {
			wipe(folder);
		} catch {
			await (await startPostgres({ folder, fast: true })).stop();
			wipe(folder);
		}
		rmSync(folder, { recursive: true, force: true });
	}
	return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}
