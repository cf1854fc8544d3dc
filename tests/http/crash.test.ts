import { crashRun } from '#support/crash.ts';
import { expect, test } from 'vitest';

/** 100 in `npm run prove`; fewer here, for time. */
const MOMENTS = Number(process.env.MOMENTS ?? 9);

test(`R5: site, API and database killed at ${MOMENTS} random moments: nothing acknowledged is lost, nothing is sent twice`, async () => {
	const { report, planted } = await crashRun(MOMENTS);
	console.log(JSON.stringify(report));
	expect(report).toMatchObject({
		kills: MOMENTS,
		lost: 0,
		doubled: 0,
		mailsTwice: 0,
		mailsOff: 0,
		untold: 0
	});
	expect(report.acknowledged).toBeGreaterThan(100);
	expect(report.mails).toBeGreaterThan(200);
	// R13: each of these is seen when it is there
	for (const fault of ['lost', 'doubled', 'mailsTwice', 'mailsOff', 'untold'] as const) {
		expect([fault, planted[fault] > 0]).toEqual([fault, true]);
	}
}, 600_000);
