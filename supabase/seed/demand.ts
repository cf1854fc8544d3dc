import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { ORGANISATIONS } from './organisations.ts';
import { organisationId, type World } from './world.ts';

type Cell = [zones: string, wanted: number | null, unmet?: number | null];

/** What the job would have kept of a busier quarter than this little world has had. "PO30+PO33": together. */
const LAST_QUARTER: Partial<Record<(typeof KIND_IDS)[number], Cell[]>> = {
	company: [
		['all', null],
		['PO', null],
		['PO38', 20, 10],
		['PO36', 15, 0],
		['PO30+PO31+PO33', 10]
	],
	sitting: [['all', 25, 10]],
	dog: [
		['all', null],
		['PO', null],
		['PO38', 10, 0],
		['PO30+PO33+PO36', 10]
	],
	shopping: [['all', 20, 0]],
	lift_care: [['all', 15]]
};

/** Figures of demand for the last whole quarter, and how long the hospice took to accept people. */
export function demand(world: World): void {
	const [year = 0, month = 1] = world.calendar.today.split('-').map(Number);
	const began = Math.floor((month - 1) / 3) * 3;
	/** The first day of the quarter so many quarters before this one. */
	const quarter = (before: number) =>
		new Date(Date.UTC(year, began - 3 * before, 1)).toISOString().slice(0, 10);
	const to_day = quarter(0);
	const made_at = world.calendar.past(-1, '03:00');
	const publish = (kind_id: string, from_day: string, cells: Cell[]) => {
		world.put('private.demand_editions', { kind_id, from_day, to_day, made_at });
		for (const [zones, wanted, unmet = null] of cells) {
			const each = zones.split('+');
			for (const zone of each) {
				const together = each.length > 1 ? each : [];
				world.put('private.demand_figures', { kind_id, from_day, zone, wanted, unmet, together });
			}
		}
	};
	for (const [kind, cells] of Object.entries(LAST_QUARTER)) publish(kind, quarter(1), cells);
	// asked for more rarely: two quarters together gave a figure
	publish('listening', quarter(2), [['all', 10]]);
	world.put('private.acceptance_waits', {
		organisation_id: organisationId('culver'),
		from_day: quarter(2),
		to_day,
		half_weeks: 6,
		most_weeks: 11,
		made_at
	});
	const organisations = Object.keys(ORGANISATIONS).map(organisationId);
	for (const subject of [...KIND_IDS, ...organisations]) {
		world.put('private.demand_looks', { subject, to_day });
	}
}
