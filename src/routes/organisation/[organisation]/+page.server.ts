import { WEEKDAYS } from '#lib/domain/organisations/organisation.schema.ts';
import {
	CHECK_WORDS,
	KIND_WORDS,
	NATION_WORDS,
	rulesUnknown,
	stillToDo
} from '#lib/domain/organisations/organisation.ts';
import { timeWindow } from '#lib/format/times.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOrganisation } from '#lib/server/db/organisations.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const organisation = await readOrganisation(event.locals.db, id).catch(refusePage);
	const titles = new Map(organisation.modules.map((module) => [module.id, module.title]));
	return {
		id,
		saved: event.url.searchParams.has('saved'),
		todo: stillToDo(organisation),
		unknown: rulesUnknown(organisation.nation),
		organisation: {
			name: organisation.name,
			kind: KIND_WORDS[organisation.kind],
			nation: NATION_WORDS[organisation.nation],
			about: organisation.about,
			phone: organisation.phone,
			email: organisation.email,
			outOfHoursEmail: organisation.outOfHoursEmail,
			outOfHours: [organisation.outOfHoursName, organisation.outOfHoursPhone].filter(Boolean),
			coordinates: organisation.coordinates,
			hours: organisation.hours.map(
				({ weekday, opens, closes }) => `${WEEKDAYS[weekday - 1]}, ${timeWindow(opens, closes)}`
			),
			areas: organisation.areas.slice(0, 8).map(({ place, label }) => `${place} (${label})`),
			moreAreas: Math.max(0, organisation.areas.length - 8),
			kinds: organisation.kinds.filter((kind) => kind.chosen).map((kind) => kind.title),
			confirms: organisation.confirmsMatches,
			check: CHECK_WORDS[organisation.requiredCheck],
			training: organisation.requiredTraining.map((module) => titles.get(module) ?? module),
			secondEyes: organisation.secondEyes,
			offerHours: count(organisation.offerHours, 'hour')
		}
	};
};
