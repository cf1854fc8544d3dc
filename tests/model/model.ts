/**
 * docs/consent.md said a second time, clause by clause, in another language and by brute force. It imports
 * nothing of the product, so that a mistake there is not repeated here.
 */
import {
	LEVELS,
	SCOPES,
	type Deny,
	type Dispute,
	type Glass,
	type Permit,
	type Scope,
	type Task,
	type World
} from './world.ts';

const HOUR = 3_600_000;
const RETENTION_MONTHS = 12;
const HELD_MONTHS = 12;

export type Capacity =
	'coordinator' | 'matched' | 'self' | 'manager' | 'unproven_manager' | 'break_glass';
export interface Question {
	reader: string;
	capacity: Capacity;
	person: string;
	organisation: string | null;
	task: string | null;
	at: number;
}

/** C4: capacity is presumed until its lack is recorded. */
function lacksCapacity(world: World, person: string, at: number): boolean {
	let lacking = false;
	let latest = -Infinity;
	for (const record of world.capacity) {
		if (record.person === person && record.at <= at && record.at >= latest) {
			latest = record.at;
			lacking = record.lacking;
		}
	}
	return lacking;
}

/** C4: when capacity is recorded as regained, C3 and C4 permits stop at that instant. */
function stoppedByRegaining(world: World, permit: Permit, at: number): boolean {
	return world.capacity.some(
		(record) =>
			record.person === permit.person &&
			!record.lacking &&
			record.at > permit.recordedAt &&
			record.at <= at
	);
}

/** C2 to C4: whether what the permit rests on holds at the instant. */
export function basisHolds(world: World, permit: Permit, at: number): boolean {
	if (permit.basis === 'own') return true;
	if (permit.basis === 'family') return false;
	if (!lacksCapacity(world, permit.person, at) || stoppedByRegaining(world, permit, at))
		return false;
	if (permit.basis === 'best_interests') return permit.reviewAt !== null && at < permit.reviewAt;
	const giver = world.circle.find((member) => member.id === permit.giverMember);
	if (!giver || giver.ended || giver.basis !== permit.basis || giver.seenAt === null) return false;
	if (giver.seenBy === giver.account) return false;
	return giver.seenAt <= at && (giver.authorityEnds === null || at < giver.authorityEnds);
}

/** C5: a permit that somebody gave on another's behalf never serves the one who gave it. */
function servesItsGiver(world: World, permit: Permit, reader: string): boolean {
	if (permit.basis === 'own') return false;
	const member = world.circle.find((one) => one.id === permit.giverMember);
	return (member?.account ?? permit.giverAccount) === reader;
}

/** C6: the bounds. */
export function inForce(permit: Permit, scope: Scope, at: number): boolean {
	return (
		permit.scopes.includes(scope) &&
		permit.startsAt <= at &&
		at < permit.endsAt &&
		permit.ends.every((end) => at < end.at || (end.scopes !== null && !end.scopes.includes(scope)))
	);
}

export const suspendedAnywhere = (world: World, account: string) =>
	world.acceptances.some((one) => one.account === account && one.state === 'suspended');

export function isSelf(world: World, account: string, person: string): boolean {
	return world.circle.some(
		(one) => one.account === account && one.person === person && one.role === 'self' && !one.ended
	);
}

export function isDead(world: World, person: string): boolean {
	return world.deaths.some((death) => death.person === person && !death.undone);
}

/** C7: a deny follows the reader, as a person or as a member of an organisation; never the person themselves. */
export function denied(
	world: World,
	person: string,
	reader: string,
	scope: Scope,
	at: number
): boolean {
	if (isSelf(world, reader, person)) return false;
	return world.denies.some(
		(deny) =>
			deny.person === person &&
			standsAt(deny, at) &&
			(deny.scopes === null || deny.scopes.includes(scope)) &&
			covers(world, deny, reader)
	);
}

function standsAt(deny: Deny, at: number): boolean {
	return deny.at <= at && (deny.liftedAt === null || at < deny.liftedAt);
}

/** C7: whether a deny covers a reader, in every capacity and by every route they come. */
function covers(world: World, deny: Deny, reader: string): boolean {
	if (deny.organisation === null) return deny.account === reader;
	return (
		world.roles.some(
			(role) =>
				role.account === reader && role.organisation === deny.organisation && !role.memberLeft
		) ||
		world.acceptances.some(
			(one) =>
				one.account === reader &&
				one.organisation === deny.organisation &&
				['accepted', 'paused', 'suspended'].includes(one.state)
		)
	);
}

/** C10, C13, C19: some permit reaches the reader by this route, and no deny beats it. */
function permitted(
	world: World,
	person: string,
	reader: string,
	route: 'coordinators' | 'pool' | 'matched',
	organisation: string,
	scope: Scope,
	at: number
): boolean {
	if (denied(world, person, reader, scope, at)) return false;
	return world.permits.some((permit) => {
		if (permit.person !== person) return false;
		const addressed =
			(permit.recipient === route && permit.organisation === organisation) ||
			(route === 'matched' && permit.recipient === 'volunteer' && permit.volunteer === reader);
		return (
			addressed &&
			inForce(permit, scope, at) &&
			basisHolds(world, permit, at) &&
			!servesItsGiver(world, permit, reader)
		);
	});
}

function checkValid(
	world: World,
	account: string,
	organisation: string,
	level: string,
	at: number
): boolean {
	if (level === 'none') return true;
	const wanted = LEVELS.findIndex((one) => one === level);
	return world.checks.some(
		(check) =>
			check.account === account &&
			check.organisation === organisation &&
			check.clear &&
			LEVELS.indexOf(check.level) >= wanted &&
			check.from <= at &&
			at < check.until &&
			(check.revoked === null || at < check.revoked)
	);
}

function trained(
	world: World,
	account: string,
	organisation: string,
	modules: readonly string[],
	at: number
): boolean {
	return modules.every((module) =>
		world.trainings.some(
			(training) =>
				training.account === account &&
				training.organisation === organisation &&
				training.module === module &&
				training.from <= at &&
				at < training.until &&
				(training.revoked === null || at < training.revoked)
		)
	);
}

/** C11 */
export function inStanding(
	world: World,
	account: string,
	organisation: string,
	at: number
): boolean {
	const home = world.organisations.find((one) => one.id === organisation);
	const acceptance = world.acceptances.find(
		(one) => one.account === account && one.organisation === organisation
	);
	if (!home || acceptance?.state !== 'accepted' || suspendedAnywhere(world, account)) return false;
	if (acceptance.restUntil !== null && at < acceptance.restUntil) return false;
	return (
		checkValid(world, account, organisation, home.requiredCheck, at) &&
		trained(world, account, organisation, home.requiredTraining, at)
	);
}

function fitFor(
	world: World,
	account: string,
	organisation: string,
	kindId: string,
	at: number
): boolean {
	const kind = world.kinds.find((one) => one.id === kindId);
	if (!kind) return false;
	return (
		checkValid(world, account, organisation, kind.level, at) &&
		trained(world, account, organisation, kind.training, at)
	);
}

function ofCircle(world: World, account: string, person: string): boolean {
	return world.circle.some((one) => one.account === account && one.person === person && !one.ended);
}

/** C25: of the circle, without a second member's decision. */
export function conflicted(
	world: World,
	account: string,
	person: string,
	organisation: string
): boolean {
	return (
		ofCircle(world, account, person) &&
		!world.conflicts.some(
			(one) => one.account === account && one.person === person && one.organisation === organisation
		)
	);
}

/** C12: the organisation by which the reader is matched for the task, or null. */
function matchedBy(world: World, reader: string, task: Task, at: number): string | null {
	if (isDead(world, task.person)) return null;
	for (const match of world.matches) {
		if (match.task !== task.id || match.account !== reader) continue;
		const home = world.organisations.find((one) => one.id === match.organisation);
		if (!home || at < match.acceptedAt || (match.endedAt !== null && at >= match.endedAt)) continue;
		if (home.confirms && (match.confirmedAt === null || at < match.confirmedAt)) continue;
		if (!inStanding(world, reader, home.id, at) || !fitFor(world, reader, home.id, task.kind, at))
			continue;
		if (conflicted(world, reader, task.person, home.id)) continue;
		return home.id;
	}
	return null;
}

/** C16: the windows, by the planned start and end of the task named; C17: circle goes to coordinators alone. */
function windowOpen(scope: Scope, task: Task, at: number): boolean {
	if (scope === 'circle') return false;
	if (scope === 'contact' || scope === 'address') {
		return task.startsAt - 24 * HOUR <= at && at < task.endsAt + 2 * HOUR;
	}
	return at < task.endsAt + 24 * HOUR;
}

/** C15, C16: whether somebody may read the summary of a task as a volunteer. */
export function summaryOpen(world: World, reader: string, taskId: string, at: number): boolean {
	const task = world.tasks.find((one) => one.id === taskId);
	if (!task || isDead(world, task.person)) return false;
	const request = world.requests.find((one) => one.id === task.request);
	const wanted = request?.state === 'open' && (task.state === 'open' || task.state === 'offered');
	for (const { id } of world.organisations) {
		if (
			wanted &&
			inStanding(world, reader, id, at) &&
			fitFor(world, reader, id, task.kind, at) &&
			!conflicted(world, reader, task.person, id) &&
			permitted(world, task.person, reader, 'pool', id, 'summary', at)
		) {
			return true;
		}
	}
	const by = matchedBy(world, reader, task, at);
	return (
		by !== null &&
		(permitted(world, task.person, reader, 'pool', by, 'summary', at) ||
			permitted(world, task.person, reader, 'matched', by, 'summary', at))
	);
}

/** C17: the organisation holds a request of the person; C21: after a death it keeps what it held. */
function holds(world: World, organisation: string, person: string): boolean {
	const death = world.deaths.find((one) => one.person === person && !one.undone);
	return world.requests.some(
		(request) =>
			request.organisation === organisation &&
			request.person === person &&
			(request.state !== 'closed' ||
				(death !== undefined && request.closedAt !== null && request.closedAt >= death.recordedAt))
	);
}

function monthsAfter(instant: number, months: number): number {
	const after = new Date(instant);
	after.setUTCMonth(after.getUTCMonth() + months);
	return after.getTime();
}

export function retained(world: World, person: string, at: number): boolean {
	const death = world.deaths.find((one) => one.person === person && !one.undone);
	return !death || at < monthsAfter(death.recordedAt, RETENTION_MONTHS);
}

/** C18: a manager whose basis has been seen, while their authority lasts. */
export function provenManager(world: World, account: string, person: string, at: number): boolean {
	return world.circle.some(
		(one) =>
			one.account === account &&
			one.person === person &&
			one.role === 'manager' &&
			!one.ended &&
			one.basis !== null &&
			one.basis !== 'family' &&
			one.seenAt !== null &&
			one.seenAt <= at &&
			(one.authorityEnds === null || at < one.authorityEnds)
	);
}

/** C10, C11: a coordinator, a group's lead being one; a suspension anywhere stops them. */
function coordinates(world: World, account: string, organisation: string): boolean {
	return hasRole(world, account, organisation, ['coordinator', 'group_lead']);
}

function hasRole(
	world: World,
	account: string,
	organisation: string,
	wanted: readonly World['roles'][number]['role'][]
): boolean {
	return (
		!suspendedAnywhere(world, account) &&
		world.roles.some(
			(role) =>
				role.account === account &&
				role.organisation === organisation &&
				wanted.includes(role.role) &&
				!role.revoked &&
				!role.memberLeft
		)
	);
}

/** C22: the organisation holds a request of the person, or held one in the last 12 months. */
function heldLately(world: World, organisation: string, person: string, at: number): boolean {
	return world.requests.some(
		(request) =>
			request.organisation === organisation &&
			request.person === person &&
			(request.state !== 'closed' ||
				(request.closedAt !== null && at < monthsAfter(request.closedAt, HELD_MONTHS)))
	);
}

/** C22: the scopes that no deny names this lead for. A deny of their organisation does not stop a break-glass. */
function notDeniedByName(world: World, person: string, lead: string, at: number): Scope[] {
	return SCOPES.filter(
		(scope) =>
			!world.denies.some(
				(deny) =>
					deny.person === person &&
					deny.account === lead &&
					standsAt(deny, at) &&
					(deny.scopes === null || deny.scopes.includes(scope))
			)
	);
}

/** C22, C25, C11: whether a lead may begin a break-glass for somebody. */
export function mayBreakGlass(
	world: World,
	lead: string,
	person: string,
	organisation: string,
	at: number
): boolean {
	return (
		hasRole(world, lead, organisation, ['safeguarding_lead']) &&
		heldLately(world, organisation, person, at) &&
		!conflicted(world, lead, person, organisation) &&
		!isDead(world, person) &&
		notDeniedByName(world, person, lead, at).length > 0
	);
}

/** C22: at most 24 hours, whatever was written down, and until it is ended. */
function glassOpen(glass: Glass, at: number): boolean {
	return (
		glass.at <= at &&
		at < Math.min(glass.until, glass.at + 24 * HOUR) &&
		(glass.endedAt === null || at < glass.endedAt)
	);
}

/** C22, C25, C7: a guardian there, not of the circle, whom no deny of the summary names. */
export function guards(
	world: World,
	account: string,
	person: string,
	organisation: string,
	at: number
): boolean {
	return (
		hasRole(world, account, organisation, ['data_guardian']) &&
		!conflicted(world, account, person, organisation) &&
		notDeniedByName(world, person, account, at).includes('summary')
	);
}

/** C26: the person, unless it is unsafe; the guardians of that organisation; whoever began it. No manager. */
export function knowsOfGlass(world: World, viewer: string, glass: Glass, at: number): boolean {
	const told = !glass.unsafe || (glass.safeAt !== null && glass.safeAt <= at);
	return (
		(told && isSelf(world, viewer, glass.person)) ||
		viewer === glass.account ||
		guards(world, viewer, glass.person, glass.organisation, at)
	);
}

/** C8: while a dispute is undecided nothing widens, by any route, of any organisation. */
export function frozen(world: World, person: string, at: number): boolean {
	return world.disputes.some(
		(dispute) =>
			dispute.person === person &&
			dispute.at <= at &&
			(dispute.decidedAt === null || at < dispute.decidedAt)
	);
}

/** C26: the person, proven managers, and the coordinators of the organisation that recorded it. */
export function knowsOfDispute(
	world: World,
	viewer: string,
	dispute: Dispute,
	at: number
): boolean {
	return (
		isSelf(world, viewer, dispute.person) ||
		provenManager(world, viewer, dispute.person, at) ||
		mayHandleDispute(world, viewer, dispute)
	);
}

/** C8, C25: a coordinator there decides it, and never one of the circle, whatever a second member decided. */
export function mayHandleDispute(world: World, account: string, dispute: Dispute): boolean {
	return (
		coordinates(world, account, dispute.organisation) && !ofCircle(world, account, dispute.person)
	);
}

/**
 * C7, C8, C25: where no coordinator there can decide it, each being of the circle or covered by a no, a data
 * guardian of that organisation does, whom no deny names and who is not of the circle.
 */
export function decidesLeftDispute(
	world: World,
	account: string,
	dispute: Dispute,
	at: number
): boolean {
	const left = !world.accounts.some(
		(one) =>
			mayHandleDispute(world, one, dispute) && !denied(world, dispute.person, one, 'summary', at)
	);
	return (
		left &&
		guards(world, account, dispute.person, dispute.organisation, at) &&
		!ofCircle(world, account, dispute.person)
	);
}

/** C8, C17, C25: a coordinator of an organisation that holds a request, not of the circle. */
export function mayRecordDispute(
	world: World,
	account: string,
	person: string,
	organisation: string
): boolean {
	return (
		coordinates(world, account, organisation) &&
		holds(world, organisation, person) &&
		!ofCircle(world, account, person) &&
		!isDead(world, person)
	);
}

/** C7: the person's own deny, lifted in their best interests by a coordinator it does not cover. */
export function mayLiftInBestInterests(
	world: World,
	account: string,
	denyId: string,
	organisation: string,
	at: number
): boolean {
	const deny = world.denies.find((one) => one.id === denyId);
	return (
		deny !== undefined &&
		deny.bySelf &&
		standsAt(deny, at) &&
		coordinates(world, account, organisation) &&
		holds(world, organisation, deny.person) &&
		!ofCircle(world, account, deny.person) &&
		!covers(world, deny, account) &&
		lacksCapacity(world, deny.person, at) &&
		!isDead(world, deny.person) &&
		!frozen(world, deny.person, at)
	);
}

/** The scopes a reader may read in a capacity; null when they do not have the capacity at all. */
export function mayRead(world: World, question: Question): Scope[] | null {
	const { reader, person, at } = question;
	switch (question.capacity) {
		case 'coordinator': {
			const organisation = question.organisation ?? '';
			if (!coordinates(world, reader, organisation)) return null;
			if (!holds(world, organisation, person) || conflicted(world, reader, person, organisation))
				return null;
			if (!retained(world, person, at)) return null;
			return SCOPES.filter((scope) =>
				permitted(world, person, reader, 'coordinators', organisation, scope, at)
			);
		}
		case 'matched': {
			const task = world.tasks.find((one) => one.id === question.task);
			if (!task || task.person !== person) return null;
			const by = matchedBy(world, reader, task, at);
			if (by === null) return null;
			return SCOPES.filter(
				(scope) =>
					windowOpen(scope, task, at) && permitted(world, person, reader, 'matched', by, scope, at)
			);
		}
		case 'break_glass': {
			const organisation = question.organisation ?? '';
			const open = world.glasses.some(
				(glass) =>
					glass.account === reader &&
					glass.person === person &&
					glass.organisation === organisation &&
					glassOpen(glass, at)
			);
			if (!open || !mayBreakGlass(world, reader, person, organisation, at)) return null;
			return notDeniedByName(world, person, reader, at);
		}
		case 'self':
			return isSelf(world, reader, person) ? [...SCOPES] : null;
		case 'manager':
			if (!provenManager(world, reader, person, at) || isDead(world, person)) return null;
			return SCOPES.filter((scope) => !denied(world, person, reader, scope, at));
		case 'unproven_manager': {
			const manages = world.circle.some(
				(one) =>
					one.account === reader && one.person === person && one.role === 'manager' && !one.ended
			);
			return manages ? SCOPES.filter((scope) => !denied(world, person, reader, scope, at)) : null;
		}
	}
}
