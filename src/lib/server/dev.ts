import { env } from '$env/dynamic/private';
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { settings, SettingsError } from './settings.ts';

const signIns = z.array(
	z.object({ key: z.string(), email: z.email(), name: z.string(), who: z.string() })
);

/** Somebody of the demo, whom one press signs in as. */
export type SignIn = z.infer<typeof signIns>[number];

/**
 * The guard of everything under /dev: only where mail is captured, which is refused at start unless
 * the backend is on this machine. Elsewhere these pages do not exist.
 */
export function requireCapture(): void {
	if (settings().resendKey) error(404, 'We could not find that.');
}

/** Who can be signed in as, told by the demo's supervisor in DEMO_SIGN_INS (JSON); otherwise nobody. */
export function demoSignIns(): SignIn[] {
	if (settings().resendKey || !env.DEMO_SIGN_INS) return [];
	try {
		return signIns.parse(JSON.parse(env.DEMO_SIGN_INS));
	} catch {
		throw new SettingsError('DEMO_SIGN_INS is no list of people: only the demo sets it.');
	}
}

/** The one password of the fictional accounts, told by the demo's supervisor. */
export function demoPassword(): string {
	return env.DEMO_PASSWORD ?? '';
}
