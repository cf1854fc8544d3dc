import { z } from 'zod';
import { MODULE_IDS, type Letter, type ModuleId } from '#lib/domain/learning/module.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const shape = z
	.object({
		now: z.string(),
		modules: z.array(
			z.object({
				id: z.enum(MODULE_IDS),
				version: z.number(),
				answers: z.record(z.string(), z.enum(['a', 'b', 'c'])),
				with: z.array(
					z.object({
						organisation: z.string(),
						needed: z.boolean(),
						until: z.string().nullable(),
						stopped: z.boolean()
					})
				),
				changed: z.string().nullable()
			})
		)
	})
	.transform(camel);

/** What a volunteer may learn here, how far they have got, and with whom it counts until when. */
export type Learning = z.output<typeof shape>;

/** To whoever is no volunteer it does not exist. */
export const readLearning = (db: Db): Promise<Learning> => call(db, 'learning_page', {}, shape);

const answered = z.object({ passed: z.boolean(), again: z.array(z.string()) });

/** Keeps answers, or sends them. Which to think about again; none where it is passed or only kept. */
export function answerModule(
	db: Db,
	given: {
		once: string;
		module: ModuleId;
		version: number;
		answers: Record<string, Letter>;
		send: boolean;
	}
): Promise<{ passed: boolean; again: string[] }> {
	return call(
		db,
		'answer_module',
		{
			p_once: given.once,
			p_module: given.module,
			p_version: given.version,
			p_answers: given.answers,
			p_send: given.send
		},
		answered
	);
}
