/**
 * National places to turn to, by what has happened, until the directory of local support exists. Real
 * ones. A telephone number stands here only where it was found again in a copy of a page of theirs or
 * of the health service's; the others have their address, where their number of today stands.
 */
export type SupportLine = {
	name: string;
	/** What they do, in one sentence. */
	what: string;
	number?: string;
	/** Where they say so themselves. */
	href: string;
};

export type Situation = {
	id: string;
	title: string;
	/** What to do first, a paragraph each. */
	first: readonly string[];
	lines: readonly SupportLine[];
};

const CRUSE: SupportLine = {
	name: 'Cruse Bereavement Support',
	what: 'To talk to somebody trained, after any death, however long ago.',
	number: '0808 808 1677',
	href: 'https://www.cruse.org.uk/'
};
const SUDDEN: SupportLine = {
	name: 'Sudden',
	what: 'A named worker for the first ten weeks after a death that nobody saw coming.',
	href: 'https://sudden.org/'
};

export const SITUATIONS: readonly Situation[] = [
	{
		id: 'dying',
		title: 'Someone is dying',
		first: [
			'You can ask for help here before you are worn out. A lift, a meal or an hour’s sleep is reason enough.',
			'For pain, breathlessness or worry, at any hour: the hospice’s line, or 111.'
		],
		lines: [
			{
				name: 'Marie Curie Support Line',
				what: 'For anybody with an illness they are likely to die from, and whoever is close to them.',
				number: '0800 090 2309',
				href: 'https://www.mariecurie.org.uk/support'
			},
			{
				name: 'Carers UK',
				what: 'What help and money there is for you, when you care for somebody.',
				href: 'https://www.carersuk.org/help-and-advice/'
			}
		]
	},
	{
		id: 'expected',
		title: 'Someone has died, and it was expected',
		first: [
			'There is no hurry, and no need to ring 999. When you are ready, ring the hospice’s line or the doctor’s surgery; at night, 111. Someone comes to confirm the death.',
			'Then you can ring a funeral director. If your faith asks for a burial soon, say so at the first call.',
			'A medical examiner’s office rings you: you can ask them anything about the death. They send the paper to the registrar, and you register the death within five days of that.',
			'The registrar tells you about Tell Us Once, which lets most of the government know in one go.'
		],
		lines: [
			{
				name: 'GOV.UK: what to do after someone dies',
				what: 'The steps, in order, for England and Wales.',
				href: 'https://www.gov.uk/when-someone-dies'
			},
			CRUSE
		]
	},
	{
		id: 'sudden',
		title: 'Someone has died suddenly',
		first: [
			'Ring 999. They tell you what to do, and they come.',
			'The police come too, after every sudden death. It does not mean that anybody suspects you.',
			'A coroner finds out why it happened. There may be a post-mortem, and it may take longer until the funeral. If your faith asks for it soon, tell the coroner’s officer on the first day.'
		],
		lines: [SUDDEN, CRUSE]
	},
	{
		id: 'suicide',
		title: 'Someone has died by suicide',
		first: [
			'It is not your fault. You may feel many things at once, also anger, also relief. All of them are common.',
			'The police and a coroner are involved, as after any sudden death. You do not have to speak to a newspaper, and you can say no to anybody who asks.',
			'If you think of dying yourself, you need not be alone with it: 999 if you are in danger, 111 and then 2, or Samaritans on 116 123, at any hour.'
		],
		lines: [
			{
				name: 'Survivors of Bereavement by Suicide',
				what: 'People to whom the same has happened: by telephone, online, and in groups.',
				href: 'https://uksobs.com/'
			},
			{
				name: 'Help is at Hand',
				what: 'A booklet for the first days and the long time after, free, also on paper.',
				href: 'https://supportaftersuicide.org.uk/resource/help-is-at-hand/'
			},
			SUDDEN
		]
	},
	{
		id: 'child',
		title: 'A child has died',
		first: [
			'At home and unexpected: ring 999. At home and expected: ring the nurses or the children’s hospice you know.',
			'You can hold your child and stay with them. Nobody should hurry you. Ask for a key worker: one person who answers your questions from now on.',
			'Brothers and sisters understand more than they say. It helps to tell them the truth in plain words: “has died”, not “is asleep”.'
		],
		lines: [
			{
				name: 'Child Death Helpline',
				what: 'Answered by parents whose own child has died. Any age, any cause, however long ago.',
				number: '0808 800 6019',
				href: 'https://www.childdeathhelpline.org.uk/'
			},
			{
				name: 'The Compassionate Friends',
				what: 'Bereaved parents, grandparents, and grown-up brothers and sisters, for one another.',
				href: 'https://www.tcf.org.uk/'
			},
			{
				name: 'Winston’s Wish',
				what: 'For children and young people when somebody has died, and whoever looks after them.',
				href: 'https://winstonswish.org/'
			}
		]
	},
	{
		id: 'pregnancy',
		title: 'A pregnancy has ended, or a baby has died',
		first: [
			'Very heavy bleeding, a high temperature or bad pain: ring 999, or 111.',
			'However early it was, you may grieve, and so may whoever was waiting with you. You can ask the hospital for time with your baby, for a photograph, for a print of a hand or foot.'
		],
		lines: [
			{
				name: 'Sands',
				what: 'For anybody touched by a stillbirth or the death of a baby.',
				number: '0808 164 3332',
				href: 'https://www.sands.org.uk/'
			},
			{
				name: 'The Miscarriage Association',
				what: 'After a miscarriage, an ectopic or a molar pregnancy.',
				href: 'https://www.miscarriageassociation.org.uk/'
			},
			{
				name: 'Antenatal Results and Choices',
				what: 'Around a diagnosis before birth, and whatever you decide.',
				href: 'https://www.arc-uk.org/'
			}
		]
	}
];
