import { createHash } from 'node:crypto';
import type { Scope } from '#lib/domain/people/details.ts';
import { earliest, latest, plus } from './calendar.ts';
import { idOf, pick } from './ids.ts';
import { ORGANISATIONS, type OrganisationKey } from './organisations.ts';
import { PEOPLE, type Person } from './people.ts';
import { requests, type OfferState, type Request, type Task } from './requests.ts';
import type { Ledger } from './sharing.ts';
import { confirms } from './volunteers.ts';
import { accountId, memberId, organisationId, personId, type Row, type World } from './world.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

const byKey = new Map(PEOPLE.map((person) => [person.key, person]));

/** The sixty requests, their tasks, and all that came of them. */
export function happenings(world: World, ledger: Ledger): void {
	for (const request of requests(world.calendar)) {
		const person = byKey.get(request.person);
		if (!person) throw new Error(`The seed knows nobody called ${request.person}.`);
		addRequest(world, ledger, person, request);
	}
	family(world);
	death(world);
	concerns(world);
	incidents(world);
	emergencies(world);
	refusals(world);
}

/** The reference that Ruth asked for, and Grace wrote. */
export const REFERENCE = idOf('reference:ruth');
/** What waits for a second pair of eyes: whether a suspension is lifted. */
export const PROPOSED = idOf('proposal:ventnor:maxine');
export const requestId = (key: string): string => idOf(`request:${key}`);
/** What a group is asked by a task. */
export const askingId = (request: string, index: number, group: OrganisationKey): string =>
	idOf(`asking:${request}:${index}:${group}`);
/** Who hears of it when a group is asked. */
const GROUP_LEADS: Partial<Record<OrganisationKey, string>> = {
	aldhelm: 'hilary',
	ventnor: 'colin'
};
export const taskId = (request: string, index: number): string => idOf(`task:${request}:${index}`);

function addRequest(world: World, ledger: Ledger, person: Person, request: Request): void {
	const { calendar } = world;
	const id = requestId(request.key);
	const organisation = request.organisation ?? 'culver';
	const sent =
		request.state === 'draft' ? null : calendar.past(request.asked[0], request.asked[1], 70);
	const made = plus(sent ?? calendar.past(request.asked[0], request.asked[1], 70), -14);
	const office = (at: Date) => calendar.waking(at, '08:20', '19:30');
	const taken =
		sent && request.coordinator
			? calendar.before(office(plus(sent, pick(`take:${id}`, 25, 180))), 50)
			: null;
	const opens = ['open', 'paused', 'closed'].includes(request.state);
	const opened =
		opens && taken ? calendar.before(office(plus(taken, pick(`open:${id}`, 5, 90))), 45) : null;
	const paused = request.state === 'paused' ? pausedAt(world, request, opened ?? made) : null;
	const closed = request.state === 'closed' ? calendar.past(request.closed ?? -1, '16:10') : null;
	world.put('public.requests', {
		id,
		person_id: personId(person.key),
		organisation_id: organisationId(organisation),
		asked_by: memberId(person.key, person.asker),
		area_id: person.area,
		state: request.state,
		route: request.route ?? 'online',
		situation: person.situation,
		coordinator_id: request.coordinator ? accountId(request.coordinator) : null,
		entered_by: request.entered ? accountId(request.entered) : null,
		submitted_at: sent,
		opened_at: opened,
		paused_at: paused,
		closed_at: closed,
		close_reason: closed ? (request.why ?? null) : null,
		version: 1,
		created_at: made,
		updated_at: closed ?? paused ?? opened ?? taken ?? sent ?? made
	});
	const kinds = [...new Set(request.tasks.map(({ kind }) => kind))];
	for (const [index, kind] of [...kinds, ...(request.unsure ? [request.unsure] : [])].entries()) {
		const series = request.tasks.find((each) => each.kind === kind && each.series)?.series;
		world.put('private.asked_kinds', {
			request_id: id,
			kind_id: kind,
			every: kind === request.unsure ? 'unsure' : series ? 'weekly' : 'once',
			series_id: series ? idOf(`series:${series}`) : null,
			position: index + 1
		});
	}
	const event = (name: string, at: Date | null, by: string | null) => {
		if (!at) return;
		world.put('private.request_events', {
			request_id: id,
			event: name,
			by_account: by ? accountId(by) : null,
			at
		});
	};
	const asker = person.circle.find(({ key }) => key === person.asker);
	event('sent', sent, request.entered ?? (asker?.account ? asker.key : null));
	event('taken_on', taken, request.coordinator ?? null);
	event('to_tell', request.untold ? taken : null, request.coordinator ?? null);
	event('opened', opened, request.coordinator ?? null);
	event('paused', paused, request.coordinator ?? null);
	event('closed', closed, request.coordinator ?? null);
	if (request.question) {
		const asked = calendar.past(request.question.day, request.question.time, 30);
		world.put('private.questions', {
			id: idOf(`question:${request.key}`),
			request_id: id,
			asked_by: accountId(request.coordinator ?? 'grace'),
			words: request.question.words,
			asked_at: asked,
			answer: request.question.answer ?? null,
			answered_at: request.question.answer ? calendar.before(plus(asked, 5 * HOUR), 10) : null
		});
	}
	if (request.question) {
		event(
			'asked',
			calendar.past(request.question.day, request.question.time, 30),
			request.coordinator ?? null
		);
	}
	if (taken && request.coordinator) {
		const at = plus(taken, 4);
		const scopes = ledger
			.readable(person.key, 'coordinators', organisation, at)
			.filter((scope) => has(person, scope));
		disclose(world, {
			reader: request.coordinator,
			capacity: 'coordinator',
			organisation,
			person: person.key,
			scopes,
			at,
			purpose: 'To arrange the help that was asked for'
		});
	}
	request.tasks.forEach((each, index) =>
		addTask(world, ledger, person, request, organisation, each, index, opened ?? made)
	);
}

/** Arthur’s requests paused when his death was recorded; others a few days ago. */
function pausedAt(world: World, request: Request, opened: Date): Date {
	const at = request.person === 'arthur' ? deathAt(world) : world.calendar.past(-3, '10:50');
	return latest(at, plus(opened, 1));
}

function addTask(
	world: World,
	ledger: Ledger,
	person: Person,
	request: Request,
	organisation: OrganisationKey,
	task: Task,
	index: number,
	opened: Date
): void {
	const { calendar } = world;
	const id = taskId(request.key, index);
	const starts = calendar.at(task.day, task.from);
	const ends = calendar.at(task.day, task.to);
	const name = `${request.key}:${index}`;
	const coordinator = accountId(request.coordinator ?? 'grace');
	const confirming = confirms(organisation);

	const died = person.key === 'arthur' && task.state === 'cancelled' ? deathAt(world) : null;
	// Asked some days before the visit, though never before the request was open, or after now or a death.
	const office = (at: Date) => calendar.waking(at, '08:20', '19:30');
	const planned = latest(
		plus(opened, 20),
		earliest(
			plus(starts, -4 * DAY + pick(`ask:${name}`, 0, 300)),
			died
				? plus(died, -2 * DAY)
				: calendar.before(calendar.now, 26 * HOUR + pick(`ask2:${name}`, 0, 500))
		)
	);
	const askedAt = latest(plus(opened, 20), calendar.before(office(planned), 24 * HOUR));
	const saidYes = task.saidYesAgo
		? calendar.before(calendar.now, task.saidYesAgo)
		: calendar.before(calendar.waking(plus(askedAt, pick(`yes:${name}`, 40, 9 * HOUR))), 25);
	const confirmedAt = calendar.before(
		office(plus(saidYes, pick(`sure:${name}`, 15, 4 * HOUR))),
		15
	);
	const finished = calendar.before(plus(ends, pick(`fin:${name}`, 2, 40)), 4);
	const stopped =
		died ?? calendar.before(latest(plus(confirmedAt, 30), plus(starts, -20 * HOUR)), 12);

	world.put('public.tasks', {
		id,
		request_id: requestId(request.key),
		person_id: personId(person.key),
		organisation_id: organisationId(organisation),
		kind_id: task.kind,
		area_id: person.area,
		day: calendar.day(task.day),
		starts: task.from,
		ends: task.to,
		zone: 'Europe/London',
		minutes: task.minutes,
		requirements: task.needs ?? [],
		state: task.state,
		series_id: task.series ? idOf(`series:${task.series}`) : null,
		version: 1,
		created_at: plus(opened, -1),
		updated_at: opened
	});

	const steps: {
		event: string;
		from: string | null;
		to: string | null;
		by: string | null;
		volunteer?: string;
		reason?: string;
		at: Date;
	}[] = [];
	steps.push({ event: 'asked', from: null, to: 'open', by: null, at: plus(opened, -1) });
	const offers = new Map<string, OfferState>(Object.entries(task.asked ?? {}));
	if (task.who) offers.set(task.who, 'accepted');
	if (task.back) offers.set(task.back[0], 'accepted');

	const asksAt = [...offers.values()].includes('sent') ? recently(world, opened, name) : askedAt;
	if (offers.size > 0) {
		steps.push({
			event: 'offered',
			from: 'open',
			to: 'offered',
			by: coordinator,
			reason: `${offers.size} asked`,
			at: asksAt
		});
	}
	for (const [volunteer, state] of offers) {
		const first = task.back?.[0] === volunteer;
		const sentAt = first ? plus(askedAt, -2 * HOUR) : asksAt;
		const over = earliest(plus(sentAt, ORGANISATIONS[organisation].offerHours * HOUR), starts);
		const answered: Record<OfferState, Date | null> = {
			sent: null,
			accepted: first ? plus(sentAt, HOUR) : saidYes,
			declined: calendar.before(
				calendar.waking(plus(sentAt, pick(`no:${name}:${volunteer}`, 30, 20 * HOUR))),
				20
			),
			expired: calendar.before(over),
			withdrawn: task.state === 'cancelled' && !task.who ? stopped : saidYes
		};
		world.put('public.offers', {
			id: offerId(request.key, index, volunteer),
			task_id: id,
			person_id: personId(person.key),
			organisation_id: organisationId(organisation),
			volunteer_id: accountId(volunteer),
			state,
			sent_by: coordinator,
			sent_at: sentAt,
			expires_at: state === 'expired' ? calendar.before(over) : over,
			answered_at: answered[state]
		});
		mail(world, 'offer', volunteer, {
			organisation,
			person,
			task: id,
			offer: offerId(request.key, index, volunteer),
			at: sentAt,
			link: `/offers/${offerId(request.key, index, volunteer)}`
		});
		if (state === 'declined') {
			steps.push({
				event: 'declined',
				from: null,
				to: null,
				by: accountId(volunteer),
				volunteer,
				at: answered.declined ?? sentAt
			});
		}
	}
	for (const group of task.groups ?? []) {
		const asking = askingId(request.key, index, group);
		world.put('private.group_offers', {
			id: asking,
			task_id: id,
			group_id: organisationId(group),
			person_id: personId(person.key),
			organisation_id: organisationId(organisation),
			state: 'sent',
			sent_by: coordinator,
			sent_at: asksAt,
			expires_at: earliest(plus(asksAt, ORGANISATIONS[organisation].offerHours * HOUR), starts)
		});
		world.put('private.group_offer_leads', {
			group_offer_id: asking,
			account_id: accountId(GROUP_LEADS[group] ?? ''),
			told_at: asksAt
		});
		steps.push({
			event: 'group_asked',
			from: null,
			to: null,
			by: coordinator,
			reason: ORGANISATIONS[group].name,
			at: plus(asksAt, 1)
		});
	}
	if (task.back) {
		const [who, reason] = task.back;
		const accepted = plus(askedAt, -HOUR);
		const handed = calendar.before(plus(accepted, 40), 100);
		world.put(
			'public.matches',
			match(world, request.key, index, who, {
				organisation,
				person,
				task: id,
				accepted,
				confirmed: confirming ? plus(accepted, 20) : null,
				by: coordinator,
				ended: handed,
				reason: 'handed_back'
			})
		);
		steps.push({
			event: 'accepted',
			from: 'offered',
			to: confirming ? 'accepted' : 'confirmed',
			by: accountId(who),
			volunteer: who,
			at: accepted
		});
		steps.push({
			event: 'handed_back',
			from: 'confirmed',
			to: 'open',
			by: accountId(who),
			volunteer: who,
			reason: reason ?? undefined,
			at: handed
		});
	}
	if (task.state === 'open' && offers.size > 0 && !task.back) {
		steps.push({
			event: 'nobody_free',
			from: 'offered',
			to: 'open',
			by: null,
			at: calendar.before(plus(asksAt, 30 * HOUR), 30)
		});
	}
	if (task.who) {
		const who = task.who;
		const sure = task.state !== 'accepted';
		const ended =
			task.state === 'missed' ? plus(starts, 90) : task.state === 'cancelled' ? stopped : null;
		world.put(
			'public.matches',
			match(world, request.key, index, who, {
				organisation,
				person,
				task: id,
				accepted: saidYes,
				confirmed: confirming && sure ? confirmedAt : null,
				by: coordinator,
				ended,
				reason: task.state === 'missed' ? 'missed' : 'cancelled',
				done: task.state === 'done' ? finished : null
			})
		);
		wentOut(world, request.key, index, who, { organisation, task, starts, ends, finished });
		steps.push({
			event: 'accepted',
			from: 'offered',
			to: confirming ? 'accepted' : 'confirmed',
			by: accountId(who),
			volunteer: who,
			at: saidYes
		});
		if (confirming && sure) {
			steps.push({
				event: 'confirmed',
				from: 'accepted',
				to: 'confirmed',
				by: coordinator,
				volunteer: who,
				at: confirmedAt
			});
			mail(world, 'visit-confirmed', who, {
				organisation,
				person,
				task: id,
				at: confirmedAt,
				link: `/visits/${id}`
			});
			tellCircle(world, person, organisation, id, confirmedAt);
		}
		if (sure)
			readings(
				world,
				ledger,
				person,
				organisation,
				task,
				id,
				who,
				confirming ? confirmedAt : saidYes,
				starts,
				ended
			);
	}
	const last = task.who ? 'confirmed' : offers.size > 0 ? 'offered' : 'open';
	if (task.state === 'done')
		steps.push({
			event: 'done',
			from: last,
			to: 'done',
			by: accountId(task.who ?? ''),
			volunteer: task.who,
			at: finished
		});
	if (task.state === 'missed')
		steps.push({
			event: 'missed',
			from: last,
			to: 'missed',
			by: coordinator,
			volunteer: task.who,
			reason: task.why,
			at: plus(starts, 90)
		});
	if (task.state === 'cancelled') {
		steps.push({
			event: died ? 'died' : 'cancelled',
			from: last,
			to: 'cancelled',
			by: died ? accountId('pearl') : coordinator,
			volunteer: task.who,
			reason: task.why,
			at: stopped
		});
	}
	for (const step of steps) {
		world.put('private.task_events', {
			task_id: id,
			event: step.event,
			from_state: step.from,
			to_state: step.to,
			by_account: step.by,
			volunteer_id: step.volunteer ? accountId(step.volunteer) : null,
			reason: step.reason ?? null,
			at: calendar.before(step.at)
		});
	}
	if (task.note && task.who) {
		world.put('private.visit_notes', {
			id: idOf(`note:${name}`),
			task_id: id,
			volunteer_id: accountId(task.who),
			words: task.note,
			at: finished
		});
	}
	for (const [kind, said] of [
		['thanks', task.thanks],
		['wrong', task.wrong],
		['nobody_came', task.nobodyCame]
	] as const) {
		if (!said) continue;
		const settled = kind === 'nobody_came';
		const at = calendar.before(calendar.waking(plus(ends, pick(`said:${name}`, 60, 20 * HOUR))), 3);
		world.put('private.feedback', {
			id: idOf(`feedback:${name}:${kind}`),
			task_id: id,
			circle_member_id: memberId(person.key, said[0]),
			kind,
			words: said[1],
			pass_on: kind === 'thanks',
			at,
			settled_at: settled ? calendar.before(plus(at, 3 * HOUR), 2) : null,
			settled_by: settled ? coordinator : null
		});
	}
}

/** Offers that still wait for an answer were sent in the last day. */
function recently(world: World, opened: Date, name: string): Date {
	return latest(
		plus(opened, 10),
		world.calendar.before(world.calendar.now, 120 + pick(`sent:${name}`, 0, 12 * HOUR))
	);
}

const offerId = (request: string, index: number, volunteer: string) =>
	idOf(`offer:${request}:${index}:${volunteer}`);

function match(
	world: World,
	request: string,
	index: number,
	who: string,
	of: {
		organisation: OrganisationKey;
		person: Person;
		task: string;
		accepted: Date;
		confirmed: Date | null;
		by: string;
		ended: Date | null;
		reason: string;
		done?: Date | null;
	}
) {
	return {
		id: idOf(`match:${request}:${index}:${who}`),
		task_id: of.task,
		person_id: personId(of.person.key),
		organisation_id: organisationId(of.organisation),
		volunteer_id: accountId(who),
		offer_id: offerId(request, index, who),
		accepted_at: of.accepted,
		confirmed_at: of.confirmed,
		confirmed_by: of.confirmed ? of.by : null,
		ended_at: of.ended ? world.calendar.before(of.ended) : null,
		end_reason: of.ended ? of.reason : null,
		done_at: of.done ?? null
	};
}

/** The link for Ruth’s visit in a week, which would be mailed to her two hours before it. */
export const VISIT_LINK = 'a-visit-link-of-the-demo';

/** Who came to a visit checked in and out of it. */
function wentOut(
	world: World,
	request: string,
	index: number,
	who: string,
	of: { organisation: OrganisationKey; task: Task; starts: Date; ends: Date; finished: Date }
): void {
	const match_id = idOf(`match:${request}:${index}:${who}`);
	if (request === 'len-company' && index === 3) {
		world.put('private.visit_links', {
			token_hash: `\\x${createHash('sha256').update(VISIT_LINK).digest('hex')}`,
			match_id,
			holder: 'volunteer',
			made_at: world.calendar.before(plus(of.starts, -2 * HOUR))
		});
	}
	if (of.task.state !== 'done') return;
	const id = idOf(`watch:${request}:${index}:${who}`);
	const in_at = world.calendar.before(plus(of.starts, pick(`in:${id}`, -4, 6)), 20);
	const out_at = latest(plus(in_at, 1), world.calendar.before(of.finished, 5));
	world.put('private.visit_watches', {
		id,
		match_id,
		organisation_id: organisationId(of.organisation),
		volunteer_id: accountId(who),
		in_at,
		due_at: plus(of.ends, 30),
		step: 0,
		out_at,
		ended_at: out_at,
		ended_how: 'out',
		ended_by: accountId(who)
	});
	for (const [step, at] of [
		['in', in_at],
		['out', out_at]
	] as const) {
		world.put('private.watch_steps', {
			watch_id: id,
			step,
			mails: 0,
			by_account: accountId(who),
			at
		});
	}
}

/** What a volunteer read before a visit: about the person once confirmed, the address the day before. */
function readings(
	world: World,
	ledger: Ledger,
	person: Person,
	organisation: OrganisationKey,
	task: Task,
	id: string,
	who: string,
	sure: Date,
	starts: Date,
	ended: Date | null
): void {
	const { now } = world.calendar;
	const look = (at: Date, wanted: (scope: Scope) => boolean) => {
		if (at >= now || (ended && at >= ended)) return;
		const scopes = ledger
			.readable(person.key, 'matched', organisation, at, who)
			.filter((scope) => wanted(scope) && has(person, scope));
		disclose(world, {
			reader: who,
			capacity: 'matched',
			organisation,
			person: person.key,
			scopes,
			at,
			task: id,
			purpose: 'visit'
		});
	};
	const late = (scope: Scope) => scope === 'contact' || scope === 'address';
	look(world.calendar.waking(plus(sure, pick(`read:${id}`, 10, 400))), (scope) => !late(scope));
	const near = latest(
		earliest(
			world.calendar.waking(plus(starts, -pick(`near:${id}`, 30, 22 * HOUR))),
			plus(starts, -15)
		),
		plus(sure, 8)
	);
	look(near, late);
	if (task.state === 'done' && pick(`again:${id}`, 0, 3) === 0) look(plus(starts, -12), late);
}

const has = (person: Person, scope: Scope) =>
	scope === 'address' || (scope !== 'summary' && scope in person.details);

const ORDER: readonly Scope[] = [
	'summary',
	'name',
	'contact',
	'address',
	'about',
	'communication',
	'faith',
	'support',
	'household',
	'circle'
];

function disclose(
	world: World,
	of: {
		reader: string;
		capacity: string;
		organisation: OrganisationKey | null;
		person: string;
		scopes: readonly Scope[];
		at: Date;
		task?: string;
		purpose: string;
	}
): void {
	if (of.scopes.length === 0) return;
	const times =
		1 +
		(pick(`times:${of.reader}:${of.at.getTime() % 1000}:${of.person}:${of.task ?? ''}`, 0, 5) === 0
			? 1
			: 0);
	const at = world.calendar.before(of.at, 5);
	world.put('private.disclosures', {
		reader_id: accountId(of.reader),
		capacity: of.capacity,
		organisation_id: of.organisation ? organisationId(of.organisation) : null,
		person_id: personId(of.person),
		scopes: ORDER.filter((scope) => of.scopes.includes(scope)),
		task_id: of.task ?? null,
		purpose: of.purpose,
		at,
		last_at: times > 1 ? plus(at, 2) : at,
		times
	});
}

function mail(
	world: World,
	template: string,
	to: string,
	of: {
		organisation: OrganisationKey;
		person: Person;
		task: string;
		offer?: string;
		at: Date;
		link: string;
	}
): void {
	// A few are enough to show what was sent: those of the last five days.
	if (world.calendar.now.getTime() - of.at.getTime() > 5 * DAY * 60_000) return;
	world.put('private.outbox', {
		id: idOf(`mail:${template}:${to}:${of.task}`),
		template,
		to_account: accountId(to),
		to_email: null,
		organisation_id: organisationId(of.organisation),
		person_id: personId(of.person.key),
		task_id: of.task,
		offer_id: of.offer ?? null,
		params: { link: of.link },
		state: 'sent',
		attempts: 1,
		not_before: of.at,
		created_at: of.at,
		claimed_at: plus(of.at, 1),
		first_tried_at: plus(of.at, 1),
		sent_at: plus(of.at, 1),
		provider_id: null,
		reason: null
	});
}

function tellCircle(
	world: World,
	person: Person,
	organisation: OrganisationKey,
	task: string,
	at: Date
): void {
	for (const member of person.circle) {
		if (member.role === 'helper' || !member.account || !member.email) continue;
		mail(world, 'somebody-is-coming', member.key, {
			organisation,
			person,
			task,
			at,
			link: `/circle/${personId(person.key)}`
		});
	}
}

function deathAt(world: World): Date {
	return world.calendar.past(-4, '07:35');
}

/** Arthur Bligh died at home four days ago; his wife recorded it, a volunteer had written the day before. */
function death(world: World): void {
	const { calendar } = world;
	const at = deathAt(world);
	world.put('private.deaths', {
		id: idOf('death:arthur'),
		person_id: personId('arthur'),
		died_on: calendar.day(-5),
		recorded_by: accountId('pearl'),
		recorded_as: 'manager',
		organisation_id: null,
		recorded_at: at,
		undone_at: null,
		undone_by: null,
		undone_reason: null,
		volunteers_told_at: plus(at, 61)
	});
	// who came to him has read it; their rests are over, by their own word
	for (const [volunteer, answer] of [
		['claire', 'talk'],
		['ruth', null]
	] as const) {
		world.put('private.losses', {
			id: idOf(`loss:arthur:${volunteer}`),
			death_id: idOf('death:arthur'),
			person_id: personId('arthur'),
			organisation_id: organisationId('culver'),
			volunteer_id: accountId(volunteer),
			told_at: plus(at, 61),
			answer,
			answered_at: answer ? plus(at, 200) : null,
			talked_at: null
		});
	}
	const wrote = (
		task: [request: string, index: number],
		of: {
			person: string;
			volunteer: string;
			words: string;
			hard: boolean;
			shown: string;
			day: number;
		}
	): void =>
		world.put('private.reflections', {
			id: idOf(`reflection:${task.join(':')}`),
			match_id: idOf(`match:${task.join(':')}:${of.volunteer}`),
			person_id: personId(of.person),
			organisation_id: organisationId('culver'),
			volunteer_id: accountId(of.volunteer),
			words: of.words,
			hard: of.hard,
			shown: of.shown,
			version: 1,
			written_at: calendar.past(of.day, '20:10'),
			updated_at: calendar.past(of.day, '20:10')
		});
	// Ruth stayed longer, and said so
	world.put('private.hour_corrections', {
		id: idOf('hours:stephanie-company:0'),
		match_id: idOf('match:stephanie-company:0:ruth'),
		organisation_id: organisationId('culver'),
		volunteer_id: accountId('ruth'),
		minutes: 150,
		reason: 'I forgot to check out, and stayed until the kettle was cold.',
		at: calendar.past(-8, '19:40')
	});
	// she asked for a reference, and Grace wrote it
	world.put('private.volunteer_references', {
		id: REFERENCE,
		organisation_id: organisationId('culver'),
		volunteer_id: accountId('ruth'),
		purpose: 'I am applying to train as a counsellor, in the evenings.',
		asked_at: calendar.past(-12, '20:15'),
		answer: 'written',
		answered_at: calendar.past(-10, '11:20'),
		answered_by: accountId('grace'),
		writer: 'Grace Adeyemi',
		writer_role: 'coordinator',
		words:
			'Ruth has been with us for years, and is asked for first when an evening is hard. She listens more than she speaks, keeps her word to the minute, and rings when something troubles her.\n\nWe would be sorry to have less of her time, and glad for whoever has it.',
		facts: {
			with: [{ since: calendar.past(-520, '10:00'), until: null }],
			visits: 3,
			minutes: 390,
			kinds: ['company'],
			training: [
				{ title: 'Keeping people safe', passed_at: calendar.past(-90, '10:00') },
				{ title: 'Your role, and where it ends', passed_at: calendar.past(-92, '10:00') }
			],
			check: 'enhanced'
		},
		version: 2
	});
	// Claire asked for one too, and it waits
	world.put('private.volunteer_references', {
		id: idOf('reference:claire'),
		organisation_id: organisationId('culver'),
		volunteer_id: accountId('claire'),
		purpose: 'To foster: the council asks for somebody who has seen me with people.',
		wanted_by: calendar.day(18),
		asked_at: calendar.past(-2, '19:05'),
		answer: null,
		answered_at: null,
		answered_by: null,
		writer: '',
		writer_role: null,
		words: '',
		facts: null,
		version: 1
	});
	// Ventnor Neighbours want two to agree, and one of them would lift a suspension
	world.put('private.second_eyes', {
		organisation_id: organisationId('ventnor'),
		since: calendar.past(-120, '10:00'),
		set_by: accountId('colin')
	});
	world.put('private.proposals', {
		id: PROPOSED,
		organisation_id: organisationId('ventnor'),
		volunteer_id: accountId('maxine'),
		decision: 'accepted',
		from_state: 'suspended',
		reason:
			'I spoke with both neighbours and with her. It was another walker’s dog; nobody says it was hers.',
		looked_at: '',
		told: '',
		mails: false,
		proposed_by: accountId('wendy'),
		proposed_at: calendar.past(-1, '16:30'),
		ended_at: null,
		outcome: null,
		ended_by: null,
		answer: ''
	});
	wrote(['stephanie-company', 0], {
		person: 'stephanie',
		volunteer: 'ruth',
		words: 'I sat in the car for a while afterwards. It was the music, mostly. I would go again.',
		hard: true,
		shown: 'supervisor',
		day: -9
	});
	wrote(['arthur-company', 1], {
		person: 'arthur',
		volunteer: 'claire',
		words: 'For me alone: I was tired before I went, and less tired after.',
		hard: false,
		shown: 'me',
		day: -11
	});
	for (const volunteer of ['claire', 'ruth', 'tomasz', 'dev']) {
		world.put('private.supervisors', {
			organisation_id: organisationId('culver'),
			volunteer_id: accountId(volunteer),
			supervisor_id: accountId('grace'),
			by_account: accountId('grace'),
			at: calendar.past(-60, '10:00')
		});
	}
	world.put('private.talks', {
		id: idOf('talk:tomasz'),
		organisation_id: organisationId('culver'),
		volunteer_id: accountId('tomasz'),
		talked_on: calendar.day(-20),
		by_account: accountId('grace'),
		at: calendar.past(-20, '11:00')
	});
	world.put('private.death_reports', {
		id: idOf('death-report:arthur'),
		person_id: personId('arthur'),
		organisation_id: organisationId('culver'),
		reported_by: accountId('claire'),
		words: 'Mark told me in the village that Art died last night. I have not rung Pearl.',
		reported_at: plus(at, -40),
		settled_at: plus(at, 50),
		settled_by: accountId('grace')
	});
	for (const key of ['arthur-company', 'arthur-meal', 'arthur-logs']) {
		world.put('private.request_events', {
			request_id: requestId(key),
			event: 'died',
			by_account: accountId('pearl'),
			at
		});
	}
}

/** Two openings by a safeguarding lead: one reviewed; one over, which the person must not hear of yet. */
function emergencies(world: World): void {
	const { calendar } = world;
	const open = (
		person: string,
		of: { at: Date; hours: number; ended: Date | null; reason: string; unsafe: string | null }
	): void => {
		const id = idOf(`glass:${person}`);
		world.put('private.break_glasses', {
			id,
			person_id: personId(person),
			organisation_id: organisationId('culver'),
			account_id: accountId('nkechi'),
			concern_id: idOf(`concern:${person}`),
			reason: of.reason,
			unsafe: of.unsafe !== null,
			unsafe_why: of.unsafe,
			at: of.at,
			until: plus(of.at, of.hours * 60)
		});
		if (of.ended) world.put('private.break_glass_ends', { glass_id: id, at: of.ended });
		disclose(world, {
			reader: 'nkechi',
			capacity: 'break_glass',
			organisation: 'culver',
			person,
			scopes: ['name', 'contact', 'address', 'household'],
			at: plus(of.at, 2),
			purpose: 'To keep somebody safe'
		});
	};
	open('reg', {
		at: calendar.past(-29, '08:50'),
		hours: 4,
		ended: calendar.past(-29, '09:40'),
		reason:
			'Gurdeep saw heaters on one socket and no lock. I must reach him today, and nobody may see his number.',
		unsafe: null
	});
	world.put('private.break_glass_reviews', {
		glass_id: idOf('glass:reg'),
		reviewed_by: accountId('robert'),
		outcome: 'learn',
		words:
			'Right to ring him. Next time ask the named coordinator first: he had said on the phone that we may.',
		at: calendar.past(-27, '14:10')
	});
	const stephanie = calendar.past(-10, '08:30');
	world.put('private.glass_searches', {
		organisation_id: organisationId('culver'),
		account_id: accountId('nkechi'),
		words: 'name',
		people: [personId('stephanie')],
		found: 1,
		at: calendar.past(-10, '08:20')
	});
	open('stephanie', {
		at: stephanie,
		hours: 1,
		ended: null,
		reason:
			'A man rings and asks when she is alone. I must know who is in the house before I ring her.',
		unsafe: 'Whoever rings may be reading her mail.'
	});
}

const MISLAID = 'Nothing new. It was mislaid, and is back.';

/** What went wrong, or nearly did: one that nobody has read yet, one that was learnt from, one of the work. */
function incidents(world: World): void {
	const { calendar } = world;
	const add = (
		key: string,
		of: {
			task: [string, number, string] | null;
			by: string;
			near: boolean;
			what: string;
			place: string;
			hurt: string;
			day: number;
			time: string | null;
			words: string;
			done: string;
			written: Date;
			seen?: [string, Date];
			closed?: [string, Date, learnt: string, changes: string];
			/** Of one that was closed and opened again. */
			learnt?: string;
		}
	) =>
		world.put('private.incidents', {
			id: idOf(`incident:${key}`),
			organisation_id: organisationId('culver'),
			written_by: accountId(of.by),
			task_id: of.task ? taskId(of.task[0], of.task[1]) : null,
			person_id: of.task ? personId(of.task[2]) : null,
			near_miss: of.near,
			what: of.what,
			place: of.place,
			hurt: of.hurt,
			happened_on: calendar.day(of.day),
			happened_at: of.time,
			words: of.words,
			done: of.done,
			written_at: of.written,
			seen_by: of.seen ? accountId(of.seen[0]) : null,
			seen_at: of.seen?.[1] ?? null,
			learnt: of.closed?.[2] ?? of.learnt ?? '',
			changes: of.closed?.[3] ?? '',
			closed_by: of.closed ? accountId(of.closed[0]) : null,
			closed_at: of.closed?.[1] ?? null,
			version: 1,
			updated_at: of.closed?.[1] ?? of.seen?.[1] ?? of.written
		});
	add('stairs', {
		task: ['reg-company', 0, 'reg'],
		by: 'gurdeep',
		near: false,
		what: 'fall',
		place: 'home',
		hurt: 'slightly',
		day: -30,
		time: '12:40',
		words:
			'I missed the step down into the kitchen, which is the colour of the floor. A grazed hand.',
		done: 'Washed it there. A plaster.',
		written: calendar.past(-30, '17:20'),
		seen: ['grace', calendar.past(-29, '09:05')],
		closed: [
			'grace',
			calendar.past(-26, '11:30'),
			'The step is hard to see when coming in from the light.',
			'White tape on its edge, put there with his yes. We ask about steps on a first visit.'
		]
	});
	add('dog', {
		task: ['halina-dog', 0, 'halina'],
		by: 'tomasz',
		near: true,
		what: 'animal',
		place: 'outside',
		hurt: 'nobody',
		day: -2,
		time: '16:10',
		words:
			'The lead’s clip came open by the road. The dog came back when I called, but a van had to brake.',
		done: 'Tied the lead with a knot, and walked back the other way.',
		written: calendar.past(-2, '18:05')
	});
	add('key', {
		task: null,
		by: 'samir',
		near: false,
		what: 'thing',
		place: 'venue',
		hurt: 'nobody',
		day: -8,
		time: null,
		words: 'The key of the store cupboard was gone for a day. It was in the kettle’s box.',
		done: 'Found, and hung where it belongs.',
		written: calendar.past(-7, '10:15'),
		seen: ['samir', calendar.past(-7, '10:15')],
		learnt: MISLAID
	});
	// closed too soon: it was found that the cupboard has two keys, and one is gone still
	world.put('private.incident_closings', {
		incident_id: idOf('incident:key'),
		learnt: MISLAID,
		changes: 'The hook has a label now.',
		closed_by: accountId('samir'),
		closed_at: calendar.past(-7, '10:20'),
		reopened_by: accountId('grace'),
		reopened_at: calendar.past(-5, '15:40')
	});
}

function concerns(world: World): void {
	const { calendar } = world;
	const add = (
		key: string,
		of: {
			organisation: OrganisationKey;
			person: string | null;
			task: string | null;
			by: string | null;
			words: string;
			reach?: string;
			state: string;
			raised: Date;
			lead?: string;
			/** By when somebody is to look; left out once it is closed. */
			due?: Date;
			/** To whom whoever has it is handing it, and when. */
			offered?: readonly [string, Date];
			closed?: Date;
			notes?: readonly (readonly [Date, string, Row?])[];
		}
	) => {
		const seen = of.lead ? calendar.before(plus(of.raised, 95)) : null;
		const notes = of.notes ?? [];
		world.put('private.concerns', {
			id: idOf(`concern:${key}`),
			organisation_id: organisationId(of.organisation),
			person_id: of.person ? personId(of.person) : null,
			task_id: of.task,
			raised_by: of.by ? accountId(of.by) : null,
			raiser_words: of.words,
			reach: of.reach ?? '',
			in_danger_now: false,
			state: of.state,
			raised_at: of.raised,
			acknowledged_by: of.lead ? accountId(of.lead) : null,
			acknowledged_at: seen,
			held_by: of.lead ? accountId(of.lead) : null,
			held_since: seen,
			offered_to: of.offered ? accountId(of.offered[0]) : null,
			offered_by: of.offered && of.lead ? accountId(of.lead) : null,
			offered_at: of.offered?.[1] ?? null,
			due_at: of.due ?? null,
			closed_at: of.closed ?? null,
			version: 1,
			updated_at: of.closed ?? notes.at(-1)?.[0] ?? seen ?? of.raised
		});
		notes.forEach(([at, words, more], index) =>
			world.put('private.concern_notes', {
				id: idOf(`concern-note:${key}:${index}`),
				concern_id: idOf(`concern:${key}`),
				by_account: accountId(of.lead ?? 'nkechi'),
				words,
				kind: 'action',
				happened_on: null,
				happened_at: null,
				step: null,
				to_account: null,
				...more,
				at
			})
		);
	};
	add('reg', {
		organisation: 'culver',
		person: 'reg',
		task: taskId('reg-company', 0),
		by: 'gurdeep',
		state: 'closed',
		lead: 'nkechi',
		words:
			'The back door has no lock, and there were three heaters on one socket. He laughed when I said so. I do not think he is looked in on.',
		raised: calendar.past(-30, '13:15'),
		closed: calendar.past(-21, '15:00'),
		notes: [
			[
				calendar.past(-29, '09:30'),
				'Rang Reg. He knows about the heaters and would like a lock. Told the fire service’s home visits with his yes.'
			],
			[
				calendar.past(-21, '14:50'),
				'Lock fitted, sockets seen to. Reg says that is quite enough visitors. Gurdeep thanked.'
			]
		]
	});
	add('stephanie', {
		organisation: 'culver',
		person: 'stephanie',
		task: null,
		by: 'june',
		state: 'acting',
		lead: 'nkechi',
		reach: 'Text me, not the flat phone.',
		words:
			'A man rang twice saying he is her brother and asked when she is alone. She says there is no brother she would have in the house.',
		raised: calendar.past(-11, '20:05'),
		due: calendar.past(-1, '12:00'),
		notes: [
			[
				calendar.past(-10, '08:40'),
				'June was at the flat when he rang the second time.',
				{ kind: 'fact', happened_on: calendar.day(-11), happened_at: '18:30' }
			],
			[
				calendar.past(-10, '08:55'),
				'The council’s adults’ team: speak with her alone first, and ask what she wants.',
				{ kind: 'advice' }
			],
			[
				calendar.past(-10, '09:10'),
				'Spoke with Stephanie herself. She wants no times given to anybody by phone. Told reception. She decides about the police; number given.'
			]
		]
	});
	add('balbir', {
		organisation: 'culver',
		person: 'balbir',
		task: taskId('balbir-nights', 2),
		by: 'gurdeep',
		state: 'acknowledged',
		lead: 'moira',
		due: calendar.at(1, '12:00'),
		offered: ['nkechi', calendar.past(-1, '16:20')],
		notes: [
			[
				calendar.past(-1, '16:20'),
				'I am on leave from Monday. Gurdeep would rather talk on a Friday. Nobody has spoken with the sons yet.',
				{ kind: 'handover', step: 'offered', to_account: accountId('nkechi') }
			]
		],
		words:
			'Nothing about him. One of the sons fell asleep driving home, he told me so himself and made a joke of it. I am worried for both of them.',
		raised: calendar.past(-5, '09:20')
	});
	add('halina', {
		organisation: 'culver',
		person: 'halina',
		task: taskId('halina-dog', 0),
		by: 'tomasz',
		state: 'raised',
		due: calendar.at(1, '10:35'),
		words:
			'The gas ring was on with nothing on it when I brought the dog back. Second time in a month.',
		raised: calendar.past(-1, '10:35')
	});
	add('meals', {
		organisation: 'aldhelm',
		person: 'lucy',
		task: taskId('lucy-meals', 2),
		by: 'hilary',
		state: 'acknowledged',
		lead: 'judith',
		due: calendar.at(2, '18:00'),
		words:
			'The little one let me in alone and made toast for herself. The house was warm. I would like to talk it over with somebody.',
		raised: calendar.past(-9, '18:40')
	});
}

/** What families arrange themselves, and a change that Jean told her coordinator. */
function family(world: World): void {
	const { calendar } = world;
	const add = (
		person: string,
		by: string,
		who: string,
		words: string,
		day: number,
		starts: string,
		ends: string
	) =>
		world.put('private.family_visits', {
			id: idOf(`family:${person}:${who}:${day}`),
			person_id: personId(person),
			day: calendar.day(day),
			starts,
			ends,
			who,
			words,
			task_id: null,
			entered_by: memberId(person, by),
			entered_at: calendar.past(-2, '20:30'),
			removed_at: null
		});
	add('len', 'joanne', 'Anna', 'Stays for the evening', calendar.next(5), '19:00', '22:00');
	add('len', 'joanne', 'Peter', 'Calls from Toronto', calendar.next(0), '16:00', '17:00');
	add(
		'balbir',
		'harjit',
		'Manjit',
		'Home from the depot early',
		calendar.next(3),
		'15:00',
		'18:00'
	);
	add('halina', 'marek', 'Marek', 'Supper together', calendar.next(4), '18:30', '21:00');
	world.put('private.circle_notes', {
		id: idOf('circle-note:maureen'),
		person_id: personId('maureen'),
		organisation_id: organisationId('culver'),
		request_id: requestId('maureen-sitting'),
		task_id: null,
		disclosure_id: null,
		kind: 'changed',
		for_role: 'coordinator',
		words: 'The back step has been mended, so there is no need for the side way any more.',
		written_by: memberId('maureen', 'jean'),
		written_at: calendar.past(-1, '14:05'),
		settled_at: null,
		settled_by: null
	});
}

/** Two readings that were refused, for the data guardian alone. */
function refusals(world: World): void {
	const { calendar } = world;
	world.put('private.refused_readings', {
		reader_id: accountId('ruth'),
		capacity: 'matched',
		organisation_id: organisationId('culver'),
		person_id: personId('len'),
		scopes: ['address'],
		task_id: taskId('len-company', 1),
		at: calendar.past(-3, '09:12')
	});
	world.put('private.refused_readings', {
		reader_id: accountId('elin'),
		capacity: 'coordinator',
		organisation_id: organisationId('culver'),
		person_id: personId('owen'),
		scopes: null,
		task_id: null,
		at: calendar.past(-5, '09:05')
	});
}
