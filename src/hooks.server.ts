import type { ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { demoSignIns } from '#lib/server/dev.ts';
import { compress } from '#lib/server/hooks/compress.ts';
import { headers } from '#lib/server/hooks/headers.ts';
import { handleUnexpected, log } from '#lib/server/hooks/log.ts';
import { look } from '#lib/server/hooks/look.ts';
import { requestId } from '#lib/server/hooks/request-id.ts';
import { session } from '#lib/server/hooks/session.ts';
import { announceSite } from '#lib/server/db/jobs.ts';
import { ownArchive } from '#lib/server/map-archive.ts';
import { settings, SettingsError } from '#lib/server/settings.ts';

// The first is the outermost: a request is named before anything can go wrong with it.
export const handle = sequence(requestId, log, compress, headers, session, look);
export const handleError = handleUnexpected;

/** A wrong setting stops the site here, in a sentence, and not at somebody's first request. */
export const init: ServerInit = () => {
	try {
		settings();
		ownArchive();
		demoSignIns();
	} catch (caught) {
		if (!(caught instanceof SettingsError)) throw caught;
		// Alone on the screen: whoever starts the site reads what to change, and no stack.
		console.error(caught.message);
		process.exit(1);
	}
	// The clock says it again, should the database not be there yet.
	announceSite().catch(() => {});
};
