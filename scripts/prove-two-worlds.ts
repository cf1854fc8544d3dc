/** `npm run prove:two-worlds -- --pairs 20000 --seed 7`: pairs of worlds, at length; the same numbers give the same. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		pairs: { type: 'string', default: '5000' },
		seed: { type: 'string', default: '2' },
		// of about a hundred questions; each pair asks so many
		few: { type: 'string', default: '30' }
	}
});
const run = spawnSync('vitest', ['run', '--project', 'db', 'tests/db/two-worlds.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, PAIRS: values.pairs, SEED: values.seed, FEW: values.few }
});
process.exitCode = run.status ?? 1;
