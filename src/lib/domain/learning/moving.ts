import type { Module } from './module.ts';

/*
 * Volunteers here lift and move nobody (moving somebody is personal care, which no kind of task includes), so
 * the reading is about things, wheels and company. On loads: Health and Safety Executive, “Manual handling at
 * work: a brief guide” (INDG143): avoid, assess, reduce; and its “Good handling technique”, which has stood on its
 * website since the leaflet of 2020 left it out: hold close, don’t twist, turn with the feet.
 */
export const MOVING: Module = {
	id: 'moving',
	standard: 9,
	version: 1,
	title: 'Moving and assisting',
	lead: 'To get from a bed to a window can take all that somebody has. You will want to help. Mostly the best help is to be slow. This is about what your hands may do, and how to be of use when they may not.',
	parts: [
		{
			title: 'People: never lift',
			say: [
				'You don’t lift, pull, turn, hoist, hold up or catch anybody. Not by the arm, not with a towel, not together with a daughter who always does it so. Skin that is thin tears. A shoulder comes out. A back that has gone stays gone. To do it well takes teaching, and often equipment, and it is personal care, which is in no kind of help we give.',
				'That goes for the small things too: swinging legs into a car, easing somebody up a pillow, taking their weight “for a second”. It is in that second that people fall.'
			]
		},
		{
			title: 'What you may do',
			say: [
				'Quite a lot. Nearly all of it is done before anybody stands up.',
				{
					list: [
						'Clear the way. Rug, wire, cat, slipper. Put the light on.',
						'Bring what they use: the stick, the frame, the glasses, shoes that hold at the back.',
						'Put the chair where it is wanted, and stand where they can see you.',
						'Wait. Sitting first for a minute, then standing for a minute, stops a good many falls.',
						'Walk beside them, at their speed, on the side they ask you to. They may take your arm. You don’t take theirs.',
						'Say what is coming. “There’s a step down, in two yards.”'
					]
				},
				{
					scene: [
						'“I’ll never get up from here,” says Mr Bright. It is a low chair.',
						'Amina has her hands out before she knows. She puts them behind her back. “How do you do it, when it goes well?”',
						'“Shuffle forward.” He shuffles. “Feet under me. Nose over toes, the girl says.”',
						'“Nose over toes,” says Amina.',
						'It takes three goes. On the third he is up, and looks round as if it were a view.'
					]
				},
				'He did it. If Amina had pulled, she would have done it, and he might have been on the floor. If he had not managed, he would have stayed in the chair, and she would have rung.'
			]
		},
		{
			title: 'If somebody begins to fall',
			say: [
				'Let go, and get out of the way. It is the hardest thing on this page. But you can’t hold a grown person, and two on the floor is worse than one. Push the table aside if there is time.',
				'Then get down there with them. What comes next is in “Health and safety”: look, keep warm, ring, and 999 if they hit their head, hurt badly or you are not sure. Don’t help them up. Tell your coordinator the same day; a fall that left no bruise is still news.'
			]
		},
		{
			title: 'Wheelchairs',
			say: [
				'You may push somebody in a wheelchair where your organisation says so, and once it has shown you how, with that chair. They get in and out by themselves, or with whoever helps them with that.',
				{
					list: [
						'Ask before you touch it. A chair is part of somebody. And ask how fast.',
						'Brakes on whenever you stop, and always while somebody gets in or out. Then see that both hold.',
						'Feet on the rests, elbows in, blanket and scarf clear of the wheels.',
						'Down a slope you go backwards, with your weight against it; look behind you first. A steep one is for another day.',
						'Up and down a kerb: use the dropped one. No stairs, ever, not even two.',
						'Talk at their height when you stop. Nobody likes to be talked over from behind.'
					]
				},
				'If it feels too heavy, it is. Turn round while you can.'
			]
		},
		{
			title: 'In and out of a car',
			say: [
				'If you give lifts, ask beforehand: “Can you get in and out by yourself?” If the answer is “more or less”, tell your coordinator. It may need somebody else, or another car.',
				'Park on the level, with room for the door to open all the way, and not close to the kerb: a step down into a seat is harder. Push the seat back. They turn round, feel the seat at the back of their legs, sit, and bring their legs in one at a time. Your part is to hold the door, mind their head with a word, and not to hurry. Then fold the frame, and see that it fits before you set out.'
			]
		},
		{
			title: 'Boxes, bags and beds',
			say: [
				'Things may be lifted, with sense. Ask three questions first. Must it be moved at all? Can it go on wheels, or in two halves? Is there somebody to take the other end?',
				{
					list: [
						'Look where it is going, before you have it in your arms.',
						'Feet apart. Bend your knees a little. Get a good hold.',
						'Keep it close, against you. Arms stretched out make it many times heavier.',
						'Turn with your feet, not your back. Put it down, then slide it.',
						'Stop if it hurts. There is no prize.'
					]
				},
				'Don’t move a hospital bed, a hoist, oxygen, a drip or a pump, nor a wardrobe. Ring whoever put it there. And if you have a bad back or are expecting a baby, say so: you choose what you do, and nobody asks you to prove it.'
			]
		},
		{
			title: 'Dignity',
			say: [
				'Somebody who was a dancer, or who built the house, now needs four minutes for the hall. They know how long it takes. Look at the pictures on the wall with them. Don’t say “Well done!” as to a child. “There’s the window. What’s out there today?” is enough.',
				'Some days they will not want to go, and that is a choice, not a failure. Bring the view to them: tell them what the tide is doing.'
			]
		}
	],
	keep: [
		'Never lift, pull or catch a person.',
		'Clear the way. Bring the stick. Wait.',
		'They take your arm; you don’t take theirs.',
		'Brakes on. Down a slope, backwards. No stairs.',
		'Things: close to you, and turn with your feet.'
	],
	questions: [
		{
			id: 'chair',
			scene:
				'Len wants to sit by the window. Joanne says, “You take one arm, I’ll take the other. We do it every day.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Take the arm. She knows how, and it is quickly done',
					reply:
						'She may know how. You don’t, and his shoulder is between you. If one of you slips, all three go.'
				},
				{
					id: 'b',
					text: '“I can’t lift. Let me clear the way and bring the chair. Who showed you how? Could they show you an easier way?”',
					reply:
						'Yes. There may be a frame or a belt that would save her back. Tell your coordinator that she is lifting him every day.'
				},
				{
					id: 'c',
					text: 'Tell her that she ought not to do it either',
					reply:
						'She has nobody else, and now she feels found out as well. Get her help; don’t tell her off.'
				}
			],
			right: 'b'
		},
		{
			id: 'tips',
			scene:
				'You are walking beside Mrs Attrill in the garden. Her knee gives. You see her begin to go.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Catch her under the arms',
					reply:
						'Everything in you will want to. You would both be down, and she with your weight on top of her.'
				},
				{
					id: 'b',
					text: 'Grab her by the coat',
					reply: 'It turns her as she falls, and it is the hip that she lands on.'
				},
				{
					id: 'c',
					text: 'Let her go down, and then kneel by her, look, cover her and ring',
					reply:
						'Yes. It will feel like cruelty for a second. Then you are the one who is there, and unhurt, with a phone.'
				}
			],
			right: 'c'
		},
		{
			id: 'car',
			scene:
				'You have driven Vera to her sister’s. She can’t get her legs out of the car. “Just lift them round for me, dear.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Give her time, let her hold on to the door frame, and if she can’t, ask her sister or ring',
					reply:
						'Yes. There is no hurry. And tell your coordinator, so that next time there is a way that she can manage.'
				},
				{
					id: 'b',
					text: 'Lift them round. It is only her legs',
					reply:
						'They are heavy, and they are joined to her hip. It is moving somebody, however small it looks.'
				},
				{
					id: 'c',
					text: 'Drive her home again, where there is help',
					reply: 'She has not seen her sister since June. Try slowness first, and then the phone.'
				}
			],
			right: 'a'
		},
		{
			id: 'slope',
			scene:
				'You are pushing Mr Sousa along the front. The way to the beach is a ramp, rather steep. “Go on,” he says. “I want to hear it.”',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Forwards, slowly, holding on tight',
					reply:
						'His weight pulls away from you, and he can tip out. Down is always backwards; and steep is not at all.'
				},
				{
					id: 'b',
					text: 'Find the place on the level where the sea is loudest, put the brakes on, and stay there with him',
					reply: 'Yes. He wanted to hear it. He did not need the ramp.'
				},
				{
					id: 'c',
					text: 'Say that it is not allowed, and take him back',
					reply: 'The ramp was a no. The sea was not.'
				}
			],
			right: 'b'
		},
		{
			id: 'boxes',
			scene:
				'The nurse has left eleven boxes in the hall, where Mr Bright has to pass with his frame. “Would you shift those upstairs?” asks his wife.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Carry them up two at a time, to be done sooner',
					reply: 'You can’t see your feet, on a stair you don’t know. Nobody is in a hurry but you.'
				},
				{
					id: 'b',
					text: 'Leave them. You are not there to move things',
					reply: 'He may go over them tonight. You can’t lift him; you can lift a box.'
				},
				{
					id: 'c',
					text: 'Slide them against the wall so that the way is clear, take up what is light, one by one, and say what is left',
					reply:
						'Yes. The way first. The rest can wait for somebody with a better back, or for the one who put them there.'
				}
			],
			right: 'c'
		}
	]
};
