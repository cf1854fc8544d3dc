/**
 * The closed catalogue of help, worded. The ids and titles are the database's (task_kinds); a test
 * compares the two. There is no personal care in it, no giving of medicines, no cash card and no PIN.
 */
export type Kind = {
	id: KindId;
	/** As somebody asks for it: "Company for an hour or two". */
	title: string;
	/** Inside a sentence: "company". */
	short: string;
	/** One sentence for whoever chooses. */
	about: string;
	includes: readonly string[];
	excludes: readonly string[];
};

export const KIND_IDS = [
	'company',
	'sitting',
	'meal',
	'lift',
	'dog',
	'shopping',
	'garden',
	'forms',
	'listening',
	'prescription',
	'errand',
	'lift_care'
] as const;
export type KindId = (typeof KIND_IDS)[number];

const NO_CARE = 'No lifting, washing, dressing or feeding';
const NO_MEDICINES = 'No medicines, not even passing them';

export const KINDS: readonly Kind[] = [
	{
		id: 'company',
		title: 'Company for an hour or two',
		short: 'company',
		about: 'Somebody to sit and talk with, or not talk.',
		includes: [
			'Sitting and talking, or not talking',
			'Making tea, fetching a blanket, reading aloud',
			'Ringing the family if something seems wrong'
		],
		excludes: [NO_CARE, NO_MEDICINES]
	},
	{
		id: 'sitting',
		title: 'Sitting in, so that you can sleep',
		short: 'sitting in',
		about: 'Somebody stays in the house and awake, while whoever cares for the person rests.',
		includes: [
			'Staying in the house, awake, for the whole time',
			'Being there when the person wakes',
			'Waking you, or ringing the number you leave, if something changes'
		],
		excludes: [NO_CARE, NO_MEDICINES, 'No deciding whether something is serious: they wake you']
	},
	{
		id: 'meal',
		title: 'A meal brought round',
		short: 'a meal',
		about: 'Something hot, or something for the freezer, brought to the door.',
		includes: [
			'A cooked meal for the household, brought to the door',
			'Keeping to what you can and cannot eat',
			'Fetching the dishes back another day'
		],
		excludes: ['No feeding, and no thickened or special diets', 'No cooking in your kitchen']
	},
	{
		id: 'lift',
		title: 'A lift, there and back',
		short: 'a lift',
		about: 'To see somebody, to the bank, to the sea. Not to the doctor: that is asked for apart.',
		includes: [
			'From your door to theirs, and back',
			'Waiting, where it is not too long',
			'A folding wheelchair or a frame in the boot'
		],
		excludes: [
			'No lifting a person in or out of the car',
			'Not to hospital, the surgery or the dentist: ask for “A lift to the hospital or surgery”'
		]
	},
	{
		id: 'dog',
		title: 'The dog walked',
		short: 'the dog walked',
		about: 'Once, or every day for a while. Other animals too: ask.',
		includes: [
			'A walk on the lead, at the pace of your dog',
			'Food and water put down, if you say what and how much',
			'A word with you at the door about how it went'
		],
		excludes: ['No medicines for the animal', 'No walking off the lead, unless you say so']
	},
	{
		id: 'shopping',
		title: 'Shopping, paid back by receipt',
		short: 'shopping',
		about: 'From your list. The volunteer pays, you see the receipt, and they are paid back.',
		includes: [
			'What is on your list, from the shops you name',
			'Carried in and, if you like, put away',
			'The receipt, every time'
		],
		excludes: [
			'No bank card, no PIN, no looking after your money',
			'No medicines, alcohol or tobacco on the list'
		]
	},
	{
		id: 'garden',
		title: 'The garden kept going',
		short: 'the garden',
		about: 'Mowing, watering and picking what is ripe, so that it is still your garden.',
		includes: [
			'Mowing, weeding, watering, sweeping up leaves',
			'Picking what is ripe and bringing it in',
			'Pots moved to where they can be seen from the bed'
		],
		excludes: ['No ladders, no power saws, no weedkiller', 'No clearing of a garden that was left']
	},
	{
		id: 'forms',
		title: 'Forms, letters and phone calls',
		short: 'forms and calls',
		about: 'Somebody beside you while you sort it out.',
		includes: [
			'Reading letters aloud and sorting them with you',
			'Writing down your answers in a form',
			'Sitting by while you ring, or dialling for you'
		],
		excludes: [
			'No advice about law, money, benefits or treatment',
			'No signing for you, no passwords, no money',
			'No help with writing a will'
		]
	},
	{
		id: 'listening',
		title: 'Someone to talk to, after a death',
		short: 'someone to talk to',
		about: 'The same person, for an hour, every week or two. In a first week, or a second year.',
		includes: [
			'An hour with somebody who has time, at home or on a walk',
			'Talking about the one who died, or about anything else',
			'The same volunteer each time, for as long as you agreed'
		],
		excludes: [
			'Not counselling, and no advice',
			'No secrets where somebody is in danger: then they must tell the coordinator'
		]
	},
	{
		id: 'prescription',
		title: 'A sealed prescription collected',
		short: 'a prescription collected',
		about: 'From the chemist to your door, in its sealed bag. Not every organisation offers this.',
		includes: [
			'The sealed bag fetched from the chemist you name',
			'Put into your hand, or that of somebody you name'
		],
		excludes: [
			'No opening, counting, giving or explaining medicines',
			'No handing in of a prescription without a word with the chemist first',
			'Nothing left at the door'
		]
	},
	{
		id: 'errand',
		title: 'An errand run',
		short: 'an errand',
		about: 'The parcel posted, the library books back, the suit from the cleaner’s.',
		includes: ['Posting, returning, collecting', 'Dropping something off with family or friends'],
		excludes: ['No money and no medicines', 'Nothing that needs your signature or your papers']
	},
	{
		id: 'lift_care',
		title: 'A lift to the hospital or surgery',
		short: 'a lift to the doctor',
		about: 'There, and back when you are done. Somebody may come with you.',
		includes: [
			'From your door to the entrance, and back',
			'Waiting, or coming back when you ring',
			'A folding wheelchair or a frame in the boot'
		],
		excludes: [
			'No lifting a person in or out of the car',
			'Not instead of an ambulance, and not when somebody may need care on the way',
			'No sitting in with the doctor'
		]
	}
];

/** A kind by its id; undefined when there is none of that name. */
export function kindOf(id: string): Kind | undefined {
	return KINDS.find((kind) => kind.id === id);
}

/** Those on the home page, in the order in which people ask for them most. */
export const FIRST_KINDS: readonly Kind[] = KINDS.slice(0, 8);
