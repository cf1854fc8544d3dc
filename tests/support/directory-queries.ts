/**
 * What people might type, and what should come first in the directory of the demo: any one of the entries
 * named, in the first place; with `among`, somewhere in the first three. Written before the ranking, and
 * the ranking is held to it. `near` is the id of a place; left out, nobody said where they are.
 */
export interface Query {
	typed: string;
	near?:
		| 'ventnor-po38'
		| 'ryde-po33'
		| 'newport-po30'
		| 'cowes-po31'
		| 'freshwater-po40'
		| 'shanklin-po37';
	first: readonly string[];
	among?: true;
}
const q = (typed: string, near: Query['near'] | null, ...first: string[]): Query => ({
	typed,
	...(near && { near }),
	first
});
const among = (query: Query): Query => ({ ...query, among: true });

export const QUERIES: readonly Query[] = [
	// by name
	q('tuesday table', null, 'Tuesday Table'),
	q('Little Boats', null, 'Little Boats'),
	q('needles nightline', null, 'Needles Nightline'),
	q('medina loan stores', null, 'Medina Loan Stores'),
	q('plot twelve', null, 'Plot Twelve vegetables'),
	q('dom polski', null, 'Dom Polski'),
	q('the lantern evening', 'newport-po30', 'The Lantern Evening'),
	// everyday words for bereavement
	q('grief group', 'ryde-po33', 'Ryde Grief Group'),
	q('grief group', 'ventnor-po38', 'Tuesday Table', 'The Undercliff Walk'),
	q('bereavement counselling', 'newport-po30', 'Harbour counselling'),
	q('bereavement councelling', 'newport-po30', 'Harbour counselling'),
	q('berevement', 'ventnor-po38', 'Tuesday Table', 'The Undercliff Walk'),
	among(q('my husband died', 'cowes-po31', 'Cowes Widowed Friends', 'Newly on Your Own')),
	q('widows', 'cowes-po31', 'Cowes Widowed Friends'),
	q('bereaved men', 'newport-po30', 'Men in Grief'),
	q('suicide', 'newport-po30', 'The Lantern Evening', 'Lantern at home', 'Lantern Line'),
	q('suicde support', 'newport-po30', 'The Lantern Evening', 'Lantern at home', 'Lantern Line'),
	among(
		q(
			'my brother killed himself',
			'newport-po30',
			'The Lantern Evening',
			'Lantern at home',
			'Lantern Line'
		)
	),
	q('sudden death', 'newport-po30', 'Afterwards: sudden death support'),
	q('inquest', null, 'Inquest companions'),
	q('miscarriage', null, 'After a Miscarriage'),
	q('miscarrage', null, 'After a Miscarriage'),
	q('stillbirth', 'newport-po30', 'Small Footsteps'),
	among(
		q(
			'my baby died',
			'newport-po30',
			'Small Footsteps',
			'Still Here by phone',
			'Still Here Evenings'
		)
	),
	q('grandparents whose grandchild died', 'ventnor-po38', 'Still Here for grandparents'),
	q('death cafe', 'ryde-po33', 'Ryde Death Café'),
	among(q('gay partner died', 'ryde-po33', 'Rainbow Tides: after a death', 'Rainbow Tides coffee')),
	// children
	q(
		'grief support for children',
		'newport-po30',
		'Little Boats',
		'Little Boats for parents',
		'Bigger Boats'
	),
	q('teenager lost dad', 'newport-po30', 'Bigger Boats'),
	q('young carers', 'ryde-po33', 'Young Carers’ Night'),
	q('memory boxes', 'newport-po30', 'Memory box library'),
	q('how to tell a child someone is dying', 'newport-po30', 'Little Boats for parents'),
	q('school counsellor', null, 'Grief in school'),
	// dementia
	q('memory cafe', 'shanklin-po37', 'Shanklin Memory Café'),
	q('memory café', 'freshwater-po40', 'Freshwater Memory Café'),
	q('dementia cafe', 'ventnor-po38', 'Ventnor Memory Café'),
	q('alzheimers', 'ryde-po33', 'Ryde Memory Café'),
	q('altzheimers group', 'ryde-po33', 'Ryde Memory Café'),
	among(q('singing dementia', 'shanklin-po37', 'Singing for Memory')),
	// company
	q('befriending', 'ventnor-po38', 'Ventnor Neighbours’ coffee', 'A Visitor from Culver'),
	// at three in the morning: a line before a visit in two weeks
	q('someone to talk to', 'cowes-po31', 'Needles Nightline'),
	q('someone to talk to', null, 'Needles Nightline'),
	q('i need to talk', 'ventnor-po38', 'Needles Nightline'),
	q('talk to somebody', 'newport-po30', 'Needles Nightline'),
	among(
		q(
			'lonely',
			'ryde-po33',
			'Open Table, Ryde',
			'Rainbow Tides coffee',
			'Ryde Death Café',
			'Oakfield Warm Room'
		)
	),
	q('lunch club', 'ventnor-po38', 'Godshill Lunch Club'),
	q('mens shed', null, 'Arreton Shed'),
	q('reading aloud', null, 'Bedside Readers'),
	// practical
	q('dog walker', null, 'Dog walking by Paws at Home'),
	q('dog waking', null, 'Dog walking by Paws at Home'),
	q('gardner', 'ventnor-po38', 'Ventnor gardens'),
	q('shopping', 'cowes-po31', 'Shopping in Cowes'),
	among(q('meals on wheels', 'ryde-po33', 'Meals from Oakfield Kitchen', 'St Aldhelm’s suppers')),
	q('house clearance', null, 'Clearing a Home'),
	q('handyman', null, 'Small repairs'),
	q('pick up prescription', 'freshwater-po40', 'West Wight prescriptions and parcels'),
	among(q('cleaner', 'ryde-po33', 'Clean and Fresh')),
	// carers
	q('respite', null, 'Three Hours Off', 'Night Sitters'),
	q('night sitter', null, 'Night Sitters'),
	q('carers group', 'newport-po30', 'Carers’ Morning, Newport'),
	q('carer support group', 'shanklin-po37', 'Carers’ Morning, Shanklin'),
	// faith
	q('muslim burial', null, 'Medina Muslim Burial Help'),
	q('muslem funeral', null, 'Medina Muslim Burial Help'),
	q(
		'imam',
		'newport-po30',
		'Medina Muslim Burial Help',
		'Friday Lunch at the Prayer House',
		'Medina Sisters’ Line'
	),
	q('catholic priest', null, 'A Priest to Visit'),
	q('humanist funeral', null, 'A Humanist Funeral'),
	q('non religious funeral', null, 'A Humanist Funeral'),
	q('jewish', null, 'Shiva Meals and Minyan'),
	among(q('chaplain', 'newport-po30', 'Hospice Chaplaincy')),
	// transport
	q('lift to hospital', null, 'Lifts to appointments'),
	among(
		q(
			'hospital transport',
			'newport-po30',
			'Lifts to appointments',
			'Wheelchair minibus',
			'To the mainland and back'
		)
	),
	q('wheelchair taxi', null, 'Wheelchair minibus'),
	q('ferry to southampton appointment', null, 'To the mainland and back'),
	q('blue badge', null, 'Blue badges and bus passes'),
	// equipment
	q('comode', 'newport-po30', 'Culver Hospice equipment loan'),
	q('borrow a wheelchair', 'newport-po30', 'Medina Loan Stores'),
	q('hospital bed', null, 'Hospital beds at home'),
	q('incontinence pads', null, 'Nappies, pads and sheets'),
	// advice
	among(
		q(
			'benefits advice',
			'newport-po30',
			'Island Advice Rooms, Newport',
			'Benefits when somebody is dying'
		)
	),
	q('funeral costs', 'newport-po30', 'Help with funeral costs'),
	q('cant afford funeral', 'newport-po30', 'Help with funeral costs'),
	q('power of attorney', null, 'Wills and powers of attorney'),
	q('power of aturney', null, 'Wills and powers of attorney'),
	q('probate', null, 'Probate in plain words'),
	q('register a death', null, 'After the Registrar'),
	q('advance care plan', null, 'Planning Ahead Afternoon'),
	// helplines and languages
	q('bereavement phone line', null, 'Harbour phone line'),
	among(q('polish', null, 'Dom Polski', 'Telefon Zaufania Wight')),
	q('sign language', 'newport-po30', 'Deaf Friends’ Saturday', 'Sign and Tell'),
	// with the place among the words
	q('memory cafe cowes', null, 'Cowes Memory Café'),
	q('coffee in ventnor', null, 'Ventnor Neighbours’ coffee'),
	q('bereavement group sandown', null, 'Sandown Bereavement Drop-in')
];
