import type { RequestEvent } from '@sveltejs/kit';
import { logger } from './hooks/log.ts';

/** What a try to sign in tells besides what was typed. */
export interface Origin {
	/** networkOf(event): for limits. */
	network: string;
	/** What the browser calls itself: noted with the session, so that people recognise theirs. */
	browser: string | null;
}

/** The network and the browser of a request. */
export function originOf(event: Pick<RequestEvent, 'getClientAddress' | 'request'>): Origin {
	return {
		network: networkOf(event),
		browser: event.request.headers.get('user-agent')?.slice(0, 300) ?? null
	};
}

let said = false;
/** Whoever runs the site has to know: with everybody in one network, forty sign-ins shut everybody out. */
function untold(): void {
	if (said) return;
	said = true;
	logger.warn(
		'No network address is told: see ALONGSIDE_ADDRESS_HEADER. Everybody counts as one network.'
	);
}

/** The first four groups of an IPv6 address: what one household or one phone is given. */
function sixtyFour(address: string): string {
	const [head = '', tail] = address.split('::');
	const left = head.split(':').filter(Boolean);
	const right = tail?.split(':').filter(Boolean) ?? [];
	const groups =
		tail === undefined
			? left
			: [
					...left,
					...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'),
					...right
				];
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
		.join(':');
}

/**
 * The network somebody comes from, as limits count it: an IPv4 address, or the first half of an IPv6
 * one, as the other half is chosen anew at will. Never stored or logged as it is (db/limits.ts).
 */
export function networkOf(event: Pick<RequestEvent, 'getClientAddress'>): string {
	let address: string;
	try {
		address = event.getClientAddress();
	} catch {
		// behind a proxy that does not say: everybody counts together, which is the safe side
		untold();
		return 'unknown';
	}
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	return address.includes(':') ? sixtyFour(address.replace(/%.*$/, '')) : address;
}
