/** Whether everything on a page that can be used can be reached by the Tab key alone, in order and in sight (R11). */
import type { Page } from 'playwright';
import { sessionOf } from './browser.ts';

interface Stop {
	what: string;
	/** Whether it is drawn so that it shows where one is. */
	shown: boolean;
	/** Whether any of it is within the window. */
	inSight: boolean;
	/** Whether a finger finds it: a button or a field of less than 44 pixels is not found. */
	large: boolean;
}

interface Walk {
	stops: Stop[];
	/** What can be used and was never come to. */
	missed: string[];
	/** Places in the order of the page: each greater than the one before, or the way jumps. */
	order: number[];
}

/** Presses Tab from the top of the page to its end, and says what is wrong with the way, a line each. */
export async function keyboardFaults(page: Page): Promise<string[]> {
	const client = await sessionOf(page);
	const presses = await page.evaluate(() => {
		const usable = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
			)
		].filter(
			(one) =>
				!one.matches(':disabled, [tabindex="-1"]') &&
				one.checkVisibility({ visibilityProperty: true })
		);
		// of radio buttons of one name the Tab key stops at one, and the arrows do the rest
		const stops = new Set(
			usable.filter((one) => {
				if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
				const group = usable.filter(
					(other): other is HTMLInputElement =>
						other instanceof HTMLInputElement &&
						other.type === 'radio' &&
						other.name === one.name &&
						other.form === one.form
				);
				return one === (group.find(({ checked }) => checked) ?? group[0]);
			})
		);
		const name = (one: Element) =>
			`${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ''} “${(one.textContent || one.getAttribute('name') || '').trim().slice(0, 40)}”`;
		const ringed = (one: Element | null) => {
			if (!one) return false;
			const style = getComputedStyle(one);
			return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
		};
		// a link is judged where it looks like a button: one within a sentence is as high as its line
		const large = (one: HTMLElement) => {
			if (!one.matches('button, input, select, textarea, summary, a.button')) return true;
			const shown = one.matches('[type=radio], [type=checkbox]')
				? ((one as HTMLInputElement).labels?.[0] ?? one)
				: one;
			return shown.getBoundingClientRect().height >= 43.5;
		};
		const places = new Map([...document.querySelectorAll('*')].map((one, at) => [one, at]));
		const seen = new Set<Element>();
		const walk: Walk = { stops: [], missed: [], order: [] };
		const onFocus = ({ target }: Event) => {
			const one = target as HTMLElement;
			if (seen.has(one)) return;
			seen.add(one);
			const box = one.getBoundingClientRect();
			walk.order.push(places.get(one) ?? -1);
			walk.stops.push({
				what: name(one),
				shown:
					ringed(one) ||
					ringed(one.firstElementChild) ||
					ringed(one.nextElementSibling) ||
					ringed(one.closest('label')),
				inSight: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
				large: large(one)
			});
		};
		(window as unknown as { walked: () => Walk }).walked = () => {
			document.removeEventListener('focusin', onFocus);
			walk.missed = [...stops].filter((one) => !seen.has(one)).map(name);
			return walk;
		};
		// from the top, wherever the page has put the focus
		const top = document.createElement('span');
		top.tabIndex = -1;
		document.body.prepend(top);
		top.focus();
		top.remove();
		document.addEventListener('focusin', onFocus);
		// a date and a time are several stops each: day, month, year, and what opens a calendar
		const parts = usable.filter((one) => one.matches('[type=date], [type=time], [type=month]'));
		return stops.size + 4 * parts.length;
	});
	const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
	// one after another in the browser's own line, without waiting here for each
	await Promise.all(
		Array.from({ length: presses + 2 }, () =>
			client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab })
		)
	);
	const { stops, missed, order } = await page.evaluate(() =>
		(window as unknown as { walked: () => Walk }).walked()
	);
	return [
		...missed.map((what) => `cannot be reached: ${what}`),
		...stops.filter(({ shown }) => !shown).map(({ what }) => `shows no focus: ${what}`),
		...stops.filter(({ inSight }) => !inSight).map(({ what }) => `out of sight: ${what}`),
		...stops.filter(({ large }) => !large).map(({ what }) => `too small to press: ${what}`),
		...order.flatMap((place, at) =>
			at > 0 && place < (order[at - 1] ?? 0) ? [`jumps back: ${stops[at]?.what}`] : []
		)
	];
}
