import { redirect } from '@sveltejs/kit';
import { answer } from '#lib/domain/circle/circle.schema.ts';
import { firstName } from '#lib/format/names.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readQuestion } from '#lib/server/db/circle.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { answerQuestion } from '#lib/server/usecases/answer-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { person, question } = event.params;
	const asked = await readQuestion(event.locals.db, person, question).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	return {
		quiet: true,
		once: newOnce(),
		back: `/circle/${person}`,
		words: asked.words,
		by: firstName(asked.askedBy),
		organisation: asked.organisation,
		over: asked.answered || asked.settled
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const { person, question } = event.params;
		const form = await parseForm(event, answer);
		if (!form.ok) return invalid(form);
		try {
			await answerQuestion(event.locals.db, { question, ...form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}?done=answered`);
	}
};
