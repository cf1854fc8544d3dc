import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { z } from 'zod';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a URL points at this very machine: only there may mail be captured instead of sent. */
export function isLoopback(url: string): boolean {
	const parsed = URL.parse(url);
	return parsed !== null && LOOPBACK.has(parsed.hostname);
}

const set = (sentence: string) => z.string({ error: sentence }).trim().min(1, sentence);
const httpUrl = (sentence: string) =>
	set(sentence).refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), sentence);
/** What goes over a network goes encrypted; only on this very machine may it be plain. */
const encrypted = (text: string) => !/^http:/i.test(text) || isLoopback(text);

const whole = (sentence: string, most: number) =>
	z
		.string()
		.refine((text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= most, sentence)
		.optional();

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const shape = z.object({
	SUPABASE_URL: httpUrl(
		'SUPABASE_URL must be the address of the Supabase project, such as https://abc.supabase.co.'
	)
		.refine(
			encrypted,
			'SUPABASE_URL must begin with https://: the secret key and what people told us travel there.'
		)
		.transform((text) => text.replace(/\/+$/, '')),
	SUPABASE_PUBLISHABLE_KEY: set(
		'SUPABASE_PUBLISHABLE_KEY is missing: copy the project’s publishable key.'
	),
	SUPABASE_SECRET_KEY: set('SUPABASE_SECRET_KEY is missing: copy the project’s secret key.'),
	JOBS_SECRET: set('JOBS_SECRET is missing: make up at least 24 random characters.').min(
		24,
		'JOBS_SECRET is too short: it needs at least 24 characters.'
	),
	// The adapter reads those that begin with ALONGSIDE_ by itself: the first, to tell a foreign form.
	ALONGSIDE_ORIGIN: httpUrl(
		'ALONGSIDE_ORIGIN must be the address people type, such as https://alongside.example.org.'
	)
		.refine(
			encrypted,
			'ALONGSIDE_ORIGIN must begin with https://: on a plain page whoever is on the way can read and sign in.'
		)
		.transform((text) => new URL(text).origin),
	ALONGSIDE_HOST: z
		.string()
		.regex(
			/^[\w.:[\]-]+$/,
			'ALONGSIDE_HOST must be a host or an address to listen at, such as 127.0.0.1.'
		)
		.optional(),
	ALONGSIDE_PORT: whole('ALONGSIDE_PORT must be a port, such as 3000.', 65_535),
	ALONGSIDE_XFF_DEPTH: whole(
		'ALONGSIDE_XFF_DEPTH must be how many proxies stand in front of the site, such as 1.',
		20
	),
	ALONGSIDE_ADDRESS_HEADER: z
		.string()
		.regex(
			/^[A-Za-z][A-Za-z-]*$/,
			'ALONGSIDE_ADDRESS_HEADER must be the name of the header in which the proxy tells the network address, such as X-Forwarded-For.'
		)
		.optional(),
	LOG_LEVEL: z
		.enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.` })
		.optional(),
	RESEND_API_KEY: z
		.string()
		.trim()
		.regex(/^(?:re_\w+)?$/, 'RESEND_API_KEY is no key of Resend’s: those begin with re_.')
		.optional(),
	MAIL_FROM: set(
		'MAIL_FROM is missing: the sender of every mail, such as Alongside <help@example.org>.'
	).refine(
		(text) =>
			/^(?:[^<>@]+<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+)$/.test(text),
		'MAIL_FROM must be a mail address, or a name and an address: Alongside <help@example.org>.'
	),
	MAP_ARCHIVE: z.string().trim().optional()
});

/** What the operator has set, checked. */
export interface Settings {
	supabaseUrl: string;
	publishableKey: string;
	/** Past row level security: jobs and operators' commands only. */
	secretKey: string;
	jobsSecret: string;
	/** Scheme and host that people type; no slash at the end. */
	origin: string;
	/** Null: mail is captured in the database, which is allowed on a loopback backend alone. */
	resendKey: string | null;
	mailFrom: string;
	/** Where the operator's own archive of map tiles lies on this machine; null: the one served with the site. */
	mapArchive: string | null;
}

/** Says everything that is wrong, one sentence a line. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}

/**
 * Checks the environment. Refuses with one sentence for each setting that is missing or wrong, and
 * refuses to capture mail anywhere but on a loopback backend, where nobody waits for it.
 */
export function readSettings(from: Record<string, string | undefined>): Settings {
	const parsed = shape.safeParse(from);
	if (!parsed.success) {
		throw new SettingsError(parsed.error.issues.map((issue) => issue.message).join('\n'));
	}
	const found = parsed.data;
	const resendKey = found.RESEND_API_KEY || null;
	if (!resendKey && !isLoopback(found.SUPABASE_URL)) {
		throw new SettingsError(
			'RESEND_API_KEY is missing: without it no mail would reach anybody. (Only a backend on this machine may go without.)'
		);
	}
	return {
		supabaseUrl: found.SUPABASE_URL,
		publishableKey: found.SUPABASE_PUBLISHABLE_KEY,
		secretKey: found.SUPABASE_SECRET_KEY,
		jobsSecret: found.JOBS_SECRET,
		origin: found.ALONGSIDE_ORIGIN,
		resendKey,
		mailFrom: found.MAIL_FROM,
		mapArchive: found.MAP_ARCHIVE || null
	};
}

let known: Settings | undefined;

/** The settings, read once a process. Called at start, so that a wrong one stops the site there. */
export function settings(): Settings {
	if (building) throw new SettingsError('Settings are for the running site, not for its build.');
	known ??= readSettings(env);
	return known;
}
