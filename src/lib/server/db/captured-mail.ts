import { z } from 'zod';
import { call } from './call.ts';
import { adminClient } from '#lib/server/supabase/admin.ts';

const page = z.array(
	z.object({
		id: z.number(),
		sent_at: z.string(),
		recipient: z.string(),
		subject: z.string(),
		body_text: z.string(),
		source: z.string()
	})
);

/** A mail kept because no mail key is set. */
export type CapturedMail = z.infer<typeof page>[number];

/** Keeps a mail instead of sending it; the same key is kept once. */
export const captureMail = (mail: {
	key: string;
	to: string;
	subject: string;
	text: string;
	html: string;
}) =>
	call(adminClient(), 'capture_mail', {
		p_key: mail.key,
		p_recipient: mail.to,
		p_subject: mail.subject,
		p_text: mail.text,
		p_html: mail.html
	});

/** The newest fifty captured mails, of one recipient if named, before an id if given. */
export const capturedMails = (filter: { before?: number; recipient?: string } = {}) =>
	call(
		adminClient(),
		'captured_mails_page',
		{ p_before: filter.before ?? null, p_recipient: filter.recipient ?? null },
		page
	);
