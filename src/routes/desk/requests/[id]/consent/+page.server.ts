import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { MONTHS, USUAL_MONTHS, type Whose } from '#lib/domain/consent/wording.ts';
import { readDay } from '#lib/domain/requests/when.ts';
import { ASKED_OF, consentNote } from '#lib/format/desk-request.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readRequestCard, type RequestCard } from '#lib/server/db/desk-requests.ts';
import { once, parseForm, type FormValues } from '#lib/server/form.ts';
import { invalid, refusePage } from '#lib/server/respond.ts';
import {
	questionRead,
	recordConsent,
	type Heard,
	type Reading
} from '#lib/server/usecases/record-consent.ts';
import { doneAt, formAbout, refuseAs } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const HOW = ['phone', 'in_person', 'paper'] as const;
const RECIPIENTS = ['pool', 'coordinators', 'matched'] as const;
const HEADING = {
	pool: 'Volunteers who might come',
	coordinators: 'Coordinators here',
	matched: 'The volunteer who comes'
} as const;

/** On what it rests: the person's own yes, a manager's whose paper has been seen, or a decision. */
type Rests = { basis: 'own' | 'attorney' | 'deputy' | 'best_interests'; member: string | null };

/** The bases that can count now (C2 to C4), each as one choice. */
function basesOf(card: RequestCard): { value: string; label: string; more?: string }[] {
	if (!card.capacity?.lacking) {
		return [
			{
				value: 'own',
				label: 'The person said so themselves',
				more: 'You heard it from them, in their own words'
			}
		];
	}
	const managers = (card.circle ?? []).filter(
		({ role, basis, seenAt, endsAt }) =>
			role === 'manager' &&
			(basis === 'attorney' || basis === 'deputy') &&
			seenAt !== null &&
			(endsAt === null || endsAt > card.now)
	);
	return [
		...managers.map((manager) => ({
			value: `${manager.basis}:${manager.id}`,
			label: `${manager.name} said so, as ${manager.basis}`,
			more: 'The paper has been seen'
		})),
		{
			value: 'best_interests',
			label: 'It was decided as being in their best interests',
			more: 'With those who know the person, and a day on which it is looked at again'
		}
	];
}

function restsOn(value: string | null, card: RequestCard): Rests | null {
	if (!value || !basesOf(card).some((option) => option.value === value)) return null;
	const [basis = '', member] = value.split(':');
	return { basis: basis as Rests['basis'], member: member ?? null };
}

function readingOf(card: RequestCard, rests: Rests, months: number): Reading {
	const called = card.name?.knownAs || card.name?.full.split(' ')[0] || 'the person';
	const whose: Whose = rests.basis === 'own' ? { self: true } : { self: false, called };
	return { organisation: card.organisation.name, area: card.request.area, whose, months };
}

const monthsIn = (value: string | null) =>
	MONTHS.find((months) => String(months) === value) ?? USUAL_MONTHS;

/** First how it was heard and on what it rests; then, with that in the address, the questions. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'consent');
	const query = event.url.searchParams;
	const rests = restsOn(query.get('basis'), card);
	const how = HOW.find((each) => each === query.get('how'));
	const months = monthsIn(query.get('months'));
	const tried = query.has('basis') || query.has('how') || query.has('months');
	const reading = rests && readingOf(card, rests, months);
	return {
		...page,
		own: card.ofTheCircle,
		lacking: card.capacity?.lacking === true,
		reached: card.reached === true,
		nation: card.organisation.nation,
		bases: basesOf(card),
		chosen: { basis: query.get('basis') ?? '', how: how ?? '', months: String(months) },
		errors:
			tried && !(rests && how)
				? {
						...(rests ? {} : { basis: 'Say on what it rests.' }),
						...(how ? {} : { how: 'Say how you heard it.' })
					}
				: {},
		bestInterests: rests?.basis === 'best_interests',
		questions:
			reading && how
				? RECIPIENTS.map((recipient) => ({
						heading: HEADING[recipient],
						asked: ASKED_OF[recipient].map((scope) => {
							const { question, terms } = questionRead(reading, { scope, recipient });
							const stands = card.consents?.find(
								(one) => one.scope === scope && one.recipient === recipient
							);
							return {
								name: `${recipient}-${scope}`,
								question,
								terms,
								now: stands ? consentNote(stands, card.now) : ''
							};
						})
					}))
				: null
	};
};

const part = z.string().default('');
const typed = z.looseObject({
	once,
	basis: z.string(),
	how: z.enum(HOW, { error: 'Say how you heard it.' }),
	months: z.coerce.number().int().min(1).max(12),
	consulted: z.string().max(2000, 'Make it 2,000 characters or fewer.').default(''),
	why: z.string().max(2000, 'Make it 2,000 characters or fewer.').default(''),
	'review-day': part,
	'review-month': part,
	'review-year': part
});

function heardIn(values: FormValues): Heard[] {
	return RECIPIENTS.flatMap((recipient) =>
		ASKED_OF[recipient].flatMap((scope) => {
			const answer = values[`${recipient}-${scope}`];
			return answer === 'yes' || answer === 'no' ? [{ scope, recipient, answer } as Heard] : [];
		})
	);
}

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const heard = heardIn(form.values);
		if (heard.length === 0) {
			return invalid({
				errors: {
					'pool-summary': 'Record at least one answer. What was not asked stays as it is.'
				},
				values: form.values
			});
		}
		const card = await readRequestCard(event.locals.db, event.params.id, 'consent').catch(
			refusePage
		);
		const rests = restsOn(form.data.basis, card);
		if (!rests) {
			return invalid({
				errors: {
					'': 'What can count has changed since you opened this. Go back and choose again.'
				},
				values: form.values
			});
		}
		const review = ['day', 'month', 'year'].some((each) => form.values[`review-${each}`]);
		const reviewOn = review
			? readDay(
					{
						'review-day': form.data['review-day'],
						'review-month': form.data['review-month'],
						'review-year': form.data['review-year']
					},
					'review'
				)
			: null;
		if (review && !reviewOn) {
			return invalid({
				errors: { review: 'No calendar has that day. Give day, month and year.' },
				values: form.values
			});
		}
		let reached: boolean;
		try {
			({ reached } = await recordConsent(event.locals.db, {
				once: form.data.once,
				request: event.params.id,
				...rests,
				how: form.data.how,
				heard,
				reading: readingOf(card, rests, monthsIn(String(form.data.months))),
				consulted: form.data.consulted,
				why: form.data.why,
				reviewOn
			}));
		} catch (refused) {
			return refuseAs(refused, form.values, event.url.pathname, { answers: 'pool-summary' });
		}
		redirect(
			303,
			reached
				? doneAt(event.params.id, 'heard')
				: `/desk/requests/${event.params.id}/consent/told?done=heard`
		);
	}
};
