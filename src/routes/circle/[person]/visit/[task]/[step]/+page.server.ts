import { error, redirect } from '@sveltejs/kit';
import * as schema from '#lib/domain/circle/circle.schema.ts';
import { dayInSentence } from '#lib/format/dates.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { tel } from '#lib/format/phones.ts';
import { visitTitle, windowSaid } from '#lib/format/week.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readCircleTask } from '#lib/server/db/circle.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { cancelVisit } from '#lib/server/usecases/cancel-visit.ts';
import { coverVisit } from '#lib/server/usecases/cover-visit.ts';
import { sayOfVisit } from '#lib/server/usecases/say-of-visit.ts';
import { writeToCoordinator } from '#lib/server/usecases/write-to-coordinator.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const STEPS = ['thanks', 'wrong', 'nobody', 'cancel', 'another-day', 'somebody'] as const;
type Step = (typeof STEPS)[number];

function stepOf(step: string): Step {
	const found = STEPS.find((each) => each === step);
	return found ?? error(404, 'We could not find that.');
}

/** Before a visit one thing can be done about it, after it has begun another. */
const AFTER: readonly Step[] = ['thanks', 'wrong', 'nobody'];

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const step = stepOf(event.params.step);
	const { person, task: id } = event.params;
	const { task, now, contact } = await readCircleTask(event.locals.db, person, id).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	const gone = task.state === 'cancelled' || AFTER.includes(step) !== task.begun;
	return {
		quiet: true,
		once: newOnce(),
		step,
		gone,
		back: `/circle/${person}?from=${task.day}#day-${task.day}`,
		task: { id, version: task.version, who: task.who, title: visitTitle(task) },
		when: `${dayInSentence(task.day, localDate(now))}, ${windowSaid(task)}`,
		coordinator: task.coordinator ?? task.organisation,
		organisation: task.organisation,
		phone: contact.phone ? { href: tel(contact.phone), number: contact.phone } : null,
		confirmed: task.state === 'confirmed'
	};
};

/** Does what the step is for; gives the word that the week then says. */
async function doStep(event: RequestEvent, step: Step) {
	const { db } = event.locals;
	const { person, task } = event.params;
	switch (step) {
		case 'thanks': {
			const form = await parseForm(event, schema.thanks);
			if (!form.ok) return { form };
			const { once, words, pass_on } = form.data;
			return {
				form,
				done: pass_on ? 'thanks-passed' : 'thanks',
				run: () => sayOfVisit(db, { once, task, kind: 'thanks', words, passOn: pass_on })
			};
		}
		case 'wrong': {
			const form = await parseForm(event, schema.wrong);
			if (!form.ok) return { form };
			const { once, words } = form.data;
			const kind = 'wrong';
			return {
				form,
				done: kind,
				run: () => sayOfVisit(db, { once, task, kind, words, passOn: false })
			};
		}
		case 'nobody': {
			const form = await parseForm(event, schema.nobodyCame);
			if (!form.ok) return { form };
			const { once, words } = form.data;
			const kind = 'nobody_came';
			return {
				form,
				done: 'nobody',
				run: () => sayOfVisit(db, { once, task, kind, words, passOn: false })
			};
		}
		case 'cancel': {
			const form = await parseForm(event, schema.cancel);
			if (!form.ok) return { form };
			const { once, version, words } = form.data;
			return {
				form,
				done: 'cancelled',
				run: () => cancelVisit(db, { once, task, version, reason: words })
			};
		}
		case 'somebody': {
			const form = await parseForm(event, schema.somebody);
			if (!form.ok) return { form };
			const { once, version, who } = form.data;
			return { form, done: 'covered', run: () => coverVisit(db, { once, task, version, who }) };
		}
		case 'another-day': {
			const form = await parseForm(event, schema.anotherDay);
			if (!form.ok) return { form };
			const { once, words } = form.data;
			const note = { once, person, kind: 'another_day' as const, words, task };
			return { form, done: 'told', run: () => writeToCoordinator(db, note) };
		}
	}
}

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const asked = await doStep(event, stepOf(event.params.step));
		if (!asked.form.ok || !asked.run) return invalid({ errors: {}, ...asked.form });
		try {
			await asked.run();
		} catch (refused) {
			return refuse(refused, asked.form.values, event.url.pathname);
		}
		redirect(303, `/circle/${event.params.person}?done=${asked.done}`);
	}
};
