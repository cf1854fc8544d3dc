import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { groupPause, type AskedOfGroup } from '#lib/domain/organisations/group.ts';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate, longDate, momentInSentence, onMoment } from '#lib/format/dates.ts';
import { firstName } from '#lib/format/names.ts';
import { timesSaid, whereSaid } from '#lib/format/tasks.ts';
import { kindTitle } from '#lib/format/week.ts';
import { list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGroup } from '#lib/server/db/groups.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { pauseGroup } from '#lib/server/usecases/pause-group.ts';
import { settledSaid } from './asked.ts';
import type { Actions, PageServerLoad } from './$types';

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const DONE: Record<string, string> = {
	paused: 'Paused. What you were asked is taken back, and nobody asks you anything meanwhile.',
	on: 'You can be asked again from now on.',
	named: 'They are being asked. It is their own yes or no.',
	unname: 'The name is taken back. You can give another.',
	decline: 'That is fine. Nobody asks why, and the next one comes as if nothing had been.'
};

function open(asked: AskedOfGroup, now: string) {
	const task = asked.summary;
	return {
		href: `/group/${asked.group}/asked/${asked.id}`,
		from: asked.organisation,
		ends: asked.expiresAt ? momentInSentence(asked.expiresAt, now) : '',
		named:
			asked.named?.state === 'asked'
				? `${asked.named.name} is being asked, and has not answered yet.`
				: asked.named
					? `${firstName(asked.named.name)} cannot this time. Nobody is named.`
					: 'Nobody is named yet.',
		...(task && {
			what: kindTitle(task.kind),
			day: longDate(task.day, localDate(now)),
			times: timesSaid(task),
			where: whereSaid(task)
		})
	};
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'group_lead');
	if (!z.guid().safeParse(event.params.group).success) error(404, 'We could not find that.');
	const found = await readGroup(event.locals.db, event.params.group).catch(refusePage);
	const { asked, askedBefore, ...group } = found;
	const { now } = group;
	return {
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		done: DONE[event.url.searchParams.get('done') ?? ''] ?? null,
		asked: asked.map((one) => open(one, now)),
		before: askedBefore.map((one) => ({
			id: one.id,
			title: `${one.organisation} asked you ${onMoment(one.sentAt, now)}`,
			said: settledSaid(one)
		})),
		group: {
			...group,
			kind: KIND_WORDS[group.kind],
			does:
				group.kinds.length > 0
					? sentence(list(group.kinds.map((kind) => lower(kindTitle(kind)))))
					: '',
			vettedAt: fullDate(localDate(group.vettedAt)),
			vettedUntil: fullDate(localDate(group.vettedUntil)),
			lapsed: Date.parse(group.vettedUntil) <= Date.parse(now),
			pausedAt: group.pausedAt && fullDate(localDate(group.pausedAt)),
			people: group.people.map((one) => ({ ...one, since: fullDate(localDate(one.since)) }))
		}
	};
};

export const actions: Actions = {
	pause: async (event) => {
		requireRole(event, 'group_lead');
		const form = await parseForm(event, groupPause);
		if (!form.ok) return invalid(form);
		const paused = form.data.how === 'pause';
		try {
			await pauseGroup(event.locals.db, { ...form.data, group: event.params.group, paused });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/group/${event.params.group}?done=${paused ? 'paused' : 'on'}`);
	}
};
