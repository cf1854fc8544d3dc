import { expect, test } from 'vitest';
import { readHours, readOptions } from '../../scripts/org-create.ts';

const whole = [
	'--name=Culver Hospice',
	'--slug=culver-hospice',
	'--kind=hospice',
	'--nation=england',
	'--areas=po30, PO38',
	'--administrator=Patricia@example.org'
];

test('options are read and tidied', () => {
	expect(readOptions(whole)).toMatchObject({
		name: 'Culver Hospice',
		areas: ['PO30', 'PO38'],
		administrator: 'patricia@example.org',
		roles: ['administrator']
	});
	expect(readOptions([...whole, '--coordinator']).roles).toContain('coordinator');
	expect(readOptions(whole).hours).toHaveLength(5);
});

test('everything that is wrong is said at once', () => {
	expect(() => readOptions(['--kind=club', '--slug=Culver Hospice'])).toThrow(
		/--name is missing[^]*--slug needs[^]*--kind is one of[^]*--nation[^]*--areas[^]*--administrator/
	);
	expect(() => readOptions(['--nonsense'])).toThrow(/nonsense/);
});

test('hours are read as days and times', () => {
	expect(readHours('fri-sat 09:00-17:00, sun 10:00-12:30')).toEqual([
		{ weekday: 5, opens: '09:00', closes: '17:00' },
		{ weekday: 6, opens: '09:00', closes: '17:00' },
		{ weekday: 7, opens: '10:00', closes: '12:30' }
	]);
	for (const wrong of [
		'sat-mon 09:00-17:00',
		'mon 17:00-09:00',
		'mon 9-5',
		'everyday 09:00-17:00'
	]) {
		expect(() => readHours(wrong), wrong).toThrow('not understood');
	}
});
