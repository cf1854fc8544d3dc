import { z } from 'zod';
import { ACCEPTANCE_STATES } from '#lib/domain/volunteers/acceptance.state.ts';
import type { Chosen, Several } from '#lib/domain/volunteers/several.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const chosenRow = z
	.object({
		now: z.string(),
		second_eyes: z.boolean(),
		rows: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				state: z.enum(ACCEPTANCE_STATES),
				since: z.string(),
				version: z.number(),
				with: z.string().nullable(),
				why: z.string().nullable()
			})
		),
		colleagues: z.array(z.object({ id: z.string(), name: z.string() }))
	})
	.transform(camel);

/** What a step would do to each of the applications chosen, before it is taken. */
export function readChosen(
	db: Db,
	organisation: string,
	volunteers: string[],
	what: Several
): Promise<z.output<typeof chosenRow>> {
	return call(
		db,
		'applications_chosen',
		{ p_organisation: organisation, p_volunteers: volunteers, p_what: what },
		chosenRow
	);
}

const doneRow = z.object({
	done: z.array(
		z.object({
			id: z.string(),
			name: z.string().nullable(),
			why: z.string().nullable(),
			proposed: z.boolean()
		})
	)
});

/** Each with why it was not done, or null where it was. */
export type Done = z.output<typeof doneRow>['done'];

/** The step itself, for each by itself: done, or not and why. */
export async function stepApplications(
	db: Db,
	given: {
		once: string;
		organisation: string;
		what: Several;
		who: Chosen[];
		reason: string;
		to: string | null;
	}
): Promise<Done> {
	const { done } = await call(
		db,
		'step_applications',
		{
			p_once: given.once,
			p_organisation: given.organisation,
			p_what: given.what,
			p_chosen: given.who,
			p_reason: given.reason,
			p_to: given.to
		},
		doneRow
	);
	return done;
}

/** After how many days an organisation wants to be told of applications that wait on it. */
export async function setPipelineDays(
	db: Db,
	given: { once: string; organisation: string; days: number }
): Promise<void> {
	await call(db, 'set_pipeline_days', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_days: given.days
	});
}
