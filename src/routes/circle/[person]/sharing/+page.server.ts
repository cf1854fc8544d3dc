import { redirect } from '@sveltejs/kit';
import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { lift, lookedFilter, stop, stopFor } from '#lib/domain/consent/sharing.schema.ts';
import { firstName } from '#lib/format/names.ts';
import { lookedSaid, sharingSaid } from '#lib/format/sharing.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { liftDeny } from '#lib/server/usecases/lift-deny.ts';
import { sayNo } from '#lib/server/usecases/say-no.ts';
import { withdrawConsent } from '#lib/server/usecases/withdraw-consent.ts';
import { circleMasthead, doneSaid } from '../../page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Readings on one page. */
const FIFTY = 50;

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const query = event.url.searchParams;
	const filter = lookedFilter.parse({
		looked: query.get('looked'),
		reader: query.get('reader'),
		before: query.get('before')
	});
	const ledger = await readSharing(event.locals.db, person, {
		only: filter.looked,
		reader: filter.reader,
		before: filter.before
	}).catch((refused) => refusePage(refused, event.url.pathname));
	const at = `/circle/${person}/sharing`;
	const whose = whoseIs(ledger.capacity, ledger.name);
	const said = sharingSaid(ledger, at, whose);
	const shown = ledger.looked.slice(0, FIFTY);
	const last = shown.at(-1);
	const address = (extra: Record<string, string>) => {
		const asked = new URLSearchParams(extra);
		return `${at}${asked.size > 0 ? `?${asked}` : ''}#looked`;
	};
	const kept = {
		...(filter.looked && { looked: filter.looked }),
		...(filter.reader && { reader: filter.reader })
	};
	const others = ledger.readers.filter(({ circle }) => !circle);
	const circle = ledger.readers.filter((reader) => reader.circle);
	const ownYes = ledger.permits.find(({ basis }) => basis === 'own');
	return {
		viewer: circleMasthead(viewer, person, ledger.capacity),
		done: doneSaid(event.url),
		at,
		stamp: ledger.stamp,
		ledger: ledger.ledger,
		died: ledger.died,
		self: ledger.self,
		called: ledger.self ? null : (calledBy(ledger.name) ?? 'the person'),
		giving: ledger.giving,
		lacksCapacity: ledger.lacksCapacity,
		ownYes: ownYes ? ownYes.how : null,
		cards: said.cards.map((card) => ({
			...card,
			rows: card.rows.map((row) => ({ ...row, once: newOnce() }))
		})),
		denies: said.denies.map((card) => ({ ...card, once: newOnce() })),
		circle: said.circle,
		wishes: said.wishes.map((wish) => ({ ...wish, once: newOnce() })),
		past: said.past,
		anything: ledger.permits.some(({ scopes }) =>
			scopes.some(({ state }) => ['active', 'waiting', 'wish'].includes(state))
		),
		looked: shown.map((reading) => lookedSaid(reading, whose, ledger.now, viewer.id)),
		chips: [
			{ href: address({}), label: 'Everything', current: !filter.looked && !filter.reader },
			{
				href: address({ looked: 'others' }),
				label: 'Not the circle',
				current: filter.looked === 'others'
			},
			{
				href: address({ looked: 'address' }),
				label: 'Address only',
				current: filter.looked === 'address'
			},
			...[...others, ...circle].slice(0, 8).map((reader) => ({
				href: address({ reader: reader.id }),
				label: reader.id === viewer.id ? 'You' : reader.name,
				current: filter.reader === reader.id
			}))
		],
		filtered: filter.looked !== null || filter.reader !== null,
		earlier:
			ledger.looked.length > FIFTY && last
				? { href: address({ ...kept, before: last.at }), label: 'Earlier readings' }
				: null,
		latest: filter.before ? { href: address(kept), label: 'The latest readings' } : null,
		told: firstName(ledger.organisations[0]?.coordinator ?? '') || 'The coordinator'
	};
};

export const actions: Actions = {
	stop: async (event) => {
		requireMember(event);
		const form = await parseForm(event, stop);
		if (!form.ok) return invalid(form);
		try {
			await withdrawConsent(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${event.params.person}/sharing?done=stopped`);
	},
	stopFor: async (event) => {
		requireMember(event);
		const { person } = event.params;
		const form = await parseForm(event, stopFor);
		if (!form.ok) return invalid(form);
		try {
			const { once, account, scopes } = form.data;
			await sayNo(event.locals.db, { once, person, organisation: null, account, scopes });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/sharing?done=stopped`);
	},
	lift: async (event) => {
		requireMember(event);
		const form = await parseForm(event, lift);
		if (!form.ok) return invalid(form);
		try {
			await liftDeny(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${event.params.person}/sharing?done=lifted`);
	}
};
