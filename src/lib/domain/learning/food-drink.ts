import type { Module } from './module.ts';

/*
 * That people eat less towards the end, and are not hungry for it: Marie Curie, “Eating and drinking less at
 * the end of life” (published 2022, next review 2028); Northern Care Alliance, “Eating and drinking towards
 * end of life”. Thickened drinks: the levels of IDDSI. Feeding is personal care and is left out of every kind.
 */
export const FOOD_DRINK: Module = {
	id: 'food_drink',
	standard: 7,
	version: 1,
	title: 'Food and drink',
	lead: 'Food is how most of us say that we care. So it hurts when somebody can’t eat what we bring. This is about what you may do with a cup and a plate, what you may not, and what it means when the plate stays full.',
	parts: [
		{
			title: 'More than food',
			say: [
				'A meal says what time it is. It says that somebody thought of you. For a family it may be the last thing they feel able to do. That is why there are rows about soup.',
				'When you bring a meal, you are not only bringing calories. You bring one evening on which nobody has to stand at the stove. Bring it when you said, warm if it is meant to be warm, and don’t wait to see it eaten.'
			]
		},
		{
			title: 'When people stop eating',
			say: [
				'Towards the end, a body slows down. It needs less, and can do less with it. Most people who are dying eat little, and then nothing, and most of them are not hungry. They have not given up, and nobody is starving them. It is the illness, and it is part of dying.',
				'To be pressed to eat, then, is no kindness. It can make somebody feel sick, or choke, or eat to please. What they can have is a taste: one strawberry, the froth off a beer, if whoever looks after them says that it is safe.',
				{
					scene: [
						'“He had two spoons,” says Sheila. She has made the stew three times this week. “Two. I thought if I used the lamb.”',
						'Ruth could say, “At least he had something.” She looks at the pan instead. “You’ve been cooking for him a long time.”',
						'“Forty-one years.”',
						'“What did he like best?”',
						'Sheila sits down. It is the first time today. “Anything,” she says. “He’d eat anything. That’s how I know.”'
					]
				},
				'Ruth did not tell Sheila what it meant. Sheila knew. If she had asked, there was somebody to ask: the nurse, or the palliative line. You can offer to sit with him while she rings.',
				'It is different where it is sudden, or where nobody is dying just yet. Somebody who has not drunk since yesterday, or whose fridge is empty, or who finds it hard to swallow all at once: tell whoever looks after them now.'
			]
		},
		{
			title: 'What you may do',
			say: [
				{
					list: [
						'Make tea, and bring it to where a hand can reach it. Open the jar, peel the orange, take the lid off.',
						'Lay the table, sit down, and eat your own sandwich, if they would like the company.',
						'Put what they ask for on a small plate. A big one says: you will fail at this.',
						'Go by what they want, and not by the clock. Breakfast at four is a meal.',
						'Bring a drink without being asked, at every visit. People who live alone often drink too little, some because the toilet is far away.'
					]
				},
				'Ask first what they may have. It can change from one week to the next. So ask each time, and ask whoever looks after them as well: “Is there anything she mustn’t have?”'
			]
		},
		{
			title: 'What you may not',
			say: [
				'You don’t feed anybody. Not a spoon, not a straw held to the mouth, not ice on the lips, not just this once. To help somebody swallow safely is a skill, and it is personal care. Our volunteers do none. If somebody can’t get the cup to their mouth, ring whoever does this for them.',
				'You leave tubes alone. Some people are fed by one, through the nose or straight into the stomach. You don’t touch it, move it or put anything into it.',
				'And you don’t mix thickened drinks. Some people must have everything thickened, since thin water goes down the wrong way. The powder is made up to a level that somebody has set for them; a spoon too few can do harm. If the tin stands by the kettle, ask before you bring so much as a glass of water.'
			]
		},
		{
			title: 'If it goes down the wrong way',
			say: [
				'Coughing is good. It is how a body helps itself. Sit by, keep calm, tell them to go on coughing, take the plate away.',
				'If they can’t cough, can’t speak, can’t breathe, it is choking, and there is no time. Call out for help, and do this:',
				{
					list: [
						'Lean them well forward. Hit them hard between the shoulder blades with the heel of your hand, up to five times. Look, after each, whether it is out.',
						'If it is not: stand behind, a fist just above the navel, your other hand over it, and pull sharply in and up. Up to five times. It is not for a woman who is pregnant.',
						'Ring 999 on the loudspeaker if it is not out, and go on, five and five. If they go limp, they will tell you what to do.'
					]
				},
				'Whoever has been helped like that should be seen by somebody medical afterwards, even if they feel well. It is easier when you have once done it under a teacher’s eye. There is more in “Until the ambulance comes”.'
			]
		},
		{
			title: 'What is in it, and how it was kept',
			say: [
				'Allergies can kill. If you cook for somebody, ask first; write on the lid what is in it and the day you made it. Shops and kitchens have to tell of fourteen things: celery, cereals with gluten, crustaceans, eggs, fish, lupin, milk, molluscs, mustard, peanuts, sesame, soya, sulphites and tree nuts. You are not a shop, and it is a good list to go through.',
				'Somebody very ill may not be able to fight off what you would not notice. Wash your hands. Keep cold things in the fridge and hot ones hot. Leave out soft cheese, raw egg, shellfish, and rice from yesterday, unless you know that they may. If it has been standing for two hours, it is for the bin.'
			]
		},
		{
			title: 'Food, faith and custom',
			say: [
				'Halal, kosher, no beef, no meat, nothing until sunset: ask, and go by the answer. It may be stricter than you have read, or not strict at all. Ask about pans and plates too, before you cook for them in yours.',
				'Somebody may fast who is too ill to, or break a fast and grieve over it. It is not yours to settle. “Would you like to talk to your imam, or to the chaplain?” is yours to say.',
				'In many houses you can’t leave without having eaten. Have the biscuit. It is their turn to give.'
			]
		}
	],
	keep: [
		'Not eating is part of dying. Never press.',
		'Ask each time what they may have.',
		'Tea in reach, yes. To the mouth, no.',
		'Thickener by the kettle: ask first.',
		'Can’t cough, can’t speak: hit the back, and 999.'
	],
	questions: [
		{
			id: 'spoon',
			scene:
				'Len’s hand shakes. The soup goes everywhere except into him. Joanne is in the bath. “Give us a hand,” he says, and opens his mouth.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Give him a few spoonfuls, slowly',
					reply:
						'It looks like the plainest kindness there is. But you don’t know how he swallows this week, and if it goes into his lungs, it can be pneumonia.'
				},
				{
					id: 'b',
					text: 'Put it in a mug with two handles for him, if there is one; if he can’t manage, keep it warm and call Joanne',
					reply:
						'Yes. Make it easier for his own hand, and stop there. “I’m not allowed to feed you, Len. I can be company till she comes.”'
				},
				{
					id: 'c',
					text: 'Take it away, so that he does not spill any more',
					reply: 'Now he is hungry as well, and he has been tidied up. Ring, or call somebody.'
				}
			],
			right: 'b'
		},
		{
			id: 'nothing',
			scene:
				'Pearl has had nothing since Sunday but a little water. The nurse was here this morning. “You’re a sensible woman,” says her son. “You get her to eat.”',
			ask: 'What do you say?',
			choices: [
				{
					id: 'a',
					text: '“Let’s try some custard. She might take it from me.”',
					reply:
						'He would be grateful for a minute. But you would be feeding her, and telling him that she only has to try.'
				},
				{
					id: 'b',
					text: '“It’s because she’s dying. They all stop.”',
					reply:
						'It may be so. It is not yours to tell him, and not like that. He has asked you something else: whether he is failing her.'
				},
				{
					id: 'c',
					text: '“You want to look after her. Shall I sit here while you ask the nurse what it means?”',
					reply:
						'Yes. You have heard what it is for him, and there is somebody who can answer. Ask them too what he can do instead: there is nearly always something.'
				}
			],
			right: 'c'
		},
		{
			id: 'tin',
			scene:
				'Mr Sousa asks for a glass of water. By the kettle stands a tin that says “thickener”, with a spoon in it. You have never noticed it before.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Tell him that you need to ask first, and ring whoever looks after him, now',
					reply:
						'Yes. It takes two minutes. “I’ve seen the tin, and I don’t want to get it wrong for you.”'
				},
				{
					id: 'b',
					text: 'Stir in a spoonful, as it says on the tin',
					reply:
						'How thick it has to be is set for him, and the tin does not know him. Too thin or too thick can both do harm.'
				},
				{
					id: 'c',
					text: 'Give him the water. He asked, and it is his choice',
					reply:
						'It may be his choice, and some people do choose it, when they know what it may do. You don’t know whether he does. Find out first.'
				}
			],
			right: 'a'
		},
		{
			id: 'meal',
			scene:
				'You have made a fish pie for the Khans. On the doorstep Rehana says, “That smells lovely. There’s no prawns in it, is there? Dad swells up.” There are.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Say so, take it home, and bring them something else or ring your coordinator about supper',
					reply:
						'Yes. It is a waste of a good pie, and nobody swells up. Next time you will have asked; everybody forgets once.'
				},
				{
					id: 'b',
					text: 'Say that she can pick them out',
					reply: 'What makes him ill is in the sauce by now.'
				},
				{
					id: 'c',
					text: 'Leave it, for her and the children',
					reply:
						'He lives there too, and so do the spoons. If she knows and wants it, it is hers to say; but don’t be the one who suggests it.'
				}
			],
			right: 'a'
		},
		{
			id: 'cough',
			scene:
				'Joe has bitten off too much toast. He is red, and coughing hard, with his hand on his throat.',
			ask: 'What do you do first?',
			choices: [
				{
					id: 'a',
					text: 'Give him a drink to wash it down',
					reply: 'If the way is blocked, it has nowhere to go but down the wrong one.'
				},
				{
					id: 'b',
					text: 'Hit him between the shoulders at once',
					reply:
						'You would, if he could not cough. While he coughs, he is doing it better than you can.'
				},
				{
					id: 'c',
					text: 'Tell him to go on coughing, stay by him, and be ready',
					reply:
						'Yes. And if the coughing stops and he can’t breathe, then it is your hand on his back, and 999.'
				}
			],
			right: 'c'
		}
	]
};
