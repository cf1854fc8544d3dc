import type { AskedBy, AnsweredOffer } from '#lib/domain/tasks/offer.ts';
import type { TaskSummary } from '#lib/domain/tasks/summary.ts';
import { isJoining, type AcceptanceState } from '#lib/domain/volunteers/acceptance.state.ts';
import { longDate, momentInSentence, onMoment } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { stateSaid } from '#lib/format/states.ts';
import { nearSaid, timesSaid, whereSaid } from '#lib/format/tasks.ts';
import { kindTitle } from '#lib/format/week.ts';
import { list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOffers } from '#lib/server/db/offers.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

const SAID: Record<string, string> = {
	no: 'That is fine. If you change your mind while it is still open, it stands below.'
};

function facts(task: TaskSummary, now: string) {
	return {
		what: kindTitle(task.kind),
		day: longDate(task.day, localDate(now)),
		times: timesSaid(task),
		where: whereSaid(task),
		near: nearSaid(task)
	};
}

/** Why nobody asks them just now, an organisation a sentence; empty where somebody may. */
function whyNot(one: AskedBy, now: string): string {
	const { organisation, state, restUntil } = one;
	if (one.inStanding) return '';
	if (isJoining(state as AcceptanceState)) {
		return `${organisation} has not taken you on yet: it is at “${stateSaid('acceptance', state).word}”.`;
	}
	if (state === 'paused') return `You have paused with ${organisation}, so nobody there asks you.`;
	if (restUntil)
		return `You are resting from ${organisation} until ${momentInSentence(restUntil, now)}.`;
	if (state === 'accepted') {
		return `Something that ${organisation} needs of everybody has run out, a check or a training, so it cannot ask you. Your coordinator renews it.`;
	}
	if (state === 'suspended')
		return `${organisation} cannot ask you just now. Your coordinator knows why.`;
	return `You are not with ${organisation} any more.`;
}

function nothingOpen(standing: AskedBy[], now: string): string[] {
	const asking = standing.filter((one) => one.inStanding).map(({ organisation }) => organisation);
	const reasons = standing.map((one) => whyNot(one, now)).filter((reason) => reason !== '');
	if (asking.length === 0) {
		return reasons.length > 0 ? reasons : ['No organisation has taken you on yet.'];
	}
	return [
		`When ${list(asking, 'or')} needs somebody near you, at a time you are free and for something your checks and training cover, you get a mail, and it stands here.`,
		...reasons
	];
}

const ANSWERED: Record<AnsweredOffer['state'], string> = {
	accepted: 'You said yes',
	declined: 'You said not this time',
	expired: 'It ended before you answered. Nothing is held against you.',
	withdrawn: 'It was settled without you: somebody else said yes first, or it could not go on.'
};

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, hasProfile, toRead, open, answered, standing } = await readOffers(
		event.locals.db
	).catch(refusePage);
	return {
		said: SAID[event.url.searchParams.get('said') ?? ''] ?? null,
		hasProfile,
		toRead,
		open: open.map((offer) => ({
			...facts(offer, now),
			id: offer.id,
			organisation: offer.organisation,
			ends: `Ends ${onMoment(offer.expiresAt, now)}`
		})),
		changeable: answered
			.filter((offer) => offer.mayChange)
			.map((offer) => ({
				id: offer.id,
				organisation: offer.organisation,
				...(offer.summary && facts(offer.summary, now))
			})),
		answered: answered
			.filter((offer) => !offer.mayChange)
			.map((offer) => ({
				id: offer.id,
				taskId: offer.taskId,
				title: `${offer.organisation} asked you ${onMoment(offer.sentAt, now)}`,
				said: ANSWERED[offer.state],
				state: offer.state
			})),
		nothing: open.length === 0 ? nothingOpen(standing, now) : []
	};
};
