import { setTimeout as wait } from 'node:timers/promises';
import { Resend } from 'resend';
import { captureMail } from '#lib/server/db/captured-mail.ts';
import type { Settings } from '#lib/server/settings.ts';
import type { Mail } from './render.ts';

/** What became of one try. `refused` is for good; `later` may be tried again under the same key. */
export type Sent =
	{ outcome: 'sent'; providerId?: string } | { outcome: 'refused' | 'later'; reason: string };

/** How long the provider may take. The key makes a mail that was sent all the same no second one. */
const PATIENCE = 15_000;

/** Errors of the provider that no second try can mend. */
const FOR_GOOD = new Set([
	'validation_error',
	'invalid_to_address',
	'invalid_from_address',
	'missing_required_field',
	'invalid_parameter'
]);

/**
 * Sends one mail to one recipient, or captures it where no mail key is set. `key` is the outbox id:
 * the provider sends a key once within a day, so that a lost answer is no second mail (R5).
 */
export async function sendMail(mail: Mail, key: string, settings: Settings): Promise<Sent> {
	if (!settings.resendKey) {
		await captureMail({ key, ...mail });
		return { outcome: 'sent' };
	}
	const resend = new Resend(settings.resendKey);
	const answer = await Promise.race([
		resend.emails.send(
			{
				from: settings.mailFrom,
				to: [mail.to],
				subject: mail.subject,
				text: mail.text,
				html: mail.html
			},
			{ idempotencyKey: `alongside-${key}` }
		),
		wait(PATIENCE, null, { ref: false })
	]);
	if (answer === null) return { outcome: 'later', reason: 'no answer' };
	const { data, error } = answer;
	if (!error) return { outcome: 'sent', providerId: data.id };
	return { outcome: FOR_GOOD.has(error.name) ? 'refused' : 'later', reason: error.name };
}
