import type { Db } from '#lib/server/supabase/client.ts';

/** Signs the browser behind `db` in with a password. False when Auth refuses. */
export async function signInWithPassword(
	db: Db,
	email: string,
	password: string
): Promise<boolean> {
	const { error } = await db.auth.signInWithPassword({ email, password });
	return !error;
}
