import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_IDS, kindOf, KINDS } from './kinds.ts';

describe('the catalogue of help', () => {
	it('is worded for every kind, once, in one order', () =>
		expect(KINDS.map((kind) => kind.id)).toEqual([...KIND_IDS]));

	it('says of each what it is and what it is not', () => {
		for (const kind of KINDS) {
			expect(kind.includes.length, kind.id).toBeGreaterThan(1);
			expect(kind.excludes.length, kind.id).toBeGreaterThan(1);
		}
	});

	it('never offers care, medicines or money', () => {
		const offered = KINDS.flatMap((kind) => [kind.title, kind.about, ...kind.includes]).join('\n');
		expect(offered).not.toMatch(/\b(wash|dress|feed|bath|toilet|medicine|tablet|PIN|bank card)/i);
	});

	it('has the ids and titles of the database', () => {
		const sql = readFileSync('supabase/migrations/20261121090300_task_kinds.sql', 'utf8');
		const rows = [...sql.matchAll(/^\t\('(\w+)', '([^']+)', '(?:basic|standard|enhanced)/gm)];
		expect(rows.map((row) => [row[1], row[2]])).toEqual(KINDS.map((k) => [k.id, k.title]));
	});

	it('knows no other', () => expect(kindOf('washing')).toBeUndefined());
});
