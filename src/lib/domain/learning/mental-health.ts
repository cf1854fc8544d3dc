import type { Module } from './module.ts';

export const MENTAL_HEALTH: Module = {
	id: 'mental_health',
	standard: 5,
	version: 1,
	title: 'Mental health, dementia and learning disability',
	lead: 'Some of the people you visit see the world in another way, or in a way that has changed. You don’t need to know the name of what they have. You need to know how to be good company.',
	parts: [
		{
			title: 'Sad, frightened, or ill',
			say: [
				'To be sad when you are dying, or when somebody you love has died, is not an illness. It comes in waves. In between there may be laughing, and then guilt about the laughing. All of that is grief.',
				'Sometimes it is more. Somebody feels nothing at all, for weeks. Somebody can’t stop the fear. Somebody stops washing, eating, answering. It is not your part to say what it is. It is your part to say “I’ve noticed that you don’t go out any more. Does anybody know how bad it has got?”, and to tell your coordinator.',
				'You can’t talk somebody out of it. “Look on the bright side” tells them that you can’t bear it either. “That sounds heavy. I’m here till four” does more.'
			]
		},
		{
			title: 'Asking about suicide',
			say: [
				'Some people who are dying say that they want it to be over. Often they mean: I am tired, I am in pain, I am a burden. Sometimes they mean that they have a plan. You can’t tell by looking. So ask, in plain words, and calmly: “Are you thinking of ending your life?”',
				'Asking does not put it into anybody’s head. It is mostly a relief.',
				{
					list: [
						'If they may act on it now: ring 999, and stay, if you are safe.',
						'If not now: say that you can’t keep it to yourself, and ring your coordinator before you go home. By day and by night, 111, option 2, is for mental health.',
						'Samaritans listen to anybody, at any hour: 116 123. You may ring them too.'
					]
				}
			]
		},
		{
			title: 'Dementia',
			say: [
				'Dementia is not only forgetting. It can change words, judgement, what somebody sees, how far away the floor looks. But feelings stay, to the end. A person may not know who you are, and know quite well whether you are kind.',
				{
					scene: [
						'“I must get home,” says Mrs Attrill. She is at home. “Mother will be wondering.” Her mother died in 1971.',
						'Tomasz could say, “Your mother is dead, Mrs Attrill.” It would be true, and she would hear it for the first time.',
						'“You’d like to see your mother,” he says. “What’s she like?”',
						'“She makes a lovely seed cake.” Her hands have stopped pulling at the blanket. “Nobody makes it now.”'
					]
				},
				'He did not lie, and he did not correct her. He went to where the feeling was. Try it:',
				{
					list: [
						'Come from the front. Say your name. Smile first.',
						'One short sentence, one thing at a time. Offer two things, not ten: “Tea, or juice?”',
						'Don’t test. “Do you remember me?” is an exam. “I’m Tomasz; we walked to the gate last week” is a present.',
						'If a word won’t come, wait. If it still won’t, look for it together.',
						'Behaviour is news. Shouting, pacing, pushing a hand away may mean pain, thirst, cold, fear, or needing the toilet. Ask yourself what it says.',
						'Music, photographs, folding towels, a hand to hold, if they want one: it need not be talk.'
					]
				}
			]
		},
		{
			title: 'When it is sudden',
			say: [
				'Somebody who was clear on Monday and is muddled, drowsy or seeing things on Tuesday may have what is called delirium. It can come from an infection, a medicine, or not drinking enough. It is frightening for everybody. It often can be treated, and it should not wait.',
				'Tell whoever looks after them at once; if you are alone with them, ring. And for the minutes until help comes: a calm voice, a light on, glasses on the nose, somebody familiar. Don’t argue with what they see. “I can’t see it. I believe you that it’s frightening. I’m staying.”'
			]
		},
		{
			title: 'Learning disability and autism',
			say: [
				'People with a learning disability die younger than others, and often because their pain was taken for “just how he is”. They know about death. They have the right to be told, to be sad, and to come to the funeral, like anybody.',
				{
					list: [
						'Talk to them first, not over their head. Speak to an adult as an adult.',
						'Use short, plain words, and the same word each time. “Died”, never “gone to sleep”: you don’t want somebody to be afraid of going to bed.',
						'Give it time. Count to ten; then to ten again. Ask them to tell you back what you have agreed.',
						'Find out how they show pain, and yes, and no. Many people have it written down, in a passport for hospital or on a card. Ask to see it.',
						'Somebody who is autistic may find noise, lights, touch, small talk or a change of plan very hard. Say what will happen, do it in that order, and don’t take offence at what is missing.'
					]
				}
			]
		},
		{
			title: 'Who decides',
			say: [
				'In England and Wales it is the Mental Capacity Act 2005, and it begins on the person’s side. You take it that an adult can decide, until it is shown that they can’t. You help them to decide before you think that they can’t. An unwise choice is still theirs. Where somebody truly can’t decide a thing, what is done must be in their best interests, and must limit their freedom as little as it can.',
				'It is about one decision at one time. Somebody may be quite able to choose soup, and whether you may sit there, and not able to choose about a house. You will not have to judge it. But you will be asked “She doesn’t know what she wants, just do it”, and then you know what to say: “I’ll ask her.”',
				'Scotland and Northern Ireland have laws of their own. Your organisation will tell you if that is where you are.'
			]
		},
		{
			title: 'And you',
			say: [
				'One in four of us has trouble with our mental health in a year. You may be one. You don’t have to tell anybody, and it is no bar to volunteering. If you do tell your coordinator, they can look out for what you take on. To rest is not to let anyone down.'
			]
		}
	],
	keep: [
		'Grief is not an illness. But if somebody is sinking, say so to someone.',
		'Ask about suicide in plain words. Danger now: 999.',
		'Dementia: go to where the feeling is. Don’t correct, don’t test.',
		'Suddenly muddled: tell somebody now.',
		'People decide for themselves, until it is shown that they can’t.'
	],
	questions: [
		{
			id: 'mother',
			scene:
				'Mrs Attrill asks where her husband is. He died four years ago. She asked ten minutes ago too.',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“He’ll be back soon.”',
					reply:
						'It calms her for now, and she will wait for him. If she finds you out, you have lost her trust, and she can’t say why.'
				},
				{
					id: 'b',
					text: '“I told you. He died.”',
					reply:
						'Each time she hears it, it is new. And “I told you” says that she has failed at something.'
				},
				{
					id: 'c',
					text: '“You’re thinking of Ted. Tell me about him. Is that him in the photograph?”',
					reply:
						'Yes. You have used his name, and gone with her. If she asks you straight out whether he is dead, tell her, gently, and stay.'
				}
			],
			right: 'c'
		},
		{
			id: 'over',
			scene: '“I just want it to be over,” says Mr Bright.',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“Do you mean that you’re thinking of ending your life?”',
					reply:
						'Yes. He may say “No. I’m just so tired”, and be glad to have been asked. Or he may say yes, and then you know whom to ring.'
				},
				{
					id: 'b',
					text: '“Come on now. Your family needs you.”',
					reply: 'It is likely that he thinks the opposite. Now he won’t say so.'
				},
				{
					id: 'c',
					text: 'Nothing. It might put the idea in his head',
					reply: 'It does not. What people say afterwards is that nobody asked them.'
				}
			],
			right: 'a'
		},
		{
			id: 'tuesday',
			scene:
				'Last week Len beat you at dominoes. Today he does not know where he is and picks at things in the air. Joanne is out until five. It is two.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Put it down to the illness. It was bound to come',
					reply:
						'It may be the illness. It may also be an infection that could be treated tonight. It came suddenly: that is the sign.'
				},
				{
					id: 'b',
					text: 'Stay with him, calm and in the light, and ring Joanne and the palliative line now',
					reply:
						'Yes. If you can’t reach either, 111; and 999 if he is in danger. Tell them when it began.'
				},
				{
					id: 'c',
					text: 'Explain to him patiently, as often as he needs, that there is nothing there',
					reply:
						'He sees it. Being told that he doesn’t leaves him alone with it. And three hours is too long to wait.'
				}
			],
			right: 'b'
		},
		{
			id: 'brother',
			scene:
				'Martin is fifty and has Down’s syndrome. His father is dying. His aunt says, “We haven’t told him. He wouldn’t understand.” He asks you, “Is Dad poorly?”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Say that Dad is fine',
					reply:
						'He has eyes. Soon his father will be dead, and he will have been told that he was fine by everybody he trusted.'
				},
				{
					id: 'b',
					text: 'Tell him that his father is dying',
					reply:
						'He has a right to know. It should come from somebody close to him, with time, and not be taken out of the family’s hands on a Tuesday.'
				},
				{
					id: 'c',
					text: '“Yes, he’s poorly. You’re worried. Let’s ask your aunt about it together.” And tell the coordinator',
					reply:
						'Yes. It is true, and he is not alone with it. There are people who are good at helping families to tell, with pictures and plain words.'
				}
			],
			right: 'c'
		},
		{
			id: 'soup',
			scene:
				'Pearl has dementia. “She has the chicken soup,” says her carer from the kitchen. Pearl says to you, quite clearly, “Not chicken.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Trust the carer. She knows her',
					reply:
						'She does, in most things. But this is Pearl’s supper, and Pearl has just told you.'
				},
				{
					id: 'b',
					text: '“Pearl would rather not have chicken. What else is there, so that she can choose?”',
					reply:
						'Yes. She can decide about soup. And if she changes her mind when it comes, she can do that too; so do we all.'
				},
				{
					id: 'c',
					text: 'Say nothing to the carer, but leave the soup',
					reply: 'Then she has no supper, and nobody learns why.'
				}
			],
			right: 'b'
		}
	]
};
