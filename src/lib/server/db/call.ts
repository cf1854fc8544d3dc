import type { ZodType } from 'zod';
import type { Database, Json } from '#lib/database.types.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import type { Db } from '#lib/server/supabase/client.ts';

interface ApiError {
	code?: string;
	message: string;
	hint?: string | null;
}

/** What an unexpected error says to the log: its code and the function, never the row it was about. */
class DataError extends Error {
	override name = 'DataError';
}

function refusalOf(error: ApiError, status: number, fn: string): Error {
	const code = error.code ?? '';
	const expected = /^PT(\d{3})$/.exec(code);
	if (expected) {
		const answer = Number(expected[1]);
		const hint = error.hint ?? '';
		return new Refusal(answer, hint, error.message, answer === 422 ? hint : undefined);
	}
	// The session ran out or was ended on the way here.
	if (/^PGRST30[123]$/.test(code) || (code === '42501' && status === 401)) {
		return new Refusal(401, 'sign_in', 'Please sign in.');
	}
	// Not allowed, or an id that cannot be one: the same words as for what does not exist.
	if (code === '42501' || code === '22P02') {
		return new Refusal(404, 'not_found', 'We could not find that.');
	}
	if (
		status === 0 ||
		status >= 502 ||
		code === '57014' ||
		code.startsWith('08') ||
		code.startsWith('53')
	) {
		return new Refusal(
			503,
			'unreachable',
			'Alongside cannot reach its records just now. Nothing was changed. Please try again in a minute.'
		);
	}
	return new DataError(`${fn} failed with ${code || `status ${status}`}`);
}

type Functions = Database['public']['Functions'];

/** What may be sent for an argument: for json anything that can be written as json, for a list a list
 *  that nothing changes on the way, with gaps. */
type Sent<A> = Json extends A ? object | Json : A extends (infer E)[] ? readonly (E | null)[] : A;

/** Arguments as the function names them. Any may be null: PostgreSQL's arguments know no "not null",
 *  and the generated types do not say so. */
type ArgsOf<F extends keyof Functions> = {
	[K in keyof Functions[F]['Args']]: Sent<Functions[F]['Args'][K]> | null;
};

/** A function that needs no argument may be called without any. */
type Rest<F extends keyof Functions, T> =
	Record<never, never> extends ArgsOf<F>
		? [args?: ArgsOf<F>, shape?: ZodType<T>]
		: [args: ArgsOf<F>, shape?: ZodType<T>];

/**
 * Calls one function of the database with the rights of whoever asks. Gives its answer, checked
 * against `shape` when one is given (unknown keys fall away). Throws a Refusal for what the function
 * refuses; anything else is a fault of ours, told without personal data.
 */
export async function call<F extends keyof Functions, T = Functions[F]['Returns']>(
	db: Db,
	fn: F,
	...[args, shape]: Rest<F, T>
): Promise<T> {
	const { data, error, status } = await db.rpc(fn, args ?? {});
	if (error) throw refusalOf(error, status, fn);
	if (!shape) return data as T;
	const parsed = shape.safeParse(data);
	if (parsed.success) return parsed.data;
	const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
	throw new DataError(`${fn} answered in another shape (${where.slice(0, 5).join('; ')})`);
}
