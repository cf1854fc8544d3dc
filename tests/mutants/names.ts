/** What may catch a mutant, cheapest first. */
export const KILLERS = {
	model: 'the model, over generated worlds',
	boundary: 'the model, at the instant at which an answer changes',
	stories: 'a directed story',
	tables: 'every table as every kind of person',
	decisions: 'the catalogue against the decisions',
	made: 'how tables and functions are to be made'
} as const;
export type Killer = keyof typeof KILLERS;
