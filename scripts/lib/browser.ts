import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { runTool } from './build.ts';

const there = (paths: readonly (string | undefined)[]) =>
	paths.find((path): path is string => path !== undefined && existsSync(path));

/** Debian's Chromium without windows: it starts in a third of the time, and looks at a page in two thirds. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** The system's Chromium, if there is one; otherwise Playwright starts the one it has fetched. */
export const systemBrowser = (): string | undefined =>
	there([process.env.CHROMIUM, SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser']);

/** Gets a browser when there is none, or only the slower one: Debian's as root, otherwise Playwright's. */
export function ensureBrowser(): boolean {
	if (there([process.env.CHROMIUM, SHELL])) return true;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Fetching a browser…');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const apt = (...args: string[]) =>
			spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
				.status === 0;
		apt('update');
		const named = ['chromium-headless-shell', 'chromium'];
		if (named.some((name) => apt('install', '-y', '--no-install-recommends', name))) return true;
	}
	if (systemBrowser() ?? there([chromium.executablePath()])) return true;
	return runTool('playwright/cli.js', ['install', 'chromium']);
}
