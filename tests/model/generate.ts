/** Generated worlds: small, crowded, with clocks at the boundaries. The same seed is the same world. */
import { createHash } from 'node:crypto';
import {
	LEVELS,
	SCOPES,
	type Basis,
	type CircleMember,
	type Kind,
	type Scope,
	type World
} from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Twelve months before the instant the tests stand at: no leap day lies between. */
const YEAR = 365 * DAY;

/** mulberry32: small, and the same everywhere. */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A made-up uuid that says which world it is of. */
export function idOf(seed: number, name: string): string {
	const hash = createHash('sha256').update(`${seed}/${name}`).digest('hex');
	return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Kinds of the product's catalogue that worlds use; a test compares them with the database. */
export const KINDS: readonly Kind[] = [
	{ id: 'dog', level: 'basic', training: ['role', 'safeguarding'] },
	{ id: 'company', level: 'enhanced', training: ['role', 'communication', 'safeguarding'] }
];
const MODULES = ['role', 'communication', 'safeguarding'];

/** Makes the world of a seed. `now` is the instant things are arranged around. */
export function generate(seed: number, now: number): World {
	const next = random(seed);
	const chance = (share: number) => next() < share;
	const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
	const some = <T>(from: readonly T[], share: number): T[] => from.filter(() => chance(share));
	/** Instants that matter: on, just before and just after a handful of marks. */
	const marks = [
		-400 * DAY,
		-40 * DAY,
		-3 * DAY,
		-25 * HOUR,
		-24 * HOUR,
		-2 * HOUR,
		-1,
		0,
		1,
		2 * HOUR,
		24 * HOUR,
		3 * DAY,
		40 * DAY
	];
	const when = () => now + pick(marks);
	const past = () => now + pick(marks.filter((mark) => mark <= 0));
	const id = (name: string) => idOf(seed, name);

	const organisations = ['o0', 'o1'].map((name) => ({
		id: id(name),
		confirms: chance(0.5),
		requiredCheck: pick(['none', 'basic'] as const),
		requiredTraining: chance(0.3) ? ['role'] : []
	}));
	const accounts = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'].map(id);
	const people = ['p0', 'p1'].map(id);
	const world: World = {
		seed,
		kinds: KINDS,
		organisations,
		accounts,
		people,
		roles: [],
		acceptances: [],
		checks: [],
		trainings: [],
		circle: [],
		capacity: [],
		permits: [],
		denies: [],
		conflicts: [],
		requests: [],
		tasks: [],
		matches: [],
		deaths: [],
		disputes: [],
		glasses: []
	};

	for (const organisation of organisations) {
		for (const account of accounts) {
			const memberLeft = chance(0.1);
			if (chance(0.35)) {
				for (const role of some(
					[
						'coordinator',
						'group_lead',
						'administrator',
						'safeguarding_lead',
						'data_guardian'
					] as const,
					0.5
				)) {
					world.roles.push({
						organisation: organisation.id,
						account,
						role,
						revoked: chance(0.15),
						memberLeft
					});
				}
			}
			if (chance(0.75)) {
				world.acceptances.push({
					organisation: organisation.id,
					account,
					state: chance(0.75)
						? 'accepted'
						: pick(['applied', 'paused', 'suspended', 'left'] as const),
					restUntil: chance(0.15) ? when() : null
				});
				if (chance(0.7)) {
					world.checks.push({
						organisation: organisation.id,
						account,
						level: 'enhanced',
						clear: true,
						from: now - 40 * DAY,
						until: chance(0.8) ? now + 40 * DAY : Math.max(now - 40 * DAY + 1, when()),
						revoked: null
					});
				}
				for (const level of some(LEVELS.slice(1), 0.3)) {
					const from = past();
					world.checks.push({
						organisation: organisation.id,
						account,
						level,
						clear: chance(0.9),
						from,
						until: Math.max(from + 1, when()),
						revoked: chance(0.1) ? when() : null
					});
				}
				const learned = chance(0.75);
				for (const module of learned ? MODULES : some(MODULES, 0.8)) {
					const from = learned ? now - 40 * DAY : past();
					world.trainings.push({
						organisation: organisation.id,
						account,
						module,
						from,
						until: Math.max(from + 1, chance(0.9) ? now + 40 * DAY : when()),
						revoked: chance(0.05) ? when() : null
					});
				}
			}
		}
	}

	for (const person of people) {
		let self = false;
		for (const account of some(accounts, 0.3)) {
			const role: CircleMember['role'] =
				!self && chance(0.3) ? 'self' : pick(['manager', 'manager', 'helper']);
			self ||= role === 'self';
			const seen = role === 'manager' && chance(0.6);
			const seenBy = seen ? pick(accounts.filter((one) => one !== account)) : null;
			world.circle.push({
				id: id(`c${world.circle.length}`),
				person,
				account,
				role,
				basis:
					role === 'manager'
						? pick(['own', 'attorney', 'deputy', 'best_interests', 'family', null] as const)
						: null,
				seenAt: seen ? when() : null,
				seenBy,
				authorityEnds: chance(0.2) ? when() : null,
				ended: role !== 'self' && chance(0.1)
			});
		}
		const capacityAt = new Set<number>();
		for (let i = Math.floor(next() * 3); i > 0; i--) capacityAt.add(when());
		for (const at of [...capacityAt].sort((a, b) => a - b))
			world.capacity.push({ person, lacking: chance(0.7), at });
		if (chance(0.15))
			world.deaths.push({
				person,
				recordedAt: pick([now - 400 * DAY, now - 3 * DAY, now]),
				undone: chance(0.25)
			});

		for (const organisation of organisations) {
			if (!chance(0.85)) continue;
			const request = id(`r${world.requests.length}`);
			const state = chance(0.75)
				? 'open'
				: pick(['submitted', 'paused', 'closed', 'closed'] as const);
			world.requests.push({
				id: request,
				person,
				organisation: organisation.id,
				state,
				closedAt: state === 'closed' ? (chance(0.5) ? when() : now - YEAR + pick([-1, 0, 1])) : null
			});
			for (let i = 0; i < 2; i++) {
				const task = id(`t${world.tasks.length}`);
				// now lies on, just before or just after an edge of the window
				const edge = pick([0, 24 * HOUR, -2 * HOUR, -24 * HOUR, 5 * HOUR]);
				const length = pick([HOUR, 3 * HOUR]);
				const startsAt = now + edge + pick([-1, 0, 1, -length, -length + 1]);
				const kind = pick(KINDS).id;
				const taskState = chance(0.5)
					? pick(['open', 'offered'] as const)
					: pick(['accepted', 'confirmed', 'done', 'missed', 'cancelled'] as const);
				world.tasks.push({
					id: task,
					request,
					person,
					organisation: organisation.id,
					kind,
					startsAt,
					endsAt: startsAt + length,
					state: taskState
				});
				if (chance(0.7)) {
					const accepted = world.acceptances.filter(
						(one) => one.state === 'accepted' && one.organisation === organisation.id
					);
					const account = accepted.length && chance(0.8) ? pick(accepted).account : pick(accounts);
					if (world.acceptances.some((one) => one.account === account)) {
						world.matches.push({
							id: id(`m${world.matches.length}`),
							task,
							person,
							organisation: organisation.id,
							account,
							acceptedAt: past(),
							confirmedAt: chance(0.7) ? when() : null,
							endedAt: chance(0.2) ? when() : null
						});
					}
				}
			}
		}

		const permitCount = 3 + Math.floor(next() * 8);
		for (let i = 0; i < permitCount; i++) {
			const recipient = pick([
				'coordinators',
				'coordinators',
				'pool',
				'pool',
				'matched',
				'matched',
				'matched',
				'volunteer'
			] as const);
			const managers = world.circle.filter(
				(one) => one.person === person && one.role === 'manager'
			);
			let basis: Basis = pick([
				'own',
				'own',
				'own',
				'own',
				'attorney',
				'deputy',
				'best_interests',
				'family'
			] as const);
			if ((basis === 'attorney' || basis === 'deputy') && managers.length === 0) basis = 'own';
			const giver =
				basis === 'attorney' || basis === 'deputy' || basis === 'family'
					? managers.length
						? pick(managers)
						: null
					: null;
			const startsAt = chance(0.7) ? now - 40 * DAY : when();
			const endsAt = Math.min(
				startsAt + 360 * DAY,
				Math.max(startsAt + 1, chance(0.75) ? startsAt + 360 * DAY : when())
			);
			const scopes: Scope[] = recipient === 'pool' ? ['summary'] : some(SCOPES, 0.5);
			if (scopes.length === 0) scopes.push('name');
			world.permits.push({
				id: id(`k${world.permits.length}`),
				person,
				scopes,
				recipient,
				organisation: recipient === 'volunteer' ? null : pick(organisations).id,
				volunteer: recipient === 'volunteer' ? pick(accounts) : null,
				basis,
				giverMember: giver?.id ?? null,
				giverAccount: basis === 'best_interests' && chance(0.5) ? pick(accounts) : null,
				recordedAt: startsAt,
				startsAt,
				endsAt,
				reviewAt: basis === 'best_interests' ? when() : null,
				ends: chance(0.2) ? [{ scopes: chance(0.5) ? null : [pick(scopes)], at: when() }] : []
			});
		}
		for (let i = Math.floor(next() * 1.7); i > 0; i--) {
			const named = chance(0.5);
			const at = when();
			world.denies.push({
				id: id(`d${world.denies.length}`),
				person,
				scopes: chance(0.5) ? null : [pick(SCOPES)],
				organisation: named ? null : pick(organisations).id,
				account: named ? pick(accounts) : null,
				at,
				liftedAt: chance(0.3) ? Math.max(at, when()) : null,
				bySelf: chance(0.6)
			});
		}
		for (let i = Math.floor(next() * 1.5); i > 0; i--) {
			const at = past();
			world.disputes.push({
				id: id(`q${world.disputes.length}`),
				person,
				organisation: pick(organisations).id,
				recordedBy: pick(accounts),
				at,
				decidedAt: chance(0.5) ? Math.max(at + 1, when()) : null
			});
		}
		for (const role of world.roles.filter((one) => one.role === 'safeguarding_lead')) {
			if (!chance(0.7)) continue;
			// now lies on, just before or just after its end
			const hours = pick([1, 4, 24]);
			const at = chance(0.4) ? now - pick([0, 1, HOUR - 1]) : now - hours * HOUR + pick([-1, 0, 1]);
			world.glasses.push({
				id: id(`g${world.glasses.length}`),
				person,
				organisation: role.organisation,
				account: chance(0.9) ? role.account : pick(accounts),
				at,
				until: at + hours * HOUR,
				endedAt: chance(0.25) ? Math.max(at, now + pick([-1, 0, 1])) : null,
				unsafe: chance(0.5),
				safeAt: null
			});
		}
		for (const glass of world.glasses.filter((one) => one.person === person && one.unsafe)) {
			if (chance(0.5)) glass.safeAt = Math.max(glass.at, when());
		}
		for (const member of world.circle.filter((one) => one.person === person)) {
			if (chance(0.2))
				world.conflicts.push({
					person,
					account: member.account,
					organisation: pick(organisations).id
				});
		}
	}
	return world;
}
