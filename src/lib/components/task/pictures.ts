/** The two strokes of a pictogram, on a 52 by 52 sheet: the person's own (thin), and beside it (thick). */
export type Picture = { own: string; beside: string };

/** One for each kind of help in the catalogue; another kind gets the mark's two lines. */
export const PICTURES: Record<string, Picture> = {
	company: {
		own: 'M9 21h15v13a5 5 0 0 1-5 5h-5a5 5 0 0 1-5-5zM9 25H7.5a3.5 3.5 0 0 0 0 7H9M14 15c-1.5-2 1.5-3 0-5M19 15c-1.5-2 1.5-3 0-5',
		beside: 'M31 21h14v12a6 6 0 0 1-6 6h-2a6 6 0 0 1-6-6z'
	},
	sitting: {
		own: 'M5 42h42M12 42V31M40 42v-5H12',
		beside: 'M35 8a13 13 0 1 0 8 20A11 11 0 0 1 35 8z'
	},
	listening: {
		own: 'M5 43h42M11 43V30h10v13M11 36h10M41 43V30H31v13M41 36H31',
		beside: 'M14 20c0-7 5-11 12-11s12 4 12 11'
	},
	meal: {
		own: 'M19 19c-3-3.5 3-5 0-9M27 19c-3-3.5 3-5 0-9M35 19c-3-3.5 3-5 0-9M20 43h12',
		beside: 'M8 26h36c-1 9-8 14-18 14S9 35 8 26z'
	},
	lift: {
		own: 'M8 34H6v-7l6-2 6-8h13l7 8 8 3v6h-3M20 34h14M16 17h17M24 17v8',
		beside: 'M5 43h42'
	},
	lift_care: {
		own: 'M8 34H6v-7l6-2 6-8h9l7 8 8 3v6h-3M20 34h10M16 17h13M23 17v8M42 6v12M36 12h12',
		beside: 'M5 43h42'
	},
	dog: {
		own: 'M10 40V27l-3-5M10 27h14l6-8 3 3h5v4l-5 3-2 4v7M16 40v-7M25 40v-7',
		beside: 'M34 20C40 19 40 11 46 8'
	},
	shopping: {
		own: 'M10 20h32l-3 23H13z',
		beside: 'M19 27V16a7 7 0 0 1 14 0v11'
	},
	prescription: {
		own: 'M11 15h30v28H11zM11 15l4-6h22l4 6M26 9v6',
		beside: 'M20 29l5 5 8-10'
	},
	errand: {
		own: 'M8 13h36v24H8zM8 14l18 14 18-14',
		beside: 'M14 44h24'
	},
	garden: {
		own: 'M25 30c-9 0-13-4-13-12 9 0 13 4 13 12zM27 24c0-8 4-12 13-12 0 8-4 12-13 12zM12 44h28',
		beside: 'M26 44V24'
	},
	forms: {
		own: 'M10 8h22v36H10zM16 17h10M16 24h10M16 31h5',
		beside: 'M44 15 32 38'
	}
};

/** For a kind that has no drawing of its own. */
export const MARK: Picture = { own: 'M17 44V8', beside: 'M36 43C36 30 24 27 24 9' };
