import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareCluster, prepareDatabase } from '../../supabase/local/migrate.ts';
import { startPostgres, wipe } from '../../supabase/local/postgres.ts';

/** Runs `work` on an empty database with every migration, and deletes it afterwards. */
export async function withTemporaryDatabase<T>(
	work: (urls: { owner: string; admin: string }) => Promise<T>
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'alongside-database-'));
	const server = await startPostgres({ folder, fast: true });
	try {
		await prepareCluster(server);
		await prepareDatabase(server);
		await migrate(server);
		return await work({ owner: server.url('postgres'), admin: server.url('supabase_admin') });
	} finally {
		await server.stop();
		wipe(folder);
	}
}
