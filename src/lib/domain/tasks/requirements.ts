/**
 * What a task asks of whoever comes. A closed list, so that the summary, which volunteers who are only
 * asked may read, can never hold free text. The database checks the same list (private.is_requirement);
 * a test compares the two.
 */
export const REQUIREMENTS = [
	{ id: 'dogs', label: 'There is a dog', volunteer: 'Fine with dogs' },
	{ id: 'cats', label: 'There is a cat', volunteer: 'Fine with cats' },
	{ id: 'smoke', label: 'Somebody smokes indoors', volunteer: 'Fine with smoke' },
	{ id: 'stairs', label: 'There are stairs or steep steps', volunteer: 'Can manage stairs' },
	{ id: 'car', label: 'A car is needed', volunteer: 'Has a car' },
	{
		id: 'strong',
		label: 'Something heavy to push or carry',
		volunteer: 'Can push a wheelchair or carry heavy things'
	}
] as const;

export type RequirementId = (typeof REQUIREMENTS)[number]['id'];

/** Languages that can be asked for, in their English names; British Sign Language is one of them. */
export const LANGUAGES = [
	'Arabic',
	'Bengali',
	'British Sign Language',
	'Bulgarian',
	'Cantonese',
	'English',
	'Farsi',
	'French',
	'German',
	'Greek',
	'Gujarati',
	'Hebrew',
	'Hindi',
	'Hungarian',
	'Italian',
	'Kurdish',
	'Latvian',
	'Lithuanian',
	'Malayalam',
	'Mandarin',
	'Nepali',
	'Pashto',
	'Polish',
	'Portuguese',
	'Punjabi',
	'Romanian',
	'Russian',
	'Shona',
	'Slovak',
	'Somali',
	'Spanish',
	'Swahili',
	'Tagalog',
	'Tamil',
	'Thai',
	'Turkish',
	'Ukrainian',
	'Urdu',
	'Vietnamese',
	'Welsh',
	'Yoruba'
] as const;

export type Language = (typeof LANGUAGES)[number];
export type Requirement = RequirementId | `language:${Language}`;

/** Whether a text is on the closed list: 'dogs', 'language:Polish'. */
export function isRequirement(text: string): text is Requirement {
	if (text.startsWith('language:')) {
		return (LANGUAGES as readonly string[]).includes(text.slice('language:'.length));
	}
	return REQUIREMENTS.some(({ id }) => id === text);
}

/** As it is said of the home: "There is a dog", "Speaks Polish". */
export function requirementSaid(requirement: Requirement): string {
	if (requirement.startsWith('language:')) {
		return `Speaks ${requirement.slice('language:'.length)}`;
	}
	return REQUIREMENTS.find(({ id }) => id === requirement)?.label ?? '';
}
