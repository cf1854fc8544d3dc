import { answer } from './feed.server.ts';
import type { RequestHandler } from './$types';

/** What this is: the version, and whose profile it keeps to. */
export const GET: RequestHandler = () =>
	answer({
		version: 'HSDS-UK-3.0',
		profile: 'https://github.com/OpenReferralUK/uk-profile'
	});
