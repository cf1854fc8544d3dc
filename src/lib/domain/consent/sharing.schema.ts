import { z } from 'zod';
import { SCOPES } from '#lib/domain/people/details.ts';
import { MONTHS, USUAL_MONTHS } from './wording.ts';

const once = z.uuid({ error: 'Please open the page again and send it from there.' });
const scope = z.enum(SCOPES);
const scopes = z.preprocess(
	(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
	z.array(scope).max(SCOPES.length)
);

/** Stops scopes of a permit for everybody it reaches. */
export const stop = z.object({ once, permit: z.uuid(), scopes });

/** Stops scopes for one volunteer. */
export const stopFor = z.object({ once, account: z.uuid(), scopes });

export const lift = z.object({ once, deny: z.uuid() });

/** Who is meant: an organisation or a person, as `organisation:<id>` or `account:<id>`. */
const reader = z
	.string({ error: 'Choose who.' })
	.regex(/^(organisation|account):[0-9a-f-]{36}$/, 'Choose who.')
	.transform((chosen) => {
		const [kind = '', id = ''] = chosen.split(':');
		return kind === 'organisation'
			? { organisation: id, account: null }
			: { organisation: null, account: id };
	});

export const no = z.object({ once, reader });

const MONTHS_SAID = MONTHS.map(String) as [string, ...string[]];

/** A yes to one recipient: which scopes, for how long. */
export const yes = z.object({
	once,
	to: z
		.string({ error: 'Choose with whom.' })
		.regex(/^(coordinators|pool|matched|volunteer):[0-9a-f-]{36}$/, 'Choose with whom.'),
	scopes: scopes.refine((chosen) => chosen.length > 0, 'Choose what may be shared, or go back.'),
	months: z
		.enum(MONTHS_SAID, { error: 'Choose for how long.' })
		.default(String(USUAL_MONTHS))
		.transform(Number)
});

export const looksWrong = z.object({
	once,
	ref: z.string().regex(/^[0-9a-f]{24}$/),
	words: z
		.string({ error: 'Say in a few words what looks wrong.' })
		.trim()
		.min(1, 'Say in a few words what looks wrong.')
		.max(
			2000,
			'That is longer than 2,000 characters. Make it shorter; the rest can be said by phone.'
		)
});

/** Which readings an address asks for: anything odd in it is no filter. */
export const lookedFilter = z.object({
	only: z.enum(['address', 'others']).nullable().catch(null),
	reader: z.uuid().nullable().catch(null),
	before: z.iso.datetime({ offset: true }).nullable().catch(null)
});
