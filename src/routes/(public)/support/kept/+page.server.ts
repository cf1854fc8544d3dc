import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { isEntryId, MOST_KEPT, readKept, withKept, writeKept } from '#lib/domain/directory/kept.ts';
import { readEntriesKept } from '#lib/server/db/directory.ts';
import { parseForm } from '#lib/server/form.ts';
import { forgetIn, keepIn, keptIn } from '#lib/server/kept-cookie.ts';
import { invalid, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, setHeaders, url } = event;
	// Nothing of the list stays behind in the browser's store of pages, signed in or not.
	setHeaders({ 'cache-control': 'private, no-store' });
	const these = url.searchParams.get('these');
	const sent = these === null ? null : readKept(these);
	const ids = sent ?? keptIn(event);
	return {
		sent: sent === null ? null : writeKept(sent),
		forgotten: url.searchParams.has('forgotten'),
		link: ids.length > 0 ? `${url.origin}/support/kept?these=${writeKept(ids)}` : null,
		...(await readEntriesKept(locals.db, ids).catch(refusePage))
	};
};

const entry = z
	.string({ error: 'Press “Keep this” on the page of what you want to keep.' })
	.refine(isEntryId, 'Press “Keep this” on the page of what you want to keep.');
const full = `There is room for ${MOST_KEPT}. Take one off that you no longer need.`;

// No key against sending one twice: the second time changes nothing.
export const actions: Actions = {
	keep: async (event) => {
		const form = await parseForm(event, z.object({ service: entry }));
		if (!form.ok) return invalid({ ...form, errors: { '': form.errors.service ?? '' } });
		const next = withKept(keptIn(event), [form.data.service]);
		if (!next) return invalid({ errors: { '': full }, values: form.values });
		keepIn(event, next);
		redirect(303, '/support/kept');
	},
	keepThese: async (event) => {
		const nothing = 'There is nothing in that link to keep.';
		const these = z.string({ error: nothing }).transform(readKept);
		const form = await parseForm(event, z.object({ these }));
		if (!form.ok) return invalid({ ...form, errors: { '': nothing } });
		const next = withKept(keptIn(event), form.data.these);
		if (!next) return invalid({ errors: { '': full }, values: form.values });
		keepIn(event, next);
		redirect(303, '/support/kept');
	},
	remove: async (event) => {
		const form = await parseForm(event, z.object({ service: entry }));
		if (!form.ok) return invalid({ ...form, errors: { '': form.errors.service ?? '' } });
		const { service } = form.data;
		keepIn(
			event,
			keptIn(event).filter((id) => id !== service)
		);
		redirect(303, '/support/kept');
	},
	forget: (event) => {
		forgetIn(event);
		redirect(303, '/support/kept?forgotten');
	}
};
