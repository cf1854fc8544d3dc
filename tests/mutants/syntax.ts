/**
 * SQL as a tree, and back. The parser is PostgreSQL’s own, of the server’s version (libpg-query); for a body in
 * PL/pgSQL, which it does not take apart, the pieces of SQL in it are cut out first. What cannot be read is an
 * error: a condition that nobody has tried must not be passed over.
 */
import { deparseSync } from 'pgsql-deparser';
import { loadModule, parseSync } from 'libpg-query';

export type Tree = Record<string, unknown>;

await loadModule();

const options = { functionDelimiter: '$mutant$' };

export const isTree = (value: unknown): value is Tree =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tree of one statement. */
export function statementOf(sql: string): Tree {
	const { stmts } = parseSync(sql) as unknown as { stmts: { stmt: Tree }[] };
	const [only, ...more] = stmts;
	if (!only || more.length > 0) throw new Error(`Not one statement: ${sql}`);
	return only.stmt;
}

export const textOf = (tree: Tree): string => deparseSync(tree as never, options);

/** A tree without where in the text its parts stood. */
function bare(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(bare);
	if (!isTree(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !/^(location|.*_location|stmt_len|list_start|list_end)$/.test(key))
			.map(([key, inner]) => [key, bare(inner)])
	);
}

/** Writing a tree down and reading it again must give the same tree, or a mutant would be two changes. */
export function checked(sql: string): Tree {
	const tree = statementOf(sql);
	const again = statementOf(textOf(tree));
	if (JSON.stringify(bare(tree)) !== JSON.stringify(bare(again)))
		throw new Error(`The parser and the deparser disagree about: ${sql}`);
	return tree;
}

/** A piece of SQL in a body: where it stands, and how its tree is made into text there. */
export interface Piece {
	/** A condition says yes or no; so does what a function that says yes or no returns. */
	kind: 'statement' | 'condition' | 'value' | 'return';
	start: number;
	end: number;
	tree: Tree;
	/** Written into the body instead of the piece. */
	write(tree: Tree): string;
}

/** A body in SQL is one piece. */
export const sqlPiece = (body: string): Piece => ({
	kind: 'statement',
	start: 0,
	end: body.length,
	tree: checked(body),
	write: textOf
});

/** An expression is read as what a select gives. */
export function expressionPiece(
	text: string,
	start: number,
	kind: 'condition' | 'value' | 'return',
	write: (expression: string) => string = (expression) => expression
): Piece {
	return {
		kind,
		start,
		end: start + text.length,
		tree: checked(`select ${text}`),
		write: (tree) => write(textOf(tree).replace(/^\s*select\s+/i, ''))
	};
}

interface Token {
	text: string;
	start: number;
	depth: number;
}

/** Words, quoted text and single marks; comments and white space fall away. */
function tokens(body: string): Token[] {
	const found: Token[] = [];
	const pattern =
		/--[^\n]*|\/\*[\s\S]*?\*\/|\s+|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|:=|\.\.|[\p{L}_][\p{L}\p{N}_$]*|\d[\d.]*|[\s\S]/gu;
	let depth = 0;
	for (const match of body.matchAll(pattern)) {
		const text = match[0];
		if (/^(--|\/\*|\s)/.test(text)) continue;
		if (text === ')' || text === ']') depth -= 1;
		found.push({ text: text.toLowerCase(), start: match.index, depth });
		if (text === '(' || text === '[') depth += 1;
	}
	return found;
}

/** Words that stand alone or open a block: what follows them is a statement of its own. */
const OPENERS = new Set(['declare', 'begin', 'then', 'else', 'loop', 'exception']);

/** The pieces of SQL in a body in PL/pgSQL. */
export function plpgsqlPieces(body: string): Piece[] {
	const all = tokens(body);
	const pieces: Piece[] = [];
	const refuse = (token: Token | undefined): never => {
		throw new Error(
			`Nobody has taught the splitter this statement: ${body.slice(token?.start ?? 0, (token?.start ?? 0) + 80)}`
		);
	};
	let i = 0;
	/** Goes on to the first of these words outside brackets and case expressions; the text up to there. */
	const upTo = (...words: string[]): { text: string; start: number; tokens: Token[] } => {
		const first = all[i];
		const from = i;
		let cases = 0;
		for (; i < all.length; i++) {
			const token = all[i];
			if (!token || !first) break;
			if (token.depth === first.depth && cases === 0 && words.includes(token.text)) break;
			if (token.text === 'case') cases += 1;
			if (token.text === 'end' && cases > 0) cases -= 1;
		}
		const stop = all[i];
		if (!first || !stop) return refuse(first);
		return {
			text: body.slice(first.start, stop.start).trimEnd(),
			start: first.start,
			tokens: all.slice(from, i)
		};
	};
	const skip = (...words: string[]) => {
		if (!words.includes(all[i]?.text ?? '')) refuse(all[i]);
		i += 1;
	};
	let declaring = false;
	while (i < all.length) {
		const token = all[i];
		if (!token) break;
		const word = token.text;
		if (OPENERS.has(word)) {
			declaring = word === 'declare';
			i += 1;
		} else if (word === ';') {
			i += 1;
		} else if (declaring) {
			// name type [:= value];
			upTo(':=', 'default', ';');
			if (all[i]?.text !== ';') {
				i += 1;
				const { text, start } = upTo(';');
				pieces.push(expressionPiece(text, start, 'value'));
			}
			skip(';');
		} else if (word === 'if' || word === 'elsif' || word === 'while') {
			i += 1;
			const { text, start } = upTo('then', 'loop');
			pieces.push(expressionPiece(text, start, 'condition'));
		} else if (word === 'continue' || word === 'exit') {
			upTo('when', ';');
			if (all[i]?.text === 'when') {
				i += 1;
				const { text, start } = upTo(';');
				pieces.push(expressionPiece(text, start, 'condition'));
			}
		} else if (word === 'when') {
			// of an exception block
			upTo('then');
		} else if (word === 'return') {
			i += 1;
			if (all[i]?.text === ';') continue;
			if (all[i]?.text === 'query') {
				i += 1;
				const { text, start } = upTo(';');
				pieces.push({ ...sqlPiece(text), start, end: start + text.length });
				continue;
			}
			const { text, start } = upTo(';');
			pieces.push(expressionPiece(text, start, 'return'));
		} else if (word === 'end') {
			// end; end if; end loop; and the last, which may do without its mark
			while (i < all.length && all[i]?.text !== ';') i += 1;
		} else if (word === 'null' || word === 'raise' || word === 'get') {
			upTo(';');
		} else if (word === 'perform') {
			i += 1;
			const { text, start } = upTo(';');
			pieces.push({
				...sqlPiece(`select ${text}`),
				start,
				end: start + text.length,
				write: (tree) => textOf(tree).replace(/^\s*select\s+/i, '')
			});
		} else if (word === 'for') {
			upTo('in');
			i += 1;
			const { text, start } = upTo('loop');
			if (/\.\./.test(text)) refuse(token);
			pieces.push({ ...sqlPiece(text), start, end: start + text.length });
		} else if (['select', 'insert', 'update', 'delete', 'with'].includes(word)) {
			const { text, start, tokens: inside } = upTo(';');
			// INTO is PL/pgSQL’s here, and may stand at the end as well
			const at = inside.findIndex(
				(one, n) =>
					one.text === 'into' && one.depth === token.depth && inside[n - 1]?.text !== 'insert'
			);
			if (at < 0) pieces.push({ ...sqlPiece(text), start, end: start + text.length });
			else {
				let last = at + 1;
				if (inside[last]?.text === 'strict') last += 1;
				while (inside[last + 1]?.text === ',' || inside[last + 1]?.text === '.') last += 2;
				const from = (inside[at]?.start ?? 0) - start;
				const end = inside[last];
				const to = (end ? end.start + end.text.length : 0) - start;
				const target = text.slice(from, to);
				pieces.push({
					...sqlPiece(text.slice(0, from) + text.slice(to)),
					start,
					end: start + text.length,
					write: (tree) => `${textOf(tree)} ${target}`
				});
			}
		} else if (all[i + 1]?.text === ':=' || all[i + 1]?.text === '=') {
			i += 2;
			const { text, start } = upTo(';');
			pieces.push(expressionPiece(text, start, 'value'));
		} else refuse(token);
	}
	return pieces;
}

/** Statements in PL/pgSQL that do something and give nothing back: each can be left out. */
export function plpgsqlActs(body: string): { start: number; end: number; text: string }[] {
	const acts: { start: number; end: number; text: string }[] = [];
	const all = tokens(body);
	all.forEach((token, i) => {
		const before = all[i - 1]?.text ?? 'begin';
		if (!['perform', 'insert', 'update', 'delete', 'raise'].includes(token.text)) return;
		if (before !== ';' && !OPENERS.has(before)) return;
		const end = all.find((one, n) => n > i && one.text === ';' && one.depth === token.depth);
		if (end)
			acts.push({ start: token.start, end: end.start, text: body.slice(token.start, end.start) });
	});
	return acts;
}
