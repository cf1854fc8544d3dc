import type { OutOnAVisit, Watch, WatchStep } from '#lib/domain/tasks/watch.ts';
import { onMoment } from './dates.ts';
import { clockAt } from './times.ts';

/** Where a volunteer's own check-in stands, in a sentence or two; null when there is nothing to say. */
export function watchSaid({ out, inAt, dueAt, asked }: Watch, now: string): string | null {
	if (!out || !inAt || !dueAt) return null;
	if (asked) return 'You have not checked out yet. Are you fine?';
	return `You checked in ${onMoment(inAt, now)}. Check out by ${clockAt(dueAt)}, or we ask after you.`;
}

const STEP_SAID: Record<WatchStep, string> = {
	in: 'Checked in',
	asked: 'No check-out: the volunteer was asked',
	coordinator: 'No word: the coordinator was told',
	out_of_hours: 'No word: whoever answers out of hours was told',
	fine: 'Said that they are fine, an hour more',
	help: 'Asked to be called',
	out: 'Checked out',
	spoken: 'Somebody has spoken to them'
};
export const stepSaid = (step: WatchStep): string => STEP_SAID[step];

/** Whether somebody has to do something about it now. */
export const needsSomebody = ({ helpAt, step, endedAt }: OutOnAVisit): boolean =>
	endedAt === null && (helpAt !== null || step > 0);

/** How being out stands, for the desk. */
export function outSaid(out: OutOnAVisit, now: string): string {
	if (out.endedAt) {
		return out.endedHow === 'out'
			? `Checked out ${onMoment(out.endedAt, now)}.`
			: `Settled ${onMoment(out.endedAt, now)}: somebody has spoken to them.`;
	}
	if (out.helpAt) {
		return `Asked to be called ${onMoment(out.helpAt, now)}${out.outAt ? `, and checked out ${onMoment(out.outAt, now)}` : ''}.`;
	}
	const due = `Checked in ${onMoment(out.inAt, now)}; a check-out was awaited by ${clockAt(out.dueAt)}.`;
	return [
		`Checked in ${onMoment(out.inAt, now)}; out by ${clockAt(out.dueAt)}.`,
		`${due} We have asked them.`,
		`${due} They have not answered.`,
		`${due} They have not answered; whoever answers out of hours knows too.`
	][out.step] as string;
}
