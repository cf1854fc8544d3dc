/** Metres in a mile. */
const MILE = 1609.344;

/** The bands in which a distance is shown, in miles (domain: never a distance, always a band). */
export const BANDS = [1, 3, 5, 10, 20] as const;

/** Metres between two areas' centres → "within 3 miles", "more than 20 miles". */
export function distanceBand(metres: number): string {
	const band = BANDS.find((miles) => metres <= miles * MILE);
	if (band === undefined) return `more than ${BANDS.at(-1)} miles`;
	return band === 1 ? 'within 1 mile' : `within ${band} miles`;
}

/** A person's place is an area: "around Ventnor (PO38 1/9)". */
export function around(town: string, area: string): string {
	return `around ${town} (${area})`;
}
