import { z } from 'zod';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { isRequirement } from '#lib/domain/tasks/requirements.ts';
import type { TaskSummary, ToldWhen, WhoToAsk } from '#lib/domain/tasks/summary.ts';

/** As private.task_summary gives it. */
export const summaryRow = z.object({
	kind_id: z.enum(KIND_IDS),
	day: z.string(),
	starts: z.string(),
	ends: z.string(),
	minutes: z.number(),
	starts_at: z.string(),
	ends_at: z.string(),
	place: z.string(),
	area: z.string(),
	metres: z.number().nullable(),
	requirements: z.array(z.string())
});

/** As private.told_when gives it. */
export const toldRow = z.object({
	opens_at: z.string(),
	closes_at: z.string(),
	about_until: z.string()
});

/** As private.who_to_ask gives it. */
export const askRow = z
	.object({
		coordinator: z.string().nullable(),
		organisation: z.string(),
		phone: z.string(),
		email: z.string(),
		out_of_hours_name: z.string(),
		out_of_hours_phone: z.string()
	})
	.transform((row): WhoToAsk => ({
		coordinator: row.coordinator,
		organisation: row.organisation,
		phone: row.phone,
		email: row.email,
		outOfHoursName: row.out_of_hours_name,
		outOfHoursPhone: row.out_of_hours_phone
	}));

export function summaryOf(row: z.infer<typeof summaryRow>): TaskSummary {
	return {
		kind: row.kind_id,
		day: row.day,
		starts: row.starts,
		ends: row.ends,
		minutes: row.minutes,
		startsAt: row.starts_at,
		endsAt: row.ends_at,
		place: row.place,
		area: row.area,
		metres: row.metres,
		requirements: row.requirements.filter(isRequirement)
	};
}

export function toldOf(row: z.infer<typeof toldRow>): ToldWhen {
	return { opensAt: row.opens_at, closesAt: row.closes_at, aboutUntil: row.about_until };
}
