import {
	announceSite,
	askAfterVisits,
	askAgain,
	askHowVisitsWere,
	askKeepers,
	countOffers,
	expireOffers,
	makeDemand,
	noteUnusualReadings,
	remindGuardians,
	remindLeads,
	remindOfReviews,
	nudgeApplicants,
	nudgeCoordinators,
	remindReferees,
	sendVisitLinks,
	stepImports,
	stepWatches,
	sweepOffers,
	tellOfDeaths,
	tellOfLostVisits,
	tidy,
	warnOfLapses
} from '#lib/server/db/jobs.ts';
import { sendDueMail } from './send-mail.job.ts';

/** What one run of the clock did: a number or counts for each job, or that it failed. */
export type RunReport = Record<string, unknown>;

const SECONDS = 25;

/**
 * All that the clock does, in order; called every minute. Each job is idempotent and may run in any
 * number of processes at once. One that fails does not keep the others from running.
 */
export async function runJobs(): Promise<{ ok: boolean; report: RunReport }> {
	const deadline = Date.now() + SECONDS * 1000;
	const jobs: [string, () => Promise<unknown>][] = [
		['site_known', announceSite],
		// whoever may be in trouble first
		['watches_stepped', stepWatches],
		['visits_asked_after', askAfterVisits],
		['visit_links', sendVisitLinks],
		['deaths_told', tellOfDeaths],
		['offers_expired', expireOffers],
		['offers_swept', sweepOffers],
		['lost_visits_told', tellOfLostVisits],
		['asked_how_it_was', askHowVisitsWere],
		['reviews_reminded', remindOfReviews],
		['asked_again', askAgain],
		['guardians_reminded', remindGuardians],
		['leads_reminded', remindLeads],
		['keepers_asked', askKeepers],
		['referees_reminded', remindReferees],
		['applicants_nudged', nudgeApplicants],
		['coordinators_nudged', nudgeCoordinators],
		['lapses_warned', warnOfLapses],
		['demand_made', makeDemand],
		['offers_counted', countOffers],
		['unusual_readings', noteUnusualReadings],
		['mail', () => sendDueMail(deadline)],
		// the longest, and nobody waits for it
		['imports_stepped', stepImports],
		['tidied', tidy]
	];
	const report: RunReport = {};
	let ok = true;
	for (const [name, job] of jobs) {
		try {
			report[name] = await job();
		} catch (caught) {
			ok = false;
			report[name] = { failed: caught instanceof Error ? caught.name : 'unknown' };
		}
	}
	return { ok, report };
}
