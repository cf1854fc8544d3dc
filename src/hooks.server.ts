import type { ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { compress } from '#lib/server/hooks/compress.ts';
import { headers } from '#lib/server/hooks/headers.ts';
import { handleUnexpected, log } from '#lib/server/hooks/log.ts';
import { look } from '#lib/server/hooks/look.ts';
import { requestId } from '#lib/server/hooks/request-id.ts';
import { session } from '#lib/server/hooks/session.ts';
import { announceSite } from '#lib/server/db/jobs.ts';
import { ownArchive } from '#lib/server/map-archive.ts';
import { settings } from '#lib/server/settings.ts';

// The first is the outermost: a request is named before anything can go wrong with it.
export const handle = sequence(requestId, log, compress, headers, session, look);
export const handleError = handleUnexpected;

/** A wrong setting stops the site here, in a sentence, and not at somebody's first request. */
export const init: ServerInit = () => {
	settings();
	ownArchive();
	// The clock says it again, should the database not be there yet.
	announceSite().catch(() => {});
};
