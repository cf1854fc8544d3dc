import { z } from 'zod';
import type { SiteLocal } from '#lib/domain/local.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

// Here and not in the domain: every page reads the domain's Local, and none needs the checking library.
const siteLocal = z
	.object({
		organisation: z.string(),
		with: z.array(z.string()),
		phone: z.string().nullable(),
		email: z.string().nullable(),
		hours: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
		line: z.object({ name: z.string(), phone: z.string() }).nullable()
	})
	.nullable();

/** The one organisation that coordinates here, with what is public about it; null for none or several. */
export function readSiteLocal(db: Db): Promise<SiteLocal> {
	return call(db, 'site_local', {}, siteLocal);
}
