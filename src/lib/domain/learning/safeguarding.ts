import type { Module } from './module.ts';

export const SAFEGUARDING: Module = {
	id: 'safeguarding',
	standard: 4,
	version: 1,
	title: 'Keeping people safe',
	lead: 'You may be the only person from outside who sees a house this week. You don’t have to work out what is going on in it. You have to notice, and to tell. This is how.',
	parts: [
		{
			title: 'Why it is yours too',
			say: [
				'Being ill makes people easier to hurt. They depend on others for a drink of water. They may be afraid that if they say something, the help will stop, or that they will be moved out of their home. And most of what goes wrong is not done by strangers.',
				'Nor is it always cruelty. A husband who has had no sleep for nine nights may shout, or handle somebody roughly, or stop opening the door. He needs help, and so does she. Telling somebody is how both of them get it.'
			]
		},
		{
			title: 'What it can look like',
			say: [
				'The law in England (the Care Act 2014) speaks of abuse and of neglect, and names kinds of it. In a house they look like this:',
				{
					list: [
						'Hurt: a bruise in an odd place; a story that changes; flinching when somebody comes in.',
						'Fear and control: one person who answers every question; a phone taken away; being shouted at, laughed at, or never left alone with you.',
						'Money: bills not paid, things gone, a new friend who does the banking, a paper that somebody is being hurried to sign.',
						'Going without: no food, no heating, dirty bedding, tablets still in their packet, calls that nobody answers.',
						'Neglect of oneself: somebody who has stopped eating, washing or letting people in.',
						'Touch, looks or talk of a sexual kind that somebody does not want.',
						'Being treated badly because of who they are.',
						'Care that suits the place and not the person: everybody in bed by six.',
						'Being made to work for little or nothing, and not being free to leave.'
					]
				},
				'One sign alone may mean nothing. You are not asked to be sure. A thing that stays with you on the way home is enough.'
			]
		},
		{
			title: 'What you do',
			say: [
				'Four things, in this order.',
				{
					list: [
						'If somebody is in danger now, ring 999. Before anything else. You need nobody’s leave.',
						'Listen. Let them say it in their own words. Don’t look shocked, don’t press, don’t ask who else knows. You are not investigating.',
						'Tell. The same day, from wherever you are safe: with “I’m worried about somebody’s safety” on Alongside, or by ringing. It goes to the safeguarding leads of the organisation, and to nobody else. The coordinator does not see it; nor does the family.',
						'Write down what you saw and heard: their words, not yours; the time; who was there. “She said, ‘He took my card.’” Not: “She is being robbed.”'
					]
				},
				'Then it is off your shoulders. A lead will let you know that it arrived. You may never hear what came of it. That is hard, and it is as it should be: it is somebody’s private life.'
			]
		},
		{
			title: '“Promise you won’t tell”',
			say: [
				'Never promise it. Say so before the story comes, if you can.',
				{
					scene: [
						'“Can you keep a secret?” says Vera.',
						'“It depends,” says Amina. “If somebody is being hurt, I’d have to tell the person at the hospice who deals with that. Nobody else. I’d tell you that I was going to. Do you still want to say?”',
						'Vera is quiet for a long time. “It’s my grandson,” she says.'
					]
				},
				'She told. People mostly do: they have been waiting for somebody with whom it would not stay stuck. And Amina can keep every promise that she made.'
			]
		},
		{
			title: 'What the person wants',
			say: [
				'Adults have a right to choose, and some of what they choose is not what you would. A cold house and a cat on the bed may be how somebody has lived for sixty years. Safeguarding is done with people and not to them: what would they like to happen?',
				'Ask, if you can: “What would you want somebody to do?” Put the answer in what you write. But tell even if they say “nothing”. A lead knows when that can be respected, and when others are at risk too, or when it may be somebody else speaking through them.'
			]
		},
		{
			title: 'Children',
			say: [
				'If there is a child in the house, look at the child as well. One who looks after everybody, who does not go to school, who is frightened, hungry or too quiet. You tell it in the same way. With a child you do not need to be told in words.'
			]
		},
		{
			title: 'Keeping yourself safe, and above suspicion',
			say: [
				'Rules that feel stiff are a kindness to you. No money, no care, no numbers kept afterwards, check in and check out: where they are kept, nobody can say of you what is not true.',
				'If somebody accuses you, or something goes wrong, tell your coordinator that day, before you have worked out how to put it. And if you are worried about another volunteer, or about one of us, it goes the same way: to the safeguarding leads. If it is about a lead, ring the council’s adult social care. That somebody is kind, or important, or has been here for twenty years is not a reason to wait.'
			]
		},
		{
			title: 'Afterwards',
			say: [
				'You may lie awake. You may wonder whether you have done a family a wrong. You have not: you passed on what you saw, truthfully, to somebody whose work it is to weigh it. Ring your coordinator about how you are; you need not tell them what it was about.'
			]
		}
	],
	keep: [
		'Danger now: 999.',
		'Notice, listen, tell, write it down. Don’t investigate.',
		'Tell the same day. You need not be sure.',
		'Never promise to keep a secret.',
		'Ask what they would like to happen, and tell even so.'
	],
	questions: [
		{
			id: 'bruise',
			scene:
				'Pearl has a bruise on her arm, the shape of fingers. “Clumsy me,” she says, and pulls her sleeve down. Her son is in the next room.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Ask the son how it happened',
					reply:
						'If he did it, she is alone with him once you have gone, and he knows what you saw.'
				},
				{
					id: 'b',
					text: 'Stay friendly and calm; leave at the usual time; tell the safeguarding leads the same day',
					reply:
						'Yes. What you saw, where on the arm, what she said, who was there. They may know of something that makes it fit. If she had seemed in danger now, you would have rung 999.'
				},
				{
					id: 'c',
					text: 'Watch for another one next week, to be sure',
					reply:
						'It is not yours to be sure. Next week may be a week too late; and if it is nothing, no harm is done by asking.'
				}
			],
			right: 'b'
		},
		{
			id: 'shout',
			scene:
				'Sheila has cared for Alan for seven months. Today you hear her through the wall: “Just shut up! I can’t do this!” Then crying. You know her. She loves him.',
			ask: 'Is it for safeguarding?',
			choices: [
				{
					id: 'a',
					text: 'No. Anybody would crack',
					reply:
						'Anybody would. That is why somebody has to know: cracking alone, night after night, is how good people come to do harm.'
				},
				{
					id: 'b',
					text: 'Only if she hits him',
					reply: 'By then it is very late for both of them. Help is easier to give before.'
				},
				{
					id: 'c',
					text: 'Yes: sit with her now, and tell the leads today that they both need help',
					reply:
						'Yes. Telling is not accusing. The likeliest end of it is somebody who comes at night, so that she sleeps.'
				}
			],
			right: 'c'
		},
		{
			id: 'paper',
			scene:
				'A man you have not met is at Joe’s kitchen table with papers. “Just sign, Joe, and it’s sorted.” Joe looks at you.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Say something ordinary that slows it down (“Joe, would you like to read that with your daughter first?”), and tell the leads straight after',
					reply:
						'Yes. You have not accused anybody, Joe has a way out, and somebody whose job it is will look. If the man threatens you or Joe, leave and ring 999.'
				},
				{
					id: 'b',
					text: 'Take the papers and read them',
					reply:
						'That is investigating, and it may put you in the middle of something. What you saw and heard is enough.'
				},
				{
					id: 'c',
					text: 'Nothing. It is a family matter',
					reply: 'It may not be family at all. And when it is, it matters as much.'
				}
			],
			right: 'a'
		},
		{
			id: 'secret',
			scene:
				'“I’ve been saving my tablets up,” says Mr Bright. “For when I’ve had enough. You won’t tell, will you?”',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“I won’t. It’s your life.”',
					reply:
						'It is his life, and it is a promise that you can’t keep. He has told you something that he may not want to be alone with.'
				},
				{
					id: 'b',
					text: '“I’m glad you told me. I can’t keep that to myself. Are you thinking of doing it today?”',
					reply:
						'Yes. Asking does not put it into his head. If it is today, ring 999 and stay with him, if you are safe. If not, ring before you leave the house.'
				},
				{
					id: 'c',
					text: '“You mustn’t think like that. Think of your wife.”',
					reply: 'He does think of her. Shame closes the door that he has just opened.'
				}
			],
			right: 'b'
		},
		{
			id: 'colleague',
			scene:
				'Another volunteer, who has been here for years and whom everybody likes, tells you laughing that Vera “lends” her a little something now and then.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Have a quiet word with her, as a friend',
					reply:
						'She would have time to tidy it away, and Vera would be no safer. It is not yours to settle.'
				},
				{
					id: 'b',
					text: 'Ask Vera whether it is true',
					reply:
						'That is investigating, and it may frighten her. Leave the asking to somebody who knows how.'
				},
				{
					id: 'c',
					text: 'Tell the safeguarding leads what she said, in her words, today',
					reply:
						'Yes. It is hard, and it is what you would want of anybody who went to your own mother’s house.'
				}
			],
			right: 'c'
		}
	]
};
