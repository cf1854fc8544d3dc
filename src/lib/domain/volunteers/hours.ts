import { z } from 'zod';

const AGAIN = 'Please open the page again and send it from there.';

/** How long a visit really took, as it is typed, and why that differs. */
export const correction = z
	.object({
		once: z.uuid({ error: AGAIN }),
		hours: z.string().trim().max(10).default(''),
		minutes: z.string().trim().max(10).default(''),
		reason: z
			.string()
			.trim()
			.min(1, 'Say why, in few words.')
			.max(500, 'Make it 500 characters or fewer.')
	})
	.transform(({ hours, minutes, ...rest }, context) => {
		const whole = /^\d{0,3}$/;
		const total = Number(hours) * 60 + Number(minutes);
		if (!whole.test(hours) || !whole.test(minutes) || (hours === '' && minutes === '')) {
			context.addIssue({
				code: 'custom',
				path: ['hours'],
				message: 'Give hours and minutes in figures, like 1 and 30.'
			});
		} else if (Number(minutes) > 59 || total > 24 * 60) {
			context.addIssue({
				code: 'custom',
				path: ['hours'],
				message: 'Give up to 59 minutes, and a day at most.'
			});
		}
		return { ...rest, minutes: total };
	});

/** A coordinator has seen what a volunteer set right. */
export const seen = z.object({
	once: z.uuid({ error: AGAIN }),
	correction: z.uuid({ error: AGAIN })
});
