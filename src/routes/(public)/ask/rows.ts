import { recipientSaid, scopeSaid, type Whose } from '#lib/domain/consent/wording.ts';
import {
	arranged,
	called,
	isSelf,
	notArranged,
	type Answers,
	type Context,
	type Knows
} from '#lib/domain/requests/answers.ts';
import type { Assembled } from '#lib/domain/requests/assemble.ts';
import type { Raw } from '#lib/domain/requests/raw.ts';
import { questionsFor, readStep } from '#lib/domain/requests/read.ts';
import { kindOfStep, pathOf, type StepId } from '#lib/domain/requests/steps.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { requirementSaid } from '#lib/domain/tasks/requirements.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { whenSaid } from '#lib/format/when.ts';
import { list, sentence } from '#lib/format/words.ts';

/** One answer as it is read back; one line each. */
export type AnswerRow = { term: string; value: string[] };
/** An answer with the page that changes it. */
export type CheckRow = AnswerRow & {
	change: string;
	what: string;
	state: 'done' | 'missing' | 'wrong';
};
export type SharingRow = {
	term: string;
	yes: string[];
	no: string[];
	change: string;
	state: CheckRow['state'];
};

const RELATIONS = {
	self: 'Yourself',
	family: 'Somebody in your family',
	friend: 'A friend or neighbour',
	referrer: 'Somebody you look after in your work'
};
/** The same when a coordinator writes for whoever asked. */
const CALLERS = {
	self: 'The person themself asked',
	family: 'Somebody in the family asked',
	friend: 'A friend or neighbour asked',
	referrer: 'A nurse or another professional asked'
};
const SITUATIONS = { dying: 'Dying, or very ill', bereaved: 'Somebody close to them has died' };
const HEARD = { phone: 'on the phone', in_person: 'face to face', paper: 'on paper' };
const MONTHS: Record<number, string> = { 3: 'Three months', 6: 'Six months', 12: 'Twelve months' };

function knowsSaid(knows: Knows, who: string): string {
	switch (knows) {
		case 'own':
			return 'It is their own request.';
		case 'heard':
			return `${who} said so to you.`;
		case 'agreed':
			return `Yes, and ${who} agrees. A coordinator rings to hear it.`;
		case 'attorney':
			return `${who} cannot decide this. You hold a power of attorney for health and welfare.`;
		case 'deputy':
			return `${who} cannot decide this. You are their deputy for health and welfare.`;
		case 'lacking':
			return `${who} cannot decide this. A coordinator decides with you what is best.`;
		case 'not_yet':
			return 'Not yet. Nothing goes further until they do.';
	}
}

const needs = (chosen: readonly string[], words: string): string[] => [
	...(chosen.length > 0 ? [`${sentence(list(chosen.map((each) => each.toLowerCase())))}.`] : []),
	...(words ? [words] : [])
];

/** What the answers of one page say, in the words of the check. */
function rowsOf(step: StepId, answers: Answers, context: Context): AnswerRow[] {
	const kind = kindOfStep(step);
	const today = localDate(context.now);
	if (kind) {
		const pattern = answers.whens[kind];
		const term = arranged(answers).length > 1 ? `When: ${kindOf(kind)?.short}` : 'When';
		return [{ term, value: pattern ? [whenSaid(pattern, today)] : [] }];
	}
	const { person, knows, support, household, communication } = answers;
	const who = called(answers);
	const own = isSelf(answers) && context.mode === 'open';
	switch (step) {
		case 'route':
			return [
				{
					term: 'How it came',
					value: [answers.route === 'referral' ? 'A referral' : 'Somebody rang or came by']
				}
			];
		case 'help': {
			const left = notArranged(answers);
			const titles = (ids: readonly string[]) => ids.flatMap((id) => kindOf(id)?.title ?? []);
			return [
				{
					term: 'What',
					value: [
						...titles(arranged(answers)),
						...(left.length > 0
							? [
									`Left out, as ${answers.organisation?.name} does not arrange it: ${list(titles(left)).toLowerCase()}`
								]
							: [])
					]
				}
			];
		}
		case 'who':
			return [
				{
					term: 'For whom',
					value: answers.who
						? [
								(context.mode === 'somebody' ? CALLERS : RELATIONS)[answers.who.relation],
								own && answers.who.situation === 'bereaved'
									? 'Somebody close to you has died'
									: SITUATIONS[answers.who.situation]
							]
						: []
				}
			];
		case 'where':
			return [
				{
					term: 'Where',
					value: answers.postcode
						? [`${answers.postcode}, around ${context.place?.area ?? ''}`]
						: []
				}
			];
		case 'near':
			return [
				{
					term: 'Who arranges it',
					value: answers.organisation ? [answers.organisation.name] : []
				},
				{ term: 'Address', value: answers.lines ? [answers.lines] : [] }
			];
		case 'fine':
			return [
				{
					term: 'A helper should be ready for',
					value: (answers.requirements ?? []).map(requirementSaid)
				}
			];
		case 'support':
			return [
				{ term: 'Practical needs', value: support ? needs(support.needs, support.words) : [] }
			];
		case 'home':
			return [
				{
					term: 'At home',
					value: household
						? needs(
								[...household.pets, ...(household.smoking ? ['Somebody smokes'] : [])],
								household.words
							)
						: []
				}
			];
		case 'talking':
			return [
				{
					term: 'Talking',
					value: communication ? needs(communication.needs, communication.words) : []
				}
			];
		case 'about':
			return [
				{
					term: own ? 'What matters to you' : `What matters to ${who}`,
					value: answers.about ? [answers.about.words] : []
				}
			];
		case 'faith':
			return [{ term: 'Faith or belief', value: answers.faith ? [answers.faith.words] : [] }];
		case 'person':
			return [
				{
					term: 'Name',
					value: person
						? [person.full + (person.known_as ? `, known as ${person.known_as}` : '')]
						: []
				},
				{ term: 'Phone', value: person?.phone ? [person.phone, person.note] : [] }
			];
		case 'you':
			return [
				{
					term: context.mode === 'somebody' ? 'Who asked' : 'Your name',
					value: answers.you
						? [answers.you.name + (answers.you.relation ? `, ${answers.you.relation}` : '')]
						: []
				}
			];
		case 'knows':
			return [
				{
					term: `Does ${who} know?`,
					value: knows
						? [knowsSaid(knows.knows, who), ...(knows.how ? [`Heard ${HEARD[knows.how]}.`] : [])]
						: []
				}
			];
		case 'period':
			return [
				{ term: 'For how long', value: answers.months ? [MONTHS[answers.months] ?? ''] : [] }
			];
		case 'reach':
			return [
				{
					term: 'How to reach them',
					value: answers.reach
						? [answers.reach.email, answers.reach.phone, answers.reach.note].filter(Boolean)
						: []
				}
			];
		default:
			return [];
	}
}

/** What another window has answered on a page, to be read beside what was typed here. */
export function answerRows(
	step: StepId,
	raw: Raw,
	{ answers }: Assembled,
	context: Context
): AnswerRow[] {
	const read = readStep(step, raw, answers, context);
	if (read.ok) {
		const rows = rowsOf(step, { ...answers, ...read.answers }, context);
		if (rows.length > 0) return rows;
	}
	// questions of consent, and what cannot be read: as it was typed
	return Object.entries(raw)
		.filter(([field]) => !field.startsWith('shown-'))
		.map(([field, value]) => ({
			term: field.replaceAll('_', ' '),
			value: typeof value === 'string' ? [value] : [...value]
		}));
}

const SECTIONS: { title: string; steps: (id: StepId) => boolean }[] = [
	{
		title: 'The help',
		steps: (id) => ['route', 'help', 'fine'].includes(id) || id.startsWith('when-')
	},
	{
		title: 'Who it is for',
		steps: (id) => ['who', 'person', 'where', 'near', 'knows'].includes(id)
	},
	{
		title: 'Good to know',
		steps: (id) => ['support', 'home', 'talking', 'about', 'faith'].includes(id)
	},
	{ title: 'Who asks', steps: (id) => ['you', 'reach'].includes(id) }
];

/** Everything that has been answered, in sections, each with the way to change it. */
export function checkSections(
	{ answers, steps }: Assembled,
	context: Context
): { title: string; rows: CheckRow[] }[] {
	return SECTIONS.map(({ title, steps: belongs }) => ({
		title,
		rows: steps
			.filter(({ id }) => belongs(id))
			.flatMap(({ id, state }) =>
				rowsOf(id, answers, context).map(({ term, value }) => ({
					term,
					value: state === 'done' ? value : [],
					change: `${pathOf(id)}?from=check`,
					what: term.toLowerCase(),
					state
				}))
			)
	})).filter(({ rows }) => rows.length > 0);
}

/** Who may see what, by recipient: each yes and each no. */
export function sharingRows({ answers, steps }: Assembled, context: Context): SharingRow[] {
	const { organisation } = answers;
	if (!organisation) return [];
	const whose: Whose =
		isSelf(answers) && context.mode === 'open'
			? { self: true }
			: { self: false, called: called(answers) };
	const pages = [
		['coordinators', 'coordinators'],
		['pool', 'volunteers'],
		['matched', 'visitor']
	] as const;
	return pages.map(([recipient, id]) => {
		const asked = questionsFor(recipient, answers, context).map(({ scope }) => scope);
		const given = answers.consents.filter((each) => each.recipient === recipient);
		const said = (yes: boolean) =>
			asked
				.filter((scope) => given.some((each) => each.scope === scope && each.yes === yes))
				.map((scope) =>
					scope === 'summary'
						? `${scopeSaid(scope, whose)} “${context.place?.area ?? ''}”; no name`
						: scopeSaid(scope, whose)
				);
		return {
			term: recipientSaid(recipient, organisation.name),
			yes: said(true),
			no: said(false),
			change: `${pathOf(id)}?from=check`,
			state: steps.find((step) => step.id === id)?.state ?? 'done'
		};
	});
}
