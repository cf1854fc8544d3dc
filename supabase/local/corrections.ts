/**
 * What `@supabase/lite` 0.10.0 does otherwise than hosted Supabase, and is corrected here. Each has
 * a test tagged with its name in square brackets that fails without it; `npm run prove:backend`
 * switches them off one by one and expects just that.
 */
export const CORRECTIONS = {
	'only-auth-and-data':
		'Forwards /auth/v1 and /rest/v1 only; /_system tells the database password.',
	'grants-nothing': 'Never grants ALL to the API roles; each request acts as its own role.',
	'login-without-superuser': 'Connects as a login that is no superuser.',
	'three-roles-only': 'A token that names any role but the three of the API is refused.',
	'database-errors': 'Raised and constraint errors have the status and code PostgREST gives them.',
	'metadata-once': 'Account metadata is encoded once, so SQL can read it.',
	'iso-timestamps': 'Timestamps are ISO 8601 in answers.',
	'uid-from-claims': 'auth.uid() and its sisters read request.jwt.claims.',
	'token-until-it-ends': 'The Data API asks nothing but the token itself, as PostgREST does.',
	'full-claims': 'Access tokens carry app_metadata, user_metadata, aal, amr and session_id.',
	bans: 'A banned account cannot sign in or refresh.',
	'rate-limits': 'Attempts to sign in, confirm and be mailed are limited.',
	'refresh-one-at-a-time': 'Two refreshes of one token at once leave one live token.',
	'password-ends-others': 'Changing the password ends the other sessions.',
	'own-mail-templates': 'Mails come from supabase/templates and link to /auth/confirm.',
	'confirm-by-hash': 'A token_hash of type "email" confirms, once, until it is too old.',
	'unconfirmed-until-confirmed': 'A new address is not confirmed by asking for a link.',
	'both-addresses-confirm': 'A change of address takes both mailboxes.',
	'admin-api': 'The secret key administers accounts.',
	'no-mfa': 'Second factors are said to be unavailable.'
} as const;

export type Correction = keyof typeof CORRECTIONS;

/** The switch: a single name, read from the environment by the embedded backend and nothing else. */
export const WITHOUT = 'EMBEDDED_WITHOUT';

/** Whether a correction applies (always, but for the one that is being proved). */
export function corrected(name: Correction): boolean {
	return process.env[WITHOUT] !== name;
}
