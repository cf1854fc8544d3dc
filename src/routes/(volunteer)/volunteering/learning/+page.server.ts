import { MODULES, slugOf } from '#lib/domain/learning/modules.ts';
import { isOptional, minutesOf } from '#lib/domain/learning/module.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { list, number } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readLearning } from '#lib/server/db/learning.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { modules } = await readLearning(event.locals.db).catch(refusePage);
	const passed = event.url.searchParams.get('passed');
	return {
		passed: MODULES.find((module) => slugOf(module) === passed)?.title ?? null,
		kept: event.url.searchParams.has('kept'),
		modules: MODULES.flatMap((module) => {
			const known = modules.find(({ id }) => id === module.id);
			if (!known) return [];
			const until = known.with.flatMap((one) =>
				one.until ? [`${one.organisation}: until ${fullDate(localDate(one.until))}.`] : []
			);
			const answered = Object.keys(known.answers).length;
			const needed = known.with.filter((one) => one.needed && !one.until && !one.stopped);
			const stopped = known.with.filter(({ stopped }) => stopped);
			return {
				slug: slugOf(module),
				title: module.title,
				// once an organisation asks for it, or it is passed, it stands among the others
				optional:
					isOptional(module) && until.length === 0 && !known.with.some(({ needed }) => needed),
				minutes: minutesOf(module),
				state: until.length > 0 ? 'passed' : answered > 0 ? 'begun' : 'new',
				lines: [
					...until,
					...(answered > 0
						? [`${number(answered)} of ${number(module.questions.length)} answered, and kept.`]
						: []),
					...(needed.length > 0
						? [`${list(needed.map(({ organisation }) => organisation))} would need it of you.`]
						: []),
					...stopped.map(
						({ organisation }) =>
							`${organisation} would like to talk about this one with you first. Ring them.`
					),
					...(known.changed ? [`Changed since you passed it: ${known.changed}`] : [])
				]
			};
		})
	};
};
