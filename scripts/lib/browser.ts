import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { runTool } from './build.ts';

const isThere = () =>
	[process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].some(
		(path) => path !== undefined && existsSync(path)
	) || existsSync(chromium.executablePath());

/** Gets a browser when there is none: Debian's as root, otherwise Playwright's. */
export function ensureBrowser(): boolean {
	if (isThere()) return true;
	console.log('Fetching a browser…');
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
			spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
		}
		if (isThere()) return true;
	}
	return runTool('playwright/cli.js', ['install', 'chromium']) && isThere();
}
