import { execFileSync, spawnSync } from 'node:child_process';

/** The ids PostgreSQL runs under; absent when it runs under our own. */
export interface Account {
	uid?: number;
	gid?: number;
}

const NAME = 'postgres';

function idOf(flag: '-u' | '-g'): number | undefined {
	const found = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
	return found.status === 0 ? Number(found.stdout.trim()) : undefined;
}

/**
 * PostgreSQL refuses to run as root, so root lends it the account `postgres`, made when missing.
 * Anybody else runs it as themselves.
 */
export function postgresAccount(): Account {
	if (process.getuid?.() !== 0) return {};
	if (idOf('-u') === undefined) {
		try {
			execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME]);
		} catch {
			// Alpine and busybox have adduser only.
			execFileSync('adduser', ['-S', '-D', '-H', NAME]);
		}
	}
	const uid = idOf('-u');
	const gid = idOf('-g');
	if (uid === undefined || gid === undefined) {
		throw new Error('PostgreSQL cannot run as root, and an account for it could not be made.');
	}
	return { uid, gid };
}

/** Whether that account can enter a folder, every folder above it included. */
export function canEnter(account: Account, folder: string): boolean {
	return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}
