import { capturedMails } from '#lib/server/db/captured-mail.ts';
import { requireCapture } from '#lib/server/dev.ts';
import { dateAndTime } from '#lib/format/dates.ts';
import { settings } from '#lib/server/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	requireCapture();
	const before = Number(url.searchParams.get('before')) || undefined;
	const recipient = url.searchParams.get('to')?.trim() || undefined;
	const mails = await capturedMails({ before, recipient });
	const { origin } = settings();
	return {
		recipient: recipient ?? '',
		older: mails.length === 50 ? (mails.at(-1)?.id ?? null) : null,
		mails: mails.map((mail) => ({
			id: mail.id,
			at: dateAndTime(mail.sent_at),
			to: mail.recipient,
			subject: mail.subject,
			// A link in a captured mail leads to wherever this inbox is being read.
			parts: mail.body_text
				.split(/(https?:\/\/\S+)/)
				.map((part) =>
					/^https?:\/\//.test(part)
						? { text: part, href: part.startsWith(origin) ? part.slice(origin.length) : part }
						: { text: part, href: null }
				)
		}))
	};
};
