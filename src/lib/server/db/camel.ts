type CamelKey<Key extends string> = Key extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<CamelKey<Tail>>}`
	: Key;

/** A row with its keys as TypeScript writes them: `request_id` → `requestId`, all the way down. */
export type Camel<T> = T extends readonly (infer Item)[]
	? Camel<Item>[]
	: T extends object
		? { [Key in keyof T as Key extends string ? CamelKey<Key> : Key]: Camel<T[Key]> }
		: T;

const camelKey = (key: string) =>
	key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Turns the keys of an answer of the database round. Values are left alone. */
export function camel<T>(value: T): Camel<T> {
	if (Array.isArray(value)) return value.map((item) => camel(item)) as Camel<T>;
	if (value === null || typeof value !== 'object') return value as Camel<T>;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [camelKey(key), camel(inner as unknown)])
	) as Camel<T>;
}
