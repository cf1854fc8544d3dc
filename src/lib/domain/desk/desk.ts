import type { Proposal } from '#lib/domain/volunteers/proposals.ts';

/** What a thing that waits may be; the same words as private.desk_items. */
export const WAITING = [
	'new_request',
	'consent_needed',
	'sharing_stopped',
	'ready_to_open',
	'death_undone',
	'died',
	'death_report',
	'permit_ending',
	'asked_again',
	'to_tell',
	'wants_to_talk',
	'dispute',
	'answered',
	'no_answer',
	'question',
	'feedback_wrong',
	'feedback_nobody_came',
	'note_another_day',
	'note_changed',
	'note_looks_wrong',
	'no_day',
	'not_marked',
	'gone_by',
	'match_lost',
	'own_match',
	'to_confirm',
	'offered',
	'handed_back',
	'nobody_asked',
	'nobody_free'
] as const;

/** What may wait without being about a request; the same words as private.waits_beside. */
export const BESIDE = [
	'group_new',
	'group_vetting',
	'group_unled',
	'hours_said',
	'reference_asked',
	'source_changed',
	'look_due',
	'incident_new',
	'second_eyes'
] as const;

/** Something that waits and is about no request: what, whose name, since when. */
export interface BesideThing {
	kind: (typeof BESIDE)[number];
	id: string;
	name: string;
	since: string;
	endsAt: string | null;
	/** Who has it, where it is one coordinator's; else it waits for any of them. */
	with: string | null;
	/** Whether whoever looks can do it, or only another. */
	waitsOnMe: boolean;
	/** What is proposed, where it waits on a second pair of eyes. */
	proposal: Proposal | null;
}

export type Waiting = (typeof WAITING)[number];

/** Whoever asked: their own name, and what they are to the person, in their own words. */
export interface Asker {
	name: string;
	relation: string;
	self: boolean;
}

/** One thing that waits on somebody. */
export interface DeskItem {
	kind: Waiting;
	requestId: string;
	taskId: string | null;
	since: string;
	facts: {
		kindId?: string | null;
		/** 'YYYY-MM-DD' and local times. */
		day?: string | null;
		starts?: string | null;
		ends?: string | null;
		volunteer?: string | null;
		volunteerId?: string | null;
		/** When the volunteer was asked whether it took place. */
		askedAt?: string | null;
		asked?: number | null;
		saidNo?: number | null;
		waiting?: number | null;
		until?: string | null;
		endsAt?: string | null;
		matched?: string[] | null;
		consented?: boolean | null;
		words?: string | null;
		by?: string | null;
		kinds?: string[] | null;
	};
	asker: Asker;
	situation: 'dying' | 'bereaved';
	area: string;
	kinds: string[];
	coordinator: { name: string; me: boolean } | null;
}

/** Several tasks of one request and kind that nobody has been asked for are one thing to do. */
export interface DeskThing extends DeskItem {
	/** How many more like it there are. */
	more: number;
}

/** What waits on somebody who is not a coordinator here, or on another than whoever looks. */
const ON_OTHERS: readonly Waiting[] = ['question', 'offered', 'own_match'];

/** Whether a thing waits on whoever looks: theirs, or nobody's yet. */
export function waitsOnMe(item: Pick<DeskItem, 'kind' | 'coordinator'>): boolean {
	return !ON_OTHERS.includes(item.kind) && (item.coordinator === null || item.coordinator.me);
}

/** What is first to be seen to: whatever happens within two days, soonest first; then the longest wait. */
export function inOrder(items: readonly DeskItem[], now: Date): DeskItem[] {
	const soon = new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
	const first = (item: DeskItem) =>
		item.facts.day && item.facts.day <= soon
			? `0 ${item.facts.day} ${item.facts.starts ?? ''}`
			: '1';
	return [...items].sort(
		(a, b) => first(a).localeCompare(first(b)) || a.since.localeCompare(b.since) || 0
	);
}

/** Puts what nobody has been asked for, of one request and kind, under the earliest of them. */
export function gathered(items: readonly DeskItem[]): DeskThing[] {
	const things: DeskThing[] = [];
	for (const item of items) {
		const like =
			item.kind === 'nobody_asked' || item.kind === 'gone_by'
				? things.find(
						(thing) =>
							thing.kind === item.kind &&
							thing.requestId === item.requestId &&
							thing.facts.kindId === item.facts.kindId
					)
				: undefined;
		if (!like) {
			things.push({ ...item, more: 0 });
			continue;
		}
		like.more += 1;
		if ((item.facts.day ?? '') < (like.facts.day ?? '')) {
			Object.assign(like, { taskId: item.taskId, facts: item.facts });
		}
		if (item.since < like.since) like.since = item.since;
	}
	return things;
}
