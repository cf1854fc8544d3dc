/**
 * A refusal that was expected: its message is for the screen. Thrown by the db layer from the
 * database's `PT…` errors, turned into an answer by lib/server/respond.ts.
 */
export class Refusal extends Error {
	override name = 'Refusal';
	/** The HTTP status it becomes: 401, 403, 404, 409, 422, 429, 503. */
	readonly status: number;
	/** A word for code to act on: `stale`, `taken`, `not_found`… */
	readonly code: string;
	/** The field at fault, for 422. */
	readonly field: string | undefined;

	constructor(status: number, code: string, message: string, field?: string) {
		super(message);
		this.status = status;
		this.code = code;
		this.field = field;
	}
}
