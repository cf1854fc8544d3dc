import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { SUPPORT_KINDS } from '#lib/domain/directory/directory.ts';
import { moment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readImports } from '#lib/server/db/directory-importing.ts';
import { newOnce, once, parseForm, ticked } from '#lib/server/form.ts';
import { invalid, refuse, refusePage, type Refused } from '#lib/server/respond.ts';
import { uploadDirectory } from '#lib/server/usecases/import-directory.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { now, imports, ...found } = await readImports(event.locals.db).catch(refusePage);
	return {
		...found,
		imports: imports.map((each) => ({ ...each, when: moment(each.at, now) })),
		once: newOnce()
	};
};

const KINDS: readonly string[] = SUPPORT_KINDS.map(({ id }) => id);
const typed = z.object({
	once,
	whose: z.enum(['theirs', 'ours'], { error: 'Choose one of the two.' }),
	source: z.string().default(''),
	whole: ticked,
	kind: z
		.string()
		.default('')
		.refine((kind) => kind === '' || KINDS.includes(kind), 'Choose from the list.')
});

/** No form of text alone is as long. */
const LARGE = 300_000;

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		// the form's texts are read as every form's; the file beside them
		const sent = await event.request
			.clone()
			.formData()
			.catch(() => null);
		// more than the site takes in at once (ALONGSIDE_BODY_SIZE_LIMIT): none of it was read, so nothing typed can be shown again
		if (sent === null && Number(event.request.headers.get('content-length')) > LARGE) {
			const says =
				'The file is larger than a page can take. Send it in parts of a few hundred entries, or ask whoever runs this site to bring it in by a command.';
			return fail<Refused>(413, {
				errors: { file: says },
				values: {},
				message: says,
				code: 'too_large'
			});
		}
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const { values } = form;
		const { whose, ...data } = form.data;
		const file = sent?.get('file');
		const errors: Record<string, string> = {};
		if (!(file instanceof File) || file.size === 0) errors.file = 'Choose the file.';
		if (whose === 'theirs' && data.source.length < 2)
			errors.source = 'Write whose directory it is.';
		if (Object.keys(errors).length > 0 || !(file instanceof File))
			return invalid({ errors, values });
		let id: string;
		try {
			const source = whose === 'ours' ? '' : data.source;
			id = await uploadDirectory(event.locals.db, { ...data, source, file });
		} catch (caught) {
			return refuse(caught, values);
		}
		redirect(303, `/desk/directory/import/${id}`);
	}
};
