import type { About, VisitState } from '#lib/domain/tasks/visit.ts';
import type { Look } from './states.ts';
import { list } from './words.ts';

/** How a visit stands, as a tag: the word always says it. */
export const VISIT_SAID: Record<VisitState, { word: string; look: Look }> = {
	waiting: { word: 'Waiting to be confirmed', look: 'offered' },
	coming: { word: 'Confirmed', look: 'confirmed' },
	begun: { word: 'Now', look: 'confirmed' },
	to_say: { word: 'How did it go?', look: 'open' },
	done: { word: 'Done', look: 'done' },
	handed_back: { word: 'Handed back', look: 'no' },
	declined: { word: 'Arranged another way', look: 'no' },
	missed: { word: 'Nobody came', look: 'error' },
	not_going_ahead: { word: 'Not going ahead', look: 'no' }
};

/** A part of what was shared, as the page shows it. */
export interface Shared {
	term: string;
	lines: string[];
}

const filled = (lines: (string | undefined | false)[]) =>
	lines.filter((line): line is string => typeof line === 'string' && line.trim() !== '');

/** What to call the person: the name they go by, or their own; null when no name is shared. */
export function calledIn(about: About): string | null {
	return about.name?.known_as || about.name?.full || null;
}

/** What the family shares, part by part, in the order in which somebody who comes needs it. */
export function sharedParts(about: About): Shared[] {
	const { name, communication, support, household, faith } = about;
	const parts: [term: string, lines: (string | undefined | false)[]][] = [
		[
			'Name',
			[
				name?.full || name?.known_as,
				name?.known_as && name.full && name.known_as !== name.full
					? `Goes by ${name.known_as}`
					: undefined
			]
		],
		['What matters', [about.about?.words]],
		[
			'How to talk together',
			[
				communication?.language && `Speaks ${communication.language}`,
				...(communication?.needs ?? []),
				communication?.words
			]
		],
		['What to reckon with', [...(support?.needs ?? []), support?.words]],
		[
			'At home',
			[
				household?.pets.length ? list(household.pets) : undefined,
				household?.smoking && 'Somebody smokes indoors',
				household?.words
			]
		],
		['Faith and culture', [faith?.words]]
	];
	return parts
		.map(([term, lines]) => ({ term, lines: filled(lines) }))
		.filter(({ lines }) => lines.length > 0);
}
