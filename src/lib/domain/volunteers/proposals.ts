import { z } from 'zod';

export const PROPOSED = ['accepted', 'declined', 'renewed'] as const;
export const OUTCOMES = ['agreed', 'not_agreed', 'taken_back', 'moved_on', 'turned_off'] as const;

/** What one coordinator would decide, until a second agrees; and what became of it. */
export interface Proposal {
	id: string;
	organisationId: string;
	about: 'volunteer' | 'group' | 'vetting';
	/** The volunteer's id, the group's application's, or the group's. */
	subjectId: string;
	name: string;
	decision: (typeof PROPOSED)[number];
	/** Accepting somebody whose suspension is lifted by it. */
	lifts: boolean;
	by: string | null;
	mine: boolean;
	/** Whoever proposed it coordinates no more: it can be turned down, and not agreed to. */
	byGone: boolean;
	since: string;
	reason: string;
	lookedAt: string;
	told: string;
	mails: boolean;
	/** Whether whoever looks may agree to it. */
	may: boolean;
	/** Who else may. */
	whom: string[];
	endedAt: string | null;
	outcome: (typeof OUTCOMES)[number] | null;
	endedBy: string | null;
	answer: string;
}

const once = z.uuid({ error: 'Please open the page again and send it from there.' });

/** The second coordinator's yes or no. */
export const secondLook = z.object({
	once,
	agree: z
		.enum(['yes', 'no'], { error: 'Choose one.' })
		.transform((said): boolean => said === 'yes'),
	answer: z.string().trim().min(1, 'Say why.').max(1000, 'Make it 1,000 characters or fewer.')
});

export const takeBack = z.object({ once });
