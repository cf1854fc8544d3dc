import type { Module } from './module.ts';

/*
 * Resuscitation Council UK, Guidelines 2025, adult basic life support (27 October 2025): ring 999 for anybody
 * who does not respond, and look at the breathing while it is answered; compressions 5 to 6 cm deep, 100 to
 * 120 a minute; the one who answers the call guides. Its FAQs on emergency treatment plans: DNACPR and
 * ReSPECT are recommendations about resuscitation, made with the person, for those who must respond.
 */
export const LIFE_SUPPORT: Module = {
	id: 'life_support',
	standard: 8,
	version: 1,
	title: 'Until the ambulance comes',
	lead: 'The few minutes before somebody arrives who knows. You can’t learn them from a page: hands have to learn them. But you can learn here what to do first, and when to do nothing at all.',
	parts: [
		{
			title: 'What this is, and is not',
			say: [
				'This does not make you a first aider. It is the knowing half. The other half is an afternoon on the floor with a dummy and somebody who teaches it. Ask your coordinator whether there is one near you. It is worth doing again each year, because hands forget.',
				'You are never obliged to know it by heart. The one who answers at 999 does, and stays on the line and tells you. If you keep only one thing from this page: ring, and put the phone on loudspeaker.'
			]
		},
		{
			title: 'Two doors',
			say: [
				'In most homes the rule is simple: somebody collapses, you ring 999. In the homes you go to there is a second door, and you need to know about it before.',
				'Some people are dying, and expected to die, and it has been agreed with them that nobody will try to start their heart again. Then there is no emergency. What is needed is quiet, and a call to the hospice line or the surgery; at night, 111.',
				'It may be written on a form. It may be called DNACPR (do not attempt cardiopulmonary resuscitation), or ReSPECT, which says more: what is to be done, and what is not. It is kept in the house. It is made by a doctor or nurse, with the person wherever that can be.',
				{
					list: [
						'The page of a visit will not tell you: it holds nothing medical. So ask your coordinator before your first visit: “If she collapses while I’m there, whom do I ring?”',
						'It is about the heart stopping, and about nothing else. Somebody with such a form who chokes, falls, bleeds or is in great pain needs help like anybody, and 999 if it is urgent.',
						'If you don’t know, you ring 999. Always. Tell them what you do know: “She is very ill. There may be a form.” Do as they say. Nobody will blame you for it.'
					]
				}
			]
		},
		{
			title: 'Somebody does not answer',
			say: [
				'Look first at the floor, the wires, the gas, the dog. You help nobody if you are the second one down. Then speak to them, loudly, and tap their shoulders.',
				'If they don’t answer, and it is not a death that was expected: ring 999 now, before anything else. Loudspeaker, phone on the floor beside you. While it rings, look at the chest. Is it going up and down, quietly, as in sleep?',
				'A gasp now and then, a snore, a groan, is not breathing. It often happens when a heart has stopped. If you are in doubt, take it that it has. You will not hurt somebody much who did not need it; somebody who does need it has only you.'
			]
		},
		{
			title: 'If they are not breathing',
			say: [
				'They have to be flat, on something hard. Don’t lift anybody down for it by yourself: tell 999 where they are, and do what they say.',
				{
					list: [
						'Kneel beside the chest. The heel of one hand on the middle of it, the other hand on top.',
						'Arms straight. Push down hard, five to six centimetres: the short side of a bank card. Let it come all the way up.',
						'Fast: about two in a second, to the beat of “Stayin’ Alive”.',
						'Don’t stop, until help takes over, or they begin to breathe, or you can’t go on. If there are two of you, change every two minutes.',
						'Breaths into the mouth are for those who have been taught and are willing. Pushing alone is much better than nothing.'
					]
				},
				'You may feel a rib go. Carry on. It is frightening, and it is no mistake of yours.',
				'If somebody else is there, send them for a defibrillator; 999 knows where the nearest is. It speaks. Open the lid, and do what it says. It will not shock anybody who does not need it.'
			]
		},
		{
			title: 'If they are breathing',
			say: [
				'Somebody who breathes but can’t be woken should lie on their side, so that nothing runs into the throat. The one on the phone will tell you how to roll them. Keep watching the chest. If it stops, say so.',
				{
					scene: [
						'“She’s breathing,” says Dev to the phone on the carpet. “I think she’s breathing. She’s making a noise.”',
						'“Tell me every time she takes a breath,” says the voice. “Say now.”',
						'“Now.” He waits. He counts. It is a long time. “Now.”',
						'“That’s not enough, my love,” says the voice. “We’re going to help her. Put your hand in the middle of her chest.”'
					]
				},
				'Dev had never done it before. He was not alone for a second of it.'
			]
		},
		{
			title: 'Other things that can’t wait',
			say: [
				{
					list: [
						'A stroke: the face has dropped on one side, an arm won’t stay up, the words are slurred. Any one of them: 999. Note the time.',
						'The heart: a pain or tightness in the chest that does not go, in an arm, the jaw or the back; grey, sweating, sick. 999, and let them sit.',
						'Heavy bleeding: 999, and press on it, hard, with whatever is clean, and don’t keep looking. Gloves if there are any.',
						'A fit: move the chair, not the person. Nothing in the mouth. Look at your watch. 999 if it is their first, or lasts five minutes, or they are hurt, or don’t come round.',
						'A burn: cool running water, for twenty minutes. Nothing else on it.'
					]
				},
				'You give no tablets. Not an aspirin, not their own spray, unless 999 tells you to hand it to them.',
				'Where people are very ill there are things that look like an emergency and have been planned for: a bleed, a fit, a fight for breath. If the family or the nurse has told you what to do then, that is what you do. If not, you are back at the first rule.'
			]
		},
		{
			title: 'Afterwards',
			say: [
				'Most people whose heart stops at home die, even where everything was done well. If you did it, you gave somebody their chance. If it was not enough, it was not you who was not enough.',
				'You will shake. You may be angry that nobody told you about a form, or lie awake over a minute. Ring your coordinator that same day, at any hour. You will not be sent to another house before you want to be.'
			]
		}
	],
	keep: [
		'Ask before the first visit: if she collapses, whom do I ring?',
		'Don’t know? 999. Loudspeaker. Do as they say.',
		'Gasping is not breathing.',
		'Middle of the chest, hard and fast, and don’t stop.',
		'A form about the heart is about the heart alone.'
	],
	questions: [
		{
			id: 'gasp',
			scene:
				'You are Joe’s driver. He has had a bad chest all winter; nobody has said that he is dying. In the hall he goes down. He does not answer. Every few seconds he snores.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Ring 999 on the loudspeaker, tell them about the snoring, and begin to push when they say',
					reply: 'Yes. That snore is a heart that has stopped. They will count with you.'
				},
				{
					id: 'b',
					text: 'Put a cushion under his head, and wait for him to come round',
					reply:
						'He looks as if he were asleep. He is not: nobody sleeps through a fall, and each minute takes some of his chance away.'
				},
				{
					id: 'c',
					text: 'Ring your coordinator and ask what is planned for him',
					reply: 'It is a good question for last week. Now it is 999, and then the coordinator.'
				}
			],
			right: 'a'
		},
		{
			id: 'form',
			scene:
				'Vera has a form that says her heart is not to be started again. It is on the fridge. A piece of apple goes down the wrong way. She can’t cough or speak.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Hold her hand. She has said what she wants',
					reply:
						'She has said what she wants if her heart stops. She did not say that she wants to choke.'
				},
				{
					id: 'b',
					text: 'Look for the form, to see whether choking is on it',
					reply: 'There is no time to read. It is about her heart; help her now.'
				},
				{
					id: 'c',
					text: 'Lean her forward, hit between the shoulder blades, and 999',
					reply:
						'Yes. As for anybody. Then tell the coordinator, because her nurse will want to know about the apple.'
				}
			],
			right: 'c'
		},
		{
			id: 'expected',
			scene:
				'Alan is dying. The nurse said on Monday that it may be today, that it is agreed that nothing more will be done, and that Sheila should ring the palliative line. Sheila has gone to lie down. Alan stops breathing.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Ring 999, to be on the safe side',
					reply:
						'You know which door this is. Strangers in a hurry, in this room, are what he and Sheila had hoped to be spared.'
				},
				{
					id: 'b',
					text: 'Wake Sheila, gently, and sit with her; then ring the palliative line together',
					reply: 'Yes. There is no hurry at all any more. She will remember how you woke her.'
				},
				{
					id: 'c',
					text: 'Let her sleep. She needs it, and he is past help',
					reply: 'She would have wanted to be there. The sleep can be made up, and this can’t.'
				}
			],
			right: 'b'
		},
		{
			id: 'unsure',
			scene:
				'It is your second visit to Mrs Attrill. You find her on the bed, cold to the touch, not breathing. You know that she is ill. You don’t know of any form, and nobody else is in.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Look through the drawers for the form first',
					reply: 'If she could be helped, those are the minutes. Let them be told to you.'
				},
				{
					id: 'b',
					text: 'Ring 999, say exactly what you see and what you don’t know, and do what they ask',
					reply:
						'Yes. They may ask you to push, or to do nothing. It is for them to say, and you can tell them that you don’t know.'
				},
				{
					id: 'c',
					text: 'Begin at once, and ring afterwards',
					reply:
						'Brave, and alone. They can tell you whether it makes sense, and somebody is on the way while you begin.'
				}
			],
			right: 'b'
		},
		{
			id: 'after',
			scene:
				'You pushed for eleven minutes. The man died. It is ten at night, and you are standing in the street with your coat over your arm.',
			ask: 'What do you do?',
			choices: [
				{
					id: 'a',
					text: 'Drive home. It is too late to ring anybody',
					reply:
						'It is not too late. And you should not be driving with those hands before you have sat down for a while.'
				},
				{
					id: 'b',
					text: 'Write it all up for the coordinator by tomorrow',
					reply: 'It can wait for a day or two. You can’t.'
				},
				{
					id: 'c',
					text: 'Ring the coordinator or the out-of-hours number, and say where you are',
					reply:
						'Yes. Somebody stays on the line until you are with somebody. That number is for this.'
				}
			],
			right: 'c'
		}
	]
};
