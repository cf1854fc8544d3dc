import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { titlesOf } from '#lib/domain/volunteers/application.ts';
import type { ReferenceFacts } from '#lib/domain/volunteers/asked-reference.ts';
import { fullDate } from './dates.ts';
import { length } from './durations.ts';
import { localDate } from './london.ts';
import { count } from './words.ts';

const day = (at: string) => fullDate(localDate(at));

/** What is on record of a volunteer, an answer for each thing; `none` where there is nothing to say. */
export function factsSaid(
	facts: ReferenceFacts
): { term: string; value: string[]; none: string }[] {
	// whole hours: nobody needs to see from it how long one visit was
	const hours =
		facts.minutes < 60 ? 'less than an hour' : length(Math.floor(facts.minutes / 60) * 60);
	return [
		{
			term: 'A volunteer',
			value: facts.with.map(({ since, until }) =>
				until ? `From ${day(since)} to ${day(until)}` : `Since ${day(since)}`
			),
			none: 'Not on record'
		},
		{
			term: 'Given',
			value: facts.visits > 0 ? [`${count(facts.visits, 'visit')}, ${hours}`] : [],
			none: 'No visit done so far'
		},
		{ term: 'Kinds of help', value: titlesOf(facts.kinds), none: 'None to be named' },
		{
			term: 'Training held',
			value: facts.training.map(({ title, passedAt }) => `${title}, passed on ${day(passedAt)}`),
			none: 'None on record'
		},
		{
			term: 'Check held',
			value: facts.check && facts.check !== 'none' ? [CHECK_WORDS[facts.check]] : [],
			none: 'None on record'
		}
	];
}
