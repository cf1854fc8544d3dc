import type { Requirement } from '#lib/domain/tasks/requirements.ts';
import type { KindId } from '#lib/domain/tasks/kinds.ts';
import type { Calendar } from './calendar.ts';
import type { OrganisationKey } from './organisations.ts';

export type OfferState = 'sent' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
export type TaskState =
	'open' | 'offered' | 'accepted' | 'confirmed' | 'done' | 'missed' | 'cancelled';

/** One dated piece of help, with all that came of it. */
export interface Task {
	kind: KindId;
	day: number;
	from: string;
	to: string;
	minutes: number;
	state: TaskState;
	needs?: readonly Requirement[];
	series?: string;
	/** Who said yes. */
	who?: string;
	/** Who else was asked, and what came of it. */
	asked?: Readonly<Record<string, OfferState>>;
	/** Which groups were asked too, and have not said who goes. */
	groups?: readonly OrganisationKey[];
	/** Minutes ago that somebody said yes, where that is the point of the example. */
	saidYesAgo?: number;
	/** Who had it first and handed it back, and what they said. */
	back?: readonly [who: string, reason: string | null];
	/** The volunteer's note for the coordinators. */
	note?: string;
	/** What the circle said of it: whose key, and the words. */
	thanks?: readonly [from: string, words: string];
	wrong?: readonly [from: string, words: string];
	nobodyCame?: readonly [from: string, words: string];
	/** Why it was cancelled or missed, for the coordinators. */
	why?: string;
}

export interface Request {
	person: string;
	key: string;
	organisation?: OrganisationKey;
	state: 'draft' | 'submitted' | 'open' | 'paused' | 'closed';
	route?: 'online' | 'phone' | 'referral';
	/** Who typed it for somebody else. */
	entered?: string;
	/** Something was written down of which no mail tells the person, and nobody has told them yet. */
	untold?: true;
	asked: readonly [day: number, time: string];
	coordinator?: string;
	why?: string;
	closed?: number;
	/** A kind of help for which no day was named. */
	unsure?: KindId;
	question?: { words: string; day: number; time: string; answer?: string };
	tasks: readonly Task[];
}

type More = Omit<Task, 'kind' | 'day' | 'from' | 'to' | 'minutes' | 'state'>;

const task = (
	kind: KindId,
	day: number,
	from: string,
	to: string,
	minutes: number,
	state: TaskState,
	more: More = {}
): Task => ({ kind, day, from, to, minutes, state, ...more });

const done = (
	kind: KindId,
	day: number,
	from: string,
	to: string,
	minutes: number,
	who: string,
	more: More = {}
) => task(kind, day, from, to, minutes, 'done', { who, ...more });

const coming = (
	kind: KindId,
	day: number,
	from: string,
	to: string,
	minutes: number,
	who: string,
	more: More = {}
) => task(kind, day, from, to, minutes, 'confirmed', { who, ...more });

/** Sixty requests, in every state, and what became of each piece of help. */
export function requests(calendar: Calendar): readonly Request[] {
	const saturday = calendar.next(6, 3);
	const sunday = calendar.next(0, 3);
	// What was planned for this morning has happened once this morning is over.
	const walked = calendar.now >= calendar.at(0, '09:05');
	return [
		// ---- Len ------------------------------------------------------------------------------------
		{
			person: 'len',
			key: 'len-dog',
			state: 'open',
			asked: [-40, '21:05'],
			coordinator: 'grace',
			tasks: [
				...[-34, -31, -27, -24, -20, -17, -13, -10, -6, -3].map((day, index) =>
					done('dog', day, '08:30', '09:00', 30, 'tomasz', {
						needs: ['dogs', 'stairs'],
						series: 'len-dog',
						...(index === 0 && {
							note: 'Biscuit met a swan. The swan won. Lead is on the hook by the coal.',
							thanks: ['joanne', 'He came back smelling of the sea, and Dad laughed.']
						}),
						...(index === 5 && {
							note: 'Joanne looked done in this morning. I said only that the kettle was on.'
						}),
						...(index === 9 && { thanks: ['len', 'Same puddle, same dog. Obliged to you.'] })
					} as More)
				),
				walked
					? done('dog', 0, '08:30', '09:00', 30, 'tomasz', {
							needs: ['dogs', 'stairs'],
							series: 'len-dog',
							note: 'Back by five past. He found every puddle.'
						})
					: coming('dog', 0, '08:30', '09:00', 30, 'tomasz', {
							needs: ['dogs', 'stairs'],
							series: 'len-dog'
						}),
				coming('dog', 3, '08:30', '09:00', 30, 'tomasz', {
					needs: ['dogs', 'stairs'],
					series: 'len-dog'
				}),
				task('dog', 7, '08:30', '09:00', 30, 'offered', {
					needs: ['dogs', 'stairs'],
					series: 'len-dog',
					asked: { dev: 'sent', claire: 'sent' },
					back: ['tomasz', 'Away that week, sorry. I should have looked at the date.']
				}),
				task('dog', 10, '08:30', '09:00', 30, 'open', {
					needs: ['dogs', 'stairs'],
					series: 'len-dog'
				}),
				task('dog', 14, '08:30', '09:00', 30, 'open', {
					needs: ['dogs', 'stairs'],
					series: 'len-dog'
				})
			]
		},
		{
			person: 'len',
			key: 'len-company',
			state: 'open',
			asked: [-24, '20:10'],
			coordinator: 'grace',
			tasks: [
				done('company', -14, '14:00', '16:00', 120, 'ruth', {
					needs: ['dogs', 'stairs'],
					series: 'len-company',
					asked: { gurdeep: 'withdrawn', claire: 'declined' },
					note: 'We listened to Cromarty, Forth, Tyne. He named every light. Joanne slept for an hour.',
					thanks: ['joanne', 'Thank you for not minding the quiet.']
				}),
				done('company', -7, '14:00', '16:00', 120, 'ruth', {
					needs: ['dogs', 'stairs'],
					series: 'len-company',
					note: 'He was very tired, so I knitted and he watched the water.'
				}),
				coming('company', 0, '14:00', '16:00', 120, 'ruth', {
					needs: ['dogs', 'stairs'],
					series: 'len-company'
				}),
				coming('company', 7, '14:00', '16:00', 120, 'ruth', {
					needs: ['dogs', 'stairs'],
					series: 'len-company'
				})
			]
		},
		{
			person: 'len',
			key: 'len-lift',
			state: 'open',
			asked: [-4, '18:30'],
			coordinator: 'grace',
			tasks: [
				task('lift', 2, '10:15', '13:30', 180, 'open', {
					needs: ['car', 'strong'],
					asked: { tomasz: 'declined', bernard: 'declined', piotr: 'declined', dev: 'expired' }
				})
			]
		},
		{
			person: 'len',
			key: 'len-lunch',
			organisation: 'aldhelm',
			state: 'open',
			route: 'referral',
			entered: 'hilary',
			asked: [-6, '11:20'],
			coordinator: 'hilary',
			tasks: [coming('meal', 1, '12:00', '13:00', 30, 'dev', { needs: ['stairs'] })]
		},
		// ---- Margaret -------------------------------------------------------------------------------
		{
			person: 'margaret',
			key: 'margaret-company',
			state: 'open',
			asked: [-30, '09:55'],
			coordinator: 'grace',
			tasks: [
				done('company', -16, '14:00', '17:00', 120, 'fatou', {
					needs: ['cats'],
					note: 'We went to Peru, on the big atlas, and back by boat.',
					thanks: ['margaret', 'The best afternoon out I have had in bed.']
				}),
				task('company', saturday, '14:00', '17:00', 120, 'accepted', {
					needs: ['cats'],
					who: 'amina',
					asked: { fatou: 'withdrawn', gurdeep: 'withdrawn' },
					saidYesAgo: 10
				})
			]
		},
		{
			person: 'margaret',
			key: 'margaret-errand',
			state: 'closed',
			asked: [-33, '10:00'],
			coordinator: 'grace',
			closed: -26,
			why: 'Done.',
			tasks: [
				done('errand', -28, '10:00', '12:00', 40, 'claire', {
					note: 'Library books back, three large-print out. Minnow approved the bag.'
				})
			]
		},
		{
			person: 'margaret',
			key: 'margaret-forms',
			state: 'open',
			asked: [-12, '10:20'],
			coordinator: 'samir',
			tasks: [
				done('forms', -5, '11:00', '13:00', 90, 'geoff', {
					needs: ['cats'],
					note: 'Blue badge form sent. Two letters still to answer; she wants to read them herself first.'
				}),
				task('forms', 4, '11:00', '13:00', 90, 'offered', {
					needs: ['cats'],
					asked: { geoff: 'sent' }
				})
			]
		},
		// ---- Rehana ---------------------------------------------------------------------------------
		{
			person: 'rehana',
			key: 'rehana-company',
			state: 'submitted',
			asked: [-2, '02:47'],
			tasks: [
				task('company', 5, '14:00', '17:00', 120, 'open', {
					needs: ['stairs', 'language:Bengali']
				}),
				task('lift', 8, '10:00', '12:00', 90, 'open', { needs: ['car'] })
			]
		},
		{
			person: 'rehana',
			key: 'rehana-meal',
			state: 'draft',
			route: 'phone',
			entered: 'samir',
			asked: [-1, '16:10'],
			tasks: [task('meal', 9, '17:00', '18:00', 20, 'open')]
		},
		// ---- Owen -----------------------------------------------------------------------------------
		{
			person: 'owen',
			key: 'owen-company',
			state: 'submitted',
			asked: [-5, '19:40'],
			coordinator: 'grace',
			unsure: 'lift',
			question: {
				words: 'Which days suit Owen best? You wrote twice a week.',
				day: -4,
				time: '16:05'
			},
			tasks: [
				task('company', 6, '10:00', '13:00', 120, 'open', {
					needs: ['language:Welsh'],
					series: 'owen-company'
				}),
				task('company', 9, '10:00', '13:00', 120, 'open', {
					needs: ['language:Welsh'],
					series: 'owen-company'
				})
			]
		},
		{
			person: 'owen',
			key: 'owen-garden',
			state: 'closed',
			asked: [-19, '18:00'],
			coordinator: 'samir',
			closed: -8,
			why: 'Hedge cut; the family will keep it.',
			tasks: [
				done('garden', -10, '09:00', '12:00', 150, 'kit', {
					needs: ['strong'],
					note: 'Hedge down to the wall. He directed from the window, in Welsh, and I think I agreed.'
				})
			]
		},
		// ---- Halina ---------------------------------------------------------------------------------
		{
			person: 'halina',
			key: 'halina-dog',
			state: 'open',
			untold: true,
			asked: [-9, '18:00'],
			coordinator: 'samir',
			tasks: [
				done('dog', -2, '09:00', '10:00', 40, 'tomasz', {
					needs: ['dogs', 'smoke', 'strong'],
					note: 'Bruno pulls for ten minutes and then he is a gentleman.'
				}),
				task('dog', saturday, '09:00', '11:00', 40, 'offered', {
					needs: ['dogs', 'smoke', 'strong'],
					asked: { tomasz: 'sent', bernard: 'sent', claire: 'sent', kit: 'declined' }
				})
			]
		},
		{
			person: 'halina',
			key: 'halina-mass',
			state: 'open',
			asked: [-36, '19:10'],
			coordinator: 'samir',
			tasks: [
				done('lift', sunday - 28, '09:30', '11:30', 110, 'piotr', {
					needs: ['car', 'language:Polish'],
					series: 'halina-mass',
					thanks: ['marek', 'She sang all the way home.']
				}),
				done('lift', sunday - 21, '09:30', '11:30', 110, 'piotr', {
					needs: ['car', 'language:Polish'],
					series: 'halina-mass'
				}),
				done('lift', sunday - 14, '09:30', '11:30', 110, 'piotr', {
					needs: ['car', 'language:Polish'],
					series: 'halina-mass',
					note: 'The step at the church door is icy already; I have told the priest.'
				}),
				coming('lift', sunday, '09:30', '11:30', 110, 'piotr', {
					needs: ['car', 'language:Polish'],
					series: 'halina-mass'
				}),
				task('lift', sunday + 7, '09:30', '11:30', 110, 'open', {
					needs: ['car', 'language:Polish'],
					series: 'halina-mass'
				})
			]
		},
		{
			person: 'halina',
			key: 'halina-shopping',
			state: 'closed',
			asked: [-37, '17:30'],
			coordinator: 'samir',
			closed: -20,
			why: 'Marek does it now, on the way home.',
			tasks: [
				done('shopping', -29, '10:00', '12:30', 60, 'claire', {
					note: 'Twelve pounds forty, receipt given, paid back at the door.'
				})
			]
		},
		// ---- Maureen --------------------------------------------------------------------------------
		{
			person: 'maureen',
			key: 'maureen-meals',
			organisation: 'aldhelm',
			state: 'open',
			route: 'referral',
			entered: 'hilary',
			asked: [-33, '10:30'],
			coordinator: 'hilary',
			tasks: [
				...[-26, -19, -12, -5].map((day, index) =>
					done('meal', day, '12:00', '13:00', 30, index % 2 ? 'beryl' : 'hilary', {
						series: 'maureen-meals',
						...(index === 1 && { note: 'Leek and potato. Jean ate, which I had not seen before.' }),
						...(index === 3 && { thanks: ['jean', 'Mo says: more crumble.'] })
					} as More)
				),
				task('meal', 2, '12:00', '13:00', 30, 'offered', {
					series: 'maureen-meals',
					asked: { beryl: 'sent', dev: 'sent' }
				})
			]
		},
		{
			person: 'maureen',
			key: 'maureen-sitting',
			state: 'open',
			asked: [-34, '15:00'],
			coordinator: 'samir',
			tasks: [
				done('sitting', -22, '13:00', '17:00', 240, 'gurdeep', {
					needs: ['cats'],
					note: 'Jean slept from one until four without turning over.',
					thanks: ['jean', 'I had forgotten what it is to wake up by myself.']
				}),
				done('sitting', -8, '13:00', '17:00', 240, 'gurdeep', { needs: ['cats'] }),
				coming('sitting', 6, '13:00', '17:00', 240, 'gurdeep', { needs: ['cats'] })
			]
		},
		// ---- Sofia ----------------------------------------------------------------------------------
		{
			person: 'sofia',
			key: 'sofia-meals',
			organisation: 'aldhelm',
			state: 'open',
			asked: [-37, '09:15'],
			coordinator: 'hilary',
			tasks: [
				done('meal', -21, '18:00', '18:30', 20, 'dev', {
					series: 'sofia-meals',
					thanks: ['sofia', 'I ate it sitting down.']
				}),
				done('meal', -7, '18:00', '18:30', 20, 'moses', { series: 'sofia-meals' }),
				coming('meal', 0, '18:00', '18:30', 20, 'dev', { series: 'sofia-meals' })
			]
		},
		{
			person: 'sofia',
			key: 'sofia-listening',
			state: 'open',
			asked: [-38, '20:40'],
			coordinator: 'grace',
			tasks: [
				done('listening', -15, '19:00', '20:30', 60, 'naomi', {
					note: 'She showed me the boots. No need for anything else next time but to come.'
				}),
				coming('listening', 5, '19:00', '20:30', 60, 'naomi')
			]
		},
		{
			person: 'sofia',
			key: 'sofia-forms',
			state: 'closed',
			asked: [-31, '12:00'],
			coordinator: 'grace',
			closed: -13,
			why: 'The bank and the pension are written to.',
			tasks: [
				done('forms', -20, '14:00', '16:00', 100, 'geoff', {
					note: 'We did the worst two. She made a list of the rest and smiled at it.'
				})
			]
		},
		// ---- David ----------------------------------------------------------------------------------
		{
			person: 'david',
			key: 'david-listening',
			state: 'open',
			asked: [-6, '22:45'],
			coordinator: 'grace',
			question: {
				words: 'Would you rather be met at home or out of doors?',
				day: -5,
				time: '09:40',
				answer: 'Out of doors, if it is dry. Otherwise the kitchen.'
			},
			tasks: [
				coming('listening', 2, '16:00', '18:00', 60, 'naomi', {
					needs: ['smoke'],
					asked: { nesta: 'withdrawn', ruth: 'withdrawn' }
				}),
				task('listening', 9, '16:00', '18:00', 60, 'open', { needs: ['smoke'] })
			]
		},
		{
			person: 'david',
			key: 'david-forms',
			state: 'submitted',
			asked: [-1, '21:30'],
			tasks: [task('forms', 6, '16:00', '18:00', 90, 'open', { needs: ['smoke'] })]
		},
		// ---- Priya ----------------------------------------------------------------------------------
		{
			person: 'priya',
			key: 'priya-forms',
			state: 'open',
			asked: [-38, '21:20'],
			coordinator: 'elin',
			tasks: [
				done('forms', -25, '10:00', '12:00', 100, 'marjorie', {
					note: 'Opened nine letters. Seven needed nothing at all.',
					thanks: ['priya', 'Mrs Teal has a way with envelopes.']
				}),
				task('forms', 8, '10:00', '12:00', 100, 'offered', {
					asked: { marjorie: 'sent', geoff: 'sent', anthea: 'expired' }
				})
			]
		},
		{
			person: 'priya',
			key: 'priya-garden',
			state: 'closed',
			asked: [-30, '11:00'],
			coordinator: 'elin',
			closed: -18,
			why: 'Put right with a second visit, outside this list.',
			tasks: [
				task('garden', -20, '10:00', '12:00', 120, 'missed', {
					who: 'kit',
					nobodyCame: ['priya', 'We waited until one. The children had made a sign.'],
					why: 'His van broke down at Calbourne, with no signal. He rang when he could.'
				})
			]
		},
		// ---- Lucy -----------------------------------------------------------------------------------
		{
			person: 'lucy',
			key: 'lucy-meals',
			organisation: 'aldhelm',
			state: 'open',
			asked: [-29, '12:10'],
			coordinator: 'hilary',
			tasks: [
				done('meal', -23, '17:00', '18:00', 15, 'hilary', { series: 'lucy-meals' }),
				done('meal', -16, '17:00', '18:00', 15, 'moses', { series: 'lucy-meals' }),
				done('meal', -9, '17:00', '18:00', 15, 'hilary', {
					series: 'lucy-meals',
					thanks: ['tom', 'The dish is washed and on the step.']
				}),
				coming('meal', 4, '17:00', '18:00', 15, 'hilary', { series: 'lucy-meals' }),
				task('meal', 11, '17:00', '18:00', 15, 'offered', {
					series: 'lucy-meals',
					asked: { moses: 'sent', dev: 'declined' }
				})
			]
		},
		{
			person: 'lucy',
			key: 'lucy-listening',
			state: 'paused',
			asked: [-26, '12:30'],
			coordinator: 'samir',
			tasks: [
				task('listening', -12, '19:00', '20:00', 60, 'cancelled', {
					who: 'nesta',
					why: 'Tom rang: not yet. They will say.'
				})
			]
		},
		// ---- Harold ---------------------------------------------------------------------------------
		{
			person: 'harold',
			key: 'harold-sitting',
			state: 'open',
			asked: [-40, '11:30'],
			coordinator: 'samir',
			tasks: [
				done('sitting', -24, '21:00', '23:59', 170, 'gurdeep', {
					note: 'He asked for the two o’clock sailing. It ran.',
					thanks: ['gillian', 'Mum slept. She cried a little at having slept.']
				}),
				done('sitting', -11, '21:00', '23:59', 170, 'moses', {}),
				coming('sitting', 3, '21:00', '23:59', 170, 'gurdeep'),
				task('sitting', 10, '21:00', '23:59', 170, 'offered', {
					asked: { moses: 'sent', olu: 'sent', sam: 'declined' }
				})
			]
		},
		{
			person: 'harold',
			key: 'harold-company',
			state: 'closed',
			asked: [-39, '11:40'],
			coordinator: 'samir',
			closed: -22,
			why: 'Turned into sitting in, which is what Violet needs.',
			tasks: [done('company', -30, '14:00', '16:00', 120, 'nesta')]
		},
		{
			person: 'harold',
			key: 'harold-clinic',
			state: 'paused',
			asked: [-13, '10:00'],
			coordinator: 'samir',
			tasks: [
				task('lift_care', -3, '09:00', '12:00', 150, 'cancelled', {
					asked: { bernard: 'withdrawn', olu: 'withdrawn' },
					needs: ['car'],
					why: 'The appointment was moved; no new day yet.'
				})
			]
		},
		// ---- Edna -----------------------------------------------------------------------------------
		{
			person: 'edna',
			key: 'edna-company',
			state: 'submitted',
			asked: [-8, '16:50'],
			coordinator: 'grace',
			question: {
				words:
					'Could you bring the power of attorney, or send the office copy? Until somebody has seen it we cannot tell anyone about your aunt.',
				day: -7,
				time: '10:10',
				answer: 'It is with the solicitor in Ryde. I have asked for it.'
			},
			tasks: [task('company', 7, '17:30', '20:30', 150, 'open')]
		},
		{
			person: 'edna',
			key: 'edna-garden',
			state: 'draft',
			route: 'phone',
			entered: 'grace',
			asked: [-3, '10:30'],
			tasks: [task('garden', 12, '10:00', '12:00', 90, 'open')]
		},
		// ---- Frank ----------------------------------------------------------------------------------
		{
			person: 'frank',
			key: 'frank-company',
			state: 'open',
			route: 'referral',
			entered: 'grace',
			asked: [-34, '15:30'],
			coordinator: 'grace',
			tasks: [
				done('company', -18, '14:30', '16:00', 80, 'sam', {
					series: 'frank-company',
					note: 'Brass band on the wireless. His foot kept time for the whole march.'
				}),
				done('company', -4, '14:30', '16:00', 80, 'fatou', { series: 'frank-company' }),
				coming('company', 1, '14:30', '16:00', 80, 'fatou', { series: 'frank-company' }),
				task('company', 8, '14:30', '16:00', 80, 'offered', {
					series: 'frank-company',
					asked: { sam: 'sent' },
					groups: ['aldhelm']
				})
			]
		},
		{
			person: 'frank',
			key: 'frank-shopping',
			state: 'open',
			route: 'referral',
			entered: 'grace',
			asked: [-15, '09:00'],
			coordinator: 'grace',
			tasks: [
				done('shopping', -6, '10:00', '12:00', 60, 'josie', {
					note: 'List from the carers. Receipt in the tin, Nora paid me back.'
				}),
				task('shopping', 6, '10:00', '12:00', 60, 'offered', {
					asked: { josie: 'sent', olu: 'sent' }
				})
			]
		},
		// ---- Gareth ---------------------------------------------------------------------------------
		{
			person: 'gareth',
			key: 'gareth-company',
			state: 'open',
			asked: [-26, '13:40'],
			coordinator: 'grace',
			tasks: [
				done('company', -13, '15:00', '17:00', 120, 'josie', {
					needs: ['language:British Sign Language'],
					series: 'gareth-company',
					note: 'Lost at chess twice. He signs his own commentary.',
					thanks: ['gareth', 'Somebody to be rude with. Again please.']
				}),
				coming('company', 2, '15:00', '17:00', 120, 'josie', {
					needs: ['language:British Sign Language'],
					series: 'gareth-company'
				})
			]
		},
		{
			person: 'gareth',
			key: 'gareth-clinic',
			state: 'open',
			asked: [-3, '09:30'],
			coordinator: 'elin',
			tasks: [
				task('lift_care', 5, '09:30', '12:30', 160, 'accepted', {
					needs: ['car', 'language:British Sign Language'],
					who: 'josie'
				})
			]
		},
		// ---- Balbir ---------------------------------------------------------------------------------
		{
			person: 'balbir',
			key: 'balbir-nights',
			state: 'open',
			asked: [-38, '20:00'],
			coordinator: 'samir',
			tasks: [
				done('sitting', -27, '18:00', '22:00', 240, 'gurdeep', {
					needs: ['language:Punjabi', 'strong'],
					series: 'balbir-nights',
					note: 'Both sons went to the cinema. First time since spring.',
					thanks: ['harjit', 'We came home and he was telling her about route 7.']
				}),
				done('sitting', -20, '18:00', '22:00', 240, 'gurdeep', {
					needs: ['language:Punjabi', 'strong'],
					series: 'balbir-nights'
				}),
				done('sitting', -6, '18:00', '22:00', 240, 'gurdeep', {
					needs: ['language:Punjabi', 'strong'],
					series: 'balbir-nights',
					wrong: [
						'manjit',
						'The person was lovely. But we were told six and she had been told half past, and Dad worried.'
					]
				}),
				coming('sitting', 1, '18:00', '22:00', 240, 'gurdeep', {
					needs: ['language:Punjabi', 'strong'],
					series: 'balbir-nights'
				})
			]
		},
		{
			person: 'balbir',
			key: 'balbir-meal',
			state: 'closed',
			asked: [-30, '12:00'],
			coordinator: 'samir',
			closed: -15,
			why: 'The gurdwara sends langar twice a week now.',
			tasks: [
				done('meal', -24, '18:00', '19:00', 20, 'gurdeep'),
				task('meal', -17, '18:00', '19:00', 20, 'cancelled', { why: 'No longer needed.' })
			]
		},
		{
			person: 'balbir',
			key: 'balbir-lift',
			state: 'open',
			asked: [-7, '08:20'],
			coordinator: 'elin',
			tasks: [
				task('lift', 12, '10:00', '13:00', 170, 'offered', {
					needs: ['car', 'strong'],
					asked: { piotr: 'sent', bernard: 'sent', dev: 'sent' }
				})
			]
		},
		// ---- Miriam ---------------------------------------------------------------------------------
		{
			person: 'miriam',
			key: 'miriam-company',
			state: 'open',
			asked: [-33, '10:40'],
			coordinator: 'grace',
			tasks: [
				done('company', -17, '11:00', '12:30', 80, 'leah', {
					needs: ['cats'],
					series: 'miriam-company',
					note: 'I played for her. She corrected my bowing, rightly.',
					thanks: ['daniel', 'She was in good voice on Friday.']
				}),
				done('company', -3, '11:00', '12:30', 80, 'leah', {
					needs: ['cats'],
					series: 'miriam-company'
				}),
				coming('company', 4, '11:00', '12:30', 80, 'leah', {
					needs: ['cats'],
					series: 'miriam-company'
				})
			]
		},
		{
			person: 'miriam',
			key: 'miriam-errand',
			state: 'closed',
			asked: [-28, '09:00'],
			coordinator: 'grace',
			closed: -21,
			why: 'Done.',
			tasks: [
				done('errand', -23, '13:00', '15:00', 40, 'dev', {
					note: 'Violin strings collected from the post office at Ryde.'
				})
			]
		},
		// ---- Winifred -------------------------------------------------------------------------------
		{
			person: 'winifred',
			key: 'winifred-company',
			state: 'open',
			asked: [-39, '12:00'],
			coordinator: 'samir',
			tasks: [
				done('company', -26, '15:00', '16:30', 80, 'ruth', {
					needs: ['dogs'],
					note: 'We did not say a word for an hour and it went by like ten minutes.'
				}),
				coming('company', 3, '15:00', '16:30', 80, 'ruth', { needs: ['dogs'] })
			]
		},
		{
			person: 'winifred',
			key: 'winifred-dog',
			organisation: 'ventnor',
			state: 'open',
			route: 'phone',
			entered: 'colin',
			asked: [-38, '18:40'],
			coordinator: 'colin',
			tasks: [
				done('dog', -32, '16:00', '17:00', 30, 'pat', { needs: ['dogs'], series: 'winifred-dog' }),
				done('dog', -18, '16:00', '17:00', 30, 'pat', { needs: ['dogs'], series: 'winifred-dog' }),
				task('dog', -11, '16:00', '17:00', 30, 'missed', {
					needs: ['dogs'],
					series: 'winifred-dog',
					why: 'Nobody was free, and nobody rang her. We have changed how we do Thursdays.'
				}),
				coming('dog', 2, '16:00', '17:00', 30, 'pat', { needs: ['dogs'], series: 'winifred-dog' })
			]
		},
		// ---- Alan -----------------------------------------------------------------------------------
		{
			person: 'alan',
			key: 'alan-garden-visit',
			state: 'open',
			asked: [-40, '09:20'],
			coordinator: 'grace',
			tasks: [
				done('lift', -19, '11:00', '14:00', 180, 'bernard', {
					needs: ['car', 'strong'],
					note: 'There was still a ginger lily out. We stayed until they swept us up.',
					thanks: ['alan', 'Nobody tilted their head once.']
				}),
				task('lift', 5, '11:00', '14:00', 180, 'offered', {
					needs: ['car', 'strong'],
					asked: { bernard: 'sent', tomasz: 'declined' }
				})
			]
		},
		{
			person: 'alan',
			key: 'alan-shopping',
			state: 'closed',
			asked: [-36, '14:30'],
			coordinator: 'grace',
			closed: -27,
			why: 'He has it delivered.',
			tasks: [
				task('shopping', -29, '14:00', '16:00', 60, 'cancelled', {
					asked: { claire: 'withdrawn' },
					why: 'The delivery came through.'
				})
			]
		},
		{
			person: 'alan',
			key: 'alan-yard',
			organisation: 'ventnor',
			state: 'paused',
			route: 'phone',
			entered: 'colin',
			asked: [-39, '10:10'],
			coordinator: 'colin',
			tasks: [
				done('garden', -33, '10:00', '12:00', 110, 'jonty', { note: 'Ramp cleared of ivy.' }),
				task('garden', -5, '10:00', '12:00', 110, 'cancelled', {
					why: 'Frost. He says spring will do.'
				})
			]
		},
		// ---- Stephanie ------------------------------------------------------------------------------
		{
			person: 'stephanie',
			key: 'stephanie-company',
			state: 'open',
			asked: [-31, '16:10'],
			coordinator: 'grace',
			tasks: [
				done('company', -9, '15:00', '17:00', 110, 'ruth', {
					note: 'Mahler four, and a great deal of truth.',
					thanks: ['stephanie', 'She asked what I like to be called, and then called me it.']
				}),
				coming('company', 4, '15:00', '17:00', 110, 'amina')
			]
		},
		{
			person: 'stephanie',
			key: 'stephanie-errand',
			state: 'closed',
			asked: [-27, '12:10'],
			coordinator: 'elin',
			closed: -12,
			why: 'June can do it after all.',
			tasks: [
				task('errand', -14, '11:00', '12:00', 30, 'missed', {
					who: 'claire',
					nobodyCame: ['stephanie', 'Nobody came and nobody rang.'],
					why: 'Claire had the day before in her diary. She has written to say so.'
				})
			]
		},
		// ---- Bernadette -----------------------------------------------------------------------------
		{
			person: 'bernadette',
			key: 'bernadette-mass',
			state: 'open',
			asked: [-29, '10:45'],
			coordinator: 'samir',
			tasks: [
				done('lift', -8, '09:00', '11:00', 110, 'bernard', {
					needs: ['car', 'smoke'],
					series: 'bernadette-mass'
				}),
				coming('lift', 6, '09:00', '11:00', 110, 'bernard', {
					needs: ['car', 'smoke'],
					series: 'bernadette-mass'
				}),
				task('lift', 13, '09:00', '11:00', 110, 'open', {
					needs: ['car', 'smoke'],
					series: 'bernadette-mass'
				})
			]
		},
		{
			person: 'bernadette',
			key: 'bernadette-meals',
			organisation: 'aldhelm',
			state: 'closed',
			route: 'referral',
			entered: 'hilary',
			asked: [-28, '10:20'],
			coordinator: 'hilary',
			closed: -10,
			why: 'Clare’s kitchen sends them home with her.',
			tasks: [
				done('meal', -22, '17:30', '18:30', 20, 'beryl'),
				done('meal', -15, '17:30', '18:30', 20, 'moses')
			]
		},
		// ---- Arthur, who died -----------------------------------------------------------------------
		{
			person: 'arthur',
			key: 'arthur-company',
			state: 'paused',
			asked: [-39, '14:30'],
			coordinator: 'grace',
			tasks: [
				done('company', -25, '10:30', '12:00', 80, 'claire', {
					needs: ['dogs'],
					note: 'Told him who is ploughing what. He had opinions.'
				}),
				done('company', -11, '10:30', '12:00', 80, 'claire', {
					needs: ['dogs'],
					thanks: ['pearl', 'He talked about your furrows all evening.']
				}),
				task('company', 3, '10:30', '12:00', 80, 'cancelled', { needs: ['dogs'], who: 'claire' })
			]
		},
		{
			person: 'arthur',
			key: 'arthur-meal',
			state: 'closed',
			asked: [-36, '12:20'],
			coordinator: 'grace',
			closed: -14,
			why: 'Pearl likes to cook; she said so kindly.',
			tasks: [done('meal', -28, '12:00', '13:00', 20, 'ruth')]
		},
		{
			person: 'arthur',
			key: 'arthur-logs',
			organisation: 'ventnor',
			state: 'paused',
			route: 'phone',
			entered: 'colin',
			asked: [-20, '19:00'],
			coordinator: 'colin',
			tasks: [
				task('garden', 4, '10:00', '12:00', 110, 'cancelled', { asked: { jonty: 'withdrawn' } })
			]
		},
		// ---- Yvonne ---------------------------------------------------------------------------------
		{
			person: 'yvonne',
			key: 'yvonne-company',
			state: 'open',
			asked: [-38, '16:40'],
			coordinator: 'elin',
			tasks: [
				done('company', -15, '14:00', '16:00', 110, 'olu', {
					needs: ['stairs'],
					note: 'Four hymns, all verses, in parts.',
					thanks: ['yvonne', 'Tell that young man to come for the alto line as well.']
				}),
				coming('company', 1, '14:00', '16:00', 110, 'olu', { needs: ['stairs'] })
			]
		},
		{
			person: 'yvonne',
			key: 'yvonne-clinic',
			state: 'closed',
			asked: [-30, '09:10'],
			coordinator: 'elin',
			closed: -19,
			why: 'Patient transport agreed for the rest.',
			tasks: [
				done('lift_care', -24, '08:30', '11:30', 160, 'olu', { needs: ['car', 'strong'] }),
				task('lift_care', -21, '08:30', '11:30', 160, 'missed', {
					needs: ['car', 'strong'],
					who: 'piotr',
					nobodyCame: ['leroy', 'She sat in her hat for an hour.'],
					why: 'The lift was out and he went to the wrong entrance; nobody answered.'
				})
			]
		},
		// ---- Reg ------------------------------------------------------------------------------------
		{
			person: 'reg',
			key: 'reg-company',
			state: 'paused',
			asked: [-41, '09:40'],
			coordinator: 'elin',
			tasks: [
				done('company', -30, '11:00', '12:00', 50, 'gurdeep', {
					needs: ['dogs', 'smoke'],
					note: 'He made the tea. It did not last, as he wished.'
				})
			]
		},
		{
			person: 'reg',
			key: 'reg-dog',
			organisation: 'ventnor',
			state: 'closed',
			route: 'phone',
			entered: 'colin',
			asked: [-40, '18:10'],
			coordinator: 'colin',
			closed: -16,
			why: 'Reg says Skipper is too old for strangers.',
			tasks: [
				done('dog', -35, '15:00', '16:00', 30, 'colin', { needs: ['dogs', 'smoke'] }),
				done('dog', -28, '15:00', '16:00', 30, 'pat', { needs: ['dogs', 'smoke'] })
			]
		},
		// ---- Paul -----------------------------------------------------------------------------------
		{
			person: 'paul',
			key: 'paul-company',
			state: 'open',
			asked: [-32, '13:20'],
			coordinator: 'elin',
			tasks: [
				done('listening', -18, '17:30', '18:30', 50, 'fatou', {
					needs: ['cats'],
					note: 'He knows which ferry his mum liked. We watched for it.',
					thanks: ['paul', 'Good. The Red Eagle came.']
				}),
				task('listening', 9, '17:30', '18:30', 50, 'offered', {
					needs: ['cats'],
					asked: { fatou: 'sent' }
				})
			]
		},
		{
			person: 'paul',
			key: 'paul-garden',
			state: 'closed',
			asked: [-31, '13:30'],
			coordinator: 'elin',
			closed: -24,
			why: 'Ali from work did it.',
			tasks: [
				task('garden', -26, '10:00', '12:00', 100, 'cancelled', {
					why: 'Somebody they know could do it.'
				})
			]
		},
		// ---- Jim ------------------------------------------------------------------------------------
		{
			person: 'jim',
			key: 'jim-logs',
			organisation: 'ventnor',
			state: 'open',
			route: 'phone',
			entered: 'colin',
			asked: [-37, '19:05'],
			coordinator: 'colin',
			tasks: [
				done('garden', -31, '09:00', '12:00', 160, 'jonty', {
					needs: ['dogs', 'strong'],
					note: 'Logs to the porch. Gate tied.'
				}),
				coming('garden', 5, '09:00', '12:00', 160, 'jonty', { needs: ['dogs', 'strong'] }),
				task('errand', 8, '10:00', '12:00', 40, 'offered', {
					needs: ['dogs'],
					asked: { rosa: 'sent', pat: 'sent' }
				})
			]
		},
		{
			person: 'jim',
			key: 'jim-listening',
			state: 'submitted',
			asked: [-2, '19:20'],
			coordinator: 'samir',
			tasks: [task('listening', 6, '18:00', '19:30', 60, 'open', { needs: ['dogs', 'smoke'] })]
		},
		{
			person: 'jim',
			key: 'jim-forms',
			state: 'closed',
			route: 'phone',
			entered: 'samir',
			asked: [-23, '09:40'],
			coordinator: 'samir',
			closed: -10,
			why: 'The tenancy is in his name now.',
			tasks: [
				done('forms', -14, '10:00', '12:00', 110, 'geoff', {
					needs: ['dogs'],
					note: 'Dot’s books are a model. We only had to copy.'
				})
			]
		}
	];
}
