import type { Details, Scope } from '#lib/domain/people/details.ts';

type Content<S extends Scope> = S extends keyof Details ? Partial<Details[S]> : never;

/** What is kept in a part, as lines for the page; [] when it says nothing. */
export function detailSaid<S extends keyof Details>(scope: S, content: Content<S>): string[] {
	const kept = content as Partial<Record<string, unknown>>;
	const text = (field: string) => (typeof kept[field] === 'string' ? (kept[field] as string) : '');
	const several = (field: string) => (Array.isArray(kept[field]) ? (kept[field] as string[]) : []);
	const lines = (() => {
		switch (scope) {
			case 'name':
				return text('known_as') && text('full') && text('known_as') !== text('full')
					? [`${text('known_as')} (${text('full')})`]
					: [text('known_as') || text('full')];
			case 'contact':
				return [text('phone'), text('note')];
			case 'address':
				return [...text('lines').split('\n'), text('postcode')];
			case 'communication':
				return [
					text('language') && text('language') !== 'English' ? `Speaks ${text('language')}` : '',
					...several('needs'),
					text('words')
				];
			case 'support':
				return [...several('needs'), text('words')];
			case 'household':
				return [
					...several('pets').map((pet) => `${pet} at home`),
					kept.smoking === true ? 'Somebody smokes indoors' : '',
					text('words')
				];
			default:
				return [text('words')];
		}
	})();
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
