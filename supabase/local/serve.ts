/**
 * The Auth and Data API as a process of its own. Started by backend.ts with its settings as one
 * line of JSON on standard input; says `ready` on standard output; ends on SIGTERM, or when its
 * standard input closes (then whoever started it has died).
 */
import { createInterface } from 'node:readline';
import { makeApi, type ApiOptions } from './api.ts';
import { corrected } from './corrections.ts';
import { listen } from './http.ts';

export interface ServeOptions extends ApiOptions {
	port: number;
}

// lite prints every database error with its values, raised ones included. What a person typed is
// nothing for a log.
console.error = () => {};
console.warn = () => {};

const lines = createInterface({ input: process.stdin });
const first = await new Promise<string>((resolve, reject) => {
	lines.once('line', resolve);
	lines.once('close', () => reject(new Error('The API was started without settings.')));
});
const options = JSON.parse(first) as ServeOptions;
const api = await makeApi(options);
const server = await listen(options.port, api.fetch);

let ending = false;
async function end(): Promise<void> {
	if (ending) return;
	ending = true;
	setTimeout(() => process.exit(1), 8000).unref();
	server.closeIdleConnections();
	await new Promise((resolve) => {
		server.close(resolve);
		setTimeout(() => server.closeAllConnections(), 2000).unref();
	});
	await api.close();
	process.exit(0);
}

lines.on('close', () => void end());
process.on('SIGTERM', () => void end());
// Ctrl-C in a terminal reaches everybody; whoever started us ends us in order.
process.on('SIGINT', () => {});

// The first request would otherwise pay for reading the schema.
if (corrected('grants-nothing')) {
	await api.fetch(
		new Request(`${options.url}/rest/v1/rpc/none`, { headers: { apikey: options.publishableKey } }),
		''
	);
}
process.stdout.write('ready\n');
