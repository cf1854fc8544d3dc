import { describe, expect, it } from 'vitest';
import { NOBODY } from '#lib/domain/local.ts';
import { hoursSaid } from './hours.ts';
import { localSaid } from './local.ts';

const on = (days: number[], opens: string, closes: string) =>
	days.map((weekday) => ({ weekday, opens, closes }));

describe('opening hours', () => {
	it.each([
		[on([1, 2, 3, 4, 5], '08:00:00', '20:00:00'), 'Monday to Friday, 8am to 8pm'],
		[on([1, 2, 3, 4, 5, 6, 7], '09:00', '12:00'), 'every day, 9am to midday'],
		[
			[...on([4, 2], '09:30', '12:30'), ...on([7], '11:00', '13:00')],
			'Tuesday and Thursday, 9:30am to 12:30pm; Sunday, 11am to 1pm'
		],
		[on([1, 2, 3, 6], '10:00', '11:00'), 'Monday to Wednesday and Saturday, 10 to 11am']
	])('%#', (hours, words) => expect(hoursSaid(hours)).toBe(words));
	it('says nothing where none are known', () => expect(hoursSaid([])).toBeNull());
});

describe('whose site this is', () => {
	const site = {
		organisation: 'Culver Hospice',
		with: ['St Aldhelm’s, Ryde', 'Ventnor Neighbours'],
		phone: '01632 960 160',
		email: null,
		hours: on([1, 2, 3, 4, 5], '08:00:00', '20:00:00'),
		line: { name: 'Culver Hospice’s night and day line', phone: '01632 960 199' }
	};
	it('is worded with its partners and numbers', () =>
		expect(localSaid(site)).toEqual({
			organisation: 'Culver Hospice',
			runBy: 'Run by Culver Hospice with St Aldhelm’s, Ryde, and Ventnor Neighbours.',
			coordinators: { number: '01632 960 160', hours: 'Monday to Friday, 8am to 8pm' },
			mail: null,
			line: { number: '01632 960 199', name: 'Culver Hospice’s night and day line' }
		}));
	it('names no number that it does not know', () => {
		expect(localSaid(null)).toEqual(NOBODY);
		expect(localSaid({ ...site, phone: null, line: null, with: [] })).toMatchObject({
			runBy: 'Run by Culver Hospice.',
			coordinators: null,
			line: null
		});
	});
});
