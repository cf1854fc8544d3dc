import type { Namesakes } from '#lib/domain/directory/directory.ts';
import type { KindId } from '#lib/domain/tasks/kinds.ts';

/** How many people wanted a kind of help, where and when; rounded to 5 before it was kept. */
export interface Figure {
	kind: KindId;
	wanted: number;
	/** For how many of them nobody came at least once; null where that is too few to say. */
	unmet: number | null;
	/** "all", "PO", "PO38", "PO38-1"; several stand together where each alone is too small. */
	zones: string[];
	/** The place a single zone is best known by. */
	place: string | null;
	/** Whole days: from the first to before the second. */
	fromDay: string;
	toDay: string;
}

/** A figure with how much of that help the directory lists there. */
export interface Gap extends Figure {
	/** Entries with a place of their own there. */
	places: number;
	/** Entries that come there, or are rung. */
	reaching: number;
}

/** Where more is asked for than is offered. */
export interface Gaps extends Namesakes {
	near: string | null;
	name: string | null;
	/** Null where nothing was ever counted. */
	countedOn: string | null;
	/** Of how many figures these are the gaps. */
	figures: number;
	gaps: Gap[];
}

/** How long it took those accepted in some quarters, in whole weeks. */
export interface Wait {
	fromDay: string;
	toDay: string;
	half: number;
	most: number;
}

/** What anybody may know of what is wanted near a place. */
export interface Demand extends Namesakes {
	near: string;
	name: string;
	area: string;
	figures: Figure[];
	/** Kinds of which too few people asked for a figure, anywhere and in a whole year. */
	few: KindId[];
	organisations: { id: string; name: string; wait: Wait | null }[];
}
