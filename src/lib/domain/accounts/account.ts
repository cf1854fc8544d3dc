import type { MemberRole } from './roles.ts';

/** One's own account, as /account shows it. */
export interface Account {
	email: string;
	/** An address that waits to be confirmed. */
	newEmail: string | null;
	name: string;
	phone: string;
	hasPassword: boolean;
	/** Signed in within the last quarter of an hour: what a change that could shut one out needs. */
	fresh: boolean;
	/** Signing in asks them for a second step: they answer for others, on a site that has it. */
	secondStep: boolean;
	/** Instant, ISO. */
	since: string;
	sessions: number;
	/** How many people's circles they are of. */
	circle: number;
	members: {
		organisationId: string;
		organisation: string;
		roles: MemberRole[];
		onlyAdministrator: boolean;
	}[];
	/** Where they volunteer, or have applied to. */
	acceptances: { organisationId: string; organisation: string; state: string }[];
	/** Accepted visits that are still to come. */
	visitsAhead: number;
	invitations: { id: string; organisation: string; roles: MemberRole[]; expiresAt: string }[];
}

/** One place where somebody is signed in. */
export interface Session {
	id: string;
	/** The one that asks. */
	here: boolean;
	/** Instants, ISO. */
	beganAt: string;
	usedAt: string;
	browser: string;
}

/** An invitation as whoever holds its link sees it. */
export interface Invitation {
	id: string;
	organisation: string;
	roles: MemberRole[];
	email: string;
	by: string | null;
	expiresAt: string;
	/** It was sent to the confirmed address of whoever is signed in. */
	mine: boolean;
}

/** Organisations that would be left without an administrator if this account went. */
export function onlyAdministratorOf(account: Account): string[] {
	return account.members.filter((m) => m.onlyAdministrator).map((m) => m.organisation);
}
