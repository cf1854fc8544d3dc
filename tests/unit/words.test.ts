import { globSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { MODULES } from '#lib/domain/learning/modules.ts';
import { minutesOf, wordsOf } from '#lib/domain/learning/module.ts';
import { MOST_WORDS, OLDEST, readingOf } from '../../scripts/lib/reading.ts';

test('every reading is short, and reads easily', () => {
	for (const module of MODULES) {
		const { words, age } = readingOf(wordsOf(module));
		expect([module.id, words <= MOST_WORDS, age <= OLDEST]).toEqual([module.id, true, true]);
		expect(minutesOf(module)).toBeLessThanOrEqual(20);
	}
});

test('every question has three answers with a reply each, one of them right, and names of its own', () => {
	for (const { questions } of MODULES) {
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
		for (const { choices, right } of questions) {
			expect(choices.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
			expect(choices.every(({ reply }) => reply.length > 0)).toBe(true);
			expect(choices.find(({ id }) => id === right)?.reply).toMatch(/^Yes\./);
		}
	}
});

/** What the glossary leaves out, and what is never said of a death. */
const WRONG =
	/\b(passed away|patients?|clients?|(service )?users?|lost (his|her|their) battle|deceased|tenants?|dashboards?|backlog|cases?)\b/i;
/** Turns of phrase that are about nobody. */
const PHRASES = /\b(in|either|any|that|this|which) case\b|\bin most cases\b|\bpatient\b(?= with)/gi;
const wrong = (words: string) => WRONG.exec(words.replaceAll(PHRASES, ''))?.[0] ?? '';

test('no reading uses a word that the glossary leaves out', () => {
	for (const module of MODULES)
		expect([module.id, wrong(wordsOf(module))]).toEqual([module.id, '']);
	// R13
	expect(wrong('The patient passed away.')).toBe('patient');
});

/** Whether this is words for somebody to read, and no name, class or path. */
const isSaid = (text: string) => /[A-Za-z] [A-Za-z]|^[A-Z][a-z]+$/.test(text.trim());

/** What a TypeScript file says: its strings and templates, but for what it imports. */
function saidIn(code: string): string[] {
	const found: string[] = [];
	const walk = (node: ts.Node) => {
		if (ts.isImportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node)) found.push(node.text);
		if (ts.isTemplateExpression(node)) {
			found.push(
				[node.head, ...node.templateSpans.map(({ literal }) => literal)]
					.map(({ text }) => text)
					.join('…')
			);
		}
		ts.forEachChild(node, walk);
	};
	walk(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest));
	return found.filter(isSaid);
}

/** What a component says: its text and what its attributes hold, and the strings of its script and of its markup. */
function saidOn(component: string): string[] {
	const found: string[] = [];
	const walk = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(walk);
		if (typeof node !== 'object' || node === null) return;
		const { type, data, value, name } = node as Record<string, unknown>;
		if (type === 'ImportDeclaration' || type === 'Comment') return;
		if (type === 'Attribute' && name === 'class') return;
		if (type === 'Text' && typeof data === 'string') found.push(data);
		if (type === 'Literal' && typeof value === 'string') found.push(value);
		if (type === 'TemplateLiteral') {
			const { quasis } = node as { quasis: { value: { cooked?: string } }[] };
			found.push(quasis.map(({ value }) => value.cooked ?? '').join('…'));
		}
		for (const [key, child] of Object.entries(node)) {
			if (!['css', 'leadingComments', 'trailingComments', 'comments'].includes(key)) walk(child);
		}
	};
	walk(parse(component, { modern: true }));
	return found.filter(isSaid);
}

/** What is wrong in a file, a line each. */
const wrongIn = (file: string, text: string) =>
	(file.endsWith('.svelte') ? saidOn(text) : saidIn(text))
		.map((words) => [wrong(words), words.trim().slice(0, 80)])
		.filter(([word]) => word)
		.map(([word, words]) => `${file}: “${word}” in “${words}”`);

/** The names of a standard, which a machine reads; and what nobody may choose as a password. */
const NOT_SAID = /\/(fhir|common-passwords)\.ts$/;

test('no page, component, format or mail uses a word that the glossary leaves out', () => {
	const files = globSync([
		'src/routes/**/*.{svelte,ts}',
		'src/lib/{components,format,server/email,domain}/**/*.{svelte,ts}'
	]).filter((file) => !file.endsWith('.test.ts') && !NOT_SAID.test(file));
	expect(files.length).toBeGreaterThan(400);
	// only what holds such a word anywhere is taken apart
	const found = files.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		return WRONG.test(text) ? wrongIn(file, text) : [];
	});
	expect(found).toEqual([]);
	// R13: in the text, an attribute, an expression of a page, and the line of a mail
	const page = (markup: string) => wrongIn('page.svelte', markup).length;
	expect(page('<p>The patients near <b>you</b></p>')).toBe(1);
	expect(page('<Button label="Ask the client" />')).toBe(1);
	expect(page('<p>{ready ? `Hello to our ${count} users` : ""}</p>')).toBe(1);
	expect(
		wrongIn('mail.ts', "// for a user\nexport const subject = 'Your case is open';")
	).toHaveLength(1);
	expect(page('<!-- a client --><p class="user case">In that case, ring us.</p>')).toBe(0);
});

test('R13: a text that is hard to read is found', () => {
	const hard =
		'Notwithstanding organisational responsibilities concerning multidisciplinary safeguarding arrangements, volunteers undertaking unsupervised domiciliary visitation necessarily demonstrate appropriate accountability.';
	expect(readingOf(hard).age).toBeGreaterThan(OLDEST + 5);
});
