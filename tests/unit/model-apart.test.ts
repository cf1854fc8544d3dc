import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** What the lint says of a file of the model with this import in it. */
async function said(from: string): Promise<string[]> {
	const [result] = await new ESLint().lintText(`import '${from}';\n`, {
		filePath: 'tests/model/planted.ts'
	});
	return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? '');
}

describe('R3: the model is written apart from the product', { timeout: 60_000 }, () => {
	test('R13: an import of the product, of its database or of another package is found', async () => {
		for (const from of [
			'#lib/domain/people/details.ts',
			'../../src/lib/domain/people/details.ts',
			'#support/worlds.ts',
			'../support/worlds.ts',
			'postgres'
		])
			expect(await said(from), from).toContain('no-restricted-imports');
	});

	test('its own files and node are not', async () => {
		for (const from of ['./world.ts', 'node:crypto']) expect(await said(from), from).toEqual([]);
	});
});
