import {
	addDays,
	clockParts,
	daysBetween,
	localDate,
	localTime,
	wallTime,
	weekday
} from '#lib/domain/time/london.ts';

const MINUTE = 60_000;

/** Days and instants counted from today in London, so that a demo begun any day looks current. */
export class Calendar {
	readonly now: Date;
	readonly today: string;

	constructor(now: Date) {
		this.now = now;
		this.today = localDate(now);
	}

	/** The day so many days from today: '2026-11-24'. */
	day(offset: number): string {
		return addDays(this.today, offset);
	}

	/** A wall time on a day; in the hour that spring leaves out, the next hour. */
	at(offset: number, time: string): Date {
		const found = wallTime(this.day(offset), time);
		if (found.times === 'once') return found.at;
		if (found.times === 'twice') return found.first;
		const [hours, minutes] = clockParts(time);
		const later = `${String(hours + 1).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
		return this.at(offset, later);
	}

	/** The same, but never later than some minutes ago: nothing has happened that is still to come. */
	past(offset: number, time: string, atLeastMinutesAgo = 3): Date {
		return this.before(this.at(offset, time), atLeastMinutesAgo);
	}

	/** The instant, or some minutes ago if it is later than that. */
	before(at: Date, minutesAgo = 3): Date {
		return new Date(Math.min(at.getTime(), this.now.getTime() - minutesAgo * MINUTE));
	}

	/** The same instant, or later at an hour when people do such things: from seven, or the hour given. */
	waking(at: Date, opens = '07:10', closes = '21:50'): Date {
		const time = localTime(at);
		if (time >= opens && time < closes) return at;
		const offset = daysBetween(this.today, localDate(at)) + (time >= closes ? 1 : 0);
		// Spread over the first hours, by the minute that it was.
		return plus(this.at(offset, opens), Math.floor(at.getTime() / MINUTE) % 97);
	}

	/** How many days until the next such weekday (0 Sunday … 6 Saturday), at least `from`. */
	next(day: number, from = 1): number {
		let offset = from;
		while (weekday(this.day(offset)) !== day) offset += 1;
		return offset;
	}
}

/** The instant so many minutes later. */
export function plus(at: Date, minutes: number): Date {
	return new Date(at.getTime() + minutes * MINUTE);
}

/** The latest of some instants. */
export function latest(...instants: Date[]): Date {
	return new Date(Math.max(...instants.map((each) => each.getTime())));
}

/** The earliest of some instants. */
export function earliest(...instants: Date[]): Date {
	return new Date(Math.min(...instants.map((each) => each.getTime())));
}
