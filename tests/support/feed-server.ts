import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A server of somebody else's feed, over https. Its certificate was made for these tests alone, is signed by nobody
 * else, and names hosts that do not exist; a test trusts it by the option for that (Reach.ca), and by nothing else.
 */
export const FEED_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBiDCCAS+gAwIBAgIBATAKBggqhkjOPQQDAjAbMRkwFwYDVQQDDBBmZWVkLmV4
YW1wbGUub3JnMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAbMRkw
FwYDVQQDDBBmZWVkLmV4YW1wbGUub3JnMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD
QgAEMEoZKG6mizcUEW6vQhkLKmeJSe+9RdMbET9X9jTAuA5peZLCMYS1xmcp/sOI
3xk+ByRQVQ4lPM0gF7vCogyhwKNiMGAwDwYDVR0TAQH/BAUwAwEB/zAuBgNVHREE
JzAlghBmZWVkLmV4YW1wbGUub3JnghFvdGhlci5leGFtcGxlLm9yZzAdBgNVHQ4E
FgQUgTtpNqYCFE4wz5bqHKwFLbjuaiUwCgYIKoZIzj0EAwIDRwAwRAIgK7MeOGgy
QBeqqiFVYIYxpU29VyWpW/sYmD4ogbn72hMCIFUBMaBf/fU/lZXHXx/Gy7yjnS9T
c4W/kb3Yqk3JXY9P
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIL6B4nLIEh7BwcsEX99iaMI+SMSby/pueSIqGenSne14oAoGCCqGSM49
AwEHoUQDQgAEMEoZKG6mizcUEW6vQhkLKmeJSe+9RdMbET9X9jTAuA5peZLCMYS1
xmcp/sOI3xk+ByRQVQ4lPM0gF7vCogyhwA==
-----END EC PRIVATE KEY-----
`;

export interface FeedServer {
	port: number;
	/** The path of each request that came, in order. */
	asked: string[];
	close(): Promise<void>;
}

/** Begins to answer, on this machine alone. */
export async function feedServer(
	answer: (request: IncomingMessage, response: ServerResponse) => void
): Promise<FeedServer> {
	const asked: string[] = [];
	const server: Server = createServer({ cert: FEED_CERTIFICATE, key: KEY }, (request, response) => {
		asked.push(`${request.headers.host ?? ''} ${request.url ?? ''}`);
		response.on('error', () => undefined);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
