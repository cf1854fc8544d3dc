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

/** When a task is, and what it asks of whoever comes. The database judges the times. */
export const planFields = z.object({
	once,
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
});

/** Reads day and times as typed: "2pm", "14.00". What is wrong with them, field by field. */
export function readPlan(
	fields: z.output<typeof planFields>
): { ok: true; plan: Planned } | { ok: false; errors: Record<string, string> } {
	const errors: Record<string, string> = {};
	const day = readDay(
		{
			'day-day': fields['day-day'],
			'day-month': fields['day-month'],
			'day-year': fields['day-year']
		},
		'day'
	);
	const starts = readTime(fields.from);
	const ends = readTime(fields.until);
	if (!day) errors['day'] = 'Give the day, as day, month and year.';
	if (!starts) errors['from'] = 'Give a time, such as 14:00 or 2pm.';
	if (!ends) errors['until'] = 'Give a time, such as 16:00 or 4pm.';
	if (!day || !starts || !ends) return { ok: false, errors };
	return {
		ok: true,
		plan: {
			day,
			starts,
			// midnight at the end of the day
			ends: ends === '00:00' ? '24:00' : ends,
			minutes: fields.minutes,
			requirements: [
				...fields.requirements,
				...(fields.language ? [`language:${fields.language}`] : [])
			]
		}
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
