import { redirect } from '@sveltejs/kit';
import { leadInvitation } from '#lib/domain/organisations/group.ts';
import { KIND_WORDS } from '#lib/domain/organisations/organisation.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate, longDate } from '#lib/format/dates.ts';
import { count, list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readGroups } from '#lib/server/db/groups.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { inviteLead } from '#lib/server/usecases/invite-lead.ts';
import { deskHref, deskSwitch, deskTabs, openDesk } from '../frame.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/desk/groups';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const found = await readGroups(event.locals.db, open.id).catch(refusePage);
	const day = (at: string) => fullDate(localDate(at));
	return {
		once: newOnce(),
		over: `${longDate(localDate(found.now))}, ${open.name}`,
		now: found.now,
		done: event.url.searchParams.get('done'),
		desks: deskSwitch(open, HERE),
		tabs: deskTabs(
			open,
			{ requests: found.requests, today: found.today, volunteers: found.volunteers },
			'volunteers'
		),
		back: deskHref('/desk/volunteers', open),
		longest: Math.max(
			1,
			...found.waiting.map(({ since }) => Date.parse(found.now) - Date.parse(since))
		),
		waiting: found.waiting.map((one) => ({
			...one,
			kind: KIND_WORDS[one.kind],
			href: deskHref(`${HERE}/${one.id}`, open)
		})),
		declined: found.declined.map((one) => ({
			id: one.id,
			name: one.name,
			at: day(one.at),
			href: deskHref(`${HERE}/${one.id}`, open)
		})),
		groups: found.groups.map((one) => ({
			id: one.id,
			name: one.name,
			kind: KIND_WORDS[one.kind],
			serves: one.serves,
			rules: one.rules,
			paused: one.pausedAt && day(one.pausedAt),
			look: deskHref(`${HERE}/vetted/${one.id}`, open),
			lapsed: Date.parse(one.vettedUntil) <= Date.parse(found.now),
			until: day(one.vettedUntil),
			led: one.leads.length > 0 ? `Led by ${list(one.leads)}` : null,
			invited: one.invited,
			said: `${count(one.members, 'member')}. Vetted on ${day(one.vettedAt)}.`
		})),
		gone: found.gone.map((one) => ({
			...one,
			at: day(one.at),
			said: one.as === 'left' ? 'They left' : `Ended by ${one.by ?? 'a coordinator'}`
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, leadInvitation);
		if (!form.ok) return invalid(form);
		try {
			await inviteLead(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		const organisation = event.url.searchParams.get('organisation');
		redirect(303, `${HERE}?${organisation ? `organisation=${organisation}&` : ''}done=invited`);
	}
};
