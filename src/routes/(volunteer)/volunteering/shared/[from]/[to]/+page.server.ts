import { error, redirect } from '@sveltejs/kit';
import {
	ITEM_WORDS,
	RECORD_ITEMS,
	recordWording,
	shareRecord as shareForm
} from '#lib/domain/volunteers/shared-record.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readSharedRecord } from '#lib/server/db/shared-record.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { shareRecord } from '#lib/server/usecases/share-record.ts';
import type { Actions, PageServerLoad } from './$types';

async function pairOf(event: { params: { from: string; to: string }; locals: { db: Db } }) {
	const { may } = await readSharedRecord(event.locals.db).catch(refusePage);
	const { from, to } = event.params;
	const found = may.find(({ fromId, toId }) => fromId === from && toId === to);
	if (!found) error(404, 'We could not find that.');
	return found;
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { from, to, has, standing } = await pairOf(event);
	return {
		quiet: true,
		once: newOnce(),
		to,
		standing: standing?.id ?? '',
		chosen: standing?.items ?? [],
		...recordWording(from, to),
		items: RECORD_ITEMS.map((value) => ({
			value,
			label: ITEM_WORDS[value].label,
			more: has.includes(value)
				? ITEM_WORDS[value].more
				: `${ITEM_WORDS[value].more} ${from} has nothing of it on record today.`
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, shareForm);
		if (!form.ok) return invalid(form);
		try {
			const { from, to, fromId, toId } = await pairOf(event);
			await shareRecord(event.locals.db, {
				once: form.data.once,
				standing: form.data.standing || null,
				items: form.data.items,
				from: { id: fromId, name: from },
				to: { id: toId, name: to }
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/shared?saved=shared');
	}
};
