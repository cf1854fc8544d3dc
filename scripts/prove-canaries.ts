/** `npm run prove:canaries`: a canary in every private field, looked for at every address and as everybody. */
import { spawnSync } from 'node:child_process';

const run = spawnSync('vitest', ['run', '--project', 'site', 'tests/http/canaries.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, DEEP: '1' }
});
process.exitCode = run.status ?? 1;
