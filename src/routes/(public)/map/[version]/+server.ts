import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { ownArchive, readRange } from '#lib/server/map-archive.ts';
import type { RequestHandler } from './$types';

/** More than this at once is no map drawing its tiles. */
const MOST = 8_000_000;

/** Parts of the operator's own map: ground, roads and names, the same for everybody. */
export const GET: RequestHandler = ({ params, request }) => {
	const archive = ownArchive();
	if (!archive || params.version !== archive.version) error(404, 'We could not find that.');
	const range = readRange(request.headers.get('range'), archive.bytes);
	if (!range || range.to - range.from >= MOST) {
		return new Response(null, {
			status: 416,
			headers: { 'content-range': `bytes */${archive.bytes}`, 'accept-ranges': 'bytes' }
		});
	}
	const stream = createReadStream(archive.file, { start: range.from, end: range.to });
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		status: 206,
		headers: {
			'accept-ranges': 'bytes',
			'cache-control': 'public, max-age=31536000, immutable',
			'content-length': String(range.to - range.from + 1),
			'content-range': `bytes ${range.from}-${range.to}/${archive.bytes}`,
			'content-type': 'application/octet-stream',
			etag: `"${archive.version}"`
		}
	});
};
