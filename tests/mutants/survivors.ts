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
		key: "private.read_about: without 'break_glass' of p_capacity IN ('coordinator', 'matched', 'break_glass')",
		why: 'Nobody reads in that capacity yet.'
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
		key: "private.people_closed_to_me: drop d.recorded_at <= ((v_now - private.retention_after_death()) + '3 days'::interval)",
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: "private.people_closed_to_me: turn <= to < in d.recorded_at <= ((v_now - private.retention_after_death()) + '3 days'::interval)",
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: 'private.people_closed_to_me: turn - to + in v_now - private.retention_after_death()',
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	},
	{
		key: 'private.people_closed_to_me: 4 days for 3 days',
		why: 'Only for the index, and wider than the exact bound that stands after it.'
	}
];
