import { z } from 'zod';
import { SCOPES } from '../people/details.ts';

/** In which form a copy is taken: a page to read, data, or the consents alone as FHIR. */
export const FORMATS = ['page', 'data', 'consents'] as const;
export type CopyFormat = (typeof FORMATS)[number];

const scope = z.enum(SCOPES);
const instant = z.string();
const maybe = z.string().nullable();
const slot = z.object({ kind: z.string(), day: z.string(), starts: z.string(), ends: z.string() });
const content = z.record(z.string(), z.unknown());

const copies = z.array(
	z.object({ at: instant, format: z.enum(FORMATS), mine: z.boolean(), by: maybe })
);

const permit = z.object({
	id: z.uuid(),
	recipient: z.enum(['coordinators', 'pool', 'matched', 'volunteer']),
	organisation_id: maybe,
	organisation: maybe,
	volunteer: maybe,
	basis: z.enum(['own', 'attorney', 'deputy', 'best_interests', 'family']),
	how: z.enum(['online', 'phone', 'in_person', 'paper']),
	purpose: z.string(),
	giver: maybe,
	giver_role: z.enum(['self', 'manager', 'helper']).nullable(),
	recorded_by: maybe,
	starts_at: instant,
	ends_at: instant,
	review_at: maybe,
	recorded_at: instant,
	scopes: z.array(
		z.object({
			scope,
			state: z.enum(['active', 'wish', 'waiting', 'withdrawn', 'superseded', 'expired', 'died']),
			at: instant.optional()
		})
	),
	wording: z.string(),
	wording_version: z.number(),
	consulted: maybe,
	why: maybe,
	ends: z.array(
		z.object({
			kind: z.enum(['withdrawn', 'superseded']),
			at: instant,
			scopes: z.array(scope).nullable(),
			by: maybe
		})
	)
});

const deny = z.object({
	id: z.uuid(),
	organisation_id: maybe,
	organisation: maybe,
	account: maybe,
	scopes: z.array(scope).nullable(),
	by_self: z.boolean(),
	by: maybe,
	at: instant,
	lifted_at: maybe
});

/**
 * A copy of what is held about a person, as private.export_person gives it and as the data file holds
 * it: the same keys in both.
 */
export const personCopy = z.object({
	made_at: instant,
	person_id: z.uuid(),
	capacity: z.enum(['self', 'manager', 'unproven_manager']),
	ledger: z.boolean(),
	name: z.object({ full: z.string().default(''), known_as: z.string().default('') }).nullable(),
	place: z.string(),
	scopes: z.record(z.string(), content),
	entries: z.array(z.object({ scope, content, entered_at: instant, entered_by: maybe })),
	circle: z.array(
		z.object({
			name: maybe,
			relation: z.string(),
			role: z.enum(['self', 'manager', 'helper']),
			since: instant,
			until: maybe,
			me: z.boolean(),
			email: maybe,
			phone: maybe
		})
	),
	help: z.object({
		requests: z.array(
			z.object({
				organisation: z.string(),
				state: z.string(),
				situation: z.string(),
				route: z.string(),
				area: maybe,
				coordinator: maybe,
				asked_by: maybe,
				created_at: instant,
				submitted_at: maybe,
				opened_at: maybe,
				closed_at: maybe,
				kinds: z.array(z.object({ kind: z.string(), every: z.string() }))
			})
		),
		tasks: z.array(
			slot.extend({ state: z.string(), requirements: z.array(z.string()), who: maybe })
		),
		questions: z.array(
			z.object({ words: z.string(), asked_at: instant, answer: maybe, answered_at: maybe })
		),
		written: z.array(z.object({ kind: z.string(), words: z.string(), at: instant })),
		family: z.array(
			z.object({
				day: z.string(),
				starts: z.string(),
				ends: z.string(),
				who: maybe,
				words: z.string()
			})
		)
	}),
	capacity_records: z.array(
		z.object({
			lacking: z.boolean(),
			decision: z.string(),
			at: instant,
			organisation: z.string()
		})
	),
	died: z.object({ died_on: maybe, recorded_at: instant }).nullable(),
	permits: z.array(permit),
	denies: z.array(deny),
	looked: z.array(
		z.object({
			at: instant,
			last_at: instant,
			times: z.number(),
			capacity: z.string(),
			organisation: maybe,
			reader: maybe,
			scopes: z.array(scope),
			purpose: z.string(),
			task: slot.nullable()
		})
	),
	copies
});
export type PersonCopy = z.infer<typeof personCopy>;

const organisation = z.string();

/** A copy of what is held about an account: as private.export_account gives it. */
export const accountCopy = z.object({
	made_at: instant,
	account: z.object({
		name: z.string(),
		phone: maybe,
		email: z.string(),
		since: instant,
		has_password: z.boolean()
	}),
	sessions: z.array(z.object({ began: instant, used: instant, device: z.string() })),
	members: z.array(
		z.object({
			organisation,
			joined_at: instant,
			left_at: maybe,
			roles: z.array(z.object({ role: z.string(), from: instant, until: maybe }))
		})
	),
	volunteer: z
		.object({
			area: maybe,
			travel_m: z.number(),
			drives: z.boolean(),
			languages: z.array(z.string()),
			happy_with: z.array(z.string()),
			avoid: z.array(z.string()),
			about: z.string(),
			wants: z.array(z.string()),
			rather_not: z.array(z.string()),
			faith: z.string(),
			weekly_minutes: z.number(),
			since: instant
		})
		.nullable(),
	availability: z.array(z.object({ weekday: z.number(), starts: z.string(), ends: z.string() })),
	exceptions: z.array(
		z.object({
			from_day: z.string(),
			to_day: z.string(),
			free: z.boolean(),
			starts: maybe,
			ends: maybe
		})
	),
	standing: z.array(
		z.object({
			organisation,
			state: z.string(),
			since: instant,
			rest_until: maybe,
			application: z
				.object({
					sent_at: instant,
					wants: z.array(z.string()),
					rather_not: z.array(z.string()),
					grief: z.string(),
					travels: z.array(z.string()),
					identity: z.string(),
					reached: z.record(z.string(), instant),
					referees: z.array(z.object({ name: z.string(), asked_at: maybe, state: z.string() }))
				})
				.nullable(),
			steps: z.array(z.object({ to: z.string(), at: instant }))
		})
	),
	checks: z.array(
		z.object({
			organisation,
			level: z.string(),
			issued_on: z.string(),
			valid_from: instant,
			expires_at: instant,
			clear: z.boolean(),
			revoked_at: maybe,
			recorded_at: instant
		})
	),
	trainings: z.array(
		z.object({
			organisation,
			module: z.string(),
			passed_at: instant,
			expires_at: instant,
			revoked_at: maybe
		})
	),
	visits: z.array(
		z.object({
			organisation,
			kind: z.string(),
			day: z.string(),
			minutes: z.number(),
			state: z.string(),
			accepted_at: instant,
			ended_at: maybe,
			end_reason: maybe
		})
	),
	minutes: z.number(),
	offers: z.array(
		z.object({ organisation, state: z.string(), sent_at: instant, answered_at: maybe })
	),
	places: z.array(
		z.object({
			role: z.string(),
			relation: z.string(),
			since: instant,
			until: maybe,
			name: z.string(),
			email: maybe,
			phone: maybe
		})
	),
	readings: z.array(
		z.object({
			at: instant,
			times: z.number(),
			capacity: z.string(),
			organisation: maybe,
			scopes: z.array(scope),
			purpose: z.string()
		})
	),
	mails: z.array(z.object({ template: z.string(), state: z.string(), at: instant })),
	/** How mail comes, where they have said so: hours of a clock in London. */
	mail_comes: z
		.object({
			once_a_day_at: z.number().nullable(),
			quiet_from: z.number().nullable(),
			quiet_to: z.number().nullable()
		})
		.nullable(),
	copies: z.array(z.object({ at: instant, format: z.enum(FORMATS) })),
	/** That they were told of a death, never whose. */
	told_of_deaths: z.array(z.object({ organisation, at: instant, answer: maybe, talked_at: maybe })),
	talks: z.array(z.object({ organisation, on: z.string() })),
	supervisors: z.array(z.object({ organisation, name: z.string(), at: instant })),
	/** Pages of the directory that they keep, kept or asked for. */
	pages_of_the_directory: z.array(
		z.object({
			page: z.string(),
			asked_at: instant,
			shown: z.string(),
			kept_from: maybe,
			ended_at: maybe,
			reason: z.string()
		})
	),
	/** How long visits really took, as they said. */
	hours_set_right: z.array(
		z.object({ organisation, at: instant, minutes: z.number(), reason: z.string(), seen_at: maybe })
	),
	/** That they showed organisations who they are. */
	identity_shown: z.array(
		z.object({
			organisation,
			route: z.enum(['letters', 'vouched', 'known', 'document', 'talk']),
			kind: z.string(),
			shown_on: z.string(),
			recorded_at: instant,
			review_at: maybe,
			ended_at: maybe
		})
	),
	/** What they let organisations read or look at, in which words, and who did. */
	consents_of_your_own: z.array(
		z.object({
			matter: z.enum(['record', 'update_service']),
			to: z.string(),
			from: maybe,
			items: z.array(z.string()),
			wording: z.string(),
			version: z.number(),
			given_at: instant,
			ends_at: maybe,
			ended_at: maybe,
			readings: z.array(
				z.object({ by: z.string(), items: z.array(z.string()), at: instant, times: z.number() })
			)
		})
	),
	/** Each look at the Update Service. */
	update_looks: z.array(
		z.object({
			organisation,
			looked_on: z.string(),
			result: z.enum(['no_new', 'new', 'not_subscribed']),
			next_on: maybe,
			by: z.string()
		})
	),
	/** What an organisation took over as its own from another. */
	taken_over: z.array(
		z.object({
			organisation,
			from: z.string(),
			item: z.enum(['identity', 'check', 'training']),
			at: instant,
			consented_at: instant
		})
	),
	/** What they wrote down of something that went wrong, or nearly did, and what was learnt. */
	incidents_written: z.array(
		z.object({
			organisation,
			at: instant,
			near_miss: z.boolean(),
			happened_on: z.string(),
			words: z.string(),
			done: z.string(),
			closed_at: maybe,
			learnt: z.string()
		})
	),
	/** References they asked organisations for, and what became of each. */
	references_asked_for: z.array(
		z.object({
			organisation,
			asked_at: instant,
			purpose: z.string(),
			wanted_by: maybe,
			answer: z.enum(['written', 'declined']).nullable(),
			answered_at: maybe,
			words: z.string(),
			reason: z.string(),
			facts: content.nullable(),
			writer: z.string()
		})
	),
	/** What they wrote of visits, in their own words. */
	reflections: z.array(
		z.object({
			organisation,
			at: instant,
			words: z.string(),
			hard: z.boolean(),
			shown: z.enum(['me', 'supervisor', 'coordinators'])
		})
	)
});
export type AccountCopy = z.infer<typeof accountCopy>;
