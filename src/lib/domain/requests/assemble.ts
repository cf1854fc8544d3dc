import { wordingKept } from '#lib/domain/consent/wording.ts';
import { arranged, isSelf, type Answers, type Context, type Stored } from './answers.ts';
import { questionsFor, readStep } from './read.ts';
import { flow, isOptional, type StepId } from './steps.ts';
import { daysOf } from './when.ts';

/** Where a page stands: answered, not yet, or answered in a way that needs another look. */
export type StepState = { id: StepId; state: 'done' | 'missing' | 'wrong' };

/** All that is kept of a draft, read: what is meant, and where each page stands. */
export type Assembled = { answers: Answers; steps: StepState[] };

/** Reads every page in order, each against those before it. A page that is wrong says nothing. */
export function assemble(stored: Stored, context: Context): Assembled {
	let answers: Answers = { whens: {}, consents: [] };
	if (context.mode === 'more')
		answers = { ...answers, organisation: context.place?.organisations[0] };
	const steps: StepState[] = [];
	for (let i = 0; ; i += 1) {
		// which pages follow depends on what was answered before
		const id = flow(answers, context.mode)[i];
		if (id === undefined) break;
		const kept = stored[id];
		if (!kept) {
			const passed = isOptional(id);
			steps.push({ id, state: passed ? 'done' : 'missing' });
			continue;
		}
		const read = readStep(id, kept.v, answers, context);
		if (read.ok) answers = { ...answers, ...read.answers };
		steps.push({ id, state: read.ok ? 'done' : 'wrong' });
	}
	// Whoever asks for the first time says only after the check where we can write to them.
	const reach = context.mode === 'open' ? stored['reach'] : undefined;
	if (reach) {
		const read = readStep('reach', reach.v, answers, context);
		if (read.ok) answers = { ...answers, ...read.answers };
	}
	return { answers, steps };
}

/** The first page before `until` that still needs an answer; null when the way there is clear. */
export function firstOpen({ steps }: Assembled, until: StepId | 'check'): StepId | null {
	for (const { id, state } of steps) {
		if (id === until) return null;
		if (state !== 'done') return id;
	}
	return null;
}

/** The page after one; 'check' after the last. */
export function after(id: StepId, { steps }: Assembled): StepId | 'check' {
	const at = steps.findIndex((step) => step.id === id);
	return steps[at + 1]?.id ?? 'check';
}

/** The page before one; null before the first. */
export function before(id: StepId | 'check', { steps }: Assembled): StepId | null {
	if (id === 'check') return steps.at(-1)?.id ?? null;
	const at = steps.findIndex((step) => step.id === id);
	return steps[at - 1]?.id ?? null;
}

/** What is sent, in the database's shape (private.check_ready). */
export type Ready = Record<string, unknown>;

/** What would be sent. Null while an answer is missing or wrong. */
export function readyToSend({ answers, steps }: Assembled, context: Context): Ready | null {
	if (steps.some(({ state }) => state !== 'done')) return null;
	const { organisation, who, person, postcode, knows } = answers;
	if (!organisation) return null;
	const helps = arranged(answers).map((kind) => {
		const pattern = answers.whens[kind] ?? { every: 'unsure' as const };
		return pattern.every === 'unsure'
			? { kind, every: pattern.every }
			: {
					kind,
					every: pattern.every,
					days: daysOf(pattern),
					from: pattern.from,
					until: pattern.until,
					minutes: pattern.minutes
				};
	});
	const asked = { organisation: organisation.id, helps, requirements: answers.requirements ?? [] };
	if (context.mode === 'more') return asked;
	if (!who || !person || !postcode) return null;
	const self = isSelf(answers);
	const own = self && context.mode === 'open';
	const basis =
		own || knows?.knows === 'heard'
			? 'own'
			: knows?.knows === 'attorney' || knows?.knows === 'deputy'
				? knows.knows
				: 'family';
	const questions = (['coordinators', 'pool', 'matched'] as const).flatMap((recipient) =>
		questionsFor(recipient, answers, context)
	);
	const consents = answers.consents
		.filter(({ yes }) => yes)
		.flatMap(({ scope, recipient }) => {
			const put = questions.find((each) => each.scope === scope && each.recipient === recipient);
			return put && answers.months
				? [
						{
							scope,
							recipient,
							wording: wordingKept(put),
							version: put.version,
							purpose: put.purpose,
							months: answers.months
						}
					]
				: [];
		});
	return {
		...asked,
		situation: who.situation,
		relation: who.relation,
		basis,
		route: answers.route,
		heard_how: knows?.how,
		postcode,
		lines: answers.lines ?? '',
		person,
		asker: {
			name: self ? person.full : answers.you?.name,
			relation: answers.you?.relation ?? '',
			phone: answers.reach?.phone || (self ? person.phone : ''),
			note: answers.reach?.note || (self ? person.note : ''),
			email: answers.reach?.email ?? ''
		},
		details: {
			support: answers.support,
			household: answers.household,
			communication: answers.communication,
			about: answers.about,
			faith: answers.faith
		},
		consents
	};
}
