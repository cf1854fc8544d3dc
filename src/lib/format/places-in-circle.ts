import type { Place } from '#lib/domain/circle/circle.ts';
import { localDate, type Instant } from '#lib/domain/time/london.ts';
import { dayAndMonth, fullDate } from './dates.ts';
import { sentence } from './words.ts';

/** On what a manager acts, as the circle reads it. */
const BASIS: Record<string, string> = {
	own: 'because the person said so',
	attorney: 'as attorney for health and welfare',
	deputy: 'as deputy',
	best_interests: 'by a best-interests decision',
	family: 'as family'
};

/** What somebody is in the circle, what that lets them do, and on what it rests. */
export function placeSaid(
	place: Place,
	now: Instant
): { role: string; power: string; basis: string | null; since: string } {
	const today = localDate(now);
	const since = `Since ${dayAndMonth(localDate(place.addedAt), today)}${
		place.addedBy && !place.me ? `, brought in by ${place.addedBy}` : ''
	}`;
	const as = (what: string) => sentence(place.relation ? `${place.relation}, ${what}` : what);
	if (place.role === 'self') {
		return {
			role: place.me ? 'You: this circle is around you' : 'This circle is around them',
			power: 'Decides everything, and sees everything and who looked.',
			basis: place.hasAccount ? null : 'Has no sign-in of their own.',
			since
		};
	}
	if (place.role === 'helper') {
		return {
			role: as('helper'),
			power: 'Sees the rota: what, when, and who comes, by first name. Nothing else.',
			basis: null,
			since
		};
	}
	const seen =
		place.basisSeenAt && place.basisSeenBy
			? `${place.basisSeenBy} recorded it on ${dayAndMonth(localDate(place.basisSeenAt), today)}`
			: null;
	const until = place.authorityEndsAt
		? ` Their authority lasts until ${fullDate(localDate(place.authorityEndsAt))}.`
		: '';
	if (place.proven) {
		return {
			role: as('manager'),
			power: 'Sees everything and who looked, asks for help, and can stop any sharing.',
			basis: `Acts ${BASIS[place.basis ?? 'family']}. ${seen ?? ''}.${until}`.replace(' .', ''),
			since
		};
	}
	const ended = place.basisSeenAt && place.basis !== 'family';
	return {
		role: as('manager'),
		power: 'Asks for help, sees what they wrote themselves, and can stop any sharing.',
		basis: ended
			? `What they acted on has ended.${until}`
			: 'Nobody has recorded yet why they may act. A coordinator does, when they have seen a paper or heard it from the person; nobody does it for themselves.',
		since
	};
}
