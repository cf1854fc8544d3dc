/** That somebody a volunteer came to has died, as their page tells it: never who. */
export interface Loss {
	id: string;
	organisation: string;
	phone: string;
	toldAt: string;
	/** Whether they would like to talk; null until they have said. */
	answer: 'talk' | 'not_now' | null;
	/** Somebody has talked with them since. */
	talked: boolean;
	/** The death was recorded by mistake. */
	takenBack: boolean;
	/** With whom they can talk; null where nobody is named. */
	with: string | null;
}

/** How one organisation looks after a volunteer. */
export interface CareBy {
	id: string;
	name: string;
	phone: string;
	state: 'accepted' | 'paused';
	/** The coordinator named for them; null where nobody is. */
	supervisor: string | null;
	version: number;
	restUntil: string | null;
	restByMe: boolean;
	/** Visits they have said yes to that lie in their rest. */
	visitsMeanwhile: number;
	/** 'YYYY-MM-DD' */
	lastTalk: string | null;
}

/** To whom a volunteer shows what they wrote of a visit. */
export const SHOWN = ['me', 'supervisor', 'coordinators'] as const;
export type Shown = (typeof SHOWN)[number];

/** A visit of which they have written how it was for them. */
export interface Written {
	taskId: string;
	day: string;
	kindId: string;
	shown: Shown;
}

/** The volunteer's page of how they are looked after. */
export interface Care {
	now: string;
	losses: Loss[];
	organisations: CareBy[];
	reflections: Written[];
}
