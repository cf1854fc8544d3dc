import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ZodType } from 'zod';
import {
	buddyEnd,
	buddyYes,
	circleChosen,
	meetingOff,
	type PeerCircle
} from '#lib/domain/volunteers/together.ts';
import { addDays } from '#lib/domain/time/london.ts';
import { longDate } from '#lib/format/dates.ts';
import { eventTimes, ruleSaid } from '#lib/format/events.ts';
import { count, list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { comingDays, occurrences } from '#lib/server/calendar/occurrences.ts';
import { readTogether } from '#lib/server/db/together.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { agreeBuddy } from '#lib/server/usecases/agree-buddy.ts';
import { callOffMeeting } from '#lib/server/usecases/call-off-meeting.ts';
import { endBuddy } from '#lib/server/usecases/end-buddy.ts';
import { joinPeerCircle } from '#lib/server/usecases/join-peer-circle.ts';
import { leavePeerCircle } from '#lib/server/usecases/leave-peer-circle.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/volunteering/together';
const SAVED: Record<string, string> = {
	yes: 'It is saved.',
	over: 'It is over. Nothing of yours is shown to them now.',
	joined: 'You are of it. Its meetings are in your calendar too, if you have its address.',
	left: 'You are not of it any more. You can always join again.',
	off: 'It is called off, and everybody of it is told.'
};

function circleSaid(circle: PeerCircle, today: string) {
	const free = circle.places - circle.taken;
	return {
		id: circle.id,
		title: circle.title,
		description: circle.description,
		organisation: circle.organisation,
		where: circle.online ? `Online: ${circle.place}` : circle.place,
		rule: `${ruleSaid(circle) ?? longDate(circle.firstDay, today)}, ${eventTimes(circle)}`,
		// so far ahead as somebody plans, with what is called off among it
		dates: occurrences(circle, today, addDays(today, 120)).slice(0, 4),
		coming: comingDays(circle, today, 6).map(({ day }) => ({
			value: day,
			label: longDate(day, today)
		})),
		facilitator: circle.facilitator,
		members: list(circle.members),
		joined: circle.joined,
		runs: circle.runs,
		full: free <= 0,
		room: free > 0 ? `${count(free, 'place')} left` : 'All its places are taken'
	};
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { today, buddies, circles } = await readTogether(event.locals.db).catch(refusePage);
	return {
		once: newOnce(),
		today,
		saved: SAVED[event.url.searchParams.get('saved') ?? ''] ?? null,
		buddies,
		circles: circles.map((circle) => circleSaid(circle, today))
	};
};

/** Parses, does the one thing, and says that it is saved. */
async function done<T>(
	event: RequestEvent,
	schema: ZodType<T>,
	act: (db: Db, given: T) => Promise<void>,
	saved: keyof typeof SAVED
) {
	const form = await parseForm(event, schema);
	if (!form.ok) return invalid(form);
	try {
		await act(event.locals.db, form.data);
	} catch (refused) {
		return refuse(refused, form.values, HERE);
	}
	redirect(303, `${HERE}?saved=${saved}`);
}

export const actions: Actions = {
	yes: async (event) => {
		requireRole(event, 'volunteer');
		return done(event, buddyYes, agreeBuddy, 'yes');
	},
	end: async (event) => {
		requireRole(event, 'volunteer');
		return done(event, buddyEnd, endBuddy, 'over');
	},
	join: async (event) => {
		requireRole(event, 'volunteer');
		return done(event, circleChosen, joinPeerCircle, 'joined');
	},
	leave: async (event) => {
		requireRole(event, 'volunteer');
		return done(event, circleChosen, leavePeerCircle, 'left');
	},
	off: async (event) => {
		requireRole(event, 'volunteer');
		return done(event, meetingOff, callOffMeeting, 'off');
	}
};
