/** The views of one organisation, for Tabs. */
export function tabsOf(
	organisation: string,
	current: 'overview' | 'people' | 'history'
): { href: string; label: string; current: boolean }[] {
	const base = `/organisation/${organisation}`;
	return [
		{ href: base, label: 'Settings', current: current === 'overview' },
		{ href: `${base}/people`, label: 'People', current: current === 'people' },
		{ href: `${base}/history`, label: 'History', current: current === 'history' }
	];
}
