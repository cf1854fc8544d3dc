import { signInWithPassword } from '#lib/server/db/demo.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { demoPassword, demoSignIns } from '#lib/server/dev.ts';

/** Signs this browser in as one of the demo's fictional people. False when there is no such person. */
export async function signInAsDemo(db: Db, key: string): Promise<boolean> {
	const person = demoSignIns().find((one) => one.key === key);
	if (!person) return false;
	return signInWithPassword(db, person.email, demoPassword());
}
