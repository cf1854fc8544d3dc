import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { titlesOf } from '#lib/domain/volunteers/application.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readApplicationToSend } from '#lib/server/db/applications.ts';
import { dropDraftKey } from '#lib/server/draft-cookie.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { SEND } from '#lib/server/usecases/ready-application.ts';
import { sendApplication } from '#lib/server/usecases/send-application.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const found = await readApplicationToSend(event.locals.db).catch((caught: unknown) =>
		refusePage(caught, SEND)
	);
	return {
		quiet: true,
		once: newOnce(),
		email: viewer.email,
		volunteer: viewer.volunteer,
		application: found && {
			id: found.id,
			version: found.version,
			organisation: found.organisation.name,
			area: found.area,
			name: found.name,
			wants: titlesOf(found.wants),
			referees: found.referees,
			// said before the press, not only after it
			already: found.standing !== null && found.standing !== 'left'
		}
	};
};

const sent = z.object({ once, draft: z.uuid(), version: z.coerce.number().int() });

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, sent);
		if (!form.ok) return invalid(form);
		try {
			await sendApplication(event.locals.db, form.data);
		} catch (caught) {
			return refuse(caught, form.values, SEND);
		}
		dropDraftKey(event, 'applying');
		redirect(303, '/volunteering?applied');
	}
};
