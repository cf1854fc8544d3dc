import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { REQUIREMENTS } from '#lib/domain/tasks/requirements.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { WEEKDAYS } from '#lib/domain/organisations/organisation.schema.ts';
import { isJoining, needsSecond } from '#lib/domain/volunteers/acceptance.state.ts';
import { SEVERAL } from '#lib/domain/volunteers/several.ts';
import { titlesOf } from '#lib/domain/volunteers/application.ts';
import { milesOf } from '#lib/domain/volunteers/profile.ts';
import { checkDates, checkWord, lastDay, lookSaid } from '#lib/format/checks.ts';
import { shownHow, shownWhen } from '#lib/format/identity.ts';
import { answerSaid, IDENTITY_WORDS, travelsSaid } from '#lib/format/application.ts';
import { dateAndTime, dayAndMonth, fullDate, longDate } from '#lib/format/dates.ts';
import { forWhom, slotSaid } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { onWhomSaid, outcomeSaid, proposalTitle, proposedSaid } from '#lib/format/proposals.ts';
import { itemsSaid, TAKEN_SAID, takenSaid } from '#lib/format/shared-record.ts';
import { stateSaid } from '#lib/format/states.ts';
import { timeWindow } from '#lib/format/times.ts';
import { count, list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import type { VolunteerPage } from '#lib/server/db/volunteers.ts';
import { readKept } from '../kept.server.ts';
import { SEVERAL_SAID } from '../pipeline/several/said.ts';
import { stepSaid } from '../steps.ts';
import type { PageServerLoad } from './$types';

type Dated = VolunteerPage['exceptions'][number];

function daysSaid({ fromDay, toDay, starts, ends }: Dated, today: string): string {
	const days =
		fromDay === toDay
			? longDate(fromDay, today)
			: `${dayAndMonth(fromDay, today)} to ${dayAndMonth(toDay, today)}`;
	return starts && ends ? `${days}, ${timeWindow(starts, ends)}` : days;
}

type Weekday = (typeof WEEKDAYS)[number];

/** The week, days in a row that are alike as one: "Monday to Friday", "9am to 6pm". */
function weekSaid(week: VolunteerPage['availability']): { days: string; times: string[] }[] {
	const rows: { from: Weekday; to: Weekday; times: string[] }[] = [];
	for (const [i, day] of WEEKDAYS.entries()) {
		const times = week
			.filter(({ weekday }) => weekday === i + 1)
			.map(({ starts, ends }) => timeWindow(starts, ends));
		const before = rows.at(-1);
		if (before?.times.join() === times.join()) before.to = day;
		else rows.push({ from: day, to: day, times });
	}
	return rows.map(({ from, to, times }) => ({
		days:
			from === to
				? from
				: `${from} ${WEEKDAYS.indexOf(to) - WEEKDAYS.indexOf(from) === 1 ? 'and' : 'to'} ${to}`,
		times
	}));
}

function conditions(chosen: readonly string[]): string {
	const words: Record<string, string> = {
		dogs: 'dogs',
		cats: 'cats',
		smoke: 'smoke indoors',
		stairs: 'stairs',
		strong: 'pushing and carrying'
	};
	const order = REQUIREMENTS.map(({ id }) => id as string);
	return sentence(
		list(
			[...chosen]
				.sort((a, b) => order.indexOf(a) - order.indexOf(b))
				.map((one) => words[one] ?? one)
		)
	);
}

const NO_LOOK_SAID: Record<'level' | 'workforce' | 'consent', string> = {
	level:
		'The Update Service may not be looked at: nothing that you arrange makes this level lawful.',
	workforce: 'The Update Service may not be looked at: it was made for work with others.',
	consent:
		'The Update Service may not be looked at: they have not agreed, which they do from their own page.'
};

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { where, found } = await readKept(event, viewer);
	const { acceptance, volunteer, profile, organisation, now } = found;
	const today = localDate(now);
	const base = `/desk/volunteers/${volunteer.id}`;
	const untrained = organisation.requiredTraining.filter(
		(id) => !found.trainings.some((one) => one.moduleId === id && one.counts)
	);
	// What stands between a volunteer and being asked, as this organisation knows it: accepting is one
	// thing, and the check, the training and the week are others.
	const missing = [
		...(organisation.requiredCheck !== 'none' && !found.checks.some((check) => check.counts)
			? ['a check that counts']
			: []),
		...untrained.map((id) => {
			const title = found.modules.find((one) => one.id === id)?.title ?? id;
			return `the training “${title}”`;
		})
	];
	if (missing.length === 0 && !found.kinds.some(({ covered }) => covered)) {
		missing.push('the check and the training that some kind of help asks for');
	}
	// whoever was accepted before this was recorded is not held up by it
	if (isJoining(acceptance.state) && !found.record.identity?.counts) {
		missing.unshift('that they showed who they are');
	}
	if (profile && found.availability.length === 0) missing.push('when they are free');
	const joining = isJoining(acceptance.state);
	const waiting = found.proposals.find(({ endedAt }) => endedAt === null) ?? null;
	return {
		saved: event.url.searchParams.has('saved'),
		where,
		base,
		name: volunteer.name,
		own: volunteer.own,
		here: volunteer.here,
		phone: volunteer.phone,
		email: volunteer.email,
		state: acceptance.state,
		since: fullDate(localDate(acceptance.since)),
		reason: acceptance.reason,
		pausedByThem: acceptance.state === 'paused' && acceptance.pausedByThem === true,
		proposal: waiting && {
			href: `/desk/second/${waiting.id}`,
			title: proposalTitle(waiting),
			said: `${proposedSaid(waiting)}. It waits on: ${onWhomSaid(waiting)}.`,
			may: waiting.may
		},
		proposed: found.proposals
			.filter(({ endedAt }) => endedAt !== null)
			.map((one) => ({
				id: one.id,
				title: proposalTitle(one),
				said: [
					`${proposedSaid(one)}: ${one.reason}`,
					`${outcomeSaid(one)}${one.answer ? ` “${one.answer}”` : ''}`
				]
			})),
		rest: acceptance.restUntil ? fullDate(localDate(acceptance.restUntil)) : null,
		joining,
		supervisor: found.care.supervisor?.name ?? null,
		lastTalk: found.care.lastTalk
			? `${fullDate(found.care.lastTalk.on)}, with ${found.care.lastTalk.by ?? 'somebody'}`
			: null,
		missing:
			(acceptance.state === 'accepted' && (!acceptance.valid || missing.length > 0)) ||
			(joining && missing.length > 0)
				? missing
				: null,
		// what waits on a second pair of eyes is not proposed a second time
		steps: acceptance.next
			.filter((to) => !waiting || !needsSecond(acceptance.state, to))
			.map((to) => ({ to, ...stepSaid(acceptance.state, to, volunteer.name) }))
			.sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight)),
		// the same steps as for several at once, for this one
		besides: joining
			? SEVERAL.map((what) => ({
					href: `/desk/volunteers/pipeline/several?${new URLSearchParams({
						...(where.query ? { organisation: where.organisation } : {}),
						who: volunteer.id,
						what
					})}`,
					label: SEVERAL_SAID[what].label
				}))
			: [],
		identity: found.record.identity && {
			how: shownHow(found.record.identity),
			when: shownWhen(found.record.identity),
			counts: found.record.identity.counts,
			taken: takenSaid(found.record.identity.taken)
		},
		elsewhere: found.record.elsewhere.map((one) => ({
			from: one.from,
			said: `${sentence(itemsSaid(one.items))}. Agreed to on ${fullDate(localDate(one.givenAt))}, until ${fullDate(localDate(one.endsAt))} at the longest.`
		})),
		changed: found.record.changed.map((one) => ({
			id: one.id,
			said: `${TAKEN_SAID[one.item]}: ${one.from} no longer has it so, since ${fullDate(localDate(one.at))}.`
		})),
		checks: found.checks.map((check) => ({
			id: check.id,
			level: CHECK_WORDS[check.level],
			counts: check.counts,
			word: checkWord(check),
			dates: checkDates(check),
			taken: takenSaid(check.taken),
			looks: check.looks.map(lookSaid),
			mayLook: check.noLook === null,
			// of what is over nothing is said: it is looked at for nobody
			noLook:
				check.noLook && check.noLook !== 'over' && check.level !== 'basic'
					? NO_LOOK_SAID[check.noLook]
					: null,
			by: `Recorded by ${check.by ?? 'a coordinator'} on ${fullDate(localDate(check.recordedAt))}.`
		})),
		trainings: found.trainings.map((training) => ({
			id: training.id,
			title: training.title,
			counts: training.counts,
			word: training.revokedAt ? 'Taken back' : training.counts ? 'Counts' : 'Run out',
			dates: `Passed ${fullDate(localDate(training.passedAt))}. ${training.counts ? 'Counts until the end of' : 'It ran until the end of'} ${lastDay(training.expiresAt)}.`,
			taken: takenSaid(training.taken),
			by: training.by
				? `Recorded by ${training.by}.`
				: 'Passed on Alongside, by answering what is asked there.'
		})),
		kinds: {
			covered: found.kinds
				.filter((kind) => kind.covered)
				.map((kind) => kindOf(kind.id)?.short ?? kind.id),
			open: found.kinds
				.filter((kind) => !kind.covered)
				.map((kind) => kindOf(kind.id)?.short ?? kind.id)
		},
		application: found.application && {
			sent: fullDate(localDate(found.application.sentAt)),
			grief: found.application.grief,
			travels: travelsSaid(found.application.travels),
			identity: IDENTITY_WORDS[found.application.identity].label,
			referees: found.application.referees.map((referee) => ({
				name: referee.name,
				relation: referee.relation,
				email: referee.email,
				said: answerSaid(referee),
				words: referee.words,
				state: referee.state
			}))
		},
		days: weekSaid(found.availability),
		exceptions: found.exceptions.map((one) => ({
			id: one.id,
			said: daysSaid(one, today),
			free: one.free
		})),
		profile: profile && {
			area: profile.area,
			travel: `Up to ${count(milesOf(profile.travelM), 'mile')}`,
			weekly: `${sentence(length(profile.weeklyMinutes))} a week at most`,
			drives: profile.drives ? 'Yes' : 'No',
			languages: list(profile.languages),
			happy: conditions(profile.happyWith),
			avoid: conditions(profile.avoid),
			about: profile.about,
			wants: titlesOf(profile.wants),
			ratherNot: titlesOf(profile.ratherNot),
			faith: profile.faith
		},
		visits: found.visits.map((visit) => ({
			id: visit.taskId,
			what: kindOf(visit.kindId)?.title ?? 'A visit',
			for: sentence(forWhom(visit.asker)),
			when: slotSaid(visit, today),
			area: visit.area,
			state: visit.state,
			fits: visit.fits
		})),
		events: found.events.map((one) => ({
			title:
				one.from === one.to
					? (one.reason ?? 'Looked at again')
					: stateSaid('acceptance', one.to).word,
			at: one.at,
			atWords: dateAndTime(one.at, now),
			by: one.by ?? 'Alongside',
			reason: one.from === one.to ? null : one.reason
		}))
	};
};

const WEIGHTS = ['on', 'aside', 'end'];
