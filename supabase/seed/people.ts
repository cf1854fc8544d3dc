import type { Details, Scope } from '#lib/domain/people/details.ts';
import type { Area, OrganisationKey } from './organisations.ts';

/** Somebody of a circle. */
export interface Member {
	key: string;
	name: string;
	role: 'self' | 'manager' | 'helper';
	relation?: string;
	/** Whether they can sign in. */
	account?: boolean;
	email?: boolean;
	phone?: string;
	reach?: string;
	basis?: 'own' | 'attorney' | 'deputy' | 'best_interests' | 'family';
	paper?: string;
	/** Who saw on what they act, and when (days from today). */
	seen?: readonly [by: string, day: number];
}

/** Yes to several readers at once, as somebody gives it in one conversation. */
export interface Yes {
	day: number;
	time?: string;
	how: 'online' | 'phone' | 'in_person' | 'paper';
	basis?: 'own' | 'attorney' | 'best_interests' | 'family';
	giver?: string;
	by?: string;
	organisation?: OrganisationKey;
	coordinators?: readonly Scope[];
	pool?: boolean;
	matched?: readonly Scope[];
	named?: Readonly<Record<string, readonly Scope[]>>;
	months?: number;
	consulted?: string;
	why?: string;
	review?: number;
	/** Said to words that have changed since; the current ones otherwise. */
	wording?: 1;
	/** Taken back since, whole or for some scopes. */
	withdrawn?: {
		day: number;
		time: string;
		by: string;
		from: 'coordinators' | 'matched' | 'pool';
		scopes?: readonly Scope[];
	};
}

export interface Person {
	key: string;
	area: Area;
	since: number;
	situation: 'dying' | 'bereaved';
	asker: string;
	circle: readonly Member[];
	details: Partial<Omit<Details, 'address'>>;
	address: Details['address'];
	/** Whoever entered what is known: a key of the circle. */
	entered?: string;
	sharing: readonly Yes[];
	lacking?: readonly { day: number; lacking: boolean; decision: string; by: string }[];
}

export const ALL = [
	'name',
	'contact',
	'address',
	'about',
	'communication',
	'support',
	'household',
	'circle'
] as const satisfies readonly Scope[];
const VISIT = [
	'name',
	'contact',
	'address',
	'about',
	'communication',
	'support',
	'household'
] as const satisfies readonly Scope[];

export const PEOPLE: readonly Person[] = [
	{
		key: 'len',
		area: 'PO38-1',
		since: -42,
		situation: 'dying',
		asker: 'joanne',
		entered: 'joanne',
		circle: [
			{
				key: 'len',
				name: 'Len Hollis',
				role: 'self',
				account: true,
				email: true,
				phone: '01632 960 148',
				basis: 'own'
			},
			{
				key: 'joanne',
				name: 'Joanne Hollis',
				role: 'manager',
				relation: 'daughter',
				account: true,
				email: true,
				phone: '07700 900 142',
				reach: 'A text first is best.',
				basis: 'own',
				paper: 'Len told Grace so himself, by phone.',
				seen: ['grace', -38]
			},
			{
				key: 'anna',
				name: 'Anna Corrie',
				role: 'helper',
				relation: 'niece',
				account: true,
				email: true,
				phone: '07700 900 143'
			}
		],
		details: {
			name: { full: 'Leonard Hollis', known_as: 'Len' },
			contact: {
				phone: '01632 960 148',
				note: 'After 10am. Let it ring: he is slow to get to it.'
			},
			about: {
				words:
					'Kept the lamp on a lightship for eleven years, then the chandlery on the front. He likes the shipping forecast, the window open, and being asked about tides. He does not like being called dear.'
			},
			communication: {
				language: 'English',
				needs: ['Hard of hearing'],
				words: 'Sit on his left, and tell him who you are when you come in.'
			},
			faith: {
				words: 'Brought up chapel. Not now, thank you, and no visits from anybody collared.'
			},
			support: {
				needs: ['Mostly in bed', 'Tires quickly'],
				words:
					'He gets to the chair by the window for an hour in the afternoon; Joanne helps him, not the visitor.'
			},
			household: {
				words:
					'Joanne sleeps in the back bedroom. Use the side door: the front one sticks. The steps are steep.',
				pets: ['A dog'],
				smoking: false
			},
			circle: {
				words:
					'Joanne lives in. Anna comes on Fridays. His brother Peter is in Toronto and rings on Sundays; Roy, the other brother, is at Freshwater and cannot travel.'
			}
		},
		address: { lines: 'Harbour View\nUndercliff Rise\nVentnor', postcode: 'PO38 1ZZ' },
		sharing: [
			{
				day: -38,
				time: '10:40',
				how: 'phone',
				giver: 'len',
				by: 'grace',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			},
			{
				day: -6,
				time: '11:15',
				how: 'phone',
				giver: 'len',
				by: 'grace',
				organisation: 'aldhelm',
				coordinators: ['name', 'contact', 'address', 'household'],
				pool: true,
				matched: ['name', 'contact', 'address', 'household']
			}
		]
	},
	{
		key: 'margaret',
		area: 'PO37-6',
		since: -33,
		situation: 'dying',
		asker: 'margaret',
		entered: 'margaret',
		circle: [
			{
				key: 'margaret',
				name: 'Margaret Dyer',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 151',
				reach: 'Mornings.',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'Margaret Dyer', known_as: 'Margaret' },
			contact: { phone: '07700 900 151', note: 'I keep it by the bed, so please not before 9.' },
			about: {
				words:
					'I taught geography for thirty-four years and have never been to the Andes. Bring me a mountain and I will be quite happy. I know that I am dying and would rather not be talked round it.'
			},
			communication: { language: 'English', needs: ['Needs large print'], words: '' },
			faith: { words: 'Church of England, at Easter.' },
			support: {
				needs: ['Walks with a stick or a frame', 'Tires quickly'],
				words: 'I can make the tea if you carry it.'
			},
			household: {
				words: 'I live alone with Minnow, a cat of fourteen who sits on whoever came last.',
				pets: ['A cat'],
				smoking: false
			},
			circle: { words: 'No family to speak of. Mrs Lacey downstairs has a key.' }
		},
		address: { lines: 'Flat 2, Chine Lodge\nLower Esplanade Walk\nShanklin', postcode: 'PO37 6ZY' },
		sharing: [
			{
				day: -33,
				time: '09:50',
				how: 'online',
				giver: 'margaret',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			}
		]
	},
	{
		key: 'rehana',
		area: 'PO33-2',
		since: -2,
		situation: 'dying',
		asker: 'imran',
		entered: 'imran',
		circle: [
			{ key: 'rehana', name: 'Rehana Rahman', role: 'self', phone: '01632 960 152' },
			{
				key: 'imran',
				name: 'Imran Rahman',
				role: 'manager',
				relation: 'son',
				account: true,
				email: true,
				phone: '07700 900 152',
				reach: 'Any hour, I am up.',
				basis: 'family'
			}
		],
		details: {
			name: { full: 'Rehana Rahman', known_as: 'Mrs Rahman' },
			contact: {
				phone: '01632 960 152',
				note: 'Ring me first, please; she does not like the phone in English.'
			},
			about: {
				words:
					'Amma ran the first sari shop on the island. She likes her garden seen to, old Bengali films, and nobody fussing.'
			},
			communication: {
				language: 'Bengali',
				needs: [],
				words: 'Sylheti, with some English. She understands more than she says.'
			},
			faith: { words: 'Muslim. She prays five times; shoes off at the door.' },
			support: {
				needs: ['Unsteady on the stairs', 'Tires quickly'],
				words: 'Her chair is in the front room now.'
			},
			household: {
				words: 'My wife and our two small children live here as well.',
				pets: [],
				smoking: false
			}
		},
		address: { lines: '6 Sandpiper Terrace\nRyde', postcode: 'PO33 2ZX' },
		sharing: [
			{
				day: -2,
				time: '02:47',
				how: 'online',
				basis: 'family',
				giver: 'imran',
				coordinators: VISIT,
				pool: true
			}
		]
	},
	{
		key: 'owen',
		area: 'PO30-2',
		since: -20,
		situation: 'dying',
		asker: 'beth',
		entered: 'beth',
		circle: [
			{ key: 'owen', name: 'Owen Prys', role: 'self', phone: '01632 960 153' },
			{
				key: 'beth',
				name: 'Beth Prys',
				role: 'manager',
				relation: 'daughter',
				account: true,
				email: true,
				phone: '07700 900 153',
				basis: 'own',
				paper: 'Owen said so to Grace, with Beth in the room.',
				seen: ['grace', -18]
			},
			{
				key: 'elin',
				name: 'Elin Rees',
				role: 'helper',
				relation: 'niece',
				account: true,
				email: true
			}
		],
		details: {
			name: { full: 'Owen Prys', known_as: 'Owen' },
			contact: { phone: '01632 960 153', note: 'Beth answers on weekday evenings.' },
			about: {
				words:
					'Quarryman’s son, then a surveyor of roads. He will tell you which ones were built wrong.'
			},
			communication: {
				language: 'Welsh',
				needs: ['Needs things said more than once'],
				words: 'English goes when he is tired. Welsh stays.'
			},
			faith: {
				words: 'Chapel, Annibynwyr. He would like a hymn sung, if the visitor can bear it.'
			},
			support: {
				needs: ['Walks with a stick or a frame'],
				words: 'He walks to the gate and back before lunch.'
			},
			household: { words: 'Beth is at work from eight to four.', pets: [], smoking: false },
			circle: {
				words:
					'Beth; her son Ifan at college; a niece who works at the hospice and visits as family only.'
			}
		},
		address: { lines: '11 Medina Rise\nNewport', postcode: 'PO30 2ZZ' },
		sharing: [
			{
				day: -18,
				time: '17:20',
				how: 'in_person',
				giver: 'owen',
				by: 'grace',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			}
		]
	},
	{
		key: 'halina',
		area: 'PO30-5',
		since: -40,
		situation: 'dying',
		asker: 'marek',
		entered: 'marek',
		circle: [
			{ key: 'halina', name: 'Halina Wójcik', role: 'self', phone: '07700 900 154' },
			{
				key: 'marek',
				name: 'Marek Wójcik',
				role: 'manager',
				relation: 'grandson',
				account: true,
				email: true,
				phone: '07700 900 155',
				basis: 'own',
				paper: 'Halina told Samir through an interpreter by phone.',
				seen: ['samir', -37]
			}
		],
		details: {
			name: { full: 'Halina Wójcik', known_as: 'Pani Halina' },
			contact: { phone: '07700 900 154', note: 'In Polish if you can.' },
			about: {
				words:
					'Born in Lwów, seamstress in Portsmouth, on the island since 1971. She wants to hear what the weather does to the dog.'
			},
			communication: {
				language: 'Polish',
				needs: ['Hard of hearing'],
				words: 'Loud, slow, and sit facing her.'
			},
			faith: { words: 'Catholic. Sunday Mass at Newport is the week’s whole point.' },
			support: {
				needs: ['Uses a wheelchair'],
				words: 'A folding chair that goes into any boot. She gets into a car with an arm to hold.'
			},
			household: {
				words: 'Bruno is a large old dog who pulls for the first ten minutes.',
				pets: ['A dog'],
				smoking: true
			},
			circle: { words: 'Marek lives in Cowes and comes after work.' }
		},
		address: { lines: '28 Carisbrooke Mead\nNewport', postcode: 'PO30 5ZY' },
		sharing: [
			{
				day: -37,
				time: '18:05',
				how: 'phone',
				giver: 'halina',
				by: 'samir',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			}
		]
	},
	{
		key: 'maureen',
		area: 'PO33-4',
		since: -36,
		situation: 'dying',
		asker: 'jean',
		entered: 'jean',
		circle: [
			{ key: 'maureen', name: 'Maureen Tuck', role: 'self', phone: '01632 960 156' },
			{
				key: 'jean',
				name: 'Jean Tuck',
				role: 'manager',
				relation: 'wife',
				account: true,
				email: true,
				phone: '07700 900 156',
				basis: 'own',
				paper: 'Maureen said so in a letter, signed.',
				seen: ['samir', -34]
			}
		],
		details: {
			name: { full: 'Maureen Tuck', known_as: 'Mo' },
			contact: { phone: '01632 960 156', note: 'Jean will answer; she is the one with the puff.' },
			about: {
				words:
					'Forty-one years together, married for ten. Mo kept goal for the county. She likes the radio on, low, and cricket explained to nobody.'
			},
			communication: {
				language: 'English',
				needs: ['Speaks slowly, or with effort'],
				words: 'Wait for the end of the sentence. It comes.'
			},
			support: { needs: ['Mostly in bed'], words: 'Soft food; nothing with pips.' },
			household: {
				words: 'Jean is eighty-one and sleeps badly. Ring twice at the back.',
				pets: ['A cat'],
				smoking: false
			},
			circle: { words: 'Jean, and the bowls club, who mean well and come all at once.' }
		},
		address: { lines: 'Fernleigh\nCreek Lane\nWootton', postcode: 'PO33 4ZZ' },
		sharing: [
			{
				day: -34,
				time: '14:30',
				how: 'paper',
				giver: 'maureen',
				by: 'samir',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			},
			{
				day: -33,
				time: '10:15',
				how: 'phone',
				giver: 'maureen',
				by: 'hilary',
				organisation: 'aldhelm',
				coordinators: ['name', 'contact', 'address', 'support'],
				pool: true,
				matched: ['name', 'contact', 'address', 'support']
			}
		]
	},
	{
		key: 'sofia',
		area: 'PO33-1',
		since: -38,
		situation: 'bereaved',
		asker: 'sofia',
		entered: 'sofia',
		circle: [
			{
				key: 'sofia',
				name: 'Sofia Marsh',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 157',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'Sofia Marsh', known_as: 'Sofia' },
			contact: { phone: '07700 900 157', note: 'Text rather than ring.' },
			about: {
				words:
					'Keith died in September, at home, as we had planned. I had not planned the evenings. I do not cook for one yet.'
			},
			communication: { language: 'English', needs: [], words: '' },
			support: { needs: [], words: '' },
			household: {
				words: 'Only me. Mind the boots in the porch, they are still his.',
				pets: [],
				smoking: false
			}
		},
		address: { lines: '3 Monkton Bank\nRyde', postcode: 'PO33 1ZZ' },
		sharing: [
			{
				day: -38,
				time: '20:30',
				how: 'online',
				giver: 'sofia',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			},
			{
				day: -37,
				time: '09:10',
				how: 'online',
				giver: 'sofia',
				organisation: 'aldhelm',
				coordinators: ['name', 'contact', 'address', 'about'],
				pool: true,
				matched: ['name', 'contact', 'address', 'about']
			}
		]
	},
	{
		key: 'david',
		area: 'PO36-0',
		since: -6,
		situation: 'bereaved',
		asker: 'david',
		entered: 'david',
		circle: [
			{
				key: 'david',
				name: 'David Kerslake',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 158',
				reach: 'Not while I am at work, 7 to 3.',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'David Kerslake', known_as: 'Dave' },
			contact: { phone: '07700 900 158', note: 'After three.' },
			about: {
				words:
					'My brother died last week, by suicide. I would like somebody there who does not need it explained. It is all right to say his name: Stephen.'
			},
			communication: { language: 'English', needs: [], words: '' },
			faith: { words: 'None.' },
			support: { needs: [], words: '' },
			household: {
				words: 'I rent a room; there is a kitchen we could sit in, or the beach.',
				pets: [],
				smoking: true
			}
		},
		address: { lines: 'Room 4, 17 Culver Parade\nSandown', postcode: 'PO36 0ZZ' },
		sharing: [
			{
				day: -6,
				time: '22:40',
				how: 'online',
				giver: 'david',
				coordinators: ALL,
				pool: true,
				matched: [...VISIT, 'faith']
			}
		]
	},
	{
		key: 'priya',
		area: 'PO31-8',
		since: -39,
		situation: 'bereaved',
		asker: 'priya',
		entered: 'priya',
		circle: [
			{
				key: 'priya',
				name: 'Priya Menon',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 159',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'Priya Menon', known_as: 'Priya' },
			contact: { phone: '07700 900 159', note: 'The children answer it too.' },
			about: {
				words:
					'Suresh went out for a run in October and did not come back. There is a drawer of letters I cannot open, and a garden that he did.'
			},
			communication: { language: 'English', needs: ['Prefers things in writing'], words: '' },
			faith: {
				words: 'Hindu. We do not wear shoes indoors, and there are flowers by his picture.'
			},
			support: { needs: [], words: '' },
			household: {
				words: 'Two children, nine and twelve, home from four.',
				pets: ['Another animal'],
				smoking: false
			}
		},
		address: { lines: '40 Gurnard Heights\nCowes', postcode: 'PO31 8ZX' },
		sharing: [
			{
				day: -39,
				time: '21:15',
				how: 'online',
				giver: 'priya',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			}
		]
	},
	{
		key: 'lucy',
		area: 'PO33-3',
		since: -30,
		situation: 'bereaved',
		asker: 'tom',
		entered: 'tom',
		circle: [
			{
				key: 'lucy',
				name: 'Lucy Farrant',
				role: 'self',
				email: true,
				phone: '07700 900 160',
				basis: 'own'
			},
			{
				key: 'tom',
				name: 'Tom Farrant',
				role: 'manager',
				relation: 'husband',
				account: true,
				email: true,
				phone: '07700 900 161',
				basis: 'own',
				paper: 'Lucy wrote to Hilary that Tom speaks for both of them.',
				seen: ['hilary', -29]
			}
		],
		details: {
			name: { full: 'Lucy Farrant', known_as: 'Lucy' },
			contact: { phone: '07700 900 161', note: 'Tom’s. Please do not ring Lucy.' },
			about: {
				words:
					'Our daughter died this autumn. Leave food on the step; we may not come to the door, and that is not about you.'
			},
			household: { words: 'There is another child at home.', pets: [], smoking: false }
		},
		address: { lines: '9 Appley Green\nRyde', postcode: 'PO33 3ZZ' },
		sharing: [
			{
				day: -29,
				time: '12:00',
				how: 'online',
				giver: 'lucy',
				organisation: 'aldhelm',
				coordinators: ['name', 'contact', 'address', 'about'],
				pool: true,
				matched: ['name', 'address', 'about']
			},
			{
				day: -26,
				time: '12:00',
				how: 'online',
				giver: 'lucy',
				coordinators: ['name', 'contact', 'about'],
				pool: true,
				matched: ['name', 'about']
			}
		]
	},
	{
		key: 'harold',
		area: 'PO36-6',
		since: -41,
		situation: 'dying',
		asker: 'gillian',
		entered: 'gillian',
		circle: [
			{ key: 'harold', name: 'Harold Stokes', role: 'self' },
			{
				key: 'gillian',
				name: 'Gillian Stokes',
				role: 'manager',
				relation: 'daughter',
				account: true,
				email: true,
				phone: '07700 900 162',
				basis: 'attorney',
				paper:
					'Power of attorney for health and welfare, registered; original seen at the hospice.',
				seen: ['samir', -40]
			},
			{
				key: 'violet',
				name: 'Violet Stokes',
				role: 'helper',
				relation: 'wife',
				phone: '01632 960 157'
			}
		],
		details: {
			name: { full: 'Harold Stokes', known_as: 'Captain' },
			contact: { phone: '01632 960 157', note: 'Violet’s line; she is quick.' },
			about: {
				words:
					'Harold was a ferry captain, and most days he still is. He checks the time of the next sailing. Tell him it is on time and it will be.'
			},
			communication: {
				language: 'English',
				needs: ['Needs things said more than once', 'Hard of hearing'],
				words: 'Short sentences. Say your name every time you come back into the room.'
			},
			support: {
				needs: ['Unsteady on the stairs'],
				words:
					'He looks for the front door at dusk; it is kept locked and the key is on the hook behind the clock.'
			},
			household: {
				words: 'Violet is there; this is so that she can sleep.',
				pets: [],
				smoking: false
			},
			circle: {
				words: 'Gillian is in Southampton and has the power of attorney. Violet decides the days.'
			}
		},
		address: { lines: 'The Moorings\nLake Hill Close\nSandown', postcode: 'PO36 6ZZ' },
		lacking: [
			{
				day: -41,
				lacking: true,
				decision: 'Who may know what about him, so that help can come to the house.',
				by: 'samir'
			}
		],
		sharing: [
			{
				day: -40,
				time: '11:00',
				how: 'in_person',
				basis: 'attorney',
				giver: 'gillian',
				by: 'samir',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			}
		]
	},
	{
		key: 'edna',
		area: 'PO35-5',
		since: -9,
		situation: 'dying',
		asker: 'carol',
		entered: 'carol',
		circle: [
			{ key: 'edna', name: 'Edna Whitlock', role: 'self' },
			{
				key: 'carol',
				name: 'Carol Whitlock',
				role: 'manager',
				relation: 'niece',
				account: true,
				email: true,
				phone: '07700 900 163',
				basis: 'attorney'
			}
		],
		details: {
			name: { full: 'Edna Whitlock', known_as: 'Auntie Ed' },
			contact: { phone: '07700 900 163', note: 'Mine, not hers.' },
			about: {
				words: 'She kept bees and a tidy ledger of every swarm. She hums when she is content.'
			},
			communication: {
				language: 'English',
				needs: ['Needs things said more than once'],
				words: ''
			},
			support: { needs: ['Walks with a stick or a frame'], words: '' },
			household: {
				words: 'She is on her own from six until I come at nine.',
				pets: [],
				smoking: false
			}
		},
		address: { lines: 'Skep Cottage\nForelands Loop\nBembridge', postcode: 'PO35 5ZZ' },
		lacking: [
			{
				day: -8,
				lacking: true,
				decision: 'Whether strangers may be told where she lives and that she needs company.',
				by: 'grace'
			}
		],
		sharing: [
			{
				day: -8,
				time: '16:45',
				how: 'online',
				basis: 'attorney',
				giver: 'carol',
				coordinators: ['name', 'contact', 'address', 'about', 'support', 'household'],
				pool: true,
				matched: ['name', 'address', 'about', 'support', 'household']
			}
		]
	},
	{
		key: 'frank',
		area: 'PO32-6',
		since: -37,
		situation: 'dying',
		asker: 'nora',
		entered: 'nora',
		circle: [
			{ key: 'frank', name: 'Frank Ibbotson', role: 'self' },
			{
				key: 'nora',
				name: 'Nora Peel',
				role: 'helper',
				relation: 'neighbour',
				email: true,
				phone: '01632 960 158'
			}
		],
		details: {
			name: { full: 'Frank Ibbotson', known_as: 'Frank' },
			about: {
				words:
					'Riveter at the yard. He has not said much for a year, but his foot goes when there is a brass band on.'
			},
			communication: {
				language: 'English',
				needs: ['Speaks slowly, or with effort', 'Sees little or nothing'],
				words: 'Say what you are doing before you do it.'
			},
			support: {
				needs: ['Mostly in bed'],
				words: 'Carers come at eight and six; they let themselves in.'
			},
			household: {
				words: 'Nobody else lives there. Nora over the road has a key.',
				pets: [],
				smoking: false
			}
		},
		address: { lines: '2 Shipwrights’ Row\nEast Cowes', postcode: 'PO32 6ZZ' },
		lacking: [
			{
				day: -36,
				lacking: true,
				decision: 'Whether volunteers may be told about him so that somebody can sit with him.',
				by: 'grace'
			}
		],
		sharing: [
			{
				day: -35,
				time: '15:10',
				how: 'in_person',
				basis: 'best_interests',
				by: 'grace',
				coordinators: ['name', 'address', 'about', 'communication', 'support', 'household'],
				pool: true,
				matched: ['name', 'address', 'about', 'communication', 'support', 'household'],
				months: 6,
				consulted:
					'Nora Peel, his neighbour of thirty years; the carers; his surgery’s social prescriber.',
				why: 'He brightens when somebody is in the room, nobody who knows him can think of a reason he would say no, and less would not let anyone come.',
				review: 48
			}
		]
	},
	{
		key: 'gareth',
		area: 'PO41-0',
		since: -27,
		situation: 'dying',
		asker: 'gareth',
		entered: 'gareth',
		circle: [
			{
				key: 'gareth',
				name: 'Gareth Noble',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 164',
				reach: 'Text only. Deaf.',
				basis: 'own'
			},
			{
				key: 'sue',
				name: 'Sue Noble',
				role: 'manager',
				relation: 'sister',
				account: true,
				email: true,
				phone: '07700 900 165',
				basis: 'own',
				paper: 'Gareth wrote to say so.',
				seen: ['grace', -25]
			}
		],
		details: {
			name: { full: 'Gareth Noble', known_as: 'Gaz' },
			contact: { phone: '07700 900 164', note: 'Text or video. Never voice.' },
			about: {
				words:
					'I am Deaf, not hard of hearing. I printed the County Press for twenty years and I still read it for the mistakes. Chess, badly.'
			},
			communication: {
				language: 'British Sign Language',
				needs: ['Prefers things in writing'],
				words: 'BSL first. The doorbell flashes: wait.'
			},
			support: { needs: ['Needs the door opened for them', 'Tires quickly'], words: '' },
			household: { words: 'Me and a lot of newspapers.', pets: [], smoking: false },
			circle: { words: 'My sister Sue, in Lymington.' }
		},
		address: { lines: '1 Bouldnor Steps\nYarmouth', postcode: 'PO41 0ZZ' },
		sharing: [
			{
				day: -26,
				time: '13:30',
				how: 'online',
				giver: 'gareth',
				coordinators: ALL,
				pool: true,
				matched: VISIT,
				named: { josie: ['name', 'contact', 'address', 'about', 'communication'] }
			}
		]
	},
	{
		key: 'balbir',
		area: 'PO30-1',
		since: -41,
		situation: 'dying',
		asker: 'harjit',
		entered: 'harjit',
		circle: [
			{ key: 'balbir', name: 'Balbir Singh Gill', role: 'self', phone: '01632 960 159' },
			{
				key: 'harjit',
				name: 'Harjit Gill',
				role: 'manager',
				relation: 'son',
				account: true,
				email: true,
				phone: '07700 900 166',
				basis: 'own',
				paper: 'Balbir told Samir, both sons there.',
				seen: ['samir', -39]
			},
			{
				key: 'manjit',
				name: 'Manjit Gill',
				role: 'manager',
				relation: 'son',
				account: true,
				email: true,
				phone: '07700 900 167',
				basis: 'own',
				paper: 'Balbir told Samir, both sons there.',
				seen: ['samir', -39]
			}
		],
		details: {
			name: { full: 'Balbir Singh Gill', known_as: 'Uncle-ji' },
			contact: { phone: '01632 960 159', note: 'Harjit by day, Manjit by night.' },
			about: {
				words:
					'Our father drove the number 1 bus for thirty years and knows every driver on it. He likes the kirtan on softly, and company that eats.'
			},
			communication: {
				language: 'Punjabi',
				needs: ['Hard of hearing'],
				words: 'Punjabi or English, near his right ear.'
			},
			faith: {
				words:
					'Sikh. Heads covered in his room, please; scarves are by the door. No tobacco in the house.'
			},
			support: { needs: ['Uses a wheelchair'], words: 'There is a ramp at the back.' },
			household: {
				words: 'The two of us take turns through the night, and both of us work.',
				pets: [],
				smoking: false
			},
			circle: {
				words: 'Harjit and Manjit, turn about; the gurdwara in Southampton rings on Sundays.'
			}
		},
		address: { lines: '52 Trafalgar Way\nNewport', postcode: 'PO30 1ZZ' },
		sharing: [
			{
				day: -39,
				time: '19:00',
				how: 'in_person',
				giver: 'balbir',
				by: 'samir',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			}
		]
	},
	{
		key: 'miriam',
		area: 'PO33-2',
		since: -35,
		situation: 'dying',
		asker: 'daniel',
		entered: 'daniel',
		circle: [
			{ key: 'miriam', name: 'Miriam Adler', role: 'self', phone: '01632 960 155' },
			{
				key: 'daniel',
				name: 'Daniel Adler',
				role: 'manager',
				relation: 'son',
				account: true,
				email: true,
				phone: '07700 900 168',
				basis: 'own',
				paper: 'Miriam rang Grace herself.',
				seen: ['grace', -34]
			}
		],
		details: {
			name: { full: 'Miriam Adler', known_as: 'Miriam' },
			contact: { phone: '01632 960 155', note: 'Not on Shabbat.' },
			about: {
				words:
					'Came on a train in 1939 with a label and a violin. She talks about the violin. The rest only if she begins.'
			},
			communication: {
				language: 'English',
				needs: ['Sees little or nothing'],
				words: 'Say who you are from the door.'
			},
			faith: {
				words:
					'Jewish, observant. Kosher kitchen: nothing brought in unless it is sealed and marked.'
			},
			support: { needs: ['Walks with a stick or a frame', 'Tires quickly'], words: '' },
			household: {
				words: 'She lives alone; her son comes on Fridays before dusk and stays.',
				pets: ['A cat'],
				smoking: false
			},
			circle: { words: 'Daniel, and a friend in Ryde who plays.' }
		},
		address: { lines: 'Garden Flat, 70 Pier View\nRyde', postcode: 'PO33 2ZY' },
		sharing: [
			{
				day: -34,
				time: '10:05',
				how: 'phone',
				giver: 'miriam',
				by: 'grace',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: VISIT,
				named: { leah: ['faith'] }
			}
		]
	},
	{
		key: 'winifred',
		area: 'PO38-2',
		since: -40,
		situation: 'dying',
		asker: 'winifred',
		entered: 'winifred',
		circle: [
			{
				key: 'winifred',
				name: 'Winifred Fell',
				role: 'self',
				account: true,
				email: true,
				phone: '01632 960 154',
				reach: 'I sit in silence from 10 to 11 and do not answer then.',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'Winifred Fell', known_as: 'Win' },
			contact: { phone: '01632 960 154', note: 'Not between 10 and 11.' },
			about: {
				words:
					'A Friend for sixty years and a bookbinder for fifty. Silence is company. If thee must talk, talk of paper.'
			},
			communication: { language: 'English', needs: ['Needs large print'], words: '' },
			faith: { words: 'Quaker. Meeting comes to me now, on the first Sunday.' },
			support: { needs: ['Unsteady on the stairs'], words: 'I live downstairs.' },
			household: {
				words: 'A spaniel, Penn, who is older than he thinks.',
				pets: ['A dog'],
				smoking: false
			},
			circle: { words: 'Meeting.' }
		},
		address: { lines: 'Bindery End\nChapel Knapp\nNiton', postcode: 'PO38 2ZZ' },
		sharing: [
			{
				day: -40,
				time: '11:20',
				how: 'paper',
				giver: 'winifred',
				wording: 1,
				by: 'samir',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			},
			{
				day: -39,
				time: '18:30',
				how: 'phone',
				giver: 'winifred',
				by: 'colin',
				organisation: 'ventnor',
				coordinators: ['name', 'contact', 'address', 'household'],
				pool: true,
				matched: ['name', 'address', 'household']
			}
		]
	},
	{
		key: 'alan',
		area: 'PO38-1',
		since: -41,
		situation: 'dying',
		asker: 'alan',
		entered: 'alan',
		circle: [
			{
				key: 'alan',
				name: 'Alan Petrie',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 169',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'Alan Petrie', known_as: 'Alan' },
			contact: { phone: '07700 900 169', note: '' },
			about: {
				words:
					'Wheelchair user since a motorbike in 1988, so spare me the tilted head. I want to get to the Botanic Garden while there is something out.'
			},
			communication: { language: 'English', needs: [], words: '' },
			faith: { words: 'Humanist. No prayers, no “somewhere better”.' },
			support: {
				needs: ['Uses a wheelchair'],
				words:
					'Power chair; it needs a vehicle with a ramp, or I transfer and you fold the small one.'
			},
			household: { words: 'Ground floor, level from the back lane.', pets: [], smoking: false }
		},
		address: { lines: '4a Esplanade Mews\nVentnor', postcode: 'PO38 1ZY' },
		sharing: [
			{
				day: -41,
				time: '08:55',
				how: 'online',
				giver: 'alan',
				wording: 1,
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			},
			{
				day: -40,
				time: '09:05',
				how: 'online',
				giver: 'alan',
				organisation: 'ventnor',
				coordinators: ['name', 'contact', 'address'],
				pool: true,
				matched: ['name', 'address']
			}
		]
	},
	{
		key: 'stephanie',
		area: 'PO37-7',
		since: -32,
		situation: 'dying',
		asker: 'stephanie',
		entered: 'stephanie',
		circle: [
			{
				key: 'stephanie',
				name: 'Stephanie Lyle',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 170',
				basis: 'own'
			},
			{
				key: 'june',
				name: 'June Abbot',
				role: 'helper',
				relation: 'friend',
				account: true,
				email: true,
				phone: '01632 960 151'
			}
		],
		details: {
			name: { full: 'Stephanie Lyle', known_as: 'Steph' },
			contact: { phone: '07700 900 170', note: 'June has my phone when I am asleep.' },
			about: {
				words:
					'Stephanie, she, and nothing else; some of my family would tell you different, which is why they are not in this list. Sequins, Radio 3, and the truth.'
			},
			communication: { language: 'English', needs: [], words: '' },
			support: {
				needs: ['Tires quickly'],
				words: 'I like to be dressed before anybody comes, so please do not be early.'
			},
			household: { words: 'June in the flat above.', pets: [], smoking: false },
			circle: {
				words: 'June. If anyone else rings and says they are my next of kin, they are not.'
			}
		},
		address: { lines: 'Flat 1, Regent Court\nShanklin', postcode: 'PO37 7ZZ' },
		sharing: [
			{
				day: -31,
				time: '15:50',
				how: 'in_person',
				giver: 'stephanie',
				by: 'grace',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			}
		]
	},
	{
		key: 'bernadette',
		area: 'PO33-1',
		since: -38,
		situation: 'dying',
		asker: 'sister',
		entered: 'sister',
		circle: [
			{ key: 'bernadette', name: 'Bernadette Nolan', role: 'self', phone: '01632 960 149' },
			{
				key: 'sister',
				name: 'Clare Nolan',
				role: 'manager',
				relation: 'sister',
				account: true,
				email: true,
				phone: '07700 900 172',
				basis: 'own',
				paper: 'Bernadette told Samir once she was herself again.',
				seen: ['samir', -30]
			}
		],
		details: {
			name: { full: 'Bernadette Nolan', known_as: 'Bernie' },
			contact: { phone: '01632 960 149', note: 'The convent’s old number, it does work.' },
			about: {
				words:
					'She was a nun for eleven years and a bookmaker’s clerk for thirty, and says that the second took more faith.'
			},
			communication: {
				language: 'English',
				needs: ['Hard of hearing'],
				words: 'Her aids are in the blue dish. She will pretend that they are in.'
			},
			faith: { words: 'Catholic. Communion on Fridays from Father Ned.' },
			support: { needs: ['Walks with a stick or a frame'], words: '' },
			household: {
				words: 'She lives with her sister Clare, who works shifts at the hospital kitchen.',
				pets: [],
				smoking: true
			},
			circle: { words: 'Clare. Brother in Cork.' }
		},
		address: { lines: '14 Star Brewery Yard\nRyde', postcode: 'PO33 1ZY' },
		lacking: [
			{
				day: -37,
				lacking: true,
				decision: 'Whether to let volunteers know about her, while she was very unwell.',
				by: 'samir'
			},
			{
				day: -31,
				lacking: false,
				decision: 'The same: she is herself again and decides.',
				by: 'samir'
			}
		],
		sharing: [
			{
				day: -36,
				time: '12:10',
				how: 'in_person',
				basis: 'best_interests',
				by: 'samir',
				coordinators: ['name', 'support'],
				pool: true,
				consulted: 'Her sister Clare; Father Ned.',
				why: 'Clare could not be there at night, and Bernie had always said yes to company.',
				review: -8
			},
			{
				day: -30,
				time: '10:30',
				how: 'in_person',
				giver: 'bernadette',
				by: 'samir',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: [...VISIT, 'faith']
			},
			{
				day: -29,
				time: '10:00',
				how: 'in_person',
				giver: 'bernadette',
				by: 'hilary',
				organisation: 'aldhelm',
				coordinators: ['name', 'address'],
				pool: true,
				matched: ['name', 'address']
			}
		]
	},
	{
		key: 'arthur',
		area: 'PO38-3',
		since: -42,
		situation: 'dying',
		asker: 'pearl',
		entered: 'pearl',
		circle: [
			{ key: 'arthur', name: 'Arthur Bligh', role: 'self', phone: '01632 960 147' },
			{
				key: 'pearl',
				name: 'Pearl Bligh',
				role: 'manager',
				relation: 'wife',
				account: true,
				email: true,
				phone: '07700 900 173',
				basis: 'own',
				paper: 'Arthur said so when Grace visited.',
				seen: ['grace', -40]
			}
		],
		details: {
			name: { full: 'Arthur Bligh', known_as: 'Art' },
			contact: { phone: '01632 960 147', note: 'Pearl answers.' },
			about: {
				words:
					'Hill farmer in a small way. He liked to be told what was being ploughed and by whom.'
			},
			communication: { language: 'English', needs: ['Hard of hearing'], words: '' },
			faith: { words: 'Church, and the bells: he rang the tenor.' },
			support: { needs: ['Mostly in bed'], words: '' },
			household: { words: 'Pearl and two collies.', pets: ['A dog'], smoking: false },
			circle: { words: 'Pearl; their son Mark at Godshill.' }
		},
		address: { lines: 'Hill Farm Cottage\nGatcliff Lane\nWroxall', postcode: 'PO38 3ZZ' },
		sharing: [
			{
				day: -40,
				time: '14:00',
				how: 'in_person',
				giver: 'arthur',
				by: 'grace',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: VISIT
			},
			{
				day: -39,
				time: '14:00',
				how: 'phone',
				giver: 'arthur',
				by: 'colin',
				organisation: 'ventnor',
				coordinators: ['name', 'contact', 'address'],
				pool: true,
				matched: ['name', 'address']
			}
		]
	},
	{
		key: 'yvonne',
		area: 'PO31-7',
		since: -40,
		situation: 'dying',
		asker: 'yvonne',
		entered: 'yvonne',
		circle: [
			{
				key: 'yvonne',
				name: 'Yvonne Carter',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 174',
				basis: 'own'
			},
			{
				key: 'leroy',
				name: 'Leroy Carter',
				role: 'manager',
				relation: 'nephew',
				account: true,
				email: true,
				phone: '07700 900 175',
				basis: 'own',
				paper: 'Yvonne named him on the form she signed.',
				seen: ['grace', -39]
			}
		],
		details: {
			name: { full: 'Yvonne Carter', known_as: 'Miss Yvonne' },
			contact: { phone: '07700 900 174', note: 'I answer if I know the number.' },
			about: {
				words:
					'Born in Kingston, sang at the Royal, nursed half of Cowes. I want the hymns done properly and the windows cleaned.'
			},
			communication: { language: 'English', needs: [], words: '' },
			faith: {
				words: 'New Testament Church of God. Pastor Bright has the order of service already.'
			},
			support: {
				needs: ['Uses a wheelchair'],
				words: 'The lift is often out; ring and I will say.'
			},
			household: { words: 'Third floor.', pets: [], smoking: false },
			circle: { words: 'My nephew Leroy; the sisters from church.' }
		},
		address: { lines: '31 Sailmakers House\nCowes', postcode: 'PO31 7ZZ' },
		sharing: [
			{
				day: -39,
				time: '16:20',
				how: 'online',
				giver: 'yvonne',
				coordinators: [...ALL, 'faith'],
				pool: true,
				matched: VISIT,
				withdrawn: {
					day: -4,
					time: '20:15',
					by: 'yvonne',
					from: 'matched',
					scopes: ['contact', 'about', 'household']
				}
			}
		]
	},
	{
		key: 'reg',
		area: 'PO38-1',
		since: -105,
		situation: 'dying',
		asker: 'reg',
		entered: 'reg',
		circle: [
			{
				key: 'reg',
				name: 'Reg Tolley',
				role: 'self',
				email: true,
				phone: '01632 960 146',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'Reginald Tolley', known_as: 'Reg' },
			contact: { phone: '01632 960 146', note: 'Let it ring out; I am in the shed.' },
			about: {
				words:
					'Crab pots, then bus tickets, then nothing much. I do not want a fuss. A bit of company would be all right, as long as it does not last.'
			},
			communication: { language: 'English', needs: ['Hard of hearing'], words: '' },
			support: { needs: ['Walks with a stick or a frame'], words: '' },
			household: { words: 'Just me and Skipper.', pets: ['A dog'], smoking: true }
		},
		address: { lines: '5 Longshore Cottages\nVentnor', postcode: 'PO38 1ZX' },
		sharing: [
			{
				day: -104,
				time: '09:30',
				how: 'phone',
				giver: 'reg',
				by: 'elin',
				coordinators: ALL,
				pool: true,
				matched: VISIT,
				months: 3
			},
			{
				day: -103,
				time: '09:30',
				how: 'phone',
				giver: 'reg',
				by: 'colin',
				organisation: 'ventnor',
				coordinators: ['name', 'address'],
				pool: true,
				matched: ['name', 'address'],
				months: 3
			}
		]
	},
	{
		key: 'paul',
		area: 'PO39-0',
		since: -34,
		situation: 'bereaved',
		asker: 'paul',
		entered: 'denise',
		circle: [
			{
				key: 'paul',
				name: 'Paul Denny',
				role: 'self',
				account: true,
				email: true,
				phone: '07700 900 176',
				basis: 'own'
			},
			{
				key: 'denise',
				name: 'Denise Denny',
				role: 'manager',
				relation: 'sister',
				account: true,
				email: true,
				phone: '07700 900 177',
				basis: 'own',
				paper: 'Paul told Elin, on his own, then with Denise.',
				seen: ['elin', -33]
			}
		],
		details: {
			name: { full: 'Paul Denny', known_as: 'Paul' },
			contact: { phone: '07700 900 176', note: 'Paul likes to answer it himself.' },
			about: {
				words:
					'Paul works at the garden centre. His mum died in the summer; she did the talking. He knows all the ferries by name.'
			},
			communication: {
				language: 'English',
				needs: ['Needs things said more than once'],
				words: 'Plain words, one thing at a time. Pictures are good.'
			},
			support: {
				needs: [],
				words: 'He likes to know the day before who is coming, with a photo if you have one.'
			},
			household: {
				words: 'Paul lives on his own now; Denise is at number 8.',
				pets: ['A cat'],
				smoking: false
			},
			circle: { words: 'Denise, and Ali from the garden centre.' }
		},
		address: { lines: '12 Colwell Gate\nFreshwater', postcode: 'PO39 0ZZ' },
		sharing: [
			{
				day: -33,
				time: '13:00',
				how: 'in_person',
				giver: 'paul',
				by: 'elin',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			}
		]
	},
	{
		key: 'jim',
		area: 'PO38-3',
		since: -40,
		situation: 'bereaved',
		asker: 'jim',
		entered: 'jim',
		circle: [
			{
				key: 'jim',
				name: 'Jim Saunders',
				role: 'self',
				account: true,
				email: true,
				phone: '01632 960 145',
				basis: 'own'
			}
		],
		details: {
			name: { full: 'James Saunders', known_as: 'Jim' },
			contact: { phone: '01632 960 145', note: 'Dinner time or dark.' },
			about: {
				words:
					'Sixty acres and eighty-four years. Dot did the books and the talking. I can do the sheep.'
			},
			communication: { language: 'English', needs: ['Prefers things in writing'], words: '' },
			faith: { words: 'Church at harvest.' },
			support: { needs: [], words: '' },
			household: {
				words: 'Moss the dog lives in. The yard gate is tied with blue string; tie it back.',
				pets: ['A dog'],
				smoking: true
			}
		},
		address: { lines: 'Upper Bridgecourt Farm\nWhitwell Lane', postcode: 'PO38 3ZY' },
		sharing: [
			{
				day: -38,
				time: '18:45',
				how: 'phone',
				giver: 'jim',
				by: 'colin',
				organisation: 'ventnor',
				coordinators: ['name', 'contact', 'address', 'household'],
				pool: true,
				matched: ['name', 'contact', 'address', 'household']
			},
			{
				day: -24,
				time: '09:25',
				how: 'phone',
				giver: 'jim',
				by: 'samir',
				coordinators: ALL,
				pool: true,
				matched: VISIT
			}
		]
	}
];
