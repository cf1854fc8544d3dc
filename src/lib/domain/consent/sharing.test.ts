import { describe, expect, it } from 'vitest';
import { consentQuestion } from './question.ts';
import {
	deniedBy,
	endOf,
	standings,
	together,
	type Deny,
	type Permit,
	type Reader
} from './sharing.ts';

const culver: Reader = { recipient: 'matched', id: 'culver', name: 'Culver Hospice' };
const permit = (extra: Partial<Permit> = {}): Permit => ({
	id: 'p1',
	recipient: 'matched',
	organisationId: 'culver',
	organisation: 'Culver Hospice',
	organisationKind: 'hospice',
	volunteerId: null,
	volunteer: null,
	basis: 'own',
	how: 'online',
	purpose: 'To give the help',
	giver: 'Len Hollis',
	giverRole: 'self',
	giverIsMe: false,
	recordedBy: null,
	startsAt: '2026-11-12T10:00:00+00:00',
	endsAt: '2027-05-12T10:00:00+00:00',
	reviewAt: null,
	recordedAt: '2026-11-12T10:00:00+00:00',
	scopes: [{ scope: 'name', state: 'active' }],
	...extra
});
const deny = (extra: Partial<Deny> = {}): Deny => ({
	id: 'd1',
	organisationId: 'culver',
	organisation: 'Culver Hospice',
	accountId: null,
	account: null,
	scopes: null,
	bySelf: true,
	by: 'Len Hollis',
	at: '2026-11-03T10:00:00+00:00',
	mayLift: false,
	...extra
});
const of = (scope: string, permits: Permit[], denies: Deny[] = [], reader = culver) =>
	standings({ permits, denies }, reader).find((row) => row.scope === scope);

describe('how each part stands with a recipient', () => {
	it('C14: no record means no', () =>
		expect(of('faith', [permit()])).toEqual({
			scope: 'faith',
			state: 'none',
			permit: null,
			until: null
		}));

	it('C10: a permit to one recipient says nothing of another', () => {
		expect(of('name', [permit({ recipient: 'coordinators' })])?.state).toBe('none');
		expect(of('name', [permit({ organisationId: 'aldhelm' })])?.state).toBe('none');
		expect(
			of('name', [permit({ recipient: 'volunteer', organisationId: null, volunteerId: 'ruth' })])
				?.state
		).toBe('none');
	});

	it('C19: several add up, until the last of them ends', () => {
		const later = permit({ id: 'p2', endsAt: '2027-08-01T10:00:00+00:00' });
		expect(of('name', [permit(), later])).toMatchObject({
			state: 'active',
			until: later.endsAt,
			permit: { id: 'p2' }
		});
	});

	it('C7, C19: a no beats every yes, for its parts and its reader alone', () => {
		expect(of('name', [permit()], [deny()])?.state).toBe('denied');
		expect(of('name', [permit()], [deny({ scopes: ['faith'] })])?.state).toBe('active');
		expect(of('name', [permit()], [deny({ organisationId: 'aldhelm' })])?.state).toBe('active');
		expect(
			deniedBy([deny({ organisationId: null, accountId: 'ruth' })], culver, 'name')
		).toBeNull();
	});

	it('C2: a wish is never a yes, and a yes hides a wish', () => {
		const wish = permit({ id: 'w', basis: 'family', scopes: [{ scope: 'name', state: 'wish' }] });
		expect(of('name', [wish])).toMatchObject({ state: 'wish', until: null });
		expect(of('name', [wish, permit()])?.state).toBe('active');
	});

	it('C4: a best-interests decision ends at its review', () =>
		expect(endOf(permit({ basis: 'best_interests', reviewAt: '2026-12-24T10:00:00+00:00' }))).toBe(
			'2026-12-24T10:00:00+00:00'
		));

	it('puts together what is not shared; what can be stopped stands alone', () => {
		const both = permit({
			scopes: [
				{ scope: 'name', state: 'active' },
				{ scope: 'about', state: 'active' }
			]
		});
		const groups = together(standings({ permits: [both], denies: [] }, culver));
		expect(groups.map((group) => group.map((row) => row.scope))).toEqual([
			['name'],
			['contact', 'address', 'communication', 'faith', 'support', 'household'],
			['about']
		]);
	});
});

describe('the question about one named volunteer', () => {
	it('names them, the part, the window, the length and the way to stop (C1, C13)', () => {
		const asked = consentQuestion({
			recipient: 'volunteer',
			name: 'Ruth Pomeroy',
			scope: 'address',
			whose: { self: true },
			months: 3,
			area: 'Ventnor (PO38 1/9)'
		});
		expect(asked.question).toBe('May Ruth Pomeroy, when they come, see your address and postcode?');
		expect(asked.terms).toContain('for three months');
		expect(asked.terms).toContain('from a day before a visit of theirs until two hours after');
		expect(asked.terms).toContain(
			'Each reading is written down, and you can see it. You can stop it'
		);
	});
});
