import { siteLocal, type SiteLocal } from '#lib/domain/local.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

/** The one organisation that coordinates here, with what is public about it; null for none or several. */
export function readSiteLocal(db: Db): Promise<SiteLocal> {
	return call(db, 'site_local', {}, siteLocal);
}
