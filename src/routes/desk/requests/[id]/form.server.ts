import { forWhom } from '#lib/format/desk.ts';
import { sentence } from '#lib/format/words.ts';
import { readRequestCard, type RequestCard } from '#lib/server/db/desk-requests.ts';
import { newOnce } from '#lib/server/form.ts';
import { refuse, refusePage } from '#lib/server/respond.ts';
import type { FormValues } from '#lib/server/form.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** What every form about a request begins with. Reading it discloses no more than its purpose needs. */
export async function formAbout(
	event: { locals: { db: Db }; params: { id: string } },
	purpose: Parameters<typeof readRequestCard>[2] = 'form'
): Promise<{
	card: RequestCard;
	page: {
		quiet: true;
		once: string;
		id: string;
		version: number;
		back: string;
		over: string;
		whom: string;
	};
}> {
	const card = await readRequestCard(event.locals.db, event.params.id, purpose).catch(refusePage);
	const whom = sentence(forWhom(card.asker));
	return {
		card,
		page: {
			quiet: true,
			once: newOnce(),
			id: card.request.id,
			version: card.request.version,
			back: `/desk/requests/${card.request.id}`,
			over: `${whom}, ${card.request.area}`,
			whom
		}
	};
}

/** What is done is said on the request's page. */
export function doneAt(id: string, word: string): string {
	return `/desk/requests/${id}?done=${word}`;
}

/** A refusal whose field has another name on the page than in the database. */
export function refuseAs(
	caught: unknown,
	values: FormValues,
	next: string,
	names: Record<string, string>
): ReturnType<typeof refuse> {
	const answer = refuse(caught, values, next);
	answer.data.errors = Object.fromEntries(
		Object.entries(answer.data.errors).map(([field, said]) => [names[field] ?? field, said])
	);
	return answer;
}
