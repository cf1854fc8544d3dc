import {
	titlesOf,
	type ApplicationAnswers,
	type ApplyStep,
	type Identity,
	type Travel
} from '#lib/domain/volunteers/application.ts';
import { isJoining, type AcceptanceState } from '#lib/domain/volunteers/acceptance.state.ts';
import type { NamedReferee, Standing } from '#lib/domain/volunteers/standing.ts';
import { fullDate } from './dates.ts';
import { duration, length } from './durations.ts';
import { localDate, type Instant } from './london.ts';
import { homesSaid } from './tasks.ts';
import { weekLines } from './volunteering.ts';
import { count, counted, list, sentence } from './words.ts';

export const TRAVEL_WORDS: Record<Travel, string> = {
	walk: 'On foot',
	cycle: 'By bicycle',
	bus: 'By bus or train',
	car: 'By car',
	lift: 'Somebody takes me'
};

/** Each route to showing who somebody is, as it is offered. */
export const IDENTITY_WORDS: Record<Identity, { label: string; more: string }> = {
	letters: {
		label: 'Two letters with my name and address',
		more: 'From the council, a bank, a landlord, the pension service or a surgery. On paper, shown to a coordinator.'
	},
	vouched: {
		label: 'Somebody who has known me for two years vouches for me',
		more: 'A neighbour, an employer, a faith leader, a support worker. A coordinator talks with both of you.'
	},
	known: {
		label: 'They know me already',
		more: 'You have worked or volunteered there, or been part of a group of theirs.'
	},
	document: {
		label: 'A passport or a driving licence',
		more: 'Looked at and handed back. No copy is kept.'
	},
	talk: {
		label: 'None of these is easy. I would like to talk about it',
		more: 'A coordinator finds a way with you. It does not count against you.'
	}
};

/** "On foot, and by bus or train". */
export function travelsSaid(travels: readonly Travel[]): string {
	return sentence(list(travels.map((each) => TRAVEL_WORDS[each].toLocaleLowerCase('en-GB'))));
}

/** What each page says when it is read back. */
export function applicationRows(
	answers: ApplicationAnswers,
	area: string
): { step: ApplyStep; term: string; value: string[] }[] {
	const one = (value: string | undefined) => (value ? [value] : []);
	return [
		{
			step: 'where',
			term: 'You set out from',
			value: one(answers.postcode && `${answers.postcode}. Only this is kept: around ${area}`)
		},
		{ step: 'near', term: 'With', value: one(answers.organisation?.name) },
		{ step: 'kinds', term: 'You would like to do', value: titlesOf(answers.wants ?? []) },
		{ step: 'rather-not', term: 'Rather not', value: titlesOf(answers.ratherNot ?? []) },
		{ step: 'languages', term: 'Languages', value: one(list(answers.languages ?? [])) },
		{ step: 'languages', term: 'Faith and culture', value: one(answers.faith) },
		{
			step: 'travel',
			term: 'How far, and how',
			value: answers.miles
				? [`Up to ${count(answers.miles, 'mile')}`, travelsSaid(answers.travels ?? [])]
				: []
		},
		{ step: 'free', term: 'When', value: weekLines(answers.windows ?? []) },
		{
			step: 'hours',
			term: 'How much',
			value: answers.weeklyMinutes ? [`Up to ${length(answers.weeklyMinutes)} a week`] : []
		},
		{
			step: 'homes',
			term: 'At somebody’s home',
			value: [
				...(answers.avoid?.length ? [`Rather not: ${homesSaid(answers.avoid)}`] : []),
				...(answers.strong ? ['Can push a wheelchair or carry heavy things'] : [])
			]
		},
		{ step: 'grief', term: 'Grief', value: one(answers.grief) },
		{
			step: 'you',
			term: 'You',
			value: [answers.name, answers.email, answers.phone].filter(
				(each) => each !== undefined && each !== ''
			) as string[]
		},
		{
			step: 'references',
			term: 'People who know you',
			value: (answers.referees ?? []).map(
				({ name, relation, email }) => `${name} (${relation}), ${email}`
			)
		},
		{
			step: 'identity',
			term: 'Showing who you are',
			value: one(answers.identity && IDENTITY_WORDS[answers.identity].label)
		}
	];
}

const REFEREE_SAID: Record<NamedReferee['state'], (name: string) => string> = {
	named: (name) => `${name} is written to once a coordinator has read your application.`,
	asked: (name) => `We have asked ${name}, who has not answered yet. We remind twice, and no more.`,
	answered: (name) => `${name} has answered.`,
	declined: (name) => `${name} would rather not. You can name somebody else.`,
	expired: (name) => `${name} has not answered. You can name somebody else.`
};

/** How it stands with one referee, to the applicant. */
export function refereeSaid({ name, state }: NamedReferee): string {
	return REFEREE_SAID[state](name);
}

const ON_THE_WAY = [
	'applied',
	'references',
	'checks',
	'training',
	'interview',
	'accepted'
] as const;
type OnTheWay = (typeof ON_THE_WAY)[number];

const STEP_TITLES: Record<OnTheWay, string> = {
	applied: 'You applied',
	references: 'Two people speak for you',
	checks: 'A check',
	training: 'You learn what you need',
	interview: 'A conversation',
	accepted: 'You are accepted'
};

/** Who has it now, and what somebody can do meanwhile. */
function nowSaid(standing: Standing): { has: string; meanwhile: string } {
	const { state, organisation, application } = standing;
	const coordinators = application?.with
		? `${application.with}, who coordinates for ${organisation}, has it`
		: `The coordinators of ${organisation} have it`;
	if (application?.held) {
		return {
			has: `${coordinators}. It is on hold since ${fullDate(localDate(application.held))}.`,
			meanwhile: 'Nothing is needed of you. Ring them whenever you would like to know more.'
		};
	}
	if (application?.lookedAtSince) {
		return {
			has: `${coordinators}. A second coordinator is looking at it too, since ${fullDate(localDate(application.lookedAtSince))}.`,
			meanwhile: 'Nothing is needed of you. They tell you what they decide.'
		};
	}
	const waits = application?.referees.some((referee) => referee.state === 'asked') ?? false;
	switch (state as OnTheWay) {
		case 'references':
			return waits
				? {
						has: 'The people you named have it.',
						meanwhile:
							'You could tell them that a mail has come. Some land among the unwanted ones.'
					}
				: {
						has: `${coordinators}, to read the answers.`,
						meanwhile: 'Nothing is needed of you.'
					};
		case 'checks':
			return {
				has: `${coordinators}.`,
				meanwhile:
					'They arrange the check with you, and it costs you nothing. Look out what shows who you are.'
			};
		case 'training':
			return {
				has: `You have it, with ${application?.with ?? 'your coordinator'} beside you.`,
				meanwhile: 'Go through what each kind of help includes, and what it leaves out.'
			};
		case 'interview':
			return {
				has: `${coordinators}, and will ring you.`,
				meanwhile: 'Think about what you hope for, and what you would rather not carry.'
			};
		default:
			return {
				has: `${coordinators}.`,
				meanwhile: 'Set the days on which you are away, and tell your two people that we may write.'
			};
	}
}

export interface ProgressStep {
	title: string;
	state: 'past' | 'now' | 'next';
	at?: string;
	atWords?: string;
	lines: string[];
}

/** Every step of an application under way: what is behind, who has it and since when, what comes. */
export function progressSaid(standing: Standing, now: Instant): ProgressStep[] {
	const { application } = standing;
	if (!application || !isJoining(standing.state)) return [];
	const here = ON_THE_WAY.indexOf(standing.state as OnTheWay);
	return ON_THE_WAY.flatMap((step, i): ProgressStep[] => {
		const at = application.reached[step];
		// a step that was passed over never was one
		if (i < here && !at) return [];
		const state = i < here ? 'past' : i === here ? 'now' : 'next';
		const { has, meanwhile } = nowSaid(standing);
		const since = duration(new Date(now).getTime() - new Date(standing.since).getTime());
		return [
			{
				title: STEP_TITLES[step],
				state,
				...(at ? { at, atWords: fullDate(localDate(at)) } : {}),
				lines: [
					...(state === 'now'
						? [`${has} It has been there for ${since}.`, `Meanwhile: ${meanwhile}`]
						: []),
					...(step === 'references' ? application.referees.map(refereeSaid) : [])
				]
			}
		];
	});
}

const KNOWN_WORDS: Record<string, string> = {
	under_1: 'Has known them for less than a year',
	'1_to_5': 'Has known them for one to five years',
	over_5: 'Has known them for more than five years'
};
const TRUST_WORDS: Record<string, string> = {
	yes: 'Would trust them with somebody of their own',
	unsure: 'Is not sure',
	no: 'Would not'
};

/** What a referee said, for coordinators. */
export function answerSaid(referee: {
	state: string;
	knownFor: string | null;
	trust: string | null;
	before?: number;
}): string[] {
	const { before = 0 } = referee;
	return [
		...saidBy(referee),
		...(before > 0
			? [
					`In place of ${before === 1 ? 'somebody' : counted(before, 'person', 'people')} who said no or nothing.`
				]
			: [])
	];
}

function saidBy(referee: {
	state: string;
	knownFor: string | null;
	trust: string | null;
}): string[] {
	switch (referee.state) {
		case 'answered':
			return [KNOWN_WORDS[referee.knownFor ?? ''] ?? '', TRUST_WORDS[referee.trust ?? ''] ?? ''];
		case 'declined':
			return ['Would rather not answer. No reason was asked for.'];
		case 'expired':
			return ['Has not answered in four weeks, after two reminders.'];
		case 'asked':
			return ['Was asked, and has not answered yet.'];
		default:
			return ['Is asked when you go on to references.'];
	}
}

/** On whom an application waits, and what is next. */
export function waitsOn(row: {
	state: AcceptanceState;
	referees: number;
	answered: number;
	waiting: number;
	identified: boolean;
	checked: boolean;
	trained: boolean;
}): { whom: 'you' | 'them' | 'referees'; next: string } {
	switch (row.state) {
		case 'applied':
			return { whom: 'you', next: 'Read it, and ask for references' };
		case 'references':
			return row.waiting > 0
				? { whom: 'referees', next: `${row.answered} of ${row.referees} have answered` }
				: row.referees > 0 && row.answered === row.referees
					? { whom: 'you', next: 'Read the references, and decide' }
					: { whom: 'them', next: 'They are asked for somebody else who knows them' };
		case 'checks':
			return {
				whom: 'you',
				next: !row.identified
					? 'See who they are, and record it'
					: row.checked
						? 'The check counts: go on'
						: 'Arrange the check, and record it'
			};
		case 'training':
			return row.trained
				? { whom: 'you', next: 'All is passed: go on' }
				: { whom: 'them', next: 'Modules to pass' };
		default:
			return { whom: 'you', next: 'Talk, and decide' };
	}
}
