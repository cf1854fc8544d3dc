import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { REQUIREMENTS } from '#lib/domain/tasks/requirements.ts';
import { dayAndMonth, fullDate } from '#lib/format/dates.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { distanceBand } from '#lib/format/places.ts';
import { counted, list, number, sentence } from '#lib/format/words.ts';
import type { Candidate, GroupCandidate, Reason } from '#lib/server/db/tasks.ts';

/** What a home has that somebody would rather not meet. */
const AVOIDED: Record<string, string> = {
	dogs: 'dogs',
	cats: 'cats',
	smoke: 'smoke',
	stairs: 'stairs'
};

const TRAINING: Record<string, string> = {
	role: 'the role',
	communication: 'listening and talking',
	equality: 'respect and inclusion',
	safeguarding: 'keeping people safe',
	mental_health: 'mental health and dementia',
	health_safety: 'health and safety',
	food_drink: 'food and drink',
	life_support: 'until the ambulance comes',
	moving: 'moving and assisting',
	bereavement: 'being with somebody bereaved',
	driving: 'driving people'
};

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`);

/** Why somebody is suggested, the weightiest first: "Has been twice, last on 14 November". */
export function whySaid(candidate: Candidate, now: Date): string[] {
	const today = localDate(now);
	const said: string[] = [];
	if (candidate.visits > 0) {
		const last = candidate.lastVisit ? `, last on ${dayAndMonth(candidate.lastVisit, today)}` : '';
		said.push(`Has been there ${times(candidate.visits)}${last}`);
	}
	said.push(sentence(distanceBand(candidate.metres)));
	if (!candidate.askedAt) said.push('Never asked yet');
	else if (candidate.asked30 === 0) {
		said.push(`Last asked ${dayAndMonth(localDate(candidate.askedAt), today)}`);
	} else said.push(`Asked ${times(candidate.asked30)} in the last 30 days`);
	said.push(
		candidate.weekMinutes === 0
			? `Nothing else that week, of ${length(candidate.weeklyMinutes)}`
			: `${sentence(length(candidate.weekMinutes))} that week, of ${length(candidate.weeklyMinutes)}`
	);
	if (candidate.wants) said.push('Would like to do this');
	const likes = REQUIREMENTS.filter(({ id }) => candidate.happyWith.includes(id));
	for (const { volunteer } of likes) said.push(volunteer);
	if (candidate.faith) said.push(`Of faith and culture they say “${candidate.faith}”`);
	return said;
}

/** Why somebody is not, in a sentence that says nothing more than a coordinator may know. */
export function whyNotSaid(reason: Reason): string {
	switch (reason.code) {
		case 'joining':
			return 'Still joining';
		case 'paused':
			return 'Paused';
		case 'suspended':
			return 'Suspended';
		case 'resting':
			return `Resting until ${fullDate(localDate(reason.until))}`;
		case 'check': {
			const what = CHECK_WORDS[reason.level];
			return reason.lapsed ? `${what} has run out` : `${what} is missing`;
		}
		case 'training':
			return `Training missing or run out: ${list(reason.modules.map((id) => TRAINING[id] ?? id))}`;
		case 'too_far':
			return `Farther than they go: ${distanceBand(reason.metres)}`;
		case 'avoids':
			return `Would rather not meet ${list(reason.what.map((what) => AVOIDED[what] ?? what))}`;
		case 'rather_not':
			return 'Would rather not do this kind of help';
		case 'no_car':
			return 'Has no car';
		case 'not_strong':
			return 'Has not said they can push or carry heavy things';
		case 'language':
			return `Does not speak ${list(reason.languages)}`;
		case 'not_free':
			return 'Not free then';
		case 'has_visit':
			return 'Has a visit then';
		case 'hours':
			return `Their week is full: ${length(reason.minutes) || 'nothing'} of ${length(reason.of)} promised`;
		case 'said_no':
			return 'Said not this time';
		case 'had_it':
			return 'Said yes once, and it did not come to be';
		case 'not_available':
			return 'Not available';
	}
}

/** Why a group is suggested, whom it serves first: that is stated, never hidden. */
export function groupWhySaid(group: GroupCandidate, now: Date): string[] {
	const today = localDate(now);
	return [
		`Serves: ${group.serves.replace(/[.\s]+$/, '')}`,
		...(group.rules ? [`Rules of their own: ${group.rules.replace(/[.\s]+$/, '')}`] : []),
		`${sentence(counted(group.volunteers, 'volunteer'))} of yours ${group.volunteers === 1 ? 'is' : 'are'} of it`,
		group.saysAreas ? 'Works in this area' : 'Has not said where it works',
		group.saysKinds ? 'Gives this kind of help' : 'Has not said what it does',
		!group.askedAt
			? 'Never asked yet'
			: group.asked30 === 0
				? `Last asked ${dayAndMonth(localDate(group.askedAt), today)}`
				: `Asked ${times(group.asked30)} in the last 30 days`
	];
}

/** Why a group is not, in a sentence that says nothing more than a coordinator may know. */
export function groupWhyNotSaid(
	{ code }: GroupCandidate['reasons'][number],
	group: GroupCandidate
): string {
	switch (code) {
		case 'paused':
			return 'Paused';
		case 'vetting':
			return `Its vetting ran out on ${fullDate(localDate(group.vettedUntil))}: look at it again`;
		case 'no_lead':
			return 'Nobody who leads it is one of your volunteers in standing, so nobody there may read what it is';
		case 'lead_unfit':
			return 'Whoever leads it has not the check or the training that this kind of help needs';
		case 'area':
			return 'Does not work in this area';
		case 'kind':
			return 'Does not give this kind of help';
		case 'said_no':
			return 'Said not this time';
		case 'not_available':
			return 'Not available';
	}
}
