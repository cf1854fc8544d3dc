import { z } from 'zod';
import {
	REQUIREMENTS,
	LANGUAGES,
	requirementSaid,
	type Requirement
} from '#lib/domain/tasks/requirements.ts';
import { LENGTHS, readDay, readTime } from '#lib/domain/requests/when.ts';
import { length } from '#lib/format/durations.ts';
import { list, once } from '#lib/server/form.ts';
import type { Planned } from '#lib/server/db/tasks.ts';

const part = z.string().default('');

const dayOf = (fields: Partial<Record<'day-day' | 'day-month' | 'day-year', string>>) =>
	readDay(
		{
			'day-day': fields['day-day'] ?? '',
			'day-month': fields['day-month'] ?? '',
			'day-year': fields['day-year'] ?? ''
		},
		'day'
	);

/**
 * When a task is, and what it asks of whoever comes, as typed: "2pm", "14.00". The database judges the times.
 * Extend it with `safeExtend`: day and times are asked for whatever else is missing, so that all is named at once.
 */
export const planFields = z
	.object({
		once,
		// first on the page of a new task, which asks for it; nowhere on the page of a change
		kind: part,
		'day-day': part,
		'day-month': part,
		'day-year': part,
		from: part,
		until: part,
		minutes: z.coerce
			.number({ error: 'Say how long it takes.' })
			.int()
			.min(10, 'Say how long it takes.')
			.max(720, 'Say how long it takes.'),
		requirements: list(z.string()),
		language: part
	})
	.refine((fields) => dayOf(fields) !== null, {
		path: ['day'],
		error: 'Give the day, as day, month and year.',
		when: () => true
	})
	.refine(({ from = '' }) => readTime(from) !== null, {
		path: ['from'],
		error: 'Give a time, such as 14:00 or 2pm.',
		when: () => true
	})
	.refine(({ until = '' }) => readTime(until) !== null, {
		path: ['until'],
		error: 'Give a time, such as 16:00 or 4pm.',
		when: () => true
	});

/** What those fields say. */
export function planOf(fields: z.output<typeof planFields>): Planned {
	const ends = readTime(fields.until) ?? '';
	return {
		day: dayOf(fields) ?? '',
		starts: readTime(fields.from) ?? '',
		// midnight at the end of the day
		ends: ends === '00:00' ? '24:00' : ends,
		minutes: fields.minutes,
		requirements: [
			...fields.requirements,
			...(fields.language ? [`language:${fields.language}`] : [])
		]
	};
}

/** What can be asked of whoever comes, as tick boxes. */
export const REQUIREMENT_OPTIONS = REQUIREMENTS.map(({ id, label }) => ({ value: id, label }));
export const LANGUAGE_OPTIONS = LANGUAGES.map((each) => ({ value: each, label: each }));

/** Lengths, with one that is none of them where a task has it. */
export function lengthOptions(minutes?: number): { value: string; label: string }[] {
	const all = new Set<number>([...LENGTHS, ...(minutes ? [minutes] : [])]);
	return [...all]
		.sort((a, b) => a - b)
		.map((each) => ({ value: String(each), label: length(each) }));
}

/** A plan as it was, in the fields of its form. */
export function planValues(task: {
	day: string;
	starts: string;
	ends: string;
	minutes: number;
	requirements: readonly string[];
}): Record<string, string | string[]> {
	const [year = '', month = '', day = ''] = task.day.split('-');
	const language = task.requirements.find((each) => each.startsWith('language:'));
	return {
		'day-day': String(Number(day)),
		'day-month': String(Number(month)),
		'day-year': year,
		from: task.starts.slice(0, 5),
		until: task.ends.startsWith('24') ? '00:00' : task.ends.slice(0, 5),
		minutes: String(task.minutes),
		requirements: task.requirements.filter((each) => !each.startsWith('language:')),
		language: language?.slice('language:'.length) ?? ''
	};
}

/** What a task asks, in words, for a page: "There is a dog", "Speaks Polish". */
export function requirementsSaid(requirements: readonly string[]): string[] {
	return requirements.map((each) => requirementSaid(each as Requirement)).filter(Boolean);
}
