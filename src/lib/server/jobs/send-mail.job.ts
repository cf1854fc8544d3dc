import { claimMail, settleMail } from '#lib/server/db/jobs.ts';
import { renderMail } from '#lib/server/email/render.ts';
import { sendMail, type Sent } from '#lib/server/email/send.ts';
import type { MailParams } from '#lib/server/email/template.ts';
import { settings } from '#lib/server/settings.ts';

/**
 * Sends what is due until nothing is left or `deadline` (milliseconds since 1970) has come. Each mail
 * is taken, and so judged, right before it goes: what happens while the one before it is on its way
 * holds it back (R14). Each is settled by itself: one that fails keeps none of the others.
 */
export async function sendDueMail(deadline: number): Promise<{ sent: number; failed: number }> {
	const known = settings();
	let sent = 0;
	let failed = 0;
	while (Date.now() < deadline) {
		const [mail] = await claimMail(1);
		if (!mail) break;
		const result = await attempt(mail, known);
		if (result.outcome === 'sent') {
			sent += 1;
			await settleMail(mail.id, 'sent', { providerId: result.providerId });
		} else {
			failed += 1;
			await settleMail(mail.id, result.outcome, { reason: result.reason });
		}
	}
	return { sent, failed };
}

async function attempt(
	mail: Awaited<ReturnType<typeof claimMail>>[number],
	known: ReturnType<typeof settings>
): Promise<Sent> {
	try {
		const worded = renderMail({ ...mail, params: mail.params as MailParams }, known.origin);
		return await sendMail(worded, mail.id, known);
	} catch (caught) {
		// The name alone: a message may hold the address.
		return { outcome: 'later', reason: caught instanceof Error ? caught.name : 'unknown' };
	}
}
