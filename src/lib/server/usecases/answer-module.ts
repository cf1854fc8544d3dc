import type { Letter, Module } from '#lib/domain/learning/module.ts';
import { answerModule as answer } from '#lib/server/db/learning.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Keeps a volunteer's answers, or sends them. Gives what to say at each question that wants another
 * look: the reply to what they chose. Nothing to say: it is kept, or passed.
 */
export async function answerModule(
	db: Db,
	module: Module,
	given: { once: string; version: number; answers: Record<string, Letter>; send: boolean }
): Promise<Record<string, string>> {
	const { again } = await answer(db, { ...given, module: module.id });
	return Object.fromEntries(
		module.questions
			.filter(({ id }) => again.includes(id))
			.map(({ id, choices }) => {
				const chosen = choices.find((choice) => choice.id === given.answers[id]);
				return [id, chosen ? `Another look: ${chosen.reply}` : 'Choose what you would do.'];
			})
	);
}
