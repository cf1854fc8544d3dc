import { json } from '@sveltejs/kit';
import { timingSafeEqual } from 'node:crypto';
import { runJobs } from '#lib/server/jobs/run.ts';
import { settings } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

function known(header: string | null): boolean {
	const given = Buffer.from(header ?? '');
	const wanted = Buffer.from(`Bearer ${settings().jobsSecret}`);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The clock's one entry: `POST /jobs/run` with `Authorization: Bearer JOBS_SECRET`, every minute. */
export const POST: RequestHandler = async ({ request }) => {
	if (!known(request.headers.get('authorization')))
		return json({ message: 'Not found' }, { status: 404 });
	const { ok, report } = await runJobs();
	return json({ ok, ...report }, { status: ok ? 200 : 500 });
};
