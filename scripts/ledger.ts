/**
 * The replay ledger: what was erased, stopped or said no to, by hashes alone, kept outside the backups.
 *
 *   npm run -s ledger -- export [after] > ledger.ndjson    one entry a line; `after` is the last seq you have
 *   npm run -s ledger -- replay ledger.ndjson …            after a restore, before the site opens
 *
 * DATABASE_URL is the owner's. Exporting is cheap: run it every few minutes and append. Replaying is safe to
 * repeat; what came after the backup is told as "not there".
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import postgres, { type Sql } from 'postgres';

export type LedgerEntry = { seq: number; id: string; kind: string };

/** The entries after a sequence number, oldest first. */
export async function exportLedger(sql: Sql, after = 0): Promise<LedgerEntry[]> {
	const rows = await sql<{ entry: LedgerEntry }[]>`
		select entry from private.ledger_after(${after}) as entry`;
	return rows.map(({ entry }) => entry);
}

/** Replays entries, in one transaction; gives how many of each outcome. */
export async function replayLedger(
	sql: Sql,
	entries: readonly LedgerEntry[]
): Promise<Record<string, number>> {
	// an entry may have been exported twice
	const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
	const [row] = await sql<{ counts: Record<string, number> }[]>`
		select private.replay(${sql.json(unique)}) as counts`;
	return row?.counts ?? {};
}

/** One entry a line; an empty line is none. Refuses what is no entry, naming the line. */
export function readLedger(text: string): LedgerEntry[] {
	return text.split('\n').flatMap((line, i) => {
		if (line.trim() === '') return [];
		try {
			const entry = JSON.parse(line) as LedgerEntry;
			if (typeof entry.id === 'string' && typeof entry.kind === 'string') return [entry];
		} catch {
			// told below
		}
		throw new Error(`Line ${i + 1} is no entry of a ledger.`);
	});
}

if (import.meta.main) {
	const { positionals } = parseArgs({ allowPositionals: true });
	const [what, ...rest] = positionals;
	const url = process.env.DATABASE_URL;
	if (!url || !['export', 'replay'].includes(what ?? '')) {
		console.error('DATABASE_URL=… npm run -s ledger -- export [after] | replay <file>…');
		process.exit(2);
	}
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	try {
		if (what === 'export') {
			for (const entry of await exportLedger(sql, Number(rest[0] ?? 0))) {
				console.log(JSON.stringify(entry));
			}
		} else {
			const entries = rest.flatMap((file) => readLedger(readFileSync(file, 'utf8')));
			console.log(JSON.stringify(await replayLedger(sql, entries)));
		}
	} finally {
		await sql.end();
	}
}
