import { answerQuestion as answerQuestionNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Whoever asked for help answers what a coordinator asked back. */
export function answerQuestion(
	db: Db,
	asked: Parameters<typeof answerQuestionNow>[1]
): Promise<void> {
	return answerQuestionNow(db, asked);
}
