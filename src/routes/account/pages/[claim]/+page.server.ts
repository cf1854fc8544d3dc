import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateAndTime } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { giveUpClaim, handOverClaim, readKeptPages } from '#lib/server/db/claims.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { pages } = await readKeptPages(event.locals.db).catch(refusePage);
	const page = pages.find(({ claim, endedAt }) => claim === event.params.claim && endedAt === null);
	if (!page) error(404, 'We could not find that.');
	return {
		once: { over: newOnce(), back: newOnce(), up: newOnce() },
		page,
		until: page.offered && dateAndTime(page.offered.until)
	};
};

const version = z.coerce.number().int();
const address = z
	.string()
	.trim()
	.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'Write an e-mail address, like name@example.org.')
	.max(254, 'That is too long for an address.');

async function keep(
	event: RequestEvent,
	shape: z.ZodType<{ once: string; version: number; to?: string }>,
	then: string,
	change: (said: { once: string; version: number; to: string; claim: string }) => Promise<void>
) {
	const form = await parseForm(event, shape);
	if (!form.ok) return invalid(form);
	try {
		await change({ ...form.data, to: form.data.to ?? '', claim: event.params.claim });
	} catch (caught) {
		return refuse(caught, form.values, event.url.pathname);
	}
	redirect(303, `/account/pages?${then}`);
}

export const actions: Actions = {
	over: async (event) => {
		requireMember(event);
		return keep(event, z.object({ once, version, to: address }), 'offered', (said) =>
			handOverClaim(event.locals.db, said)
		);
	},
	back: async (event) => {
		requireMember(event);
		return keep(event, z.object({ once, version }), 'back', (said) =>
			handOverClaim(event.locals.db, said)
		);
	},
	up: async (event) => {
		requireMember(event);
		return keep(event, z.object({ once, version }), 'ended', (said) =>
			giveUpClaim(event.locals.db, said)
		);
	}
};
