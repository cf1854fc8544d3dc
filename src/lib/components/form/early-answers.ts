/**
 * What somebody has typed or chosen before the page's script was there. Hydrating sets every field to
 * the value that the server sent, so on a slow network, or after a reload where the browser has put the
 * answers back, their words would vanish under their fingers.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTick = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const changed = (field: Field): boolean => {
	if (field instanceof HTMLSelectElement) {
		return [...field.options].some((option) => option.selected !== option.defaultSelected);
	}
	return isTick(field)
		? field.checked !== field.defaultChecked
		: field.value !== field.defaultValue;
};

const told = (field: Field, kind: 'input' | 'change') =>
	field.dispatchEvent(new Event(kind, { bubbles: true }));

/** Notes the answers that differ from what the server sent. Returns how to put them back once the page is hydrated. */
export function keepEarlyAnswers(root: ParentNode): () => void {
	const kept = [...root.querySelectorAll<Field>('input, textarea, select')]
		.filter((field) => field.getAttribute('type') !== 'file' && changed(field))
		.map((field) => ({ field, value: field.value, ticked: isTick(field) && field.checked }));
	return () => {
		for (const { field, value, ticked } of kept) {
			if (isTick(field)) {
				if (field.checked === ticked) continue;
				field.checked = ticked;
			} else {
				if (field.value === value) continue;
				field.value = value;
			}
			told(field, 'input');
			told(field, 'change');
		}
	};
}
