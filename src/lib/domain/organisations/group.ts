import { z } from 'zod';
import type { TaskSummary } from '../tasks/summary.ts';
import type { OrganisationKind } from './organisation.ts';

/** The kinds of organisation that are groups: led by somebody of their own, vetted by a hospice. */
export const GROUP_KINDS = [
	'faith_group',
	'community_group',
	'employer',
	'school'
] as const satisfies readonly OrganisationKind[];
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A group as its lead and the organisation that vetted it see it. */
export interface GroupCard {
	id: string;
	name: string;
	kind: GroupKind;
	serves: string;
	rules: string;
	version: number;
	vettedBy: string;
	vettedAt: string;
	/** Until when the last look counts. */
	vettedUntil: string;
	pausedAt: string | null;
	changedAt: string;
	members: number;
	/** Who leads it now; nobody when none of them may. */
	leads: string[];
	/** Somebody is invited to lead it. */
	invited: boolean;
}

/** What a group is asked, as one of its leads sees it. */
export interface AskedOfGroup {
	id: string;
	group: string;
	organisation: string;
	sentAt: string;
	/** Who was named; why somebody cannot is never said. */
	named: { name: string; at: string; state: 'asked' | 'yes' | 'no' } | null;
	standing: 'open' | 'accepted' | 'declined' | 'expired' | 'settled';
	/** Until when they may say who goes; null once it is settled. */
	expiresAt: string | null;
	/** What is asked; null once it is settled. */
	summary: TaskSummary | null;
}

const AGAIN = 'Please open the page again and send it from there.';
const once = z.uuid({ error: AGAIN });
const version = z.coerce.number({ error: AGAIN }).int({ error: AGAIN });
const words = (most: number, missing: string) =>
	z
		.string()
		.default('')
		.refine((text) => text !== '', { error: missing })
		.refine((text) => text.length <= most, {
			error: `Make it ${most.toLocaleString('en-GB')} characters or fewer.`
		});
const ifAny = (most: number) =>
	z
		.string()
		.max(most, `Make it ${most.toLocaleString('en-GB')} characters or fewer.`)
		.default('');

const serves = words(500, 'Say whom you serve.');

/** What each page of signing up asks, in order. */
export const JOIN_STEPS = {
	group: z.object({
		name: words(120, 'Give the group’s name.'),
		kind: z.enum(GROUP_KINDS, { error: 'Choose what kind of group it is.' }),
		// not "postcode": what is called a code of any kind is not handed back to a page (lib/server/form.ts)
		near: words(20, 'Give a postcode where you meet.')
	}),
	serves: z.object({
		organisation: z.guid({ error: 'Choose one.' }),
		wants: words(1000, 'Say what you would like to do.'),
		serves,
		rules: ifAny(1000)
	}),
	lead: z.object({
		lead: words(120, 'Give your name.'),
		email: words(254, 'Give an e-mail address.').refine(
			(text) => /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/.test(text),
			{ error: 'That does not look like an e-mail address. Give it as name@example.org.' }
		),
		phone: ifAny(40)
	})
} as const;
export type JoinPage = keyof typeof JOIN_STEPS;
export type JoinStep = JoinPage | 'check';
export const JOIN_ORDER = ['group', 'serves', 'lead', 'check'] as const;
/** The fields of each page: what is kept of it. */
export const JOIN_FIELDS: Record<JoinPage, readonly string[]> = {
	group: ['name', 'kind', 'near'],
	serves: ['organisation', 'wants', 'serves', 'rules'],
	lead: ['lead', 'email', 'phone']
};

export const groupRules = z.object({ once, version, serves, rules: ifAny(1000) });

export const groupDecision = z
	.object({
		once,
		version,
		decision: z.enum(['accepted', 'declined'], { error: 'Choose one.' }),
		looked: words(1000, 'Say what you looked at.'),
		reason: words(1000, 'Say why.'),
		told: ifAny(1000)
	})
	.refine(({ decision, told }) => decision === 'accepted' || told !== '', {
		path: ['told'],
		error: 'Write a few words to them.'
	});

export const groupNaming = z.object({ once, member: z.guid({ error: 'Choose who goes.' }) });

/** What a lead gives for an entry of the directory; the database holds it to what an entry may be. */
export const groupEntry = z.object({
	once,
	version,
	description: words(4000, 'Write what your group is, in a sentence or two.'),
	address: ifAny(300),
	city: ifAny(120),
	// not "postcode": what is called a code of any kind is not handed back to a page (lib/server/form.ts)
	near: ifAny(20),
	phones: ifAny(600),
	email: ifAny(254),
	url: ifAny(500)
});

export const groupPause = z.object({ once, version, how: z.enum(['pause', 'go_on']) });

export const groupLeaving = z.object({ once, version, reason: ifAny(1000) });

export const groupLook = z
	.object({
		once,
		version,
		decision: z.enum(['renew', 'end'], { error: 'Choose one.' }),
		looked: words(1000, 'Say what you looked at.'),
		reason: ifAny(1000)
	})
	.refine(({ decision, reason }) => decision === 'renew' || reason !== '', {
		path: ['reason'],
		error: 'Say why.'
	});

export const leadInvitation = z.object({
	once,
	group: z.guid({ error: AGAIN }),
	email: words(254, 'Give an e-mail address.')
});
