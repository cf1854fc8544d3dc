import { visitsRun } from '#support/crash-visits.ts';
import { expect, test } from 'vitest';

/** 100 in `npm run prove:visits`; fewer here, for time. */
const MOMENTS = Number(process.env.MOMENTS ?? 6);

test(`R5: site, API and database killed at ${MOMENTS} random moments between checking in and each step: nothing missed, nothing twice`, async () => {
	const { report, planted } = await visitsRun(MOMENTS);
	console.log(JSON.stringify(report));
	expect(report).toMatchObject({
		kills: MOMENTS,
		lost: 0,
		missed: 0,
		twice: 0,
		late: 0,
		mailsOff: 0
	});
	expect(report.steps).toBeGreaterThan(report.visits / 2);
	// R13: each of these is seen when it is there
	expect(planted.missed).toBeGreaterThan(0);
	expect(planted.twice).toBeGreaterThan(0);
	expect(planted.lost).toBeGreaterThan(0);
	expect(planted.late).toBeGreaterThan(0);
	expect(planted.mailsOff).toBeGreaterThan(0);
}, 600_000);
