import {
	MONTHS,
	question,
	scopeSaid,
	type Question,
	type Recipient,
	type Whose
} from '#lib/domain/consent/wording.ts';
import {
	COMMUNICATION_NEEDS,
	PETS,
	SUPPORT_NEEDS,
	type Scope
} from '#lib/domain/people/details.ts';
import { postcodeProblem, readPostcode, unknownSector } from '#lib/domain/places/postcode.ts';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { isRequirement, type Requirement } from '#lib/domain/tasks/requirements.ts';
import {
	called,
	HEARD_HOW,
	isSelf,
	KNOWS,
	type Answers,
	type Context,
	type HeardHow,
	type Knows
} from './answers.ts';
import { line, list, LONGEST_WORDS, notLonger, text, type FieldErrors, type Raw } from './raw.ts';
import { kindOfStep, type StepId } from './steps.ts';
import { readWhen } from './when.ts';

/** What one page's answers mean, to be laid over the others; or what is wrong with them. */
export type ReadStep = { ok: true; answers: Partial<Answers> } | { ok: false; errors: FieldErrors };

type Reader = (raw: Raw, so: Answers, context: Context) => ReadStep;

const right = (answers: Partial<Answers>): ReadStep => ({ ok: true, answers });
const wrong = (errors: FieldErrors): ReadStep => ({ ok: false, errors });
const settle = (errors: FieldErrors, answers: () => Partial<Answers>): ReadStep =>
	Object.keys(errors).length > 0 ? wrong(errors) : right(answers());

function oneOf<T extends string>(raw: Raw, field: string, values: readonly T[]): T | null {
	const value = text(raw, field);
	return values.find((each) => each === value) ?? null;
}

/** Ticks, kept to the list that was shown. */
function ticks<T extends string>(raw: Raw, field: string, values: readonly T[]): T[] {
	const chosen = list(raw, field);
	return values.filter((each) => chosen.includes(each));
}

const EMAIL = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;

/** What is wrong with an e-mail address; null when a mail could go there. The database asks the same. */
export function emailProblem(email: string): string | null {
	if (email === '') return 'Give your e-mail address.';
	if (!email.includes('@')) return 'There is no @ in it. Give it as name@example.org.';
	if (email.length > 254 || !EMAIL.test(email)) {
		return 'That is not an e-mail address. Give it as name@example.org.';
	}
	return null;
}

function checkPhone(errors: FieldErrors, field: string, phone: string): void {
	if (phone === '') return;
	const digits = phone.replace(/\D/g, '').length;
	if (phone.length > 40 || digits < 6 || digits > 20 || !/^[\d\s()+./-]+$/.test(phone)) {
		errors[field] = 'That is not a phone number. Give it in figures, such as 01632 960 148.';
	}
}

function checkName(errors: FieldErrors, field: string, name: string, missing: string): void {
	if (name === '') errors[field] = missing;
	else notLonger(errors, field, name, 100);
}

const words = (raw: Raw, errors: FieldErrors, field = 'words'): string => {
	const typed = text(raw, field);
	notLonger(errors, field, typed, LONGEST_WORDS);
	return typed;
};

// ---- Consent ------------------------------------------------------------------------------------

/** A question of consent on a page: what is asked, of which scope, and what is kept of it. */
export type Asked = Question & { scope: Scope; recipient: Recipient; shown: string };

/** Of whom the questions speak: a coordinator who writes for somebody speaks of them by name. */
function whoseOf(answers: Answers, { mode }: Context): Whose {
	return isSelf(answers) && mode === 'open'
		? { self: true }
		: { self: false, called: called(answers) };
}

const start = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The scopes about which something has been said, in the order they are asked. */
function scopesSaid(answers: Answers): Scope[] {
	const scopes: Scope[] = ['name'];
	if (answers.person?.phone) scopes.push('contact');
	// the postcode is there, even when the lines are not
	scopes.push('address');
	if (answers.support) scopes.push('support');
	if (answers.household) scopes.push('household');
	if (answers.communication) scopes.push('communication');
	if (answers.about) scopes.push('about');
	if (answers.faith) scopes.push('faith');
	return scopes;
}

/**
 * The questions of one recipient. Coordinators see an asker's own name and way to be reached by the
 * sending itself (C17): of somebody who asks for themself these are not asked again, as no would be
 * no answer.
 */
export function questionsFor(recipient: Recipient, answers: Answers, context: Context): Asked[] {
	const { organisation, months } = answers;
	if (!organisation || months === undefined) return [];
	const self = isSelf(answers);
	const scopes: Scope[] =
		recipient === 'pool'
			? ['summary']
			: scopesSaid(answers).filter(
					(scope) =>
						!(self && recipient === 'coordinators' && (scope === 'name' || scope === 'contact'))
				);
	const whose = whoseOf(answers, context);
	return scopes.map((scope) => {
		const asked = question({
			scope,
			recipient,
			organisation: organisation.name,
			whose,
			months,
			area: context.place?.area ?? ''
		});
		return { ...asked, scope, recipient, shown: `${asked.question} ${asked.terms}` };
	});
}

function readConsents(recipient: Recipient): Reader {
	return (raw, so, context) => {
		const errors: FieldErrors = {};
		const whose = whoseOf(so, context);
		const consents = so.consents.filter((each) => each.recipient !== recipient);
		for (const { scope, shown } of questionsFor(recipient, so, context)) {
			const answer = oneOf(raw, scope, ['yes', 'no']);
			if (answer === null) {
				errors[scope] = `${start(scopeSaid(scope, whose))}: say yes or no. Either is right.`;
			}
			// Consent is to the words that were read: other words are another question.
			else if (text(raw, `shown-${scope}`) !== shown) {
				errors[scope] = 'This question has changed since you answered it. Please read it again.';
			} else consents.push({ scope, recipient, yes: answer === 'yes' });
		}
		return settle(errors, () => ({ consents }));
	};
}

// ---- The pages ----------------------------------------------------------------------------------

const READERS: Partial<Record<StepId, Reader>> = {
	route: (raw) => {
		const route = oneOf(raw, 'route', ['phone', 'referral']);
		return route ? right({ route }) : wrong({ route: 'Say how this reached you.' });
	},
	help: (raw) => {
		const kinds = ticks(raw, 'kinds', KIND_IDS);
		return kinds.length > 0
			? right({ kinds })
			: wrong({ kinds: 'Choose at least one kind of help.' });
	},
	who: (raw) => {
		const situation = oneOf(raw, 'situation', ['dying', 'bereaved']);
		const relation = oneOf(raw, 'relation', ['self', 'family', 'friend', 'referrer']);
		const errors: FieldErrors = {};
		if (!relation) errors['relation'] = 'Say whom the help is for.';
		if (!situation) errors['situation'] = 'Say what is happening.';
		return settle(errors, () => ({
			who: { situation: situation ?? 'dying', relation: relation ?? 'self' }
		}));
	},
	where: (raw, _so, context) => {
		const read = readPostcode(text(raw, 'postcode'));
		const problem = postcodeProblem(read);
		if (problem !== null || read.kind !== 'postcode') return wrong({ postcode: problem ?? '' });
		return context.place
			? right({ postcode: read.postcode })
			: wrong({ postcode: unknownSector(read.postcode) });
	},
	near: (raw, so, { place }) => {
		const found = place?.organisations ?? [];
		const chosen =
			found.length === 1 ? found[0] : found.find(({ id }) => id === text(raw, 'organisation'));
		const errors: FieldErrors = {};
		const lines = text(raw, 'lines');
		notLonger(errors, 'lines', lines, 300);
		if (!chosen) errors['organisation'] = 'Choose who should arrange it.';
		else if (!(so.kinds ?? []).some((kind) => chosen.kinds.includes(kind))) {
			errors['organisation'] = `${chosen.name} does not arrange the help you chose.`;
		}
		return settle(errors, () => ({ organisation: chosen, lines }));
	},
	fine: (raw) => {
		const needs = list(raw, 'needs').filter(isRequirement);
		const language = `language:${text(raw, 'language')}`;
		const requirements: Requirement[] = [...new Set(needs)];
		if (isRequirement(language)) requirements.push(language);
		return right({ requirements });
	},
	support: (raw) => {
		const errors: FieldErrors = {};
		const support = { needs: ticks(raw, 'needs', SUPPORT_NEEDS), words: words(raw, errors) };
		return settle(errors, () => ({
			support: support.words || support.needs.length ? support : undefined
		}));
	},
	home: (raw) => {
		const errors: FieldErrors = {};
		const household = {
			pets: ticks(raw, 'pets', PETS),
			smoking: list(raw, 'smoking').length > 0,
			words: words(raw, errors)
		};
		const said = household.words || household.pets.length || household.smoking;
		return settle(errors, () => ({ household: said ? household : undefined }));
	},
	talking: (raw) => {
		const errors: FieldErrors = {};
		const communication = {
			language: '',
			needs: ticks(raw, 'needs', COMMUNICATION_NEEDS),
			words: words(raw, errors)
		};
		return settle(errors, () => ({
			communication: communication.words || communication.needs.length ? communication : undefined
		}));
	},
	about: (raw) => {
		const errors: FieldErrors = {};
		const typed = words(raw, errors);
		return settle(errors, () => ({ about: typed ? { words: typed } : undefined }));
	},
	faith: (raw) => {
		const errors: FieldErrors = {};
		const typed = words(raw, errors);
		return settle(errors, () => ({ faith: typed ? { words: typed } : undefined }));
	},
	person: (raw, so, { mode }) => {
		const errors: FieldErrors = {};
		const person = {
			full: line(raw, 'full'),
			known_as: line(raw, 'known_as'),
			phone: line(raw, 'phone'),
			note: line(raw, 'note')
		};
		const own = isSelf(so) && mode === 'open';
		checkName(errors, 'full', person.full, own ? 'Give your name.' : 'Give their name.');
		notLonger(errors, 'known_as', person.known_as, 50);
		checkPhone(errors, 'phone', person.phone);
		notLonger(errors, 'note', person.note, 200);
		return settle(errors, () => ({ person }));
	},
	you: (raw, _so, { mode }) => {
		const errors: FieldErrors = {};
		const you = { name: line(raw, 'name'), relation: line(raw, 'relation') };
		const missing = mode === 'somebody' ? 'Give the name of whoever asked.' : 'Give your name.';
		checkName(errors, 'name', you.name, missing);
		notLonger(errors, 'relation', you.relation, 60);
		return settle(errors, () => ({ you }));
	},
	knows: (raw, so, { mode }) => {
		const knows = oneOf<Knows>(
			raw,
			'knows',
			mode === 'somebody' ? (['heard', ...KNOWS] as const) : KNOWS
		);
		const how = oneOf<HeardHow>(raw, 'how', HEARD_HOW);
		const errors: FieldErrors = {};
		if (!knows) {
			errors['knows'] =
				mode === 'somebody'
					? 'Say on whose word this rests.'
					: `Say whether ${called(so)} knows about this.`;
		}
		if (knows === 'heard' && !how) errors['how'] = 'Say how you heard it.';
		return settle(errors, () => ({
			knows: knows === 'heard' && how ? { knows, how } : { knows: knows ?? 'not_yet' }
		}));
	},
	period: (raw) => {
		const months = MONTHS.find((each) => String(each) === text(raw, 'months'));
		return months ? right({ months }) : wrong({ months: 'Say for how long.' });
	},
	coordinators: readConsents('coordinators'),
	volunteers: readConsents('pool'),
	visitor: readConsents('matched'),
	reach: (raw, so, { mode }) => {
		const errors: FieldErrors = {};
		const reach = {
			email: line(raw, 'email').toLowerCase(),
			phone: line(raw, 'phone'),
			note: line(raw, 'note')
		};
		const optional = mode === 'somebody';
		const problem = reach.email === '' && optional ? null : emailProblem(reach.email);
		if (problem) errors['email'] = problem;
		checkPhone(errors, 'phone', reach.phone);
		notLonger(errors, 'note', reach.note, 200);
		if (optional && !reach.email && !reach.phone && !(isSelf(so) && so.person?.phone)) {
			errors['phone'] ??= 'Give a phone number or an e-mail address, to be able to answer.';
		}
		return settle(errors, () => ({ reach }));
	}
};

/** Reads one page as typed, against the pages before it. Says what is wrong by field, never throws. */
export function readStep(id: StepId, raw: Raw, so: Answers, context: Context): ReadStep {
	const kind = kindOfStep(id);
	if (kind) {
		const read = readWhen(raw, context.now);
		if (read.ok) return right({ whens: { ...so.whens, [kind]: read.value } });
		const errors: FieldErrors = {};
		for (const problem of read.problems) errors[problem.field] ??= context.whenSaid(problem);
		return wrong(errors);
	}
	const reader = READERS[id];
	return reader ? reader(raw, so, context) : wrong({});
}
