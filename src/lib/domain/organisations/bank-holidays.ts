import { addDays, dateParts, weekday } from '#lib/domain/time/london.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Easter Sunday of a year, 'YYYY-MM-DD' (the anonymous Gregorian computus). */
export function easter(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	const day = (h + l - 7 * m + 33 * month + 19) % 32;
	return `${year}-${two(month)}-${two(day)}`;
}

/** The first Monday on or after a day. */
function mondayFrom(date: string): string {
	return addDays(date, (8 - weekday(date)) % 7);
}

/** A fixed holiday, moved past the weekend and past days that are taken already. */
function observed(date: string, taken: readonly string[] = []): string {
	let day = date;
	while ([0, 6].includes(weekday(day)) || taken.includes(day)) day = addDays(day, 1);
	return day;
}

/** Whose bank holidays. England and Wales share theirs; Scotland's and Northern Ireland's differ. */
export type HolidayNation = 'england' | 'wales' | 'scotland' | 'northern_ireland';

/**
 * The bank holidays of a year in a nation, 'YYYY-MM-DD' (Banking and Financial Dealings Act 1971, the St
 * Andrew's Day Act 2007, and the custom of substitute days). Days proclaimed for one year are not known here.
 */
export function bankHolidays(year: number, nation: HolidayNation = 'england'): string[] {
	const sunday = easter(year);
	const newYear = observed(`${year}-01-01`);
	const christmas = observed(`${year}-12-25`);
	const shared = [
		newYear,
		addDays(sunday, -2),
		mondayFrom(`${year}-05-01`),
		mondayFrom(`${year}-05-25`),
		// 25 December on a Saturday: Monday stands for it and Tuesday for Boxing Day
		christmas,
		observed(`${year}-12-26`, [christmas])
	];
	if (nation === 'scotland') {
		return [
			...shared,
			observed(`${year}-01-02`, [newYear]),
			mondayFrom(`${year}-08-01`),
			observed(`${year}-11-30`)
		].sort();
	}
	const southern = [...shared, addDays(sunday, 1), mondayFrom(`${year}-08-25`)];
	if (nation === 'northern_ireland') {
		southern.push(observed(`${year}-03-17`), observed(`${year}-07-12`));
	}
	return southern.sort();
}

/** Whether a day is one of them, where nothing else is said in England and Wales. */
export function isBankHoliday(date: string): boolean {
	return bankHolidays(dateParts(date).year).includes(date);
}
