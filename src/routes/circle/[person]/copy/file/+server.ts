import { error } from '@sveltejs/kit';
import { askCopy } from '#lib/domain/copies/ask.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { parseForm } from '#lib/server/form.ts';
import { handOut, notHandedOut } from '#lib/server/hand-out.ts';
import { takeCopy } from '#lib/server/usecases/take-copy.ts';
import type { RequestHandler } from './$types';

/** A copy of everything held about a person, as a file. By a post: a link or a look ahead takes none. */
export const POST: RequestHandler = async (event) => {
	requireMember(event);
	const { person } = event.params;
	const form = await parseForm(event, askCopy);
	if (!form.ok) error(400, Object.values(form.errors)[0] ?? 'Please open the page again.');
	try {
		return handOut(await takeCopy(event.locals.db, { ...form.data, person }));
	} catch (caught) {
		notHandedOut(caught, `/circle/${person}/copy`);
	}
};
