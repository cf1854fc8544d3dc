/** `npm run prove:visits -- --moments 100`: R5 for checking in and out of visits, at length. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { moments: { type: 'string', default: '100' } } });
const run = spawnSync('vitest', ['run', '--project', 'site', 'tests/http/crash-visits.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, MOMENTS: values.moments }
});
process.exitCode = run.status ?? 1;
