// Runs under whatever Node the machine has (20 or later), before anything is installed: no imports
// but Node's own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Whether node_modules holds just what package-lock.json asks for. */
function isInstalled() {
	try {
		const wanted = read('package-lock.json').packages;
		const there = read('node_modules/.package-lock.json').packages;
		return Object.entries(wanted).every(([path, { version, optional, os, cpu }]) => {
			if (path === '' || there[path]?.version === version) return true;
			// What is for another machine, or optional, may be missing; it may not be another version.
			return there[path] === undefined && Boolean(optional || os || cpu);
		});
	} catch {
		return false;
	}
}

/** The project's own Node 24, or this one if it is new enough. */
function ownNode() {
	const own = join(root, 'node_modules/.bin/node');
	for (const node of existsSync(own) ? [own, process.execPath] : [process.execPath]) {
		const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
		if (Number(/^v(\d+)/.exec(stdout ?? '')?.[1]) >= 24) return node;
	}
	throw new Error('Node 24 is missing: run `npm ci`, and let the package "node" run its script.');
}

/** Installs what is missing or out of date. */
export function install() {
	if (isInstalled()) return;
	console.log('Installing what the project needs…');
	const npm = process.env.npm_execpath;
	const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
	/** @param {string[]} args */
	const run = (...args) =>
		spawnSync(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: root,
			stdio: 'inherit'
		}).status === 0;
	// A registry that lacks a package of another system makes `npm ci` refuse the lock file; an
	// install takes the same versions from it, and leaves it as it is.
	if (run('ci') || run('install', '--no-save')) return;
	console.error('The packages could not be installed.');
	process.exit(1);
}

/**
 * Goes on in a new process: this one may be an older Node, and a shell remembers where it found
 * `node`. Hands signals on, and ends as the new process ends.
 *
 * @param {string} script a TypeScript file of ours
 */
export function goOn(script) {
	const node = ownNode();
	const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
	const child = spawn(node, [join(root, script), ...process.argv.slice(2)], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PATH: path, STARTED_BY: String(process.pid) }
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		// Ctrl-C reaches the child by itself (same terminal); the others are ours to hand on.
		process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
	}
	child.on('exit', (code, signal) =>
		process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM'])
	);
}
