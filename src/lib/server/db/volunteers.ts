import { z } from 'zod';
import { CHECK_LEVELS, type CheckLevel } from '#lib/domain/organisations/organisation.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { TASK_STATES } from '#lib/domain/tasks/task.state.ts';
import {
	ACCEPTANCE_STATES,
	type AcceptanceState
} from '#lib/domain/volunteers/acceptance.state.ts';
import { IDENTITIES, TRAVELS, type Identity } from '#lib/domain/volunteers/application.ts';
import {
	LOOK_RESULTS,
	NO_LOOK,
	RECORD_ITEMS,
	TAKEN_ITEMS,
	WORKFORCES,
	type LookResult,
	type Workforce
} from '#lib/domain/volunteers/shared-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { proposalRow, proposedRow } from './proposals.ts';
import { asker, frame, slot } from './desk-rows.ts';

/** One look at the Update Service. */
export const lookRow = z.object({
	looked_on: z.string(),
	result: z.enum(LOOK_RESULTS),
	next_on: z.string().nullable(),
	by: z.string().nullable()
});

/** On what a record rests that was taken over from another organisation. */
export const takenRow = z
	.object({
		from: z.string(),
		consented_at: z.string(),
		looked_at: z.string(),
		taken_at: z.string()
	})
	.nullable();

/** That somebody showed who they are, as an organisation has it on record. */
export const identityRow = z.object({
	route: z.enum(IDENTITIES),
	kind: z.string(),
	shown_on: z.string(),
	review_at: z.string().nullable(),
	recorded_at: z.string(),
	by: z.string().nullable(),
	version: z.number(),
	counts: z.boolean(),
	taken: takenRow
});

export const VOLUNTEER_FILTERS = [
	'here',
	'joining',
	'accepted',
	'lapsing',
	'away',
	'gone'
] as const;

const area = z.object({ id: z.string(), label: z.string() });

const listRow = frame
	.extend({
		page: z.number(),
		total: z.number(),
		rows: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				area: z.string(),
				state: z.enum(ACCEPTANCE_STATES),
				since: z.string(),
				rest_until: z.string().nullable(),
				valid: z.boolean(),
				lapses_at: z.string().nullable(),
				weekly_minutes: z.number(),
				visits: z.number(),
				last_asked: z.string().nullable()
			})
		),
		new: z.array(z.object({ id: z.string(), name: z.string(), since: z.string() })),
		areas: z.array(area)
	})
	.transform(camel);

export type VolunteerList = z.output<typeof listRow>;

/** An organisation's volunteers by name or area, 25 a page; and members who have no profile yet. */
export function readVolunteers(
	db: Db,
	organisation: string,
	wanted: { search: string; state: (typeof VOLUNTEER_FILTERS)[number]; page: number }
): Promise<VolunteerList> {
	return call(
		db,
		'volunteers_page',
		{
			p_organisation: organisation,
			p_search: wanted.search,
			p_state: wanted.state,
			p_page: wanted.page
		},
		listRow
	);
}

export const PIPELINE_STAGES = [
	'all',
	'applied',
	'references',
	'checks',
	'training',
	'interview'
] as const;
export const PIPELINE_SORTS = ['waiting', 'newest', 'name'] as const;

const pipelineRow = frame
	.extend({
		page: z.number(),
		total: z.number(),
		stages: z.partialRecord(z.enum(ACCEPTANCE_STATES), z.number()),
		longest: z.string().nullable(),
		days: z.number(),
		rows: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				area: z.string(),
				state: z.enum(ACCEPTANCE_STATES),
				since: z.string(),
				own: z.boolean(),
				held: z.string().nullable(),
				proposal: proposalRow.nullable(),
				with: z.string().nullable(),
				sent_at: z.string().nullable(),
				referees: z.number(),
				answered: z.number(),
				waiting: z.number(),
				identified: z.boolean(),
				checked: z.boolean(),
				trained: z.boolean()
			})
		)
	})
	.transform(camel);

export type Pipeline = z.output<typeof pipelineRow>;

/** Applications under way by stage, name or area, 25 a page. */
export function readPipeline(
	db: Db,
	organisation: string,
	wanted: {
		search: string;
		stage: (typeof PIPELINE_STAGES)[number];
		sort: (typeof PIPELINE_SORTS)[number];
		page: number;
	}
): Promise<Pipeline> {
	return call(
		db,
		'pipeline_page',
		{
			p_organisation: organisation,
			p_search: wanted.search,
			p_stage: wanted.stage,
			p_sort: wanted.sort,
			p_page: wanted.page
		},
		pipelineRow
	);
}

const pageRow = z
	.object({
		now: z.string(),
		organisation: z.object({
			id: z.string(),
			name: z.string(),
			nation: z.string(),
			required_check: z.enum(CHECK_LEVELS),
			required_training: z.array(z.string()),
			highest_level: z.enum(CHECK_LEVELS)
		}),
		volunteer: z.object({
			id: z.string(),
			name: z.string(),
			own: z.boolean(),
			here: z.boolean(),
			phone: z.string().nullable(),
			email: z.string().nullable()
		}),
		second_eyes: z.boolean(),
		proposals: z.array(proposalRow),
		acceptance: z.object({
			state: z.enum(ACCEPTANCE_STATES),
			since: z.string(),
			version: z.number(),
			reason: z.string().nullable(),
			paused_by_them: z.boolean().nullable(),
			rest_until: z.string().nullable(),
			next: z.array(z.enum(ACCEPTANCE_STATES)),
			valid: z.boolean()
		}),
		profile: z
			.object({
				version: z.number(),
				area_id: z.string(),
				area: z.string(),
				travel_m: z.number(),
				drives: z.boolean(),
				languages: z.array(z.string()),
				happy_with: z.array(z.string()),
				avoid: z.array(z.string()),
				weekly_minutes: z.number(),
				about: z.string(),
				wants: z.array(z.string()),
				rather_not: z.array(z.string()),
				faith: z.string()
			})
			.nullable(),
		application: z
			.object({
				sent_at: z.string(),
				wants: z.array(z.string()),
				rather_not: z.array(z.string()),
				grief: z.string(),
				travels: z.array(z.enum(TRAVELS)),
				identity: z.enum(IDENTITIES),
				referees: z.array(
					z.object({
						name: z.string(),
						relation: z.string(),
						email: z.string(),
						state: z.string(),
						known_for: z.string().nullable(),
						trust: z.string().nullable(),
						before: z.number(),
						words: z.string()
					})
				)
			})
			.nullable(),
		availability: z.array(z.object({ weekday: z.number(), starts: z.string(), ends: z.string() })),
		exceptions: z.array(
			z.object({
				id: z.string(),
				from_day: z.string(),
				to_day: z.string(),
				free: z.boolean(),
				starts: z.string().nullable(),
				ends: z.string().nullable()
			})
		),
		checks: z.array(
			z.object({
				id: z.string(),
				level: z.enum(CHECK_LEVELS),
				issued_on: z.string(),
				expires_at: z.string(),
				clear: z.boolean(),
				by: z.string().nullable(),
				recorded_at: z.string(),
				revoked_at: z.string().nullable(),
				workforce: z.enum(WORKFORCES),
				no_look: z.enum(NO_LOOK).nullable(),
				looks: z.array(lookRow),
				taken: takenRow,
				counts: z.boolean()
			})
		),
		trainings: z.array(
			z.object({
				id: z.string(),
				module_id: z.string(),
				title: z.string(),
				passed_at: z.string(),
				expires_at: z.string(),
				by: z.string().nullable(),
				revoked_at: z.string().nullable(),
				taken: takenRow,
				counts: z.boolean()
			})
		),
		modules: z.array(z.object({ id: z.string(), title: z.string(), months: z.number() })),
		kinds: z.array(z.object({ id: z.string(), covered: z.boolean() })),
		areas: z.array(area),
		visits: z.array(
			z.object({
				...slot,
				task_id: z.string(),
				state: z.enum(TASK_STATES),
				area: z.string(),
				asker,
				fits: z.boolean()
			})
		),
		record: z.object({
			identity: identityRow.nullable(),
			elsewhere: z.array(
				z.object({
					from: z.string(),
					items: z.array(z.enum(RECORD_ITEMS)),
					given_at: z.string(),
					ends_at: z.string()
				})
			),
			changed: z.array(
				z.object({ id: z.string(), item: z.enum(TAKEN_ITEMS), from: z.string(), at: z.string() })
			)
		}),
		care: z.object({
			last_talk: z.object({ on: z.string(), by: z.string().nullable() }).nullable(),
			supervisor: z.object({ id: z.string(), name: z.string() }).nullable(),
			changes: z.array(
				z.object({ to: z.string().nullable(), by: z.string().nullable(), at: z.string() })
			),
			colleagues: z.array(z.object({ id: z.string(), name: z.string() }))
		}),
		events: z.array(
			z.object({
				from: z.enum(ACCEPTANCE_STATES).nullable(),
				to: z.enum(ACCEPTANCE_STATES),
				at: z.string(),
				by: z.string().nullable(),
				reason: z.string().nullable()
			})
		)
	})
	.transform(camel);

export type VolunteerPage = z.output<typeof pageRow>;

/** A volunteer as this organisation's coordinators keep them. */
export function readVolunteer(
	db: Db,
	organisation: string,
	volunteer: string
): Promise<VolunteerPage> {
	return call(
		db,
		'volunteer_page',
		{ p_organisation: organisation, p_volunteer: volunteer },
		pageRow
	);
}

/** Whose record a coordinator keeps: never their own (the database refuses it). */
export type Whose = { once: string; organisation: string; volunteer: string };

const whose = (typed: Whose) => ({
	p_once: typed.once,
	p_organisation: typed.organisation,
	p_volunteer: typed.volunteer
});

/** A member with the role of volunteer gets a profile, and an acceptance that begins at applied. */
export async function startVolunteer(db: Db, typed: Whose & { area: string }): Promise<void> {
	await call(db, 'start_volunteer', {
		p_once: typed.once,
		p_organisation: typed.organisation,
		p_account: typed.volunteer,
		p_area: typed.area
	});
}

/** One allowed step of an acceptance, with a reason where it weighs; the proposal’s id where a second coordinator has to agree first. */
export async function setAcceptance(
	db: Db,
	typed: Whose & { version: number; state: AcceptanceState; reason: string }
): Promise<string | null> {
	return call(
		db,
		'set_acceptance',
		{
			...whose(typed),
			p_version: typed.version,
			p_state: typed.state,
			p_reason: typed.reason
		},
		proposedRow
	);
}

/** A rest until the morning of a day; null ends one. */
export async function setRest(
	db: Db,
	typed: Whose & { version: number; until: string | null }
): Promise<void> {
	await call(db, 'set_rest', { ...whose(typed), p_version: typed.version, p_until: typed.until });
}

export async function recordCheck(
	db: Db,
	typed: Whose & {
		level: CheckLevel;
		issuedOn: string;
		expiresOn: string;
		clear: boolean;
		workforce: Workforce;
	}
): Promise<void> {
	await call(db, 'record_check', {
		...whose(typed),
		p_level: typed.level,
		p_issued_on: typed.issuedOn,
		p_expires_on: typed.expiresOn,
		p_clear: typed.clear,
		p_workforce: typed.workforce
	});
}

/** That somebody looked at the Update Service for a check, and what it answered. */
export async function recordLook(
	db: Db,
	typed: {
		once: string;
		check: string;
		lookedOn: string;
		result: LookResult;
		nextOn: string | null;
	}
): Promise<void> {
	await call(db, 'record_look', {
		p_once: typed.once,
		p_check: typed.check,
		p_looked_on: typed.lookedOn,
		p_result: typed.result,
		p_next_on: typed.nextOn
	});
}

/** That they showed who they are: by which route, what kind of thing, on which day. */
export async function recordIdentity(
	db: Db,
	typed: Whose & {
		version: number;
		route: Identity;
		kind: string;
		shownOn: string;
		reviewOn: string | null;
	}
): Promise<void> {
	await call(db, 'record_identity', {
		...whose(typed),
		p_version: typed.version,
		p_route: typed.route,
		p_kind: typed.kind,
		p_shown_on: typed.shownOn,
		p_review_on: typed.reviewOn
	});
}

/** That they showed who they are no longer counts. */
export async function takeBackIdentity(db: Db, typed: Whose & { version: number }): Promise<void> {
	await call(db, 'take_back_identity', { ...whose(typed), p_version: typed.version });
}

export async function recordTraining(
	db: Db,
	typed: Whose & { module: string; passedOn: string; expiresOn: string | null }
): Promise<void> {
	await call(db, 'record_training', {
		...whose(typed),
		p_module: typed.module,
		p_passed_on: typed.passedOn,
		p_expires_on: typed.expiresOn
	});
}

/** A check or a training no longer counts, from now; it stays on the record. */
export async function revoke(
	db: Db,
	once: string,
	what: 'check' | 'training',
	id: string
): Promise<void> {
	if (what === 'check') await call(db, 'revoke_check', { p_once: once, p_check: id });
	else await call(db, 'revoke_training', { p_once: once, p_training: id });
}

export async function setProfile(
	db: Db,
	typed: Whose & {
		version: number;
		area: string;
		travelM: number;
		drives: boolean;
		languages: string[];
		happyWith: string[];
		avoid: string[];
		weeklyMinutes: number;
	}
): Promise<void> {
	await call(db, 'set_profile', {
		...whose(typed),
		p_version: typed.version,
		p_area: typed.area,
		p_travel_m: typed.travelM,
		p_drives: typed.drives,
		p_languages: typed.languages,
		p_happy_with: typed.happyWith,
		p_avoid: typed.avoid,
		p_weekly_minutes: typed.weeklyMinutes
	});
}

/** The weekly pattern, whole: ISO weekday, local wall time. */
export async function setAvailability(
	db: Db,
	typed: Whose & {
		version: number;
		windows: { weekday: number; starts: string; ends: string }[];
	}
): Promise<void> {
	await call(db, 'set_availability', {
		...whose(typed),
		p_version: typed.version,
		p_windows: typed.windows
	});
}

/** Days away, or free after all: whole days, or between two times of each. */
export async function addException(
	db: Db,
	typed: Whose & {
		from: string;
		to: string;
		free: boolean;
		starts: string | null;
		ends: string | null;
	}
): Promise<void> {
	await call(db, 'add_volunteer_exception', {
		...whose(typed),
		p_from: typed.from,
		p_to: typed.to,
		p_free: typed.free,
		p_starts: typed.starts,
		p_ends: typed.ends
	});
}

export async function removeException(
	db: Db,
	typed: { once: string; organisation: string; exception: string }
): Promise<void> {
	await call(db, 'remove_volunteer_exception', {
		p_once: typed.once,
		p_organisation: typed.organisation,
		p_exception: typed.exception
	});
}

/** The area of a postcode's sector ("PO38 1"); null where nobody knows it. Anybody may read that list. */
export async function areaOfSector(db: Db, sector: string): Promise<string | null> {
	const { data, error } = await db
		.from('sectors')
		.select('area_id')
		.eq('sector', sector)
		.maybeSingle<{ area_id: string }>();
	if (error) {
		throw new Refusal(
			503,
			'unreachable',
			'Alongside cannot look up postcodes just now. Nothing was changed. Please try again in a minute.'
		);
	}
	return data?.area_id ?? null;
}
