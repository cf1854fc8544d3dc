import { redirect } from '@sveltejs/kit';
import type { Viewer } from '#lib/domain/accounts/viewer.ts';
import { readVolunteer, type VolunteerPage } from '#lib/server/db/volunteers.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { openDesk, type Open } from '../frame.ts';

/** The organisation whose volunteers are looked at, and what keeps it in addresses. */
export interface Where {
	organisation: string;
	name: string;
	/** '' for the organisation that is meant without saying, '?organisation=…' for another. */
	query: string;
}

/** What stands in addresses for the desk that is open. */
export function whereOf(viewer: Viewer, url: URL): Where {
	const open = openDesk(viewer, url);
	return { organisation: open.id, name: open.name, query: queryOf(open) };
}

function queryOf(open: Open): string {
	return open.id === open.all[0]?.id ? '' : `?organisation=${open.id}`;
}

type Asked = { url: URL; params: { id: string }; locals: { db: Db } };

/** The address of one volunteer's page. */
export function pageOf(where: Where, id: string): string {
	return `/desk/volunteers/${id}${where.query}`;
}

/** The address of a volunteer's page that says what was saved. */
export function savedOf(where: Where, id: string): string {
	return `/desk/volunteers/${id}${where.query || '?'}${where.query && '&'}saved`;
}

/** A volunteer of the organisation that the address means; or not found. */
export async function readKept(
	event: Asked,
	viewer: Viewer
): Promise<{ where: Where; found: VolunteerPage; back: string }> {
	const where = whereOf(viewer, event.url);
	const found = await readVolunteer(event.locals.db, where.organisation, event.params.id).catch(
		refusePage
	);
	return { where, found, back: pageOf(where, event.params.id) };
}

/**
 * The same for a form. Nobody keeps their own record, and nobody keeps what somebody who has left says
 * of themselves: both go to the page that says so.
 */
export async function readToKeep(
	event: Asked,
	viewer: Viewer,
	{ here = false }: { here?: boolean } = {}
): ReturnType<typeof readKept> {
	const kept = await readKept(event, viewer);
	if (kept.found.volunteer.own || (here && !kept.found.volunteer.here)) redirect(303, kept.back);
	return kept;
}

/** 'YYYY-MM-DD' as the three fields of a day. */
export function inFields(date: string): { day: string; month: string; year: string } {
	const [year = '', month = '', day = ''] = date.split('-');
	return { day: String(Number(day)), month: String(Number(month)), year };
}
