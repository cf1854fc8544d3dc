import { describe, expect, it } from 'vitest';
import {
	dateAndTime,
	dayAndMonth,
	dayInSentence,
	fullDate,
	longDate,
	moment,
	momentInSentence,
	momentInTable,
	nearDay,
	shortDate
} from './dates.ts';
import { duration, length } from './durations.ts';
import { addDays, daysBetween, localDate, localTime, wallTime, weekday } from './london.ts';
import { firstName, initial, possessive } from './names.ts';
import { tel } from './phones.ts';
import { around, distanceBand } from './places.ts';
import { STATES, stateSaid } from './states.ts';
import { betweenTimes, clock, clockAt, timeWindow } from './times.ts';
import { count, counted, list, number, sentence } from './words.ts';

describe('times', () => {
	it.each([
		['08:30', '8:30am'],
		['14:00', '2pm'],
		['12:00', 'midday'],
		['00:00', 'midnight'],
		['24:00', 'midnight'],
		['12:05', '12:05pm'],
		['00:30', '12:30am'],
		['23:59', '11:59pm'],
		['09:00:00', '9am']
	])('%s is %s', (time, words) => expect(clock(time)).toBe(words));

	it.each([
		['14:00', '16:00', '2 to 4pm'],
		['08:30', '09:00', '8:30 to 9am'],
		['10:15', '13:30', '10:15am to 1:30pm'],
		['12:00', '13:00', 'midday to 1pm'],
		['11:00', '12:00', '11am to midday'],
		['19:00', '24:00', '7pm to midnight'],
		['22:00', '06:00', '10pm to 6am'],
		// through the night until the same half of the next day
		['23:00', '22:00', '11pm to 10pm']
	])('%s–%s is %s', (from, until, words) => expect(timeWindow(from, until)).toBe(words));

	it('says a stretch in which a shorter visit fits', () =>
		expect(betweenTimes('14:00', '17:00')).toBe('between 2 and 5pm'));

	it.each(['8:30', '25:00', '24:01', '12:60', '', 'noon'])('refuses %j', (time) =>
		expect(() => clock(time)).toThrow(RangeError)
	);
});

describe('dates', () => {
	it('words a day', () => {
		expect(longDate('2026-11-24')).toBe('Tuesday 24 November');
		expect(longDate('2027-01-02', '2026-11-24')).toBe('Saturday 2 January 2027');
		expect(dayAndMonth('2026-11-26')).toBe('26 November');
		expect(fullDate('2027-05-12')).toBe('12 May 2027');
		expect(shortDate('2026-11-23')).toBe('Mon 23 Nov');
	});
	it('knows what is near', () => {
		expect(nearDay('2026-11-24', '2026-11-24')).toBe('Today');
		expect(nearDay('2026-11-25', '2026-11-24')).toBe('Tomorrow');
		expect(nearDay('2026-11-23', '2026-11-24')).toBe('Yesterday');
		expect(nearDay('2026-11-26', '2026-11-24')).toBe('Thursday');
		expect(dayInSentence('2026-11-26', '2026-11-24')).toBe('Thursday 26 November');
	});
	it('words an instant', () => {
		const now = '2026-11-24T08:20:00Z';
		expect(moment('2026-11-24T08:12:00Z', now)).toBe('Today, 8:12am');
		expect(moment('2026-11-23T18:42:00Z', now)).toBe('Yesterday, 6:42pm');
		expect(moment('2026-11-20T11:40:00Z', now)).toBe('Friday, 11:40am');
		// a week ago the weekday alone would be taken for today
		expect(moment('2026-11-17T11:40:00Z', now)).toBe('Tuesday 17 November, 11:40am');
		expect(moment('2025-12-30T00:00:00Z', now)).toBe('Tuesday 30 December 2025, midnight');
		expect(dateAndTime('2026-11-23T02:47:00Z')).toBe('Monday 23 November, 2:47am');
		expect(momentInTable('2026-11-24T07:58:00Z', now)).toBe('Today, 7:58am');
		expect(momentInTable('2026-11-20T16:05:00Z', now)).toBe('Friday 20 Nov, 4:05pm');
		expect(momentInTable('2025-11-20T16:05:00Z', now)).toBe('Thursday 20 Nov 2025, 4:05pm');
		expect(momentInSentence('2026-11-24T18:00:00Z', now)).toBe('today at 6pm');
	});
	it.each(['2026-02-30', '2026-13-01', '26-11-24', ''])('refuses %j', (date) =>
		expect(() => longDate(date)).toThrow(RangeError)
	);
	it('refuses what is no instant', () =>
		expect(() => moment('tomorrow', new Date())).toThrow(RangeError));
});

describe('R10: the clock changes in London', () => {
	it('shows instants on the right side of the change', () => {
		expect(clockAt('2026-03-29T00:59:00Z')).toBe('12:59am');
		expect(clockAt('2026-03-29T01:00:00Z')).toBe('2am');
		expect(clockAt('2026-10-25T00:30:00Z')).toBe('1:30am');
		expect(clockAt('2026-10-25T01:30:00Z')).toBe('1:30am');
		expect(clockAt('2026-10-25T02:00:00Z')).toBe('2am');
		expect(localDate('2026-07-01T23:30:00Z')).toBe('2026-07-02');
		expect(localTime('2026-12-01T23:30:00Z')).toBe('23:30');
	});
	it('finds that a wall time happens once, twice or never', () => {
		expect(wallTime('2026-11-24', '14:00')).toEqual({
			times: 'once',
			at: new Date('2026-11-24T14:00:00Z')
		});
		expect(wallTime('2026-07-01', '14:00')).toEqual({
			times: 'once',
			at: new Date('2026-07-01T13:00:00Z')
		});
		expect(wallTime('2026-03-29', '01:30')).toEqual({ times: 'never' });
		expect(wallTime('2026-03-29', '02:00')).toMatchObject({ times: 'once' });
		expect(wallTime('2026-10-25', '01:30')).toEqual({
			times: 'twice',
			first: new Date('2026-10-25T00:30:00Z'),
			second: new Date('2026-10-25T01:30:00Z')
		});
		expect(wallTime('2026-10-25', '02:00')).toMatchObject({ times: 'once' });
	});
	it('counts calendar days, not spans of 24 hours', () => {
		expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
		expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
		expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
		expect(weekday('2026-10-25')).toBe(0);
		expect(weekday('1969-12-31')).toBe(3);
	});
	it('says the day of an instant just after midnight in summer', () =>
		expect(moment('2026-03-29T23:30:00Z', '2026-03-30T09:00:00Z')).toBe('Today, 12:30am'));
});

describe('durations', () => {
	const h = 3_600_000;
	it.each([
		[29 * h, '1 day 5 hours'],
		[22.4 * h, '22 hours'],
		[10 * 60_000, '10 minutes'],
		[60_000, '1 minute'],
		[30_000, 'less than a minute'],
		[-5, 'less than a minute'],
		[88 * h, '3 days 16 hours'],
		[48 * h, '2 days'],
		[15 * 24 * h + 3 * h, '15 days']
	])('%d ms is %s', (ms, words) => expect(duration(ms)).toBe(words));
	it('words a planned length', () => {
		expect(length(60)).toBe('an hour');
		expect(length(120)).toBe('2 hours');
		expect(length(90)).toBe('1 hour 30 minutes');
		expect(length(45)).toBe('45 minutes');
	});
	it('refuses what is no number', () => expect(() => duration(Number.NaN)).toThrow(RangeError));
});

describe('names, lists, places, numbers', () => {
	it('names', () => {
		expect(possessive('James')).toBe('James’s');
		expect(initial('  ’Aisha')).toBe('A');
		expect(initial('łukasz')).toBe('Ł');
		expect(initial('محمد')).toBe('م');
		expect(initial('🙂')).toBe('?');
		expect(firstName('Ruth Pomeroy')).toBe('Ruth');
	});
	it('lists and counts', () => {
		expect(list([])).toBe('');
		expect(list(['tea'])).toBe('tea');
		expect(list(['tea', 'cake', 'talk'])).toBe('tea, cake and talk');
		expect(list(['tea', 'cake'], 'or')).toBe('tea or cake');
		expect(count(1, 'hour')).toBe('1 hour');
		expect(count(1200, 'person', 'people')).toBe('1,200 people');
		expect(counted(3, 'thing')).toBe('three things');
		expect(number(11)).toBe('11');
		expect(sentence('within 3 miles')).toBe('Within 3 miles');
	});
	it('places, in bands and areas only', () => {
		expect(distanceBand(0)).toBe('within 1 mile');
		expect(distanceBand(4000)).toBe('within 3 miles');
		expect(distanceBand(90_000)).toBe('more than 20 miles');
		expect(around('Ventnor', 'PO38 1/9')).toBe('around Ventnor (PO38 1/9)');
	});
	it('telephone numbers', () => {
		expect(tel('01632 960 160')).toBe('tel:+441632960160');
		expect(tel('999')).toBe('tel:999');
		expect(tel('116 123')).toBe('tel:116123');
		expect(tel('0808 808 1677')).toBe('tel:+448088081677');
	});
});

describe('states', () => {
	it('words every state, no two of one thing alike but refusals of sharing', () => {
		for (const [of, states] of Object.entries(STATES)) {
			const words = Object.values(states).map((s) => s.word);
			expect(
				words.every((w) => /^[A-Z]/.test(w)),
				of
			).toBe(true);
			if (of !== 'consent') expect(new Set(words).size, of).toBe(words.length);
		}
	});
	it('shows a state that has no word yet as it is', () =>
		expect(stateSaid('task', 'handed_back')).toEqual({ word: 'handed back', look: 'plain' }));
});
