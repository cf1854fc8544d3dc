import type { Ink } from './style.ts';

export type Palette = Record<Ink, string>;

const INKS: readonly Ink[] = ['land', 'sea', 'built', 'wood', 'road', 'halo', 'label'];

/** The colours of the moment, from the tokens (--map-sea…), and the face of names. */
export function readPalette(element: HTMLElement): Palette {
	const tokens = getComputedStyle(element);
	return Object.fromEntries(
		INKS.map((ink) => [ink, tokens.getPropertyValue(`--map-${ink}`).trim()])
	) as Palette;
}

/** Calls back whenever the colours may have changed: by the system, or by the choice made on the site. */
export function onRepaint(repaint: () => void): () => void {
	const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
		matchMedia(query)
	);
	for (const query of asked) query.addEventListener('change', repaint);
	const chosen = new MutationObserver(repaint);
	chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		for (const query of asked) query.removeEventListener('change', repaint);
		chosen.disconnect();
	};
}
