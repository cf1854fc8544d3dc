/**
 * What a volunteer learns, written. Text lives here, in the repository, so that a change is seen and
 * dated; the database knows each version and which answers are right, and a test compares the two.
 */
export const MODULE_IDS = [
	'role',
	'communication',
	'equality',
	'safeguarding',
	'mental_health',
	'health_safety',
	'food_drink',
	'life_support',
	'moving'
] as const;
export type ModuleId = (typeof MODULE_IDS)[number];

/** A paragraph; a list; or a scene, told in a few lines. */
export type Block = string | { list: readonly string[] } | { scene: readonly string[] };

export interface Part {
	title: string;
	say: readonly Block[];
}

export type Letter = 'a' | 'b' | 'c';

/** A scene, and what one would do in it. Every answer is met with a reply, never with a mark. */
export interface Question {
	id: string;
	scene: string;
	ask: string;
	choices: readonly { id: Letter; text: string; reply: string }[];
	right: Letter;
}

/**
 * The standards of the National Volunteer Certificate: role and responsibility; communication; respect for
 * everyone; safeguarding; mental health, dementia and learning disability; health and safety; and those that
 * it leaves open: fluids and nutrition; basic life support; moving and assisting
 * (https://volunteerlearning.community/profile/guidance/).
 */
export type Standard = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface Module {
	id: ModuleId;
	/** Of the National Volunteer Certificate. */
	standard: Standard;
	/** Counts up with each change of what is taught; the database knows the same number. */
	version: number;
	title: string;
	lead: string;
	parts: readonly Part[];
	/** What to take away, if only this. */
	keep: readonly string[];
	questions: readonly Question[];
}

/** Whether it is asked of nobody, unless an organisation says so. */
export const isOptional = ({ standard }: Pick<Module, 'standard'>): boolean => standard > 6;

/** Every sentence of a module in the order in which it is read, for whoever measures it. */
export function wordsOf(module: Module): string {
	const blocks = module.parts.flatMap(({ title, say }) => [
		`${title}.`,
		...say.flatMap((block) =>
			typeof block === 'string' ? [block] : 'list' in block ? block.list : block.scene
		)
	]);
	const questions = module.questions.flatMap(({ scene, ask, choices }) => [
		scene,
		ask,
		...choices.flatMap(({ text, reply }) => [`${text}.`, reply])
	]);
	return [module.lead, ...blocks, ...module.keep, ...questions].join('\n');
}

/** How many minutes it takes to read, unhurried, with a minute to think about each question. */
export function minutesOf(module: Module): number {
	const words = wordsOf(module).split(/\s+/).length;
	return Math.ceil((words / 180 + module.questions.length) / 5) * 5;
}
