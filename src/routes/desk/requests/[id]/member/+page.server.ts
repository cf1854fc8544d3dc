import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { addCircleMember } from '#lib/server/usecases/add-circle-member.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event);
	return { ...page, asker: card.asker.name, own: card.ofTheCircle };
};

const text = (most: number) => z.string().max(most, `Make it ${most} characters or fewer.`);
const typed = z.object({
	once,
	name: text(120).min(1, 'Give their name.'),
	relation: text(80).default(''),
	role: z.enum(['helper', 'manager'], { error: 'Choose what they will be.' }),
	phone: text(40).default(''),
	email: text(254).default('')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		let invited: boolean;
		try {
			({ invited } = await addCircleMember(event.locals.db, {
				...form.data,
				request: event.params.id
			}));
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, invited ? 'invited' : 'added'));
	}
};
