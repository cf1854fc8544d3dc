import { redirect } from '@sveltejs/kit';
import { signed } from '#lib/domain/guardian/guardian.schema.ts';
import { dateAndTime, fullDate } from '#lib/format/dates.ts';
import { reviewLines } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readReviews } from '#lib/server/db/guardian.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { signReview } from '#lib/server/usecases/sign-review.ts';
import { asked, headOf } from '../shared.ts';
import type { Actions, PageServerLoad } from './$types';

const days = (from: string, to: string) => `${fullDate(from)} to ${fullDate(to)}`;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const period = event.url.searchParams.get('period') === 'quarter' ? 'quarter' : 'month';
	const found = await readReviews(event.locals.db, {
		organisation: asked(event.url).organisation,
		period
	}).catch((refused) => refusePage(refused, event.url.pathname));
	const { now } = found;
	return {
		once: newOnce(),
		head: headOf(event.url, found),
		saved: event.url.searchParams.has('saved'),
		period,
		from: found.from_day,
		days: days(found.from_day, found.to_day),
		signedByMe: found.signed_by_me,
		lines: reviewLines(found.list),
		signed: found.signed.map((review) => ({
			id: review.id,
			title: `${review.period === 'month' ? 'Month' : 'Quarter'}: ${days(review.from_day, review.to_day)}`,
			words: review.words,
			by: `Signed by ${review.by ?? 'somebody'}, ${dateAndTime(review.at, now)}`,
			lines: reviewLines(review.list)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'data_guardian');
		const form = await parseForm(event, signed);
		if (!form.ok) return invalid(form);
		try {
			await signReview(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `${event.url.pathname}?period=${form.data.period}&saved`);
	}
};
