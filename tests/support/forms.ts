import type { Visitor } from './product.ts';

/** A page as a browser without scripts has it. */
export interface Shown {
	path: string;
	status: number;
	/** Where it leads on to; null when it answers itself. */
	to: string | null;
	html: string;
	/** What it says, without its marks, on one line. */
	words: string;
}

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>'
};
const plain = (text: string) => text.replace(/&(?:amp|quot|#39|lt|gt);/g, (one) => ENTITIES[one]!);

async function shown(path: string, response: Response): Promise<Shown> {
	const html = await response.text();
	const main = /<main\b[^]*<\/main>/.exec(html)?.[0] ?? html;
	return {
		path,
		status: response.status,
		to: response.headers.get('location'),
		html,
		words: plain(
			main
				.replace(/<!--[^]*?-->/g, '')
				.replace(/<[^>]+>/g, ' ')
				.replace(/\s+/g, ' ')
		).trim()
	};
}

/** Opens a page. */
export async function open(visitor: Visitor, path: string): Promise<Shown> {
	return shown(path, await visitor.fetch(path));
}

const attribute = (tag: string, name: string) => {
	const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? [];
	return value === undefined ? undefined : plain(value);
};

/** What stands in a form: each control's value as a browser would send it. */
function standing(form: string): [string, string][] {
	const controls = form.matchAll(
		/<input\b[^>]*>|<textarea\b[^>]*>([^]*?)<\/textarea>|<select\b[^>]*>[^]*?<\/select>/g
	);
	return [...controls].flatMap(([tag, typed]): [string, string][] => {
		const [head = ''] = /^<[^>]*>/.exec(tag) ?? [];
		const name = attribute(head, 'name');
		if (name === undefined) return [];
		if (tag.startsWith('<textarea')) return [[name, plain(typed ?? '').replace(/^\n/, '')]];
		if (tag.startsWith('<select')) {
			const options = [...tag.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
			const chosen = options.find((option) => /\bselected\b/.test(option)) ?? options[0] ?? '';
			return [[name, attribute(chosen, 'value') ?? '']];
		}
		const type = attribute(head, 'type');
		if ((type === 'radio' || type === 'checkbox') && !/\schecked\b/.test(head)) return [];
		return [[name, attribute(head, 'value') ?? '']];
	});
}

/**
 * Sends the form with this button on a page, as it stands there but for what is written into it, and follows where
 * it leads. A field of several values takes a list; a button with a name of its own sends that too.
 */
export async function send(
	visitor: Visitor,
	page: Shown,
	button: string,
	written: Record<string, string | readonly string[]> = {}
): Promise<Shown> {
	const form = [...page.html.matchAll(/<form\b[^>]*method="post"[^]*?<\/form>/gi)]
		.map(([one]) => one)
		.find((one) =>
			[...one.matchAll(/<button\b[^]*?<\/button>/g)].some(([each]) =>
				saying(each).startsWith(button)
			)
		);
	if (form === undefined) throw new Error(`${page.path} has no button “${button}”: ${page.words}`);
	const pressed = [...form.matchAll(/<button\b[^]*?<\/button>/g)]
		.map(([each]) => each)
		.find((each) => saying(each).startsWith(button))!;
	const [head = ''] = /^<[^>]*>/.exec(pressed) ?? [];
	const body = new URLSearchParams(standing(form).filter(([name]) => !(name in written)));
	for (const [name, value] of Object.entries(written)) {
		for (const one of [value].flat()) body.append(name, one);
	}
	const own = attribute(head, 'name');
	if (own !== undefined) body.set(own, attribute(head, 'value') ?? '');
	const action =
		attribute(head, 'formaction') ?? attribute(/^<form[^>]*>/.exec(form)![0], 'action');
	const at = new URL(action ?? '', new URL(page.path, visitor.origin));
	if (action === undefined) at.search = new URL(page.path, visitor.origin).search;
	const path = at.pathname + at.search;
	const answer = await shown(path, await visitor.fetch(path, { method: 'POST', body }));
	return answer.to === null ? answer : open(visitor, answer.to);
}

const saying = (button: string) =>
	plain(button.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).trim();
