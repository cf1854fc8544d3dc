/** What a member may be in an organisation; the same as the type public.member_role. */
export const ROLES = [
	'volunteer',
	'coordinator',
	'safeguarding_lead',
	'data_guardian',
	'group_lead',
	'administrator'
] as const;

export type MemberRole = (typeof ROLES)[number];

/** How a role is called on screen. */
export const ROLE_WORDS: Record<MemberRole, string> = {
	volunteer: 'volunteer',
	coordinator: 'coordinator',
	safeguarding_lead: 'safeguarding lead',
	data_guardian: 'data guardian',
	group_lead: 'group lead',
	administrator: 'administrator'
};

/** What each role lets somebody do, said to the administrator who grants it. */
export const ROLE_MEANINGS: Record<MemberRole, string> = {
	volunteer: 'Is offered tasks, once accepted with the checks and training they need.',
	coordinator:
		'Takes on requests, sends offers, and reads what people agreed to share with coordinators.',
	safeguarding_lead: 'Reads and answers worries about safety. Nobody else can.',
	data_guardian: 'Sees who read what about whom, and decides about records after a death.',
	group_lead: 'Coordinates for a faith or community group.',
	administrator:
		'Changes the organisation’s details, invites people, and grants roles. Reads nothing about anybody asking for help.'
};
