import { whoseIs } from '#lib/domain/circle/circle.ts';
import { SCOPES_FOR, type Recipient, type SharingLedger } from '#lib/domain/consent/sharing.ts';
import { consentQuestion } from '#lib/domain/consent/question.ts';
import { wordingKept } from '#lib/domain/consent/wording.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { giveConsent as giveConsentNow, readSharing } from '#lib/server/db/sharing.ts';
import type { Db } from '#lib/server/supabase/client.ts';

export interface Yes {
	once: string;
	person: string;
	/** `recipient:id`, as the page offered it. */
	to: string;
	scopes: Scope[];
	months: number;
}

/** Whom a page may offer: those who hold a request, and volunteers who come. Null for anybody else. */
export function readerOf(ledger: SharingLedger, to: string) {
	const [recipient = '', id = ''] = to.split(':');
	if (recipient === 'volunteer') {
		const found =
			ledger.matched.find((one) => one.volunteerId === id) ??
			ledger.permits.find((permit) => permit.volunteerId === id);
		return found ? { recipient: 'volunteer' as const, id, name: found.volunteer ?? '' } : null;
	}
	const organisation = ledger.organisations.find((one) => one.id === id);
	return organisation && recipient in SCOPES_FOR
		? { recipient: recipient as Recipient, id, name: organisation.name }
		: null;
}

/**
 * A yes to one recipient. The words are the server's own, in their current version, one question a
 * part, as the page showed them: what a browser sends is never kept as what was agreed to (C1).
 */
export async function giveConsent(db: Db, yes: Yes): Promise<{ permit: string; wish: boolean }> {
	const ledger = await readSharing(db, yes.person, { only: null, reader: null, before: null });
	const reader = readerOf(ledger, yes.to);
	if (!reader) throw new Refusal(404, 'not_found', 'We could not find that.');
	const scopes = SCOPES_FOR[reader.recipient].filter((scope) => yes.scopes.includes(scope));
	const asked = {
		recipient: reader.recipient,
		name: reader.name,
		whose: whoseIs(ledger.capacity, ledger.name),
		months: yes.months,
		area: ledger.place
	};
	const questions = scopes.map((scope) => consentQuestion({ ...asked, scope }));
	const [first] = questions;
	if (!first) throw new Refusal(422, 'scopes', 'Choose what may be shared, or go back.', 'scopes');
	return giveConsentNow(db, {
		once: yes.once,
		person: yes.person,
		scopes,
		recipient: reader.recipient,
		organisation: reader.recipient === 'volunteer' ? null : reader.id,
		volunteer: reader.recipient === 'volunteer' ? reader.id : null,
		purpose: first.purpose,
		months: yes.months,
		wording: questions.map(wordingKept).join('\n'),
		wordingVersion: first.version
	});
}
