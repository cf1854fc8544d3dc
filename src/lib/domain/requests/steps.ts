import { KIND_IDS, type KindId } from '#lib/domain/tasks/kinds.ts';
import { arranged, isSelf, type Answers, type Mode } from './answers.ts';

/** A page of the form. */
export type StepId =
	| 'route'
	| 'help'
	| 'who'
	| 'where'
	| 'near'
	| `when-${KindId}`
	| 'fine'
	| 'support'
	| 'home'
	| 'talking'
	| 'about'
	| 'faith'
	| 'person'
	| 'you'
	| 'knows'
	| 'period'
	| 'coordinators'
	| 'volunteers'
	| 'visitor'
	| 'reach';

const WHEN = 'when';
/** The parts that the line at the top counts; a part may have several pages. */
const PARTS: { name: string; steps: (id: StepId) => boolean }[] = [
	{ name: 'the help', steps: (id) => id === 'help' || id === 'route' },
	{ name: 'who it is for', steps: (id) => id === 'who' },
	{ name: 'where', steps: (id) => id === 'where' || id === 'near' },
	{ name: WHEN, steps: (id) => id.startsWith('when-') },
	{
		name: 'good to know',
		steps: (id) => ['fine', 'support', 'home', 'talking', 'about', 'faith'].includes(id)
	},
	{ name: 'names', steps: (id) => id === 'person' || id === 'you' },
	{ name: 'who knows', steps: (id) => id === 'knows' },
	{
		name: 'who may see it',
		steps: (id) => ['period', 'coordinators', 'volunteers', 'visitor'].includes(id)
	}
];
const LAST = 'check and send';

/** Pages that may be passed by: there is nothing that has to be said there. */
const OPTIONAL: readonly StepId[] = ['fine', 'support', 'home', 'talking', 'about', 'faith'];

export function isOptional(id: StepId): boolean {
	return OPTIONAL.includes(id);
}

/** Where a page is. */
export function pathOf(id: StepId | 'check'): string {
	if (id.startsWith('when-')) return `/ask/when/${id.slice('when-'.length)}`;
	const sharing: Partial<Record<StepId | 'check', string>> = {
		fine: '/ask/fine-with',
		period: '/ask/sharing',
		coordinators: '/ask/sharing/coordinators',
		volunteers: '/ask/sharing/volunteers',
		visitor: '/ask/sharing/visitor',
		route: '/ask/for-somebody'
	};
	return sharing[id] ?? `/ask/${id}`;
}

/** The kind of help that a page asks the time of; null for other pages. */
export function kindOfStep(id: StepId): KindId | null {
	return KIND_IDS.find((kind) => id === `when-${kind}`) ?? null;
}

/**
 * The pages in order, as far as the answers so far tell. The postcode comes before the time: whoever
 * lives where nobody coordinates learns it after three pages, and from then on each page can name who
 * will see an answer.
 */
export function flow(answers: Answers, mode: Mode): StepId[] {
	const whens = arranged(answers).map((kind): StepId => `when-${kind}`);
	if (mode === 'more') return ['help', ...whens, 'fine'];
	const about: StepId[] = ['fine', 'support', 'home', 'talking', 'about', 'faith'];
	const names: StepId[] = isSelf(answers) ? ['person'] : ['person', 'you'];
	// Somebody who asks for themself gives their own consent by answering; a coordinator who writes for
	// them says how they heard it.
	const knows: StepId[] = isSelf(answers) && mode === 'open' ? [] : ['knows'];
	const sharing: StepId[] = ['period', 'coordinators', 'volunteers', 'visitor'];
	return [
		...(mode === 'somebody' ? (['route'] as const) : []),
		'help',
		'who',
		'where',
		'near',
		...whens,
		...about,
		...names,
		...knows,
		...sharing,
		...(mode === 'somebody' ? (['reach'] as const) : [])
	];
}

/** How far somebody is: "Step 4 of 9: when". Parts that do not apply are not counted. */
export function progressOf(
	id: StepId | 'check',
	answers: Answers,
	mode: Mode
): { step: number; of: number; name: string } {
	const ids = flow(answers, mode);
	// Until it is known what help it is, and for whom, all parts are there: the line may shorten, never grow.
	const parts = PARTS.filter((part) => part.name === WHEN || ids.some((each) => part.steps(each)));
	const at = parts.findIndex((part) => id !== 'check' && part.steps(id));
	const of = parts.length + 1;
	return at === -1
		? { step: of, of, name: LAST }
		: { step: at + 1, of, name: parts[at]?.name ?? LAST };
}
