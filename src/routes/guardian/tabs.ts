/** The views of the data guardian's desk, by the last part of their address; '' is the first page. */
const VIEWS = [
	['', 'Waits on you'],
	['disclosures', 'Who looked'],
	['refused', 'Refused'],
	['unusual', 'Unusual'],
	['break-glass', 'Emergencies'],
	['disputes', 'Disagreements'],
	['consents', 'Consent due'],
	['subject-requests', 'Requests about data'],
	['complaints', 'Complaints'],
	['breaches', 'Breaches'],
	['reviews', 'Reviews'],
	['retention', 'What is kept']
] as const;

export type GuardianView = (typeof VIEWS)[number][0];

/** The views of the data guardian's desk, for Tabs. */
export function tabsOf(current: GuardianView): { href: string; label: string; current: boolean }[] {
	return VIEWS.map(([view, label]) => ({
		href: view ? `/guardian/${view}` : '/guardian',
		label,
		current: view === current
	}));
}
