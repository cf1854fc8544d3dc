import { z } from 'zod';
import { CHECK_LEVELS } from '#lib/domain/organisations/organisation.ts';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { ACCEPTANCE_STATES } from '#lib/domain/volunteers/acceptance.state.ts';
import type { Exception, Profile, WeekWindow } from '#lib/domain/volunteers/profile.ts';
import type { Standing } from '#lib/domain/volunteers/standing.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const standingRow = z.object({
	organisation_id: z.string(),
	organisation: z.string(),
	phone: z.string(),
	email: z.string(),
	state: z.enum(ACCEPTANCE_STATES),
	since: z.string(),
	version: z.number(),
	in_standing: z.boolean(),
	paused_by_me: z.boolean(),
	rest_until: z.string().nullable(),
	rest_by_me: z.boolean(),
	visits: z.number(),
	checks: z.array(
		z.object({
			level: z.enum(CHECK_LEVELS),
			issued_on: z.string(),
			expires_at: z.string(),
			valid: z.boolean()
		})
	),
	trainings: z.array(
		z.object({
			module_id: z.string(),
			title: z.string(),
			expires_at: z.string(),
			valid: z.boolean()
		})
	),
	kinds: z.array(
		z.object({
			kind_id: z.enum(KIND_IDS),
			covered: z.boolean(),
			check_level: z.enum(CHECK_LEVELS),
			check_missing: z.boolean(),
			training_missing: z.array(z.string())
		})
	),
	application: z
		.object({
			sent_at: z.string(),
			held: z.string().nullable(),
			looked_at_since: z.string().nullable(),
			with: z.string().nullable(),
			wants: z.array(z.string()),
			reached: z.partialRecord(z.enum(ACCEPTANCE_STATES), z.string()),
			referees: z.array(
				z.object({
					position: z.number(),
					name: z.string(),
					asked_at: z.string().nullable(),
					state: z.enum(['named', 'asked', 'answered', 'declined', 'expired'])
				})
			)
		})
		.nullable(),
	lapses: z.array(z.object({ at: z.string(), kinds: z.array(z.enum(KIND_IDS)) }))
});

const pageRow = z.object({
	now: z.string(),
	profile: z
		.object({
			version: z.number(),
			place: z.string(),
			area: z.string(),
			travel_m: z.number(),
			drives: z.boolean(),
			languages: z.array(z.string()),
			happy_with: z.array(z.string()),
			avoid: z.array(z.string()),
			weekly_minutes: z.number(),
			wants: z.array(z.enum(KIND_IDS)),
			rather_not: z.array(z.enum(KIND_IDS)),
			faith: z.string(),
			place_free_from: z.string().nullable()
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
	organisations: z.array(standingRow)
});

function standingOf(row: z.infer<typeof standingRow>): Standing {
	return {
		organisationId: row.organisation_id,
		organisation: row.organisation,
		phone: row.phone,
		email: row.email,
		state: row.state,
		since: row.since,
		version: row.version,
		inStanding: row.in_standing,
		pausedByMe: row.paused_by_me,
		restUntil: row.rest_until,
		restByMe: row.rest_by_me,
		visits: row.visits,
		checks: row.checks.map((check) => ({
			level: check.level,
			issuedOn: check.issued_on,
			expiresAt: check.expires_at,
			valid: check.valid
		})),
		trainings: row.trainings.map((training) => ({
			moduleId: training.module_id,
			title: training.title,
			expiresAt: training.expires_at,
			valid: training.valid
		})),
		kinds: row.kinds.map((kind) => ({
			kind: kind.kind_id,
			covered: kind.covered,
			checkLevel: kind.check_level,
			checkMissing: kind.check_missing,
			trainingMissing: kind.training_missing
		})),
		application: row.application && {
			sentAt: row.application.sent_at,
			held: row.application.held,
			lookedAtSince: row.application.looked_at_since,
			with: row.application.with,
			wants: row.application.wants,
			reached: row.application.reached,
			referees: row.application.referees.map((referee) => ({
				position: referee.position,
				name: referee.name,
				askedAt: referee.asked_at,
				state: referee.state
			}))
		},
		lapses: row.lapses
	};
}

/** All that a volunteer has said about themselves, and where they stand. */
export interface Volunteering {
	now: string;
	/** Null for somebody who was given the role and has still to begin. */
	profile: Profile | null;
	week: WeekWindow[];
	exceptions: Exception[];
	organisations: Standing[];
}

/** The volunteer's own page. To whoever is no volunteer it does not exist. */
export async function readVolunteering(db: Db): Promise<Volunteering> {
	const row = await call(db, 'volunteering_page', {}, pageRow);
	return {
		now: row.now,
		profile: row.profile && {
			version: row.profile.version,
			place: row.profile.place,
			area: row.profile.area,
			travelMetres: row.profile.travel_m,
			drives: row.profile.drives,
			languages: row.profile.languages,
			happyWith: row.profile.happy_with,
			avoid: row.profile.avoid,
			weeklyMinutes: row.profile.weekly_minutes,
			wants: row.profile.wants,
			ratherNot: row.profile.rather_not,
			faith: row.profile.faith,
			placeFreeFrom: row.profile.place_free_from
		},
		week: row.availability,
		exceptions: row.exceptions.map((one) => ({
			id: one.id,
			fromDay: one.from_day,
			toDay: one.to_day,
			free: one.free,
			starts: one.starts,
			ends: one.ends
		})),
		organisations: row.organisations.map(standingOf)
	};
}

/** Where they set out from: a postcode's sector, never the whole. True when that began their profile. */
export async function setPlace(
	db: Db,
	once: string,
	version: number | null,
	sector: string
): Promise<boolean> {
	const { begun } = await call(
		db,
		'set_volunteer_place',
		{ p_once: once, p_version: version, p_sector: sector },
		z.object({ begun: z.boolean() })
	);
	return begun;
}

/** What is saved of a profile beside its place. */
export type ProfileAnswers = Pick<
	Profile,
	| 'travelMetres'
	| 'drives'
	| 'languages'
	| 'happyWith'
	| 'avoid'
	| 'weeklyMinutes'
	| 'wants'
	| 'ratherNot'
	| 'faith'
>;

/** Saves a profile over the version that was seen; refuses when it has changed since. */
export async function saveProfile(
	db: Db,
	once: string,
	version: number,
	answers: ProfileAnswers
): Promise<void> {
	await call(db, 'save_volunteer_profile', {
		p_once: once,
		p_version: version,
		p_travel_m: answers.travelMetres,
		p_drives: answers.drives,
		p_languages: answers.languages,
		p_happy_with: answers.happyWith,
		p_avoid: answers.avoid,
		p_weekly_minutes: answers.weeklyMinutes,
		p_wants: answers.wants,
		p_rather_not: answers.ratherNot,
		p_faith: answers.faith
	});
}

/** Replaces the weekly pattern. */
export async function saveWeek(
	db: Db,
	once: string,
	version: number,
	week: WeekWindow[]
): Promise<void> {
	await call(db, 'save_availability', { p_once: once, p_version: version, p_windows: week });
}

/** Adds days that differ. How many visits are promised for then. */
export async function addException(
	db: Db,
	once: string,
	exception: Omit<Exception, 'id'>
): Promise<number> {
	const { visits_then } = await call(
		db,
		'add_exception',
		{
			p_once: once,
			p_from: exception.fromDay,
			p_to: exception.toDay,
			p_free: exception.free,
			p_starts: exception.starts,
			p_ends: exception.ends
		},
		z.object({ visits_then: z.number() })
	);
	return visits_then;
}

export async function removeException(db: Db, once: string, exception: string): Promise<void> {
	await call(db, 'remove_exception', { p_once: once, p_exception: exception });
}

const handedBack = z.object({ handed_back: z.number() });
type WithOne = { once: string; organisation: string; version: number };
const args = ({ once, organisation, version }: WithOne) => ({
	p_once: once,
	p_organisation: organisation,
	p_version: version
});

/** Each of these three: how many visits were handed back by it. */
export async function pause(db: Db, one: WithOne): Promise<number> {
	return (await call(db, 'pause_volunteering', args(one), handedBack)).handed_back;
}

export async function rest(db: Db, one: WithOne, until: string): Promise<number> {
	const row = await call(db, 'rest_until', { ...args(one), p_until: until }, handedBack);
	return row.handed_back;
}

export async function stopVolunteering(db: Db, one: WithOne): Promise<number> {
	return (await call(db, 'stop_volunteering', args(one), handedBack)).handed_back;
}

/** Ends a pause, or a rest, that they began themselves. */
export async function comeBack(db: Db, one: WithOne, from: 'pause' | 'rest'): Promise<void> {
	await call(db, from === 'pause' ? 'end_pause' : 'end_rest', args(one));
}

/** Somebody named in the place of a referee who said no or nothing. */
export interface NewReferee {
	once: string;
	organisation: string;
	/** Whose place: the first or the second of the two. */
	position: number;
	name: string;
	relation: string;
	email: string;
}

export async function nameReferee(db: Db, referee: NewReferee): Promise<void> {
	await call(db, 'name_referee', {
		p_once: referee.once,
		p_organisation: referee.organisation,
		p_position: referee.position,
		p_name: referee.name,
		p_relation: referee.relation,
		p_email: referee.email
	});
}
