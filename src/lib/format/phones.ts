/** "01632 960 160" → "tel:+441632960160"; short numbers (999, 111, 116 123) stay as they are. */
export function tel(number: string): string {
	const digits = number.replace(/[^\d+]/g, '');
	return `tel:${digits.length > 6 && digits.startsWith('0') ? `+44${digits.slice(1)}` : digits}`;
}
