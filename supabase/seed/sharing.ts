import {
	question,
	questionV1,
	wordingKept,
	type Recipient,
	type Whose
} from '#lib/domain/consent/wording.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { plus } from './calendar.ts';
import { idOf } from './ids.ts';
import { AREAS, ORGANISATIONS, type OrganisationKey } from './organisations.ts';
import { PEOPLE, type Member, type Person, type Yes } from './people.ts';
import { accountId, emailOf, memberId, organisationId, personId, type World } from './world.ts';

type Reader = 'coordinators' | 'pool' | 'matched' | 'volunteer';

/** A permit as the rest of the seed has to know it: who may read what, from when to when. */
interface Given {
	person: string;
	recipient: Reader;
	organisation?: OrganisationKey;
	volunteer?: string;
	scopes: readonly Scope[];
	from: Date;
	until: Date;
	effective: boolean;
	ends: { at: Date; scopes?: readonly Scope[] }[];
}

/** What was shown to whoever said yes, each scope in the form’s own words. */
function asked(
	recipient: Recipient,
	scopes: readonly Scope[],
	of: {
		organisation: string;
		person: Person;
		self: boolean;
		months: number;
		area: string;
		version?: 1;
	}
): { wording: string; purpose: string; version: number } {
	const whose: Whose = of.self
		? { self: true }
		: { self: false, called: of.person.details.name?.known_as ?? 'them' };
	const ask = of.version === 1 ? questionV1 : question;
	const questions = scopes.map((scope) =>
		ask({
			scope,
			recipient,
			organisation: of.organisation,
			whose,
			months: of.months,
			area: of.area
		})
	);
	const [first] = questions;
	if (!first) throw new Error('A yes is to something.');
	return {
		wording: questions.map(wordingKept).join('\n'),
		purpose: first.purpose,
		version: first.version
	};
}

/** Everything given and taken back, so that nobody in the seed has read what they could not. */
export class Ledger {
	readonly #given: Given[] = [];

	add(given: Given): void {
		this.#given.push(given);
	}

	find(person: string, recipient: Reader, organisation: OrganisationKey): Given | undefined {
		return this.#given.findLast(
			(g) => g.person === person && g.recipient === recipient && g.organisation === organisation
		);
	}

	/** What a coordinator, or a matched volunteer, could read at an instant; address and contact too. */
	readable(
		person: string,
		recipient: 'coordinators' | 'matched',
		organisation: OrganisationKey,
		at: Date,
		volunteer?: string
	): Scope[] {
		const found = new Set<Scope>();
		for (const g of this.#given) {
			const reaches =
				g.person === person &&
				g.effective &&
				g.from <= at &&
				at < g.until &&
				((g.recipient === recipient && g.organisation === organisation) ||
					(recipient === 'matched' && g.recipient === 'volunteer' && g.volunteer === volunteer));
			if (!reaches) continue;
			for (const scope of g.scopes) {
				const over = g.ends.some((end) => end.at <= at && (end.scopes?.includes(scope) ?? true));
				if (!over && scope !== 'summary') found.add(scope);
			}
		}
		return [...found];
	}
}

/** The twenty-five people, their circles, what is known about them, and who may see it. */
export function people(world: World): Ledger {
	const ledger = new Ledger();
	for (const person of PEOPLE) {
		world.put('private.people', {
			id: personId(person.key),
			area_id: person.area,
			created_at: world.calendar.past(person.since, '09:00', 60)
		});
		for (const member of person.circle) addMember(world, person, member);
		addDetails(world, person);
		for (const { day, lacking, decision, by } of person.lacking ?? []) {
			world.put('private.capacity_records', {
				person_id: personId(person.key),
				lacking,
				decision,
				recorded_by: accountId(by),
				organisation_id: organisationId('culver'),
				recorded_at: world.calendar.past(day, '08:30', 50)
			});
		}
		for (const [index, yes] of person.sharing.entries()) addYes(world, ledger, person, yes, index);
	}
	const len = world.calendar.past(-18, '16:20');
	world.put('private.denies', {
		id: idOf('deny:len:ventnor'),
		person_id: personId('len'),
		scopes: null,
		organisation_id: organisationId('ventnor'),
		account_id: null,
		made_by: accountId('len'),
		made_by_self: true,
		made_at: len
	});
	world.put('private.denies', {
		id: idOf('deny:stephanie:faith'),
		person_id: personId('stephanie'),
		scopes: ['contact', 'address'],
		organisation_id: organisationId('aldhelm'),
		account_id: null,
		made_by: accountId('stephanie'),
		made_by_self: true,
		made_at: world.calendar.past(-25, '12:05')
	});
	// Her own no, said on her niece's tablet: in her best interests alone can it be lifted now.
	world.put('private.denies', {
		id: idOf('deny:edna:ventnor'),
		person_id: personId('edna'),
		scopes: ['faith'],
		organisation_id: organisationId('ventnor'),
		account_id: null,
		made_by: accountId('carol'),
		made_by_self: true,
		made_at: world.calendar.past(-9, '10:20')
	});
	world.put('private.disputes', {
		id: idOf('dispute:balbir'),
		person_id: personId('balbir'),
		organisation_id: organisationId('culver'),
		disagrees: 'Harjit and Manjit, his sons',
		why: 'Manjit wants nobody told when the house is empty of family; Harjit wants the second evening a week that Balbir asked for himself.',
		recorded_by: accountId('samir'),
		at: world.calendar.past(-2, '11:40')
	});
	world.put('private.conflict_decisions', {
		id: idOf('conflict:hilary:lucy'),
		person_id: personId('lucy'),
		account_id: accountId('hilary'),
		organisation_id: organisationId('aldhelm'),
		decided_by: accountId('judith'),
		why: 'Hilary knew the family before. Lucy asked that it be somebody she knows; Judith looks in each week.',
		at: world.calendar.past(-29, '09:00')
	});
	return ledger;
}

function addMember(world: World, person: Person, member: Member): void {
	const added = world.calendar.past(person.since, '09:00', 59);
	const staff = member.key === 'elin';
	if (member.account && !staff) {
		world.account({ key: member.key, name: member.name, phone: member.phone, since: person.since });
	}
	const asker = person.circle.find(({ key }) => key === person.asker);
	world.put('private.circle_members', {
		id: memberId(person.key, member.key),
		person_id: personId(person.key),
		role: member.role,
		account_id: member.account ? accountId(member.key) : null,
		name: member.name,
		email: member.email ? emailOf(member.key) : null,
		email_confirmed_at: member.email ? plus(added, 6) : null,
		phone: member.phone ?? null,
		reach_note: member.reach ?? '',
		relation: member.relation ?? '',
		basis: member.basis ?? null,
		basis_paper: member.paper ?? null,
		basis_seen_by: member.seen ? accountId(member.seen[0]) : null,
		basis_seen_at: member.seen ? world.calendar.past(member.seen[1], '08:45', 45) : null,
		authority_ends_at: null,
		added_by: asker?.account ? accountId(asker.key) : null,
		added_at: added,
		ended_at: null
	});
}

function addDetails(world: World, person: Person): void {
	const by = person.entered ?? person.asker;
	const account = person.circle.find(({ key }) => key === by)?.account;
	const at = world.calendar.past(person.since, '09:20', 55);
	const entered = {
		entered_by: memberId(person.key, by),
		entered_by_account: account ? accountId(by) : null,
		entered_at: at
	};
	for (const [scope, content] of Object.entries(person.details)) {
		world.put('private.details', { person_id: personId(person.key), scope, content, ...entered });
	}
	world.put('private.addresses', {
		person_id: personId(person.key),
		lines: person.address.lines,
		postcode: person.address.postcode,
		...entered
	});
}

function addYes(world: World, ledger: Ledger, person: Person, yes: Yes, index: number): void {
	const { calendar } = world;
	const organisation = yes.organisation ?? 'culver';
	const name = ORGANISATIONS[organisation].name;
	const basis = yes.basis ?? 'own';
	const from = calendar.past(yes.day, yes.time ?? '12:00', 40);
	const months = yes.months ?? 6;
	const until = new Date(from);
	until.setUTCMonth(until.getUTCMonth() + months);
	const giver = yes.giver;
	const account = giver && person.circle.find(({ key }) => key === giver)?.account;

	const self = person.circle.some(({ key, role }) => key === giver && role === 'self');
	const add = (recipient: Reader, scopes: readonly Scope[], volunteer?: string) => {
		// The form asks scope by scope; a coordinator on the telephone keeps what was said together.
		if (yes.how === 'online' && scopes.length > 1 && !volunteer) {
			for (const scope of scopes) add(recipient, [scope]);
			return;
		}
		const id = idOf(
			`permit:${person.key}:${index}:${recipient}:${volunteer ?? ''}${yes.how === 'online' ? (scopes[0] ?? '') : ''}`
		);
		const shown = asked(recipient === 'volunteer' ? 'matched' : recipient, scopes, {
			organisation: volunteer ? (world.accounts.get(volunteer)?.name ?? volunteer) : name,
			person,
			self,
			months,
			area: AREAS[person.area],
			version: yes.wording
		});
		const given: Given = {
			person: person.key,
			recipient,
			organisation: volunteer ? undefined : organisation,
			volunteer,
			scopes,
			from,
			until: yes.review === undefined ? until : calendar.at(yes.review, '12:00'),
			effective:
				basis !== 'family' &&
				(basis !== 'attorney' || person.circle.some((m) => m.key === giver && m.seen)),
			ends: []
		};
		ledger.add(given);
		world.put('private.permits', {
			id,
			person_id: personId(person.key),
			scopes,
			recipient,
			organisation_id: volunteer ? null : organisationId(organisation),
			volunteer_id: volunteer ? accountId(volunteer) : null,
			purpose: shown.purpose,
			basis,
			giver_member_id: giver ? memberId(person.key, giver) : null,
			giver_account_id: giver && account ? accountId(giver) : null,
			given_how: yes.how,
			wording: shown.wording,
			wording_version: shown.version,
			consulted: yes.consulted ?? null,
			why: yes.why ?? null,
			review_at: yes.review === undefined ? null : calendar.at(yes.review, '12:00'),
			starts_at: from,
			ends_at: until,
			recorded_by: yes.by ? accountId(yes.by) : null,
			recorded_at: from
		});
		const taken = yes.withdrawn;
		const stopped = taken?.scopes?.filter((scope) => scopes.includes(scope));
		if (taken?.from === recipient && stopped?.length !== 0) {
			const at = calendar.past(taken.day, taken.time);
			given.ends.push({ at, scopes: stopped });
			world.put('private.permit_ends', {
				permit_id: id,
				scopes: stopped ?? null,
				kind: 'withdrawn',
				at,
				by_account: accountId(taken.by)
			});
		}
	};
	if (yes.coordinators) add('coordinators', yes.coordinators);
	if (yes.pool) add('pool', ['summary']);
	if (yes.matched) add('matched', ['summary', ...yes.matched]);
	for (const [volunteer, scopes] of Object.entries(yes.named ?? {}))
		add('volunteer', scopes, volunteer);
}
