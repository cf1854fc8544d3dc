import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { Refusal } from '#lib/domain/refusal.ts';
import type { FormValues } from './form.ts';

/** What every form gets back when it was not done: the same for each page and its error summary. */
export interface Refused {
	/** One sentence for each field at fault, by the name of its input; '' is the form as a whole. */
	errors: Record<string, string>;
	/** What was typed, kept. */
	values: FormValues;
	/** One sentence for the whole, when there is one. */
	message: string;
	/** A word for code: `stale`, `taken`, `too_many`… */
	code: string;
}

/** A form whose fields are wrong: 400, the field named, the value kept (R9). */
export function invalid(
	parsed: { errors: Record<string, string>; values: FormValues },
	message = ''
): ActionFailure<Refused> {
	return fail(400, {
		errors: message ? { '': message, ...parsed.errors } : parsed.errors,
		values: parsed.values,
		message: parsed.errors[''] ?? message,
		code: 'invalid'
	});
}

/**
 * Turns a refusal into an action's answer, with what was typed. What cannot be found is Kit's 404; a
 * session that has ended goes to sign in (and on to `next`). Anything unexpected is thrown on.
 */
export function refuse(
	caught: unknown,
	values: FormValues = {},
	next?: string
): ActionFailure<Refused> {
	if (!(caught instanceof Refusal)) throw caught;
	if (caught.status === 401) toSignIn(next);
	if (caught.status === 404) error(404, caught.message);
	if (caught.status === 422) {
		const errors = { [caught.field ?? '']: caught.message };
		return fail(400, { errors, values, message: caught.message, code: 'invalid' });
	}
	return fail(caught.status, {
		errors: { '': caught.message },
		values,
		message: caught.message,
		code: caught.code
	});
}

/** The same for a load: a page that cannot be shown. */
export function refusePage(caught: unknown, next?: string): never {
	if (!(caught instanceof Refusal)) throw caught;
	if (caught.status === 401) toSignIn(next);
	error(caught.status, caught.message);
}

function toSignIn(next?: string): never {
	redirect(303, next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in');
}
