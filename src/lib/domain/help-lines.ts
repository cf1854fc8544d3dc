/**
 * The numbers on "Need someone now?" and in every footer. These are real, unlike the people and the
 * hospice of the demo. Each says where it comes from and the day it was compared with a copy of that
 * page; an organisation that deploys this rings each of them once before it opens.
 */
export type HelpLine = {
	id: string;
	/** As it is written: "111, then 2". */
	number: string;
	/** What is dialled. */
	dial: string;
	/** When to ring it. */
	when: string;
	/** What to know before. */
	more: string;
	/** For the footer: "if someone is in danger". */
	short: string;
	/** Whose page says so. */
	source: { name: string; href: string };
	/** The day it was compared with its source, 'YYYY-MM-DD'. */
	checked: string;
};

/** When any line was last compared with its source. */
export const CHECKED = '2026-11-21';

export const EMERGENCY: HelpLine = {
	id: 'emergency',
	number: '999',
	dial: '999',
	when: 'Someone is in danger, or has collapsed and you did not expect it',
	more: 'If there is a form or letter in the house about what the person wants, have it near you.',
	short: 'if someone is in danger',
	source: {
		name: 'NHS: when to call 999',
		href: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/'
	},
	checked: CHECKED
};

export const MEDICAL: HelpLine = {
	id: 'medical',
	number: '111',
	dial: '111',
	when: 'You need medical help, and the hospice does not know you',
	more: 'Say first that the person is dying or very ill.',
	short: 'for medical help',
	source: {
		name: 'NHS: when to use 111',
		href: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/'
	},
	checked: CHECKED
};

export const MENTAL_HEALTH: HelpLine = {
	id: 'mental-health',
	number: '111, then 2',
	dial: '111',
	when: 'You, or someone with you, cannot go on',
	more: 'The NHS mental health line. Any age, day and night.',
	short: 'if you cannot go on',
	source: {
		name: 'NHS: urgent help for mental health',
		href: 'https://www.nhs.uk/nhs-services/mental-health-services/where-to-get-urgent-help-for-mental-health/'
	},
	checked: CHECKED
};

export const LISTENING: HelpLine = {
	id: 'listening',
	number: '116 123',
	dial: '116123',
	when: 'You need someone to listen',
	more: 'Samaritans. Free from any phone, about anything.',
	short: 'Samaritans, to talk',
	source: {
		name: 'Samaritans: contact us',
		href: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/talk-us-phone/'
	},
	checked: CHECKED
};

/** For who cannot use the phone by voice. */
export const OTHER_WAYS = [
	{
		id: 'relay',
		text: 'By text relay: dial 18000 instead of 999, and put 18001 before the other numbers.',
		source: { name: 'Relay UK', href: 'https://www.relayuk.bt.com/how-to-use-relay-uk.html' },
		checked: CHECKED
	},
	{
		id: 'bsl',
		text: 'In British Sign Language: the 999 BSL app, or 999bsl.co.uk.',
		source: { name: '999 BSL', href: 'https://999bsl.co.uk/' },
		checked: CHECKED
	}
] as const;

/** The hospice's own line, as the organisation has entered it. */
type LocalLine = { number: string; name: string };

/** Every line of the now page, in the order in which they are shown. */
export function helpLines(local: LocalLine | null): HelpLine[] {
	const lines = [EMERGENCY, MEDICAL, MENTAL_HEALTH, LISTENING];
	if (local === null) return lines;
	const own: HelpLine = {
		id: 'local',
		number: local.number,
		dial: local.number,
		when: 'Pain, breathlessness or worry at home, when the hospice knows you',
		more: `${local.name}.`,
		short: local.name,
		source: { name: local.name, href: '' },
		checked: CHECKED
	};
	return [EMERGENCY, own, MEDICAL, MENTAL_HEALTH, LISTENING];
}

/** The four in every footer. */
export function footerLines(local: LocalLine | null): HelpLine[] {
	return helpLines(local).filter((line) => line.id !== MENTAL_HEALTH.id);
}
