import { z } from 'zod';
import { COMPLAINT_STATES } from '#lib/domain/guardian/complaint.state.ts';
import {
	HOW_RECEIVED,
	REQUEST_KINDS,
	RISKS,
	RULES,
	type ReadingsAsked,
	type RequestKind
} from '#lib/domain/guardian/guardian.ts';
import { SUBJECT_REQUEST_STATES } from '#lib/domain/guardian/subject-request.state.ts';
import { SCOPES } from '#lib/domain/people/details.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { readingRow } from './circle.ts';

const organisation = z.object({ id: z.string(), name: z.string() });
const frame = { now: z.string(), organisation, organisations: z.array(organisation) };
const task = z
	.object({ kind: z.string(), day: z.string(), starts: z.string(), ends: z.string() })
	.nullable();
const page = { ...frame, page: z.number() };

const guardianRow = z.object({
	...frame,
	waits: z.array(
		z.object({
			kind: z.string(),
			id: z.string().nullable(),
			since: z.string().nullable(),
			due_at: z.string().nullable(),
			facts: z.record(z.string(), z.unknown())
		})
	),
	notes: z.array(
		z
			.object({
				id: z.string(),
				organisation: z.string(),
				words: z.string(),
				at: z.string(),
				settled_at: z.string().nullable(),
				settled_by: z.string().nullable(),
				from: z.string(),
				relation: z.string(),
				phone: z.string().nullable(),
				email: z.string().nullable(),
				reading: readingRow
			})
			.transform((row) => ({
				id: row.id,
				organisation: row.organisation,
				words: row.words,
				at: row.at,
				settledAt: row.settled_at,
				settledBy: row.settled_by,
				from: row.from,
				relation: row.relation,
				phone: row.phone,
				email: row.email,
				reading: row.reading
			}))
	)
});

const seen = {
	at: z.string(),
	reader_id: z.string(),
	reader: z.string().nullable(),
	capacity: z.string(),
	person: z.string(),
	task
};
const reading = z.object({
	...seen,
	ref: z.string(),
	last_at: z.string(),
	times: z.number(),
	scopes: z.array(z.enum(SCOPES)),
	purpose: z.string()
});
export type GuardianReading = z.infer<typeof reading>;

const step = z.object({
	step: z.string(),
	words: z.string(),
	by: z.string().nullable(),
	at: z.string()
});
export type GuardianStep = z.infer<typeof step>;

const requestRow = {
	id: z.string(),
	kind: z.enum(REQUEST_KINDS),
	state: z.enum(SUBJECT_REQUEST_STATES),
	how: z.enum(HOW_RECEIVED),
	version: z.number(),
	about: z.enum(['person', 'account', 'name']),
	person: z.string().nullable(),
	about_name: z.string(),
	asker: z.string(),
	received_on: z.string(),
	due_on: z.string(),
	extended_at: z.string().nullable(),
	taken_by: z.string().nullable(),
	settled_at: z.string().nullable()
};
const complaintRow = {
	id: z.string(),
	state: z.enum(COMPLAINT_STATES),
	received_at: z.string(),
	version: z.number(),
	acknowledge_by: z.string(),
	acknowledged_at: z.string().nullable(),
	by: z.string().nullable(),
	closed_at: z.string().nullable()
};
const breachRow = {
	id: z.string(),
	title: z.string(),
	aware_at: z.string(),
	due_at: z.string(),
	people_count: z.number().nullable(),
	risk: z.enum(RISKS),
	version: z.number(),
	regulator_told_at: z.string().nullable(),
	regulator_why_not: z.string().nullable(),
	people_told_at: z.string().nullable(),
	people_why_not: z.string().nullable(),
	closed_at: z.string().nullable()
};
const counts = z.record(z.string(), z.number());
const reviewList = z.object({
	readings: counts,
	refused: z.number(),
	unusual: counts,
	wrong: counts,
	exports: z.number(),
	subject_requests: counts,
	complaints: counts,
	breaches: counts,
	waits: z.array(
		z.object({ kind: z.string(), since: z.string().nullable(), due_at: z.string().nullable() })
	)
});
export type ReviewList = z.infer<typeof reviewList>;

/** What waits on the data guardian of an organisation, and what people asked them to look into. */
export const readGuardian = (db: Db, asked: string | null) =>
	call(db, 'guardian_page', { p_organisation: asked }, guardianRow);

/** Whoever a note is for says that it is dealt with. */
export async function settleCircleNote(
	db: Db,
	{ once, note }: { once: string; note: string }
): Promise<void> {
	await call(db, 'settle_circle_note', { p_once: once, p_note: note });
}

/** Who read whose records in the organisation, by fifties (one more tells whether there is another page). */
export const readDisclosures = (db: Db, asked: ReadingsAsked) =>
	call(
		db,
		'guardian_disclosures_page',
		{
			p_organisation: asked.organisation,
			p_ref: asked.ref,
			p_reader: asked.reader,
			p_from: asked.from,
			p_until: asked.until,
			p_before: asked.before,
			p_before_ref: asked.beforeRef
		},
		z.object({
			...frame,
			readings: z.array(reading),
			readers: z.array(z.object({ id: z.string(), name: z.string() })),
			exports: z.array(z.object({ at: z.string(), by: z.string().nullable(), rows: z.number() }))
		})
	);

/** The same list whole, to be taken away; that it was is recorded. */
export const exportDisclosures = (
	db: Db,
	asked: Omit<ReadingsAsked, 'before' | 'beforeRef'> & { once: string }
) =>
	call(
		db,
		'export_disclosures',
		{
			p_once: asked.once,
			p_organisation: asked.organisation,
			p_ref: asked.ref,
			p_reader: asked.reader,
			p_from: asked.from,
			p_until: asked.until
		},
		z.object({ now: z.string(), rows: z.array(reading) })
	);

/** Readings that were refused. */
export const readRefused = (db: Db, asked: { organisation: string | null; page: number }) =>
	call(
		db,
		'guardian_refused_page',
		{ p_organisation: asked.organisation, p_page: asked.page },
		z.object({
			...page,
			readings: z.array(z.object({ ...seen, scopes: z.array(z.enum(SCOPES)).nullable() }))
		})
	);

/** Readings that a rule picked out for a second look. */
export const readUnusual = (
	db: Db,
	asked: { organisation: string | null; looked: boolean; page: number }
) =>
	call(
		db,
		'guardian_unusual_page',
		{ p_organisation: asked.organisation, p_looked: asked.looked, p_page: asked.page },
		z.object({
			...page,
			readings: z.array(
				z.object({
					id: z.string(),
					rule: z.enum(RULES),
					at: z.string(),
					times: z.number(),
					reader_id: z.string(),
					reader: z.string(),
					mine: z.boolean(),
					person: z.string().nullable(),
					looked_at: z.string().nullable(),
					looked_by: z.string().nullable(),
					words: z.string().nullable()
				})
			)
		})
	);

/** Writes down what was found of an unusual reading. */
export const lookAtUnusual = (db: Db, given: { once: string; unusual: string; words: string }) =>
	call(db, 'look_at_unusual', {
		p_once: given.once,
		p_unusual: given.unusual,
		p_words: given.words
	});

/** Consents that fall due, or stopped because a day passed. */
export const readConsentsDue = (db: Db, asked: { organisation: string | null; page: number }) =>
	call(
		db,
		'guardian_consents_page',
		{ p_organisation: asked.organisation, p_page: asked.page },
		z.object({
			...page,
			consents: z.array(
				z.object({
					person: z.string(),
					kind: z.enum(['review', 'authority', 'ends']),
					due_at: z.string(),
					permits: z.number(),
					scopes: z.array(z.enum(SCOPES)),
					stopped: z.boolean(),
					coordinator: z.string().nullable(),
					reminded_at: z.string().nullable()
				})
			)
		})
	);

/** Requests about data held: the open ones, the soonest due first; or the settled. */
export const readSubjectRequests = (
	db: Db,
	asked: { organisation: string | null; settled: boolean; page: number }
) =>
	call(
		db,
		'subject_requests_page',
		{ p_organisation: asked.organisation, p_settled: asked.settled, p_page: asked.page },
		z.object({ ...page, requests: z.array(z.object(requestRow)) })
	);

/** One request about data held, with its steps. */
export const readSubjectRequest = (db: Db, id: string) =>
	call(
		db,
		'subject_request_page',
		{ p_subject_request: id },
		z.object({
			...frame,
			request: z.object({
				...requestRow,
				words: z.string(),
				reach: z.string(),
				extension_reason: z.string().nullable(),
				outcome: z.string().nullable(),
				account: z.string().nullable(),
				recorded_by: z.string().nullable(),
				may_extend_to: z.string()
			}),
			steps: z.array(step)
		})
	);

/** Writes down a request that came by letter, by phone or in person. */
export const recordSubjectRequest = (
	db: Db,
	given: {
		once: string;
		organisation: string;
		kind: RequestKind;
		how: string;
		asker: string;
		reach: string;
		ref: string;
		about: string;
		words: string;
		received: string;
	}
) =>
	call(
		db,
		'record_subject_request',
		{
			p_once: given.once,
			p_organisation: given.organisation,
			p_kind: given.kind,
			p_how: given.how,
			p_asker: given.asker,
			p_reach: given.reach,
			p_ref: given.ref || null,
			p_about: given.about,
			p_words: given.words,
			p_received_on: given.received
		},
		z.object({ id: z.string() })
	);

/** A step of one request, complaint or breach; refuses one from a stale page. */
export const takeGuardianStep = (
	db: Db,
	of: 'subject_request' | 'complaint' | 'breach',
	given: {
		once: string;
		id: string;
		version: number;
		step: string;
		words: string;
		toldHow?: string;
	}
) =>
	call(db, `step_${of}`, {
		p_once: given.once,
		[`p_${of}`]: given.id,
		p_version: given.version,
		p_step: given.step,
		p_words: given.words,
		...(of === 'complaint' ? { p_told_how: given.toldHow ?? '' } : {})
	});

/** What somebody asked about the data held of them, or of a person for whom they may act. */
export const readMySubjectRequests = (db: Db, person: string | null) =>
	call(
		db,
		'my_subject_requests_page',
		{ p_person: person },
		z.object({
			now: z.string(),
			name: z.object({ full: z.string(), known_as: z.string() }).nullable(),
			self: z.boolean(),
			ref: z.string().nullable(),
			organisations: z.array(
				z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string() })
			),
			requests: z.array(
				z.object({
					id: z.string(),
					kind: z.enum(REQUEST_KINDS),
					state: z.enum(SUBJECT_REQUEST_STATES),
					organisation: z.string(),
					words: z.string(),
					received_on: z.string(),
					due_on: z.string(),
					extension_reason: z.string().nullable(),
					taken_by: z.string().nullable(),
					settled_at: z.string().nullable(),
					outcome: z.string().nullable(),
					mine: z.boolean(),
					asker: z.string()
				})
			)
		})
	);

/** Asks about the data held. */
export const askAboutData = (
	db: Db,
	given: {
		once: string;
		person: string | null;
		organisation: string;
		kind: RequestKind;
		words: string;
	}
) =>
	call(db, 'ask_about_data', {
		p_once: given.once,
		p_person: given.person,
		p_organisation: given.organisation,
		p_kind: given.kind,
		p_words: given.words
	});

/** Takes a request of one's own back. */
export const takeBackSubjectRequest = (db: Db, given: { once: string; request: string }) =>
	call(db, 'take_back_subject_request', {
		p_once: given.once,
		p_subject_request: given.request
	});

/** A complaint about how data was handled, by anybody at all. */
export const complainAboutData = (
	db: Db,
	given: { once: string; organisation: string; words: string; reach: string }
) =>
	call(db, 'complain_about_data', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_words: given.words,
		p_reach: given.reach
	});

/** Complaints about data: those not closed, or the closed. */
export const readComplaints = (
	db: Db,
	asked: { organisation: string | null; closed: boolean; page: number }
) =>
	call(
		db,
		'complaints_page',
		{ p_organisation: asked.organisation, p_closed: asked.closed, p_page: asked.page },
		z.object({ ...page, complaints: z.array(z.object(complaintRow)) })
	);

/** One complaint with its steps. */
export const readComplaint = (db: Db, id: string) =>
	call(
		db,
		'complaint_page',
		{ p_complaint: id },
		z.object({
			...frame,
			complaint: z.object({
				...complaintRow,
				words: z.string(),
				reach: z.string(),
				outcome: z.string().nullable(),
				told_how: z.string().nullable()
			}),
			steps: z.array(step)
		})
	);

/** The breach log. */
export const readBreaches = (db: Db, asked: { organisation: string | null; page: number }) =>
	call(
		db,
		'breaches_page',
		{ p_organisation: asked.organisation, p_page: asked.page },
		z.object({ ...page, breaches: z.array(z.object(breachRow)) })
	);

/** One breach with its steps. */
export const readBreach = (db: Db, id: string) =>
	call(
		db,
		'breach_page',
		{ p_breach: id },
		z.object({
			...frame,
			breach: z.object({
				...breachRow,
				happened: z.string(),
				whose: z.string(),
				recorded_by: z.string().nullable()
			}),
			steps: z.array(step)
		})
	);

/** Writes down a breach. */
export const recordBreach = (
	db: Db,
	given: {
		once: string;
		organisation: string;
		title: string;
		aware: string;
		time: string;
		happened: string;
		whose: string;
		people: number | null;
		risk: string;
	}
) =>
	call(
		db,
		'record_breach',
		{
			p_once: given.once,
			p_organisation: given.organisation,
			p_title: given.title,
			p_aware_on: given.aware,
			p_aware_time: given.time,
			p_happened: given.happened,
			p_whose: given.whose,
			p_people: given.people,
			p_risk: given.risk
		},
		z.object({ id: z.string() })
	);

/** The last whole month or quarter to be signed, and the reviews signed before. */
export const readReviews = (
	db: Db,
	asked: { organisation: string | null; period: 'month' | 'quarter' }
) =>
	call(
		db,
		'guardian_reviews_page',
		{ p_organisation: asked.organisation, p_period: asked.period },
		z.object({
			...frame,
			period: z.enum(['month', 'quarter']),
			from_day: z.string(),
			to_day: z.string(),
			signed_by_me: z.boolean(),
			list: reviewList,
			signed: z.array(
				z.object({
					id: z.string(),
					period: z.enum(['month', 'quarter']),
					from_day: z.string(),
					to_day: z.string(),
					words: z.string(),
					by: z.string().nullable(),
					at: z.string(),
					list: reviewList
				})
			)
		})
	);

/** Signs a review. */
export const signReview = (
	db: Db,
	given: { once: string; organisation: string; period: string; from: string; words: string }
) =>
	call(db, 'sign_review', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_period: given.period,
		p_from_day: given.from,
		p_words: given.words
	});

const disputesRow = z
	.object({
		...frame,
		disputes: z.array(
			z.object({
				id: z.string(),
				ref: z.string(),
				at: z.string(),
				disagrees: z.string(),
				why: z.string(),
				by: z.string().nullable()
			})
		)
	})
	.transform(camel);

/** The disagreements that no coordinator of the organisation can decide, and the data guardian does. */
export function readGuardianDisputes(db: Db, organisation: string | null) {
	return call(db, 'guardian_disputes_page', { p_organisation: organisation }, disputesRow);
}

/** Decides a disagreement that no coordinator can, once. */
export async function decideLeftDispute(
	db: Db,
	typed: { once: string; dispute: string; decided: string; why: string }
): Promise<void> {
	await call(db, 'decide_left_dispute', {
		p_once: typed.once,
		p_dispute: typed.dispute,
		p_decided: typed.decided,
		p_why: typed.why
	});
}
