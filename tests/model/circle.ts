/**
 * More of docs/consent.md said a second time: in what capacity somebody of the circle acts, whether a request
 * may be shown to a pool at all, and what the tables themselves show to a coordinator.
 */
import {
	basisHolds,
	conflicted,
	denied,
	inForce,
	isDead,
	isSelf,
	provenManager,
	retained,
	suspendedAnywhere
} from './model.ts';
import type { CircleMember, Role, World } from './world.ts';

function ofRole(world: World, account: string, person: string, role: CircleMember['role']) {
	return world.circle.some(
		(one) => one.account === account && one.person === person && one.role === role && !one.ended
	);
}

/** C18, C21: after a death every manager has what they entered themselves. */
export function circleCapacity(
	world: World,
	account: string,
	person: string,
	at: number
): 'self' | 'manager' | 'unproven_manager' | 'helper' | null {
	if (isSelf(world, account, person)) return 'self';
	if (provenManager(world, account, person, at) && !isDead(world, person)) return 'manager';
	if (ofRole(world, account, person, 'manager')) return 'unproven_manager';
	return ofRole(world, account, person, 'helper') ? 'helper' : null;
}

/** C8: narrowing is always allowed to the person and to every manager, whatever the basis. */
export const mayNarrow = (world: World, account: string, person: string): boolean =>
	isSelf(world, account, person) || ofRole(world, account, person, 'manager');

/** C18, C21: the consents and who looked, also after a death. */
export const maySeeLedger = (world: World, account: string, person: string, at: number): boolean =>
	isSelf(world, account, person) || provenManager(world, account, person, at);

/** C20: a permit of summary to the organisation's pool, no deny of the organisation, no death. */
export function poolOpen(world: World, person: string, organisation: string, at: number): boolean {
	if (isDead(world, person)) return false;
	const refused = world.denies.some(
		(deny) =>
			deny.person === person &&
			deny.organisation === organisation &&
			deny.at <= at &&
			(deny.liftedAt === null || at < deny.liftedAt) &&
			(deny.scopes === null || deny.scopes.includes('summary'))
	);
	return (
		!refused &&
		world.permits.some(
			(permit) =>
				permit.person === person &&
				permit.recipient === 'pool' &&
				permit.organisation === organisation &&
				inForce(permit, 'summary', at) &&
				basisHolds(world, permit, at)
		)
	);
}

/** C10, C11: where somebody has one of these roles now; a suspension anywhere stops them all. */
export function actsIn(world: World, account: string, roles: readonly Role['role'][]): string[] {
	if (suspendedAnywhere(world, account)) return [];
	return world.organisations
		.map(({ id }) => id)
		.filter((id) =>
			world.roles.some(
				(one) =>
					one.organisation === id &&
					one.account === account &&
					roles.includes(one.role) &&
					!one.revoked &&
					!one.memberLeft
			)
		);
}

/**
 * C7, C21, C25: people whose requests a coordinator's tables do not show them. A deny of whoever is the person
 * themselves counts here: as a coordinator they are of the circle.
 */
export function closedPeople(world: World, account: string, at: number): string[] {
	const coordinated = actsIn(world, account, ['coordinator', 'group_lead']);
	return world.people.filter(
		(person) =>
			denied({ ...world, circle: [] }, person, account, 'summary', at) ||
			coordinated.some((organisation) => conflicted(world, account, person, organisation)) ||
			!retained(world, person, at)
	);
}

/** Volunteers applying to, or accepted by, an organisation that somebody coordinates. */
export function volunteersOf(world: World, account: string): string[] {
	const coordinated = actsIn(world, account, ['coordinator', 'group_lead']);
	return world.accounts.filter((volunteer) =>
		world.acceptances.some(
			(one) =>
				one.account === volunteer && coordinated.includes(one.organisation) && one.state !== 'left'
		)
	);
}
