import { requireRole } from '#lib/server/auth.ts';
import { writeCsv } from '#lib/server/directory-files/csv.ts';
import { readTable } from '#lib/server/db/directory-importing.ts';
import { handOut, notHandedOut } from '#lib/server/hand-out.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	requireRole(event, 'coordinator');
	const { db } = event.locals;
	// the first page before anything is sent: what is refused is an answer, not a broken file
	let rows = await readTable(db).catch((caught: unknown) =>
		notHandedOut(caught, '/desk/directory/import')
	);
	let csv = await writeCsv(rows, true);
	while (rows.length === 500) {
		rows = await readTable(db, rows.at(-1)?.id);
		csv += await writeCsv(rows, false);
	}
	return handOut({ name: 'directory.csv', type: 'text/csv; charset=utf-8', body: csv });
};
