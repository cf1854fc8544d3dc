import type { IncidentHurt, IncidentPlace, IncidentWhat } from '#lib/domain/incidents/incident.ts';

/** What an incident was about, on screen. */
export const WHAT_SAID: Record<IncidentWhat, string> = {
	fall: 'A fall, a trip, a knock, a burn',
	animal: 'An animal',
	address: 'A wrong address, or nobody in',
	thing: 'A key, or something lost or broken',
	travel: 'A car, a bus, the way there',
	data: 'Something told or sent to the wrong person',
	other: 'Something else'
};

/** In what kind of place. */
export const PLACE_SAID: Record<IncidentPlace, string> = {
	home: 'In somebody’s home',
	outside: 'Outside: a garden, a walk, a beach',
	road: 'On the road',
	venue: 'In a hall, a ward, an office',
	elsewhere: 'Somewhere else, or on the telephone'
};

/** Whether anybody was hurt. */
export const HURT_SAID: Record<IncidentHurt, string> = {
	nobody: 'Nobody',
	slightly: 'Somebody, slightly',
	doctor: 'Somebody, who saw a doctor or should have'
};

/** "Incident" or "Near miss". */
export const missSaid = (nearMiss: boolean): string => (nearMiss ? 'Near miss' : 'Incident');

/** Where an incident stands, in a word or two. */
export function standsSaid(one: { seen_at: string | null; closed_at: string | null }): string {
	if (one.closed_at) return 'Closed';
	return one.seen_at ? 'Open' : 'Not read yet';
}
