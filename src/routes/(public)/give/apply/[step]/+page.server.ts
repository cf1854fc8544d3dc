import { error, type RequestEvent } from '@sveltejs/kit';
import { isApplyStep, type ApplyStep } from '#lib/domain/volunteers/application.ts';
import { hoursSaid } from '#lib/format/hours.ts';
import { loadApplyStep, saveApplyStep } from '../applying.server.ts';
import type { Actions, PageServerLoad } from './$types';

function stepOf({ params }: RequestEvent<{ step: string }>): ApplyStep {
	if (!isApplyStep(params.step)) error(404, 'We could not find that.');
	return params.step;
}

export const load: PageServerLoad = async (event) => {
	const { answers, place, ...page } = await loadApplyStep(event, stepOf(event));
	return {
		quiet: true,
		...page,
		area: place?.area ?? '',
		organisations: (place?.organisations ?? []).map(
			({ id, name, phone, kinds, hours, serves }) => ({
				id,
				name,
				phone,
				kinds,
				serves: serves ? ` Whom they serve: ${serves}` : '',
				hours: hoursSaid(hours)
			})
		),
		organisation: answers.organisation?.name ?? null,
		arranges: answers.organisation?.kinds ?? [],
		wants: answers.wants ?? []
	};
};

export const actions: Actions = { default: (event) => saveApplyStep(event, stepOf(event)) };
