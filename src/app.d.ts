declare global {
	namespace App {
		interface Error {
			message: string;
			/** Shown with an error, so that somebody who rings can be helped. */
			requestId?: string;
		}
		interface Locals {
			requestId: string;
		}
	}
}

export {};
