import type { Handle } from '@sveltejs/kit';
import { randomBytes } from 'node:crypto';

/** 32 signs, none taken for another when it is read out on the telephone (Crockford's). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 40 random bits as "K7QF-2M9D": short enough to be read out, long enough to be found in a day's log. */
export function newRequestId(bytes: Uint8Array = randomBytes(8)): string {
	const letters = [...bytes].map((byte) => ALPHABET[byte % 32]).join('');
	return `${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
}

/** Names each request; never takes a name from outside. */
export const requestId: Handle = async ({ event, resolve }) => {
	event.locals.requestId = newRequestId();
	const response = await resolve(event);
	response.headers.set('x-request-id', event.locals.requestId);
	return response;
};
