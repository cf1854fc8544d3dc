import { settleImport, uploadRows } from '#lib/server/db/directory-importing.ts';
import { NotUnderstood } from '#lib/server/directory-files/csv.ts';
import { readRows } from '#lib/server/directory-files/read.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { localDate } from '#lib/domain/time/london.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** As many entries as go through a page; the operator's command takes more. */
const MOST_ON_A_PAGE = 1000;

/** Reads a small file and lays it beside what stands here. Nothing shows before it is brought in. */
export async function uploadDirectory(
	db: Db,
	sent: { once: string; source: string; file: File; whole: boolean; kind: string }
): Promise<string> {
	const bytes = new Uint8Array(await sent.file.arrayBuffer());
	let rows;
	try {
		rows = await readRows(bytes, { today: localDate(new Date()), kind: sent.kind }, MOST_ON_A_PAGE);
	} catch (caught) {
		if (caught instanceof NotUnderstood) throw new Refusal(422, 'file', caught.message, 'file');
		throw caught;
	}
	return uploadRows(db, { ...sent, file: sent.file.name.slice(0, 200), rows });
}

/** Brings a file in that was looked at, or leaves it. */
export async function settleDirectoryImport(
	db: Db,
	done: { once: string; id: string; take: boolean }
): Promise<void> {
	return settleImport(db, done);
}
