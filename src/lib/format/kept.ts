import type { RetentionRule } from '#lib/domain/copies/retention.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import type { Whose } from '#lib/domain/consent/wording.ts';
import { SCOPES } from '#lib/domain/people/details.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { fullDate } from './dates.ts';
import { keepsSaid } from './retention.ts';
import { count, list, sentence } from './words.ts';

/** What is kept of one person, as private.kept_page tells it. */
export interface Kept {
	now: string;
	ledger: boolean;
	marks: Record<string, { version: number; entered_at: string }>;
	open: boolean;
	closedAt: string | null;
	diedAt: string | null;
	until: string | null;
	permits: { active: number; ended: number; nextEnd: string | null } | null;
	denies: number | null;
	looked: { count: number; oldest: string | null; until: string | null } | null;
	drafts: { until: string }[];
	copies: { count: number; until: string | null };
	circle: number | null;
	requests: number;
	ahead: number;
	written: number | null;
	account: 'stays' | 'goes' | null;
	rules: RetentionRule[];
}

const day = (at: string) => fullDate(localDate(at));

/** One thing that is kept, why, and until when. */
export interface KeptRow {
	what: string;
	held: string;
	until: string;
	why: string;
}

/** Until when the record as a whole is kept, in a sentence with its date. */
export function recordSaid(kept: Kept, whose: Whose): string {
	const rule = (id: string) => kept.rules.find((each) => each.id === id);
	const after = keepsSaid(rule('closed_requests') ?? { months: 24, days: 0 });
	if (kept.diedAt && kept.until) {
		return `A death was recorded on ${day(kept.diedAt)}. Everything known is erased on ${day(kept.until)}.`;
	}
	if (kept.open || !kept.until) {
		return `It is kept while help is asked for, and ${after} after the last request is closed. ${whose.self ? 'You' : sentence(whose.called)} can have it erased sooner.`;
	}
	return `The last request was closed on ${day(kept.closedAt ?? kept.now)}. If nothing new is asked for, everything known is erased on ${day(kept.until)}.`;
}

/** Each thing that is kept, with the real dates for this person. */
export function keptSaid(kept: Kept, whose: Whose): KeptRow[] {
	const rule = (id: string) => kept.rules.find((each) => each.id === id);
	const keeps = (id: string) => keepsSaid(rule(id) ?? { months: 0, days: 0 });
	const why = (id: string) => rule(id)?.why ?? '';
	const known = SCOPES.filter((scope) => kept.marks[scope]);
	const record = kept.until
		? `Erased on ${day(kept.until)}`
		: `While help is asked for, and ${keeps('closed_requests')} after`;
	const recordWhy = why(kept.diedAt ? 'after_death' : 'closed_requests');
	const rows: (KeptRow | null)[] = [
		{
			what: 'What is known',
			held:
				known.length > 0
					? sentence(list(known.map((scope) => scopeShort(scope, whose))))
					: 'Nothing has been entered',
			until: record,
			why: recordWhy
		},
		kept.circle === null
			? null
			: {
					what: 'Who is in the circle',
					held: `${count(kept.circle, 'person', 'people')}: name, how they are related, and how to reach them`,
					until: record,
					why: recordWhy
				},
		{
			what: 'Help that was asked for',
			held: `${count(kept.requests, 'request')} with their visits${kept.written ? `, and what was written about them` : ''}`,
			until: `${record}. That visits took place stays, without a name`,
			why: recordWhy
		},
		kept.permits && {
			what: 'What was agreed to, and said no to',
			held: [
				count(kept.permits.active, 'consent stands', 'consents stand'),
				kept.permits.ended ? count(kept.permits.ended, 'has ended', 'have ended') : '',
				kept.denies ? count(kept.denies, 'no stands', 'noes stand') : ''
			]
				.filter(Boolean)
				.join('; '),
			until: `${kept.permits.nextEnd ? `The next ends on ${day(kept.permits.nextEnd)}. ` : ''}The words go when the record is erased; the number stays ${keeps('erased_records')} longer`,
			why: why('erased_records')
		},
		kept.looked && {
			what: 'Who looked',
			held:
				kept.looked.count > 0
					? `${count(kept.looked.count, 'reading')}, the oldest of ${day(kept.looked.oldest ?? kept.now)}`
					: 'Nobody has looked',
			until: `${keeps('disclosures')} each${kept.looked.until ? `: the oldest until ${day(kept.looked.until)}` : ''}`,
			why: why('disclosures')
		},
		kept.drafts.length === 0
			? null
			: {
					what: 'Something begun and not sent',
					held: count(kept.drafts.length, 'request'),
					until: `Until ${list(kept.drafts.map((draft) => day(draft.until)))}`,
					why: why('drafts')
				},
		{
			what: 'Copies that were taken',
			held: kept.copies.count > 0 ? count(kept.copies.count, 'copy', 'copies') : 'None',
			until: `${keeps('exports')} each${kept.copies.until ? `: the oldest until ${day(kept.copies.until)}` : ''}`,
			why: why('exports')
		},
		{
			what: 'Mail that was sent',
			held: 'That it was sent and to whom, never what it said',
			until: `${keeps('mail')} each`,
			why: why('mail')
		},
		{
			what: 'What went wrong on a visit or nearly did, if anybody wrote it down',
			held: 'What happened and what was learnt; no names are asked for',
			until: `${keeps('incidents')} each`,
			why: why('incidents')
		},
		{
			what: 'A worry about safety, if anybody ever had one',
			held: 'For the safeguarding leads alone: they say to nobody whether there is one',
			until: `${keeps('concerns')} after it is closed`,
			why: why('concerns')
		}
	];
	return rows.filter((row) => row !== null);
}
