import { titlesOf } from '#lib/domain/volunteers/application.ts';
import type { AccountCopy, PersonCopy } from '#lib/domain/copies/copy.schema.ts';
import type { Details } from '#lib/domain/people/details.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import type { Scope } from '#lib/domain/people/details.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { lookSaid } from '#lib/format/checks.ts';
import { dateAndTime, dayName, fullDate } from '#lib/format/dates.ts';
import { detailSaid } from '#lib/format/details.ts';
import { shownHow } from '#lib/format/identity.ts';
import { TAKEN_SAID } from '#lib/format/shared-record.ts';
import { BASIS } from '#lib/format/sharing.ts';
import { STATES } from '#lib/format/states.ts';
import { timeWindow } from '#lib/format/times.ts';
import { kindTitle } from '#lib/format/week.ts';
import { list, sentence } from '#lib/format/words.ts';

/** HTML that has been put together; anything else is text, and is escaped. */
class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}
type Part = Html | string | number | null | undefined | readonly Part[];

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const render = (part: Part): string =>
	part instanceof Html
		? part.text
		: Array.isArray(part)
			? part.map(render).join('')
			: escape(String(part ?? ''));
const html = (strings: TemplateStringsArray, ...parts: Part[]) =>
	new Html(strings.reduce((text, next, i) => text + render(parts[i - 1]) + next));

/** One page in itself: no script, nothing from anywhere else, and it prints. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; background: #fff; color: #22262a;
	font: 1.05rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { font-family: Georgia, serif; line-height: 1.25; }
h1 { font-size: 1.8rem; } h2 { font-size: 1.35rem; margin-top: 2.2rem; border-top: 2px solid #1f5f63; padding-top: .7rem; }
h3 { font-size: 1.1rem; margin: 1.4rem 0 .3rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .3rem 1rem; margin: .6rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
blockquote { margin: .6rem 0; padding: .2rem 1rem; border-left: 3px solid #5b4a7d; white-space: pre-line; }
ul { padding-left: 1.2rem; } li { margin: .25rem 0; }
.note { color: #50565c; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2, h3 { break-after: avoid; } .entry { break-inside: avoid; } }
`;

function document(title: string, body: Part): string {
	return render(
		html`<!doctype html>
			<html lang="en-GB">
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<meta name="referrer" content="no-referrer" />
					<meta name="robots" content="noindex" />
					<title>${title}</title>
					<style>
						${new Html(STYLE)}
					</style>
				</head>
				<body>
					<main>${body}</main>
				</body>
			</html> `
	);
}

const facts = (rows: readonly [string, Part][]) => {
	const told = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
	return told.length > 0
		? html`<dl>
				${told.map(
					([term, value]) =>
						html`<dt>${term}</dt>
							<dd>${value}</dd>`
				)}
			</dl>`
		: html``;
};
const bullets = (items: readonly Part[], none: string) =>
	items.length > 0
		? html`<ul>
				${items.map((item) => html`<li>${item}</li>`)}
			</ul>`
		: html`<p class="note">${none}</p>`;
const section = (title: string, ...parts: Part[]) =>
	html`<section>
		<h2>${title}</h2>
		${parts}
	</section>`;

const hourSaid = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const mailComes = (wishes: AccountCopy['mail_comes']) =>
	[
		wishes?.once_a_day_at == null
			? 'Each mail as it comes.'
			: `What can wait, once a day at ${hourSaid(wishes.once_a_day_at)}.`,
		wishes?.quiet_from == null || wishes.quiet_to == null
			? 'No quiet hours.'
			: `Quiet hours from ${hourSaid(wishes.quiet_from)} until ${hourSaid(wishes.quiet_to)}.`
	].join(' ');
const when = (at: string | null) => (at ? `${dateAndTime(at)} ${localDate(at).slice(0, 4)}` : null);
const day = (at: string | null) => (at ? fullDate(localDate(at)) : null);
const stateSaid = (machine: keyof typeof STATES, state: string) =>
	(STATES[machine] as Record<string, { word: string }>)[state]?.word ?? state;

const HOW: Record<string, string> = {
	online: 'on this site',
	phone: 'by phone',
	in_person: 'in person',
	paper: 'on paper'
};
const RECIPIENT: Record<string, string> = {
	coordinators: 'the coordinators',
	pool: 'accepted volunteers',
	matched: 'the volunteer who comes',
	volunteer: 'one volunteer'
};
const STANDS: Record<string, string> = {
	active: 'shared',
	wish: 'a wish, not yet a consent',
	waiting: 'does not count now',
	withdrawn: 'stopped',
	superseded: 'replaced by a newer one',
	expired: 'ended',
	died: 'ended with the death'
};
const AS: Record<string, string> = {
	self: 'the person',
	manager: 'who acts for the person',
	unproven_manager: 'a manager of the circle',
	coordinator: 'a coordinator',
	matched: 'the volunteer who comes',
	account: 'the holder'
};
const ROLE: Record<string, string> = { self: 'the person', manager: 'manager', helper: 'helper' };
const FORMAT: Record<string, string> = {
	page: 'as a page',
	data: 'as data',
	consents: 'the consents alone'
};
const WRITTEN: Record<string, string> = {
	thanks: 'Thanks after a visit',
	wrong: 'Something was wrong with a visit',
	nobody_came: 'Nobody came',
	another_day: 'Another day would do',
	changed: 'Something has changed',
	looks_wrong: 'A reading looked wrong'
};

/** Everything held about a person, as one page to read, to keep and to print. */
export function personDocument(copy: PersonCopy): string {
	const self = copy.capacity === 'self';
	const called = copy.name?.known_as || copy.name?.full || 'the person';
	const whose = { self, called };
	const scopes = (named: readonly Scope[]) =>
		sentence(list(named.map((scope) => scopeShort(scope, whose))));
	const content = (scope: Scope, kept: Record<string, unknown>) =>
		scope === 'summary'
			? []
			: detailSaid(scope, kept as Partial<Details[Exclude<Scope, 'summary'>]>);

	const permit = (each: PersonCopy['permits'][number]) =>
		html` <div class="entry">
			<h3>
				${sentence(RECIPIENT[each.recipient] ?? '')}${each.organisation ? ` of ${each.organisation}` : ''}${each.volunteer ? `: ${each.volunteer}` : ''}
			</h3>
			${facts([
				[
					'What',
					bullets(
						each.scopes.map(
							({ scope, state, at }) =>
								`${sentence(scopeShort(scope, whose))}: ${STANDS[state] ?? state}${at ? `, ${when(at)}` : ''}`
						),
						''
					)
				],
				['For what', each.purpose],
				['On what basis', BASIS[each.basis]],
				['Given by', each.giver ? `${each.giver}, ${HOW[each.how]}` : (HOW[each.how] ?? '')],
				['Written down by', each.recorded_by],
				['From', when(each.starts_at)],
				['Until', day(each.ends_at)],
				['Looked at again', day(each.review_at)],
				['Why', each.why],
				['Who was asked', each.consulted],
				[
					'Ended',
					each.ends.length > 0
						? bullets(
								each.ends.map(
									(end) =>
										`${end.kind === 'withdrawn' ? 'Stopped' : 'Replaced'}: ${end.scopes ? list(end.scopes.map((scope) => scopeShort(scope, whose))) : 'all of it'}, ${when(end.at)}${end.by ? `, by ${end.by}` : ''}`
								),
								''
							)
						: null
				],
				['Number', each.id]
			])}
			<p>The words as they were shown, version ${each.wording_version}:</p>
			<blockquote>${each.wording}</blockquote>
		</div>`;

	return document(
		`What Alongside holds about ${self ? 'you' : called}`,
		html`
			<h1>What Alongside holds about ${self ? 'you' : called}</h1>
			<p>
				A copy made on
				${when(copy.made_at)}${copy.ledger ? '' : '. It holds what you entered yourself: on what you act has not been seen yet'}.
				It is private. Whoever has this file can read it: keep it where you would keep a letter from
				the hospice, and delete it when you no longer need it.
			</p>
			${copy.died ? html`<p>A death was recorded on ${when(copy.died.recorded_at)}.</p>` : ''}
			${section(
				'What is known',
				facts(
					Object.entries(copy.scopes).map(([scope, kept]) => [
						sentence(scopeShort(scope as Scope, whose)),
						content(scope as Scope, kept).map((line, i) => [i > 0 ? html`<br />` : '', line])
					])
				),
				copy.place ? facts([['The area that is shown', copy.place]]) : '',
				html`<h3>Who entered what, and what stood there before</h3>`,
				bullets(
					copy.entries.map(
						(entry) =>
							`${when(entry.entered_at)}${entry.entered_by ? `, ${entry.entered_by}` : ''}: ${sentence(scopeShort(entry.scope, whose))}. ${content(entry.scope, entry.content).join('; ')}`
					),
					'Nothing has been entered.'
				)
			)}
			${section(
				'The circle',
				html`<p class="note">Others by their first name; how to reach them is theirs.</p>`,
				bullets(
					copy.circle.map(
						(one) =>
							`${one.name ?? 'Somebody'}${one.me ? ' (you)' : ''}, ${ROLE[one.role]}${one.relation ? `, ${one.relation}` : ''}, since ${day(one.since)}${one.until ? ` until ${day(one.until)}` : ''}${one.email ? `. ${one.email}` : ''}${one.phone ? `. ${one.phone}` : ''}`
					),
					'Nobody is written down.'
				)
			)}
			${section(
				'Help that was asked for',
				copy.help.requests.map(
					(request) =>
						html`<div class="entry">
							<h3>${request.organisation}</h3>
							${facts([
								['How it stands', stateSaid('request', request.state)],
								['Asked by', request.asked_by],
								['Sent', when(request.submitted_at)],
								['Opened', when(request.opened_at)],
								['Closed', when(request.closed_at)],
								['Coordinator', request.coordinator],
								['Area', request.area],
								['What for', list(request.kinds.map(({ kind }) => kindTitle(kind)))]
							])}
						</div>`
				),
				html`<h3>Visits</h3>`,
				bullets(
					copy.help.tasks.map(
						(task) =>
							`${fullDate(task.day)}, ${timeWindow(task.starts, task.ends)}: ${kindTitle(task.kind)}. ${stateSaid('task', task.state)}${task.who ? `, ${task.who}` : ''}${task.requirements.length > 0 ? ` (${list(task.requirements)})` : ''}`
					),
					'None.'
				),
				html`<h3>Family and friends</h3>`,
				bullets(
					copy.help.family.map(
						(visit) =>
							`${fullDate(visit.day)}, ${timeWindow(visit.starts, visit.ends)}: ${visit.who ?? 'Somebody'}${visit.words ? `. ${visit.words}` : ''}`
					),
					'None.'
				),
				html`<h3>Questions, and what was answered</h3>`,
				bullets(
					copy.help.questions.map(
						(question) =>
							html`${when(question.asked_at)}:
							“${question.words}”${question.answer ? html`<br />“${question.answer}”` : ' Not answered.'}`
					),
					'None.'
				),
				html`<h3>What you wrote</h3>`,
				bullets(
					copy.help.written.map(
						(one) => `${when(one.at)}, ${WRITTEN[one.kind] ?? one.kind}: “${one.words}”`
					),
					'Nothing.'
				)
			)}
			${
				copy.capacity_records.length > 0
					? section(
							'Who can decide',
							bullets(
								copy.capacity_records.map(
									(record) =>
										`${when(record.at)}, ${record.organisation}: ${record.lacking ? 'could not decide' : 'could decide'}: ${record.decision}`
								),
								''
							)
						)
					: ''
			}
			${section(
				'What was agreed to',
				copy.permits.length > 0 ? copy.permits.map(permit) : html`<p class="note">Nothing.</p>`
			)}
			${
				copy.ledger
					? [
							section(
								'What was said no to',
								bullets(
									copy.denies.map(
										(deny) =>
											`${deny.organisation ?? deny.account ?? 'Somebody'}: ${deny.scopes ? scopes(deny.scopes) : 'everything'}, since ${when(deny.at)}${deny.by ? `, by ${deny.by}` : ''}${deny.lifted_at ? `, taken back ${when(deny.lifted_at)}` : ''}`
									),
									'Nobody.'
								)
							),
							section(
								'Who looked',
								html`<p class="note">
									Coordinators are named; everybody else by first name. If a safeguarding lead ever
									looked in an emergency, that stands on the page of who looked, not in a file.
								</p>`,
								bullets(
									copy.looked.map(
										(one) =>
											`${when(one.at)}: ${one.reader ?? 'Somebody'}, ${AS[one.capacity] ?? one.capacity}${one.organisation ? ` of ${one.organisation}` : ''}. ${scopes(one.scopes)}. ${one.task ? `For ${kindTitle(one.task.kind)}, ${fullDate(one.task.day)}` : one.purpose}${one.times > 1 ? ` (${one.times} times until ${when(one.last_at)})` : ''}`
									),
									'Nobody.'
								)
							)
						]
					: ''
			}
			${section(
				'Copies that were taken',
				bullets(
					copy.copies.map(
						(one) =>
							`${when(one.at)}, ${FORMAT[one.format]}, by ${one.mine ? 'you' : (one.by ?? 'somebody')}`
					),
					'None.'
				)
			)}
			${section(
				'What is not in this copy',
				bullets(
					[
						'How to reach anybody else, and the surname of anybody but coordinators: that is theirs.',
						'What visitors wrote for the coordinator after a visit, and what others of the circle wrote to them: it may be about other people too. Ask the organisation; a person looks at it first.',
						'Worries about anybody’s safety. There may be none; whether there is one is for the safeguarding leads alone.'
					],
					''
				),
				html`<p class="note">
					You can ask the organisation for these, for something to be put right or erased, or
					complain; and you can go to the Information Commissioner, ico.org.uk.
				</p>`
			)}
		`
	);
}

/** Everything held about an account, as one page. */
export function accountDocument(copy: AccountCopy): string {
	const { account, volunteer } = copy;
	const yes = (known: boolean) => (known ? 'Yes' : 'No');
	return document(
		'What Alongside holds about your account',
		html`
			<h1>What Alongside holds about your account</h1>
			<p>
				A copy made on ${when(copy.made_at)}. It is private. Nothing in it is about anybody you
				visited or acted for: that belongs to them.
			</p>
			${section(
				'You',
				facts([
					['Name', account.name],
					['E-mail', account.email],
					['Phone', account.phone],
					['Since', day(account.since)],
					[
						'Password',
						account.has_password ? 'You have one. We keep it in a form nobody can read' : 'None'
					]
				]),
				html`<h3>Where you are signed in</h3>`,
				bullets(
					copy.sessions.map(
						(one) =>
							`Since ${when(one.began)}, last used ${when(one.used)}${one.device ? `. ${one.device}` : ''}`
					),
					'Nowhere.'
				)
			)}
			${section(
				'Organisations',
				bullets(
					copy.members.map(
						(member) =>
							`${member.organisation}, since ${day(member.joined_at)}${member.left_at ? ` until ${day(member.left_at)}` : ''}${member.roles.length > 0 ? `: ${list(member.roles.map((role) => `${role.role.replaceAll('_', ' ')} from ${day(role.from)}${role.until ? ` until ${day(role.until)}` : ''}`))}` : ''}`
					),
					'None.'
				)
			)}
			${
				volunteer
					? section(
							'As a volunteer',
							facts([
								['Area', volunteer.area],
								['How far', `${Math.round(volunteer.travel_m / 160.9) / 10} miles`],
								['Drives', yes(volunteer.drives)],
								['Languages', list(volunteer.languages)],
								['Happy with', list(volunteer.happy_with)],
								['Would rather not meet', list(volunteer.avoid)],
								['Would like to do', list(titlesOf(volunteer.wants))],
								['Would rather not do', list(titlesOf(volunteer.rather_not))],
								['Faith and culture', volunteer.faith],
								['Minutes a week', String(volunteer.weekly_minutes)],
								['About you', volunteer.about]
							]),
							html`<h3>Free times</h3>`,
							bullets(
								copy.availability.map(
									// ISO weekday 1 is a Monday, as 2026-11-23 was
									(one) =>
										`${dayName(`2026-11-${22 + one.weekday}`)}, ${timeWindow(one.starts, one.ends)}`
								),
								'None written down.'
							),
							bullets(
								copy.exceptions.map(
									(one) =>
										`${one.free ? 'Free' : 'Away'}: ${fullDate(one.from_day)} to ${fullDate(one.to_day)}${one.starts && one.ends ? `, ${timeWindow(one.starts, one.ends)}` : ''}`
								),
								'No days that differ.'
							),
							html`<h3>How you stand</h3>`,
							bullets(
								copy.standing.map(
									(one) =>
										html`${one.organisation}: ${stateSaid('acceptance', one.state)} since
										${day(one.since)}.
										${list(one.steps.map((step) => `${stateSaid('acceptance', step.to)} ${day(step.at)}`))}
										${
											one.application
												? `You applied ${day(one.application.sent_at)}. You would like: ${list(titlesOf(one.application.wants))}. Rather not: ${list(titlesOf(one.application.rather_not)) || 'nothing'}. Of grief you said: ${one.application.grief || 'nothing'}. People who speak for you: ${list(one.application.referees.map(({ name }) => name)) || 'none kept'}.`
												: ''
										}`
								),
								'Nowhere.'
							),
							html`<h3>Checks</h3>`,
							bullets(
								copy.checks.map(
									(one) =>
										`${one.organisation}: ${one.level.replaceAll('_', ' ')}, issued ${fullDate(one.issued_on)}, ${one.clear ? 'clear' : 'not clear'}, until ${day(one.expires_at)}${one.revoked_at ? `, taken back ${day(one.revoked_at)}` : ''}`
								),
								'None.'
							),
							html`<h3>Training</h3>`,
							bullets(
								copy.trainings.map(
									(one) =>
										`${one.organisation}: ${one.module}, ${day(one.passed_at)}, until ${day(one.expires_at)}`
								),
								'None.'
							),
							html`<h3>Visits</h3>`,
							html`<p>${Math.round(copy.minutes / 6) / 10} hours in visits that took place.</p>`,
							bullets(
								copy.visits.map(
									(one) =>
										`${fullDate(one.day)}: ${kindTitle(one.kind)}, ${one.organisation}. ${one.end_reason ? sentence(one.end_reason.replaceAll('_', ' ')) : stateSaid('task', one.state)}`
								),
								'None.'
							),
							html`<h3>Showing who you are</h3>`,
							bullets(
								copy.identity_shown.map(
									(one) =>
										`${fullDate(one.shown_on)}, ${one.organisation}: ${shownHow(one)}${one.ended_at ? ` It no longer counts, since ${when(one.ended_at)}.` : ''}`
								),
								'Nothing.'
							),
							html`<h3>What you let organisations read or look at</h3>`,
							bullets(
								copy.consents_of_your_own.map(
									(one) =>
										`${when(one.given_at)}, ${one.to}${one.from ? `, of what ${one.from} has on record` : ', the Update Service'}${one.ended_at ? `; it ended ${when(one.ended_at)}` : ''}. Version ${one.version} of these words: ${one.wording.replaceAll('\n', ' ')} ${one.readings.map(({ by, at }) => `Read by ${by || 'somebody'} ${when(at)}.`).join(' ')}`
								),
								'Nothing.'
							),
							bullets(
								copy.update_looks.map(
									(one) =>
										`${one.organisation}: ${lookSaid({ ...one, lookedOn: one.looked_on, nextOn: one.next_on, by: one.by || null })}`
								),
								'The Update Service was not looked at.'
							),
							bullets(
								copy.taken_over.map(
									(one) =>
										`${when(one.at)}: ${one.organisation} took over from ${one.from}: ${TAKEN_SAID[one.item]}.`
								),
								'Nothing was taken over.'
							),
							html`<h3>Hours you set right</h3>`,
							bullets(
								copy.hours_set_right.map(
									(one) =>
										`${when(one.at)}, ${one.organisation}: ${one.minutes} minutes. ${one.reason}`
								),
								'None.'
							),
							html`<h3>What you wrote down that went wrong, or nearly did</h3>`,
							bullets(
								copy.incidents_written.map(
									(one) =>
										`${when(one.at)}, ${one.organisation}, of ${fullDate(one.happened_on)}: ${one.words} ${one.done} ${one.closed_at ? `What was learnt: ${one.learnt}` : 'Open so far.'}`
								),
								'Nothing.'
							),
							html`<h3>References you asked for</h3>`,
							bullets(
								copy.references_asked_for.map(
									(one) =>
										`${when(one.asked_at)}, ${one.organisation}: ${one.purpose} ${one.answer === null ? 'Not answered so far.' : one.answer === 'written' ? `Written: ${one.words}` : `They could not write one: ${one.reason}`}`
								),
								'None.'
							),
							html`<h3>Looking after you</h3>`,
							bullets(
								[
									...copy.told_of_deaths.map(
										(one) =>
											`${when(one.at)}: told that somebody you came to for ${one.organisation} had died. ${one.answer === null ? '' : one.answer === 'talk' ? 'You would like to talk.' : 'You said: not now.'}`
									),
									...copy.supervisors.map(
										(one) =>
											`${when(one.at)}: ${one.name || 'nobody'} was named to look after you at ${one.organisation}`
									),
									...copy.talks.map((one) => `${fullDate(one.on)}: talked with ${one.organisation}`)
								],
								'Nothing.'
							),
							html`<h3>What you wrote of visits</h3>`,
							bullets(
								copy.reflections.map(
									(one) =>
										`${when(one.at)}, ${one.organisation}${one.hard ? ', a hard visit' : ''}: ${one.words} (${{ me: 'for nobody but you', supervisor: 'for your supervisor', coordinators: 'for the coordinators' }[one.shown]})`
								),
								'Nothing.'
							),
							html`<h3>Offers</h3>`,
							bullets(
								copy.offers.map(
									(one) =>
										`${when(one.sent_at)}, ${one.organisation}: ${stateSaid('offer', one.state)}`
								),
								'None.'
							)
						)
					: ''
			}
			${section(
				'Pages of the directory',
				bullets(
					copy.pages_of_the_directory.map((one) =>
						[
							`${one.page}: asked for ${day(one.asked_at)}`,
							one.kept_from && `kept from ${day(one.kept_from)}`,
							one.ended_at && `until ${day(one.ended_at)}`,
							one.shown,
							one.reason
						]
							.filter(Boolean)
							.join('. ')
					),
					'None.'
				)
			)}
			${section(
				'Your places in circles',
				bullets(
					copy.places.map(
						(one) =>
							`${sentence(ROLE[one.role] ?? one.role)}${one.relation ? `, ${one.relation}` : ''}, since ${day(one.since)}${one.until ? ` until ${day(one.until)}` : ''}. ${[one.name, one.email, one.phone].filter(Boolean).join(', ')}`
					),
					'None.'
				)
			)}
			${section(
				'What you read about others',
				html`<p class="note">When and which parts; about whom is theirs.</p>`,
				bullets(
					copy.readings.map(
						(one) =>
							`${when(one.at)}, as ${AS[one.capacity] ?? one.capacity}${one.organisation ? ` of ${one.organisation}` : ''}: ${list(one.scopes)}. ${one.purpose}`
					),
					'Nothing.'
				)
			)}
			${section(
				'Mail to you',
				bullets(
					copy.mails.map(
						(one) => `${when(one.at)}: ${one.template.replaceAll('-', ' ')}, ${one.state}`
					),
					'None in the last 90 days.'
				)
			)}
			${section('How mail comes', html`<p>${mailComes(copy.mail_comes)}</p>`)}
			${section(
				'Copies you took',
				bullets(
					copy.copies.map((one) => `${when(one.at)}, ${FORMAT[one.format]}`),
					'None.'
				)
			)}
			${section(
				'What is not in this copy',
				bullets(
					[
						'What you wrote about somebody after a visit: it belongs to their record.',
						'What coordinators wrote for one another about your application, and references: ask the organisation; a person looks at it first, because it may be about others too.',
						'Anything about a worry for somebody’s safety.'
					],
					''
				)
			)}
		`
	);
}
