/** Deaths that have pages of their own: the words of support-lines.ts, and the terms they are listed by. */
export const AFTER = [
	{ slug: 'sudden-death', situation: 'sudden', term: 'after-sudden', short: 'a sudden death' },
	{ slug: 'suicide', situation: 'suicide', term: 'after-suicide', short: 'a suicide' },
	{
		slug: 'death-of-a-child',
		situation: 'child',
		term: 'after-child',
		short: 'the death of a child'
	},
	{
		slug: 'losing-a-pregnancy',
		situation: 'pregnancy',
		term: 'after-pregnancy',
		short: 'losing a pregnancy or a baby'
	}
] as const;
