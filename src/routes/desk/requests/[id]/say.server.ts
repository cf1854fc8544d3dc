import { scopeSaid, type Whose } from '#lib/domain/consent/wording.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { isLive } from '#lib/domain/tasks/task.state.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import {
	dateAndTime,
	dayAndMonth,
	fullDate,
	moment,
	momentInSentence,
	onMoment
} from '#lib/format/dates.ts';
import {
	ASKED_OF,
	byAt,
	consentNote,
	paperNote,
	requestEventSaid
} from '#lib/format/desk-request.ts';
import { forWhom, kindsSaid, kindTitle, slotSaid } from '#lib/format/desk.ts';
import { localDate } from '#lib/format/london.ts';
import { list, sentence } from '#lib/format/words.ts';

import { sharedParts } from '#lib/format/visits.ts';
import type { RequestPage, RequestTask } from '#lib/server/db/desk-requests.ts';

/** What to call the person in a sentence: what they like to be called, where that may be known. */
export function calledOf(known: RequestPage['known']): string {
	const name = known.name;
	return name?.knownAs || name?.full.split(' ')[0] || 'the person';
}

/** "Help for Leonard Hollis", where the name may be known; otherwise by who asked. */
function helpFor({ known, asker }: RequestPage): string {
	const whom = known.name?.full ?? forWhom(asker);
	return whom.startsWith('asked for') ? `Help ${whom}` : `Help for ${whom}`;
}

/** What stands in the way, first things first: what is missing, on whom it waits, since when. */
export type Missing = {
	what: string;
	onWhom: string;
	since: string | null;
	next: { label: string; href?: string; action?: 'take' | 'open'; kind: 'first' | 'second' } | null;
};

export function missingOf(page: RequestPage): Missing[] {
	const { request, acts } = page;
	const at = `/desk/requests/${request.id}`;
	if (!acts) return [];
	const found: Omit<Missing, 'next'>[] & Missing[] = [];
	const add = (
		what: string,
		onWhom: string,
		since: string | null,
		next: Omit<NonNullable<Missing['next']>, 'kind'> | null
	) => found.push({ what, onWhom, since, next: next && { ...next, kind: 'second' } });
	const last = (...events: string[]) =>
		page.events.findLast(({ event }) => events.includes(event))?.at ?? null;

	if (page.death) {
		add('The people who should know', 'you', page.death.recordedAt, {
			label: 'See whom to ring',
			href: `${at}/calls`
		});
		return first(found);
	}
	if (!request.coordinator) {
		add('A coordinator who has it', 'you, or a colleague', request.submittedAt, {
			label: 'Take it on',
			action: 'take'
		});
	}
	for (const report of page.reports) {
		add('To find out whether the person has died', 'you', report.at, {
			label: 'Read the report',
			href: '#reports'
		});
	}
	const dispute = page.disputes.find(({ decidedAt }) => decidedAt === null);
	if (dispute) {
		add('A decision on a disagreement about sharing', 'you, or a colleague', dispute.at, {
			label: 'Decide it',
			href: `${at}/dispute`
		});
	}
	if (!page.consented) {
		const wishes = page.consents.filter(({ state }) => state === 'wish' || state === 'waiting');
		add(
			last('sharing_stopped')
				? 'Consent to tell volunteers anything: it has stopped'
				: 'Consent to tell volunteers the kind of help, the times and the area',
			wishes.some(({ state }) => state === 'waiting')
				? 'a paper to be seen, and a record of capacity'
				: 'the person’s own yes, or another basis',
			last('sharing_stopped') ?? request.submittedAt,
			{ label: 'Record what was said', href: `${at}/consent` }
		);
	}
	// Where somebody looks who has just heard the person's yes: without it a manager sees only what they
	// typed themselves (C18).
	for (const member of page.circle.filter((one) => one.role === 'manager' && !one.seenAt)) {
		if (!page.consented) break;
		add(`Why ${member.name} may act for the person`, 'the person’s word, or a paper', null, {
			label: 'Record it',
			href: `${at}/authority/${member.id}`
		});
	}
	for (const question of page.questions.filter((one) => !one.settledAt)) {
		if (question.answeredAt) {
			add('An answer to be read', 'you', question.answeredAt, {
				label: 'Read it',
				href: '#questions'
			});
		} else {
			add(`An answer: “${question.words}”`, page.asker.name, question.askedAt, null);
		}
	}
	for (const note of page.notes.filter((one) => !one.settledAt)) {
		add('Something the circle wrote', 'you', note.at, { label: 'Read it', href: '#notes' });
	}
	const undated = page.askedKinds.filter(
		({ kindId, every }) => every === 'unsure' && !page.tasks.some((task) => task.kindId === kindId)
	);
	if (undated.length > 0 || (page.tasks.length === 0 && page.askedKinds.length === 0)) {
		add(
			`A day for ${kindsSaid(undated.map(({ kindId }) => kindId))}`,
			'you and whoever asked',
			request.submittedAt,
			{ label: 'Add a task', href: `${at}/task` }
		);
	}
	if (page.consented && (request.state === 'submitted' || request.state === 'paused')) {
		add(
			request.state === 'paused' ? 'To be opened again' : 'To be opened',
			'you',
			request.pausedAt ?? request.submittedAt,
			{ label: request.state === 'paused' ? 'Open it again' : 'Open it', action: 'open' }
		);
	}
	return first(found);
}

/** One primary button a page: the first thing that can be done. */
function first(found: Missing[]): Missing[] {
	const one = found.find(({ next }) => next !== null);
	if (one?.next) one.next.kind = 'first';
	return found;
}

/** A task in the request's list. */
export function taskRow(task: RequestTask, now: string) {
	const today = localDate(now);
	const waiting = task.offers.filter(({ state }) => state === 'sent').length;
	const no = task.offers.filter(({ state }) => state === 'declined').length;
	const who = task.match
		? task.match.fits || !isLive(task.state)
			? task.match.name
			: `${task.match.name}, who cannot come as things stand`
		: waiting > 0
			? `${waiting} asked, no answer yet`
			: no > 0
				? `${no} could not`
				: isLive(task.state)
					? 'Nobody asked yet'
					: '';
	const wrong = task.feedback.some(({ kind, settledAt }) => kind !== 'thanks' && !settledAt);
	return {
		id: task.id,
		title: kindTitle(task.kindId),
		when: slotSaid(task, today),
		state: task.state,
		who: wrong ? `${who}${who ? '. ' : ''}The circle says something was wrong` : who,
		live: isLive(task.state),
		over: new Date(task.endsAt) <= new Date(now)
	};
}

const RECIPIENT_SAID = {
	pool: 'Volunteers who might come',
	coordinators: 'Coordinators here',
	matched: 'The volunteer who comes'
} as const;

/** Who may see what: one card a recipient, what stands alike together. */
export function consentCards(page: RequestPage, whose: Whose) {
	return (['pool', 'coordinators', 'matched'] as const).map((recipient) => {
		const groups = new Map<
			string,
			{ state: string; note: string; scopes: Scope[]; wordings: string[] }
		>();
		for (const scope of ASKED_OF[recipient]) {
			const consent = page.consents.find(
				(one) => one.recipient === recipient && one.scope === scope
			);
			const state = consent?.state === 'waiting' ? 'later' : (consent?.state ?? 'none');
			const note = consent ? consentNote(consent, page.now) : '';
			const key = `${state} ${note}`;
			const group = groups.get(key) ?? { state, note, scopes: [], wordings: [] };
			group.scopes.push(scope);
			if (consent?.wording && consent.state !== 'ended') group.wordings.push(consent.wording);
			groups.set(key, group);
		}
		return {
			recipient,
			name: RECIPIENT_SAID[recipient],
			rows: [...groups.values()].map(({ state, note, scopes, wordings }) => ({
				key: scopes.join(' '),
				what: sentence(list(scopes.map((scope) => scopeSaid(scope, whose)))),
				state,
				note,
				wordings
			}))
		};
	});
}

/** What is known about the person, in the order in which somebody needs it. */
export function knownParts(known: RequestPage['known']) {
	const parts = sharedParts({
		...(known.name ? { name: { full: known.name.full, known_as: known.name.knownAs } } : {}),
		...(known.about ? { about: known.about } : {}),
		...(known.communication ? { communication: known.communication } : {}),
		...(known.support ? { support: known.support } : {}),
		...(known.household ? { household: known.household } : {}),
		...(known.faith ? { faith: known.faith } : {})
	});
	if (known.contact) {
		parts.splice(1, 0, {
			term: 'Telephone',
			lines: [known.contact.phone, known.contact.note].filter((line) => line !== '')
		});
	}
	if (known.address) {
		parts.splice(known.contact ? 2 : 1, 0, {
			term: 'Address',
			lines: [known.address.lines, known.address.postcode].filter((line) => line !== '')
		});
	}
	if (known.circle) parts.push({ term: 'Who else is around', lines: [known.circle.words] });
	return parts;
}

/** How a member of the circle is introduced. */
export function memberRow(member: RequestPage['circle'][number], now: string) {
	const ROLE = { self: 'The person', manager: 'Manager', helper: 'Helper' } as const;
	const BASIS: Record<string, string> = {
		own: 'Says the person asked them to',
		attorney: 'Says they hold a power of attorney',
		deputy: 'Says they are a deputy',
		family: 'Family; no paper is claimed',
		best_interests: ''
	};
	const SEEN: Record<string, string> = {
		own: 'Acts because the person said so',
		attorney: 'Acts as attorney',
		deputy: 'Acts as deputy'
	};
	const acts = member.seenAt ? SEEN[member.basis ?? ''] : BASIS[member.basis ?? ''];
	return {
		id: member.id,
		name: member.name,
		asker: member.asker,
		what: [member.relation, ROLE[member.role], member.asker ? 'asked for the help' : '']
			.filter((word) => word !== '')
			.join(', '),
		phone: member.phone,
		email: member.email,
		note: member.note,
		basis:
			member.role === 'manager'
				? [acts ?? 'Why they may act is not recorded', paperNote(member, now)].join('. ')
				: '',
		paper: member.seenAt ? member.paper : null,
		record:
			member.role === 'self'
				? null
				: member.role !== 'manager'
					? 'Record that they may act for the person'
					: member.seenAt && member.paper
						? 'Change why they may act'
						: 'Record why they may act'
	};
}

/** The request's page, worded. */
export function requestSaid(page: RequestPage) {
	const { now, request } = page;
	const today = localDate(now);
	const called = calledOf(page.known);
	const whose: Whose = page.asker.self
		? { self: false, called: page.known.name ? called : page.asker.name.split(' ')[0] || called }
		: { self: false, called };
	const tasks = page.tasks.map((task) => taskRow(task, now));
	return {
		id: request.id,
		person: request.personId,
		version: request.version,
		title: helpFor(page),
		over: `${request.situation === 'bereaved' ? 'After a death' : 'At the end of life'}, around ${request.area}`,
		state: page.death
			? { word: 'Died' }
			: page.consented || request.state === 'closed' || request.state === 'paused'
				? { state: request.state }
				: { state: 'consent_needed' },
		acts: page.acts,
		closed:
			request.state === 'closed'
				? `Closed ${request.closedAt ? onMoment(request.closedAt, now) : ''}: ${request.closeReason ?? ''}`
				: null,
		death: page.death && {
			said: `${page.death.by ?? 'Somebody'} recorded it ${onMoment(page.death.recordedAt, now)}${
				page.death.diedOn ? `; they died on ${fullDate(page.death.diedOn)}` : ''
			}. Offers, visits and mail have stopped.`,
			undo:
				new Date(now) < new Date(page.death.until)
					? `It can be taken back without a reason until ${dateAndTime(page.death.until, now)}.`
					: 'It can be taken back with a reason.'
		},
		asked: [
			kindsSaid(page.askedKinds.map(({ kindId }) => kindId)),
			request.submittedAt ? `sent ${onMoment(request.submittedAt, now)}` : '',
			request.route === 'phone'
				? `taken down ${request.enteredBy ? `by ${request.enteredBy}` : ''} on the phone`
				: request.route === 'referral'
					? 'a referral'
					: ''
		]
			.filter((part) => part !== '')
			.join('; '),
		coordinator: request.coordinator,
		whose,
		missing: missingOf(page).map((one) => ({
			...one,
			what: sentence(one.what),
			sinceSaid: one.since ? `, since ${momentInSentence(one.since, now)}` : ''
		})),
		asker: {
			name: page.asker.name,
			what: page.asker.self ? 'Asked for themselves' : sentence(page.asker.relation || 'Asked'),
			phone: page.asker.phone,
			email: page.asker.email,
			note: page.asker.note,
			unconfirmed: !page.asker.confirmed
		},
		tasks: tasks.filter((task) => task.live),
		past: tasks.filter((task) => !task.live),
		undated: page.askedKinds
			.filter(({ every }) => every === 'unsure')
			.map(({ kindId }) => kindOf(kindId)?.title ?? 'Help'),
		known: knownParts(page.known),
		capacity: page.capacity
			? {
					said: page.capacity.lacking ? 'Lacking for this decision' : 'Regained',
					decision: page.capacity.decision,
					by: byAt(page.capacity.by, page.capacity.at, now)
				}
			: { said: 'Presumed', decision: '', by: 'Nothing else has been recorded.' },
		lacking: page.capacity?.lacking === true,
		disputed: page.disputes.some(({ decidedAt }) => decidedAt === null),
		disputes: page.disputes.map((dispute) => ({
			id: dispute.id,
			disagrees: dispute.disagrees,
			why: dispute.why,
			recorded: byAt(dispute.by, dispute.at, now),
			decided: dispute.decided,
			decidedWhy: dispute.decidedWhy,
			settled: dispute.decidedAt ? byAt(dispute.decidedBy, dispute.decidedAt, now) : null
		})),
		consents: consentCards(page, whose),
		heard: page.consents.some(({ state, how }) => state === 'active' && how !== 'online'),
		circle: page.circle.map((member) => memberRow(member, now)),
		questions: page.questions.map((question) => ({
			id: question.id,
			words: question.words,
			asked: byAt(question.by, question.askedAt, now),
			answer: question.answer,
			answered: question.answeredAt ? moment(question.answeredAt, now) : null,
			open: question.settledAt === null
		})),
		notes: page.notes.map((note) => ({
			id: note.id,
			title: {
				another_day: 'Another day would do',
				changed: 'Something has changed',
				looks_wrong: 'A reading looks wrong to them'
			}[note.kind],
			words: note.words,
			at: moment(note.at, now),
			task: note.taskId,
			open: note.settledAt === null
		})),
		reports: page.reports.map((report) => ({
			id: report.id,
			words: report.words,
			at: byAt(report.by, report.at, now)
		})),
		events: page.events.map((event) => ({
			title: requestEventSaid(event),
			at: event.at,
			atWords: moment(event.at, now)
		})),
		offerable: page.consented && request.state === 'open' && !page.death,
		day: dayAndMonth(today),
		others: list(page.circle.filter(({ asker }) => !asker).map((member) => member.name))
	};
}
