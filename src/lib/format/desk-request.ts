import { SCOPES, type Scope } from '#lib/domain/people/details.ts';
import { dayAndMonth, fullDate, moment } from './dates.ts';
import { localDate, type Instant } from './london.ts';
import { firstName } from './names.ts';
import { sentence } from './words.ts';

const by = (name: string | null) => name ?? 'Somebody';

/** A step in a request's history. */
export function requestEventSaid({ event, by: who }: { event: string; by: string | null }): string {
	const name = by(who);
	switch (event) {
		case 'sent':
			return who ? `${name} sent it` : 'It was sent';
		case 'taken_on':
			return `${name} took it on`;
		case 'taken_over':
			return `${name} took it over`;
		case 'let_go':
			return `${name} let it go`;
		case 'asked':
			return `${name} asked a question`;
		case 'answered':
			return 'The question was answered';
		case 'opened':
			return `${name} opened it`;
		case 'paused':
			return `${name} paused it`;
		case 'paused_by_circle':
			return 'The circle paused it';
		case 'resumed_by_circle':
			return 'The circle took it up again';
		case 'closed':
			return `${name} closed it`;
		case 'consent_heard':
			return `${name} recorded what was said about sharing`;
		case 'sharing_stopped':
			return 'Sharing stopped';
		case 'to_tell':
			return `${name} wrote something down that no mail tells the person of`;
		case 'told_by_phone':
			return `${name} told the person by telephone what was written down`;
		case 'told_by_letter':
			return `${name} told the person by letter what was written down`;
		case 'told_in_person':
			return `${name} told the person, face to face, what was written down`;
		case 'capacity_lacking':
			return `${name} recorded that capacity is lacking for this decision`;
		case 'capacity_regained':
			return `${name} recorded that capacity is regained`;
		case 'authority_seen':
			return `${name} recorded what paper they saw`;
		case 'task_added':
			return `${name} added a task`;
		case 'member_added':
			return `${name} added somebody to the circle`;
		case 'conflict_decided':
			return `${name} decided that a colleague of the circle may act`;
		case 'died':
			return `${name} recorded the death`;
		case 'death_undone':
			return `${name} took the recorded death back`;
		default:
			return sentence(event.replaceAll('_', ' '));
	}
}

/** A step in a task's history. */
export function taskEventSaid(step: {
	event: string;
	by: string | null;
	volunteer: string | null;
	reason: string | null;
}): string {
	const who = step.volunteer ?? by(step.by);
	const why = step.reason ? `: ${step.reason}` : '';
	switch (step.event) {
		case 'asked':
			return 'It was asked for';
		case 'added':
			return `${by(step.by)} added it`;
		case 'offered':
			return `${by(step.by)} asked volunteers${why}`;
		case 'declined':
			return `${who} said not this time`;
		case 'group_asked':
			return `${by(step.by)} asked a group${why}`;
		case 'group_named':
			return `${step.reason ?? 'A group'} named ${who}`;
		case 'group_declined':
			return `${step.reason ?? 'A group'} said not this time`;
		case 'group_withdrawn':
			return `What a group was asked was taken back${why}`;
		case 'nobody_free':
			return 'Nobody who was asked could';
		case 'offers_withdrawn':
			return 'Offers were taken back';
		case 'offer_withdrawn':
			return `The offer to ${who} was taken back`;
		case 'stepped_back':
			return `${who} stepped back, so their offer was taken back`;
		case 'accepted':
			return `${who} said yes`;
		case 'confirmed':
			return `${by(step.by)} confirmed ${who}`;
		case 'match_declined':
			return `${by(step.by)} arranged it another way than with ${who}`;
		case 'handed_back':
			return `${who} handed it back${why}`;
		case 'changed':
			return `${by(step.by)} changed it${step.volunteer ? `, and freed ${step.volunteer} of it` : ''}`;
		case 'done':
			return `${who} marked it done`;
		case 'happened':
			return `${by(step.by)} recorded that it took place`;
		case 'missed':
			return `${by(step.by)} recorded that nobody came`;
		case 'cancelled':
			return step.reason === 'covered'
				? 'The circle does it themselves'
				: step.reason === 'paused'
					? 'Cancelled while help is paused'
					: `${by(step.by)} cancelled it${why}`;
		case 'request_closed':
			return 'Cancelled, as the request was closed';
		case 'died':
			return 'Stopped by the death';
		default:
			return sentence(step.event.replaceAll('_', ' '));
	}
}

const HOW: Record<string, string> = {
	online: 'on this site',
	phone: 'by phone',
	in_person: 'in person',
	paper: 'on paper'
};

/** On what a consent rests, for the coordinator. */
export const BASIS_SAID: Record<string, string> = {
	own: 'their own yes',
	attorney: 'an attorney’s yes',
	deputy: 'a deputy’s yes',
	best_interests: 'a best-interests decision',
	family: 'a wish of the family, not yet a consent'
};

/** One scope for one recipient, in a line: until when, on what it rests, how it was heard. */
export function consentNote(
	consent: {
		state: 'active' | 'waiting' | 'wish' | 'ended';
		basis: string;
		how: string;
		endsAt: string | null;
		givenAt: string;
		recordedBy: string | null;
	},
	now: Instant
): string {
	const on = dayAndMonth(localDate(consent.givenAt), localDate(now));
	const heard = `${sentence(BASIS_SAID[consent.basis] ?? '')}, ${HOW[consent.how] ?? ''} on ${on}${
		consent.recordedBy ? `, recorded by ${firstName(consent.recordedBy)}` : ''
	}`;
	switch (consent.state) {
		case 'active':
			return `${heard}. ${consent.endsAt ? `Until ${fullDate(localDate(consent.endsAt))}` : ''}`;
		case 'waiting':
			return consent.basis === 'best_interests'
				? `${heard}. Its review is due, or capacity is no longer recorded as lacking`
				: `${heard}. It counts once the paper has been seen, and while capacity is recorded as lacking`;
		case 'wish':
			return `${heard}. Hear the person’s own yes, or record another basis`;
		case 'ended':
			return 'It was shared, and is not any more';
	}
}

/** The scopes that can be asked for of each recipient, in the order in which they are read out. */
export const ASKED_OF: Record<'pool' | 'coordinators' | 'matched', readonly Scope[]> = {
	pool: ['summary'],
	coordinators: SCOPES.filter((scope) => scope !== 'summary'),
	matched: SCOPES.filter((scope) => scope !== 'summary' && scope !== 'circle')
};

/** "Seen on 3 May 2026 by Grace Adeyemi": a paper on which a manager acts. */
export function paperNote(
	member: { seenAt: string | null; seenBy: string | null; endsAt: string | null },
	now: Instant
): string {
	if (!member.seenAt) return 'No paper has been seen';
	const until =
		member.endsAt === null
			? ''
			: new Date(member.endsAt) <= new Date(now)
				? '. It has ended'
				: `. It lasts until ${fullDate(localDate(member.endsAt))}`;
	return `Seen on ${fullDate(localDate(member.seenAt))}${member.seenBy ? ` by ${member.seenBy}` : ''}${until}`;
}

/** "Grace, Monday 2 November, 9am". */
export function byAt(name: string | null, at: string, now: Instant): string {
	return `${name ? `${name}, ` : ''}${moment(at, now)}`;
}
