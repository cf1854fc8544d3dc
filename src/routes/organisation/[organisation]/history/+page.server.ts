import { historySaid } from '#lib/domain/organisations/history.ts';
import { moment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readPeople } from '#lib/server/db/organisations.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const { organisation, history } = await readPeople(event.locals.db, id).catch(refusePage);
	const now = new Date();
	return {
		id,
		organisation,
		history: history.map((entry, key) => ({
			key,
			at: entry.at,
			when: moment(entry.at, now),
			words: historySaid(entry)
		}))
	};
};
