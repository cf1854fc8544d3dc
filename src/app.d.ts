import type { Halfway, Masthead, Viewer } from '#lib/domain/accounts/viewer.ts';
import type { Local } from '#lib/domain/local.ts';
import type { Db } from '#lib/server/supabase/client.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Shown with an error, so that somebody who rings can be helped. */
			requestId?: string;
		}
		interface Locals {
			requestId: string;
			/** The data, with the rights of whoever asks. */
			db: Db;
			/** Who asks; null when nobody is signed in. */
			viewer: Viewer | null;
			/** Signed in, and the second step that their role needs is still to come; then there is no viewer. */
			halfway: Halfway | null;
			/** A session was brought, and the records could not be reached to ask whose it is. */
			unreachable: boolean;
			/** Tokens were refreshed, made or dropped on the way: the answer must not be cached. */
			sessionChanged: boolean;
		}
		interface PageData {
			/** For the masthead; null when nobody is signed in. */
			viewer: Masthead | null;
			/** A form: no navigation. */
			quiet?: boolean;
			/** The page lays out its own bands from edge to edge. */
			wide?: boolean;
			/** Whose site this is, and whom to ring. */
			local?: Local;
		}
	}
}

export {};
