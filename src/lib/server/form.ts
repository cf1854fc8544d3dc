import { randomUUID } from 'node:crypto';
import { z, type ZodType } from 'zod';

/** What was typed, to be shown again. Never a password, never a file. */
export type FormValues = Record<string, string | string[]>;

export type ParsedForm<T> =
	| { ok: true; data: T; values: FormValues }
	| { ok: false; errors: Record<string, string>; values: FormValues };

/**
 * Text as it is kept: composed (NFC), line ends as one character, no control characters (PostgreSQL
 * refuses NUL), no half of a surrogate pair, no space around. Nothing else: names keep their
 * apostrophes, right-to-left text its direction.
 */
export function tidy(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
		.trim();
}

const SECRET = /password|token|code/i;

function collect(form: FormData): { raw: Record<string, unknown>; values: FormValues } {
	const raw: Record<string, unknown> = {};
	const values: FormValues = {};
	for (const name of new Set(form.keys())) {
		if (name === '__proto__') continue;
		const texts = form.getAll(name).filter((entry) => typeof entry === 'string');
		// A password is kept to the letter: spaces around it are part of it.
		const kept = /password/i.test(name) ? texts : texts.map(tidy);
		const value = kept.length > 1 ? kept : kept[0];
		if (value === undefined) continue;
		raw[name] = value;
		if (!SECRET.test(name)) values[name] = value;
	}
	return { raw, values };
}

/** The names of a form's fields, in the order in which they are written, which is the page's. */
function namesOf(schema: ZodType): string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	if (schema instanceof z.ZodPipe) return namesOf(schema.in as ZodType);
	return [];
}

/** Where a field stands among these; one made of parts ("born-day", "born-month") where its first part does. */
function placeIn(names: readonly string[], field: string): number {
	const place = names.findIndex((name) => name === field || name.startsWith(`${field}-`));
	return place < 0 ? names.length : place;
}

/**
 * Reads and checks a form. Fields sent several times become lists (see `list`). The errors carry one
 * sentence for each field, by the name of its input, and the values all that was typed. A body that
 * is no form is one error under the empty name.
 */
export async function parseForm<T>(
	source: Request | { request: Request },
	schema: ZodType<T>
): Promise<ParsedForm<T>> {
	const request = source instanceof Request ? source : source.request;
	let form: FormData;
	try {
		form = await request.formData();
	} catch {
		return { ok: false, errors: { '': 'Please send the form from its own page.' }, values: {} };
	}
	const { raw, values } = collect(form);
	const parsed = schema.safeParse(raw);
	if (parsed.success) return { ok: true, data: parsed.data, values };
	// as they stand on the page: what is said of the whole form comes last otherwise
	const names = namesOf(schema);
	const said = parsed.error.issues
		.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }))
		.toSorted((one, other) => placeIn(names, one.field) - placeIn(names, other.field));
	const errors: Record<string, string> = {};
	for (const { field, message } of said) errors[field] ??= message;
	return { ok: false, errors, values };
}

/** A field that may be sent no times, once or often: always a list. */
export function list<T extends ZodType>(item: T, refuse?: { max: number; error: string }) {
	const items = refuse ? z.array(item).max(refuse.max, refuse.error) : z.array(item).max(1000);
	return z.preprocess(
		(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
		items
	);
}

/** A box to tick: present or not. */
export const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean());

/** The key that makes a form happen once, however often it is sent (R8). */
export const once = z.uuid({ error: 'Please open the page again and send it from there.' });

/** A fresh key, made by the page that shows the form. */
export function newOnce(): string {
	return randomUUID();
}
