import type { Module } from './module.ts';

export const ROLE: Module = {
	id: 'role',
	standard: 1,
	version: 1,
	title: 'Your role, and where it ends',
	lead: 'You are not there to fix anything. You are there so that somebody is. This is about what that means on an ordinary Tuesday, and about the edges that keep it safe for both of you.',
	parts: [
		{
			title: 'What you bring',
			say: [
				'When somebody is dying, the house fills up. Nurses come. The phone rings. There are boxes in the hall. Everybody who comes through the door has a job to do, and leaves when it is done.',
				'You come for an hour, and you are not in a hurry. You walk the dog, or sit by the bed, or bring a meal. It can look like very little. To a daughter who has not slept, an hour in which nothing is asked of her is not little.',
				{
					scene: [
						'Len used to play the cornet in a brass band. He is too tired to talk today. Ruth has come to sit with him while his daughter Joanne sleeps upstairs.',
						'For forty minutes nothing happens. Rain on the window. Once, Len opens his eyes and says, “Still here?”',
						'“Still here,” says Ruth.',
						'Later, Joanne asks what they talked about. “Not much,” says Ruth. “He knew I was there.”'
					]
				},
				'Ruth did her job well. She did not fill the quiet. She did not feel that she had to earn her place in the chair.'
			]
		},
		{
			title: 'What you are not',
			say: [
				'You are not a nurse, a carer, a counsellor or a member of the family. There are people for each of those. Your part is a different one, and it is only safe while it stays itself.',
				'Each kind of help says what it includes and what it leaves out. Some things are left out of all of them:',
				{
					list: [
						'Personal care: washing, dressing, helping somebody to the toilet, feeding, lifting.',
						'Medicines: giving them, fetching them from the next room, counting them, opening the packet. Where your organisation says so, you may collect a sealed prescription. That is all.',
						'Money: no bank cards, no PINs, no loans. Shopping is paid back by receipt.',
						'Advice about illness, treatment, wills or benefits. You can find out who does give it.'
					]
				},
				'These lines are not there because anybody doubts you. Some are the law. All of them are there so that you never stand alone in a room with a choice that should not be yours.'
			]
		},
		{
			title: 'When somebody asks for more',
			say: [
				'They will. Not because they are difficult, but because they are tired, and you are there, and it would only take a minute.',
				'You can say no to the thing and yes to the person. Three steps help: say what you see, say where your part ends, say what you will do instead.',
				{
					scene: [
						'“Would you just pass me those tablets?” says Alan. They are on the shelf, a step away.',
						'“You’re sore,” says Tomasz. “I can’t pass those to you. I’m not allowed to, and it’s a rule I’d keep even for my own dad. Shall I wake Sheila, or ring the nurse?”',
						'“It’s only a step.”',
						'“I know. It feels silly, doesn’t it? I’ll ring her now.”'
					]
				},
				'Tomasz did not argue, and he did not pretend that he had not heard. He rang. Afterwards he told the coordinator, because if it happened to him it will happen to the next volunteer.',
				'If in doubt, don’t, and ring. The number of your coordinator is on the page of each visit. Nobody has ever been in trouble here for ringing.'
			]
		},
		{
			title: 'What you hear stays where you heard it',
			say: [
				'You will see inside a house at its most private time. You will learn who is not speaking to whom, what somebody is afraid of, what is in the fridge. None of it is yours to pass on. Not to your partner over supper, not without the name, not in a group chat. On an island everybody knows which house has the blue gate.',
				'There is one exception, and you say it out loud when it matters: if you think that somebody may be in danger, you tell your coordinator or the safeguarding lead. So never promise to keep a secret.',
				'You may need to talk about how a visit was for you. That is different, and it is welcome. Your coordinator is the person for it.'
			]
		},
		{
			title: 'Gifts, phones and friendship',
			say: [
				'A cup of tea is a cup of tea. A jar of marmalade is fine; tell your coordinator. Money is not, and nor is anything worth more than a few pounds, or a promise of something in a will. You can say: “That’s kind. I’m not able to take it. Coming here is what I wanted to do.”',
				'Numbers are for the visit. Where the family has agreed to it, theirs is on the page of the visit; ring it from there, and let it go afterwards. Anything else goes through your coordinator, who is there when you are away.',
				'You may grow fond of people. That is not a failure of rules; it is often the best of it. But you are there on behalf of an organisation, for a time, and when the help ends, your visits do too. If you would find that hard, say so early.'
			]
		},
		{
			title: 'Coming, not coming, and stopping',
			say: [
				'Being somebody who comes when they said they would is most of the job. If you can’t, hand it back as soon as you know. A visit handed back on Monday can be covered. A visit that nobody came to is remembered.',
				'You can say no to any offer. Nobody asks why. You can rest for a week or a year. You can stop. The people who do this for long are the ones who know when to put it down.'
			]
		}
	],
	keep: [
		'Be there. That is the help.',
		'No care, no medicines, no money, no advice.',
		'Say no to the thing and yes to the person; then ring.',
		'What you hear stays there, unless somebody may be in danger.',
		'Come when you said, or hand it back in time.'
	],
	questions: [
		{
			id: 'pillow',
			scene:
				'You are sitting with Mrs Attrill. She has slid down the bed and is uncomfortable. “Just hook me up under the arms, love,” she says. “It takes a second.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Help her up, gently. It is a kindness, and she asked',
					reply:
						'It would be kind, and it could hurt both of you. Moving somebody is care that takes training; a wrong pull can tear skin or put out your back. Leave it to whoever knows how.'
				},
				{
					id: 'b',
					text: 'Say that you can’t lift her, and fetch or ring whoever can, straight away',
					reply:
						'Yes. Tell her what you are doing, stay with her while you wait, and move what you can move: the pillow beside her, the glass within reach.'
				},
				{
					id: 'c',
					text: 'Tell her that she will have to wait until the carer comes at four',
					reply:
						'Two hours is a long time to be uncomfortable. You can’t lift her, but you can ring. Not being allowed to do a thing is not the same as doing nothing.'
				}
			],
			right: 'b'
		},
		{
			id: 'pin',
			scene:
				'Joe can’t get out. He holds out his bank card. “Get me twenty quid from the machine while you’re at the shop. It’s one, nine, six, six.”',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“I can’t use your card. Let’s ring Grace together and see how we can get you some cash.”',
					reply:
						'Yes. You have not shamed him, and the problem is on its way to being solved. Tell Grace that he said the number aloud, so that he can change it.'
				},
				{
					id: 'b',
					text: '“All right, but I’ll bring you the slip.”',
					reply:
						'With the best will in the world, you now know his number. If a pound goes missing next month, you have no way to show that it was not you, and nor has he.'
				},
				{
					id: 'c',
					text: '“You should never tell anybody your PIN!”',
					reply:
						'It is true, and he will feel told off. He needed cash. Keep the line, and help with what is behind it.'
				}
			],
			right: 'a'
		},
		{
			id: 'supper',
			scene:
				'At supper a friend says, “You go to the Hollis house, don’t you? My mum used to know him. How long has he got?”',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“He’s very tired now. But don’t tell anyone.”',
					reply: 'You have just told somebody. It will go no slower for being a secret.'
				},
				{
					id: 'b',
					text: '“I’ve never heard of him.”',
					reply:
						'You don’t need to lie. A lie is hard to keep up on a small island, and there is an honest sentence that does as well.'
				},
				{
					id: 'c',
					text: '“I never say whose house I go to, so I can’t talk about it, whoever it is.”',
					reply:
						'Yes. It says neither that you go there nor that you don’t, and it is true of every house. Then ask her about her mum.'
				}
			],
			right: 'c'
		},
		{
			id: 'ring',
			scene:
				'Vera presses a ring into your hand. “I have no daughter,” she says. “I want you to have it. I shan’t be needing it.” It looks old, and valuable.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Take it, so as not to hurt her, and give it to the coordinator afterwards',
					reply:
						'You would be carrying out of her house something that may not be hers alone to give, and she would believe that you had kept it. It is kinder to be plain.'
				},
				{
					id: 'b',
					text: 'Let her tell you about the ring, say why you can’t take it, and tell the coordinator the same day',
					reply:
						'Yes. The gift may really be the story. And if she wants to say who should have it, somebody can help her to write that down.'
				},
				{
					id: 'c',
					text: 'Say no, and leave it at that',
					reply:
						'It is half of it. If nobody knows, the next visitor will be asked too; and somebody who is giving her things away may have something she needs to say.'
				}
			],
			right: 'b'
		},
		{
			id: 'cold',
			scene:
				'You wake with a cold. You are due to sit with somebody at two, and their wife has been counting on it for a week.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Go. She is counting on you',
					reply:
						'A cold that is nothing to you can be a great deal to somebody who is very ill. It is not the kindness it feels like.'
				},
				{
					id: 'b',
					text: 'See how you feel at one o’clock',
					reply:
						'By then nobody can cover it. Her hour is more likely to be saved at eight in the morning.'
				},
				{
					id: 'c',
					text: 'Hand it back now, and say that it is a cold',
					reply:
						'Yes. Somebody is asked at once, and she is told. Being reliable is not always coming. It is people knowing.'
				}
			],
			right: 'c'
		}
	]
};
