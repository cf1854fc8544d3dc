import type { HandStep, NoteKind } from '#lib/domain/concerns/concern.schema.ts';

/** What a note on a concern is, on screen. */
export const NOTE_SAID: Record<NoteKind, string> = {
	fact: 'A fact',
	action: 'Something done',
	advice: 'Advice taken',
	handover: 'A hand-over'
};

/** A step of a hand-over, after the name of whoever took it: "asked Ivy Coombes to take it". */
export function handStepSaid(step: HandStep, other: string): string {
	switch (step) {
		case 'offered':
			return `Asked ${other} to take it`;
		case 'taken':
			return `Took it from ${other}`;
		case 'given_back':
			return `Could not take it, and gave it back to ${other}`;
		case 'called_back':
			return `Kept it after all, and no longer asks ${other}`;
	}
}
