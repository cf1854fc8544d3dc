import { z } from 'zod';
import type { MailWishes } from '#lib/domain/accounts/mail-wishes.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const row = z.object({
	hour: z.number().nullable(),
	quiet_from: z.number().nullable(),
	quiet_to: z.number().nullable()
});

/** How one's own mail comes. */
export async function readMailWishes(db: Db): Promise<MailWishes> {
	const found = await call(db, 'mail_wishes_page', {}, row);
	return { hour: found.hour, quietFrom: found.quiet_from, quietTo: found.quiet_to };
}

/** Keeps how one's own mail comes. */
export async function keepMailWishes(db: Db, once: string, wishes: MailWishes): Promise<void> {
	await call(db, 'save_mail_wishes', {
		p_once: once,
		p_hour: wishes.hour,
		p_quiet_from: wishes.quietFrom,
		p_quiet_to: wishes.quietTo
	});
}
