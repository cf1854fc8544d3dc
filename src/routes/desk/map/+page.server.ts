import { longDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { areaFacts } from '#lib/format/desk.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readDeskMap } from '#lib/server/db/desk.ts';
import { ownMap } from '#lib/server/map-archive.ts';
import { refusePage } from '#lib/server/respond.ts';
import { deskSwitch, deskTabs, openDesk } from '../frame.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const found = await readDeskMap(event.locals.db, open.id).catch(refusePage);
	return {
		over: `${longDate(localDate(found.now))}, ${open.name}`,
		desks: deskSwitch(open, '/desk/map'),
		tabs: deskTabs(open, found, 'map'),
		organisation: open.name,
		ownMap: ownMap(),
		areas: found.areas.map((area) => ({ ...area, words: areaFacts(area) }))
	};
};
