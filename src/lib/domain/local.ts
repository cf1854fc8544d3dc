/** What public.site_local() tells: the one organisation that coordinates here, or null. */
export type SiteLocal = {
	organisation: string;
	with: string[];
	phone: string | null;
	email: string | null;
	hours: { weekday: number; opens: string; closes: string }[];
	line: { name: string; phone: string } | null;
} | null;

/** Whose site this is, for a page: whom to ring by day and by night. */
export type Local = {
	/** The organisation that coordinates; null where there is none yet, or several. */
	organisation: string | null;
	/** "Run by Culver Hospice with …". */
	runBy: string | null;
	/** The coordinators' number, and when they answer: "Monday to Friday, 8am to 8pm". */
	coordinators: { number: string; hours: string | null } | null;
	mail: string | null;
	/** The line that is answered day and night. */
	line: { number: string; name: string } | null;
};

/** Where nobody is known, or the records cannot be reached: no name, and above all no number. */
export const NOBODY: Local = {
	organisation: null,
	runBy: null,
	coordinators: null,
	mail: null,
	line: null
};
