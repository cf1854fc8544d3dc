/** `npm run prove`: the proofs that take too long for `npm test`, one after the other. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.ts';

const proofs = readdirSync(join(root, 'scripts')).filter((file) => /^prove-.*\.ts$/.test(file));
const failed = proofs.filter((proof) => {
	console.log(`\n${proof}`);
	const { status } = spawnSync(process.execPath, [join(root, 'scripts', proof)], {
		cwd: root,
		stdio: 'inherit'
	});
	return status !== 0;
});
console.log(failed.length > 0 ? `\nNot proved: ${failed.join(', ')}` : '\nAll proved.');
process.exit(failed.length > 0 ? 1 : 0);
