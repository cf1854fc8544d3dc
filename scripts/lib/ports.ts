import { createServer } from 'node:net';

/** Whether nothing listens on a port of this machine, on either kind of address. */
export async function isFree(port: number): Promise<boolean> {
	for (const host of ['127.0.0.1', '::1']) {
		const free = await new Promise<boolean>((resolve) => {
			const server = createServer();
			// A machine without IPv6 cannot tell; nobody listens there then.
			server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
			server.listen(port, host, () => server.close(() => resolve(true)));
		});
		if (!free) return false;
	}
	return true;
}
