/**
 * What anybody may reach in the database, decided one by one. tests/db/exposure.test.ts reads the
 * running database's catalogue and fails, by name, on whatever has no decision here; then it tries
 * every table, verb, column and function as every kind of person, and compares.
 *
 * To add a table: one line in TABLES ('nobody' for one in private). To add a function in public: one
 * line in FUNCTIONS, saying who may call it and which kinds of person get further with real ids than
 * with made-up ones; a parameter that is the id of something hidden goes into PARAMETERS.
 */
import { serviceId } from '../../supabase/seed/directory.ts';
import { eventId } from '../../supabase/seed/events.ts';
import type { BundleName, Kind } from './exposed-world.ts';

// ---- Tables ----------------------------------------------------------------------------------------
export interface Readable {
	/** Every column that may be read, and no other. */
	columns: readonly string[];
	/** Columns that name a row. */
	key: readonly string[];
	/** Whether somebody who is not signed in may read it: then everybody reads the same rows. */
	anyone?: boolean;
	/**
	 * Which rows, in plain SQL over the bare tables: written without the policies’ own helpers, so
	 * that the two can disagree. `ME` stands for the account that asks.
	 */
	rows: string;
}

/** Organisations in which ME has one of the roles now, told without private.has_role. */
const mine = (...roles: string[]) => `(
	select r.organisation_id from public.member_roles r
	where r.account_id = ME and r.role in (${roles.map((role) => `'${role}'`).join(', ')}) and r.revoked_at is null
		and exists (select from public.members m where m.organisation_id = r.organisation_id and m.account_id = ME and m.left_at is null)
		and exists (select from public.organisations o where o.id = r.organisation_id and o.active)
		and not exists (select from public.acceptances s where s.volunteer_id = ME and s.state = 'suspended')
)`;
const COORDINATED = mine('coordinator', 'group_lead');

/** People of whom ME must not learn as a coordinator: a no that covers them (C7), or their own circle (C25). */
const CLOSED = `(
	select d.person_id from private.denies d
	where (d.scopes is null or 'summary' = any (d.scopes))
		and not exists (select from private.deny_lifts l where l.deny_id = d.id)
		and (d.account_id = ME or d.organisation_id in (
			select organisation_id from public.members where account_id = ME and left_at is null
			union select organisation_id from public.acceptances where volunteer_id = ME and state in ('accepted', 'paused', 'suspended')
		))
	union
	select c.person_id from private.circle_members c
	where c.account_id = ME and c.ended_at is null
		and not exists (select from private.conflict_decisions k where k.account_id = ME and k.person_id = c.person_id)
)`;
/** Volunteers with an acceptance, neither left nor declined, by an organisation that ME coordinates. */
const VOLUNTEERS = `(
	select a.volunteer_id from public.acceptances a
	where a.organisation_id in ${COORDINATED} and a.state not in ('left', 'declined')
)`;

/** Services of the directory that somebody approved. */
const LISTED = '(select id from public.directory_services where listed)';

export const TABLES: Record<string, 'nobody' | Readable> = {
	// What anybody may know.
	'public.areas': {
		columns: ['id', 'label', 'place', 'centre', 'radius_m', 'postcode_units'],
		key: ['id'],
		anyone: true,
		rows: 'true'
	},
	'public.sectors': { columns: ['sector', 'area_id'], key: ['sector'], anyone: true, rows: 'true' },
	'public.training_modules': {
		columns: ['id', 'title', 'months_valid'],
		key: ['id'],
		anyone: true,
		rows: 'true'
	},
	'public.task_kinds': {
		columns: ['id', 'title', 'check_level', 'check_reason', 'training', 'position'],
		key: ['id'],
		anyone: true,
		rows: 'true'
	},
	'public.organisations': {
		columns: [
			'id',
			'slug',
			'name',
			'kind',
			'nation',
			'about',
			'phone',
			'email',
			'out_of_hours_name',
			'out_of_hours_phone',
			'coordinates',
			'confirms_matches',
			'required_check',
			'required_training',
			'offer_hours',
			'active',
			'version',
			'created_at',
			'updated_at'
		],
		key: ['id'],
		anyone: true,
		rows: 'active'
	},
	'public.organisation_hours': {
		columns: ['organisation_id', 'weekday', 'opens', 'closes'],
		key: ['organisation_id', 'weekday', 'opens'],
		anyone: true,
		rows: 'true'
	},
	'public.organisation_areas': {
		columns: ['organisation_id', 'area_id'],
		key: ['organisation_id', 'area_id'],
		anyone: true,
		rows: 'true'
	},
	'public.organisation_task_kinds': {
		columns: ['organisation_id', 'kind_id'],
		key: ['organisation_id', 'kind_id'],
		anyone: true,
		rows: 'true'
	},
	// The directory of support: approved entries, anybody's.
	'public.directory_taxonomies': {
		columns: ['id', 'slug', 'name', 'description'],
		key: ['id'],
		anyone: true,
		rows: 'true'
	},
	'public.directory_taxonomy_terms': {
		columns: ['id', 'taxonomy_id', 'slug', 'name', 'description', 'keywords', 'position'],
		key: ['id'],
		anyone: true,
		rows: 'true'
	},
	'public.directory_organisations': {
		columns: [
			'id',
			'name',
			'description',
			'email',
			'website',
			'organisation_id',
			'listed',
			'version',
			'created_at',
			'updated_at'
		],
		key: ['id'],
		anyone: true,
		rows: 'listed'
	},
	'public.directory_services': {
		columns: [
			'id',
			'directory_organisation_id',
			'name',
			'description',
			'first_visit',
			'how_to_reach',
			'alert',
			'url',
			'email',
			'status',
			'free',
			'fees',
			'minimum_age',
			'maximum_age',
			'in_person',
			'by_phone',
			'online',
			'at_home',
			'nation',
			'bank_holidays',
			'assured_date',
			'assurer',
			'assurer_email',
			'listed',
			'version',
			'created_at',
			'updated_at'
		],
		key: ['id'],
		anyone: true,
		rows: 'listed'
	},
	'public.directory_locations': {
		columns: [
			'id',
			'location_type',
			'name',
			'description',
			'latitude',
			'longitude',
			'position',
			'address_1',
			'city',
			'state_province',
			'postal_code',
			'country'
		],
		key: ['id'],
		anyone: true,
		rows: `id in (select location_id from public.directory_service_at_locations where service_id in ${LISTED})`
	},
	'public.directory_service_at_locations': {
		columns: ['id', 'service_id', 'location_id', 'beside'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_accessibility': {
		columns: ['id', 'location_id', 'need', 'details'],
		key: ['id'],
		anyone: true,
		rows: `location_id in (select location_id from public.directory_service_at_locations where service_id in ${LISTED})`
	},
	'public.directory_service_areas': {
		columns: ['id', 'service_id', 'name', 'extent'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_schedules': {
		columns: [
			'id',
			'service_id',
			'freq',
			'interval',
			'byday',
			'bymonthday',
			'dtstart',
			'valid_from',
			'valid_to',
			'opens_at',
			'closes_at',
			'description'
		],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_days_that_differ': {
		columns: ['id', 'service_id', 'from_day', 'to_day', 'opens_at', 'closes_at', 'note'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_happenings': {
		columns: [
			...['id', 'service_id', 'title', 'kind', 'description', 'first_visit', 'place', 'address'],
			...['city', 'postcode', 'position', 'online', 'cost', 'booking', 'first_day', 'last_day'],
			...['starts', 'ends', 'repeats', 'on_bank_holidays', 'called_off_at', 'version'],
			...['created_at', 'updated_at']
		],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_happening_changes': {
		columns: ['id', 'happening_id', 'day', 'to_day', 'starts', 'ends', 'note'],
		key: ['id'],
		anyone: true,
		rows: `happening_id in (select id from public.directory_happenings where service_id in ${LISTED})`
	},
	'public.directory_contacts': {
		columns: ['id', 'service_id', 'name', 'title'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_phones': {
		columns: ['id', 'service_id', 'contact_id', 'number', 'description'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_languages': {
		columns: ['id', 'service_id', 'code', 'name'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_cost_options': {
		columns: ['id', 'service_id', 'option', 'amount', 'amount_description'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.directory_attributes': {
		columns: ['id', 'service_id', 'term_id'],
		key: ['id'],
		anyone: true,
		rows: `service_id in ${LISTED}`
	},
	'public.place_names': {
		columns: ['id', 'name', 'county', 'outcode', 'centre', 'weight'],
		key: ['id'],
		anyone: true,
		rows: 'true'
	},
	// One’s own, and what an organisation’s roles need.
	'public.accounts': {
		columns: ['id', 'name', 'phone', 'created_at', 'closed_at'],
		key: ['id'],
		rows: 'id = ME'
	},
	'public.members': {
		columns: ['organisation_id', 'account_id', 'joined_at', 'left_at'],
		key: ['organisation_id', 'account_id'],
		rows: `account_id = ME or organisation_id in ${mine('administrator')}`
	},
	'public.member_roles': {
		columns: [
			'id',
			'organisation_id',
			'account_id',
			'role',
			'granted_by',
			'granted_at',
			'revoked_by',
			'revoked_at'
		],
		key: ['id'],
		rows: `account_id = ME or organisation_id in ${mine('administrator')}`
	},
	'public.invitations': {
		// token_hash is nobody’s
		columns: [
			'id',
			'organisation_id',
			'email',
			'roles',
			'invited_by',
			'created_at',
			'expires_at',
			'accepted_at',
			'accepted_by',
			'revoked_at'
		],
		key: ['id'],
		rows: `organisation_id in ${mine('administrator')}`
	},
	'public.volunteers': {
		columns: [
			'account_id',
			'area_id',
			'travel_m',
			'drives',
			'languages',
			'happy_with',
			'avoid',
			'about',
			'weekly_minutes',
			'version',
			'created_at',
			'updated_at'
		],
		key: ['account_id'],
		rows: `account_id = ME or account_id in ${VOLUNTEERS}`
	},
	'public.acceptances': {
		// why, and who ended a rest, is for coordinators, by their page
		columns: [
			'organisation_id',
			'volunteer_id',
			'state',
			'state_since',
			'paused_by',
			'rest_until',
			'version',
			'updated_at'
		],
		key: ['organisation_id', 'volunteer_id'],
		rows: `volunteer_id = ME or organisation_id in ${COORDINATED}`
	},
	'public.checks': {
		columns: [
			'id',
			'organisation_id',
			'volunteer_id',
			'level',
			'issued_on',
			'valid_from',
			'expires_at',
			'clear',
			'checked_by',
			'revoked_at',
			'recorded_at',
			'workforce'
		],
		key: ['id'],
		rows: `volunteer_id = ME or organisation_id in ${COORDINATED}`
	},
	'public.trainings': {
		columns: [
			'id',
			'organisation_id',
			'volunteer_id',
			'module_id',
			'passed_at',
			'expires_at',
			'recorded_by',
			'revoked_at',
			'recorded_at',
			'module_version'
		],
		key: ['id'],
		rows: `volunteer_id = ME or organisation_id in ${COORDINATED}`
	},
	'public.availability': {
		columns: ['id', 'volunteer_id', 'weekday', 'starts', 'ends'],
		key: ['id'],
		rows: `volunteer_id = ME or volunteer_id in ${VOLUNTEERS}`
	},
	'public.availability_exceptions': {
		columns: ['id', 'volunteer_id', 'from_day', 'to_day', 'free', 'starts', 'ends'],
		key: ['id'],
		rows: `volunteer_id = ME or volunteer_id in ${VOLUNTEERS}`
	},
	// The work: coordinators of the organisation that holds it, and nobody else; no free text in any.
	'public.requests': {
		columns: [
			'id',
			'person_id',
			'organisation_id',
			'asked_by',
			'area_id',
			'state',
			'route',
			'situation',
			'coordinator_id',
			'entered_by',
			'submitted_at',
			'opened_at',
			'paused_at',
			'closed_at',
			'close_reason',
			'version',
			'created_at',
			'updated_at'
		],
		key: ['id'],
		rows: `state <> 'draft' and organisation_id in ${COORDINATED} and person_id not in ${CLOSED}`
	},
	'public.tasks': {
		columns: [
			'id',
			'request_id',
			'person_id',
			'organisation_id',
			'kind_id',
			'area_id',
			'day',
			'starts',
			'ends',
			'zone',
			'minutes',
			'starts_at',
			'ends_at',
			'requirements',
			'state',
			'series_id',
			'version',
			'created_at',
			'updated_at'
		],
		key: ['id'],
		rows: `organisation_id in ${COORDINATED} and person_id not in ${CLOSED}`
	},
	'public.offers': {
		columns: [
			'id',
			'task_id',
			'person_id',
			'organisation_id',
			'volunteer_id',
			'state',
			'sent_by',
			'sent_at',
			'expires_at',
			'answered_at'
		],
		key: ['id'],
		rows: `organisation_id in ${COORDINATED} and person_id not in ${CLOSED}`
	},
	'public.matches': {
		columns: [
			'id',
			'task_id',
			'person_id',
			'organisation_id',
			'volunteer_id',
			'offer_id',
			'accepted_at',
			'confirmed_at',
			'confirmed_by',
			'ended_at',
			'end_reason',
			'done_at'
		],
		key: ['id'],
		rows: `organisation_id in ${COORDINATED} and person_id not in ${CLOSED}`
	},
	// Never by a table: only the functions below read and write these.
	'private.acceptance_events': 'nobody',
	'private.addresses': 'nobody',
	'private.asked_kinds': 'nobody',
	'private.breaches': 'nobody',
	'private.break_glass_ends': 'nobody',
	'private.break_glass_reviews': 'nobody',
	'private.break_glass_tellings': 'nobody',
	'private.break_glasses': 'nobody',
	'private.capacity_records': 'nobody',
	'private.applications': 'nobody',
	'private.calendar_feeds': 'nobody',
	'private.lapse_warnings': 'nobody',
	'private.lost_visits': 'nobody',
	'private.standing_looks': 'nobody',
	'private.standing_moves': 'nobody',
	'private.how_askings': 'nobody',
	'private.mail_kinds': 'nobody',
	'private.mail_wishes': 'nobody',
	'private.losses': 'nobody',
	'private.reflections': 'nobody',
	'private.reflection_readings': 'nobody',
	'private.supervisors': 'nobody',
	'private.talks': 'nobody',
	'private.acceptance_waits': 'nobody',
	'private.demand_editions': 'nobody',
	'private.demand_figures': 'nobody',
	'private.directory_offers': 'nobody',
	'private.gap_queries': 'nobody',
	'private.demand_looks': 'nobody',
	'private.module_answers': 'nobody',
	'private.nudges': 'nobody',
	'private.coordinator_nudges': 'nobody',
	'private.pipeline_times': 'nobody',
	'private.hour_corrections': 'nobody',
	'private.volunteer_references': 'nobody',
	'private.identities_shown': 'nobody',
	'private.volunteer_wordings': 'nobody',
	'private.volunteer_consents': 'nobody',
	'private.record_readings': 'nobody',
	'private.taken_over': 'nobody',
	'private.update_looks': 'nobody',
	'private.application_holds': 'nobody',
	'private.proposals': 'nobody',
	'private.second_eyes': 'nobody',
	'private.module_versions': 'nobody',
	'private.out_of_hours': 'nobody',
	'private.passport_links': 'nobody',
	'private.group_applications': 'nobody',
	'private.groups': 'nobody',
	'private.group_warnings': 'nobody',
	'private.buddies': 'nobody',
	'private.peer_circles': 'nobody',
	'private.peer_circle_days_off': 'nobody',
	'private.peer_circle_members': 'nobody',
	'private.group_offers': 'nobody',
	'private.group_offer_leads': 'nobody',
	'private.visit_links': 'nobody',
	'private.visit_askings': 'nobody',
	'private.visit_watches': 'nobody',
	'private.watch_steps': 'nobody',
	'private.captured_mails': 'nobody',
	'private.circle_invitations': 'nobody',
	'private.circle_members': 'nobody',
	'private.circle_notes': 'nobody',
	'private.concern_notes': 'nobody',
	'private.concern_readings': 'nobody',
	'private.concern_reminders': 'nobody',
	'private.incidents': 'nobody',
	'private.incident_closings': 'nobody',
	'private.lead_absences': 'nobody',
	'private.concerns': 'nobody',
	'private.conflict_decisions': 'nobody',
	'private.consent_reminders': 'nobody',
	'private.data_complaints': 'nobody',
	'private.death_reports': 'nobody',
	'private.deaths': 'nobody',
	'private.denies': 'nobody',
	'private.deny_lifts': 'nobody',
	'private.details': 'nobody',
	'private.directory_askings': 'nobody',
	'private.directory_claims': 'nobody',
	'private.directory_handovers': 'nobody',
	'private.directory_documents': 'nobody',
	'private.directory_events': 'nobody',
	'private.directory_import_rows': 'nobody',
	'private.directory_imports': 'nobody',
	'private.directory_origins': 'nobody',
	'private.directory_reports': 'nobody',
	'private.directory_sources': 'nobody',
	'private.directory_suggestions': 'nobody',
	'private.directory_synonyms': 'nobody',
	'private.directory_words': 'nobody',
	'private.disclosures': 'nobody',
	'private.dispute_decisions': 'nobody',
	'private.disputes': 'nobody',
	'private.draft_browsers': 'nobody',
	'private.drafts': 'nobody',
	'private.exports': 'nobody',
	'private.family_visits': 'nobody',
	'private.feedback': 'nobody',
	'private.guardian_exports': 'nobody',
	'private.guardian_reminders': 'nobody',
	'private.guardian_reviews': 'nobody',
	'private.guardian_steps': 'nobody',
	'private.glass_searches': 'nobody',
	'private.once_keys': 'nobody',
	'private.organisation_events': 'nobody',
	'private.outbox': 'nobody',
	'private.people': 'nobody',
	'private.permit_ends': 'nobody',
	'private.permits': 'nobody',
	'private.questions': 'nobody',
	'private.rate_limits': 'nobody',
	'private.reading_scans': 'nobody',
	'private.site_keys': 'nobody',
	'private.site_settings': 'nobody',
	'private.referees': 'nobody',
	'private.refused_readings': 'nobody',
	'private.replay_ledger': 'nobody',
	'private.request_events': 'nobody',
	'private.retention_rules': 'nobody',
	'private.retention_runs': 'nobody',
	'private.subject_requests': 'nobody',
	'private.task_events': 'nobody',
	'private.transitions': 'nobody',
	'private.unusual_readings': 'nobody',
	'private.visit_notes': 'nobody',
	'private.volunteer_moves': 'nobody',
	'private.wording_asks': 'nobody',
	'private.wordings': 'nobody',
	// In test databases alone.
	'private.test_clock': 'nobody',
	// What runs it: sign-ins and which migrations have run.
	'auth.audit_log_entries': 'nobody',
	'auth.flow_state': 'nobody',
	'auth.identities': 'nobody',
	'auth.mfa_amr_claims': 'nobody',
	'auth.refresh_tokens': 'nobody',
	'auth.sessions': 'nobody',
	'auth.users': 'nobody',
	'supabase_migrations.schema_migrations': 'nobody'
};

/** Every policy: table, then its name. All are for select; one more, or another command, is a decision. */
export const POLICIES: Record<string, readonly string[]> = {
	'public.accounts': ['An account holder can read their own account'],
	'public.areas': ['Anyone can read areas'],
	'public.sectors': ['Anyone can read sectors'],
	'public.directory_taxonomies': ["Anyone can read the directory's taxonomies"],
	'public.directory_taxonomy_terms': ["Anyone can read the directory's taxonomy terms"],
	'public.directory_organisations': ['Anyone can read approved organisations of the directory'],
	'public.directory_services': ['Anyone can read approved services'],
	'public.directory_locations': ['Anyone can read the places of approved services'],
	'public.directory_service_at_locations': ['Anyone can read where approved services are given'],
	'public.directory_accessibility': ['Anyone can read what approved places have for access'],
	'public.directory_service_areas': ['Anyone can read whom approved services reach'],
	'public.directory_schedules': ['Anyone can read when approved services are open'],
	'public.directory_days_that_differ': [
		'Anyone can read the days that differ of approved services'
	],
	'public.directory_happenings': ['Anyone can read the events of approved services'],
	'public.directory_happening_changes': [
		'Anyone can read what differs in events of approved services'
	],
	'public.directory_contacts': ['Anyone can read whom to ask for at approved services'],
	'public.directory_phones': ['Anyone can read the numbers of approved services'],
	'public.directory_languages': ['Anyone can read the languages of approved services'],
	'public.directory_cost_options': ['Anyone can read what approved services cost'],
	'public.directory_attributes': ['Anyone can read the terms of approved services'],
	'public.place_names': ['Anyone can read the names of places'],
	'public.training_modules': ['Anyone can read the training modules'],
	'public.task_kinds': ['Anyone can read the kinds of task'],
	'public.organisations': ['Anyone can read active organisations'],
	'public.organisation_hours': ["Anyone can read an organisation's hours"],
	'public.organisation_areas': ['Anyone can read the areas an organisation serves'],
	'public.organisation_task_kinds': ['Anyone can read what an organisation arranges'],
	'public.members': ["Members can read their own membership, administrators their organisation's"],
	'public.member_roles': ["Members can read their own roles, administrators their organisation's"],
	'public.invitations': ['Administrators can read invitations of their own organisation'],
	'public.volunteers': ["Volunteers can read their own profile, coordinators their volunteers'"],
	'public.acceptances': [
		"Volunteers can read their own acceptances, coordinators their organisation's"
	],
	'public.checks': ["Volunteers can read their own checks, coordinators their organisation's"],
	'public.trainings': ["Volunteers can read their own training, coordinators their organisation's"],
	'public.availability': [
		"Volunteers can read their own availability, coordinators their volunteers'"
	],
	'public.availability_exceptions': [
		"Volunteers can read their own exceptions, coordinators their volunteers'"
	],
	'public.requests': ['Coordinators can read requests of their own organisation'],
	'public.tasks': ['Coordinators can read tasks of their own organisation'],
	'public.offers': ['Coordinators can read offers of their own organisation'],
	'public.matches': ['Coordinators can read matches of their own organisation']
};

/** Columns a policy looks at, and foreign keys, that need no index of their own, and why. */
export const UNINDEXED: Record<string, string> = {
	offers_person_id_fkey:
		'Indexed while an offer waits for an answer; afterwards a person’s offers are found by their tasks.',
	'public.organisations.active': 'A handful of rows, nearly all active.',
	'public.requests.state':
		'Only set apart from drafts; the organisation, which is indexed, does the finding.'
};

/** Functions of schemas that are not ours, which anybody may call and which tell nobody’s things. */
export const OUTSIDE: Record<string, string> = {
	'auth.uid': 'Reads the asker’s own claims.',
	'auth.role': 'Reads the asker’s own claims.',
	'auth.email': 'Reads the asker’s own claims.',
	'auth.jwt': 'Reads the asker’s own claims.'
};
/** Extensions whose functions stay as they are installed: they compute, and read no table. */
export const EXTENSIONS = ['pgcrypto', 'uuid-ossp', 'pg_trgm'] as const;

/** Functions in private that policies and thin wrappers call, which no function of public is named after. */
export const HELPERS: Record<string, 'anyone' | 'signed in'> = {
	'private.clock': 'anyone',
	'private.today': 'anyone',
	'private.directory_age': 'anyone',
	'private.directory_source_of': 'anyone',
	'private.happening_schedule': 'anyone',
	'private.event_card': 'anyone',
	'private.oruk_text': 'anyone',
	'private.oruk_term': 'anyone',
	'private.oruk_service_flat': 'anyone',
	'private.oruk_location': 'anyone',
	'private.oruk_service': 'anyone',
	'private.oruk_page': 'anyone',
	'private.oruk_searched': 'anyone',
	'private.oruk_fits': 'anyone',
	'private.me': 'anyone',
	'private.halfway': 'signed in',
	'private.my_organisations': 'signed in',
	'private.volunteers_i_coordinate': 'signed in',
	'private.people_closed_to_me': 'signed in'
};

// ---- Functions ---------------------------------------------------------------------------------------
/** What to give a parameter. */
export type Argument =
	/** The id of something hidden: real, made up, or nobody’s. */
	| { hidden: string; list?: boolean }
	/** The organisation, which anybody may know. */
	| { organisation: true }
	/** A fresh key each time. */
	| { fresh: true }
	/** As it stands, in SQL. */
	| { sql: string };

const hidden = (name: string): Argument => ({ hidden: name });
const sql = (text: string): Argument => ({ sql: text });

/** By name. A uuid that is not here fails the harness; the rest have a plain value by their type. */
export const PARAMETERS: Record<string, Argument> = {
	p_once: { fresh: true },
	// an entry of the directory, which anybody may know
	p_service: sql(`'${serviceId('Tuesday Table')}'`),
	// an event of an entry
	p_event: sql(`'${eventId('Tuesday Table’s soup supper')}'`),
	// entries too, as somebody's own browser names them
	p_services: sql(`array['${serviceId('Tuesday Table')}']::uuid[]`),
	p_key: { fresh: true },
	p_was: sql('null'),
	p_organisation: { organisation: true },
	p_person: hidden('person'),
	p_request: hidden('request'),
	p_task: hidden('task'),
	p_offer: hidden('offer'),
	p_match: hidden('match'),
	p_permit: hidden('permit'),
	p_deny: hidden('deny'),
	p_question: hidden('question'),
	p_feedback: hidden('feedback'),
	p_report: hidden('report'),
	// about a service; who reads one is tried with real ones in directory-editing.test.ts
	p_suggestion: sql(`'00000000-0000-4000-8000-000000000001'`),
	// of groups; groups.test.ts tries who reads one
	p_application: sql(`'00000000-0000-4000-8000-000000000001'`),
	// what waits on a second pair of eyes; second-eyes.test.ts tries who reads one
	p_proposal: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_group: sql(`'00000000-0000-4000-8000-000000000001'`),
	// what a group is asked, and by which groups: group-asking.test.ts tries who reads and says
	p_asking: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_groups: sql(`array['00000000-0000-4000-8000-000000000001']::uuid[]`),
	// a volunteer's own; passport.test.ts tries another's
	p_link: sql(`'00000000-0000-4000-8000-000000000001'`),
	// of whoever keeps a page, and of whoever decides; directory-claims.test.ts
	p_claim: sql(`'00000000-0000-4000-8000-000000000001'`),
	// of services; directory-importing.test.ts
	p_import: sql(`'00000000-0000-4000-8000-000000000001'`),
	// entries of the directory, none after this: directory-importing.test.ts
	p_after: sql(`'ffffffff-ffff-4fff-bfff-ffffffffffff'`),
	p_supervisor: hidden('account'),
	p_lead: hidden('account'),
	// of whoever wrote it and the coordinators; incidents.test.ts tries who reads one
	p_incident: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_near_miss: sql('true'),
	p_hurt: sql("'nobody'"),
	p_time: sql("'10:00'"),
	// of one volunteer's own; care.test.ts
	p_loss: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_on: sql("'2026-11-20'"),
	p_note: hidden('note'),
	p_visit: hidden('visit'),
	p_concern: hidden('concern'),
	p_unusual: hidden('unusual'),
	p_subject_request: hidden('subjectRequest'),
	p_complaint: hidden('complaint'),
	p_breach: hidden('breach'),
	p_dispute: hidden('dispute'),
	p_glass: hidden('glass'),
	p_draft: hidden('draft'),
	p_member: hidden('member'),
	p_reader: hidden('reader'),
	p_session: hidden('session'),
	p_volunteer: hidden('volunteer'),
	p_volunteers: { hidden: 'volunteer', list: true },
	p_account: hidden('account'),
	// of one volunteer's own visits; hours.test.ts tries another's
	p_correction: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_buddy: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_reference: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_older: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_circle: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_check: hidden('check'),
	p_training: hidden('training'),
	p_exception: hidden('exception'),
	p_invitation: hidden('invitation'),
	p_email: hidden('email'),
	// Plain values that get past what is asked of them.
	p_starts: sql("'10:00'"),
	p_ends: sql("'11:00'"),
	p_day: sql("'2026-12-02'"),
	p_from: sql("'2026-12-02'"),
	p_to: sql("'2026-12-03'"),
	p_until: sql("'2026-12-20'"),
	p_died_on: sql("'2026-11-23'"),
	p_seen_on: sql("'2026-11-20'"),
	p_ends_on: sql('null'),
	p_issued_on: sql("'2026-11-01'"),
	p_passed_on: sql("'2026-11-01'"),
	p_shown_on: sql("'2026-11-01'"),
	p_route: sql("'letters'"),
	// a volunteer's own, and what another organisation recorded: on-record.test.ts
	p_consent: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_standing: sql('null'),
	p_taken: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_source: sql(`'00000000-0000-4000-8000-000000000001'`),
	p_item: sql("'check'"),
	p_expires_on: sql("'2027-10-01'"),
	p_review_on: sql("'2027-01-10'"),
	p_aware_on: sql("'2026-11-20'"),
	p_aware_time: sql("'10:00'"),
	p_received_on: sql("'2026-11-20'"),
	p_from_day: sql("'2026-10-01'"),
	p_ref: sql('null'),
	p_before_ref: sql('null'),
	p_minutes: sql('60'),
	p_months: sql('6'),
	p_hours: sql('4'),
	p_unsafe: sql('false'),
	p_unsafe_why: sql('null'),
	p_outcome: sql("'right'"),
	p_kind: sql("'company'"),
	p_module: sql("'role'"),
	p_level: sql("'enhanced'"),
	p_area: sql("'PO38-1'"),
	// of volunteers' applications: application-steps.test.ts tries whose
	p_chosen: sql(`'[]'`),
	p_sector: sql("'PO38 1'"),
	p_travel_m: sql('8000'),
	p_weekly_minutes: sql('240'),
	p_languages: sql("'{English}'"),
	p_offer_hours: sql('48'),
	p_kinds: sql("'{company}'"),
	p_roles: sql("'{coordinator,safeguarding_lead,administrator}'"),
	p_search: sql('null'),
	p_sort: sql('null'),
	p_stage: sql('null'),
	p_trust: sql("'yes'"),
	p_known_for: sql("'over_5'"),
	p_format: sql("'data'"),
	p_only: sql('null'),
	p_before: sql('null'),
	p_week: sql('null'),
	p_room: sql('false'),
	p_scopes: sql('null'),
	p_seen: sql('null'),
	p_page: sql('1'),
	p_size: sql('1'),
	p_query: sql(`'{}'`),
	p_service_at_location: sql('gen_random_uuid()'),
	p_taxonomy: sql('gen_random_uuid()'),
	p_term: sql('gen_random_uuid()'),
	p_version: sql('1'),
	p_this_too: sql('false'),
	p_what: sql("'password-changed'"),
	p_bucket: sql("'form'"),
	p_keys: sql(`array[repeat('a', 64), repeat('b', 64), repeat('c', 64)]`),
	p_token: sql(`repeat('0', 64)`),
	p_secret: sql(`repeat('1', 64)`),
	p_network: sql(`repeat('2', 64)`),
	p_recipient: sql("'coordinators'"),
	p_basis: sql("'attorney'"),
	p_windows: sql(`'[{"weekday": 1, "starts": "09:00", "ends": "12:00"}]'`)
};

/**
 * A kind of person, for the ids they have to do with: Len’s; for imran Rehana’s; for the coordinator
 * everybody’s. Or for one person’s ids by name.
 */
export type Reach = Kind | `${BundleName}:${Kind}`;

export interface Callable {
	/** Who may call it at all. */
	who: 'anyone' | 'signed in';
	/**
	 * Which kinds get another answer for real ids than for made-up ones. Everybody else is answered alike, to the letter, and writes nothing.
	 */
	reaches?: readonly Reach[];
	/** Kinds who are told here of people they are otherwise nothing to. */
	shows?: readonly Kind[];
	/** A list of work: of what is private, it shows only who asked. */
	list?: boolean;
	/** Answers null, not “please sign in”, to a session that no longer counts. */
	quiet?: boolean;
	/** Parameters that mean something else here. */
	args?: Record<string, Argument>;
	/** Why, where it is not plain. */
	why?: string;
}

const CIRCLE = ['self', 'provenManager', 'unprovenManager'] as const;
/** Somebody who helps in a circle; one of them is a coordinator elsewhere in her life. */
const HELPER = ['helper', 'owen:relative'] as const;
const DESK = ['coordinator'] as const;
const LEAD = ['safeguardingLead'] as const;
const GUARDIAN = ['dataGuardian'] as const;
const ADMIN = ['administrator'] as const;

/** What a note on a concern says beside its words. */
const NOTED = { p_kind: sql("'fact'"), p_day: sql("'2026-11-20'"), p_time: sql("'10:00'") };

/** Somebody signed in may call it; these get further with real ids. */
const signedIn = (reaches: readonly Reach[] = [], more: Partial<Callable> = {}): Callable => ({
	who: 'signed in',
	reaches,
	...more
});
const anyone = (more: Partial<Callable> = {}): Callable => ({ who: 'anyone', ...more });

export const FUNCTIONS: Record<string, Callable> = {
	'public.about_page': signedIn(CIRCLE),
	'public.accept_circle_invitation': signedIn(),
	'public.accept_invitation': signedIn(),
	'public.accept_offer': signedIn(['matched']),
	'public.account_page': signedIn(),
	'public.acknowledge_concern': signedIn(LEAD),
	'public.act_on_concern': signedIn(LEAD, { args: NOTED }),
	'public.add_circle_member': signedIn(DESK),
	'public.add_exception': signedIn(),
	'public.add_family_visit': signedIn(CIRCLE),
	'public.add_task': signedIn(DESK),
	'public.add_volunteer_exception': signedIn(DESK),
	'public.answer_loss': signedIn(),
	'public.care_page': signedIn(),
	'public.reflection_page': signedIn(['matched']),
	'public.save_reflection': signedIn(['matched'], { args: { p_shown: sql("'me'") } }),
	'public.delete_reflection': signedIn(['matched']),
	'public.reflections_page': signedIn(DESK),
	'public.carried_page': signedIn([], { list: true }),
	'public.set_supervisor': signedIn(DESK),
	'public.together_page': signedIn(),
	'public.buddy_desk_page': signedIn(DESK),
	'public.ask_buddies': signedIn(DESK),
	'public.agree_buddy': signedIn(),
	'public.end_buddy': signedIn(),
	'public.join_peer_circle': signedIn(),
	'public.leave_peer_circle': signedIn(),
	'public.call_off_meeting': signedIn([], { args: { p_day: sql("'2026-12-01'") } }),
	'public.peer_circles_page': signedIn([], { list: true }),
	'public.save_peer_circle': signedIn(),
	'public.end_peer_circle': signedIn(),
	'public.record_talk': signedIn(DESK, { args: { p_on: sql("'2026-11-20'") } }),
	'public.answer_module': signedIn([], {
		args: { p_module: sql("'role'"), p_answers: sql(`'{}'`), p_send: sql('false') }
	}),
	'public.answer_reference': anyone(),
	'public.application_to_send': signedIn(),
	'public.answer_question': signedIn(['provenManager', 'unprovenManager']),
	'public.answer_asking': anyone(),
	'public.ask_about_data': signedIn(['self', 'provenManager']),
	'public.ask_confirmation': anyone(),
	'public.ask_erasure': signedIn(['self', 'provenManager']),
	'public.ask_question': signedIn(DESK),
	'public.asked_page': anyone(),
	'public.breach_page': signedIn(GUARDIAN),
	'public.breaches_page': signedIn(),
	'public.break_glass': signedIn(LEAD),
	'public.break_glass_page': signedIn([], {
		shows: GUARDIAN,
		why: 'What a lead wrote down, which the guardian reviews; whose it is about is not said.'
	}),
	'public.calls_page': signedIn(['arthur:coordinator']),
	'public.cancel_task': signedIn([...CIRCLE, 'coordinator']),
	'public.carry_out_erasure': signedIn(GUARDIAN),
	'public.change_my_details': signedIn(),
	'public.change_task': signedIn(DESK),
	'public.circle_invitation_page': signedIn(),
	'public.circle_page': signedIn([...CIRCLE, ...HELPER]),
	'public.circle_people_page': signedIn(CIRCLE),
	'public.circle_stamp': signedIn([...CIRCLE, ...HELPER]),
	'public.circle_task_page': signedIn(CIRCLE),
	'public.claim_my_places': signedIn(),
	'public.close_concern': signedIn(LEAD, { args: NOTED }),
	'public.close_my_account': signedIn(),
	'public.close_request': signedIn(DESK),
	'public.code_was_sent': anyone(),
	'public.complain_about_data': anyone(),
	'public.complaint_page': signedIn(GUARDIAN),
	'public.complaints_page': signedIn(),
	'public.concern_page': signedIn(LEAD, { shows: LEAD }),
	'public.concerns_page': signedIn([], { shows: LEAD }),
	'public.confirm_match': signedIn(DESK),
	'public.confirm_page': anyone(),
	'public.confirm_request': anyone(),
	'public.consent_page': signedIn(CIRCLE),
	'public.copy_page': signedIn(CIRCLE),
	'public.cover_task': signedIn(CIRCLE),
	'public.demand_page': anyone(),
	'public.gaps_page': anyone(),
	'public.death_page': signedIn([...CIRCLE, ...HELPER]),
	'public.decide_conflict': signedIn(DESK),
	'public.decide_dispute': signedIn(DESK),
	'public.decide_left_dispute': signedIn(),
	'public.decline_match': signedIn(DESK),
	'public.decline_offer': signedIn(['matched']),
	'public.deny_reader': signedIn(CIRCLE),
	'public.desk_map_page': signedIn([], { list: true }),
	'public.desk_page': signedIn([], { list: true }),
	'public.desk_visits_page': signedIn([], { list: true }),
	// keeping a page; directory-claims.test.ts tries who reads and decides one
	'public.claim_directory_entry': signedIn(),
	'public.claim_link_page': signedIn(),
	'public.claim_page': signedIn(),
	'public.confirm_kept_page': signedIn(),
	'public.decide_directory_claim': signedIn(),
	'public.directory_claim_page': signedIn(),
	'public.give_up_claim': signedIn(),
	'public.hand_over_claim': signedIn(),
	'public.kept_pages': signedIn(),
	'public.take_claim_link': signedIn(),
	'public.directory_desk_page': signedIn(),
	'public.release_directory_field': signedIn(),
	'public.directory_import_page': signedIn(),
	'public.directory_imports_page': signedIn(),
	'public.directory_table_page': signedIn(),
	'public.settle_directory_import': signedIn(),
	'public.upload_directory_rows': signedIn(),
	'public.check_directory_draft': anyone(),
	'public.directory_edit_page': anyone(),
	'public.directory_suggestion_page': signedIn(),
	'public.save_directory_entry': signedIn(),
	'public.settle_directory_suggestion': signedIn(),
	'public.suggest_directory_entry': anyone(),
	'public.directory_entry_page': anyone(),
	'public.events_page': anyone(),
	'public.event_page': anyone(),
	'public.event_edit_page': anyone(),
	'public.check_event_draft': anyone(),
	'public.save_event': signedIn(),
	'public.suggest_event': anyone(),
	'public.directory_kept_page': anyone(),
	'public.directory_page': anyone(),
	'public.directory_place': anyone(),
	'public.draft_page': anyone(),
	'public.end_break_glass': signedIn(LEAD),
	'public.end_my_session': signedIn(),
	'public.end_my_sessions': signedIn(),
	'public.end_pause': signedIn(),
	'public.end_place': signedIn(['self', 'provenManager', 'helper']),
	'public.end_rest': signedIn(),
	'public.enter_return_code': anyone(),
	'public.erasure_to_carry_out': signedIn(GUARDIAN),
	'public.export_account': signedIn(),
	'public.export_person': signedIn(CIRCLE),
	'public.export_disclosures': signedIn([], { args: { p_reader: { sql: 'null' } } }),
	'public.forget_draft': anyone(),
	'public.give_consent': signedIn(CIRCLE),
	'public.guardian_consents_page': signedIn(),
	'public.guardian_disputes_page': signedIn(),
	'public.guardian_disclosures_page': signedIn([], { args: { p_reader: { sql: 'null' } } }),
	'public.find_for_glass': signedIn(),
	'public.glass_card': signedIn(LEAD),
	'public.glass_page': signedIn(),
	'public.guardian_page': signedIn(),
	'public.guardian_refused_page': signedIn(),
	'public.guardian_retention_page': signedIn(),
	'public.guardian_reviews_page': signedIn(),
	'public.guardian_unusual_page': signedIn(),
	'public.hand_back': signedIn(['matched']),
	'public.invitation_page': anyone(),
	'public.pipeline_page': signedIn([], { list: true }),
	'public.rota_page': signedIn([], { list: true }),
	'public.applications_chosen': signedIn(DESK),
	'public.set_pipeline_days': signedIn(),
	// who reads, agrees to and takes back a proposal: second-eyes.test.ts
	'public.answer_proposal': signedIn(),
	'public.proposal_page': signedIn(),
	'public.take_back_proposal': signedIn(),
	'public.set_second_eyes': signedIn(),
	'public.correct_hours': signedIn(),
	'public.ask_for_reference': signedIn(),
	'public.remove_reference': signedIn(),
	'public.my_reference_page': signedIn(),
	'public.volunteer_reference_page': signedIn(DESK),
	'public.write_reference': signedIn(),
	'public.decline_reference': signedIn(),
	'public.hours_page': signedIn(),
	'public.see_correction': signedIn(),
	'public.volunteer_hours_page': signedIn(DESK),
	'public.step_applications': signedIn(),
	'public.ready_application': anyone(),
	'public.reference_page': anyone(),
	'public.invite_member': signedIn(),
	'public.invite_to_circle': signedIn(['self', 'provenManager']),
	'public.kept_page': signedIn(CIRCLE),
	'public.keep_directory_entry': signedIn(),
	'public.mail_wishes_page': signedIn(),
	'public.save_mail_wishes': signedIn(),
	'public.knock': anyone(),
	'public.leave_organisation': signedIn(),
	'public.learning_page': signedIn(),
	'public.lift_deny': signedIn(['self', 'provenManager']),
	'public.look_at_unusual': signedIn(GUARDIAN),
	'public.lift_in_best_interests': signedIn(DESK),
	'public.name_referee': signedIn(),
	'public.mark_done': signedIn(['matched']),
	'public.mark_happened': signedIn(DESK),
	'public.mark_missed': signedIn(DESK),
	'public.my_circles': signedIn(),
	'public.my_sessions_page': signedIn(),
	'public.my_subject_requests_page': signedIn(['self', 'provenManager']),
	'public.note_concern': signedIn(LEAD, { args: NOTED }),
	'public.incident_form': signedIn(['matched', 'coordinator']),
	'public.write_incident': signedIn(['matched', 'coordinator'], {
		args: {
			p_what: sql("'fall'"),
			p_place: sql("'home'"),
			p_day: sql("'2026-11-20'"),
			p_time: sql('null')
		}
	}),
	'public.incidents_page': signedIn([], { list: true, args: { p_what: sql('null') } }),
	'public.my_incidents_page': signedIn(),
	'public.incident_page': signedIn(),
	'public.read_incident': signedIn(),
	'public.close_incident': signedIn(),
	'public.reopen_incident': signedIn(),
	'public.hand_over_concern': signedIn(LEAD),
	'public.take_concern': signedIn(LEAD),
	'public.give_back_concern': signedIn(LEAD),
	'public.set_concern_due': signedIn(LEAD),
	'public.set_lead_away': signedIn(),
	'public.offer_page': signedIn(['matched']),
	'public.offers_page': signedIn([], { list: true }),
	'public.open_referral_service': anyone(),
	'public.open_referral_service_at_location': anyone(),
	'public.open_referral_service_at_locations': anyone(),
	'public.open_referral_services': anyone(),
	'public.open_referral_taxonomies': anyone(),
	'public.open_referral_taxonomy': anyone(),
	'public.open_referral_taxonomy_term': anyone(),
	'public.open_referral_taxonomy_terms': anyone(),
	'public.open_request': signedIn(DESK),
	'public.opened_page': signedIn(LEAD, { shows: LEAD }),
	'public.opened_stamp': signedIn(LEAD),
	'public.organisation_areas_page': signedIn(),
	'public.organisation_page': signedIn(),
	'public.organisation_people_page': signedIn(),
	'public.own_erasure_page': signedIn(),
	'public.pause_help': signedIn(CIRCLE),
	'public.pause_request': signedIn(DESK),
	'public.pause_volunteering': signedIn(),
	'public.question_page': signedIn(['provenManager', 'unprovenManager']),
	'public.question_reading': signedIn(),
	'public.raise_concern': signedIn([...CIRCLE, ...HELPER, 'matched', 'coordinator']),
	'public.raise_concern_publicly': anyone(),
	'public.ready': anyone(),
	'public.record_authority': signedIn(DESK),
	'public.record_breach': signedIn(),
	'public.record_capacity': signedIn(DESK),
	'public.record_check': signedIn(DESK),
	'public.record_consent': signedIn(DESK),
	'public.record_identity': signedIn(DESK),
	// on-record.test.ts: who reads, shares and takes over
	'public.share_record': signedIn(),
	'public.withdraw_volunteer_consent': signedIn(),
	'public.shared_record_page': signedIn(),
	'public.carried_record': signedIn(DESK),
	'public.take_over': signedIn(),
	'public.keep_taken_over': signedIn(),
	'public.give_update_consent': signedIn(),
	'public.record_look': signedIn(DESK),
	'public.take_back_identity': signedIn(DESK),
	'public.my_checks_page': signedIn(),
	'public.record_telling': signedIn(DESK, { args: { p_how: sql("'phone'") } }),
	'public.record_death': signedIn([
		'coordinator',
		'groupLead',
		'provenManager',
		'arthur:coordinatorElsewhere'
	]),
	'public.record_subject_request': signedIn(),
	'public.record_dispute': signedIn(DESK),
	'public.record_training': signedIn(DESK),
	'public.remove_exception': signedIn(),
	'public.remove_family_visit': signedIn(CIRCLE),
	'public.remove_member': signedIn(ADMIN),
	'public.remove_volunteer_exception': signedIn(DESK),
	'public.report_death': signedIn([...CIRCLE, ...HELPER]),
	'public.report_directory_entry': anyone({ args: { p_what: sql("'hours'") } }),
	'public.request_card': signedIn(DESK),
	'public.request_page': signedIn(DESK),
	'public.requests_page': signedIn([], { list: true }),
	'public.resend_invitation': signedIn(ADMIN),
	'public.rest_until': signedIn(),
	'public.resume_help': signedIn(CIRCLE),
	'public.retention_page': anyone(),
	'public.return_page': anyone(),
	'public.review_break_glass': signedIn(GUARDIAN),
	'public.revoke_check': signedIn(DESK),
	'public.revoke_circle_invitation': signedIn(CIRCLE, {
		args: { p_invitation: hidden('circleInvitation') }
	}),
	'public.revoke_invitation': signedIn(ADMIN),
	'public.revoke_training': signedIn(DESK),
	'public.save_availability': signedIn(),
	'public.save_draft': anyone(),
	'public.save_organisation_areas': signedIn(),
	'public.save_organisation_details': signedIn(),
	'public.save_organisation_hours': signedIn(),
	'public.save_organisation_work': signedIn(),
	'public.save_volunteer_profile': signedIn(),
	'public.say_no': signedIn(CIRCLE),
	'public.say_of_visit': signedIn(CIRCLE),
	'public.send_draft': signedIn(),
	'public.send_offers': signedIn(DESK),
	'public.send_return_code': anyone(),
	'public.send_return_link': anyone(),
	'public.sent_page': anyone(),
	'public.set_acceptance': signedIn(DESK),
	'public.set_availability': signedIn(DESK),
	'public.set_profile': signedIn(DESK),
	'public.set_rest': signedIn(DESK),
	'public.set_roles': signedIn(ADMIN),
	'public.set_volunteer_place': signedIn(),
	'public.settle_circle_note': signedIn(DESK),
	'public.settle_death_report': signedIn(DESK),
	'public.settle_directory_report': signedIn(),
	'public.settle_feedback': signedIn(DESK),
	'public.settle_question': signedIn(DESK),
	'public.sharing_page': signedIn(CIRCLE),
	'public.sharing_stamp': signedIn(CIRCLE),
	'public.sign_review': signedIn(),
	'public.site_local': anyone(),
	'public.start_draft': anyone(),
	'public.say_by_visit_link': anyone(),
	'public.calendar_feed': anyone(),
	'public.calendar_page': signedIn(),
	'public.confirm_group_application': anyone(),
	'public.decide_group': signedIn(),
	'public.group_application_by_link': anyone(),
	'public.group_application_page': signedIn(),
	'public.group_hosts': anyone(),
	'public.group_page': signedIn(),
	'public.groups_page': signedIn([], { list: true }),
	'public.invite_lead': signedIn(),
	'public.offer_to_groups': signedIn(DESK),
	'public.withdraw_group_offer': signedIn(),
	'public.group_asked_page': signedIn(),
	'public.name_member': signedIn(),
	'public.unname_member': signedIn(),
	'public.decline_for_group': signedIn(),
	'public.pause_group': signedIn(),
	'public.group_shown_page': signedIn(),
	'public.show_group': signedIn(),
	'public.unshow_group': signedIn(),
	'public.leave_as_group': signedIn(),
	'public.group_vetting_page': signedIn(),
	'public.look_again_at_group': signedIn(),
	'public.save_group_rules': signedIn(),
	'public.send_group_application': anyone(),
	'public.whom_they_serve': anyone(),
	'public.make_passport_link': signedIn(),
	'public.passport_by_link': anyone(),
	'public.passport_page': signedIn(),
	'public.stop_passport_link': signedIn(),
	'public.make_calendar': signedIn(),
	'public.stop_calendar': signedIn(),
	'public.say_of_being_out': signedIn(['matched'], { args: { p_what: sql("'out'") } }),
	'public.settle_watch': signedIn(DESK),
	'public.visit_link_page': anyone(),
	'public.watch_page': signedIn(DESK),
	'public.send_application': signedIn(),
	'public.start_volunteer': signedIn(),
	'public.step_breach': signedIn(GUARDIAN),
	'public.step_complaint': signedIn(GUARDIAN),
	'public.step_subject_request': signedIn(GUARDIAN),
	'public.stop_volunteering': signedIn(),
	'public.subject_request_page': signedIn(GUARDIAN),
	'public.subject_requests_page': signedIn(),
	'public.take_back_subject_request': signedIn(),
	'public.take_on': signedIn(DESK),
	'public.task_page': signedIn(DESK),
	'public.tell_of_break_glass': signedIn(GUARDIAN),
	'public.tell_of_change': signedIn(),
	'public.undo_death': signedIn(['arthur:coordinator', 'arthur:coordinatorElsewhere']),
	'public.viewer': signedIn([], { quiet: true }),
	'public.visit_page': signedIn(['matched']),
	'public.visit_stamp': signedIn(['matched']),
	'public.visit_step_page': signedIn(['matched']),
	'public.visits_page': signedIn(),
	'public.volunteer_page': signedIn(DESK),
	'public.volunteering_page': signedIn(),
	'public.volunteers_page': signedIn([], { list: true }),
	'public.withdraw_all': signedIn(CIRCLE),
	'public.withdraw_consent': signedIn(CIRCLE),
	'public.worry_page': anyone(),
	'public.write_detail': signedIn(CIRCLE),
	'public.write_to_coordinator': signedIn(CIRCLE)
};
