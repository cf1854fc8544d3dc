const SAID: Record<string, string> = {
	taken: 'It is yours now. Whoever asked has been told that a coordinator has it.',
	over: 'It is yours now. Your colleague has been told.',
	opened: 'It is open. Volunteers can be asked.',
	paused: 'It is paused. Offers have been taken back; visits that somebody has said yes to stand.',
	closed: 'It is closed. Whoever was coming, and whoever asked, has been told.',
	settled: 'That is dealt with.',
	asked: 'Your question waits for an answer. A mail says that there is one, not which.',
	heard:
		'What was said is recorded, with the exact words, and acts from now. A mail tells them that something was, and where to look. If the person also said who may act for them here, write that down too.',
	told: 'That you told them is recorded, with how and when.',
	capacity: 'It is recorded, and acts from now.',
	paper: 'It is recorded, and counts from now.',
	added: 'They are in the circle now.',
	invited: 'An invitation is on its way. They are in the circle once they accept it.',
	decided: 'It is recorded. From now on they may act.',
	disputed:
		'It is recorded. Nothing more can be shared until it is decided; anything can be stopped.',
	undisputed: 'The decision is recorded. Consents can be given again.',
	lifted:
		'The no is lifted, and why is recorded. A mail tells the person where to read it; they can say no again.',
	'lifted-untold':
		'The no is lifted, and why is recorded. No mail reaches the person: tell them yourself, and that they can say no again.',
	task: 'The task is added.',
	died: 'It is recorded. Offers, visits and mail have stopped.',
	back: 'It is taken back. Nothing has begun again by itself: open the request when it is time.'
};

/** What was just done, from the address; null for a word that nobody wrote. */
export function doneSaid(word: string | null): string | null {
	return word === null ? null : (SAID[word] ?? null);
}
