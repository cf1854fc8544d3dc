import { expect, test } from 'vitest';
import { doorPhase, phaseOf } from './windows.ts';

const told = {
	opensAt: '2026-03-28T13:00:00+00:00',
	closesAt: '2026-03-29T17:00:00+01:00',
	aboutUntil: '2026-03-30T15:00:00+01:00'
};

test('C6: open from its first instant, and no longer at its last', () => {
	expect(doorPhase('2026-03-28T12:59:59.999Z', told)).toBe('later');
	expect(doorPhase('2026-03-28T13:00:00Z', told)).toBe('open');
	expect(doorPhase('2026-03-29T15:59:59.999Z', told)).toBe('open');
	expect(doorPhase('2026-03-29T16:00:00Z', told)).toBe('over');
});

test('a window that never opens is over once its end is reached', () => {
	expect(phaseOf(5, 5, 5)).toBe('over');
	expect(phaseOf(4, 5, 5)).toBe('later');
});
