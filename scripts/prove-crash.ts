/** `npm run prove:crash -- --moments 100`: R5 at length. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { moments: { type: 'string', default: '100' } } });
const run = spawnSync('vitest', ['run', '--project', 'site', 'tests/http/crash.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, MOMENTS: values.moments }
});
process.exitCode = run.status ?? 1;
