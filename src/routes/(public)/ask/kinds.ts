import { kindOf } from '#lib/domain/tasks/kinds.ts';

/** Whether a text names a kind of help of the catalogue. */
export function isKind(id: string): boolean {
	return kindOf(id) !== undefined;
}
