/** What can be wrong with a condition: each place in a tree where it may be, changed one at a time. */
import { isTree, statementOf, textOf, type Tree } from './syntax.ts';

type Path = (string | number)[];

/** One change of a tree. */
export interface Change {
	/** What was done, to what: stable as long as the condition is written as it is. */
	label: string;
	apply(root: Tree): Tree;
}

const A_TRUE: Tree = { A_Const: { boolval: { boolval: true } } };
const A_FALSE: Tree = { A_Const: { boolval: {} } };
const not = (inner: unknown): Tree => ({ BoolExpr: { boolop: 'NOT_EXPR', args: [inner] } });

const part = (node: unknown, name: string): Tree | undefined => {
	const inner = isTree(node) ? node[name] : undefined;
	return isTree(inner) ? inner : undefined;
};

/** The text of an expression on one line. */
function words(node: unknown): string {
	const select = {
		SelectStmt: { targetList: [{ ResTarget: { val: node } }], op: 'SETOP_NONE' }
	};
	return textOf(select)
		.replace(/^\s*select\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const at = (root: unknown, path: Path): unknown =>
	path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], root);

/** A copy with another node at the path; undefined takes it away. */
function put(root: Tree, path: Path, node: unknown): Tree {
	const copy = structuredClone(root);
	const key = path.at(-1);
	const holder = at(copy, path.slice(0, -1));
	if (key === undefined) return node as Tree;
	if (node !== undefined) (holder as Record<string | number, unknown>)[key] = structuredClone(node);
	else if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else delete (holder as Record<string | number, unknown>)[key];
	return copy;
}

/** An and/or of one is that one. */
function lessOne(root: Tree, list: Path, index: number): Tree {
	const args = at(root, list) as unknown[];
	if (args.length > 2) return put(root, [...list, index], undefined);
	// [..., 'BoolExpr', 'args'] → the node that holds BoolExpr
	return put(root, list.slice(0, -2), args[1 - index]);
}

const TURNED: Record<string, string> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const SIGNS: Record<string, string> = { '+': '-', '-': '+' };

const operatorOf = (expression: Tree): string | undefined => {
	const names = expression.name as { String?: { sval?: string } }[] | undefined;
	return names?.length === 1 ? names[0]?.String?.sval : undefined;
};

/**
 * Every change of a tree. `result` is whether what the outermost select gives is itself a condition, as in a
 * function that says yes or no.
 */
export function changesOf(root: Tree, result: boolean): Change[] {
	const changes: Change[] = [];
	const add = (label: string, apply: (tree: Tree) => Tree) => changes.push({ label, apply });

	/** A place where a condition stands. */
	function condition(path: Path, place: 'where' | 'and' | 'or' | 'yes or no' | 'case' | 'join') {
		const node = at(root, path);
		const bool = part(node, 'BoolExpr');
		const what = words(node);
		const list = path.slice(0, -1);
		if (place === 'and' || place === 'or')
			add(`drop ${what}`, (tree) => lessOne(tree, list, Number(path.at(-1))));
		else if (place === 'where' && !bool) add(`drop ${what}`, (tree) => put(tree, path, A_TRUE));
		else if (place === 'join' && !bool) add(`drop ${what}`, (tree) => put(tree, path, A_TRUE));
		else if (place === 'yes or no' || place === 'case') {
			if (what !== 'true') add(`always, not only when ${what}`, (tree) => put(tree, path, A_TRUE));
			if (what !== 'false') add(`never, even when ${what}`, (tree) => put(tree, path, A_FALSE));
		}
		const args = bool?.args as unknown[] | undefined;
		if (bool?.boolop === 'NOT_EXPR') {
			add(`invert ${what}`, (tree) => put(tree, path, args?.[0]));
			const inner = part(args?.[0], 'BoolExpr');
			if (inner && inner.boolop !== 'NOT_EXPR')
				(inner.args as unknown[]).forEach((_, i) =>
					condition(
						[...path, 'BoolExpr', 'args', 0, 'BoolExpr', 'args', i],
						inner.boolop === 'AND_EXPR' ? 'and' : 'or'
					)
				);
			return;
		}
		add(`invert ${what}`, (tree) => put(tree, path, not(node)));
		args?.forEach((_, i) =>
			condition([...path, 'BoolExpr', 'args', i], bool?.boolop === 'AND_EXPR' ? 'and' : 'or')
		);
	}

	function visit(node: unknown, path: Path): void {
		if (Array.isArray(node)) return node.forEach((inner, i) => visit(inner, [...path, i]));
		if (!isTree(node)) return;
		for (const [type, inner] of Object.entries(node)) {
			const here = [...path, type];
			if (type === 'whereClause') condition(here, 'where');
			if (type === 'agg_filter' || type === 'havingClause') condition(here, 'where');
			if (type === 'quals') condition(here, 'join');
			if (isTree(inner)) special(type, inner, node, here, path);
			visit(inner, here);
		}
	}

	function special(type: string, inner: Tree, node: Tree, here: Path, path: Path): void {
		if (type === 'A_Expr' && inner.kind === 'AEXPR_OP') {
			const operator = operatorOf(inner) ?? '';
			const other = TURNED[operator] ?? (inner.lexpr ? SIGNS[operator] : undefined);
			if (other)
				add(`turn ${operator} to ${other} in ${words(node)}`, (tree) =>
					put(tree, [...here, 'name'], [{ String: { sval: other } }])
				);
		}
		if (type === 'A_Expr' && inner.kind === 'AEXPR_IN') {
			const list = [...here, 'rexpr', 'List', 'items'];
			const items = at(root, list) as unknown[];
			if (items.length > 1)
				items.forEach((item, i) =>
					add(`without ${words(item)} of ${words(node)}`, (tree) =>
						put(tree, [...list, i], undefined)
					)
				);
		}
		if (type === 'A_Const' && isTree(inner.boolval)) {
			const yes = inner.boolval.boolval === true;
			add(`say ${String(!yes)} for ${String(yes)}`, (tree) =>
				put(tree, path, yes ? A_FALSE : A_TRUE)
			);
		}
		if (type === 'CaseExpr') {
			const whens = inner.args as unknown[];
			whens.forEach((when, i) => {
				const one = part(when, 'CaseWhen');
				if (!inner.arg) condition([...here, 'args', i, 'CaseWhen', 'expr'], 'case');
				else if (whens.length > 1 || inner.defresult)
					add(`forget when ${words(one?.expr)} of case ${words(inner.arg)}`, (tree) =>
						whens.length > 1
							? put(tree, [...here, 'args', i], undefined)
							: put(tree, path, inner.defresult)
					);
			});
		}
		if (type === 'SelectStmt' && isTree(inner.larg) && isTree(inner.rarg)) {
			for (const side of ['larg', 'rarg'] as const)
				add(`without the ${side === 'larg' ? 'second' : 'first'} half of a union`, (tree) =>
					put(tree, here, inner[side])
				);
		}
		if (type === 'SortBy') {
			const down = inner.sortby_dir === 'SORTBY_DESC';
			add(`order the other way by ${words(inner.node)}`, (tree) =>
				put(tree, [...here, 'sortby_dir'], down ? 'SORTBY_ASC' : 'SORTBY_DESC')
			);
		}
		if (type === 'RangeVar' && inner.schemaname !== undefined && path.at(-1) !== 'relation') {
			const name = `${String(inner.schemaname)}.${String(inner.relname)}`;
			add(`as if ${name} were empty`, (tree) => put(tree, path, emptied(inner, root)));
		}
		if (type === 'TypeCast') {
			const names = part(inner, 'typeName')?.names as { String?: { sval?: string } }[] | undefined;
			const value = part(part(inner.arg, 'A_Const'), 'sval')?.sval;
			if (names?.at(-1)?.String?.sval === 'interval' && typeof value === 'string') {
				const longer = value.replace(/\d+/, (count) => String(Number(count) + 1));
				add(`${longer} for ${value}`, (tree) =>
					put(tree, [...here, 'arg', 'A_Const'], { sval: { sval: longer } })
				);
			}
		}
	}

	if (result) {
		const targets = part(root, 'SelectStmt')?.targetList as unknown[] | undefined;
		if (targets?.length === 1)
			condition(['SelectStmt', 'targetList', 0, 'ResTarget', 'val'], 'yes or no');
	}
	visit(root, []);
	return changes;
}

/** Whether something is asked of a whole row by the name it has there, as in private.denied(d). */
function asWhole(root: Tree, name: unknown): boolean {
	const look = (value: unknown): boolean => {
		if (Array.isArray(value)) return value.some(look);
		if (!isTree(value)) return false;
		const fields = part(value, 'ColumnRef')?.fields as { String?: { sval?: string } }[] | undefined;
		if (fields?.length === 1 && fields[0]?.String?.sval === name) return true;
		return Object.values(value).some(look);
	};
	return look(root);
}

/**
 * No row of it, under the name it had: (select * from it where false). Where `root` passes its row on whole, that
 * would be a row of no type, which such a function does not take, and at which PostgreSQL 17's parser falls over
 * when it is what a function returns: there it is a call that gives rows of its type.
 */
export function emptied(range: Tree, root: Tree): Tree {
	const { alias, ...table } = range;
	const called = alias ?? { aliasname: range.relname };
	if (asWhole(root, (called as Tree).aliasname)) {
		const typed = `jsonb_populate_recordset(null::${String(range.schemaname)}.${String(range.relname)}, '[]'::jsonb)`;
		const from = part(statementOf(`select 1 from ${typed} as named`), 'SelectStmt')?.fromClause;
		const [call] = from as { RangeFunction: Tree }[];
		return { RangeFunction: { ...call?.RangeFunction, alias: called } };
	}
	return {
		RangeSubselect: {
			subquery: {
				SelectStmt: {
					targetList: [{ ResTarget: { val: { ColumnRef: { fields: [{ A_Star: {} }] } } } }],
					fromClause: [{ RangeVar: table }],
					whereClause: A_FALSE,
					limitOption: 'LIMIT_OPTION_DEFAULT',
					op: 'SETOP_NONE'
				}
			},
			alias: called
		}
	};
}

/** A copy in which nothing is asked of whatever `mentions` says yes to: such conditions hold. */
export function without(root: Tree, isIt: (node: Tree) => boolean): Tree {
	const rebuild = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(rebuild);
		if (!isTree(value)) return value;
		if (isIt(value)) return A_TRUE;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rebuild(inner)]));
	};
	return rebuild(root) as Tree;
}

/** A copy in which a table is empty wherever it is read. */
export function emptying(root: Tree, schema: string, table: string): Tree {
	const rebuild = (value: unknown, key?: string): unknown => {
		if (Array.isArray(value)) return value.map((one) => rebuild(one));
		if (!isTree(value)) return value;
		const range = part(value, 'RangeVar');
		if (range?.schemaname === schema && range.relname === table && key !== 'relation')
			return emptied(range, root);
		return Object.fromEntries(
			Object.entries(value).map(([name, inner]) => [name, rebuild(inner, name)])
		);
	};
	return rebuild(root) as Tree;
}
