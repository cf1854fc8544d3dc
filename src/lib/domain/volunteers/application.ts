import { postcodeProblem, readPostcode, unknownSector } from '#lib/domain/places/postcode.ts';
import type { Coordinating, Place } from '#lib/domain/requests/answers.ts';
import {
	line,
	list,
	notLonger,
	text,
	type FieldErrors,
	type Raw,
	type Read
} from '#lib/domain/requests/raw.ts';
import { emailProblem } from '#lib/domain/requests/read.ts';
import { kindOf, type KindId } from '#lib/domain/tasks/kinds.ts';
import { LANGUAGES } from '#lib/domain/tasks/requirements.ts';
import {
	FAITH_MOST,
	HOMES,
	metresOf,
	TRAVEL_MILES,
	WEEKLY_MINUTES,
	type WeekWindow
} from './profile.ts';

/** The pages of an application, in order: one question each. */
export const STEPS = [
	'where',
	'near',
	'kinds',
	'rather-not',
	'languages',
	'travel',
	'free',
	'hours',
	'homes',
	'grief',
	'you',
	'references',
	'identity'
] as const;
export type ApplyStep = (typeof STEPS)[number];

export function isApplyStep(step: string): step is ApplyStep {
	return STEPS.some((each) => each === step);
}

/** Pages on which nothing has to be said. */
const OPTIONAL: readonly ApplyStep[] = ['rather-not', 'homes', 'grief'];

export function mayBeLeftOut(step: ApplyStep): boolean {
	return OPTIONAL.includes(step);
}

const NAMES: Record<ApplyStep, string> = {
	where: 'where you set out from',
	near: 'with whom',
	kinds: 'what you would like to do',
	'rather-not': 'what you would rather not do',
	languages: 'languages',
	travel: 'how far',
	free: 'when',
	hours: 'how much',
	homes: 'what you would rather not meet',
	grief: 'grief',
	references: 'two people who know you',
	identity: 'showing who you are',
	you: 'your name'
};

/** How far somebody is: "Step 4 of 14: languages". */
export function applyProgress(step: ApplyStep | 'check') {
	const at = step === 'check' ? STEPS.length : STEPS.indexOf(step);
	return {
		step: at + 1,
		of: STEPS.length + 1,
		name: step === 'check' ? 'check and send' : NAMES[step]
	};
}

/** How somebody gets about. */
export const TRAVELS = ['walk', 'cycle', 'bus', 'car', 'lift'] as const;
export type Travel = (typeof TRAVELS)[number];

/** By which route somebody shows who they are: one needs a document, none a smartphone. */
export const IDENTITIES = ['letters', 'vouched', 'known', 'document', 'talk'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** A part of a day, as it is asked on a first evening with the form; exact times come later. */
export const PARTS = {
	morning: { starts: '09:00', ends: '12:00' },
	afternoon: { starts: '13:00', ends: '17:00' },
	evening: { starts: '18:00', ends: '21:00' }
} as const;
export type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as Part[];

export interface Referee {
	name: string;
	relation: string;
	email: string;
}

/** Everything that has been answered, as it is meant. */
export interface ApplicationAnswers {
	postcode?: string;
	organisation?: Coordinating;
	wants?: KindId[];
	ratherNot?: KindId[];
	languages?: string[];
	/** Faith and culture, if they wish. */
	faith?: string;
	miles?: number;
	travels?: Travel[];
	windows?: WeekWindow[];
	weeklyMinutes?: number;
	avoid?: string[];
	strong?: boolean;
	grief?: string;
	referees?: Referee[];
	identity?: Identity;
	name?: string;
	email?: string;
	phone?: string;
}

type ReadStep = Read<Partial<ApplicationAnswers>>;
const settle = (errors: FieldErrors, value: Partial<ApplicationAnswers>): ReadStep =>
	Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value };

/** Without a tag behind a plus sign: two such addresses lead to one mailbox. The database asks the same. */
function mailbox(email: string): string {
	return email
		.trim()
		.toLowerCase()
		.replace(/\+[^@]*@/, '@');
}

/** Whether two addresses lead to one mailbox. */
export function sameMailbox(one: string, other: string): boolean {
	return one !== '' && mailbox(one) === mailbox(other);
}

const among = <T extends string>(chosen: readonly string[], from: readonly T[]): T[] =>
	from.filter((each) => chosen.includes(each));

function readReferees(raw: Raw, so: ApplicationAnswers): ReadStep {
	const errors: FieldErrors = {};
	const referees = [1, 2].map((nth) => {
		const referee = {
			name: line(raw, `name-${nth}`),
			relation: line(raw, `relation-${nth}`),
			email: text(raw, `email-${nth}`).toLowerCase()
		};
		if (!referee.name) errors[`name-${nth}`] = 'Give their name.';
		notLonger(errors, `name-${nth}`, referee.name, 120);
		if (!referee.relation) errors[`relation-${nth}`] = 'Say how they know you.';
		notLonger(errors, `relation-${nth}`, referee.relation, 120);
		const problem = emailProblem(referee.email);
		if (problem) errors[`email-${nth}`] = problem.replace('your', 'their');
		else if (so.email && sameMailbox(referee.email, so.email)) {
			errors[`email-${nth}`] =
				'That is your own address. A referee answers from theirs, without you.';
		}
		return referee;
	});
	const [one, two] = referees;
	if (one && two && !errors['email-2'] && sameMailbox(one.email, two.email)) {
		errors['email-2'] = 'Both have the same address. Each answers from their own.';
	}
	return settle(errors, { referees });
}

/** Reads one page as typed, against the pages before it. Says what is wrong by field, never throws. */
export function readApplyStep(
	step: ApplyStep,
	raw: Raw,
	so: ApplicationAnswers,
	place: Place | null
): ReadStep {
	const errors: FieldErrors = {};
	switch (step) {
		case 'where': {
			const read = readPostcode(text(raw, 'postcode'));
			if (read.kind === 'missing' || read.kind === 'forces') {
				errors['postcode'] = 'Give the postcode from which you set out, such as PO38 1ZZ.';
			} else {
				const problem = postcodeProblem(read);
				if (problem) errors['postcode'] = problem;
				else if (!place && read.kind === 'postcode') {
					errors['postcode'] = unknownSector(read.postcode);
				}
			}
			return settle(errors, { postcode: read.kind === 'postcode' ? read.postcode : '' });
		}
		case 'near': {
			const all = place?.organisations ?? [];
			const organisation =
				all.length === 1 ? all[0] : all.find(({ id }) => id === text(raw, 'organisation'));
			if (!organisation) errors['organisation'] = 'Choose with whom you would like to volunteer.';
			return settle(errors, { organisation });
		}
		case 'kinds': {
			const wants = among(list(raw, 'wants'), so.organisation?.kinds ?? []);
			if (wants.length === 0) errors['wants'] = 'Choose at least one kind of help.';
			return settle(errors, { wants });
		}
		case 'rather-not': {
			const ratherNot = among(list(raw, 'rather_not'), so.organisation?.kinds ?? []);
			// what was chosen since as something they would like is no longer here to be seen
			return settle(errors, { ratherNot: ratherNot.filter((kind) => !so.wants?.includes(kind)) });
		}
		case 'languages': {
			const languages = among(list(raw, 'languages'), LANGUAGES);
			if (languages.length === 0) {
				errors['languages'] = 'Choose at least one language that you can talk with somebody in.';
			}
			if (languages.length > 12) errors['languages'] = 'Choose at most twelve.';
			const faith = line(raw, 'faith');
			notLonger(errors, 'faith', faith, FAITH_MOST);
			return settle(errors, { languages, faith });
		}
		case 'travel': {
			const miles = Number(text(raw, 'miles'));
			if (!TRAVEL_MILES.some((each) => each === miles))
				errors['miles'] = 'Choose how far you will go.';
			const travels = among(list(raw, 'travels'), TRAVELS);
			if (travels.length === 0) errors['travels'] = 'Choose how you would get there.';
			return settle(errors, { miles, travels });
		}
		case 'free': {
			const windows = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
				among(list(raw, `day-${weekday}`), PART_NAMES).map((part) => ({ weekday, ...PARTS[part] }))
			);
			if (windows.length === 0) errors['day-1'] = 'Choose at least one part of a day.';
			return settle(errors, { windows });
		}
		case 'hours': {
			const weeklyMinutes = Number(text(raw, 'weekly'));
			if (!WEEKLY_MINUTES.some((each) => each === weeklyMinutes)) {
				errors['weekly'] = 'Choose how much time you have in a week.';
			}
			return settle(errors, { weeklyMinutes });
		}
		case 'homes':
			return settle(errors, {
				avoid: among(list(raw, 'avoid'), HOMES),
				strong: text(raw, 'strong') === 'yes'
			});
		case 'grief': {
			const grief = text(raw, 'grief');
			notLonger(errors, 'grief', grief, 1500);
			return settle(errors, { grief });
		}
		case 'references':
			return readReferees(raw, so);
		case 'identity': {
			const identity = IDENTITIES.find((each) => each === text(raw, 'identity'));
			if (!identity) errors['identity'] = 'Choose the way that is easiest for you.';
			return settle(errors, { identity });
		}
		case 'you': {
			const name = line(raw, 'name');
			const email = text(raw, 'email').toLowerCase();
			const phone = line(raw, 'phone');
			if (!name) errors['name'] = 'Give your name.';
			notLonger(errors, 'name', name, 120);
			const problem = emailProblem(email);
			if (problem) errors['email'] = problem;
			if (phone && !/^[\d\s()+./-]{6,40}$/.test(phone)) {
				errors['phone'] = 'That is not a phone number. Give it in figures, such as 01632 960 148.';
			}
			if (text(raw, 'adult') !== 'yes') errors['adult'] = 'Volunteers are 18 or over.';
			return settle(errors, { name, email, phone });
		}
	}
}

export type StepStands = { id: ApplyStep; state: 'done' | 'missing' | 'wrong' };

/** Reads every page in order. A page that is wrong says nothing. */
export function assembleApplication(
	stored: Readonly<Record<string, { v: Raw } | undefined>>,
	place: Place | null
): { answers: ApplicationAnswers; steps: StepStands[] } {
	let answers: ApplicationAnswers = {};
	const steps = STEPS.map((id): StepStands => {
		const kept = stored[id];
		if (!kept) return { id, state: mayBeLeftOut(id) ? 'done' : 'missing' };
		const read = readApplyStep(id, kept.v, answers, place);
		if (read.ok) answers = { ...answers, ...read.value };
		return { id, state: read.ok ? 'done' : 'wrong' };
	});
	return { answers, steps };
}

/** The first page before `until` that still needs an answer; null when the way there is clear. */
export function firstOpenStep(
	steps: readonly StepStands[],
	until: ApplyStep | 'check'
): ApplyStep | null {
	for (const { id, state } of steps) {
		if (id === until) return null;
		if (state !== 'done') return id;
	}
	return null;
}

/** The application as the database takes it; null while an answer is open. */
export function applicationReady(answers: ApplicationAnswers): object | null {
	const { organisation, wants, miles, travels, windows, referees, identity, name, email } = answers;
	if (!organisation || !wants || !miles || !travels || !windows || !referees) return null;
	if (!identity || !name || !email || !answers.weeklyMinutes || !answers.languages) return null;
	return {
		postcode: answers.postcode,
		organisation: organisation.id,
		wants,
		rather_not: answers.ratherNot ?? [],
		languages: answers.languages,
		faith: answers.faith ?? '',
		travel_m: metresOf(miles),
		travels,
		windows,
		weekly_minutes: answers.weeklyMinutes,
		avoid: answers.avoid ?? [],
		strong: answers.strong ?? false,
		grief: answers.grief ?? '',
		referees,
		identity,
		name,
		email,
		phone: answers.phone ?? ''
	};
}

/** The titles of kinds of help, in the order they were given. */
export function titlesOf(kinds: readonly string[]): string[] {
	return kinds.flatMap((id) => kindOf(id)?.title ?? []);
}
