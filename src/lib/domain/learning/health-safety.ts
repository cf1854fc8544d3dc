import type { Module } from './module.ts';

export const HEALTH_SAFETY: Module = {
	id: 'health_safety',
	standard: 6,
	version: 1,
	title: 'Health and safety',
	lead: 'You are going, by yourself, into a house you do not know, where somebody is ill. Nearly always nothing happens. This is for the rest of the time, and for coming home well.',
	parts: [
		{
			title: 'Before you go',
			say: [
				'Read the page of the visit: when, where, who will be there, what the house is like, which number to ring. It shows you the address only near the time, so look when you are about to leave.',
				'Tell somebody at home when you will be back. You need not say where you are going.',
				'Look at yourself too. If you have a temperature, a cough, a cold, a rash, or have been sick or had the runs in the last two days, don’t go. Hand it back and say why. What is a nuisance to you can be dangerous to somebody whose body has no strength left to fight it.'
			]
		},
		{
			title: 'Checking in and out',
			say: [
				'When you arrive, say so on the page of the visit, or by the plain link in our mail. When you leave, say that. It takes one press.',
				'If you don’t check out, we ask you whether all is well. If no answer comes, we write to the coordinator, and after that to the out-of-hours contact. So if you stay longer, say so: two minutes of yours save somebody an evening of worry.',
				'There is an “I need help” on the same page. It is quiet: nothing sounds in the room. It is for when you can’t speak freely. If you are in danger, ring 999 first. A system is not a guard, and ours does not pretend to be one.'
			]
		},
		{
			title: 'At the door',
			say: [
				'Trust the small hairs on your neck. You do not have to go in.',
				{
					scene: [
						'A man whom Ruth does not know opens the door. He has been drinking. He is friendly. “She’s upstairs,” he says. “Go on up.” Behind him somebody is shouting.',
						'“I’ve left something in the car,” says Ruth. “I’ll be a minute.”',
						'She sits in the car with the doors locked and rings Grace. She is not rude, and she is not brave. She is safe, and in five minutes somebody knows.'
					]
				},
				{
					list: [
						'Notice the way out. Sit nearer to the door than the person who worries you.',
						'Keep your phone and keys on you, not in the hall.',
						'Park where you can drive off, in the light if it is dark.',
						'Dogs: ask for them to be in another room if you want to. Don’t put your hand down to one you don’t know.',
						'If you leave in a hurry, leave. Ring from somewhere else. Your coat can be fetched.'
					]
				}
			]
		},
		{
			title: 'Hands, coughs and kitchens',
			say: [
				'Wash your hands with soap, for as long as it takes to hum “Happy Birthday” twice: when you come in, before food, after the toilet, after a tissue, when you leave. It is the best thing you will do all day. Gel is for when there is no tap; it does not work on every bug.',
				'Cover cuts with a plaster. If your organisation gives you gloves or a mask, ask how to take them off: that is when things spread. Don’t touch dressings, tubes, needles or anything wet that you can’t name. If there is a spill of blood, keep away from it, and ring.',
				'If you bring food: keep cold things cold and hot things hot, write on it what is in it and the day that you made it. Nuts, milk, eggs, wheat, fish: ask first.'
			]
		},
		{
			title: 'Lifting, and falls',
			say: [
				'Never lift or move a person. Not a bit, not just this once.',
				'If somebody falls, don’t catch them: you would both go down. Don’t pull them up. Stay calm, and kneel by them.',
				{
					list: [
						'Ring 999 if they hit their head, are in a lot of pain, can’t be woken properly, can’t breathe well, are bleeding hard, or if you are not sure.',
						'Otherwise ring whoever looks after them. They know how to help somebody up, or will send someone.',
						'Keep them warm. Put something soft under the head, if it does not hurt. Don’t give them anything to eat or drink.',
						'Tell your coordinator the same day, even if they laugh about it.'
					]
				},
				'For boxes and shopping: two small bags are better than one big one. Bend your knees, hold it close, turn with your feet. If it is heavy, it is two trips.'
			]
		},
		{
			title: 'The house',
			say: [
				'You can’t make somebody else’s house safe, and it is not for you to tidy. But look where you put your feet: rugs, wires, cats, the tube that brings oxygen.',
				'Where there is oxygen there must be no flame: no smoking, no candles, no gas ring close by, no greasy cream on the hands. If somebody smokes with it on, don’t argue and don’t stay. Go out, and ring.',
				'In a fire: out, and 999. If you can take the person with you without lifting, do. If you can’t, shut their door behind you and tell the fire service where they are. You will want to do more. Don’t go back in.',
				'If a headache or sleepiness comes over you and goes away outdoors, think of a faulty fire or boiler. Open the windows, get out, ring 999 if anybody is ill. The gas emergency line is 0800 111 999.'
			]
		},
		{
			title: 'If somebody dies while you are there',
			say: [
				'It can happen. If it was expected, there is no hurry and no need to ring 999. There may be nothing at all to do but to be there.',
				'If you are alone with them: ring the family, or the number on the page of the visit. Ring the hospice line or the surgery; at night, 111. You need not touch anything. Some people hold the person’s hand, or open a window, or say a few words. Some step into the garden. Any of these is right.',
				'If it was not expected, ring 999 and do what they tell you.',
				'Then ring your coordinator, at whatever hour. Somebody will talk to you that day, and again later. Offers stop for a while, so that you can rest, and you say for how long.'
			]
		},
		{
			title: 'Tell us what nearly happened',
			say: [
				'A loose stair rod. A dog that snapped and missed. A wrong address. Tell your coordinator, even when nothing came of it. What nearly happened to you on Monday is what happens to somebody on Friday.'
			]
		}
	],
	keep: [
		'Ill? Don’t go. Hand it back.',
		'Check in, check out. You never have to go in, and you may always leave.',
		'Wash your hands.',
		'Never lift anybody. Never catch anybody.',
		'Nearly happened? Say so.'
	],
	questions: [
		{
			id: 'fall',
			scene:
				'Mr Sousa gets up too fast and slides to the floor. He says that he is fine, only cross. “Give me your hand,” he says.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Give him your hand. He is doing the work himself',
					reply:
						'Until he isn’t, and then you have all of his weight on one arm. His hip may be hurt, too, although he does not feel it yet.'
				},
				{
					id: 'b',
					text: 'Sit down on the floor with him, look and ask whether he is hurt, and ring whoever looks after him',
					reply:
						'Yes. Being on the floor together takes the shame out of it. A cushion, a blanket, and somebody who knows how will come. If he hit his head or you are not sure: 999.'
				},
				{
					id: 'c',
					text: 'Pull him up with a towel under his arms, as you have seen it done',
					reply: 'It has to be learnt, and it hurts people. It is not in your part.'
				}
			],
			right: 'b'
		},
		{
			id: 'late',
			scene:
				'You check out at five as a rule. Today Sheila has just begun to talk, for the first time. It is ten to.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Stay, and check out whenever it is',
					reply:
						'It is good to stay. But at some point somebody begins to ring you, and then her, and then others.'
				},
				{
					id: 'b',
					text: 'Check out now, and stay on privately',
					reply:
						'Now nobody knows that you are there. If something happened on the way home, nobody would look.'
				},
				{
					id: 'c',
					text: 'Say on the page that you are staying longer, and then listen to her',
					reply: 'Yes. One press, and the phone goes back in your pocket.'
				}
			],
			right: 'c'
		},
		{
			id: 'oxygen',
			scene:
				'Joe has oxygen, in a tube under his nose. He lights a cigarette. “Don’t look so worried,” he says. “Forty years and I’ve never set myself on fire.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Ask him once to put it out; if he doesn’t, say that you are going outside, go, and ring',
					reply:
						'Yes. It is his house, and it is also a fire that nobody can put out. Your coordinator and his nurse need to know today.'
				},
				{
					id: 'b',
					text: 'Turn off the oxygen until he has finished',
					reply:
						'It is a medicine. It is not for you to turn off, and there is still plenty of it in his clothes.'
				},
				{
					id: 'c',
					text: 'Open a window and sit near it',
					reply: 'It would not help. Oxygen in cloth and hair burns in a second.'
				}
			],
			right: 'a'
		},
		{
			id: 'tummy',
			scene:
				'Your grandson had a stomach bug at the weekend. On Monday night you were sick, once. It is Tuesday, and you feel well. Your visit is on Wednesday morning.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Go, and be careful about your hands',
					reply:
						'You can still pass it on for two days after it stops. Somebody very ill can die of it.'
				},
				{
					id: 'b',
					text: 'Hand it back today, and say why',
					reply:
						'Yes. Forty-eight hours clear. There is time to find somebody else, and nobody will think less of you.'
				},
				{
					id: 'c',
					text: 'Ring on Wednesday morning, if you are sick again',
					reply:
						'You may be quite well and still carry it. And an hour before is too late to find anybody.'
				}
			],
			right: 'b'
		},
		{
			id: 'died',
			scene:
				'You are sitting with Pearl. Her breathing has been slow all morning. It stops, and does not start again. Her son is on the ferry. It was expected.',
			ask: 'What do you do first?',
			choices: [
				{
					id: 'a',
					text: 'Ring 999',
					reply:
						'You may feel that you must do something. An ambulance would have to try to bring her back, which she may not have wanted. It was expected, and so there is no hurry.'
				},
				{
					id: 'b',
					text: 'Ring her son and tell him, while he is alone on the boat',
					reply:
						'He must know soon, and perhaps not first, and perhaps not from you. The hospice line will help you to work out how.'
				},
				{
					id: 'c',
					text: 'Sit for a minute. Then ring the hospice line, and your coordinator',
					reply:
						'Yes. You were there. She was not alone. They will tell you what happens next, and somebody will come; and somebody will ask how you are.'
				}
			],
			right: 'c'
		}
	]
};
