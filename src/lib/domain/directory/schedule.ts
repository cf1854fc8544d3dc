import { bankHolidays } from '#lib/domain/organisations/bank-holidays.ts';
import { addDays, dateParts, daysBetween, weekday } from '#lib/domain/time/london.ts';
import type { Schedule } from './directory.ts';

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The nth such weekday of its month that a day is, from the front and from the back. */
function placeInMonth(date: string): { nth: number; fromEnd: number } {
	const { year, month, day } = dateParts(date);
	const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return { nth: Math.ceil(day / 7), fromEnd: -Math.ceil((length - day + 1) / 7) };
}

/** The Monday of a day's week. */
const monday = (date: string) => addDays(date, -((weekday(date) + 6) % 7));

/** Whether regular hours fall on a day. */
export function fallsOn(schedule: Schedule, date: string): boolean {
	const { freq, byday, bymonthday, dtstart, validFrom, validTo, interval } = schedule;
	if (!freq || !schedule.opensAt) return false;
	if ((validFrom && date < validFrom) || (validTo && date > validTo)) return false;
	if (dtstart && date < dtstart) return false;
	if (interval > 1 && dtstart) {
		const apart =
			freq === 'WEEKLY'
				? daysBetween(monday(dtstart), monday(date)) / 7
				: (dateParts(date).year - dateParts(dtstart).year) * 12 +
					dateParts(date).month -
					dateParts(dtstart).month;
		if (apart % interval !== 0) return false;
	}
	if (bymonthday !== '' && !bymonthday.split(',').includes(String(dateParts(date).day))) {
		return false;
	}
	if (byday === '') return bymonthday !== '';
	const { nth, fromEnd } = placeInMonth(date);
	return byday.split(',').some((each) => {
		if (each.slice(-2) !== CODES[weekday(date)]) return false;
		const place = Number(each.slice(0, -2) || 0);
		return place === 0 || place === nth || place === fromEnd;
	});
}

/** What stands against the regular hours: days that differ, and what it does on bank holidays. */
export interface Exceptions {
	daysThatDiffer?: readonly {
		fromDay: string;
		toDay: string;
		opensAt: string | null;
		closesAt: string | null;
	}[];
	bankHolidays: 'open' | 'closed' | 'ask';
	nation: 'england' | 'wales' | 'scotland' | 'northern_ireland';
}

export interface Opening {
	date: string;
	opensAt: string;
	closesAt: string | null;
	/** On a bank holiday of which nobody has said whether it is kept. */
	ask: boolean;
}

/** The openings from a day on, over so many days, in order. */
export function openings(
	schedules: readonly Schedule[],
	{ daysThatDiffer = [], bankHolidays: holidays, nation }: Exceptions,
	from: string,
	days: number
): Opening[] {
	const found: Opening[] = [];
	const known = new Map<number, string[]>();
	const kept = (date: string) => {
		const { year } = dateParts(date);
		const list = known.get(year) ?? bankHolidays(year, nation);
		known.set(year, list);
		return list.includes(date);
	};
	for (let offset = 0; offset < days; offset += 1) {
		const date = addDays(from, offset);
		const differ = daysThatDiffer.find((each) => each.fromDay <= date && date <= each.toDay);
		if (differ) {
			if (differ.opensAt) {
				found.push({ date, opensAt: differ.opensAt, closesAt: differ.closesAt, ask: false });
			}
			continue;
		}
		const holiday = kept(date);
		if (holiday && holidays === 'closed') continue;
		for (const schedule of schedules) {
			if (!fallsOn(schedule, date) || !schedule.opensAt) continue;
			found.push({
				date,
				opensAt: schedule.opensAt,
				closesAt: schedule.closesAt,
				ask: holiday && holidays === 'ask'
			});
		}
	}
	return found.sort((a, b) =>
		a.date === b.date ? (a.opensAt < b.opensAt ? -1 : 1) : a.date < b.date ? -1 : 1
	);
}
