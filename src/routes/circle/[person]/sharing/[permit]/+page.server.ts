import { calledBy, whoseIs } from '#lib/domain/circle/circle.ts';
import { endOf } from '#lib/domain/consent/sharing.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { dateAndTime, fullDate } from '#lib/format/dates.ts';
import { BASIS, givenSaid, recipientTitle } from '#lib/format/sharing.ts';
import { list, sentence } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readConsent } from '#lib/server/db/sharing.ts';
import { refusePage } from '#lib/server/respond.ts';
import { circleMasthead } from '../../../shared.ts';
import type { PageServerLoad } from './$types';

const STANDS: Record<string, string> = {
	active: 'Shared',
	wish: 'A wish, not yet a consent',
	waiting: 'Does not count now',
	withdrawn: 'Stopped',
	superseded: 'Replaced by a newer one',
	expired: 'Ended',
	died: 'Ended with the death'
};
/** An instant of no year that a receipt could be of. */
const LONG_AGO = '2000-01-01T00:00:00Z';
const HOW: Record<string, string> = {
	online: 'On this site',
	phone: 'By phone',
	in_person: 'In person',
	paper: 'On paper'
};

export const load: PageServerLoad = async (event) => {
	const viewer = requireMember(event);
	const { person, permit } = event.params;
	const consent = await readConsent(event.locals.db, person, permit).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const whose = whoseIs(consent.capacity, consent.name);
	const { now } = consent;
	const said = (scopes: typeof consent.scopes) =>
		sentence(list(scopes.map(({ scope }) => scopeShort(scope, whose))));
	const states = [...new Set(consent.scopes.map(({ state }) => state))];
	return {
		viewer: circleMasthead(viewer, person, consent.capacity),
		back: `/circle/${person}/sharing`,
		called: calledBy(consent.name),
		// a receipt leaves the screen: it says whose it is
		whom: consent.name ? consent.name.full || consent.name.known_as : 'The person',
		to: recipientTitle(consent),
		said: givenSaid(consent, whose, now),
		wish: consent.basis === 'family',
		wording: consent.wording.split('\n'),
		version: consent.wordingVersion,
		purpose: consent.purpose,
		basis: BASIS[consent.basis] ?? '',
		giver: consent.giver ?? 'Not named',
		how: `${HOW[consent.how]}${consent.recordedBy ? `, written down by ${consent.recordedBy}` : ''}`,
		// with its year, always: paper outlives it
		given: dateAndTime(consent.startsAt, LONG_AGO),
		until: `${fullDate(localDate(endOf(consent)))}${consent.reviewAt ? ', when it is looked at again' : ''}`,
		why: consent.why,
		consulted: consent.consulted,
		stands: states.map((state) => ({
			what: said(consent.scopes.filter((scope) => scope.state === state)),
			state: STANDS[state] ?? state
		})),
		ends: consent.ends.map((end) => ({
			what: `${end.kind === 'withdrawn' ? 'Stopped' : 'Replaced'}: ${end.scopes ? list(end.scopes.map((scope) => scopeShort(scope, whose))) : 'all of it'}`,
			when: `${dateAndTime(end.at, now)}${end.by ? `, by ${end.by}` : end.kind === 'withdrawn' ? ', by itself: its words had changed, and nobody had said yes to the new ones' : ''}`
		})),
		// while there is something left to stop
		stop: states.some((state) => ['active', 'waiting', 'wish'].includes(state)),
		ring: consent.organisationPhone
			? `${consent.organisation}, ${consent.organisationPhone}`
			: null,
		asOf: dateAndTime(now, LONG_AGO),
		number: permit.slice(0, 8)
	};
};
