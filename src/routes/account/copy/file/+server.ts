import { error } from '@sveltejs/kit';
import { askCopy } from '#lib/domain/copies/ask.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { parseForm } from '#lib/server/form.ts';
import { handOut, notHandedOut } from '#lib/server/hand-out.ts';
import { takeAccountCopy } from '#lib/server/usecases/take-copy.ts';
import type { RequestHandler } from './$types';

/** A copy of everything held about the account that asks, as a file. */
export const POST: RequestHandler = async (event) => {
	requireMember(event);
	const form = await parseForm(event, askCopy);
	if (!form.ok) error(400, Object.values(form.errors)[0] ?? 'Please open the page again.');
	try {
		return handOut(await takeAccountCopy(event.locals.db, form.data));
	} catch (caught) {
		notHandedOut(caught, '/account/copy');
	}
};
