import { error, redirect } from '@sveltejs/kit';
import { whoseIs } from '#lib/domain/circle/circle.ts';
import { scopeShort } from '#lib/domain/consent/scopes.ts';
import { detailForm, isDetailScope, type DetailScope } from '#lib/domain/people/details.schema.ts';
import { COMMUNICATION_NEEDS, PETS, SUPPORT_NEEDS } from '#lib/domain/people/details.ts';
import { LANGUAGES } from '#lib/domain/tasks/requirements.ts';
import { detailSaid } from '#lib/format/details.ts';
import { sentence } from '#lib/format/words.ts';
import { onMoment } from '#lib/format/dates.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAbout } from '#lib/server/db/circle-about.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { writeDetail } from '#lib/server/usecases/write-detail.ts';
import type { Actions, PageServerLoad } from './$types';

function scopeOf(text: string): DetailScope {
	if (!isDetailScope(text)) error(404, 'We could not find that.');
	return text;
}

const choice = (text: string) => ({ value: text, label: text });

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const scope = scopeOf(event.params.scope);
	const { person } = event.params;
	const about = await readAbout(event.locals.db, person, scope).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const whose = whoseIs(about.capacity, about.name);
	const content = about.scopes[scope];
	const mark = about.marks[scope];
	return {
		quiet: true,
		once: newOnce(),
		scope,
		back: `/circle/${person}/about`,
		title: sentence(scopeShort(scope, whose)),
		self: about.capacity === 'self',
		version: mark?.version ?? 0,
		content: (content ?? {}) as Record<string, unknown>,
		// Shown beside what was typed when the form came too late: told what changed.
		now: {
			lines: content ? detailSaid(scope, content) : [],
			by: mark?.mine ? 'you' : (mark?.enteredBy ?? 'somebody'),
			at: mark ? onMoment(mark.enteredAt, about.now) : ''
		},
		choices: {
			support: SUPPORT_NEEDS.map(choice),
			communication: COMMUNICATION_NEEDS.map(choice),
			pets: PETS.map(choice),
			languages: LANGUAGES.map(choice)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const scope = scopeOf(event.params.scope);
		const { person } = event.params;
		const form = await parseForm(event, detailForm(scope));
		if (!form.ok) return invalid(form);
		try {
			await writeDetail(event.locals.db, person, scope, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/circle/${person}/about?done=saved`);
	}
};
