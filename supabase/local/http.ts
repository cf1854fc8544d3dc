import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

const LARGEST_BODY = 2_000_000;

function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const parts: Buffer[] = [];
		let size = 0;
		incoming.on('data', (part: Buffer) => {
			size += part.length;
			if (size > LARGEST_BODY) {
				reject(new Error('The body is too large.'));
				incoming.destroy();
			} else {
				parts.push(part);
			}
		});
		incoming.on('end', () => resolve(Buffer.concat(parts)));
		incoming.on('error', reject);
	});
}

async function answer(
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	origin: string,
	handle: (request: Request, peer: string) => Promise<Response>
): Promise<void> {
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
	}
	const method = incoming.method ?? 'GET';
	const body = method === 'GET' || method === 'HEAD' ? undefined : await bodyOf(incoming);
	const request = new Request(new URL(incoming.url ?? '/', origin), {
		method,
		headers,
		// A view of a Buffer's own memory: it is not shared.
		body: body && body.length > 0 ? new Uint8Array(body) : undefined
	});
	const response = await handle(request, incoming.socket.remoteAddress ?? '');
	const content = Buffer.from(await response.arrayBuffer());
	outgoing.writeHead(response.status, Object.fromEntries(response.headers));
	outgoing.end(method === 'HEAD' ? undefined : content);
}

/** Serves a handler of web requests on 127.0.0.1. Resolves once it listens. */
export function listen(
	port: number,
	handle: (request: Request, peer: string) => Promise<Response>
): Promise<Server> {
	const origin = `http://127.0.0.1:${port}`;
	const server = createServer((incoming, outgoing) => {
		answer(incoming, outgoing, origin, handle).catch((error: unknown) => {
			process.stderr.write(`API: ${String(error)}\n`);
			if (!outgoing.headersSent) outgoing.writeHead(500);
			outgoing.end();
		});
	});
	server.keepAliveTimeout = 30_000;
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(server));
	});
}
