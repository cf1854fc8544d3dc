/** As much of JSON Schema as Open Referral UK's schemas use: no more, and nothing is guessed. */
export interface Schema {
	type?: string;
	properties?: Record<string, Schema>;
	required?: readonly string[];
	items?: Schema;
	enum?: readonly unknown[];
	format?: string;
	$ref?: string;
}

const FORMATS: Record<string, (text: string) => boolean> = {
	uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
	uri: (text) => URL.canParse(text),
	email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
	'date-time': (text) =>
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
		!Number.isNaN(Date.parse(text))
};

const typeOf = (value: unknown) =>
	value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** What is not as the schema has it, each with its path; nothing when all is. */
export function against(
	schema: Schema,
	value: unknown,
	refs: Record<string, Schema>,
	path = ''
): string[] {
	const here = schema.$ref === undefined ? schema : refs[schema.$ref];
	if (!here) return [`${path}: an unknown ${schema.$ref ?? ''}`];
	if (here.type && typeOf(value) !== here.type) {
		return [`${path}: ${typeOf(value)}, not ${here.type}`];
	}
	const found: string[] = [];
	if (here.enum && !here.enum.includes(value)) found.push(`${path}: none of the values allowed`);
	if (typeof value === 'string' && here.format) {
		const fits = FORMATS[here.format];
		if (!fits) found.push(`${path}: an unknown format ${here.format}`);
		else if (!fits(value)) found.push(`${path}: no ${here.format}`);
	}
	if (Array.isArray(value)) {
		const { items } = here;
		if (items)
			value.forEach((each, i) => found.push(...against(items, each, refs, `${path}/${i}`)));
	} else if (value !== null && typeof value === 'object') {
		const fields = value as Record<string, unknown>;
		for (const name of here.required ?? []) {
			if (fields[name] === undefined) found.push(`${path}/${name}: missing`);
		}
		for (const [name, of] of Object.entries(here.properties ?? {})) {
			if (fields[name] !== undefined) {
				found.push(...against(of, fields[name], refs, `${path}/${name}`));
			}
		}
	}
	return found;
}

/** Every empty field: the standard leaves them out. */
export function empties(value: unknown, path = ''): string[] {
	if (value === null || value === '') return [path];
	if (typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, inner]) => empties(inner, `${path}/${name}`));
}
