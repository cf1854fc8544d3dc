import { USUAL_MINUTES } from '#lib/domain/requests/when.ts';
import { arranged } from '#lib/domain/requests/answers.ts';
import { kindOfStep } from '#lib/domain/requests/steps.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { nearDays } from '#lib/format/when.ts';
import { loadStep, saveStep, whenStep } from '../../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const step = whenStep(event.params.kind);
	const { ask, whole, draft } = await loadStep(event, step);
	const kind = kindOfStep(step) ?? 'company';
	const all = arranged(whole.answers);
	// the second kind of help is often wanted when the first is: what was said there stands here too
	const at = all.indexOf(kind);
	const before = at > 0 ? all[at - 1] : undefined;
	const model = before ? draft?.stored[`when-${before}`]?.v : undefined;
	const fresh = Object.keys(ask.raw).length === 0;
	const raw = fresh && model ? { ...model, minutes: String(USUAL_MINUTES[kind]) } : ask.raw;
	return {
		quiet: true,
		ask: { ...ask, raw },
		kind: kindOf(kind)?.title ?? '',
		like: fresh && model && before ? (kindOf(before)?.short ?? null) : null,
		number: all.length > 1 ? { at: at + 1, of: all.length } : null,
		usual: USUAL_MINUTES[kind],
		days: nearDays(new Date())
	};
};

export const actions: Actions = {
	default: (event) => saveStep(event, whenStep(event.params.kind))
};
