/**
 * The directory of the demo as a table: who runs what, where, when. All of it is made up: no organisation,
 * hall or number here is real (telephone numbers are from the ranges kept for drama).
 */
export type Need =
	'step-free' | 'toilet' | 'parking' | 'hearing-loop' | 'bsl' | 'quiet' | 'large-print';

/** Where: name, street, town, postcode, latitude, longitude, what it has for whoever needs it. */
export const VENUES = {
	library: [
		'Library back room',
		'High Street',
		'Ventnor',
		'PO38 1ZV',
		50.5952,
		-1.2062,
		'step-free toilet hearing-loop'
	],
	bandstand: [
		'The bandstand',
		'The Esplanade',
		'Ventnor',
		'PO38 1ZY',
		50.5929,
		-1.2041,
		'step-free'
	],
	undercliff: [
		'Undercliff Rooms',
		'Park Avenue',
		'Ventnor',
		'PO38 1ZX',
		50.5936,
		-1.2139,
		'step-free toilet parking quiet'
	],
	bonchurch: [
		'Bonchurch Reading Room',
		'The Shute',
		'Bonchurch',
		'PO38 1ZW',
		50.5993,
		-1.1872,
		'toilet'
	],
	wroxall: [
		'Wroxall Parish Hall',
		'Castle Road',
		'Wroxall',
		'PO38 3ZZ',
		50.6165,
		-1.2233,
		'step-free toilet parking'
	],
	godshill: [
		'The Old Smithy Barn',
		'Church Hill',
		'Godshill',
		'PO38 3ZY',
		50.6321,
		-1.2561,
		'step-free parking'
	],
	niton: [
		'Niton Village Hall',
		'Blackgang Road',
		'Niton',
		'PO38 2ZZ',
		50.5874,
		-1.2838,
		'step-free toilet parking hearing-loop'
	],
	whitwell: [
		'Whitwell Church Room',
		'Ashknowle Lane',
		'Whitwell',
		'PO38 2ZY',
		50.5981,
		-1.2651,
		'toilet'
	],
	shanklin: [
		'Chapel hall',
		'Regent Street',
		'Shanklin',
		'PO37 7ZZ',
		50.6268,
		-1.1772,
		'step-free toilet hearing-loop'
	],
	lift: [
		'Cliff Lift Pavilion',
		'Everton Lane',
		'Shanklin',
		'PO37 6ZZ',
		50.6299,
		-1.1739,
		'step-free toilet'
	],
	sandown: [
		'The Pier Approach Rooms',
		'Culver Parade',
		'Sandown',
		'PO36 8ZZ',
		50.6541,
		-1.1528,
		'step-free toilet parking'
	],
	lake: [
		'Lake Community Centre',
		'Sandown Road',
		'Lake',
		'PO36 9ZZ',
		50.6462,
		-1.1661,
		'step-free toilet parking hearing-loop'
	],
	brading: ['Brading Town Hall', 'High Street', 'Brading', 'PO36 0ZZ', 50.6803, -1.1439, 'toilet'],
	newchurch: [
		'Newchurch Pavilion',
		'School Lane',
		'Newchurch',
		'PO36 0ZY',
		50.6671,
		-1.2078,
		'step-free parking'
	],
	bembridge: [
		'Bembridge Lifeboat Room',
		'Lane End',
		'Bembridge',
		'PO35 5ZZ',
		50.6871,
		-1.0769,
		'step-free toilet parking'
	],
	seaview: ['Seaview Reading Room', 'Pier Road', 'Seaview', 'PO34 5ZZ', 50.7193, -1.1119, 'toilet'],
	aldhelm: [
		'St Aldhelm’s church room',
		'Melville Street',
		'Ryde',
		'PO33 2ZZ',
		50.7291,
		-1.1607,
		'step-free toilet hearing-loop quiet'
	],
	ryde: [
		'The Arcade Rooms',
		'Union Street',
		'Ryde',
		'PO33 2ZY',
		50.7316,
		-1.1612,
		'step-free toilet'
	],
	oakfield: [
		'Oakfield Community House',
		'High Park Road',
		'Ryde',
		'PO33 1ZZ',
		50.7207,
		-1.1553,
		'step-free toilet parking'
	],
	binstead: [
		'Binstead Methodist Schoolroom',
		'Chapel Road',
		'Binstead',
		'PO33 3ZZ',
		50.7291,
		-1.1881,
		'step-free toilet'
	],
	havenstreet: [
		'Havenstreet Community Hall',
		'Main Road',
		'Havenstreet',
		'PO33 4ZZ',
		50.7109,
		-1.2059,
		'step-free parking'
	],
	wootton: [
		'Wootton Bridge Club House',
		'Brannon Way',
		'Wootton Bridge',
		'PO33 4ZY',
		50.7246,
		-1.2361,
		'step-free toilet parking'
	],
	culver: [
		'Culver Hospice',
		'Quarry Lane',
		'Newport',
		'PO30 2ZZ',
		50.7089,
		-1.2807,
		'step-free toilet parking hearing-loop bsl quiet'
	],
	school: [
		'The old school',
		'Pyle Street',
		'Newport',
		'PO30 1ZZ',
		50.6993,
		-1.2921,
		'step-free toilet quiet'
	],
	quay: [
		'Quay Warehouse',
		'Sea Street',
		'Newport',
		'PO30 5ZZ',
		50.7029,
		-1.2934,
		'step-free toilet hearing-loop'
	],
	medina: [
		'Medina Prayer House',
		'Crocker Street',
		'Newport',
		'PO30 5ZY',
		50.7022,
		-1.2966,
		'step-free toilet quiet'
	],
	riverside: [
		'The Riverside Rooms',
		'Little London',
		'Newport',
		'PO30 5ZX',
		50.7043,
		-1.2921,
		'step-free toilet parking hearing-loop bsl'
	],
	carisbrooke: [
		'Carisbrooke Priory Barn',
		'Priory Road',
		'Carisbrooke',
		'PO30 1ZY',
		50.6931,
		-1.3129,
		'step-free parking quiet'
	],
	arreton: [
		'Arreton Manor Farm Shed',
		'Main Road',
		'Arreton',
		'PO30 3ZZ',
		50.6778,
		-1.2455,
		'step-free toilet parking'
	],
	brighstone: [
		'Wilberforce Hall',
		'North Street',
		'Brighstone',
		'PO30 4ZZ',
		50.6428,
		-1.3951,
		'step-free toilet parking'
	],
	cowes: [
		'Northwood Garden Rooms',
		'Ward Avenue',
		'Cowes',
		'PO31 8ZZ',
		50.7612,
		-1.3021,
		'step-free toilet parking'
	],
	sailmakers: [
		'The Sailmakers’ Loft',
		'Birmingham Road',
		'Cowes',
		'PO31 7ZZ',
		50.7604,
		-1.2969,
		'toilet'
	],
	eastcowes: [
		'East Cowes Town Rooms',
		'York Avenue',
		'East Cowes',
		'PO32 6ZZ',
		50.7571,
		-1.2871,
		'step-free toilet hearing-loop'
	],
	freshwater: [
		'West Wight Hall',
		'School Green Road',
		'Freshwater',
		'PO40 9ZZ',
		50.6826,
		-1.5126,
		'step-free toilet parking hearing-loop'
	],
	totland: [
		'Totland Church Hall',
		'Eden Road',
		'Totland',
		'PO39 0ZZ',
		50.6821,
		-1.5419,
		'toilet parking'
	],
	yarmouth: [
		'Yarmouth Institute',
		'Bridge Road',
		'Yarmouth',
		'PO41 0ZZ',
		50.7051,
		-1.5009,
		'step-free toilet'
	]
} as const satisfies Record<
	string,
	readonly [string, string, string, string, number, number, string]
>;
export type Venue = keyof typeof VENUES;

/** Who runs it: name, and what they are. The first three are members of Alongside. */
export const RUN_BY = {
	culver: ['Culver Hospice', 'A hospice for the whole island.'],
	aldhelm: ['St Aldhelm’s, Ryde', 'A parish church and its neighbours, of any faith or none.'],
	ventnor: ['Ventnor Neighbours', 'Neighbours in Ventnor and the villages round it.'],
	tuesday: ['Tuesday Table', 'People who have been bereaved, for people who are.'],
	boats: [
		'Little Boats',
		'A small charity for children when somebody in the family is dying or has died.'
	],
	medina: ['Medina Muslim Community', 'Muslims of the island, from many countries.'],
	harbour: ['Harbour Bereavement', 'Trained bereavement volunteers, and two counsellors.'],
	lantern: ['The Lantern Project', 'After a suicide: people to whom the same has happened.'],
	memory: [
		'Island Memory Cafés',
		'A charity that runs cafés for people with dementia and whoever is beside them.'
	],
	carers: ['Wight Carers’ Circle', 'Carers, and a few paid people who know the forms.'],
	wheels: ['Solent Wheels', 'Volunteer drivers, and three minibuses with lifts.'],
	stores: ['Medina Loan Stores', 'Equipment lent, cleaned, mended and lent again.'],
	advice: ['Island Advice Rooms', 'Free advice, in confidence, from trained people.'],
	quakers: ['Newport Friends Meeting', 'Quakers. Silence, tea and no creed.'],
	methodist: ['East Wight Methodists', 'Five chapels between Ryde and Sandown.'],
	catholic: ['Our Lady of the Downs', 'A Catholic parish of three churches.'],
	jewish: [
		'Wight Jewish Circle',
		'A small circle; liberal, and open to anybody Jewish or near it.'
	],
	hindu: ['Solent Hindu Families', 'Families on the island and in Portsmouth.'],
	sikh: ['Wight Sikh Sangat', 'A few families who cook for anybody.'],
	humanist: ['Island Humanist Celebrants', 'Funerals and company without religion.'],
	polish: [
		'Polish House Wight',
		'Dom Polski: a club, a school on Saturdays, a chaplain once a month.'
	],
	rainbow: ['Rainbow Tides', 'LGBT+ people of the island, of every age.'],
	shed: ['Arreton Shed', 'Men and women who mend things and do not have to talk.'],
	grow: ['Plot Twelve', 'Allotment holders with a polytunnel and a stove.'],
	paws: ['Paws at Home', 'Dogs walked, cats fed, when their people cannot.'],
	kitchen: ['Oakfield Kitchen', 'A community kitchen that cooks for whoever needs it.'],
	small: ['Small Repairs Wight', 'Retired tradespeople with their own tools.'],
	stillhere: ['Still Here', 'Parents whose baby or child has died.'],
	strings: ['Tide Strings', 'Musicians who play at bedsides and in cafés.'],
	school: ['Island School Counsellors', 'Counsellors who come into the island’s schools.'],
	unexpected: ['Afterwards', 'For whoever has been bereaved without warning.'],
	westwight: ['West Wight Neighbours', 'Freshwater, Totland, Yarmouth and the farms between.'],
	cowes: ['Cowes Good Neighbours', 'Both sides of the river, by the floating bridge.'],
	east: ['Bembridge and Seaview Friends', 'Neighbours at the east end.'],
	nightline: ['Needles Nightline', 'Trained listeners by phone through the night.'],
	deaf: ['Wight Deaf Friends', 'Deaf people and interpreters.'],
	stories: ['The Story Boat', 'Volunteers who write down what people want to leave behind.'],
	choir: ['Downs Singers', 'A choir that nobody has to audition for.'],
	farm: ['Carisbrooke Care Farm', 'Goats, hens, a tractor and time.'],
	readers: ['Bedside Readers', 'Volunteers who read aloud.'],
	council: ['Wightshire Council', 'A made-up council.'],
	ferry: ['Mainland Crossing Fund', 'A fund for the ferry to appointments on the mainland.']
} as const;
export type RunBy = keyof typeof RUN_BY;

export interface Entry {
	name: string;
	/** Kinds, the first one leading; then for whom, of the two taxonomies. */
	kinds: string;
	by: RunBy;
	/** Where, if anywhere. */
	at?: Venue;
	/** Where else. */
	also?: readonly Venue[];
	/** "TU 10:30-12:00", "/2" every other week, "1TU" the first Tuesday of the month; several with ";". */
	when?: string;
	/** What stands beside the hours: "Ring first". */
	note?: string;
	what: string;
	first: string;
	/** Where it reaches, with no place of its own or beside it. */
	reach?: string;
	/** "phone online home": how else than by going there. */
	how?: string;
	/** Languages beside English, by code. */
	speaks?: string;
	/** In pounds; left out: free. */
	costs?: [number, string];
	ages?: [number, number];
	/** Days since somebody made sure; -1 never. */
	checked?: number;
	holidays?: 'open' | 'closed';
	mobile?: boolean;
	alert?: string;
}

const ISLAND = 'Isle of Wight';
const E = (
	kinds: string,
	name: string,
	by: RunBy,
	at: Venue | undefined,
	when: string,
	what: string,
	first: string,
	more: Partial<Entry> = {}
): Entry => ({ kinds, name, by, ...(at && { at }), ...(when && { when }), what, first, ...more });

const CAFE_FIRST =
	'Somebody meets you at the door and finds you a seat. Nobody asks for a diagnosis, and you can leave when you like.';
const TABLE_FIRST =
	'Come in, say your first name or none. There is always a seat with its back to the wall.';

export const ENTRIES: readonly Entry[] = [
	// ---- Bereavement
	E(
		'bereavement grieving',
		'Tuesday Table',
		'tuesday',
		'library',
		'TU 10:30-12:00 /2',
		'A table, a kettle and people who have been there. Come once or every week.',
		'Somebody called Sandra or Keith opens the door. You can say why you have come, or only drink your tea.',
		{ checked: 24 }
	),
	E(
		'bereavement company grieving',
		'The Undercliff Walk',
		'tuesday',
		'bandstand',
		'TH 14:00-15:30',
		'A slow walk along the sea wall for anyone who is grieving. Dogs welcome.',
		'Look for the yellow umbrella. We walk in twos and threes, and turn back when anybody wants to.',
		{ checked: 40 }
	),
	E(
		'bereavement grieving',
		'One to one with Harbour',
		'harbour',
		'quay',
		'MO,WE 09:30-16:30',
		'Six hours with one trained volunteer, always the same one, an hour at a time.',
		'We ring you within a week and ask what would help. The first hour is only to find out whether we suit you.',
		{ how: 'phone online', note: 'Ring first', checked: 12 }
	),
	E(
		'bereavement grieving',
		'Harbour counselling',
		'harbour',
		'quay',
		'TU,TH 10:00-19:00',
		'Counselling by qualified counsellors for when grief has got stuck or frightening.',
		'A first talk of half an hour, by phone, so that you know who will be in the room.',
		{ note: 'By appointment', costs: [20, 'an hour, or what you can afford'], checked: 12 }
	),
	E(
		'bereavement grieving',
		'Ryde Grief Group',
		'harbour',
		'aldhelm',
		'1MO,3MO 19:00-20:30',
		'A group of up to ten that meets for twelve evenings and then ends, on purpose.',
		'You meet the two leaders on your own before the first evening.',
		{ note: 'Starts in January and September', checked: 31 }
	),
	E(
		'bereavement grieving',
		'Sandown Bereavement Drop-in',
		'methodist',
		'sandown',
		'FR 10:00-12:00',
		'Tea and a quiet corner for anybody whose husband, wife, mother, brother or friend has died.',
		TABLE_FIRST,
		{ checked: 65 }
	),
	E(
		'bereavement grieving',
		'Cowes Widowed Friends',
		'cowes',
		'cowes',
		'2WE 14:30-16:00',
		'For anyone whose partner has died, married or not, last month or long ago.',
		'Ring Margaret the day before and she will look out for you.',
		{ checked: 80 }
	),
	E(
		'bereavement grieving',
		'Newly on Your Own',
		'culver',
		'riverside',
		'1SA 10:30-12:30',
		'The practical side after a partner’s death: cooking for one, the boiler, the bank, Sunday afternoons.',
		'You get a list of the six mornings. Come to those you want.',
		{ checked: 20 }
	),
	E(
		'bereavement men grieving',
		'Men in Grief',
		'shed',
		'arreton',
		'WE 18:30-20:30 /2',
		'Men who have lost somebody, round a stove, with something to do with their hands.',
		'Dave shows you round the machines. Nobody sits in a circle.',
		{ checked: 33 }
	),
	E(
		'bereavement lgbt grieving',
		'Rainbow Tides: after a death',
		'rainbow',
		'ryde',
		'2TH 19:00-20:30',
		'For LGBT+ people whose partner, friend or chosen family has died.',
		'Write or ring first and one of us meets you outside.',
		{ how: 'online', checked: 47 }
	),
	E(
		'bereavement after-suicide grieving',
		'The Lantern Evening',
		'lantern',
		'riverside',
		'1WE,3WE 19:00-21:00',
		'A group for whoever has lost somebody to suicide, led by people to whom it has happened.',
		'One of us rings you first. At the door you get a name, a drink, and no questions.',
		{ note: 'Ring first', checked: 15 }
	),
	E(
		'bereavement after-suicide grieving',
		'Lantern at home',
		'lantern',
		undefined,
		'',
		'After a suicide, a visit at home by one of us, in the first weeks or years later.',
		'We ring, agree a day, and two of us come. We bring a folder about the inquest.',
		{ how: 'home phone', reach: ISLAND, checked: 15 }
	),
	E(
		'bereavement after-sudden grieving',
		'Afterwards: sudden death support',
		'unexpected',
		'quay',
		'MO,TU,WE,TH,FR 09:00-17:00',
		'A named worker for ten weeks after a death that nobody saw coming: accident, heart, murder.',
		'Your worker rings within two working days and explains the coroner, the police and the papers.',
		{ how: 'phone home', holidays: 'closed', checked: 52 }
	),
	E(
		'bereavement after-sudden advice',
		'Inquest companions',
		'unexpected',
		undefined,
		'',
		'Somebody to sit beside you at an inquest who knows the building and what happens next.',
		'We meet you at the coroner’s court a week before, so that you have seen the room.',
		{ how: 'phone', reach: ISLAND, checked: 70 }
	),
	E(
		'bereavement after-child grieving',
		'Still Here Evenings',
		'stillhere',
		'carisbrooke',
		'2TU 19:30-21:30',
		'Parents whose child has died, at any age and from any cause.',
		'Ring Yusra or Paul. You can come and say nothing at all.',
		{ checked: 18 }
	),
	E(
		'bereavement after-child children grieving',
		'Still Here for grandparents',
		'stillhere',
		'bonchurch',
		'3TH 14:00-15:30',
		'For grandparents, who grieve twice over.',
		TABLE_FIRST,
		{ checked: 120 }
	),
	E(
		'bereavement after-child after-pregnancy grieving',
		'Small Footsteps',
		'stillhere',
		'culver',
		'1TH 19:00-20:30',
		'For parents after a stillbirth or the death of a baby.',
		'A midwife and two parents are there. You can bring a picture, or not.',
		{ checked: 18 }
	),
	E(
		'bereavement after-pregnancy grieving',
		'After a Miscarriage',
		'stillhere',
		undefined,
		'4WE 19:30-20:30',
		'An evening online for anyone whose pregnancy has ended, however early, and for partners.',
		'You get a link by mail. Camera off is fine.',
		{ how: 'online', reach: ISLAND, checked: 29 }
	),
	E(
		'bereavement grieving',
		'Grief and Gardening',
		'grow',
		'newchurch',
		'FR 10:00-12:30',
		'Digging, sowing and soup for anybody who is grieving and cannot sit still.',
		'Boots in all sizes by the gate. You get a fork and a row.',
		{ checked: 61 }
	),
	E(
		'bereavement grieving',
		'Writing It Down',
		'stories',
		'library',
		'2SA 10:00-12:00',
		'Grief in a notebook: six mornings of writing that nobody has to read out.',
		'Paper and pens are on the table.',
		{ costs: [3, 'a morning'], checked: 96 }
	),
	E(
		'bereavement company grieving',
		'West Wight Bereavement Lunch',
		'westwight',
		'freshwater',
		'1TH 12:30-14:30',
		'A cooked lunch once a month for anybody who now eats alone.',
		'You are put beside somebody who has been before.',
		{ costs: [5, 'for lunch'], checked: 44 }
	),
	E(
		'bereavement dementia grieving',
		'When Dementia Has Ended',
		'memory',
		'lake',
		'3MO 14:00-15:30',
		'For whoever looked after somebody with dementia and has now lost them a second time.',
		TABLE_FIRST,
		{ checked: 110 }
	),
	E(
		'bereavement company',
		'Paws and Loss',
		'paws',
		'havenstreet',
		'4SU 14:00-15:30',
		'For whoever is grieving an animal, or was left one by somebody who has died.',
		'Bring the dog.',
		{ checked: 201 }
	),
	E(
		'bereavement faith grieving',
		'Candle and Quiet',
		'aldhelm',
		'aldhelm',
		'SU 18:00-18:45',
		'Three quarters of an hour of quiet with names read aloud. Not a service.',
		'Write a name on the paper at the door, or keep it to yourself.',
		{ holidays: 'open', checked: 27 }
	),
	// ---- Children and young people
	E(
		'children bereavement young',
		'Little Boats',
		'boats',
		'school',
		'SA 10:00-11:30',
		'For children aged 4 to 16 when someone in the family is dying or has died.',
		'A play worker meets your child. You have a coffee next door where you can be seen.',
		{ note: 'Ring first', ages: [4, 16], checked: 26 }
	),
	E(
		'children bereavement young',
		'Bigger Boats',
		'boats',
		'school',
		'2FR 18:30-20:30',
		'Pizza and company for teenagers who have lost a parent, a brother, a sister or a friend.',
		'You are met outside by somebody your own age who has been coming a while.',
		{ ages: [13, 18], checked: 26 }
	),
	E(
		'children bereavement',
		'Little Boats for parents',
		'boats',
		'school',
		'',
		'How to tell a child that somebody is dying or has died: an hour with a worker, as soon as you need it.',
		'We ring the same day. You leave with words to use tonight.',
		{ how: 'phone online home', checked: 26 }
	),
	E(
		'children bereavement young',
		'Grief in school',
		'school',
		undefined,
		'MO,TU,WE,TH,FR 08:30-15:30',
		'A counsellor who comes into any island school, for a pupil or a class.',
		'A parent or the school asks. Your child is told who comes, and may say no.',
		{ reach: ISLAND, ages: [5, 18], holidays: 'closed', note: 'In term time', checked: 77 }
	),
	E(
		'children young',
		'Saturday Goats',
		'farm',
		'carisbrooke',
		'SA 13:00-15:00',
		'For young people with somebody ill at home: goats, hens, a tractor and nobody asking.',
		'Old clothes. We feed the goats first, then you.',
		{ ages: [8, 17], checked: 39 }
	),
	E(
		'children carers young caring',
		'Young Carers’ Night',
		'carers',
		'oakfield',
		'TH 16:30-19:00',
		'For young people who look after somebody: tea, homework, a film.',
		'We fetch you from school and bring you home.',
		{ ages: [8, 18], checked: 58 }
	),
	E(
		'children bereavement young',
		'Under Fives’ Story Corner',
		'boats',
		'lake',
		'1MO 10:00-11:00',
		'Picture books about dying and missing somebody, for small children and whoever brings them.',
		'Shoes off, sit on the rug.',
		{ ages: [0, 5], checked: 140 }
	),
	E(
		'children bereavement young',
		'Twenty Somethings',
		'harbour',
		'ryde',
		'3WE 19:00-21:00',
		'For bereaved people between 18 and 25, when your friends have not been there yet.',
		'Two of us are at the table by the window with a blue cup.',
		{ ages: [18, 25], checked: 35 }
	),
	E(
		'children faith',
		'Messy Questions',
		'methodist',
		'binstead',
		'4SA 10:00-11:30',
		'Paint, snacks and big questions about death, for children and their grown-ups.',
		'Aprons at the door.',
		{ ages: [4, 11], checked: 260 }
	),
	E(
		'children practical',
		'School Run',
		'kitchen',
		undefined,
		'MO,TU,WE,TH,FR 07:45-09:00',
		'Somebody checked and known to the school walks or drives your children there when you are at a bedside.',
		'We meet you and the children first.',
		{ how: 'home', reach: 'Ryde and Wootton', checked: 90 }
	),
	E(
		'children equipment',
		'Memory box library',
		'boats',
		'school',
		'SA 10:00-11:30',
		'Memory boxes, worry dolls and books to keep or borrow.',
		'Choose at the table, or we post it.',
		{ how: 'phone', checked: 26 }
	),
	// ---- Memory cafés and dementia
	E(
		'memory carers dementia caring',
		'Shanklin Memory Café',
		'memory',
		'shanklin',
		'FR 14:00-16:00',
		'Music, cake and company for people with dementia and whoever looks after them.',
		CAFE_FIRST,
		{ costs: [2, 'a visit'], checked: 18 }
	),
	E(
		'memory carers dementia caring',
		'Ventnor Memory Café',
		'memory',
		'undercliff',
		'2TU,4TU 14:00-16:00',
		'By the sea, with old songs and a table of photographs of the town.',
		CAFE_FIRST,
		{ costs: [2, 'a visit'], checked: 18 }
	),
	E(
		'memory carers dementia caring',
		'Ryde Memory Café',
		'memory',
		'ryde',
		'MO 10:30-12:30',
		'Board games, knitting and somebody at the piano.',
		CAFE_FIRST,
		{ costs: [2, 'a visit'], checked: 18 }
	),
	E(
		'memory carers dementia caring',
		'Cowes Memory Café',
		'memory',
		'cowes',
		'1TH,3TH 14:00-16:00',
		'Ships, sails and talk of the yards, with tea.',
		CAFE_FIRST,
		{ costs: [2, 'a visit'], checked: 60 }
	),
	E(
		'memory carers dementia caring',
		'Newport Memory Café',
		'memory',
		'riverside',
		'WE 10:00-12:00',
		'The biggest of the cafés; a quiet room beside it for whoever needs one.',
		CAFE_FIRST,
		{ costs: [2, 'a visit'], checked: 18 }
	),
	E(
		'memory carers dementia caring',
		'Freshwater Memory Café',
		'memory',
		'freshwater',
		'2WE,4WE 14:00-16:00',
		'With a minibus round Totland and Yarmouth if you ask the day before.',
		CAFE_FIRST,
		{ costs: [2, 'a visit'], checked: 190 }
	),
	E(
		'memory carers dementia caring',
		'Bembridge Memory Café',
		'east',
		'bembridge',
		'1FR 14:00-15:30',
		'Small, slow, with a view of the harbour.',
		CAFE_FIRST,
		{ checked: 240 }
	),
	E(
		'memory dementia',
		'Singing for Memory',
		'choir',
		'lake',
		'TH 11:00-12:00',
		'Songs everybody knows. Words in large print, and nobody minds when you lose them.',
		'Sit by the door if you want to go out and come in again.',
		{ costs: [1, 'a visit'], checked: 46 }
	),
	E(
		'memory carers dementia caring',
		'Dementia guides',
		'memory',
		undefined,
		'MO,TU,WE,TH,FR 09:00-16:00',
		'One person who stays with your family from diagnosis to the end, and knows the forms.',
		'Your guide comes to your home and listens for an hour.',
		{ how: 'home phone', reach: ISLAND, holidays: 'closed', checked: 21 }
	),
	E(
		'memory company dementia',
		'Football Memories',
		'shed',
		'eastcowes',
		'2MO 14:00-15:30',
		'Old programmes and pink papers, for men and women who forget this morning and remember 1966.',
		CAFE_FIRST,
		{ checked: 130 }
	),
	E(
		'memory dementia',
		'Garden for Remembering',
		'grow',
		'newchurch',
		'TU 10:00-12:00',
		'A walled plot with raised beds and no wrong way round.',
		'We walk round once together.',
		{ checked: 75 }
	),
	// ---- Company
	E(
		'company caring dying',
		'A Visitor from Culver',
		'culver',
		undefined,
		'',
		'A trained volunteer who comes for an hour or two, to talk or to be quiet with.',
		'The coordinator rings, then comes with the volunteer the first time.',
		{ how: 'home', reach: ISLAND, checked: 8 }
	),
	E(
		'company',
		'Ventnor Neighbours’ coffee',
		'ventnor',
		'undercliff',
		'WE 10:30-12:00',
		'Coffee for anybody who has spoken to nobody since yesterday.',
		TABLE_FIRST,
		{ checked: 32 }
	),
	E(
		'company',
		'Open Table, Ryde',
		'aldhelm',
		'aldhelm',
		'TU,TH 12:00-13:30',
		'Soup and bread at one long table. No grace, no speech.',
		TABLE_FIRST,
		{ checked: 27 }
	),
	E(
		'company',
		'Niton Knit and Natter',
		'ventnor',
		'niton',
		'MO 14:00-16:00',
		'Needles, gossip and a fire.',
		'Somebody has spare wool.',
		{ checked: 88 }
	),
	E(
		'company',
		'Godshill Lunch Club',
		'ventnor',
		'godshill',
		'TH 12:00-14:00',
		'Two courses in the barn, and a lift if you need it.',
		TABLE_FIRST,
		{ costs: [6, 'for lunch'], checked: 102 }
	),
	E(
		'company',
		'Bembridge Afternoon Company',
		'east',
		'bembridge',
		'TU 14:30-16:00',
		'Cards, scones and the shipping forecast.',
		TABLE_FIRST,
		{ checked: 215 }
	),
	E(
		'company',
		'West Wight Tea and Talk',
		'westwight',
		'totland',
		'FR 14:30-16:00',
		'For the far end of the island, where the bus stops at six.',
		TABLE_FIRST,
		{ checked: 51 }
	),
	E(
		'company',
		'Cowes Phone Friends',
		'cowes',
		undefined,
		'',
		'The same person rings you at the same hour every week.',
		'We ask what you like to talk about, and find somebody who does too.',
		{ how: 'phone', reach: 'Cowes, East Cowes and Gurnard', checked: 43 }
	),
	E(
		'company dying',
		'Bedside Readers',
		'readers',
		undefined,
		'',
		'Somebody reads to you at home or in the hospice: novels, psalms, the racing page.',
		'You choose the book. We bring it.',
		{ how: 'home', reach: ISLAND, checked: 37 }
	),
	E(
		'company dying',
		'Music at the Bedside',
		'strings',
		undefined,
		'',
		'A cello, a harp or a voice at home, for as long as it is wanted.',
		'A musician rings and asks what you love.',
		{ how: 'home', reach: ISLAND, checked: 66 }
	),
	E(
		'company men',
		'Arreton Shed',
		'shed',
		'arreton',
		'TU,TH 09:30-13:00',
		'A workshop for men and women who would rather mend a chair than talk about it.',
		'Somebody shows you where the kettle and the first aid box are.',
		{ costs: [2, 'a morning'], checked: 33 }
	),
	E(
		'company',
		'Brighstone Village Tea',
		'ventnor',
		'brighstone',
		'1WE,3WE 14:30-16:00',
		'Tea in the hall for the back of the Wight.',
		TABLE_FIRST,
		{ checked: 170 }
	),
	E(
		'company',
		'Brading Board Games',
		'east',
		'brading',
		'TH 18:30-21:00',
		'An evening of games for anyone who does not like evenings.',
		'Somebody teaches you the rules.',
		{ checked: 150 }
	),
	E(
		'company lgbt',
		'Rainbow Tides coffee',
		'rainbow',
		'ryde',
		'SA 11:00-12:30',
		'Coffee for LGBT+ people, the older the welcomer.',
		'A small flag on the table.',
		{ checked: 47 }
	),
	E(
		'company dying grieving',
		'Ryde Death Café',
		'humanist',
		'ryde',
		'3SU 15:00-16:30',
		'Cake and talk about death, with no agenda and nothing to sell.',
		'Sit anywhere. You can listen only.',
		{ checked: 55 }
	),
	E(
		'company',
		'Wootton Walkers',
		'cowes',
		'wootton',
		'MO 10:00-11:00',
		'A flat half mile by the creek, with benches.',
		'We go at the pace of the slowest.',
		{ checked: 34 }
	),
	E(
		'company',
		'Oakfield Warm Room',
		'kitchen',
		'oakfield',
		'MO,TU,WE,TH,FR 09:00-16:00',
		'A warm room with papers, plugs and tea from October to March.',
		TABLE_FIRST,
		{ checked: 29, holidays: 'closed' }
	),
	E(
		'company',
		'Deaf Friends’ Saturday',
		'deaf',
		'riverside',
		'2SA 10:30-12:30',
		'A morning in British Sign Language for deaf people who are caring, ill or grieving.',
		'Everybody signs, some better than others.',
		{ speaks: 'bfi', how: 'online', checked: 48 }
	),
	// ---- Practical help
	E(
		'practical',
		'Dog walking by Paws at Home',
		'paws',
		undefined,
		'',
		'Your dog walked and your cat fed while you are ill or at a bedside.',
		'A walker comes to meet the dog before anything else.',
		{ how: 'home', reach: ISLAND, checked: 36 }
	),
	E(
		'practical',
		'Ventnor gardens',
		'ventnor',
		undefined,
		'SA 09:00-13:00',
		'Hedges cut, grass mown, leaves cleared, by neighbours.',
		'Somebody looks at the garden with you and says what can be done.',
		{ how: 'home', reach: 'Ventnor, Bonchurch, Wroxall and Whitwell', checked: 32 }
	),
	E(
		'practical',
		'Meals from Oakfield Kitchen',
		'kitchen',
		undefined,
		'MO,WE,FR 11:00-13:00',
		'A hot meal brought to the door for a household with somebody dying, or just bereaved.',
		'Tell us what nobody eats. The first meal comes the next cooking day.',
		{ how: 'home', reach: 'Ryde, Binstead, Seaview and Wootton', checked: 29 }
	),
	E(
		'practical',
		'St Aldhelm’s suppers',
		'aldhelm',
		undefined,
		'TU,TH 17:00-18:30',
		'Supper carried round, and a chat on the step if it is wanted.',
		'Ring before ten that morning.',
		{ how: 'home', reach: 'Ryde', checked: 27 }
	),
	E(
		'practical',
		'Shopping in Cowes',
		'cowes',
		undefined,
		'TU,FR 09:30-12:30',
		'Your list, our legs. Receipts and change to the penny.',
		'We come for the list the day before.',
		{ how: 'home phone', reach: 'Cowes, East Cowes and Gurnard', checked: 43 }
	),
	E(
		'practical',
		'Small repairs',
		'small',
		undefined,
		'MO,TU,WE,TH 09:00-15:00',
		'A grab rail, a key safe, a dripping tap, a shelf.',
		'One of us looks first, then comes with the right screws.',
		{ how: 'home', reach: ISLAND, costs: [0, 'only the material'], checked: 82 }
	),
	E(
		'practical',
		'West Wight prescriptions and parcels',
		'westwight',
		undefined,
		'MO,WE,FR 10:00-12:00',
		'Sealed prescriptions and parcels fetched from Freshwater and Yarmouth.',
		'Ring by nine.',
		{ how: 'home', reach: 'Freshwater, Totland and Yarmouth', checked: 51 }
	),
	E(
		'practical',
		'Clean and Fresh',
		'kitchen',
		undefined,
		'TU,TH 09:00-12:00',
		'Laundry fetched and brought back ironed; a kitchen cleaned when you have no strength for it.',
		'Two of us come. We do not look in drawers.',
		{ how: 'home', reach: 'Ryde and Wootton', costs: [8, 'a load'], checked: 300 }
	),
	E(
		'practical',
		'Freezer Fillers',
		'methodist',
		'binstead',
		'1SA 10:00-12:00',
		'Home-cooked dinners in small tubs for the freezer.',
		'Take what you need from the table.',
		{ also: ['wootton'], checked: 72 }
	),
	E(
		'practical',
		'Digital Doorstep',
		'council',
		undefined,
		'TU 10:00-16:00',
		'Help with a tablet, a video call to a grandchild, or closing the accounts of somebody who has died.',
		'A patient person comes with their own tablet.',
		{ how: 'home phone', reach: ISLAND, holidays: 'closed', checked: 99 }
	),
	E(
		'practical',
		'Clearing a Home',
		'small',
		undefined,
		'',
		'Sorting and clearing a house after a death, one cupboard at a time, with you or for you.',
		'A first visit of an hour, and nothing is moved on that day.',
		{ how: 'home', reach: ISLAND, costs: [12, 'an hour'], checked: 115 }
	),
	E(
		'practical',
		'Plot Twelve vegetables',
		'grow',
		'newchurch',
		'FR 12:30-13:30',
		'A bag of vegetables for any household that is caring.',
		'By the gate, in a green crate.',
		{ checked: 61 }
	),
	// ---- Carers
	E(
		'carers caring',
		'Carers’ Morning, Newport',
		'carers',
		'riverside',
		'TU 10:00-12:00',
		'Coffee with people who do not need it explained.',
		TABLE_FIRST,
		{ checked: 16 }
	),
	E(
		'carers caring',
		'Carers’ Morning, Shanklin',
		'carers',
		'shanklin',
		'1WE 10:00-12:00',
		'Coffee, and somebody who knows about benefits.',
		TABLE_FIRST,
		{ checked: 16 }
	),
	E(
		'carers caring',
		'Carers’ Morning, Freshwater',
		'carers',
		'freshwater',
		'3TU 10:00-12:00',
		'Coffee at the far end.',
		TABLE_FIRST,
		{ checked: 186 }
	),
	E(
		'carers caring dying',
		'Night Sitters',
		'culver',
		undefined,
		'MO,TU,WE,TH,FR,SA,SU 22:00-23:59',
		'A nurse or a trained sitter from ten at night until seven, so that you can sleep.',
		'The hospice asks about the night before last. The sitter comes half an hour early.',
		{ how: 'home', reach: ISLAND, checked: 8, holidays: 'open' }
	),
	E(
		'carers caring',
		'Three Hours Off',
		'carers',
		undefined,
		'',
		'Somebody sits with the person you look after while you go to the hairdresser, the sea, or bed.',
		'We come twice while you are there, before you leave us alone.',
		{ how: 'home', reach: ISLAND, checked: 16 }
	),
	E(
		'carers caring',
		'Carers’ Phone Tree',
		'carers',
		undefined,
		'MO,WE 19:00-21:00',
		'A carer rings another carer in the evening.',
		'We find you somebody whose days are like yours.',
		{ how: 'phone', reach: ISLAND, checked: 16 }
	),
	E(
		'carers caring',
		'Learning to Care',
		'culver',
		'culver',
		'2TH 14:00-16:30',
		'How to turn somebody in bed, wash hair, and keep your own back. For families.',
		'You try everything on each other first.',
		{ checked: 8 }
	),
	E(
		'carers men caring',
		'Husbands Who Cook',
		'kitchen',
		'oakfield',
		'1TU 17:30-19:30',
		'Men who have taken over the kitchen late in life.',
		'An apron with your name.',
		{ costs: [3, 'an evening'], checked: 145 }
	),
	E(
		'carers caring',
		'Bembridge Carers’ Hour',
		'east',
		'bembridge',
		'3MO 11:00-12:00',
		'An hour, once a month, with the lifeboat cat.',
		TABLE_FIRST,
		{ checked: 400 }
	),
	E(
		'carers caring',
		'Breathing Space for Carers',
		'quakers',
		'quay',
		'1FR 13:00-14:00',
		'An hour of guided quiet for anybody who is never alone.',
		'A chair, a blanket, a bell at the end.',
		{ checked: 69 }
	),
	E(
		'carers advice caring',
		'Carers’ Cards',
		'council',
		undefined,
		'MO,TU,WE,TH,FR 09:00-17:00',
		'A card that says you look after somebody, and what should happen to them if you fall ill.',
		'Ten questions by phone.',
		{ how: 'phone online', reach: ISLAND, holidays: 'closed', checked: 92 }
	),
	// ---- Faith and culture
	E(
		'faith bereavement',
		'Medina Muslim Burial Help',
		'medina',
		'medina',
		'MO,TU,WE,TH,FR,SA,SU 00:00-23:59',
		'Washing, prayer, paperwork and a lift to the mainland. Day or night.',
		'Ring. A brother or a sister answers and comes the same day.',
		{ how: 'phone home', speaks: 'bn ar ur', holidays: 'open', checked: 15 }
	),
	E(
		'faith company',
		'Friday Lunch at the Prayer House',
		'medina',
		'medina',
		'FR 13:30-15:00',
		'Lunch after prayers, for anybody, of any faith.',
		'Shoes by the door, women and men as they like.',
		{ speaks: 'bn ar', checked: 15 }
	),
	E(
		'faith',
		'A Priest to Visit',
		'catholic',
		undefined,
		'',
		'Communion, anointing or a talk at home, in hospital or in the hospice.',
		'Ring at any hour. If it is urgent, say so first.',
		{ how: 'home phone', reach: ISLAND, speaks: 'pl pt', holidays: 'open', checked: 50 }
	),
	E(
		'faith bereavement',
		'November Names',
		'catholic',
		'shanklin',
		'1SU 16:00-17:00',
		'Names of those who have died read out on the first Sunday of each month.',
		'Write the name in the book at the back.',
		{ checked: 50 }
	),
	E(
		'faith',
		'Quaker Silence',
		'quakers',
		'quay',
		'SU 10:30-11:30',
		'An hour of shared silence. Anybody may come and nobody must speak.',
		'Sit anywhere. Tea afterwards.',
		{ holidays: 'open', checked: 69 }
	),
	E(
		'faith bereavement',
		'Shiva Meals and Minyan',
		'jewish',
		undefined,
		'',
		'Meals in the week after a death, and ten people for prayers where it can be done.',
		'Ring; somebody stays with you through the arrangements.',
		{ how: 'home phone', reach: ISLAND, checked: 84 }
	),
	E(
		'faith',
		'Hindu Last Rites Help',
		'hindu',
		undefined,
		'',
		'A priest by phone or in person, and what the crematorium needs to know.',
		'Ring first; we speak to the funeral director for you.',
		{ how: 'home phone', reach: ISLAND, speaks: 'hi gu ta', checked: 104 }
	),
	E(
		'faith practical',
		'Langar at Home',
		'sikh',
		undefined,
		'SA,SU 11:00-14:00',
		'A vegetarian meal carried to any house where somebody is dying or has died.',
		'Say how many. It comes hot.',
		{ how: 'home', reach: 'Newport, Cowes and Ryde', speaks: 'pa', checked: 73 }
	),
	E(
		'faith bereavement',
		'A Humanist Funeral',
		'humanist',
		undefined,
		'',
		'A celebrant who listens, writes and speaks. Without religion.',
		'An hour at your kitchen table.',
		{
			how: 'home online',
			reach: ISLAND,
			costs: [210, 'a ceremony; ask if you cannot'],
			checked: 55
		}
	),
	E(
		'faith company',
		'Dom Polski',
		'polish',
		'eastcowes',
		'SA 16:00-19:00',
		'Polish company, soup and news. A chaplain once a month.',
		'Wejdź po prostu: just come in.',
		{ speaks: 'pl', checked: 57 }
	),
	E(
		'faith dying',
		'Hospice Chaplaincy',
		'culver',
		'culver',
		'MO,TU,WE,TH,FR 09:00-17:00',
		'Chaplains for every faith and for none, at the hospice or at home.',
		'Ask any nurse, or ring.',
		{ how: 'home phone', checked: 8, holidays: 'open' }
	),
	E(
		'faith bereavement',
		'Blue Christmas',
		'methodist',
		'sandown',
		'',
		'A quiet service in December for those who dread it.',
		'Sit at the back. Leave when you like.',
		{ note: 'Sunday before Christmas, 4pm', checked: 350 }
	),
	E(
		'faith company',
		'Ryde Prayer Walk',
		'aldhelm',
		'aldhelm',
		'1SA 09:30-10:30',
		'Round the town, stopping where somebody is ill.',
		'Meet at the west door.',
		{ checked: 380 }
	),
	E(
		'faith bereavement',
		'African and Caribbean Nine Night',
		'kitchen',
		'oakfield',
		'',
		'A hall, pots and people for a nine night or a set-up, at short notice.',
		'Ring Sister Pearl. She knows who has the drums.',
		{ how: 'phone', checked: 63 }
	),
	E(
		'faith',
		'Buddhist Companions',
		'quakers',
		'whitwell',
		'2SU 15:00-16:30',
		'Sitting, and sitting with the dying, in several traditions.',
		'Cushions and chairs.',
		{ how: 'home', checked: 230 }
	),
	// ---- Lifts and transport
	E(
		'transport',
		'Lifts to appointments',
		'wheels',
		undefined,
		'MO,TU,WE,TH,FR 08:00-17:30',
		'A volunteer driver to the hospital, the hospice or the surgery, and back.',
		'Book two days before. The driver rings the evening before.',
		{ how: 'home phone', reach: ISLAND, costs: [0.45, 'a mile'], holidays: 'closed', checked: 22 }
	),
	E(
		'transport',
		'Wheelchair minibus',
		'wheels',
		undefined,
		'MO,TU,WE,TH,FR 08:30-16:30',
		'A minibus with a lift, door to door, for up to three wheelchairs.',
		'We ask for the width of the chair.',
		{ how: 'home phone', reach: ISLAND, costs: [4, 'each way'], holidays: 'closed', checked: 22 }
	),
	E(
		'transport',
		'To the mainland and back',
		'ferry',
		undefined,
		'MO,TU,WE,TH,FR 09:00-16:00',
		'Ferry fares and a driver on the other side for hospital appointments on the mainland.',
		'Send the appointment letter. We book the boat.',
		{ how: 'phone online', reach: ISLAND, checked: 41 }
	),
	E(
		'transport bereavement',
		'Lifts to a funeral',
		'wheels',
		undefined,
		'',
		'A driver for whoever would otherwise miss it.',
		'Tell us the hour of the service.',
		{ how: 'home phone', reach: ISLAND, checked: 22 }
	),
	E(
		'transport',
		'Hospice visiting bus',
		'culver',
		'culver',
		'WE,SU 13:30-16:30',
		'A bus from Ventnor, Shanklin and Sandown to the hospice and home again.',
		'Ring for the nearest stop.',
		{ reach: 'Ventnor, Shanklin and Sandown', checked: 8 }
	),
	E(
		'transport',
		'West Wight Car Scheme',
		'westwight',
		undefined,
		'MO,TU,WE,TH,FR 09:00-17:00',
		'Neighbours with cars for the west of the island.',
		'Book the day before.',
		{
			how: 'home phone',
			reach: 'Freshwater, Totland and Yarmouth',
			costs: [0.45, 'a mile'],
			checked: 51
		}
	),
	E(
		'transport',
		'Bembridge Lifts',
		'east',
		undefined,
		'TU,TH 09:00-13:00',
		'Lifts from Bembridge, St Helens and Seaview to Ryde and Newport.',
		'Ring by noon the day before.',
		{ how: 'home phone', reach: 'Bembridge and Seaview', checked: 280 }
	),
	E(
		'transport practical',
		'Shopping Bus',
		'wheels',
		undefined,
		'TH 09:30-12:30',
		'To the big shop and back, with somebody to carry bags to the kitchen.',
		'The driver rings your bell.',
		{
			how: 'home',
			reach: 'Ventnor, Wroxall and Godshill',
			costs: [3, 'there and back'],
			checked: 22
		}
	),
	E(
		'transport',
		'Blue badges and bus passes',
		'council',
		undefined,
		'MO,TU,WE,TH,FR 09:00-17:00',
		'A blue badge for parking, quickly where somebody is very ill.',
		'Say that it is urgent: there is a short form for it.',
		{ how: 'phone online', reach: ISLAND, holidays: 'closed', checked: 92 }
	),
	// ---- Equipment
	E(
		'equipment',
		'Culver Hospice equipment loan',
		'culver',
		'culver',
		'MO,TU,WE,TH,FR 09:00-16:00',
		'Chairs, bed tables and commodes, brought to you and taken away again.',
		'Somebody measures the doorway by phone and comes the next working day.',
		{ how: 'home', reach: ISLAND, checked: 7, holidays: 'closed' }
	),
	E(
		'equipment',
		'Medina Loan Stores',
		'stores',
		'quay',
		'MO,WE,FR 10:00-15:00',
		'Wheelchairs, walking frames, ramps and bath seats to borrow, a week or a year.',
		'Bring one proof of address, or ring if you have none.',
		{ costs: [0, 'a deposit that comes back'], checked: 45 }
	),
	E(
		'equipment',
		'Wheelchair for a weekend',
		'stores',
		'ryde',
		'FR 13:00-17:00',
		'A folding wheelchair for a wedding, a visit, the sea.',
		'We show you the brakes.',
		{ costs: [5, 'a weekend'], checked: 45 }
	),
	E(
		'equipment',
		'West Wight loan cupboard',
		'westwight',
		'freshwater',
		'TU 10:00-12:00',
		'Commodes, raised seats and a bed rest or two.',
		'Ring to hear what is in.',
		{ checked: 51 }
	),
	E(
		'equipment',
		'Listening aids',
		'deaf',
		'riverside',
		'1MO 10:00-12:00',
		'Amplifiers, flashing doorbells and loops to try and borrow.',
		'Try them at a table with somebody who uses one.',
		{ speaks: 'bfi', checked: 48 }
	),
	E(
		'equipment',
		'Hospital beds at home',
		'culver',
		undefined,
		'',
		'A bed that goes up and down, lent for as long as it is needed.',
		'The nurse asks; two people bring it and make it up.',
		{ how: 'home', reach: ISLAND, checked: 7 }
	),
	E(
		'equipment practical',
		'Nappies, pads and sheets',
		'stores',
		'quay',
		'MO,WE,FR 10:00-15:00',
		'Pads and bed protection, without forms, in a plain bag.',
		'Say the size, nothing else.',
		{ checked: 45 }
	),
	E(
		'equipment',
		'Talking books and big buttons',
		'council',
		'library',
		'TH 10:00-13:00',
		'Talking books, large-button phones and magnifiers.',
		'Ask at the desk.',
		{ also: ['freshwater', 'brading'], checked: 510 }
	),
	// ---- Advice and forms
	E(
		'advice',
		'Island Advice Rooms, Newport',
		'advice',
		'quay',
		'MO,TU,WE,TH,FR 10:00-15:00',
		'Benefits, debts, housing and work, when somebody is ill or has died.',
		'You are seen by a trained adviser, for twenty minutes the first time.',
		{ how: 'phone', holidays: 'closed', checked: 28 }
	),
	E(
		'advice',
		'Island Advice Rooms, Ryde',
		'advice',
		'ryde',
		'TU,TH 10:00-14:00',
		'Benefits, debts, housing and work.',
		'Take a ticket. The kettle is on.',
		{ checked: 28 }
	),
	E(
		'advice',
		'Advice at the library, Ventnor',
		'advice',
		'library',
		'WE 13:00-16:00',
		'An adviser with a laptop and a printer.',
		'First come, first seen.',
		{ checked: 28 }
	),
	E(
		'advice dying',
		'Benefits when somebody is dying',
		'advice',
		undefined,
		'MO,TU,WE,TH,FR 09:30-16:00',
		'The fast rules for benefits at the end of life, and somebody who fills in the form with you.',
		'Ring and say “special rules”.',
		{ how: 'phone home', reach: ISLAND, holidays: 'closed', checked: 28 }
	),
	E(
		'advice bereavement',
		'Help with funeral costs',
		'advice',
		'quay',
		'MO,WE 10:00-13:00',
		'What a funeral has to cost, what it does not, and who may help to pay.',
		'Bring the estimate if you have one.',
		{ checked: 28 }
	),
	E(
		'advice',
		'Wills and powers of attorney',
		'advice',
		'riverside',
		'1TU 13:00-16:00',
		'A solicitor, free, for half an hour: wills, lasting power of attorney, who decides.',
		'By appointment. Bring nothing but questions.',
		{ note: 'By appointment', checked: 134 }
	),
	E(
		'advice dying',
		'Planning Ahead Afternoon',
		'culver',
		'culver',
		'3WE 14:00-16:00',
		'What matters to you, written down so that others find it: wishes, refusals, who speaks for you.',
		'Cards on a table. You keep what you write.',
		{ checked: 8 }
	),
	E(
		'advice bereavement',
		'After the Registrar',
		'council',
		undefined,
		'MO,TU,WE,TH,FR 09:00-16:30',
		'Registering a death, and telling the rest of the government in one go.',
		'Ring for an appointment; it takes about forty minutes.',
		{ how: 'phone', reach: ISLAND, holidays: 'closed', checked: 92 }
	),
	E(
		'advice bereavement',
		'Probate in plain words',
		'advice',
		undefined,
		'2TU 18:30-19:30',
		'An online hour on being an executor.',
		'A link by mail, questions in writing.',
		{ how: 'online', reach: ISLAND, checked: 134 }
	),
	E(
		'advice caring',
		'Working and Caring',
		'carers',
		undefined,
		'TH 17:30-19:00',
		'Your rights at work when you care for somebody, and the words to use with your manager.',
		'Half an hour by phone.',
		{ how: 'phone', reach: ISLAND, checked: 16 }
	),
	E(
		'advice',
		'Warm homes help',
		'council',
		undefined,
		'MO,TU,WE,TH,FR 09:00-17:00',
		'Fuel bills, prepayment meters and priority registers for homes with equipment that must not stop.',
		'Have the last bill near you.',
		{ how: 'phone', reach: ISLAND, holidays: 'closed', checked: 92 }
	),
	E(
		'advice',
		'Housing after a death',
		'advice',
		'ryde',
		'TH 14:00-16:00',
		'Whether you can stay in the home when the name on the tenancy has died.',
		'Bring the tenancy if you have it.',
		{ checked: 28 }
	),
	E(
		'advice practical dying',
		'The Story Boat',
		'stories',
		undefined,
		'',
		'Your life, or a letter to somebody, recorded or written down by a listener.',
		'Three visits of an hour. You keep the only copy.',
		{ how: 'home online', reach: ISLAND, checked: 96 }
	),
	// ---- Helplines
	E(
		'helpline',
		'Culver Hospice’s night and day line',
		'culver',
		undefined,
		'MO,TU,WE,TH,FR,SA,SU 00:00-23:59',
		'A nurse, at any hour, for people whom the hospice knows and whoever is with them.',
		'Say your name and who you are with.',
		{ how: 'phone', reach: ISLAND, holidays: 'open', checked: 6 }
	),
	E(
		'helpline company',
		'Needles Nightline',
		'nightline',
		undefined,
		'MO,TU,WE,TH,FR,SA,SU 20:00-23:59',
		'Somebody who listens, from eight until midnight, about anything.',
		'You need not give a name. Nobody will hurry you.',
		{ how: 'phone', reach: ISLAND, holidays: 'open', checked: 30 }
	),
	E(
		'helpline bereavement grieving',
		'Harbour phone line',
		'harbour',
		undefined,
		'MO,TU,WE,TH,FR 10:00-16:00',
		'Trained bereavement volunteers by phone.',
		'If nobody picks up, leave a first name and an hour.',
		{ how: 'phone', reach: ISLAND, holidays: 'closed', checked: 12 }
	),
	E(
		'helpline bereavement after-suicide',
		'Lantern Line',
		'lantern',
		undefined,
		'MO,TU,WE,TH,FR,SA,SU 18:00-22:00',
		'After a suicide: answered by people to whom the same has happened.',
		'Cry first if you need to. We wait.',
		{ how: 'phone', reach: ISLAND, holidays: 'open', checked: 15 }
	),
	E(
		'helpline children young',
		'Boats by text',
		'boats',
		undefined,
		'MO,TU,WE,TH,FR 16:00-20:00',
		'Young people may text about somebody who is ill or has died.',
		'A real person answers, usually within ten minutes.',
		{ how: 'phone', reach: ISLAND, ages: [10, 18], mobile: true, checked: 26 }
	),
	E(
		'helpline carers caring',
		'Carers’ Line',
		'carers',
		undefined,
		'MO,TU,WE,TH,FR 09:00-17:00',
		'What you can get, and whom to ring next.',
		'Tell us the worst hour of your day; we begin there.',
		{ how: 'phone', reach: ISLAND, holidays: 'closed', checked: 16 }
	),
	E(
		'helpline memory dementia',
		'Dementia Line Wight',
		'memory',
		undefined,
		'MO,TU,WE,TH,FR 09:00-16:00',
		'Somebody who knows why she is packing a suitcase at four in the morning.',
		'A guide rings back the same day.',
		{ how: 'phone', reach: ISLAND, holidays: 'closed', checked: 21 }
	),
	E(
		'helpline faith',
		'Medina Sisters’ Line',
		'medina',
		undefined,
		'MO,WE,FR 18:00-20:00',
		'Muslim women by phone, about illness, loss and family.',
		'Ask for Amina.',
		{ how: 'phone', reach: ISLAND, speaks: 'bn ar ur', mobile: true, checked: 15 }
	),
	E(
		'helpline after-pregnancy after-child',
		'Still Here by phone',
		'stillhere',
		undefined,
		'TU,TH 19:00-21:00',
		'A parent whose baby or child has died, by phone.',
		'Ask for a mother or a father, as you like.',
		{ how: 'phone', reach: ISLAND, mobile: true, checked: 18 }
	),
	E(
		'helpline lgbt',
		'Rainbow Tides by phone',
		'rainbow',
		undefined,
		'SU 18:00-20:00',
		'For LGBT+ people who are ill, caring or bereaved.',
		'First names only.',
		{ how: 'phone', reach: ISLAND, mobile: true, checked: 47 }
	),
	E(
		'helpline',
		'Sign and Tell',
		'deaf',
		undefined,
		'TU,TH 10:00-16:00',
		'A video line in British Sign Language.',
		'Open the link; an interpreter waves.',
		{ how: 'online', reach: ISLAND, speaks: 'bfi', checked: 48 }
	),
	E(
		'helpline company',
		'Telefon Zaufania Wight',
		'polish',
		undefined,
		'WE 19:00-21:00',
		'A listening line in Polish.',
		'Mów po polsku: speak Polish.',
		{ how: 'phone', reach: ISLAND, speaks: 'pl', mobile: true, checked: 57 }
	),
	// ---- A few more of each, at the edges: old, closed for now, odd hours
	E(
		'company bereavement',
		'Seaview Supper Club',
		'east',
		'seaview',
		'2FR 18:30-20:30',
		'Fish and chips for people who used to be two.',
		TABLE_FIRST,
		{ costs: [9, 'for supper'], checked: 420 }
	),
	E(
		'bereavement faith grieving',
		'Havenstreet Remembrance Garden',
		'methodist',
		'havenstreet',
		'MO,TU,WE,TH,FR,SA,SU 09:00-16:00',
		'A garden with a bench for each month, and a stone to put a name on.',
		'The gate is never locked in daylight.',
		{ holidays: 'open', checked: 205 }
	),
	E(
		'company memory dementia',
		'Tea Dance, Sandown',
		'choir',
		'sandown',
		'3FR 14:00-16:00',
		'Slow foxtrots and slower tea.',
		'Partners are found for you.',
		{ costs: [3, 'a dance'], checked: 390 }
	),
	E(
		'bereavement company grieving',
		'Sea Swimmers in Grief',
		'tuesday',
		'lift',
		'SU 08:30-09:30',
		'Cold water and hot chocolate. For grieving people who like being cold together.',
		'Somebody stays on the shore with towels.',
		{ holidays: 'open', checked: 38 }
	),
	E(
		'carers memory dementia caring',
		'Yarmouth Carers’ Boat Trip',
		'westwight',
		'yarmouth',
		'1MO 14:00-15:30',
		'Half an hour on the water for two, with a nurse aboard, from April to October.',
		'Coats and blankets are on the boat.',
		{ costs: [4, 'each'], checked: 250, alert: 'The boat is out of the water until April.' }
	),
	E(
		'practical',
		'Wills kept dry: document boxes',
		'small',
		undefined,
		'',
		'A fireproof box for papers, and somebody who labels it with you.',
		'An hour at the kitchen table.',
		{ how: 'home', reach: ISLAND, costs: [15, 'for the box'], checked: -1 }
	),
	E(
		'children bereavement young',
		'Sailing for Sam',
		'boats',
		'sailmakers',
		'1SU 10:00-13:00',
		'A morning in small boats for bereaved children, with an instructor each.',
		'Life jackets first. Nobody has to go out.',
		{ ages: [8, 16], checked: 122 }
	),
	E(
		'company men',
		'Lifeboat Fathers',
		'stillhere',
		'bembridge',
		'4TH 19:30-21:00',
		'Fathers whose baby or child has died, in a room with a model of the harbour.',
		'The door is the blue one. Somebody is there from seven.',
		{ checked: 18, kinds: 'bereavement men after-child after-pregnancy' }
	),
	E(
		'faith company',
		'Brighstone Bell Ringers',
		'aldhelm',
		'brighstone',
		'TH 19:30-21:00',
		'Learn to ring; the old ringers like to talk about those who taught them.',
		'You get the smallest bell.',
		{ checked: 366 }
	),
	E(
		'advice',
		'Farmers’ Listening Post',
		'westwight',
		'brighstone',
		'2MO 12:00-14:00',
		'For farming families in illness, debt or grief, by people who farm.',
		'A pasty and a seat in the corner.',
		{ checked: 68, kinds: 'advice company bereavement' }
	)
];
