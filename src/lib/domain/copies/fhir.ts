import type { Scope } from '../people/details.ts';
import type { PersonCopy } from './copy.schema.ts';

/**
 * The consent ledger as HL7 FHIR R4: one Consent a permit and one a no, in a Bundle with the Patient
 * they are about. The exact words shown are the attachment. What R4 has no place for is in `text` or
 * `display`; there are no extensions, so that any R4 reader takes it.
 */
export interface Coding {
	system?: string;
	code?: string;
	display?: string;
}
export interface Concept {
	coding?: Coding[];
	text?: string;
}
export interface Provision {
	type: 'permit' | 'deny';
	period?: { start?: string; end?: string };
	actor?: { role: Concept; reference: { display: string } }[];
	action?: Concept[];
	purpose?: Coding[];
	code?: Concept[];
	provision?: Provision[];
}
export interface FhirConsent {
	resourceType: 'Consent';
	id: string;
	status: 'proposed' | 'active' | 'inactive';
	scope: Concept;
	category: Concept[];
	patient: { reference: string };
	dateTime: string;
	performer?: { display: string }[];
	organization?: { display: string }[];
	sourceAttachment?: {
		contentType: string;
		language: string;
		data: string;
		title: string;
		creation: string;
	};
	policyRule: Concept;
	provision: Provision;
}
export interface FhirPatient {
	resourceType: 'Patient';
	id: string;
	name?: { text: string }[];
}
export interface FhirBundle {
	resourceType: 'Bundle';
	id: string;
	type: 'collection';
	timestamp: string;
	entry: { fullUrl: string; resource: FhirConsent | FhirPatient }[];
}

const HL7 = 'http://terminology.hl7.org/CodeSystem';
/** Our own code system: the parts of what is known about a person (docs/consent.md). */
const SCOPE_SYSTEM = 'urn:x-alongside:scope';

const SCOPE_SAID: Record<Scope, string> = {
	summary: 'Kind of help, day and time, area, requirements',
	name: 'Name',
	contact: 'Telephone number',
	address: 'Address',
	about: 'What matters to the person',
	communication: 'Language, hearing, sight, formats',
	faith: 'Faith or belief',
	support: 'Practical needs',
	household: 'Who else is at home, pets, smoking',
	circle: 'Who is around the person'
};
const BASIS: Record<string, string> = {
	own: 'The person’s own explicit consent',
	attorney: 'An attorney for health and welfare, the person lacking capacity for this decision',
	deputy: 'A deputy, the person lacking capacity for this decision',
	best_interests: 'A best-interests decision, the person lacking capacity for this decision',
	family: 'A wish of somebody in the family; no consent, and nothing is shared because of it'
};
const HOW: Record<string, string> = {
	online: 'on the site',
	phone: 'by phone',
	in_person: 'in person',
	paper: 'on paper'
};
const RECIPIENT: Record<string, string> = {
	coordinators: 'Coordinators',
	pool: 'Accepted volunteers, before any is chosen',
	matched: 'The volunteer who comes, in the window of the visit',
	volunteer: 'One named volunteer, in the window of the visit'
};

const iso = (at: string) => new Date(at).toISOString();

function base64(text: string): string {
	const bytes = new TextEncoder().encode(text);
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

const codes = (scopes: readonly Scope[]): Concept[] =>
	scopes.map((scope) => ({
		coding: [{ system: SCOPE_SYSTEM, code: scope, display: SCOPE_SAID[scope] }]
	}));

const actor = (role: string, display: string): NonNullable<Provision['actor']>[number] => ({
	role: {
		coding: [
			{
				system: `${HL7}/v3-ParticipationType`,
				code: 'IRCP',
				display: 'information recipient'
			}
		],
		text: role
	},
	reference: { display }
});

const ACCESS: Concept[] = [
	{ coding: [{ system: `${HL7}/consentaction`, code: 'access', display: 'Access' }] }
];

const common = (copy: PersonCopy) => ({
	scope: {
		coding: [{ system: `${HL7}/consentscope`, code: 'patient-privacy', display: 'Privacy Consent' }]
	},
	category: [
		{ coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' }] }
	],
	patient: { reference: `urn:uuid:${copy.person_id}` }
});

function ofPermit(permit: PersonCopy['permits'][number], copy: PersonCopy): FhirConsent {
	const states = permit.scopes.map(({ state }) => state);
	const ended = permit.scopes.filter(({ state }) => state !== 'active' && state !== 'wish');
	return {
		resourceType: 'Consent',
		id: permit.id,
		status: states.includes('active')
			? 'active'
			: states.includes('wish')
				? 'proposed'
				: 'inactive',
		...common(copy),
		dateTime: iso(permit.recorded_at),
		...(permit.giver && {
			performer: [{ display: `${permit.giver} (given ${HOW[permit.how]})` }]
		}),
		...(permit.organisation && { organization: [{ display: permit.organisation }] }),
		sourceAttachment: {
			contentType: 'text/plain; charset=utf-8',
			language: 'en-GB',
			data: base64(permit.wording),
			title: `The words as they were shown, version ${permit.wording_version}`,
			creation: iso(permit.starts_at)
		},
		policyRule: {
			coding: [{ system: `${HL7}/v3-ActCode`, code: 'OPTIN', display: 'opt-in' }],
			text: BASIS[permit.basis] ?? permit.basis
		},
		provision: {
			type: 'permit',
			period: { start: iso(permit.starts_at), end: iso(permit.ends_at) },
			actor: [
				actor(
					RECIPIENT[permit.recipient] ?? permit.recipient,
					permit.organisation ?? permit.volunteer ?? 'A volunteer'
				)
			],
			action: ACCESS,
			purpose: [{ display: permit.purpose }],
			code: codes(permit.scopes.map(({ scope }) => scope)),
			// What no longer stands is an exception within: since when, and which parts.
			...(ended.length > 0 && {
				provision: ended.map(({ scope, state, at }) => ({
					type: 'deny' as const,
					...(at && { period: { start: iso(at) } }),
					purpose: [{ display: state }],
					code: codes([scope])
				}))
			})
		}
	};
}

function ofDeny(deny: PersonCopy['denies'][number], copy: PersonCopy): FhirConsent {
	return {
		resourceType: 'Consent',
		id: deny.id,
		status: deny.lifted_at ? 'inactive' : 'active',
		...common(copy),
		dateTime: iso(deny.at),
		...(deny.by && { performer: [{ display: deny.by }] }),
		policyRule: {
			coding: [{ system: `${HL7}/v3-ActCode`, code: 'OPTOUT', display: 'opt-out' }],
			text: 'A no, which is stronger than any yes'
		},
		provision: {
			type: 'deny',
			period: { start: iso(deny.at), ...(deny.lifted_at && { end: iso(deny.lifted_at) }) },
			actor: [
				actor(
					deny.organisation ? 'An organisation, all its members' : 'One person',
					deny.organisation ?? deny.account ?? 'Somebody'
				)
			],
			action: ACCESS,
			...(deny.scopes && { code: codes(deny.scopes) })
		}
	};
}

/** The ledger of a copy as a FHIR R4 Bundle. */
export function consentBundle(copy: PersonCopy): FhirBundle {
	const name = copy.name?.full || copy.name?.known_as || '';
	const patient: FhirPatient = {
		resourceType: 'Patient',
		id: copy.person_id,
		...(name && { name: [{ text: name }] })
	};
	const resources = [
		patient,
		...copy.permits.map((permit) => ofPermit(permit, copy)),
		...copy.denies.map((deny) => ofDeny(deny, copy))
	];
	return {
		resourceType: 'Bundle',
		id: 'consents',
		type: 'collection',
		timestamp: iso(copy.made_at),
		entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }))
	};
}
