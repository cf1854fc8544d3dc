import { error, redirect } from '@sveltejs/kit';
import { answersOf } from '#lib/domain/learning/learning.schema.ts';
import type { Letter } from '#lib/domain/learning/module.ts';
import { moduleAt } from '#lib/domain/learning/modules.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readLearning } from '#lib/server/db/learning.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { answerModule } from '#lib/server/usecases/answer-module.ts';
import type { Actions, PageServerLoad } from './$types';

function taught(slug: string) {
	const module = moduleAt(slug);
	if (!module) error(404, 'We could not find that.');
	return module;
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const module = taught(event.params.module);
	const { modules } = await readLearning(event.locals.db).catch(refusePage);
	const known = modules.find(({ id }) => id === module.id);
	return {
		quiet: true,
		once: newOnce(),
		slug: event.params.module,
		version: module.version,
		title: module.title,
		questions: module.questions.map(({ id, scene, ask, choices }) => ({
			id,
			scene,
			ask,
			choices: choices.map((choice) => ({ value: choice.id, label: choice.text }))
		})),
		answers: known?.answers ?? {}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const module = taught(event.params.module);
		const form = await parseForm(event, answersOf(module));
		if (!form.ok) return invalid(form);
		const { once, version, do: what, ...rest } = form.data;
		const answers = Object.fromEntries(
			Object.entries(rest).filter((entry): entry is [string, Letter] => entry[1] !== undefined)
		);
		let again: Record<string, string>;
		try {
			again = await answerModule(event.locals.db, module, {
				...{ once, version, answers },
				send: what === 'send'
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		if (Object.keys(again).length > 0) return invalid({ errors: again, values: form.values });
		redirect(
			303,
			what === 'send'
				? `/volunteering/learning?passed=${event.params.module}`
				: '/volunteering/learning?kept'
		);
	}
};
