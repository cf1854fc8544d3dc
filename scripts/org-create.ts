/**
 * Makes an organisation and invites its first administrator, who invites everybody else:
 *
 *   npm run org:create -- --name "Culver Hospice" --slug culver-hospice --kind hospice \
 *     --nation england --areas PO30,PO38 --administrator patricia@example.org
 *
 * Reads SUPABASE_URL, SUPABASE_SECRET_KEY and ALONGSIDE_ORIGIN. The link is printed, and mailed by the site's
 * next run of its jobs.
 */
import { parseArgs } from 'node:util';
import { createClient } from '@supabase/supabase-js';
import {
	NATIONS,
	ORGANISATION_KINDS,
	rulesUnknown,
	type Nation,
	type Opening,
	type OrganisationKind
} from '#lib/domain/organisations/organisation.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const USAGE = `npm run org:create -- [options]

  --name           "Culver Hospice"
  --slug           culver-hospice: small letters, digits and hyphens; it stands in addresses
  --kind           ${ORGANISATION_KINDS.join(', ')}
  --nation         ${NATIONS.join(', ')}
  --areas          PO30,PO38: the first halves of the postcodes it serves
  --hours          "mon-fri 09:00-17:00" (the default), or "mon-fri 09:00-17:00, sat 10:00-12:00"
  --administrator  the e-mail address of its first administrator
  --coordinator    the administrator is a coordinator as well`;

class Wrong extends Error {}

/** "mon-fri 09:00-17:00, sat 10:00-12:00" as openings, local wall time. Refuses anything else. */
export function readHours(text: string): Opening[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean)
		.flatMap((part) => {
			const found =
				/^([a-z]{3})(?:-([a-z]{3}))?\s+([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/i.exec(
					part
				);
			const from = DAYS.indexOf(found?.[1]?.toLowerCase() ?? '');
			const to = DAYS.indexOf((found?.[2] ?? found?.[1])?.toLowerCase() ?? '');
			const opens = `${found?.[3]}:${found?.[4]}`;
			const closes = `${found?.[5]}:${found?.[6]}`;
			if (!found || from < 0 || to < from || closes <= opens) {
				throw new Wrong(`These hours are not understood: ${part}`);
			}
			return Array.from({ length: to - from + 1 }, (_, i) => ({
				weekday: from + i + 1,
				opens,
				closes
			}));
		});
}

export interface Asked {
	name: string;
	slug: string;
	kind: OrganisationKind;
	nation: Nation;
	areas: string[];
	hours: Opening[];
	administrator: string;
	roles: string[];
}

/** The options, checked. Refuses with every sentence that is needed to put them right. */
export function readOptions(args: string[]): Asked {
	const { values } = parseArgs({
		args,
		options: {
			name: { type: 'string' },
			slug: { type: 'string' },
			kind: { type: 'string' },
			nation: { type: 'string' },
			areas: { type: 'string' },
			hours: { type: 'string', default: 'mon-fri 09:00-17:00' },
			administrator: { type: 'string' },
			coordinator: { type: 'boolean', default: false }
		}
	});
	const { name = '', slug = '', kind = '', nation = '', administrator = '' } = values;
	const areas = (values.areas ?? '')
		.split(',')
		.map((code) => code.trim().toUpperCase())
		.filter(Boolean);
	const known = {
		kind: ORGANISATION_KINDS.find((word) => word === kind),
		nation: NATIONS.find((word) => word === nation)
	};
	const wrong = [
		name.trim().length < 2 && '--name is missing.',
		!/^[a-z0-9-]{2,60}$/.test(slug) &&
			'--slug needs 2 to 60 small letters, digits and hyphens, such as culver-hospice.',
		!known.kind && `--kind is one of ${ORGANISATION_KINDS.join(', ')}.`,
		!known.nation && `--nation is one of ${NATIONS.join(', ')}.`,
		areas.length === 0 && '--areas needs at least one first half of a postcode, such as PO38.',
		!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(administrator) && '--administrator needs an e-mail address.'
	].filter((sentence) => sentence !== false);
	if (wrong.length > 0 || !known.kind || !known.nation) throw new Wrong(wrong.join('\n'));
	return {
		name: name.trim(),
		slug,
		kind: known.kind,
		nation: known.nation,
		areas,
		hours: readHours(values.hours),
		administrator: administrator.toLowerCase(),
		roles: values.coordinator ? ['administrator', 'coordinator'] : ['administrator']
	};
}

interface Made {
	organisation_id: string;
	areas: number;
	link: string;
}

/** Makes it through the Data API with the secret key. Gives the invitation's path. */
export async function createOrganisation(
	api: { url: string; secretKey: string },
	asked: Asked
): Promise<Made> {
	const client = createClient(api.url, api.secretKey, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const { data, error } = await client.rpc('create_organisation', {
		p_name: asked.name,
		p_slug: asked.slug,
		p_kind: asked.kind,
		p_nation: asked.nation,
		p_outwards: asked.areas,
		p_hours: asked.hours,
		p_administrator: asked.administrator,
		p_roles: asked.roles
	});
	if (error) throw new Wrong(error.message);
	return data as Made;
}

async function main(): Promise<void> {
	const {
		SUPABASE_URL: url,
		SUPABASE_SECRET_KEY: secretKey,
		ALONGSIDE_ORIGIN: origin
	} = process.env;
	if (!url || !secretKey || !origin) {
		throw new Wrong('Set SUPABASE_URL, SUPABASE_SECRET_KEY and ALONGSIDE_ORIGIN first.');
	}
	const asked = readOptions(process.argv.slice(2));
	const made = await createOrganisation({ url, secretKey }, asked);
	const areas = made.areas === 1 ? 'one area' : `${made.areas} areas`;
	console.log(`${asked.name} is made, and serves ${areas}.`);
	const unknown = rulesUnknown(asked.nation);
	if (unknown) console.log(unknown);
	console.log(
		`${asked.administrator} is invited. The mail goes out with the next jobs; this is its link, for that address alone, for 14 days:`
	);
	console.log(new URL(made.link, origin).href);
}

if (import.meta.main) {
	main().catch((error: unknown) => {
		const known =
			error instanceof Wrong ||
			(error instanceof Error &&
				'code' in error &&
				String(error.code).startsWith('ERR_PARSE_ARGS'));
		if (!known) throw error;
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		process.exitCode = 1;
	});
}
