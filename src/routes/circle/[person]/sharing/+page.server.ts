import { redirect } from '@sveltejs/kit';
import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { lift, stop, stopFor } from '#lib/domain/consent/sharing.schema.ts';
import { moment, onMoment } from '#lib/format/dates.ts';
import { askedAgainSaid, lookedSaid, sharingSaid, writtenDownSaid } from '#lib/format/sharing.ts';
import { whoIsTold } from '#lib/format/week.ts';
import { list } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readSharing } from '#lib/server/db/sharing.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { liftDeny } from '#lib/server/usecases/lift-deny.ts';
import { sayNo } from '#lib/server/usecases/say-no.ts';
import { withdrawConsent } from '#lib/server/usecases/withdraw-consent.ts';
import { circleMasthead, doneSaid } from '../../shared.ts';
import type { Actions, PageServerLoad } from './$types';

/** The latest readings by others than the circle; all of them have a page of their own. */
const LATEST = 5;

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person } = event.params;
	const ledger = await readSharing(event.locals.db, person, {
		only: 'others',
		reader: null,
		before: null
	}).catch((refused) => refusePage(refused, event.url.pathname));
	const at = `/circle/${person}/sharing`;
	const whose = whoseIs(ledger.capacity, ledger.name);
	const said = sharingSaid(ledger, at, whose);
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
		disputes: ledger.disputes.map((dispute) => ({
			id: dispute.id,
			said: `${dispute.organisation} recorded it ${onMoment(dispute.at, ledger.now)}`,
			decided: dispute.decidedAt && {
				words: dispute.decided,
				at: onMoment(dispute.decidedAt, ledger.now)
			}
		})),
		lifts: ledger.lifts.map((each) => ({
			title: `${ledger.self ? 'Your' : 'The'} no to ${each.whose}: ${
				each.scopes === null
					? 'everything'
					: list(each.scopes.map((scope) => scopeShort(scope, whose)))
			}`,
			decision: each.decision,
			why: each.why,
			consulted: each.consulted,
			by: `${each.by}${each.organisation ? ` of ${each.organisation}` : ''}, ${moment(each.at, ledger.now)}`
		})),
		again: askedAgainSaid(ledger, at, whose),
		written: ledger.died ? [] : writtenDownSaid(ledger, at, whose),
		ownYes: ownYes ? ownYes.how : null,
		cards: said.cards.map((card) => ({
			...card,
			rows: card.rows.map((row) => ({ ...row, once: newOnce() }))
		})),
		denies: said.denies.map((card) => ({ ...card, once: newOnce() })),
		circle: said.circle,
		wishes: [...new Set(said.wishes.map(({ to }) => to))].map((to) => ({
			to,
			wishes: said.wishes
				.filter((wish) => wish.to === to)
				.map((wish) => ({ ...wish, once: newOnce() }))
		})),
		past: said.past,
		anything: ledger.permits.some(({ scopes }) =>
			scopes.some(({ state }) => ['active', 'waiting', 'wish'].includes(state))
		),
		looked: ledger.looked
			.slice(0, LATEST)
			.map((reading) => lookedSaid(reading, whose, ledger.now, viewer.id)),
		told: whoIsTold(ledger.organisations)
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
