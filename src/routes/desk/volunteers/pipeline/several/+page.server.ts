import { chosenSaid, several, SEVERAL } from '#lib/domain/volunteers/several.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { stateSaid } from '#lib/format/states.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readChosen } from '#lib/server/db/several.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { stepApplications } from '#lib/server/usecases/step-applications.ts';
import { deskHref, oneIn, openDesk } from '../../../frame.ts';
import { whereOf } from '../../kept.server.ts';
import { CLOSE_WITH_SECOND, SEVERAL_SAID } from './said.ts';
import type { Actions, PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const what = oneIn(event.url, 'what', SEVERAL);
	const who = event.url.searchParams
		.getAll('who')
		.filter((id) => UUID.test(id))
		.slice(0, 50);
	const found = await readChosen(event.locals.db, open.id, who, what).catch(refusePage);
	const said = (row: (typeof found.rows)[number]) =>
		`${stateSaid('acceptance', row.state).word} since ${fullDate(localDate(row.since))}`;
	return {
		quiet: true,
		once: newOnce(),
		back: deskHref('/desk/volunteers/pipeline', open),
		over: open.name,
		query: whereOf(viewer, event.url).query,
		what,
		said:
			what === 'close' && found.secondEyes
				? { ...SEVERAL_SAID.close, ...CLOSE_WITH_SECOND }
				: SEVERAL_SAID[what],
		ready: found.rows
			.filter(({ why }) => why === null)
			.map((row) => ({
				id: row.id,
				name: row.name,
				said: said(row),
				value: chosenSaid(row),
				has: found.colleagues.find(({ id }) => id === row.with)?.name ?? null
			})),
		not: found.rows
			.filter(({ why }) => why !== null)
			.map((row) => ({ id: row.id, name: row.name, said: said(row), why: row.why ?? '' })),
		colleagues: found.colleagues.map(({ id, name }) => ({
			value: id,
			label: id === viewer.id ? `${name}: you` : name
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const open = openDesk(viewer, event.url);
		const form = await parseForm(event, several);
		if (!form.ok) return invalid(form);
		try {
			const done = await stepApplications(event.locals.db, {
				...form.data,
				organisation: open.id
			});
			return {
				done: done.map((one) => ({ ...one, name: one.name ?? 'Somebody' })),
				what: form.data.what
			};
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
	}
};
