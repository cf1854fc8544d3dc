/**
 * Mutants that nothing notices, and why that is right: each is the same rule said otherwise. One that is not
 * here and survives fails the proof; so does one that is here and is caught.
 */
export const SURVIVORS: readonly { key: string; why: string }[] = [
	{
		key: 'private.scopes_for: drop v_match.id IS NULL',
		why: 'A null match has a null person, which is distinct from the person asked about.'
	},
	{
		key: 'private.read_about: order the other way by s',
		why: 'The order of what is read is not seen: what was read is put in order once more before it is written down.'
	},
	{
		key: 'private.read_about: drop c.content IS NOT NULL',
		why: 'The condition stands twice, in the filter and in the where; either is enough.'
	},
	{
		key: 'private.read_about: turn > to >= in cardinality(v_read) > 0',
		why: 'Where nothing was read the list is null, not empty, and null is not at least nothing.'
	},
	{
		key: 'private.summary_open_to: drop a.volunteer_id = p_reader',
		why: 'Another’s acceptance only names the organisation; that the reader is in standing there is asked two lines on.'
	},
	{
		key: "private.summary_open_to: drop a.state = 'accepted'",
		why: 'Being in standing, asked two lines on, asks for it again.'
	},
	{
		key: 'private.summary_open_to: drop m.id IS NOT NULL',
		why: 'A null match has a null person, whom no permit is about.'
	},
	{
		key: "private.circle_capacity: drop c.role = 'helper'",
		why: 'Of the three roles the other two were answered above it.'
	},
	{
		key: 'private.people_closed_to_me: drop c.ended_at IS NULL',
		why: 'Being in conflict asks whether they are of the circle still.'
	},
	{
		key: "private.permitted: drop p.recipient = 'volunteer'",
		why: 'A permit has a volunteer only where its recipient is one (constraint c10_one_recipient).'
	},
	{
		key: 'private.live_match: order the other way by m.accepted_at',
		why: 'A task has one live match (index matches_one_live).'
	},
	{
		key: 'private.manages: drop c.basis IS NOT NULL',
		why: 'A null basis is not unequal to family either.'
	},
	{
		key: "private.content_of: never, even when p_scope = 'summary'",
		why: 'No detail is of the summary (a check on the table), so none is found.'
	},
	{
		key: "private.closed_everywhere: drop d.recorded_at <= ((p_at - v_kept) + '3 days'::interval)",
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: "private.closed_everywhere: turn <= to < in d.recorded_at <= ((p_at - v_kept) + '3 days'::interval)",
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: 'private.closed_everywhere: turn - to + in p_at - v_kept',
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: 'private.closed_everywhere: 4 days for 3 days',
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: "private.holds: drop r.state = 'closed'",
		why: 'Of the other states only a draft is left, which has no closing.'
	},
	{
		key: 'private.permit_serves: drop c.basis_seen_by IS DISTINCT FROM c.account_id',
		why: 'Nobody can have seen their own paper: a check on the table (seen_by_somebody_else).'
	},
	{
		key: 'private.permit_serves: turn <= to < in r.recorded_at <= p_at',
		why: 'At the very instant at which capacity is regained it is not lacking either, which is asked two lines above.'
	},
	{
		key: 'private.record_disclosure: order the other way by x.at',
		why: 'Within a quarter of an hour there is at most one like it: the others were counted with it.'
	},
	{
		key: 'private.record_disclosure: leave out perform pg_advisory_xact_lock(hashtextextended(p_reader::tex',
		why: 'It is for two tabs at the same instant, which a single connection cannot be.'
	},
	{
		key: 'private.me: drop EXISTS (SELECT FROM private.site_settings AS t WHERE t.second_step)',
		why: 'Whether a second step is lacking asks for the setting again; here it is asked first because it is cheap.'
	},
	{
		key: 'private.me: drop t.second_step',
		why: 'Whether a second step is lacking asks for the setting again.'
	},
	{
		key: 'private.me: say false for true',
		why: 'Where nobody has ever said who asks it fails, instead of saying that it is nobody; the Data API always says.'
	},
	{
		key: "private.asked_again: drop p.basis <> 'family'",
		why: 'A wish stands as a wish, which is neither active nor waiting.'
	},
	{
		key: 'private.asked_again: drop p.ends_at > p_at',
		why: 'What has ended stands as expired, which is neither active nor waiting.'
	},
	{
		key: 'private.asked_again: turn > to >= in p.ends_at > p_at',
		why: 'What ends at the instant stands as expired, which is neither active nor waiting.'
	},
	{
		key: 'private.confirmed_back_to: always, not only when x.has_account',
		why: 'Without a live account only a place that has none gets through, and its account is null.'
	},
	{
		key: "private.held_lately: drop r.state = 'closed'",
		why: 'Of the other states only a draft is left, which has no closing.'
	},
	{
		key: 'private.lacks_second_step: drop EXISTS (SELECT FROM private.site_settings AS t WHERE t.second_step)',
		why: 'Whoever asks, by private.me, has asked for the setting first.'
	},
	{
		key: 'private.lacks_second_step: drop t.second_step',
		why: 'Whoever asks, by private.me, has asked for the setting first.'
	},
	{
		key: 'private.nobody_handles: drop r.organisation_id = (p_dispute).organisation_id',
		why: 'Handling it asks for a coordinator’s role in that organisation again.'
	},
	{
		key: "private.nobody_handles: drop r.role IN ('coordinator', 'group_lead')",
		why: 'Handling it asks for a coordinator’s role in that organisation again.'
	},
	{
		key: 'public.directory_attributes, “Anyone can read the terms of approved services”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_contacts, “Anyone can read whom to ask for at approved services”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_cost_options, “Anyone can read what approved services cost”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_days_that_differ, “Anyone can read the days that differ of approved services”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_happenings, “Anyone can read the events of approved services”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_languages, “Anyone can read the languages of approved services”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_phones, “Anyone can read the numbers of approved services”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_schedules, “Anyone can read when approved services are open”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_service_areas, “Anyone can read whom approved services reach”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	},
	{
		key: 'public.directory_service_at_locations, “Anyone can read where approved services are given”: drop s.listed',
		why: 'The services that the reader looks among are the approved ones already, by their own policy.'
	}
];
