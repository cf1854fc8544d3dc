/** One rule of private.retention_rules: what is kept, how long, why, and what then becomes of it. */
export interface RetentionRule {
	id: string;
	what: string;
	months: number;
	days: number;
	since: string;
	action: 'erased' | 'deleted';
	becomes: string;
	why: string;
}
