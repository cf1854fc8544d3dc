import type { TransactionSql } from 'postgres';
import { Calendar } from './calendar.ts';
import { idOf } from './ids.ts';

/** A row to insert: column → value, as jsonb_populate_recordset reads it. */
export type Row = Record<string, unknown>;

/** Tables in the order in which their rows can be inserted. */
const ORDER = [
	'public.organisations',
	'public.organisation_hours',
	'public.organisation_areas',
	'public.organisation_task_kinds',
	'private.out_of_hours',
	'public.members',
	'public.member_roles',
	'public.invitations',
	'public.volunteers',
	'public.acceptances',
	'private.acceptance_events',
	'private.applications',
	'private.referees',
	'public.checks',
	'private.identities_shown',
	'private.volunteer_consents',
	'private.record_readings',
	'private.taken_over',
	'private.update_looks',
	'public.trainings',
	'private.passport_links',
	'private.groups',
	'private.group_applications',
	'private.second_eyes',
	'private.proposals',
	'public.availability',
	'public.availability_exceptions',
	'private.demand_editions',
	'private.demand_figures',
	'private.demand_looks',
	'private.acceptance_waits',
	'private.people',
	'private.circle_members',
	'private.details',
	'private.addresses',
	'private.capacity_records',
	'private.permits',
	'private.permit_ends',
	'private.denies',
	'private.conflict_decisions',
	'private.disputes',
	'public.requests',
	'private.asked_kinds',
	'private.request_events',
	'private.questions',
	'public.tasks',
	'public.offers',
	'private.group_offers',
	'private.group_offer_leads',
	'public.matches',
	'private.visit_watches',
	'private.watch_steps',
	'private.visit_links',
	'private.task_events',
	'private.family_visits',
	'private.circle_notes',
	'private.visit_notes',
	'private.feedback',
	'private.deaths',
	'private.losses',
	'private.talks',
	'private.reflections',
	'private.hour_corrections',
	'private.volunteer_references',
	'private.reflection_readings',
	'private.supervisors',
	'private.buddies',
	'private.peer_circles',
	'private.peer_circle_days_off',
	'private.peer_circle_members',
	'private.death_reports',
	'private.incidents',
	'private.incident_closings',
	'private.concerns',
	'private.concern_notes',
	'private.glass_searches',
	'private.break_glasses',
	'private.break_glass_ends',
	'private.break_glass_reviews',
	'private.disclosures',
	'private.refused_readings',
	'private.outbox',
	'public.directory_organisations',
	'public.directory_services',
	'public.directory_locations',
	'public.directory_service_at_locations',
	'public.directory_accessibility',
	'public.directory_service_areas',
	'public.directory_schedules',
	'public.directory_days_that_differ',
	'public.directory_contacts',
	'public.directory_phones',
	'public.directory_languages',
	'public.directory_cost_options',
	'public.directory_attributes',
	'public.directory_happenings',
	'public.directory_happening_changes',
	'private.directory_suggestions',
	'private.directory_claims',
	'private.directory_sources',
	'private.directory_imports',
	'private.directory_import_rows',
	'private.directory_askings',
	'private.unusual_readings',
	'private.subject_requests',
	'private.data_complaints',
	'private.breaches',
	'private.guardian_steps',
	'private.guardian_reviews'
] as const;

export type Table = (typeof ORDER)[number];

/** Somebody who can sign in. */
export interface Account {
	key: string;
	name: string;
	phone?: string;
	/** Their first day here, counted from today. */
	since: number;
	password?: boolean;
}

/** Collects what is to be inserted; every module of the seed adds its part, then it is written. */
export class World {
	readonly calendar: Calendar;
	readonly accounts = new Map<string, Account>();
	readonly #rows = new Map<Table, Row[]>();

	constructor(now: Date) {
		this.calendar = new Calendar(now);
	}

	/** Adds a row. Every row of one table has the same columns. */
	put(table: Table, row: Row): void {
		const rows = this.#rows.get(table);
		if (rows) rows.push(row);
		else this.#rows.set(table, [row]);
	}

	/** Adds an account once; its address is <key>@example.org. */
	account(account: Account): string {
		if (!this.accounts.has(account.key)) this.accounts.set(account.key, account);
		return accountId(account.key);
	}

	/** Inserts everything, a statement a table. */
	async write(sql: TransactionSql): Promise<void> {
		for (const table of ORDER) {
			const rows = this.#rows.get(table) ?? [];
			const [first] = rows;
			if (!first) continue;
			const columns = Object.keys(first);
			const names = columns.map((column) => `"${column}"`).join(', ');
			// Table and column names are this file's and its neighbours' own, never anybody's input.
			await sql.unsafe(
				`insert into ${table} (${names})
				select ${names} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
				[JSON.stringify(rows)]
			);
		}
	}
}

export const accountId = (key: string): string => idOf(`account:${key}`);
export const personId = (key: string): string => idOf(`person:${key}`);
export const memberId = (person: string, key: string): string => idOf(`circle:${person}:${key}`);
export const organisationId = (key: string): string => idOf(`organisation:${key}`);
export const emailOf = (key: string): string => `${key}@example.org`;
