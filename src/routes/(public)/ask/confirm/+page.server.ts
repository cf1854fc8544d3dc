import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { Refusal } from '#lib/domain/refusal.ts';
import { readBy } from '#lib/domain/organisations/hours.ts';
import { momentInSentence } from '#lib/format/dates.ts';
import { readConfirm } from '#lib/server/db/requests-send.ts';
import { parseForm } from '#lib/server/form.ts';
import { confirmRequest } from '#lib/server/usecases/confirm-request.ts';
import { keepOutOfCaches } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

const GONE = 'This link leads nowhere. It may be cut off, or a newer mail has taken its place.';
const token = z.string().min(16).max(200);

const sentPath = (key: string) => `/ask/sent?token=${encodeURIComponent(key)}`;

/** Looks, and changes nothing: mail scanners follow links. */
export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const key = token.safeParse(event.url.searchParams.get('token'));
	if (!key.success) error(404, GONE);
	const sending = await readConfirm(event.locals.db, key.data);
	if (sending.state === 'gone') error(404, GONE);
	if (sending.state === 'sent') redirect(303, sentPath(key.data));
	const by = readBy(sending.organisation.hours, new Date());
	return {
		quiet: true,
		token: key.data,
		state: sending.state,
		organisation: sending.organisation.name,
		area: sending.area,
		by: by && momentInSentence(by, new Date())
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, z.object({ token }));
		if (!form.ok) error(404, GONE);
		let sending;
		try {
			sending = await confirmRequest(event.locals.db, form.data.token, new Date());
		} catch (caught) {
			if (!(caught instanceof Refusal)) throw caught;
			return fail(caught.status, { message: caught.message });
		}
		if (sending.state === 'gone') error(404, GONE);
		// changed or expired: the page, loaded again, says so
		if (sending.state !== 'sent') return fail(409, { message: '' });
		redirect(303, sentPath(form.data.token));
	}
};
