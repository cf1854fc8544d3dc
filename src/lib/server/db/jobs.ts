import { z } from 'zod';
import { call } from './call.ts';
import { siteKey } from './limits.ts';
import { adminClient } from '#lib/server/supabase/admin.ts';

const claimed = z.array(
	z.object({
		id: z.uuid(),
		template: z.string(),
		to: z.string(),
		name: z.string(),
		params: z.record(z.string(), z.unknown()),
		attempt: z.number(),
		account: z.boolean()
	})
);

/** A mail this process has claimed and must settle. */
export type ClaimedMail = z.infer<typeof claimed>[number];

/** Claims mails that are due, each judged again just now. `limit` from 1 to 100. */
export const claimMail = (limit: number) =>
	call(adminClient(), 'claim_mail', { p_limit: limit }, claimed);

/** Says what became of a claimed mail; `later` tries again, ever more slowly. */
export const settleMail = (
	id: string,
	outcome: 'sent' | 'refused' | 'later',
	detail: { providerId?: string; reason?: string } = {}
) =>
	call(adminClient(), 'settle_mail', {
		p_id: id,
		p_outcome: outcome,
		p_provider_id: detail.providerId ?? null,
		p_reason: detail.reason ?? null
	});

/** Tells the database by what it knows the networks that this site says. */
export const announceSite = () => call(adminClient(), 'announce_site', { p_key: siteKey() });

/** Ends offers whose time is over. Gives the number of tasks touched. */
export const expireOffers = () => call(adminClient(), 'expire_offers');

/** Withdraws offers that may no longer stand. Gives their number. */
export const sweepOffers = () => call(adminClient(), 'sweep_offers');

/** Sends volunteers the link for checking in and out, two hours before. Gives how many. */
export const sendVisitLinks = () => call(adminClient(), 'send_visit_links');

/** Asks after volunteers who have not checked out of a visit. Gives how many steps were taken. */
export const stepWatches = () => call(adminClient(), 'step_watches');

/** Asks volunteers who never checked in whether a visit took place, then tells the coordinator. Gives how many steps. */
export const askAfterVisits = () => call(adminClient(), 'ask_after_visits');

/** Tells volunteers, on their pages, that somebody they came to has died. Gives how many were told. */
export const tellOfDeaths = () => call(adminClient(), 'tell_of_deaths');

/** Tells coordinators of promised visits whose volunteer may not come as things stand. Gives of how many requests. */
export const tellOfLostVisits = () => call(adminClient(), 'tell_of_lost_visits');

/** Asks volunteers how a visit that may have been hard was for them, the day after. Gives how many mails were written. */
export const askHowVisitsWere = () => call(adminClient(), 'ask_how_visits_were');

/** Tells volunteers what runs out in 60, 30 and 7 days. Gives how many mails were written. */
export const warnOfLapses = () => call(adminClient(), 'warn_of_lapses');

/** Goes on with files that are brought into the directory. Gives how many rows were looked at or written. */
export const stepImports = () => call(adminClient(), 'step_directory_imports');

/** Forgets what is past its time. Gives counts. */
export const tidy = () => call(adminClient(), 'tidy');

/** Picks out readings for a data guardian's second look. Gives how many were new. */
export const noteUnusualReadings = () => call(adminClient(), 'note_unusual_readings');

/** Reminds coordinators of reviews that fall due, and carries out what stopped by one that has passed. */
export const remindOfReviews = () => call(adminClient(), 'remind_of_reviews');

/** Asks again for consents whose words have changed, and ends those not answered in time. Gives counts. */
export const askAgain = () => call(adminClient(), 'ask_again');

/** Asks whoever runs a service of the directory whether its entry is still so. Gives how many. */
export const askKeepers = () => call(adminClient(), 'ask_keepers');

/** Reminds data guardians of clocks that run out. */
export const remindGuardians = () => call(adminClient(), 'remind_guardians');

/** Reminds referees who have not answered, twice at most. Gives how many mails were written. */
export const remindReferees = () => call(adminClient(), 'remind_referees');

/** Makes the public figures of a quarter that is over, once. Gives how many were made. */
export const makeDemand = () => call(adminClient(), 'make_demand');

/** Once a day, lays what the directory lists beside what is asked for. Gives how many figures there are. */
export const countOffers = () => call(adminClient(), 'count_offers');

/** Tells applicants what waits on them, twice at most. Gives how many mails were written. */
export const nudgeApplicants = () => call(adminClient(), 'nudge_applicants');

/** Tells coordinators what has waited on them for long, once a day at most. Gives how many mails were written. */
export const nudgeCoordinators = () => call(adminClient(), 'nudge_coordinators');

/** Reminds the safeguarding leads of what waits for them. Answers nothing, whatever there is. */
export const remindLeads = () => call(adminClient(), 'remind_leads');
