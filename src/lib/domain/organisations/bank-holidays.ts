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

/**
 * The bank holidays of a year that every nation of Great Britain shares, or that England and Wales
 * keep, 'YYYY-MM-DD' (Banking and Financial Dealings Act 1971, with the custom of substitute days).
 * Days proclaimed for one year are not known here.
 */
export function bankHolidays(year: number): string[] {
	const sunday = easter(year);
	const christmas = observed(`${year}-12-25`);
	return [
		observed(`${year}-01-01`),
		addDays(sunday, -2),
		addDays(sunday, 1),
		mondayFrom(`${year}-05-01`),
		mondayFrom(`${year}-05-25`),
		mondayFrom(`${year}-08-25`),
		// 25 December on a Saturday: Monday stands for it and Tuesday for Boxing Day
		christmas,
		observed(`${year}-12-26`, [christmas])
	].sort();
}

/** Whether a day is one of them. */
export function isBankHoliday(date: string): boolean {
	return bankHolidays(dateParts(date).year).includes(date);
}
