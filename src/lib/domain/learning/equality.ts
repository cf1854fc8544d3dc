import type { Module } from './module.ts';

export const EQUALITY: Module = {
	id: 'equality',
	standard: 3,
	version: 1,
	title: 'Respect, equality and inclusion',
	lead: 'Everybody dies. Not everybody is asked how they would like it to be. This is about treating people as they want to be treated, which takes asking, and about noticing who never gets as far as asking us.',
	parts: [
		{
			title: 'Not the same for everybody',
			say: [
				'Fair does not mean the same. If you bring the same meal to every door, somebody can’t eat it. If you ring every bell, somebody can’t hear you. Fair means that each person gets what lets them take part.',
				'The law in Great Britain is the Equality Act 2010. It names nine things for which nobody may be treated worse: age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex, and sexual orientation. It also asks for reasonable adjustments, so that somebody who is disabled is not shut out by how a thing happens to be done.',
				'You don’t need to know it by heart. You need to notice when somebody would have a worse time because of who they are, and then to do something, or tell somebody who can.'
			]
		},
		{
			title: 'Ask. Don’t guess',
			say: [
				'You may have read that people of this faith do this, and people of that one do that. It is a place to begin a question, never an answer. Two sisters brought up in the same house may want different prayers, or none.',
				{
					scene: [
						'Dev has been told that the Khans are Muslim. He has read about it. He comes in with his shoes off and won’t take tea, because it is Ramadan.',
						'“I’ve got the kettle on,” says Rehana. “I’m ill. I don’t fast when I’m ill. And Dad never fasted in his life; don’t tell the imam.” She laughs. “But I’m glad about the shoes.”'
					]
				},
				'Dev meant well, and some of it was right. What makes it right is asking: “Is there anything I should know, so that I don’t get it wrong here?”',
				'What somebody wants you to know about their faith, food, language and home is on the page of the visit, if they chose to share it with you. If it is not there, they may have chosen that too.'
			]
		},
		{
			title: 'Whose house it is',
			say: [
				'You are a guest. You may come into a house where there is a crucifix over the bed, or two wedding photographs of two men, or a flag you would not hang, or a great many cats. None of it is there for you to have a view on.',
				'Don’t assume who is who. The woman who opens the door may be a wife, a sister, a carer or the person who is ill. “I’m Ruth, from Culver Hospice. Who am I meeting?” does very well. Use the words they use: partner, husband, friend. Use the name and the “he”, “she” or “they” that a person uses of themselves. If you get it wrong, say sorry once, put it right, and go on. A long apology makes them look after you.',
				'People who were treated badly once may wait to see whether you will do it too. Older gay people, travellers, people who have been in prison, people who have slept rough: for many of them a person from an organisation has never meant good news. You may be the first who is simply polite. It is worth a great deal.'
			]
		},
		{
			title: 'Faith, and no faith',
			say: [
				'Towards the end of life some people turn to what they believe, some turn away from it, and many do both before lunch. If somebody asks you to pray with them, you may, if you are happy to. You may also sit quietly while they do, or ask whom you could ring: the hospice’s chaplain knows people of every faith and people of none.',
				'Your own belief is yours. It is not something to offer in somebody else’s house, even if it is the thing that helped you most. They can’t get up and leave.'
			]
		},
		{
			title: 'Disability',
			say: [
				'Speak to the person, not to whoever is with them. Ask before you help; push a wheelchair only when you have been told you may. A stick, a chair, a guide dog are part of somebody’s own space: don’t move them out of reach.',
				'Ask how they like to be told things, and then keep to it: large print, a text, a slow phone call, a person who signs. If your organisation has not got it, tell the coordinator. It is ours to put right.'
			]
		},
		{
			title: 'When it is you, or somebody says something',
			say: [
				'All of us have pictures in our heads of other people. Having them is ordinary. Acting on them without a look is where harm is done. If you catch yourself thinking “people like that always…”, you have caught something useful.',
				'Sometimes it is the person you visit who says something hurtful: about foreigners, about a nurse, about you. You need not argue with a man who is dying, and you need not agree. “I don’t see it like that” is a whole sentence. If it is aimed at you, you may leave; nobody will ask you to go back. If it is aimed at somebody who looks after them, tell your coordinator, so that it does not fall on that person alone.',
				'And if you see one of us treat somebody worse, say so. That is not telling tales. It is what the person at the other end of it can’t do.'
			]
		},
		{
			title: 'Who is not here',
			say: [
				'For a long time hospices looked after mostly people with cancer, and fewer of those who were poor, or not white, or far from town. They are for everybody. If your street, your mosque, your allotment or your choir is full of people who would never think of ringing us, you know something that we need. Tell us. And tell them.'
			]
		}
	],
	keep: [
		'Fair is not the same for everybody.',
		'Ask; don’t guess. Then keep to the answer.',
		'You are a guest. It is their house, their faith, their words.',
		'Wrong word? Sorry, once, and on.',
		'“I don’t see it like that” is a whole sentence.'
	],
	questions: [
		{
			id: 'husband',
			scene:
				'You are to sit with Peter. A man of his age opens the door and shows you in. You don’t know who he is.',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“Are you his brother?”',
					reply:
						'He is his husband, as it happens, and now he must decide whether it is safe to say so, in his own hall.'
				},
				{
					id: 'b',
					text: '“I’m Ruth, from the hospice. And you are?”',
					reply:
						'Yes. He can say as much as he likes, in his own words, and you can use them after him.'
				},
				{
					id: 'c',
					text: 'Nothing. It is none of your business',
					reply:
						'It is not, and yet you will be in his house for two hours. An open question leaves it to him.'
				}
			],
			right: 'b'
		},
		{
			id: 'food',
			scene:
				'You bring a meal to the Rahmans. You know that they are Muslim, so you have made it with halal chicken. At the door Mr Rahman thanks you and says, “We don’t eat meat.”',
			ask: 'What do you learn from it?',
			choices: [
				{
					id: 'a',
					text: 'That you should have looked up more about Islam',
					reply: 'You could read for a year and not find out what these two people have for supper.'
				},
				{
					id: 'b',
					text: 'That it is best to bring only vegetables to everybody',
					reply: 'Safe, and still a guess. The next house can’t have nuts.'
				},
				{
					id: 'c',
					text: 'To ask, each house, before the first meal',
					reply:
						'Yes. “What do you like, and what can’t you have?” is a kind question, and it takes a minute.'
				}
			],
			right: 'c'
		},
		{
			id: 'prayer',
			scene:
				'Vera is frightened at night. Your faith has carried you through such nights. You long to tell her.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Ask her what has helped her in other frightening times',
					reply:
						'Yes. What helps her may be faith, or her sister’s voice, or the World Service. If she asks for a chaplain, you know who to ring.'
				},
				{
					id: 'b',
					text: 'Leave a leaflet by the bed: she can read it or not',
					reply: 'She can’t get up and move it. In her own bedroom that is not a free choice.'
				},
				{
					id: 'c',
					text: 'Tell her what you believe, gently. It would be wrong to keep it from her',
					reply:
						'It comes from love, and it still puts your answer where her question was. Begin with hers.'
				}
			],
			right: 'a'
		},
		{
			id: 'nurse',
			scene:
				'“I don’t want that black nurse again,” says the man you are sitting with. “Send me one of ours.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Let it go. He is dying, and it is his house',
					reply: 'He is, and it is. But she comes back tomorrow, alone, and nobody has told anyone.'
				},
				{
					id: 'b',
					text: 'Say “I don’t see it like that. She’s a good nurse”, and tell your coordinator afterwards',
					reply:
						'Yes. You have neither argued nor agreed, and somebody whose job it is now knows, and can stand beside her.'
				},
				{
					id: 'c',
					text: 'Tell him what you think of people who talk like that, and leave',
					reply:
						'If it were aimed at you, leaving would be right. Here it helps neither him nor her. Tell somebody who can act.'
				}
			],
			right: 'b'
		},
		{
			id: 'deaf',
			scene:
				'Mrs Odell is deaf. Her daughter is glad to pass everything on: “Just tell me, it’s quicker.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Talk to the daughter. It is how they do it',
					reply:
						'It is quicker. It also means that Mrs Odell hears about her own afternoon second-hand.'
				},
				{
					id: 'b',
					text: 'Shout a little, and use big gestures',
					reply: 'Shouting bends the shape of the lips, and looks like anger.'
				},
				{
					id: 'c',
					text: 'Face Mrs Odell, ask her how she likes to talk, and have paper at hand',
					reply:
						'Yes. She may say “ask my daughter”, and then it is her choice. If she signs, tell the coordinator that she needs somebody who does.'
				}
			],
			right: 'c'
		}
	]
};
