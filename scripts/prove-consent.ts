/** `npm run prove:consent -- --worlds 5000 --seed 1`: the model of consent against the database, at length. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: { worlds: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } }
});
const run = spawnSync('vitest', ['run', '--project', 'db', 'tests/db/model.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, WORLDS: values.worlds, SEED: values.seed }
});
process.exitCode = run.status ?? 1;
