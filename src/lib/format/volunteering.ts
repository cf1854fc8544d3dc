import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { kindOf, type KindId } from '#lib/domain/tasks/kinds.ts';
import {
	milesOf,
	type Exception,
	type Profile,
	type WeekWindow
} from '#lib/domain/volunteers/profile.ts';
import type { Standing } from '#lib/domain/volunteers/standing.ts';
import { fullDate, longDate, onMoment } from './dates.ts';
import { length } from './durations.ts';
import { daysBetween, localDate, type Instant } from './london.ts';
import { homesSaid } from './tasks.ts';
import { timeWindow } from './times.ts';
import { isoDayName } from './when.ts';
import { count, list, sentence } from './words.ts';

/** "Within 5 miles, by car". */
export function travelSaid({ travelMetres, drives }: Profile): string {
	const miles = count(milesOf(travelMetres), 'mile');
	return `Within ${miles}, ${drives ? 'with a car' : 'without a car'}`;
}

/** "Up to 2 hours a week". */
export function weeklySaid(minutes: number): string {
	return `Up to ${length(minutes)} a week`;
}

/** "Rather not: dogs and smoke"; "No home is a trouble". */
export function homesLine(profile: Profile): string[] {
	return [
		profile.avoid.length > 0 ? `Rather not: ${homesSaid(profile.avoid)}` : 'No home is a trouble',
		...(profile.happyWith.includes('strong') ? ['Can push a wheelchair or carry heavy things'] : [])
	];
}

/** "Would like: company. Rather not: driving somebody", a line each; one when nothing was said. */
export function kindsLines({ wants, ratherNot }: Profile): string[] {
	const said = [
		...(wants.length > 0 ? [`You would like: ${kinds(wants)}`] : []),
		...(ratherNot.length > 0 ? [`Not asked for: ${kinds(ratherNot)}`] : [])
	];
	return said.length > 0 ? said : ['Whatever is needed'];
}

/** "Monday: 9 to 11am, 6 to 8pm", a line a day. */
export function weekLines(week: readonly WeekWindow[]): string[] {
	const days = new Map<number, string[]>();
	for (const { weekday, starts, ends } of week) {
		days.set(weekday, [...(days.get(weekday) ?? []), timeWindow(starts, ends)]);
	}
	return [...days]
		.sort(([a], [b]) => a - b)
		.map(([weekday, times]) => `${isoDayName(weekday)}: ${times.join(', ')}`);
}

/** "Away, Thursday 24 to Sunday 27 December", "Free, Tuesday 1 December, 9 to 10am". */
export function exceptionSaid(one: Exception, today: string): string {
	const first = longDate(one.fromDay, today);
	const days = one.fromDay === one.toDay ? first : `${first} to ${longDate(one.toDay, today)}`;
	const times = one.starts && one.ends ? `, ${timeWindow(one.starts, one.ends)}` : '';
	return `${one.free ? 'Free' : 'Away'}, ${days}${times}`;
}

const kinds = (ids: readonly KindId[]) =>
	list(ids.map((id) => kindOf(id)?.short ?? '').filter((words) => words !== ''));

/** How soon before its end a check or a training is spoken of by itself. */
const SOON_DAYS = 60;

/**
 * "On 1 February 2027 your enhanced check ends. From then you are not asked for company and forms, until
 * it is renewed." `soon`: within 60 days.
 */
export function lapsesSaid(standing: Standing, now: Instant): { words: string; soon: boolean }[] {
	const day = (at: Instant) => localDate(at);
	return standing.lapses.map(({ at, kinds: lost }) => {
		const ending = [
			...standing.checks
				.filter(({ expiresAt }) => expiresAt === at)
				.map(({ level }) => `your ${CHECK_WORDS[level].toLocaleLowerCase('en-GB')}`),
			...standing.trainings
				.filter(({ expiresAt }) => expiresAt === at)
				.map(({ title }) => `“${title}”`)
		];
		const what = list(ending) || 'a check or a training';
		const verb = ending.length > 1 ? 'end' : 'ends';
		return {
			words: `On ${fullDate(day(at))} ${what} ${verb}. From then you are not asked for ${kinds(lost)}, until that is renewed.`,
			soon: daysBetween(day(now), day(at)) <= SOON_DAYS
		};
	});
}

/** What they may be asked for; null when there is nothing. */
export function coveredSaid(standing: Standing): string | null {
	const ids = standing.kinds.filter(({ covered }) => covered).map(({ kind }) => kind);
	return ids.length > 0 ? kinds(ids) : null;
}

/** What else the organisation arranges, and what it would need: "Shopping: an enhanced check…". */
export function missingSaid(standing: Standing): string[] {
	return standing.kinds
		.filter(({ covered }) => !covered)
		.map(({ kind, checkLevel, checkMissing, trainingMissing }) => {
			const needs = [
				...(checkMissing ? [CHECK_WORDS[checkLevel].toLocaleLowerCase('en-GB')] : []),
				...trainingMissing.map((title) => `“${title}”`)
			];
			return `${sentence(kindOf(kind)?.short ?? '')}: ${list(needs)}`;
		});
}

/** Each check and training: "Enhanced check, until 3 March 2027". */
export function provenSaid(standing: Standing): string[] {
	const until = (at: string, valid: boolean) =>
		`${valid ? 'until' : 'ended on'} ${fullDate(localDate(at))}`;
	return [
		...standing.checks.map(
			({ level, expiresAt, valid }) => `${CHECK_WORDS[level]}, ${until(expiresAt, valid)}`
		),
		...standing.trainings.map(
			({ title, expiresAt, valid }) => `${title}, ${until(expiresAt, valid)}`
		)
	];
}

/** How they stand with one organisation, in a sentence. */
export function standingSaid(standing: Standing, now: Instant): string {
	const { state, restUntil, restByMe, pausedByMe, inStanding, organisation } = standing;
	switch (state) {
		case 'accepted':
			if (restUntil) {
				return `${restByMe ? 'You are resting' : 'Your coordinator gave you a rest'} until ${onMoment(restUntil, now).replace(/^on /, '')}. Nobody asks you before then.`;
			}
			return inStanding
				? 'You are accepted, and may be asked.'
				: 'You are accepted, but something that is needed of everybody has run out. Your coordinator renews it.';
		case 'paused':
			return pausedByMe
				? 'You have paused. Nobody asks you until you say so, and nobody asks why.'
				: 'Your coordinator has paused you. Ring them when you would like to begin again.';
		case 'suspended':
			return 'You are suspended. Your coordinator tells you why, and what happens next.';
		case 'left':
			return `You have left. To come back, ask ${organisation}.`;
		case 'declined':
			return `${organisation} did not take you on.`;
		default:
			return `${organisation} has your application. You are told when something is needed of you.`;
	}
}
