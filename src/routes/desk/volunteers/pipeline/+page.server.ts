import { redirect } from '@sveltejs/kit';
import { PIPELINE_DAYS, pipelineDays, SEVERAL } from '#lib/domain/volunteers/several.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { waitsOn } from '#lib/format/application.ts';
import { onWhomSaid, proposalTitle } from '#lib/format/proposals.ts';
import { fullDate, longDate } from '#lib/format/dates.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { PAGE_SIZE } from '#lib/server/db/desk.ts';
import { PIPELINE_SORTS, PIPELINE_STAGES, readPipeline } from '#lib/server/db/volunteers.ts';
import { newOnce, parseForm, tidy } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { setPipelineDays } from '#lib/server/usecases/set-pipeline-days.ts';
import { deskHref, deskSwitch, deskTabs, oneIn, openDesk, pageIn, pagesOf } from '../../frame.ts';
import { whereOf } from '../kept.server.ts';
import { SEVERAL_SAID } from './several/said.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/desk/volunteers/pipeline';
const STAGE_SAID: Record<(typeof PIPELINE_STAGES)[number], string> = {
	all: 'All',
	applied: 'Applied',
	references: 'References',
	checks: 'Checks',
	training: 'Training',
	interview: 'Conversation'
};
const SORT_SAID: Record<(typeof PIPELINE_SORTS)[number], string> = {
	waiting: 'Longest first',
	newest: 'Newest first',
	name: 'By name'
};
const WHOM = { you: 'You', them: 'Them', referees: 'Their referees' };

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const search = tidy(event.url.searchParams.get('search') ?? '').slice(0, 100);
	const stage = oneIn(event.url, 'stage', PIPELINE_STAGES);
	const sort = oneIn(event.url, 'sort', PIPELINE_SORTS);
	const page = pageIn(event.url);
	const found = await readPipeline(event.locals.db, open.id, { search, stage, sort, page }).catch(
		refusePage
	);
	const kept = { ...(search ? { search } : {}), stage, sort };
	const all = Object.values(found.stages).reduce((sum, n) => sum + n, 0);
	return {
		over: `${longDate(localDate(found.now))}, ${open.name}`,
		now: found.now,
		longest: found.longest ? Date.parse(found.now) - Date.parse(found.longest) : 1,
		desks: deskSwitch(open, HERE),
		tabs: deskTabs(open, found, 'volunteers'),
		inOrganisation: open.id === open.all[0]?.id ? null : open.id,
		query: whereOf(viewer, event.url).query,
		search,
		stage,
		sort,
		sorts: PIPELINE_SORTS.map((value) => ({ value, label: SORT_SAID[value] })),
		filters: PIPELINE_STAGES.map((value) => ({
			href: deskHref(HERE, open, { ...kept, stage: value }),
			label: `${STAGE_SAID[value]} (${value === 'all' ? all : (found.stages[value] ?? 0)})`,
			current: value === stage
		})),
		all: deskHref(HERE, open),
		volunteers: deskHref('/desk/volunteers', open),
		said: count(found.total, 'application'),
		pages: pagesOf(page, found.total, PAGE_SIZE, (to) =>
			deskHref(HERE, open, { ...kept, page: String(to) })
		),
		once: newOnce(),
		saved: event.url.searchParams.has('saved'),
		days: String(found.days),
		times: [...new Set([...PIPELINE_DAYS, found.days])]
			.sort((a, b) => a - b)
			.map((days) => ({ value: String(days), label: `After ${count(days, 'day')}` })),
		steps: SEVERAL.map((value) => ({ value, label: SEVERAL_SAID[value].label })),
		rows: found.rows.map((row) => {
			const { whom, next } = waitsOn(row);
			const { proposal } = row;
			return {
				id: row.id,
				name: row.name,
				area: row.area,
				state: row.state,
				since: proposal?.since ?? row.since,
				sent: row.sentAt ? `Sent ${fullDate(localDate(row.sentAt))}` : 'By invitation',
				own: row.own,
				whom: row.own
					? 'Another coordinator'
					: row.held
						? 'Nobody: on hold'
						: proposal
							? `A second pair of eyes: ${onWhomSaid(proposal)}`
							: WHOM[whom],
				with: row.with ? `With ${row.with}` : undefined,
				next: row.own
					? 'Your own: another coordinator decides'
					: row.held
						? `On hold since ${fullDate(localDate(row.held))}`
						: proposal
							? proposalTitle(proposal)
							: next,
				second: proposal ? `/desk/second/${proposal.id}` : null,
				theirs: row.held !== null || (proposal ? !proposal.may : whom !== 'you')
			};
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const open = openDesk(viewer, event.url);
		const form = await parseForm(event, pipelineDays);
		if (!form.ok) return invalid(form);
		try {
			await setPipelineDays(event.locals.db, { ...form.data, organisation: open.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, deskHref(HERE, open, { saved: '' }));
	}
};
