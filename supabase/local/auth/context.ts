import type { Sql } from 'postgres';
import type { Mail } from '../mail.ts';
import type { Limits } from './limits.ts';

/** What every part of Auth works with. */
export interface AuthContext {
	/** The API's own login; it owns the schema auth. */
	sql: Sql;
	/** Where this API is reached: the issuer of its tokens. */
	url: string;
	siteUrl: string;
	/** Redirects allowed besides the site's own address. */
	redirectUrls: string[];
	jwtSecret: string;
	secretKey: string;
	mail: Mail;
	limits: Limits;
}

/** An answer in the shape Auth gives its errors in. */
export function refuse(status: number, code: string, message: string): Response {
	return Response.json({ code: status, error_code: code, msg: message }, { status });
}

/** A refusal that ends the work, and the transaction it happens in. */
export class Refusal extends Error {
	response: Response;

	constructor(status: number, code: string, message: string) {
		super(message);
		this.response = refuse(status, code, message);
	}
}

export const BANNED = [400, 'user_banned', 'User is banned'] as const;

/** The redirect a caller asked for, if it leads to the site; otherwise the site itself. */
export function redirectFor(context: AuthContext, asked: string | null | undefined): string {
	if (!asked || !URL.canParse(asked)) return context.siteUrl;
	const { origin } = new URL(asked);
	const allowed = [context.siteUrl, ...context.redirectUrls].map((url) => new URL(url).origin);
	return allowed.includes(origin) ? asked : context.siteUrl;
}
