import { env } from '$env/dynamic/private';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import pino from 'pino';
import { LOG_LEVELS } from '#lib/server/settings.ts';

/** One JSON line each, on standard output. Nobody's name, address, query or path is ever in it. */
export const logger = pino(
	{
		// A wrong one is refused by settings(), in a sentence: this module is read before it.
		level: LOG_LEVELS.find((level) => level === env.LOG_LEVEL) ?? 'info',
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) }
	},
	// No page waits for its line to be written; what is still to write is written at an ordinary end.
	pino.destination({ dest: 1, sync: false })
);

/**
 * A line for each request. The route's pattern, never the path or the query: those may hold a token or
 * a postcode.
 */
export const log: Handle = async ({ event, resolve }) => {
	const began = performance.now();
	const response = await resolve(event);
	const line = {
		request: event.locals.requestId,
		method: event.request.method,
		route: event.route.id,
		status: response.status,
		ms: Math.round(performance.now() - began)
	};
	// Even handing a line over costs a millisecond on a small machine: the page goes first.
	setImmediate(() => logger.info(line));
	return response;
};

/** Where an error came from, without its message: that may repeat what somebody typed. */
export function framesOf(error: unknown): string[] {
	if (!(error instanceof Error) || !error.stack) return [];
	return error.stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.slice(0, 8)
		.map((line) => line.trim());
}

/** What nobody expected: the log gets where, the screen gets a sentence and the request's name. */
export const handleUnexpected: HandleServerError = ({ error, event, status }) => {
	const requestId = event.locals.requestId;
	if (status === 404) return { message: 'There is nothing at this address.', requestId };
	const code = (error as { code?: unknown } | null)?.code;
	logger.error({
		request: requestId,
		route: event.route.id,
		status,
		error: error instanceof Error ? error.name : typeof error,
		code: typeof code === 'string' ? code : undefined,
		at: framesOf(error)
	});
	return { message: 'Something went wrong here, not with you.', requestId };
};
