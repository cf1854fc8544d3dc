import type { KindId } from '#lib/domain/tasks/kinds.ts';
import type { Requirement } from '#lib/domain/tasks/requirements.ts';
import type { TaskSummary, ToldWhen } from '#lib/domain/tasks/summary.ts';
import { doorPhase } from '#lib/domain/tasks/windows.ts';
import { dayInSentence, dayName, longDate, momentInSentence } from './dates.ts';
import { length } from './durations.ts';
import { clockParts, daysBetween, type Instant } from './london.ts';
import { around, distanceBand } from './places.ts';
import { betweenTimes, timeWindow } from './times.ts';
import { counted, list, sentence } from './words.ts';

/** What a volunteer is asked, in front of the day: "Could you sit with someone on Saturday?" */
const ASKED: Record<KindId, string> = {
	company: 'Could you sit with someone',
	sitting: 'Could you sit in for someone',
	meal: 'Could you bring someone a meal',
	lift: 'Could you give someone a lift',
	dog: 'Could you walk someone’s dog',
	shopping: 'Could you do someone’s shopping',
	garden: 'Could you see to someone’s garden',
	forms: 'Could you help someone with letters and forms',
	listening: 'Could you be there for someone to talk to',
	prescription: 'Could you collect someone’s prescription',
	errand: 'Could you run an errand for someone',
	lift_care: 'Could you take someone to the hospital or surgery'
};

/** "today", "tomorrow", "on Saturday" within the week, "on Saturday 5 December" after it. */
export function onDay(day: string, today: string): string {
	const ahead = daysBetween(today, day);
	if (ahead >= -1 && ahead <= 1) return dayInSentence(day, today);
	return `on ${ahead > 1 && ahead < 7 ? dayName(day) : longDate(day, today)}`;
}

/** The offer as a question: "Could you sit with someone on Saturday?" */
export function askedAs(kind: KindId, day: string, today: string): string {
	return `${ASKED[kind]} ${onDay(day, today)}?`;
}

function spanSaid(minutes: number): string {
	if (minutes === 60) return 'an hour';
	return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : length(minutes);
}

/** "2 to 4pm", or "any two hours between 2 and 5pm" where the window is longer than the help. */
export function timesSaid(task: Pick<TaskSummary, 'starts' | 'ends' | 'minutes'>): string {
	const [fromHour, fromMinute] = clockParts(task.starts);
	const [toHour, toMinute] = clockParts(task.ends);
	const window = toHour * 60 + toMinute - fromHour * 60 - fromMinute;
	if (task.minutes >= window) return timeWindow(task.starts, task.ends);
	if (window === 24 * 60) return `${spanSaid(task.minutes)}, at any time of the day`;
	const any = task.minutes === 60 ? '' : 'any ';
	return `${any}${spanSaid(task.minutes)} ${betweenTimes(task.starts, task.ends)}`;
}

/** "Around Ventnor (PO38 1/9)". */
export function whereSaid(task: Pick<TaskSummary, 'place' | 'area'>): string {
	return sentence(around(task.place, task.area));
}

/** "Within 3 miles of you", from the centres of two areas; undefined when nobody knows from where. */
export function nearSaid(task: Pick<TaskSummary, 'metres'>): string | undefined {
	return task.metres === null ? undefined : `${sentence(distanceBand(task.metres))} of you`;
}

const SUITS: Record<string, string> = {
	dogs: 'you are happy with dogs',
	cats: 'you are happy with cats',
	smoke: 'smoke indoors is no trouble',
	stairs: 'stairs or steep steps are no trouble',
	car: 'you can bring a car',
	strong: 'you can push a wheelchair or carry something heavy'
};
const LANGUAGE = 'language:';

/** "You are happy with dogs, and stairs or steep steps are no trouble"; null when nothing is asked. */
export function forYouIf(requirements: readonly Requirement[]): string | null {
	const parts = requirements.map((one) =>
		one.startsWith(LANGUAGE) ? `you speak ${one.slice(LANGUAGE.length)}` : (SUITS[one] ?? '')
	);
	const said = parts.filter((part) => part !== '');
	if (said.length < 2) return said.length === 0 ? null : sentence(said[0] ?? '');
	return sentence(`${said.slice(0, -1).join(', ')}, and ${said.at(-1)}`);
}

const HOME_WORDS: Record<string, string> = {
	dogs: 'dogs',
	cats: 'cats',
	smoke: 'smoke',
	stairs: 'stairs'
};

/** What a home may have that somebody would rather not meet: "dogs and smoke". */
export function homesSaid(homes: readonly string[]): string {
	return list(homes.map((home) => HOME_WORDS[home] ?? home));
}

/** A step of being told more, as the page draws it. */
export interface Told {
	title: string;
	text: string;
	state: 'now' | 'next';
}

/** What somebody who says yes will be told, and when: each time is worked out, none is a promise of sharing. */
export function toldSteps(task: ToldWhen, confirms: boolean, now: Instant): Told[] {
	const open = doorPhase(now, task) !== 'later';
	const yes = confirms ? 'When the coordinator confirms you' : 'When you say yes';
	return [
		{ title: 'Now', text: 'What is on this page, and no more.', state: 'now' },
		{
			title: yes,
			text: 'What the family shares: as a rule a first name, what matters to them, and anything you need to know before you come.',
			state: 'next'
		},
		{
			title: open ? 'At once after that' : `From ${momentInSentence(task.opensAt, now)}`,
			text: `The address and a phone number, if the family shares them, until ${momentInSentence(task.closesAt, now)}. The family can see when you read them.`,
			state: 'next'
		}
	];
}

/** "Two others were asked as well: whoever says yes first goes, and we tell the rest." */
export function othersSaid(others: number): string {
	if (others === 0) return 'Nobody else is being asked just now.';
	const who = `${sentence(counted(others, 'other'))} ${others === 1 ? 'was' : 'were'} asked as well`;
	return `${who}: whoever says yes first goes, and we tell the rest.`;
}
