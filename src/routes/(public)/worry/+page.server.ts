import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readWorryPage } from '#lib/server/db/concerns.ts';
import { newOnce, once, parseForm, ticked } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { sayWorry } from '#lib/server/usecases/say-worry.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.uuid();

/** What the worry is about, by its address: a task or a person, for somebody signed in; else unsaid. */
function subject(url: URL): { task: string } | { person: string } | null {
	const task = id.safeParse(url.searchParams.get('task'));
	if (task.success) return { task: task.data };
	const person = id.safeParse(url.searchParams.get('person'));
	return person.success ? { person: person.data } : null;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const organisations = await readWorryPage(locals.db).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		// Whether that task or person exists is not said here: only sending asks, and answers alike.
		known: locals.viewer !== null && subject(url) !== null,
		organisations: organisations.map((one) => ({
			id: one.id,
			name: one.name,
			phone: one.phone,
			nights: one.out_of_hours_phone
				? { name: one.out_of_hours_name || one.name, phone: one.out_of_hours_phone }
				: null
		}))
	};
};

const typed = z.object({
	once,
	words: z
		.string('Write what worries you, in your own words.')
		.min(1, 'Write what worries you, in your own words.')
		.max(4000, 'Make it 4,000 characters or fewer. The rest can be said when they ring.'),
	reach: z.string().max(300, 'Make it 300 characters or fewer.').default(''),
	danger: ticked,
	organisation: z.string().default('')
});

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const about = event.locals.viewer ? subject(event.url) : null;
		if (!about && !id.safeParse(form.data.organisation).success) {
			return invalid({
				errors: { organisation: 'Choose who should hear it.' },
				values: form.values
			});
		}
		const { danger, organisation, ...rest } = form.data;
		try {
			await sayWorry(
				event.locals.db,
				{ ...rest, inDangerNow: danger, about: about ?? { organisation } },
				{ signedIn: event.locals.viewer !== null, network: networkOf(event) }
			);
		} catch (caught) {
			return refuse(caught, form.values);
		}
		redirect(303, '/worry/thanks');
	}
};
