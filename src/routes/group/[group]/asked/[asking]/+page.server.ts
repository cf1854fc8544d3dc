import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupNaming } from '#lib/domain/organisations/group.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { longDate, momentInSentence, onMoment } from '#lib/format/dates.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { askedAs, forYouIf, timesSaid, whereSaid } from '#lib/format/tasks.ts';
import { kindTitle } from '#lib/format/week.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readAsked } from '#lib/server/db/groups.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { answerForGroup } from '#lib/server/usecases/answer-for-group.ts';
import { nameMember } from '#lib/server/usecases/name-member.ts';
import { settledSaid } from '../../asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'group_lead');
	if (!z.guid().safeParse(event.params.asking).success) error(404, 'We could not find that.');
	const asked = await readAsked(event.locals.db, event.params.asking).catch(refusePage);
	// the page of one group does not show what another is asked
	if (asked.group !== event.params.group) error(404, 'We could not find that.');
	const { now, summary, people } = asked;
	const kind = summary && kindOf(summary.kind);
	const suits = summary ? forYouIf(summary.requirements) : '';
	return {
		once: newOnce(),
		group: asked.group,
		groupName: asked.groupName,
		organisation: asked.organisation,
		settled: settledSaid(asked),
		ends: asked.expiresAt && momentInSentence(asked.expiresAt, now),
		task: summary && {
			title: askedAs(summary.kind, summary.day, localDate(now)),
			what: `${kindTitle(summary.kind)} (${length(summary.minutes)})`,
			day: longDate(summary.day, localDate(now)),
			times: timesSaid(summary),
			where: whereSaid(summary),
			more: suits ? [{ term: 'For somebody who', text: suits }] : [],
			includes: kind?.includes ?? [],
			excludes: kind?.excludes ?? []
		},
		named: asked.named && { ...asked.named, at: onMoment(asked.named.at, now) },
		can: people
			.filter(({ can }) => can)
			.map((one) => ({ value: one.id, label: one.me ? `${one.name}, you` : one.name })),
		cannot: people
			.filter(({ can }) => !can)
			.map((one) => ({
				id: one.id,
				name: one.name || 'No name yet',
				why: one.accepted
					? 'Cannot be asked for this one.'
					: `Not accepted by ${asked.organisation} yet: may apply there.`
			}))
	};
};

const answering = z.object({ once });

export const actions: Actions = {
	name: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, groupNaming);
		if (!form.ok) return invalid(form);
		try {
			await nameMember(event.locals.db, { ...form.data, asking: event.params.asking });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}?done=named`);
	},
	unname: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, answering);
		if (!form.ok) return invalid(form);
		try {
			await answerForGroup(event.locals.db, {
				how: 'unname',
				once: form.data.once,
				asking: event.params.asking
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}?done=unname`);
	},
	decline: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, answering);
		if (!form.ok) return invalid(form);
		try {
			await answerForGroup(event.locals.db, {
				how: 'decline',
				once: form.data.once,
				asking: event.params.asking
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}?done=decline`);
	}
};
