import { createHash } from 'node:crypto';
import { idOf, pick } from './ids.ts';
import { weekday } from '#lib/domain/time/london.ts';
import {
	RECORD_WORDING_VERSION,
	recordWordingKept,
	UPDATE_WORDING_VERSION,
	updateWording
} from '#lib/domain/volunteers/shared-record.ts';
import { plus } from './calendar.ts';
import {
	grant,
	join,
	ORGANISATIONS,
	recorder,
	type Area,
	type OrganisationKey
} from './organisations.ts';
import { accountId, organisationId, type World } from './world.ts';

type State =
	| 'applied'
	| 'references'
	| 'checks'
	| 'training'
	| 'interview'
	| 'accepted'
	| 'paused'
	| 'suspended'
	| 'left'
	| 'declined';

interface Standing {
	state: State;
	/** Their first day with the organisation, and when they came into this state: days from today. */
	since: number;
	stateSince?: number;
	check?: 'basic' | 'standard' | 'enhanced' | 'enhanced_barred';
	/** When the check ends, days from today; a negative one has run out. */
	checkEnds?: number;
	training?: readonly string[];
	/** A module whose training has run out. */
	lapsed?: string;
	pausedBy?: string;
	restUntil?: number;
	reason?: string;
}

export interface Volunteer {
	key: string;
	name: string;
	area: Area;
	travel: number;
	drives?: boolean;
	languages?: readonly string[];
	happy?: readonly string[];
	avoid?: readonly string[];
	wants?: readonly string[];
	ratherNot?: readonly string[];
	faith?: string;
	about: string;
	weekly?: number;
	/** 'mornings', 'afternoons', 'evenings', 'weekends', 'weekdays', 'any' */
	free: readonly string[];
	away?: readonly [from: number, to: number];
	with: Partial<Record<OrganisationKey, Standing>>;
}

const HOME = ['role', 'communication', 'safeguarding', 'equality', 'health_safety'] as const;
const DOOR = ['role', 'safeguarding'] as const;

const V: readonly Volunteer[] = [
	{
		key: 'ruth',
		name: 'Ruth Pomeroy',
		area: 'PO38-2',
		travel: 16000,
		drives: true,
		happy: ['dogs', 'cats', 'stairs'],
		faith: 'Methodist, and at chapel on Sunday mornings.',
		about:
			'I ran the kitchen of a primary school for thirty years. I like listening better than talking, and I knit.',
		weekly: 360,
		free: ['weekdays', 'weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -520,
				check: 'enhanced',
				checkEnds: 400,
				training: [...HOME, 'bereavement', 'driving']
			}
		}
	},
	{
		key: 'tomasz',
		name: 'Tomasz Wilk',
		area: 'PO38-1',
		travel: 12000,
		drives: true,
		languages: ['English', 'Polish'],
		happy: ['dogs', 'smoke', 'stairs', 'strong'],
		about: 'Postman. My round begins at half past nine, and dogs like me.',
		weekly: 420,
		free: ['mornings', 'weekends'],
		away: [6, 9],
		with: {
			culver: {
				state: 'accepted',
				since: -340,
				check: 'enhanced',
				checkEnds: 580,
				training: [...DOOR, 'communication', 'driving']
			}
		}
	},
	{
		key: 'amina',
		name: 'Amina Yusuf',
		area: 'PO37-7',
		travel: 10000,
		languages: ['English', 'Somali', 'Arabic'],
		happy: ['cats', 'dogs', 'stairs'],
		avoid: ['smoke'],
		about: 'Teaching assistant. Saturdays are free once mosque school is over, and most evenings.',
		weekly: 240,
		free: ['weekends', 'evenings'],
		with: {
			culver: {
				state: 'accepted',
				since: -190,
				check: 'enhanced',
				checkEnds: 730,
				training: [...HOME]
			}
		}
	},
	{
		key: 'dev',
		name: 'Dev Nair',
		area: 'PO33-2',
		travel: 24000,
		drives: true,
		languages: ['English', 'Malayalam', 'Hindi'],
		happy: ['dogs', 'cats', 'stairs', 'strong'],
		about:
			'I cook for a school in the week and for St Aldhelm’s at the end of it. Nothing is too far by car.',
		weekly: 480,
		free: ['any'],
		with: {
			aldhelm: {
				state: 'accepted',
				since: -480,
				check: 'enhanced',
				checkEnds: 300,
				training: HOME
			},
			culver: {
				state: 'accepted',
				since: -300,
				check: 'enhanced_barred',
				checkEnds: 420,
				training: [...DOOR, 'driving']
			}
		}
	},
	{
		key: 'callum',
		name: 'Callum Reid',
		area: 'PO31-7',
		travel: 9000,
		happy: ['dogs', 'strong'],
		about:
			'Boatyard apprentice. My gran was looked after at Culver, and I would like to do something back.',
		free: ['evenings', 'weekends'],
		with: { culver: { state: 'references', since: -19, stateSince: -5 } }
	},
	{
		key: 'hilary',
		name: 'Hilary Moss',
		area: 'PO33-1',
		travel: 20000,
		drives: true,
		happy: ['dogs', 'cats', 'stairs'],
		about: 'I keep St Aldhelm’s supper group going, and I can always manage one more pie.',
		weekly: 600,
		free: ['any'],
		with: {
			aldhelm: {
				state: 'accepted',
				since: -640,
				check: 'enhanced',
				checkEnds: 210,
				training: HOME
			},
			// whoever leads a group is a volunteer of the hospice that asks it
			culver: { state: 'accepted', since: -630, check: 'enhanced', checkEnds: 220, training: HOME }
		}
	},
	{
		key: 'nesta',
		name: 'Nesta Bowen',
		area: 'PO30-5',
		travel: 15000,
		drives: true,
		languages: ['English', 'Welsh'],
		happy: ['dogs', 'cats', 'smoke'],
		about:
			'Born in Bala, forty years a midwife, chapel on Sundays. Pleased to speak Welsh with anybody who misses it.',
		free: ['afternoons', 'weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -430,
				check: 'enhanced',
				checkEnds: 350,
				training: [...HOME, 'bereavement']
			}
		}
	},
	{
		key: 'shirin',
		name: 'Shirin Karim',
		area: 'PO33-2',
		travel: 8000,
		languages: ['English', 'Bengali', 'Urdu'],
		happy: ['cats', 'stairs'],
		avoid: ['dogs'],
		about:
			'Pharmacy counter in the mornings, my own mother’s neighbour in the afternoons. I speak Sylheti at home.',
		free: ['afternoons', 'evenings'],
		with: {
			culver: { state: 'accepted', since: -260, check: 'enhanced', checkEnds: 640, training: HOME }
		}
	},
	{
		key: 'piotr',
		name: 'Piotr Zieliński',
		area: 'PO30-1',
		travel: 18000,
		drives: true,
		languages: ['English', 'Polish'],
		happy: ['dogs', 'stairs', 'strong'],
		about: 'Electrician. I drive to Mass in Newport every Sunday with room for three.',
		free: ['evenings', 'weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -410,
				check: 'enhanced_barred',
				checkEnds: 500,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'gurdeep',
		name: 'Gurdeep Kaur Sandhu',
		area: 'PO30-2',
		travel: 14000,
		drives: true,
		languages: ['English', 'Punjabi', 'Hindi'],
		wants: ['sitting', 'company'],
		ratherNot: ['forms'],
		faith: 'Sikh. Vegetarian, and glad to sit with anybody.',
		happy: ['cats', 'stairs', 'strong'],
		avoid: ['smoke'],
		about:
			'Retired optician. I sat with my father through his last winter and know how long a night is.',
		weekly: 420,
		free: ['any'],
		with: {
			culver: {
				state: 'accepted',
				since: -370,
				check: 'enhanced',
				checkEnds: 520,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'leah',
		name: 'Leah Rosen',
		area: 'PO33-1',
		travel: 12000,
		drives: true,
		languages: ['English', 'Hebrew'],
		faith: 'Jewish, and I keep Shabbat.',
		happy: ['cats', 'stairs'],
		about:
			'Cellist. I keep a kosher kitchen, and I do not travel from Friday’s dusk to Saturday’s.',
		free: ['weekdays'],
		with: {
			culver: {
				state: 'accepted',
				since: -280,
				check: 'enhanced',
				checkEnds: 610,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'bernard',
		name: 'Bernard Hobbs',
		area: 'PO36-6',
		travel: 30000,
		drives: true,
		happy: ['dogs', 'smoke', 'strong'],
		about: 'Drove buses from Ryde to Ventnor for twenty-six years. I still know everybody’s stop.',
		weekly: 480,
		free: ['weekdays'],
		with: {
			culver: {
				state: 'accepted',
				since: -610,
				check: 'enhanced_barred',
				checkEnds: 190,
				training: [...DOOR, 'communication', 'driving']
			},
			// he would walk dogs nearer home too
			ventnor: { state: 'checks', since: -16, stateSince: -4 }
		}
	},
	{
		key: 'marjorie',
		name: 'Marjorie Teal',
		area: 'PO35-5',
		travel: 6000,
		happy: ['cats', 'dogs'],
		avoid: ['stairs'],
		about: 'Seventy-nine, Methodist, and a demon for forms: I did the books of a boat builder.',
		free: ['mornings', 'afternoons'],
		with: {
			culver: { state: 'accepted', since: -700, check: 'enhanced', checkEnds: 120, training: HOME }
		}
	},
	{
		key: 'kit',
		name: 'Kit Lawson',
		area: 'PO39-0',
		travel: 20000,
		drives: true,
		happy: ['dogs', 'cats', 'stairs', 'strong'],
		about: 'Gardener, they and them, twenty-four. Van, tools, and no objection to rain.',
		free: ['mornings', 'weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -150,
				check: 'basic',
				checkEnds: 760,
				training: [...DOOR, 'driving']
			}
		}
	},
	{
		key: 'josie',
		name: 'Josie Fenwick',
		area: 'PO41-0',
		travel: 25000,
		drives: true,
		languages: ['English', 'British Sign Language'],
		happy: ['dogs', 'cats', 'stairs'],
		about:
			'My parents are Deaf and BSL is my first language. I interpret for a living, but not when I visit.',
		free: ['afternoons', 'weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -230,
				check: 'enhanced_barred',
				checkEnds: 680,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'olu',
		name: 'Olu Adebayo',
		area: 'PO31-8',
		travel: 15000,
		drives: true,
		languages: ['English', 'Yoruba'],
		happy: ['dogs', 'stairs', 'strong'],
		about: 'Red Funnel deckhand and choir tenor. Shifts change, so ask early.',
		free: ['weekends', 'evenings'],
		with: {
			culver: {
				state: 'accepted',
				since: -320,
				check: 'enhanced_barred',
				checkEnds: 450,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'sam',
		name: 'Sam Whitcombe',
		area: 'PO32-6',
		travel: 10000,
		happy: ['dogs', 'cats', 'smoke', 'strong'],
		about: 'Shipwright. I say little and mend things while I am there.',
		free: ['weekends'],
		with: {
			culver: { state: 'accepted', since: -140, check: 'enhanced', checkEnds: 800, training: HOME }
		}
	},
	{
		key: 'fatou',
		name: 'Fatou Diallo',
		area: 'PO30-1',
		travel: 9000,
		languages: ['English', 'French'],
		happy: ['cats', 'dogs', 'smoke', 'stairs'],
		about: 'Night receptionist, so my afternoons are my own. I read aloud in two languages.',
		free: ['afternoons'],
		with: {
			culver: {
				state: 'accepted',
				since: -205,
				check: 'enhanced',
				checkEnds: 660,
				training: [...HOME, 'bereavement']
			}
		}
	},
	{
		key: 'geoff',
		name: 'Geoff Ramsbottom',
		area: 'PO36-0',
		travel: 14000,
		drives: true,
		happy: ['dogs', 'cats'],
		about: 'Retired accountant. Widowed four years; people helped me with the paper then.',
		free: ['weekdays'],
		with: {
			culver: {
				state: 'accepted',
				since: -460,
				check: 'enhanced',
				checkEnds: 330,
				training: [...HOME, 'bereavement', 'driving']
			}
		}
	},
	{
		key: 'claire',
		name: 'Claire Dunmore',
		area: 'PO38-3',
		travel: 25000,
		drives: true,
		happy: ['dogs', 'cats', 'smoke', 'stairs', 'strong'],
		about: 'Smallholding at Whitwell. In town twice a week anyway, so shopping is no trouble.',
		free: ['mornings', 'afternoons'],
		with: {
			culver: {
				state: 'accepted',
				since: -500,
				check: 'enhanced_barred',
				checkEnds: 280,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'naomi',
		name: 'Naomi Tanaka',
		area: 'PO36-6',
		travel: 18000,
		happy: ['cats', 'dogs', 'stairs'],
		about: 'Potter and Buddhist. I lost my sister to suicide in 2011, and can sit in a quiet room.',
		free: ['weekdays', 'evenings'],
		with: {
			culver: {
				state: 'accepted',
				since: -390,
				check: 'enhanced',
				checkEnds: 490,
				training: [...HOME, 'bereavement', 'mental_health']
			}
		}
	},
	{
		key: 'neil',
		name: 'Neil Arkwright',
		area: 'PO37-6',
		travel: 10000,
		drives: true,
		happy: ['dogs', 'stairs'],
		about: 'Swimming teacher. Home with a new baby for now.',
		free: ['evenings'],
		with: {
			culver: {
				state: 'paused',
				since: -330,
				stateSince: -21,
				pausedBy: 'neil',
				check: 'enhanced',
				checkEnds: 440,
				training: HOME
			}
		}
	},
	{
		key: 'wanda',
		name: 'Wanda Price',
		area: 'PO36-9',
		travel: 11000,
		drives: true,
		happy: ['dogs', 'cats'],
		about: 'Hairdresser. People have always told me things.',
		free: ['mornings', 'evenings'],
		with: {
			culver: { state: 'accepted', since: -1000, check: 'enhanced', checkEnds: -9, training: HOME }
		}
	},
	{
		key: 'derek',
		name: 'Derek Foss',
		area: 'PO33-3',
		travel: 9000,
		happy: ['dogs', 'smoke', 'strong'],
		about: 'Carpenter. I take things steadily, and I can hang a door while the kettle boils.',
		free: ['weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -420,
				restUntil: 12,
				check: 'enhanced',
				checkEnds: 360,
				training: HOME
			}
		}
	},
	{
		key: 'anthea',
		name: 'Anthea Crisp',
		area: 'PO33-4',
		travel: 12000,
		drives: true,
		happy: ['cats'],
		avoid: ['dogs', 'smoke'],
		about: 'Librarian. Large print, small talk.',
		free: ['afternoons'],
		with: {
			culver: {
				state: 'accepted',
				since: -310,
				restUntil: 5,
				check: 'enhanced',
				checkEnds: 430,
				training: HOME
			},
			aldhelm: { state: 'accepted', since: -290, check: 'enhanced', checkEnds: 450, training: HOME }
		}
	},
	{
		key: 'yusuf',
		name: 'Yusuf Demir',
		area: 'PO30-3',
		travel: 16000,
		drives: true,
		languages: ['English', 'Turkish', 'Kurdish'],
		happy: ['smoke', 'dogs', 'strong'],
		about: 'Barber in Newport. I used to cut hair on the ward, and miss the talk.',
		free: ['evenings', 'weekends'],
		with: {
			culver: {
				state: 'accepted',
				since: -900,
				check: 'enhanced',
				checkEnds: 200,
				training: HOME,
				lapsed: 'safeguarding'
			}
		}
	},
	{
		key: 'maxine',
		name: 'Maxine Bright',
		area: 'PO38-1',
		travel: 8000,
		drives: true,
		happy: ['dogs', 'cats', 'smoke'],
		about: 'Dog groomer.',
		free: ['any'],
		with: {
			ventnor: {
				state: 'suspended',
				since: -200,
				stateSince: -8,
				check: 'basic',
				checkEnds: 500,
				training: DOOR,
				reason: 'While we look into something that was reported.'
			},
			culver: { state: 'accepted', since: -120, check: 'basic', checkEnds: 600, training: DOOR }
		}
	},
	{
		key: 'tony',
		name: 'Tony Gale',
		area: 'PO39-0',
		travel: 10000,
		happy: ['dogs'],
		about: 'Moved to the mainland to be near the grandchildren.',
		free: ['weekends'],
		with: {
			culver: {
				state: 'left',
				since: -600,
				stateSince: -35,
				check: 'enhanced',
				checkEnds: 90,
				training: HOME
			}
		}
	},
	{
		key: 'sheila',
		name: 'Sheila Norris',
		area: 'PO37-6',
		travel: 7000,
		happy: ['dogs'],
		about: 'My knees have had enough of hills.',
		free: ['mornings'],
		with: {
			ventnor: {
				state: 'left',
				since: -350,
				stateSince: -60,
				check: 'basic',
				checkEnds: 30,
				training: DOOR
			}
		}
	},
	{
		key: 'ian',
		name: 'Ian Mottram',
		area: 'PO30-5',
		travel: 20000,
		drives: true,
		about: 'Would rather drive a minibus than fill in forms.',
		free: ['weekdays'],
		with: {
			culver: {
				state: 'declined',
				since: -80,
				stateSince: -44,
				reason: 'He wanted a paid post; we pointed him to the community bus.'
			}
		}
	},
	{
		key: 'ellie',
		name: 'Ellie Chan',
		area: 'PO33-2',
		travel: 8000,
		languages: ['English', 'Cantonese'],
		happy: ['cats', 'dogs'],
		about: 'Sixth-form leaver, eighteen in September, thinking about nursing.',
		free: ['weekends'],
		with: { culver: { state: 'applied', since: -3 } }
	},
	{
		key: 'ravi',
		name: 'Ravi Patel',
		area: 'PO30-1',
		travel: 12000,
		drives: true,
		languages: ['English', 'Gujarati', 'Hindi'],
		happy: ['stairs', 'strong'],
		about: 'Newsagent. Up at four, free by two.',
		free: ['afternoons'],
		with: { culver: { state: 'checks', since: -40, stateSince: -16 } }
	},
	{
		key: 'grainne',
		name: 'Gráinne Doyle',
		area: 'PO37-7',
		travel: 9000,
		happy: ['dogs', 'cats', 'stairs'],
		about: 'Retired sister from a big London hospital; here as a neighbour, not as a nurse.',
		free: ['any'],
		with: {
			culver: {
				state: 'training',
				since: -58,
				stateSince: -12,
				check: 'enhanced',
				checkEnds: 1060,
				training: ['role', 'communication']
			}
		}
	},
	{
		key: 'hugo',
		name: 'Hugo Penn',
		area: 'PO38-1',
		travel: 11000,
		drives: true,
		happy: ['dogs', 'strong'],
		about: 'Lifeboat volunteer with winters to spare.',
		free: ['evenings', 'weekends'],
		with: {
			culver: {
				state: 'interview',
				since: -70,
				stateSince: -4,
				check: 'enhanced',
				checkEnds: 1050,
				training: HOME
			}
		}
	},
	{
		key: 'beryl',
		name: 'Beryl Aldous',
		area: 'PO33-3',
		travel: 6000,
		happy: ['cats', 'dogs'],
		about: 'Soup on Tuesdays, crumble whenever there are apples.',
		free: ['mornings', 'afternoons'],
		with: {
			aldhelm: { state: 'accepted', since: -620, check: 'basic', checkEnds: 240, training: DOOR }
		}
	},
	{
		key: 'moses',
		name: 'Moses Kiprono',
		area: 'PO33-1',
		travel: 14000,
		drives: true,
		languages: ['English', 'Swahili'],
		happy: ['dogs', 'stairs', 'strong'],
		about: 'Care-home cook, churchwarden, slow runner.',
		weekly: 360,
		free: ['evenings', 'weekends'],
		with: {
			aldhelm: {
				state: 'accepted',
				since: -400,
				check: 'enhanced',
				checkEnds: 380,
				training: HOME
			},
			culver: {
				state: 'accepted',
				since: -170,
				check: 'enhanced',
				checkEnds: 700,
				training: [...HOME, 'driving']
			}
		}
	},
	{
		key: 'pat',
		name: 'Pat Harding',
		area: 'PO38-1',
		travel: 5000,
		happy: ['dogs', 'stairs'],
		about: 'Two whippets of my own; a third makes no odds.',
		free: ['mornings', 'weekends'],
		with: {
			ventnor: { state: 'accepted', since: -370, check: 'basic', checkEnds: 340, training: DOOR }
		}
	},
	{
		key: 'jonty',
		name: 'Jonty Hale',
		area: 'PO38-3',
		travel: 9000,
		drives: true,
		happy: ['dogs', 'strong', 'stairs'],
		about: 'Hedges, gutters, logs.',
		free: ['weekends', 'afternoons'],
		with: {
			ventnor: { state: 'accepted', since: -300, check: 'basic', checkEnds: 410, training: DOOR }
		}
	},
	{
		key: 'rosa',
		name: 'Rosa Marques',
		area: 'PO38-1',
		travel: 7000,
		languages: ['English', 'Portuguese', 'Spanish'],
		happy: ['dogs', 'cats', 'stairs'],
		about: 'Chambermaid and mother of three. I pass the post office twice a day.',
		free: ['mornings'],
		with: {
			ventnor: { state: 'accepted', since: -160, check: 'basic', checkEnds: 720, training: DOOR },
			culver: {
				state: 'paused',
				since: -130,
				stateSince: -10,
				pausedBy: 'grace',
				check: 'basic',
				checkEnds: 720,
				training: DOOR,
				reason: 'We agreed on a month off while her mother moves in.'
			}
		}
	},
	{
		key: 'colin',
		name: 'Colin Barton',
		area: 'PO38-1',
		travel: 6000,
		drives: true,
		happy: ['dogs', 'strong', 'stairs'],
		about: 'I answer the phone for Ventnor Neighbours and walk whatever nobody else can.',
		free: ['any'],
		with: {
			ventnor: { state: 'accepted', since: -380, check: 'basic', checkEnds: 310, training: DOOR }
		}
	}
];

export const VOLUNTEERS: readonly Volunteer[] = V;

const FREE: Record<string, readonly { days: readonly number[]; from: string; to: string }[]> = {
	mornings: [{ days: [1, 2, 3, 4, 5], from: '07:30', to: '12:30' }],
	afternoons: [{ days: [1, 2, 3, 4, 5], from: '12:30', to: '17:30' }],
	evenings: [{ days: [1, 2, 3, 4, 5], from: '17:30', to: '21:30' }],
	weekdays: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
	weekends: [{ days: [6, 7], from: '09:00', to: '19:00' }],
	any: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '21:00' }]
};

/** The steps by which somebody came to a state, in order. */
const WAY: Record<State, readonly State[]> = {
	applied: ['applied'],
	references: ['applied', 'references'],
	checks: ['applied', 'references', 'checks'],
	training: ['applied', 'references', 'checks', 'training'],
	interview: ['applied', 'references', 'checks', 'training', 'interview'],
	accepted: ['applied', 'references', 'checks', 'training', 'interview', 'accepted'],
	paused: ['applied', 'references', 'checks', 'training', 'interview', 'accepted', 'paused'],
	suspended: ['applied', 'references', 'checks', 'training', 'interview', 'accepted', 'suspended'],
	left: ['applied', 'references', 'checks', 'training', 'interview', 'accepted', 'left'],
	declined: ['applied', 'references', 'declined']
};

/** What those who are still on the way in said when they applied. */
const JOINING: Partial<Record<State, { wants: string[]; identity: string }>> = {
	applied: { wants: ['company', 'listening'], identity: 'letters' },
	references: { wants: ['dog', 'garden'], identity: 'vouched' },
	checks: { wants: ['company', 'meal'], identity: 'document' },
	training: { wants: ['sitting'], identity: 'known' },
	interview: { wants: ['garden', 'errand'], identity: 'talk' }
};
/** Two who speak for each: somebody from work, and a neighbour. */
const SPEAK = [
	{
		name: 'Marjorie Snow',
		relation: 'We worked together for six years',
		words: 'Turns up, listens, and says when something is too much. I would ring them first.'
	},
	{
		name: 'Eric Dunn',
		relation: 'Next door since 2015',
		words: 'Fed my cat for a month when I was in hospital, and never mentioned it again.'
	}
];

/** How people showed who they are, most of them without a card with a picture. */
const SHOWN = [
	['letters', 'council'],
	['vouched', 'neighbour'],
	['document', 'licence'],
	['letters', ''],
	['known', 'group']
] as const;
const shownBy = (key: string) => SHOWN[pick(`shown:${key}`, 0, SHOWN.length)] ?? SHOWN[0];

/** An application under way. `asked` is when the referees were written to; null before that. */
function apply(
	world: World,
	v: Volunteer,
	organisation: OrganisationKey,
	sent: Date,
	asked: Date | null
): void {
	const state = v.with[organisation]?.state;
	const said = state && JOINING[state];
	if (!said) return;
	const id = idOf(`application:${organisation}:${v.key}`);
	world.put('private.applications', {
		id,
		organisation_id: organisationId(organisation),
		volunteer_id: accountId(v.key),
		wants: said.wants,
		rather_not: ['forms'],
		grief: 'My grandfather died two winters ago. I have had time.',
		travels: v.drives ? ['car'] : ['walk', 'bus'],
		identity: said.identity,
		sent_at: sent
	});
	SPEAK.forEach(({ name, relation, words }, i) => {
		// of somebody at references one has answered, and one is still to
		const answered = asked !== null && (state !== 'references' || i === 0);
		world.put('private.referees', {
			id: idOf(`referee:${organisation}:${v.key}:${i}`),
			application_id: id,
			position: i + 1,
			name,
			relation,
			email: `referee${i + 1}.${v.key}@example.org`,
			named_at: sent,
			asked_at: asked,
			expires_at: asked && plus(asked, 28 * 24 * 60),
			answered_at: answered ? plus(asked, 30 * 60) : null,
			known_for: answered ? 'over_5' : null,
			trust: answered ? 'yes' : null,
			words: answered ? words : ''
		});
	});
}

/** Forty volunteers, and where each stands with whom. */
/** The secret of Dev's link to his passport. */
export const PASSPORT_LINK = 'a-passport-link-of-the-demo';

export function volunteers(world: World): void {
	V.forEach((volunteer, index) => {
		const first = Math.min(...Object.values(volunteer.with).map(({ since }) => since));
		world.account({
			key: volunteer.key,
			name: volunteer.name,
			phone: `07700 900 ${String(200 + index)}`,
			since: first
		});
		profile(world, volunteer, first);
		for (const [organisation, standing] of Object.entries(volunteer.with)) {
			stand(world, volunteer, organisation as OrganisationKey, standing);
		}
	});
	// Dev shows the school that he cooks for what he has done here
	world.put('private.passport_links', {
		id: idOf('passport-link:dev'),
		account_id: accountId('dev'),
		token_hash: `\\x${createHash('sha256').update(PASSPORT_LINK).digest('hex')}`,
		parts: ['accepted', 'checks', 'training', 'hours'],
		made_at: world.calendar.past(-3, '17:20'),
		expires_at: world.calendar.at(27, '17:20'),
		revoked_at: null,
		opened_at: world.calendar.past(-1, '10:05')
	});
	carries(world);
	agrees(world);
	together(world);
}

/** Bernard lets Ventnor Neighbours read what Culver has on record. Colin has read it, and taken over who he is. */
function carries(world: World): void {
	const { calendar } = world;
	const id = idOf('consent:bernard:ventnor');
	const [route, kind] = shownBy('bernard');
	const items = ['accepted', 'identity', 'check', 'training'] as const;
	const given = calendar.past(-3, '20:05');
	world.put('private.volunteer_consents', {
		id,
		volunteer_id: accountId('bernard'),
		matter: 'record',
		to_id: organisationId('ventnor'),
		from_id: organisationId('culver'),
		items,
		wording_version: RECORD_WORDING_VERSION,
		wording: recordWordingKept(ORGANISATIONS.culver.name, ORGANISATIONS.ventnor.name, items),
		given_at: given,
		ends_at: calendar.at(360, '20:05')
	});
	world.put('private.record_readings', {
		id: idOf('record-reading:bernard:colin'),
		consent_id: id,
		reader_id: accountId('colin'),
		items,
		first_at: calendar.past(-2, '10:20'),
		last_at: calendar.past(-2, '10:27'),
		times: 2
	});
	world.put('private.identities_shown', {
		id: idOf('identity:ventnor:bernard'),
		organisation_id: organisationId('ventnor'),
		volunteer_id: accountId('bernard'),
		route,
		kind,
		shown_on: calendar.day(-590),
		review_at: calendar.at(700, '00:00'),
		recorded_by: accountId('colin'),
		recorded_at: calendar.past(-2, '10:27'),
		version: 1
	});
	world.put('private.taken_over', {
		id: idOf('taken-over:bernard:identity'),
		organisation_id: organisationId('ventnor'),
		volunteer_id: accountId('bernard'),
		from_id: organisationId('culver'),
		item: 'identity',
		record_id: idOf('identity:ventnor:bernard'),
		source_id: idOf('identity:culver:bernard'),
		consent_id: id,
		consented_at: given,
		looked_at: calendar.past(-2, '10:20'),
		taken_at: calendar.past(-2, '10:27'),
		taken_by: accountId('colin')
	});
}

/** Ruth lets Culver look at the Update Service; Grace has looked once. */
function agrees(world: World): void {
	const { calendar } = world;
	const given = calendar.past(-200, '19:30');
	world.put('private.volunteer_consents', {
		id: idOf('consent:ruth:update-service'),
		volunteer_id: accountId('ruth'),
		matter: 'update_service',
		to_id: organisationId('culver'),
		items: [],
		wording_version: UPDATE_WORDING_VERSION,
		wording: updateWording(ORGANISATIONS.culver.name).join('\n'),
		given_at: given
	});
	world.put('private.update_looks', {
		id: idOf('update-look:ruth'),
		organisation_id: organisationId('culver'),
		volunteer_id: accountId('ruth'),
		check_id: idOf('check:culver:ruth'),
		consented_at: given,
		looked_on: calendar.day(-190),
		result: 'no_new',
		next_on: calendar.day(175),
		looked_by: accountId('grace'),
		recorded_at: calendar.past(-190, '11:05')
	});
}

/** Ruth and Dev are buddies, Tomasz and Claire are asked; and on the first Tuesday some of them meet. */
function together(world: World): void {
	const { calendar } = world;
	const asked = (newer: string, older: string, since: number) => ({
		id: idOf(`buddies:${newer}:${older}`),
		organisation_id: organisationId('culver'),
		newer_id: accountId(newer),
		older_id: accountId(older),
		asked_by: accountId('grace'),
		asked_at: calendar.past(since, '10:10'),
		newer_yes_at: null,
		newer_contact: ''
	});
	world.put('private.buddies', {
		...asked('dev', 'ruth', -30),
		newer_yes_at: calendar.past(-29, '19:00'),
		older_yes_at: calendar.past(-28, '08:30'),
		newer_contact: '07700 900 643, a text first please',
		older_contact: 'After choir on Thursdays, at the church hall'
	});
	world.put('private.buddies', {
		...asked('tomasz', 'claire', -2),
		older_yes_at: calendar.past(-1, '12:00'),
		older_contact: '07700 900 644, in the evening'
	});
	let first = -40;
	while (weekday(calendar.day(first)) !== 2 || Number(calendar.day(first).slice(8)) > 7) first += 1;
	const circle = (key: string, more: object) => ({
		id: idOf(`peer-circle:${key}`),
		organisation_id: organisationId('culver'),
		first_day: calendar.day(first),
		places: 8,
		online: false,
		made_by: accountId('grace'),
		made_at: calendar.past(-60, '11:00'),
		updated_at: calendar.past(-60, '11:00'),
		...more
	});
	world.put(
		'private.peer_circles',
		circle('tuesday', {
			title: 'First Tuesday',
			description:
				'Tea and an hour to say how it is. Some speak and some listen, and both are welcome.',
			place: 'Village hall, Niton',
			starts: '19:00',
			ends: '20:15',
			repeats: 'month-nth',
			facilitator_id: accountId('ruth')
		})
	);
	world.put(
		'private.peer_circles',
		circle('online', {
			title: 'Half an hour online',
			description: 'For those who live far out or cannot leave the house in the evening.',
			place: 'Grace sends the address that morning',
			online: true,
			starts: '12:30',
			ends: '13:00',
			repeats: 'fortnightly',
			facilitator_id: accountId('grace')
		})
	);
	for (const [key, who] of [
		['tuesday', 'ruth'],
		['tuesday', 'claire'],
		['tuesday', 'dev'],
		['online', 'tomasz']
	] as const) {
		world.put('private.peer_circle_members', {
			id: idOf(`peer-circle:${key}:${who}`),
			circle_id: idOf(`peer-circle:${key}`),
			account_id: accountId(who),
			joined_at: calendar.past(-25, '18:00')
		});
	}
	let off = first + 14;
	while (off < 1) off += 14;
	world.put('private.peer_circle_days_off', {
		circle_id: idOf('peer-circle:online'),
		day: calendar.day(off),
		note: 'Grace is away that day.',
		at: calendar.past(-3, '09:00')
	});
}

function profile(world: World, v: Volunteer, since: number): void {
	const { calendar } = world;
	const joining = Object.values(v.with).flatMap(({ state }) => JOINING[state]?.wants ?? []);
	const id = accountId(v.key);
	const made = calendar.past(since, '19:10');
	world.put('public.volunteers', {
		account_id: id,
		area_id: v.area,
		travel_m: v.travel,
		drives: v.drives ?? false,
		languages: v.languages ?? ['English'],
		happy_with: v.happy ?? [],
		avoid: v.avoid ?? [],
		about: v.about,
		wants: v.wants ?? joining,
		rather_not: v.ratherNot ?? (joining.length > 0 ? ['forms'] : []),
		faith: v.faith ?? '',
		weekly_minutes: v.weekly ?? 240,
		version: 1,
		created_at: made,
		updated_at: made
	});
	for (const name of v.free) {
		for (const { days, from, to } of FREE[name] ?? []) {
			for (const weekday of days) {
				world.put('public.availability', {
					id: idOf(`availability:${v.key}:${weekday}:${from}`),
					volunteer_id: id,
					weekday,
					starts: from,
					ends: to
				});
			}
		}
	}
	if (v.away) {
		world.put('public.availability_exceptions', {
			id: idOf(`exception:${v.key}`),
			volunteer_id: id,
			from_day: calendar.day(v.away[0]),
			to_day: calendar.day(v.away[1]),
			free: false,
			starts: null,
			ends: null
		});
	}
}

function stand(world: World, v: Volunteer, organisation: OrganisationKey, s: Standing): void {
	const { calendar } = world;
	const id = accountId(v.key);
	const organisation_id = organisationId(organisation);
	const by = accountId(recorder(organisation, v.key));
	const way = WAY[s.state];
	const began = calendar.past(s.since, '19:15');
	// Steps are spread over the eight weeks that joining takes, the last on its own day.
	const stepAt = (index: number) => {
		if (index === way.length - 1 && index > 0) {
			return calendar.past(s.stateSince ?? Math.min(s.since + 56, -6), '15:40');
		}
		return plus(began, index * 9 * 24 * 60);
	};
	world.put('public.acceptances', {
		organisation_id,
		volunteer_id: id,
		state: s.state,
		state_since: stepAt(way.length - 1),
		paused_by: s.pausedBy ? accountId(s.pausedBy) : null,
		rest_until: s.restUntil === undefined ? null : calendar.at(s.restUntil, '00:00'),
		reason: s.reason ?? null,
		version: way.length,
		updated_at: stepAt(way.length - 1)
	});
	way.forEach((to, index) => {
		const own = to === 'applied' || s.pausedBy === v.key || to === 'left';
		world.put('private.acceptance_events', {
			organisation_id,
			volunteer_id: id,
			from_state: index === 0 ? null : (way[index - 1] ?? null),
			to_state: to,
			by_account: own && (index === 0 || index === way.length - 1) ? id : by,
			reason: index === way.length - 1 ? (s.reason ?? null) : null,
			at: calendar.before(stepAt(index), 3 + way.length - index)
		});
	});
	if (s.state in JOINING) apply(world, v, organisation, began, way.length > 1 ? stepAt(1) : null);
	if (['accepted', 'paused', 'suspended', 'left'].includes(s.state)) {
		const left = s.state === 'left' ? s.stateSince : undefined;
		const works = { aldhelm: ['hilary'], ventnor: ['colin'], culver: [] as string[] }[organisation];
		if (!works.includes(v.key)) join(world, organisation, v.key, s.since + 30, left);
		grant(
			world,
			organisation,
			v.key,
			'volunteer',
			s.since + 56,
			recorder(organisation, v.key),
			left
		);
	}
	// whoever was accepted showed who they are first
	if (['accepted', 'paused', 'suspended'].includes(s.state)) {
		const [route, kind] = shownBy(v.key);
		world.put('private.identities_shown', {
			id: idOf(`identity:${organisation}:${v.key}`),
			organisation_id,
			volunteer_id: id,
			route,
			kind,
			shown_on: calendar.day(s.since + 20),
			recorded_by: by,
			recorded_at: calendar.at(s.since + 20, '15:10'),
			version: 1
		});
	}
	if (s.check) {
		const years = 1095;
		const ends = s.checkEnds ?? 365;
		world.put('public.checks', {
			id: idOf(`check:${organisation}:${v.key}`),
			organisation_id,
			volunteer_id: id,
			level: s.check,
			issued_on: calendar.day(ends - years - 8),
			valid_from: calendar.at(ends - years, '12:00'),
			expires_at: calendar.at(ends, '12:00'),
			clear: true,
			checked_by: by,
			revoked_at: null,
			recorded_at: calendar.at(ends - years, '12:05')
		});
	}
	for (const module of s.training ?? []) {
		const months =
			module === 'safeguarding' || module === 'health_safety' || module === 'driving' ? 24 : 36;
		const days = Math.round(months * 30.4);
		const passed =
			module === s.lapsed
				? -days - pick(`lapse:${v.key}`, 3, 20)
				: -pick(`trained:${v.key}:${module}`, 20, 420);
		world.put('public.trainings', {
			id: idOf(`training:${organisation}:${v.key}:${module}`),
			organisation_id,
			volunteer_id: id,
			module_id: module,
			passed_at: calendar.at(passed, '16:00'),
			expires_at: calendar.at(passed + days, '16:00'),
			recorded_by: by,
			revoked_at: null,
			recorded_at: calendar.at(passed, '16:30')
		});
	}
}

/** Whether the organisation confirms what its volunteers accept. */
export const confirms = (organisation: OrganisationKey): boolean =>
	ORGANISATIONS[organisation].confirms;
