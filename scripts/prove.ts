/** `npm run prove`: the proofs that take too long for `npm test`, one after the other. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.ts';

const passes = (proof: string, ...args: string[]) => {
	console.log(`\n${[proof, ...args].join(' ')}`);
	const { status } = spawnSync(process.execPath, [join(root, 'scripts', proof), ...args], {
		cwd: root,
		stdio: 'inherit'
	});
	return status === 0;
};

const proofs = readdirSync(join(root, 'scripts')).filter((file) => /^prove-.*\.ts$/.test(file));
const failed = [...proofs, 'drill-restore.ts'].filter((proof) => !passes(proof));
// the drill has to miss what a restore without the ledger brings back
if (passes('drill-restore.ts', '--without-replay'))
	failed.push('drill-restore.ts --without-replay');
console.log(failed.length > 0 ? `\nNot proved: ${failed.join(', ')}` : '\nAll proved.');
process.exit(failed.length > 0 ? 1 : 0);
