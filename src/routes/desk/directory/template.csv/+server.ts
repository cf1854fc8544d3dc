import { requireRole } from '#lib/server/auth.ts';
import { csvTemplate } from '#lib/server/directory-files/csv.ts';
import { handOut } from '#lib/server/hand-out.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	requireRole(event, 'coordinator');
	return handOut({
		name: 'directory-to-fill-in.csv',
		type: 'text/csv; charset=utf-8',
		body: await csvTemplate()
	});
};
