import { createHash } from 'node:crypto';
import { idOf } from './ids.ts';
import type { Area, OrganisationKey } from './organisations.ts';
import { accountId, organisationId, type World } from './world.ts';

/** The secret of the link of the group that waits, as its lead has it in a mail. */
export const GROUP_LINK = 'a-link-of-the-lead-of-a-choir';

const VETTED: readonly {
	key: OrganisationKey;
	since: number;
	/** Until when the last look counts. */
	until: number;
	looked: string;
	serves: string;
	rules: string;
}[] = [
	{
		key: 'aldhelm',
		since: -690,
		until: 18,
		looked: 'Rang Hilary Moss; saw the parish’s safeguarding policy of this year.',
		serves: 'Anybody on the island, of any faith or none.',
		rules: 'We cook on Tuesdays and Thursdays, and bring it the same evening.'
	},
	{
		key: 'ventnor',
		since: -395,
		until: 210,
		looked: 'Colin Barton came by with their insurance.',
		serves: 'Whoever lives in Ventnor, Bonchurch or St Lawrence.',
		rules: ''
	}
];

/** Groups that Culver Hospice has vetted, one that waits to be looked at, and one that was not taken on. */
export function groups(world: World): void {
	for (const { key, since, until, looked, serves, rules } of VETTED) {
		world.put('private.groups', {
			organisation_id: organisationId(key),
			vetted_by: organisationId('culver'),
			vetted_at: world.calendar.past(until - 365, '15:00'),
			serves,
			rules,
			vetted_until: world.calendar.at(until, '15:00'),
			looked_by: accountId('samir'),
			looked_at: looked,
			changed_at: world.calendar.past(since, '15:00'),
			updated_at: world.calendar.past(since, '15:00')
		});
	}
	const put = (key: string, area: Area, row: Record<string, unknown>) =>
		world.put('private.group_applications', {
			id: idOf(`group-application:${key}`),
			organisation_id: organisationId('culver'),
			area_id: area,
			rules: '',
			decided_at: null,
			decided_by: null,
			decision: null,
			looked_at: '',
			reason: '',
			told: '',
			group_id: null,
			token_hash: `\\x${createHash('sha256')
				.update(key === 'choir' ? GROUP_LINK : `link of ${key}`)
				.digest('hex')}`,
			...row
		});
	put('choir', 'PO38-3', {
		name: 'Chale Bay Singers',
		kind: 'community_group',
		wants:
			'Twelve of us. Suppers carried round, and two at a time to sit with somebody, on most weekday afternoons.',
		serves: 'Anybody from Niton to Brook who would like to be sung to, or not.',
		rules: 'Never fewer than two of us. Not on Fridays: we rehearse.',
		lead_name: 'Morag Firth',
		email: 'morag@chalebay.example.org',
		phone: '07700 900 611',
		made_at: world.calendar.past(-4, '19:20'),
		confirmed_at: world.calendar.past(-4, '19:31'),
		updated_at: world.calendar.past(-4, '19:31')
	});
	put('plans', 'PO30-5', {
		name: 'Solent Peace of Mind',
		kind: 'employer',
		wants: 'Our advisers would visit people at home.',
		serves: 'Whoever is thinking about a funeral plan.',
		lead_name: 'Desmond Pike',
		email: 'desmond@peaceofmind.example.org',
		phone: '',
		made_at: world.calendar.past(-61, '10:00'),
		confirmed_at: world.calendar.past(-61, '10:12'),
		decided_at: world.calendar.past(-58, '16:40'),
		decided_by: accountId('samir'),
		decision: 'declined',
		looked_at: 'Their website. Rang Desmond Pike on the Monday.',
		reason: 'They sell funeral plans, and would sell them there.',
		updated_at: world.calendar.past(-58, '16:40'),
		told: 'We only work with groups that sell nothing to the people they visit. Thank you for offering.'
	});
}

export const WAITING_GROUP = idOf('group-application:choir');
export const DECLINED_GROUP = idOf('group-application:plans');
