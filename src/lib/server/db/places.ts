import { z } from 'zod';
import type { Place } from '#lib/domain/requests/answers.ts';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';

/** An organisation as private.asking_card tells of it. */
export const coordinating = z
	.object({
		id: z.string(),
		name: z.string(),
		nation: z.enum(['england', 'wales', 'scotland', 'northern_ireland']),
		phone: z.string(),
		email: z.string(),
		out_of_hours_name: z.string(),
		out_of_hours_phone: z.string(),
		hours: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
		kinds: z.array(z.enum(KIND_IDS)),
		serves: z.string().nullish()
	})
	.transform((row) => ({
		id: row.id,
		name: row.name,
		nation: row.nation,
		phone: row.phone,
		email: row.email,
		outOfHoursName: row.out_of_hours_name,
		outOfHoursPhone: row.out_of_hours_phone,
		hours: row.hours,
		kinds: row.kinds,
		/** Of a group: whom it serves. */
		...(row.serves ? { serves: row.serves } : {})
	}));

/** Where a postcode lies, and who coordinates there; null when nobody knows it. */
export const place = z
	.object({ area_id: z.string(), area: z.string(), organisations: z.array(coordinating) })
	.nullable()
	.transform(
		(row): Place | null =>
			row && { areaId: row.area_id, area: row.area, organisations: row.organisations }
	);
