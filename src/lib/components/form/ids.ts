/** The ids that describe a control, for aria-describedby; undefined when there are none. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
	return ids.filter(Boolean).join(' ') || undefined;
}
