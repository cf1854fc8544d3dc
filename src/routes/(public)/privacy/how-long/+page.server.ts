import { keepsSaid } from '#lib/format/retention.ts';
import { readRules } from '#lib/server/db/retention.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const rules = await readRules(event.locals.db).catch(refusePage);
	return { rules: rules.map((rule) => ({ ...rule, keeps: keepsSaid(rule) })) };
};
