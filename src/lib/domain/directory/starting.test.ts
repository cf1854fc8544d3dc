import { expect, it } from 'vitest';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { startFor, STARTS } from './starting.ts';

it('something may be started for each kind of help, and for one that is none nothing is said', () => {
	for (const kind of KIND_IDS) expect(startFor(kind), kind).not.toBeNull();
	expect(startFor('skydiving')).toBeNull();
	expect(new Set(STARTS.flatMap(({ kinds }) => kinds)).size).toBe(KIND_IDS.length);
});
