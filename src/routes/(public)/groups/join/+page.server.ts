import { z } from 'zod';
import { JOIN_ORDER, JOIN_STEPS, type JoinStep } from '#lib/domain/organisations/group.ts';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { groupHosts } from '#lib/server/db/groups.ts';
import { newOnce, once, parseForm, type FormValues } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sendGroupApplication } from '#lib/server/usecases/send-group-application.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ quiet: true, once: newOnce() });

/** What every page of it sends: which page it is, and where it leads. */
const frame = z.looseObject({
	step: z.enum(JOIN_ORDER).default('group'),
	go: z.enum(['on', ...JOIN_ORDER]).default('on')
});

const text = (values: FormValues, name: string) => {
	const value = values[name];
	return typeof value === 'string' ? value : '';
};
const sent = (values: FormValues) => ({
	kindSaid: KIND_WORDS[text(values, 'kind') as keyof typeof KIND_WORDS] ?? ''
});

// What was answered travels with the page, and is kept nowhere, until the last button.
export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, frame);
		if (!form.ok) return invalid(form);
		const { values } = form;
		const { step, go } = form.data;
		const { db } = event.locals;
		if (go !== 'on') {
			const hosts = await groupHosts(db, text(values, 'near'));
			return { step: go, values, hosts, ...sent(values), errors: {} };
		}
		// each page before this one too: an answer that travelled with it may have been changed on the way
		for (const at of JOIN_ORDER.slice(0, JOIN_ORDER.indexOf(step) + 1)) {
			if (at === 'check') continue;
			const hosts = at === 'lead' ? [] : await groupHosts(db, text(values, 'near'));
			if (at === 'serves' && hosts.length === 1 && hosts[0]) values['organisation'] = hosts[0].id;
			const wrong = faults(at, values);
			if (at === 'group' && !wrong['near'] && hosts.length === 0) {
				wrong['near'] =
					'We know of no hospice there that uses Alongside. Look at the postcode once more.';
			}
			if (Object.keys(wrong).length > 0) {
				return invalid({ errors: wrong, values: { ...values, step: at } });
			}
		}
		if (step !== 'check') {
			const next = JOIN_ORDER[JOIN_ORDER.indexOf(step) + 1] ?? 'check';
			const hosts = await groupHosts(db, text(values, 'near'));
			return { step: next, values, hosts, ...sent(values), errors: {} };
		}
		const key = once.safeParse(values['once']);
		if (!key.success) {
			return invalid({ errors: { '': 'Please open the page again.' }, values });
		}
		const ready = Object.fromEntries(
			['organisation', 'name', 'kind', 'wants', 'serves', 'rules', 'lead'].map((name) => [
				name,
				text(values, name)
			])
		);
		try {
			await sendGroupApplication(db, {
				once: key.data,
				ready: {
					...ready,
					postcode: text(values, 'near'),
					email: text(values, 'email'),
					phone: text(values, 'phone')
				},
				network: networkOf(event)
			});
		} catch (refused) {
			return refuse(refused, values);
		}
		return { step: 'sent' as const, values, hosts: [], ...sent(values), errors: {} };
	}
};

function faults(step: Exclude<JoinStep, 'check'>, values: FormValues): Record<string, string> {
	const parsed = JOIN_STEPS[step].safeParse(values);
	if (parsed.success) return {};
	const errors: Record<string, string> = {};
	for (const issue of parsed.error.issues) errors[String(issue.path[0])] ??= issue.message;
	return errors;
}
