/** Field name → one sentence that says what is wrong and what to give. '' is the whole form. */
export type Errors = Record<string, string>;

/** One choice among several. `opens` shows the component's `opens` snippet under it while chosen. */
export type Choice = {
	value: string;
	label: string;
	more?: string;
	opens?: boolean;
};
