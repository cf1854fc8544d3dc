/** A place with an address that anybody may know. Never a person, never a volunteer. */
export interface MapEntry {
	id: string;
	/** The same in the list and on the map. */
	number: number;
	name: string;
	kind: string;
	/** Its town or village, which names a heap of places: "12 places around Newport". */
	around: string;
	latitude: number;
	longitude: number;
	href: string;
	/** When and where, in a line. */
	words?: string;
}

/** Where a person, a volunteer or what is asked is shown: never a point. */
export interface MapArea {
	id: string;
	/** "Around Ventnor (PO38 1/9)". */
	label: string;
	centre: { latitude: number; longitude: number };
	radius_m: number;
	/** What there is to say of it, a sentence each. */
	words: readonly string[];
	href?: string;
}

/** An archive of the operator's own, drawn over the map of Great Britain. */
export interface OwnArchive {
	url: string;
	/** Whose map it is, as its licence wants it said. */
	attribution: string;
}

export interface Place {
	latitude: number;
	longitude: number;
}
