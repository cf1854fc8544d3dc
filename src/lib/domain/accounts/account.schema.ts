import { z } from 'zod';
import { passwordFault } from './password.ts';

const EMAIL = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]{2,}$/;
const EMAIL_WORDS = 'Write an e-mail address, such as ruth@example.org.';

/** An e-mail address, in lower case. Up to 254 characters (RFC 5321). */
export const email = z
	.string({ error: EMAIL_WORDS })
	.trim()
	.toLowerCase()
	.max(254, 'That address is too long to be one.')
	.regex(EMAIL, EMAIL_WORDS);

/** Where to go on to; made safe by localPath where it is used. */
const next = z.string().max(500).optional().catch(undefined);

export const signIn = z.object({ email, next });

/** Six digits; spaces and dashes that a mail program or a hand puts between them are dropped. */
export const code = z
	.string({ error: 'Type the six digits from the mail.' })
	.transform((typed) => typed.replace(/[\s-]/g, ''))
	.pipe(z.string().regex(/^\d{6}$/, 'The code is six digits, such as 402913.'));

export const signInByCode = z.object({ email, code, next });

/** Which kinds of link /auth/confirm takes, as Auth names them. */
export const LINK_TYPES = [
	'email',
	'magiclink',
	'signup',
	'invite',
	'recovery',
	'email_change'
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const link = z.object({
	token_hash: z.string().regex(/^[\w-]{20,200}$/),
	type: z.enum(LINK_TYPES),
	next
});

/** Six digits from an app. */
const appCode = z
	.string({ error: 'Type the six digits from the app.' })
	.transform((typed) => typed.replace(/[\s-]/g, ''))
	.pipe(z.string().regex(/^\d{6}$/, 'The code is six digits, such as 402913.'));

/** The second step at signing in. */
export const showing = z.object({ code: appCode, next });

/** Adding a second step, once the app has it. */
export const finishing = z.object({ once: z.uuid(), factor: z.uuid(), code: appCode, next });

export const signInByPassword = z.object({
	email,
	password: z.string({ error: 'Type your password.' }).min(1, 'Type your password.').max(200),
	next
});

/** A person's own name: letters of any script, apostrophes, whatever they are called. */
export const name = z
	.string({ error: 'Write your name.' })
	.trim()
	.min(1, 'Write your name.')
	.max(120, 'Write your name in up to 120 characters.');

/** A telephone number as people write them; empty is none. */
export const phone = z
	.string()
	.trim()
	.max(40, 'That telephone number is too long.')
	.regex(
		/^$|^\+?[\d\s().-]{6,}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i,
		'Write a telephone number, such as 01632 960 123, or leave it out.'
	)
	.default('');

export const details = z.object({ once: z.uuid(), name, phone });

/** A new password for an account; `own` is what it must not be made of. */
export function newPassword(own: { email: string; name: string }) {
	return z.object({
		once: z.uuid(),
		current_password: z.string().max(200).optional(),
		new_password: z.string({ error: 'Choose a password.' }).superRefine((typed, context) => {
			const fault = passwordFault(typed, own);
			if (fault) context.addIssue({ code: 'custom', message: fault });
		})
	});
}

export const newEmail = z.object({ once: z.uuid(), email });
