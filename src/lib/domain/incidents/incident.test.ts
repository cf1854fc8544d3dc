import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { writtenIncident } from './incident.ts';

const wrong = (fields: Record<string, string>) => {
	const read = writtenIncident.safeParse({ once: randomUUID(), ...fields });
	return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

it('says all that is missing at once, the day among it', () => {
	expect(wrong({})).toEqual([
		'near: Say whether it happened, or nearly did.',
		'what: Choose what it was about.',
		'words: Say what happened.',
		'place: Choose where it was.',
		'hurt: Say whether anybody was hurt.',
		'happened: Say on which day it was.'
	]);
	const day = { 'happened-day': '31', 'happened-month': '2', 'happened-year': '2026' };
	expect(wrong(day)).toContain('happened: No calendar has that day.');
	expect(wrong({ ...day, 'happened-month': '1', clock: '7' }).slice(2)).toContain(
		'clock: Give a time like 14:30, or leave it empty.'
	);
});
