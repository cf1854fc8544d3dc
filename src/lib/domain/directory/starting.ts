import type { KindId } from '#lib/domain/tasks/kinds.ts';

/** What somebody may start, by what is missing. What it says of law and insurance rests on docs/claims.md. */
export interface Start {
	id: string;
	title: string;
	/** The kinds of help that it answers. */
	kinds: readonly KindId[];
	text: readonly string[];
}

export const STARTS: readonly Start[] = [
	{
		id: 'table',
		title: 'A table where anybody may sit down',
		kinds: ['company', 'listening'],
		text: [
			'The same table, the same hour, every week or every other. A library, a café before noon, a church hall with its own kettle. Two of you are there whether anybody comes or not, and one of you looks up when the door opens.',
			'It is company, not counselling. Nobody has to speak, and nobody is asked who died. Have the number of the Samaritans and of a counsellor on a card, for whoever wants more than a table can give.',
			'A death café is a cousin of it: cake, and talk about death with no plan and nothing to sell. It is for anybody curious, and too light for somebody in the first weeks.'
		]
	},
	{
		id: 'meals',
		title: 'Meals at the door',
		kinds: ['meal'],
		text: [
			'Six cooks with one evening a month each feed three houses. Ask what is eaten there, what cannot be swallowed, and who must not have nuts. Write on the lid what is in it and the day it was cooked.',
			'If you cook for others regularly, ask your council’s food team whether you have to register. It costs nothing.'
		]
	},
	{
		id: 'errands',
		title: 'A street that does the small things',
		kinds: ['dog', 'garden', 'shopping', 'errand', 'prescription'],
		text: [
			'A dog, a hedge, a bin, a parcel. One person keeps the list and the telephone; the others say which hour of which day is theirs. Small and certain is worth more than large and now and then.',
			'Never hold a bank card or a PIN, and never handle medicines. Shopping that a group arranges for an adult because they are ill is regulated activity in England and Wales: do that, and fetching prescriptions, through an organisation that checks its people.'
		]
	},
	{
		id: 'lifts',
		title: 'Lifts',
		kinds: ['lift', 'lift_care'],
		text: [
			'To the shops, to a friend, to the sea. Each driver tells their insurer that they drive as a volunteer; many take nothing more for it. Take back what the journey cost, and no profit: with a profit it is a taxi.',
			'Lifts to the hospital or the surgery are regulated activity when a group arranges them. Join an organisation that runs them.'
		]
	},
	{
		id: 'rest',
		title: 'An hour off for whoever cares',
		kinds: ['sitting'],
		text: [
			'A carers’ morning, with somebody in the next room who is good with people who forget, gives more rest than a leaflet. Ask carers which hour they could come; it is hardly ever the evening.',
			'Sitting in somebody’s house while their carer sleeps is not for a new group. Volunteers who do it are checked, taught, and have somebody to ring.'
		]
	},
	{
		id: 'forms',
		title: 'Somebody who is good with forms',
		kinds: ['forms'],
		text: [
			'A quiet corner, two chairs, a printer. You read out, they decide, they sign. You fill in nothing behind anybody’s back, keep no copies, and give no advice on money or law: you know who does, and ring them together.'
		]
	}
];

/** What answers a kind of help. */
export const startFor = (kind: string | null): Start | null =>
	STARTS.find(({ kinds }) => (kinds as readonly string[]).includes(kind ?? '')) ?? null;
