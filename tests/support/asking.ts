import type { TestDatabase, Who } from './database.ts';

/** What somebody is answered by one call, written as SQL; refusals are thrown. */
export function answerOf<T>(
	db: TestDatabase,
	who: Who,
	call: string,
	values: readonly unknown[] = []
): Promise<T> {
	return db.as(who, async (sql) => {
		const [row] = await sql.unsafe(`select ${call} as answer`, [...values] as string[]);
		return row?.answer as T;
	});
}

/** How a call is refused, "PT409 stale"; '' where it is not. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
	try {
		await asked;
		return '';
	} catch (caught) {
		const { code, hint } = caught as { code: string; hint?: string };
		return [code, hint].filter(Boolean).join(' ');
	}
}
