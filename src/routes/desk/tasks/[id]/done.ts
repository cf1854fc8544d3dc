import { counted, sentence } from '#lib/format/words.ts';

const SAID: Record<string, string> = {
	added: 'The task is added.',
	confirmed: 'Confirmed. They can read the rest now, and whoever asked has been told.',
	declined: 'It is open again. They have been told kindly.',
	happened: 'Recorded: it took place.',
	missed: 'Recorded: nobody came.',
	settled: 'That is dealt with.',
	ungrouped:
		'Taken back. Whoever leads the group, and whoever it named, is told that it is settled.',
	changed: 'Changed. Whoever had been asked is told that it is settled, and can be asked again.',
	freed: 'Changed. Whoever had said yes is free of it and has been told; they can be asked again.',
	same: 'Nothing was different, so nothing was changed.',
	cancelled: 'Cancelled. Whoever was asked, or coming, has been told.'
};

/** What was just done, from the address; null for a word that nobody wrote. */
export function taskDone(query: URLSearchParams): string | null {
	const word = query.get('done');
	if (word !== 'asked' && word !== 'groups') return word === null ? null : (SAID[word] ?? null);
	const n = Number(query.get('n'));
	if (!Number.isInteger(n) || n < 0 || n > 20) return null;
	if (word === 'groups') {
		return n === 0
			? 'No new group was asked: each had been asked already.'
			: `${sentence(counted(n, 'group'))} ${n === 1 ? 'is' : 'are'} being asked. Whoever leads it says who goes, and that person says yes or no.`;
	}
	return n === 0
		? 'Nobody new was asked: all of them had been asked already.'
		: `${sentence(counted(n, 'volunteer'))} ${n === 1 ? 'is' : 'are'} being asked. Whoever says yes first has it, and the others are told.`;
}
