const BROWSERS: [RegExp, string][] = [
	[/\bEdgA?\//, 'Edge'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bOPR\/|\bOpera\b/, 'Opera'],
	[/\b(?:Firefox|FxiOS)\//, 'Firefox'],
	[/\b(?:Chrome|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const SYSTEMS: [RegExp, string][] = [
	[/\biPhone\b/, 'an iPhone'],
	[/\biPad\b/, 'an iPad'],
	[/\bAndroid\b/, 'an Android device'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b|\bMacintosh\b/, 'a Mac'],
	[/\bCrOS\b/, 'a Chromebook'],
	[/\bLinux\b/, 'Linux']
];

const first = (known: [RegExp, string][], text: string) =>
	known.find(([pattern]) => pattern.test(text))?.[1];

/** "Firefox on Windows", from what a browser calls itself; "A browser" when it does not say. */
export function browserSaid(userAgent: string | null): string {
	const browser = first(BROWSERS, userAgent ?? '');
	const system = first(SYSTEMS, userAgent ?? '');
	if (!browser && !system) return 'A browser';
	return system ? `${browser ?? 'A browser'} on ${system}` : (browser ?? 'A browser');
}
