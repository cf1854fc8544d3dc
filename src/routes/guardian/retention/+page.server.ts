import { fullDate, moment } from '#lib/format/dates.ts';
import { keepsSaid, ranSaid } from '#lib/format/retention.ts';
import { counted } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readRetention } from '#lib/server/db/retention.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

const KIND: Record<string, string> = {
	erase_person: 'A person',
	erase_account: 'An account',
	erase_volunteer: 'A volunteer who had left',
	forget_concern: 'A closed worry about safety',
	forget_record: 'What stayed of an erased person',
	forget_subject_request: 'A request about data',
	forget_data_complaint: 'A complaint about data',
	erase_opening: 'Why records were opened in an emergency'
};

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const { now, rules, runs, days, erasures, waiting } = await readRetention(event.locals.db).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	const what = (id: string) => rules.find((rule) => rule.id === id)?.what ?? 'On request';
	return {
		done: event.url.searchParams.has('erased'),
		waiting: waiting.map((each) => ({
			href: `/guardian/erasures/${each.id}`,
			said: `${each.organisation}, asked on ${fullDate(each.receivedOn)}, to be answered by ${fullDate(each.dueOn)}`
		})),
		rules: rules.map((rule) => {
			const run = runs.find((each) => each.rule === rule.id);
			return {
				id: rule.id,
				what: rule.what,
				keeps: `${keepsSaid(rule)} from ${rule.since}`,
				last: run?.lastAt ? moment(run.lastAt, now) : 'Not yet',
				did: run ? ranSaid(run) : '',
				failed: (run?.failed ?? 0) > 0
			};
		}),
		days: days.map((each) => ({
			day: fullDate(each.day),
			what: what(each.rule),
			said: ranSaid(each)
		})),
		erasures: erasures.map((each) => ({
			number: each.number,
			kind: KIND[each.kind] ?? 'Something',
			when: moment(each.at, now),
			why: each.rule === 'asked' ? 'On request' : what(each.rule),
			rows: counted(each.rows, 'entry', 'entries')
		}))
	};
};
