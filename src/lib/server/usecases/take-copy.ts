import type { CopyFormat } from '#lib/domain/copies/copy.schema.ts';
import { consentBundle } from '#lib/domain/copies/fhir.ts';
import { accountDocument, personDocument } from '#lib/server/copies/document.ts';
import { exportAccount, exportPerson } from '#lib/server/db/copies.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A file to hand out: its name names nobody. */
export interface CopyFile {
	name: string;
	type: string;
	body: string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
const named = (what: string, at: string, ending: string) =>
	`alongside-${what}-${at.slice(0, 10)}.${ending}`;

/** C18: a copy of everything held about a person, to read or as data with the consents as FHIR R4. */
export async function takeCopy(
	db: Db,
	asked: { once: string; person: string; format: CopyFormat }
): Promise<CopyFile> {
	const copy = await exportPerson(db, asked);
	switch (asked.format) {
		case 'page':
			return {
				name: named('copy', copy.made_at, 'html'),
				type: 'text/html; charset=utf-8',
				body: personDocument(copy)
			};
		case 'consents':
			return {
				name: named('consents', copy.made_at, 'json'),
				type: 'application/fhir+json; charset=utf-8',
				body: json(consentBundle(copy))
			};
		case 'data':
			return {
				name: named('copy', copy.made_at, 'json'),
				type: 'application/json; charset=utf-8',
				body: json({ ...copy, consents: consentBundle(copy) })
			};
	}
}

/** A copy of everything held about the account that asks. */
export async function takeAccountCopy(
	db: Db,
	asked: { once: string; format: CopyFormat }
): Promise<CopyFile> {
	const copy = await exportAccount(db, asked);
	return asked.format === 'page'
		? {
				name: named('account', copy.made_at, 'html'),
				type: 'text/html; charset=utf-8',
				body: accountDocument(copy)
			}
		: {
				name: named('account', copy.made_at, 'json'),
				type: 'application/json; charset=utf-8',
				body: json(copy)
			};
}
