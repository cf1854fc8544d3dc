/**
 * `npm run db:types`: writes src/lib/database.types.ts from the migrations. With `--check` it writes
 * nothing, and fails when that file is not what the migrations say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { root } from './lib/build.ts';
import { supabase } from './lib/supabase-cli.ts';
import { withTemporaryDatabase } from './lib/temporary-database.ts';

const file = join(root, 'src/lib/database.types.ts');

const generated = await withTemporaryDatabase(({ owner }) =>
	supabase(owner, 'gen', 'types', 'typescript', '--schema', 'public')
);
if (!generated.ok) {
	console.error(generated.told);
	process.exit(1);
}
const style = await prettier.resolveConfig(join(root, 'package.json'));
const text = await prettier.format(generated.out, { ...style, plugins: [], parser: 'typescript' });

if (process.argv.includes('--check')) {
	const current = existsSync(file) && readFileSync(file, 'utf8') === text;
	console.log(
		current
			? 'src/lib/database.types.ts is what the migrations say.'
			: 'src/lib/database.types.ts is not what the migrations say: run `npm run db:types`.'
	);
	process.exit(current ? 0 : 1);
}
writeFileSync(file, text);
console.log('Wrote src/lib/database.types.ts.');
