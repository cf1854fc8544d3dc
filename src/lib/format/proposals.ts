import type { Proposal } from '#lib/domain/volunteers/proposals.ts';
import { fullDate } from './dates.ts';
import { localDate } from './london.ts';
import { firstName, possessive } from './names.ts';
import { list } from './words.ts';

type About = Pick<Proposal, 'about' | 'name' | 'decision' | 'lifts'>;

/** What it would do, as a heading: "Accept Nora Quill as a volunteer". */
export function proposalTitle({ about, name, decision, lifts }: About): string {
	if (decision === 'renewed') return `Count the vetting of ${name} for another year`;
	if (about === 'group') return decision === 'accepted' ? `Take ${name} on` : `Not take ${name} on`;
	if (decision === 'declined') return `Not take ${name} on`;
	return lifts ? `Lift ${possessive(name)} suspension` : `Accept ${name} as a volunteer`;
}

/** On whom it waits: names, or that nobody is there who could. */
export function onWhomSaid({ may, whom }: Pick<Proposal, 'may' | 'whom'>): string {
	if (may) return whom.length > 0 ? `You, or ${list(whom, 'or')}` : 'You';
	return whom.length > 0 ? list(whom, 'or') : 'Nobody who could look';
}

/** What became of it, in a sentence. */
export function outcomeSaid(proposal: Proposal): string {
	const day = proposal.endedAt ? ` on ${fullDate(localDate(proposal.endedAt))}` : '';
	const who = proposal.endedBy ?? 'Somebody';
	switch (proposal.outcome) {
		case 'agreed':
			return `${who} agreed${day}. It took effect then.`;
		case 'not_agreed':
			return `${who} did not agree${day}. Nothing has changed.`;
		case 'taken_back':
			return `${who} took it back${day}. Nothing has changed.`;
		case 'turned_off':
			return `It fell away${day}: a second pair of eyes is not asked for any more. Nothing has changed.`;
		case 'moved_on':
			return `It fell away${day}: what it was about had changed.`;
		default:
			return 'It waits on a second pair of eyes.';
	}
}

/** Who proposed it and since when it waits. */
export function proposedSaid({ by, since }: Pick<Proposal, 'by' | 'since'>): string {
	return `Proposed by ${by ?? 'somebody who has left'} on ${fullDate(localDate(since))}`;
}

/** "Nora" of a volunteer; the whole name of a group. */
export const shortName = ({ about, name }: Pick<Proposal, 'about' | 'name'>): string =>
	about === 'volunteer' ? firstName(name) : name;
