import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

const SOURCES = [
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

function newest(path: string): number {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return 0;
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the built site is there and no source is newer. */
export function isBuilt(): boolean {
	const built = join(root, 'build/index.js');
	if (!existsSync(built)) return false;
	const at = statSync(built).mtimeMs;
	return SOURCES.every((source) => newest(join(root, source)) <= at);
}

/** Runs a program of node_modules under the Node that runs us; true when it went well. */
export function runTool(path: string, args: string[], quiet = false): boolean {
	const { status } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], {
		cwd: root,
		stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit'
	});
	return status === 0;
}

/** Builds the site, if a source is newer than what was built. Throws when it cannot be built. */
export function build(): void {
	if (isBuilt()) return;
	console.log('Building the site…');
	if (!runTool('vite/bin/vite.js', ['build', '--logLevel', 'error'], true)) {
		throw new Error('The site could not be built.');
	}
}
