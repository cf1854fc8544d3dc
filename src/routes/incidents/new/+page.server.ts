import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { writtenIncident } from '#lib/domain/incidents/incident.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { longDate } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readIncidentForm } from '#lib/server/db/incidents.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { noteIncident } from '#lib/server/usecases/write-incident.ts';
import type { Actions, PageServerLoad } from './$types';

/** Which visit, by the address; none of it is of the work. */
const taskOf = (url: URL) => z.uuid().nullable().catch(null).parse(url.searchParams.get('task'));

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const task = taskOf(event.url);
	const found = await readIncidentForm(event.locals.db, task).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		task,
		visit: found.task && {
			what: kindOf(found.task.kind_id)?.title ?? 'A visit',
			when: longDate(found.task.day)
		},
		organisations: found.organisations.map(({ id, name }) => ({ value: id, label: name }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, writtenIncident);
		if (!form.ok) return invalid(form);
		const task = taskOf(event.url);
		if (!task && !form.data.organisation) {
			return invalid({
				errors: { organisation: 'Choose in whose log it goes.' },
				values: form.values
			});
		}
		let made: { id: string };
		try {
			made = await noteIncident(event.locals.db, { ...form.data, task });
		} catch (caught) {
			return refuse(caught, form.values, event.url.pathname + event.url.search);
		}
		redirect(303, `/incidents/${made.id}?told`);
	}
};
