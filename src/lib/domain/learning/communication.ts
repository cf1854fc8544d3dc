import type { Module } from './module.ts';

export const COMMUNICATION: Module = {
	id: 'communication',
	standard: 2,
	version: 1,
	title: 'Listening and talking',
	lead: 'People are often afraid of saying the wrong thing to somebody who is dying, and so they say nothing, or stay away. You will sometimes say the wrong thing. It can be mended. Staying away can’t.',
	parts: [
		{
			title: 'Arriving',
			say: [
				'The first minute matters more than the rest. Knock, even where the door is open. Say who you are and where you are from, each time. Somebody who is ill, or who has had six strangers in the house this week, may not remember you.',
				'Speak to the person first, not to whoever opened the door. Find out what they like to be called; it is on the page of the visit if they wanted you to know. Sit down, if there is a chair. A person who is standing looks as if they are leaving.',
				'Then ask: “What would be good today?” Yesterday’s answer may be no use. And the answer may be: nothing, just be here.'
			]
		},
		{
			title: 'Listening is a thing you do',
			say: [
				'Most of us listen with half an ear, while the other half gets ready to speak. Try leaving that half alone.',
				{
					list: [
						'Let there be a silence. Count to ten in your head before you fill it. Often the thing that matters comes at eight.',
						'Say back a little of what you heard. “You miss the garden.” It shows that it arrived.',
						'Ask questions that can’t be answered with yes or no. “What was that like?” And only ask what you want to hear the answer to.',
						'Notice hands and faces. “You’ve gone quiet. Shall I stop?”'
					]
				},
				{
					scene: [
						'“I shan’t see the daffodils,” says Pearl.',
						'Amina could say, “Of course you will!” She wants to. It is what everybody says.',
						'She waits. Then she says: “You think you won’t.”',
						'“I know I won’t.” Pearl looks at the window. “My mother planted those. I’d like somebody to know where they came from.”',
						'“Tell me where they came from,” says Amina.'
					]
				},
				'If Amina had cheered her up, Pearl would have been alone with it. Cheering up is often a way of asking somebody to stop.'
			]
		},
		{
			title: 'When they ask you the big questions',
			say: [
				'“Am I dying?” “How long have I got?” “Will it hurt?” You don’t know, and it is not your part to say, even if you have heard. But these are not questions to run from. Somebody has picked you to ask.',
				'You can say: “I don’t know. It sounds as if you’re thinking about it. Who would you like to talk to about that?” Then listen to what comes. And ask whether you may tell the nurse that they were asking, so that somebody who does know will come and sit down.',
				'You never have to bring it up. People who are dying often talk about it and about the football in one breath. Follow them. If they want the football, it is the football.'
			]
		},
		{
			title: 'Words',
			say: [
				'Plain words are kind words. “He is dying.” “She died on Sunday.” They leave nobody guessing, and children and people who are new to English understand them.',
				'Some things that are meant well land badly. “I know how you feel.” “At least she had a good long life.” “Everything happens for a reason.” “You must be strong.” Each of them tells a person what they should feel. What helps is smaller: “I’m so sorry.” “This is very hard.” “I don’t know what to say, but I’m glad I’m here.”',
				'And use the name of the one who died. People are afraid to, in case it reminds somebody. They had not forgotten.'
			]
		},
		{
			title: 'When talking is hard work',
			say: [
				'Illness, tiredness, a stroke, or age can make speaking or hearing a labour. You will find on the page of a visit what helps this person. Some things help nearly everybody:',
				{
					list: [
						'Turn off the radio. Sit in the light, where your face can be seen. Don’t cover your mouth.',
						'Say one thing at a time. Give it time to land. Don’t shout: it twists the words, and it sounds angry.',
						'If you did not understand, say so. Nodding along is a small lie, and people can tell.',
						'Don’t finish their sentences unless they ask you to.',
						'If you have no language in common, you still have a smile, a photograph, a cup of tea. For anything that matters ask for an interpreter. Never use a child for it.'
					]
				},
				'People who seem to be asleep, or far away, may still hear. Say hello and say goodbye. Say nothing across the bed that you would not say to their face.'
			]
		},
		{
			title: 'Anger, tears, and your own',
			say: [
				'If somebody shouts at you about a parking ticket, it is seldom about the parking ticket. Let it pass through the room. “You’ve had enough, haven’t you?” You need not put up with being threatened or insulted: you may say that you are going to step out, and you may leave, and ring.',
				'If somebody cries, you need not stop it. Move the tissues nearer. Stay.',
				'If you cry, you are a person. Say so, and keep the visit about them. If you find that you are crying in the car a good deal, tell your coordinator. It is what they are for.'
			]
		},
		{
			title: 'Leaving',
			say: [
				'Say ten minutes before that you will be going. Say what happens next, and only what is true: “Dev is coming on Thursday. I’m not sure when I’m here again.” Don’t promise to come back if it is not yours to promise.',
				'Say goodbye as if it might be the last time, without saying so. One day it will be.'
			]
		}
	],
	keep: [
		'Say who you are, sit down, and ask what would be good today.',
		'Wait. The thing that matters comes late.',
		'Don’t cheer people out of what they are telling you.',
		'You need not know the answer. You need to say who might.',
		'Plain words. And use the name.'
	],
	questions: [
		{
			id: 'dying',
			scene:
				'You are reading the paper aloud to Len. He puts his hand on it. “I’m dying, aren’t I?” he says.',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“Let’s not talk like that. Shall I go on with the cricket?”',
					reply:
						'It is what most people do, because it is frightening. He has just learnt that you are one more person with whom he can’t talk about it.'
				},
				{
					id: 'b',
					text: '“I don’t know. What makes you ask?”',
					reply:
						'Yes. It is honest, and it leaves the door open. Then listen, and ask whether you may tell the nurse that he is wondering.'
				},
				{
					id: 'c',
					text: '“Yes. I think you are.”',
					reply:
						'You may well be right, and it is not yours to say. Somebody who knows him and his illness should sit down with him. You can see to it that they do.'
				}
			],
			right: 'b'
		},
		{
			id: 'silence',
			scene:
				'You have been sitting with Rehana’s father for a quarter of an hour. He has not spoken. You feel useless.',
			ask: 'What might you do?',
			choices: [
				{
					id: 'a',
					text: 'Tell him about your week, to fill the gap',
					reply:
						'Perhaps, if he turns to you and wants it. But notice for whose sake you would be talking.'
				},
				{
					id: 'b',
					text: 'Leave early. He would rather be alone',
					reply: 'He may, but you don’t know until you ask. Silence is not the same as “go”.'
				},
				{
					id: 'c',
					text: 'Say: “I’m happy just to sit. Tell me if you’d like the room to yourself”',
					reply:
						'Yes. It takes the weight off him. Company does not have to be talk, and feeling useless is not the same as being so.'
				}
			],
			right: 'c'
		},
		{
			id: 'widow',
			scene:
				'It is six weeks since Alan died. His wife Sheila says, “People cross the road. They don’t know what to say to me.”',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“That must be lonely. Tell me about Alan, if you’d like to.”',
					reply: 'Yes. You heard what she said, and you were not afraid of his name.'
				},
				{
					id: 'b',
					text: '“Give it time. It does get easier.”',
					reply:
						'It may. She did not ask when it would be over. She told you that she is lonely now.'
				},
				{
					id: 'c',
					text: '“I know just how you feel. When my mother died…”',
					reply:
						'Now it is about your mother. One day she may ask about your own grief. Until then it is hers.'
				}
			],
			right: 'a'
		},
		{
			id: 'across',
			scene:
				'Mr Sousa has not opened his eyes today. His son comes in and says to you, across the bed, “It can’t be long now, can it?”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Answer quietly: he is not awake',
					reply:
						'He may hear every word. People have told us so afterwards, about times when everybody thought that they were asleep.'
				},
				{
					id: 'b',
					text: 'Shake your head and say nothing',
					reply: 'It keeps it from the father, but the son is left alone with his fear.'
				},
				{
					id: 'c',
					text: 'Say to Mr Sousa that his son is here and that you will step outside together for a minute; and talk there',
					reply:
						'Yes. Both of them have been spoken to. Outside you can say that you don’t know, and who would.'
				}
			],
			right: 'c'
		},
		{
			id: 'shout',
			scene:
				'You are five minutes late. Joanne opens the door and shouts. It is about the time, and then it is about the hospital, the tablets and her brother.',
			ask: 'What is the best first thing to say?',
			choices: [
				{
					id: 'a',
					text: '“It was only five minutes.”',
					reply: 'It was. And it will be the last straw. This is not about five minutes.'
				},
				{
					id: 'b',
					text: '“I’m sorry I was late. You’ve been carrying a lot.”',
					reply:
						'Yes. Own the part that is yours, and hear the rest. Then: “I’m here till four. Go and lie down.”'
				},
				{
					id: 'c',
					text: '“I’m a volunteer. I don’t have to be spoken to like that.”',
					reply:
						'You don’t, and if it went on, or frightened you, you could leave and ring. But a tired person shouting once is seldom that.'
				}
			],
			right: 'b'
		}
	]
};
