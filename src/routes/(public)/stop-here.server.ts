import { redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { emailProblem } from '#lib/domain/requests/read.ts';
import { forgetDraft } from '#lib/server/db/drafts.ts';
import { dropDraftKey } from '#lib/server/draft-cookie.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sendReturnLink } from '#lib/server/usecases/send-return-link.ts';

const address = z.object({
	once,
	email: z
		.string()
		.default('')
		.superRefine((email, context) => {
			const problem = emailProblem(email);
			if (problem) context.addIssue({ code: 'custom', message: problem });
		})
});

interface Stopping {
	/** The draft that this browser holds; sends whoever has none to the beginning. */
	need: (event: RequestEvent) => Promise<{ key: Parameters<typeof forgetDraft>[1] }>;
	/** Which cookie holds its key. */
	cookie?: Parameters<typeof dropDraftKey>[1];
	/** The page itself, and where somebody is after it was forgotten. */
	at: string;
	after: string;
}

/** What StopHere.svelte asks for: a link to come back by, or to have all of it forgotten. */
export const stopActions = ({ need, cookie, at, after }: Stopping) =>
	({
		link: async (event) => {
			const { key } = await need(event);
			const form = await parseForm(event, address);
			if (!form.ok) return invalid(form);
			try {
				await sendReturnLink(event.locals.db, key, { ...form.data, network: networkOf(event) });
			} catch (caught) {
				return refuse(caught, form.values);
			}
			redirect(303, `${at}?written`);
		},
		forget: async (event) => {
			const { key } = await need(event);
			await forgetDraft(event.locals.db, key);
			dropDraftKey(event, cookie);
			redirect(303, after);
		}
	}) satisfies Actions;
