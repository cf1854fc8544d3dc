import { redirect } from '@sveltejs/kit';
import { addDays } from '#lib/domain/time/london.ts';
import { circleEnd, meetingOff } from '#lib/domain/volunteers/together.ts';
import { longDate } from '#lib/format/dates.ts';
import { eventTimes, ruleSaid } from '#lib/format/events.ts';
import { list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { comingDays, occurrences } from '#lib/server/calendar/occurrences.ts';
import { readPeerCircles } from '#lib/server/db/together.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { callOffMeeting } from '#lib/server/usecases/call-off-meeting.ts';
import { endPeerCircle } from '#lib/server/usecases/end-peer-circle.ts';
import { deskHref, deskSwitch, deskTabs, openDesk } from '../../frame.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/desk/volunteers/circles';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const found = await readPeerCircles(event.locals.db, open.id).catch(refusePage);
	const today = found.day;
	return {
		once: newOnce(),
		over: `${longDate(today, today)}, ${open.name}`,
		desks: deskSwitch(open, HERE),
		tabs: deskTabs(open, found, 'volunteers'),
		volunteers: deskHref('/desk/volunteers', open),
		add: deskHref(`${HERE}/edit`, open),
		saved: event.url.searchParams.has('saved'),
		today,
		circles: found.circles.map((circle) => ({
			id: circle.id,
			version: circle.version,
			title: circle.title,
			rule: `${ruleSaid(circle) ?? longDate(circle.firstDay, today)}, ${eventTimes(circle)}`,
			where: circle.online ? `Online: ${circle.place}` : circle.place,
			facilitator: circle.facilitator,
			taken: `${circle.members.length} of ${circle.places} places taken`,
			members: list(circle.members),
			dates: occurrences(circle, today, addDays(today, 120)).slice(0, 4),
			coming: comingDays(circle, today, 6).map(({ day }) => ({
				value: day,
				label: longDate(day, today)
			})),
			change: deskHref(`${HERE}/edit`, open, { circle: circle.id })
		}))
	};
};

const saved = (event: { url: URL }) => {
	const to = new URL(event.url);
	to.search = '';
	const organisation = event.url.searchParams.get('organisation');
	if (organisation) to.searchParams.set('organisation', organisation);
	to.searchParams.set('saved', '');
	return `${HERE}?${to.searchParams.toString().replace(/saved=$/, 'saved')}`;
};

export const actions: Actions = {
	off: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, meetingOff);
		if (!form.ok) return invalid(form);
		try {
			await callOffMeeting(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, HERE);
		}
		redirect(303, saved(event));
	},
	end: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, circleEnd);
		if (!form.ok) return invalid(form);
		try {
			await endPeerCircle(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, HERE);
		}
		redirect(303, saved(event));
	}
};
