import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const account = await readAccount(event.locals.db).catch(refusePage);
	return {
		fresh: account.fresh,
		circle: account.circle > 0,
		once: { page: newOnce(), data: newOnce() }
	};
};
