import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	closeSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { canEnter, postgresAccount, type Account } from './account.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { secretsOf, type Secrets } from './secrets.ts';

/** The database logins: the superuser, the owner of everything of ours, and the API's own. */
export type Login = 'supabase_admin' | 'postgres' | 'lite_api';

export interface PostgresOptions {
	/** Where this backend lives: secrets, log and (where PostgreSQL can enter it) data. */
	folder: string;
	/** Port on 127.0.0.1; a free one when not given. */
	port?: number;
	/** Trade the safety of the data for speed. For tests only: a crash of the machine loses data. */
	fast?: boolean;
	/** Connections allowed at once (default 120). */
	maxConnections?: number;
}

export interface Postgres {
	port: number;
	pid: number;
	/** Whether a server that an earlier run left behind was taken over. */
	reused: boolean;
	secrets: Secrets;
	url(login: Login, database?: string): string;
	stop(): Promise<void>;
}

/** A port on 127.0.0.1 that nothing listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (address && typeof address === 'object') resolve(address.port);
				else reject(new Error('No free port was found.'));
			});
		});
	});
}

/** Whether a process of that id is there (a zombie is not: it holds nothing any more). */
export function alive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
	try {
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch {
		return true;
	}
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
	const end = Date.now() + milliseconds;
	while (Date.now() < end) {
		if (!alive(pid)) return true;
		await sleep(20);
	}
	return !alive(pid);
}

/** Ends one process by its id: asks twice, then kills. */
export async function endProcess(
	pid: number,
	[ask, insist]: [NodeJS.Signals, NodeJS.Signals],
	patience = 20_000
): Promise<void> {
	for (const signal of [ask, insist, 'SIGKILL'] as const) {
		try {
			process.kill(pid, signal);
		} catch {
			return;
		}
		if (await gone(pid, patience)) return;
	}
}

/**
 * The data folder. Where the account of PostgreSQL cannot enter the backend's folder (a checkout
 * that only root can enter), the data live in /var/tmp under a name made from that folder's path.
 */
function dataFolderOf(folder: string, account: Account): string {
	const inside = join(folder, 'postgres');
	if (account.uid === undefined || account.gid === undefined) {
		mkdirSync(inside, { recursive: true, mode: 0o700 });
		return inside;
	}
	const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);
	// A folder of our own making (0700) is opened for passing through; what is above it is not ours.
	if (!canEnter(account, folder) && canEnter(account, dirname(folder))) {
		chmodSync(folder, (lstatSync(folder).mode & 0o777) | 0o011);
	}
	const data = canEnter(account, folder) ? inside : `/var/tmp/alongside-data-${name}`;
	const there = lstatSync(data, { throwIfNoEntry: false });
	if (there && (!there.isDirectory() || ![0, account.uid].includes(there.uid))) {
		throw new Error(`${data} belongs to another account; move it away and start again.`);
	}
	mkdirSync(data, { recursive: true, mode: 0o700 });
	chownSync(data, account.uid, account.gid);
	chmodSync(data, 0o700);
	return data;
}

function settings(options: PostgresOptions): string[] {
	const values: Record<string, string | number> = {
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		max_connections: options.maxConnections ?? 120,
		shared_buffers: '64MB',
		wal_level: 'minimal',
		max_wal_senders: 0,
		jit: 'off',
		timezone: 'UTC',
		log_timezone: 'UTC',
		log_min_messages: 'warning',
		...(options.fast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
		...(options.fast && { max_wal_size: '2GB', checkpoint_timeout: '30min', autovacuum: 'off' })
	};
	return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

interface Postmaster {
	pid: number;
	port: number;
	ready: boolean;
}

/** What the server wrote about itself when it started; undefined when none runs or ran. */
function postmasterOf(data: string): Postmaster | undefined {
	try {
		const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
		return {
			pid: Math.abs(Number(lines[0])),
			port: Number(lines[3]),
			ready: lines[7]?.trim() === 'ready'
		};
	} catch {
		return undefined;
	}
}

async function answers(url: string, data: string): Promise<boolean> {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
	try {
		const [row] = await sql<{ folder: string }[]>`
			select current_setting('data_directory') as folder`;
		return row !== undefined && realpathSync(row.folder) === realpathSync(data);
	} catch {
		return false;
	} finally {
		await sql.end({ timeout: 1 });
	}
}

/** Whether that process is a PostgreSQL server over this very folder, and not a recycled id. */
function servesFolder(pid: number, data: string): boolean {
	try {
		const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
		return (command[0]?.endsWith('/postgres') ?? false) && command.includes(data);
	} catch {
		// No /proc on this system: ps tells the same.
		const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
		return listed.stdout.includes('/postgres') && listed.stdout.includes(data);
	}
}

function initialise(data: string, secrets: Secrets, account: Account, fast: boolean): void {
	const { initdb } = postgresBinaries(account);
	const room = mkdtempSync(join(tmpdir(), 'alongside-initdb-'));
	const passwordFile = join(room, 'password');
	writeFileSync(passwordFile, `${secrets.passwords.supabase_admin}\n`, { mode: 0o600 });
	if (account.uid !== undefined && account.gid !== undefined) {
		chownSync(room, account.uid, account.gid);
		chownSync(passwordFile, account.uid, account.gid);
	}
	const result = spawnSync(
		initdb,
		[
			`--pgdata=${data}`,
			'--username=supabase_admin',
			'--auth=scram-sha-256',
			`--pwfile=${passwordFile}`,
			'--encoding=UTF8',
			'--locale=C',
			'--locale-provider=builtin',
			'--builtin-locale=C.UTF-8',
			...(fast ? ['--no-sync'] : [])
		],
		{ ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' }, encoding: 'utf8' }
	);
	rmSync(room, { recursive: true, force: true });
	if (result.status !== 0) {
		throw new Error(`PostgreSQL could not make its folder ${data}: ${result.stderr}`);
	}
	// Written last: a folder without it was left half made by a kill, and is made again.
	writeFileSync(join(data, 'alongside-initialised'), '');
}

/**
 * Starts PostgreSQL 17 in `folder`, making the cluster at the first start. A server that an earlier
 * run left behind (kill -9) is found by its postmaster.pid and taken over, or ended if it does not
 * answer. The server is a process of its own: only `stop()` ends it.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
	const account = postgresAccount();
	mkdirSync(options.folder, { recursive: true });
	const folder = realpathSync(options.folder);
	const secrets = secretsOf(folder);
	const data = dataFolderOf(folder, account);

	const urlAt = (port: number) => (login: Login, database?: string) =>
		`postgres://${login}:${secrets.passwords[login]}@127.0.0.1:${port}/${database ?? 'postgres'}`;
	const handle = (server: Postmaster, reused: boolean): Postgres => ({
		port: server.port,
		pid: server.pid,
		reused,
		secrets,
		url: urlAt(server.port),
		// SIGINT is the server's "fast" shutdown, SIGQUIT its immediate one.
		stop: () => endProcess(server.pid, ['SIGINT', 'SIGQUIT'])
	});

	const left = postmasterOf(data);
	if (left && alive(left.pid) && servesFolder(left.pid, data)) {
		const wanted = options.port === undefined || options.port === left.port;
		if (wanted && (await answers(urlAt(left.port)('supabase_admin'), data))) {
			return handle(left, true);
		}
		await endProcess(left.pid, ['SIGINT', 'SIGQUIT']);
	} else if (left) {
		// Its process is gone, or its id now belongs to somebody else: PostgreSQL would take fright.
		rmSync(join(data, 'postmaster.pid'), { force: true });
	}

	if (!existsSync(join(data, 'alongside-initialised'))) {
		rmSync(data, { recursive: true, force: true });
		dataFolderOf(folder, account);
		initialise(data, secrets, account, options.fast ?? false);
	}

	const { postgres: program } = postgresBinaries(account);
	const logFile = join(folder, 'postgres.log');
	let trouble = '';
	// The children of a killed server can hold its memory for a moment: hence more than one try.
	for (let attempt = 0; attempt < 5; attempt++) {
		const port = options.port ?? (await freePort());
		const log = openSync(logFile, 'w', 0o600);
		const child = spawn(program, ['-D', data, '-p', String(port), ...settings(options)], {
			...account,
			cwd: '/',
			// A process group of its own: Ctrl-C in the terminal is for us, and we end it in order.
			detached: true,
			stdio: ['ignore', log, log],
			env: { PATH: process.env.PATH, LC_ALL: 'C' }
		});
		closeSync(log);
		child.unref();
		let ended = false;
		child.once('exit', () => (ended = true));
		child.once('error', () => (ended = true));
		const end = Date.now() + 60_000;
		while (!ended && Date.now() < end) {
			const server = postmasterOf(data);
			if (server?.ready && server.pid === child.pid) return handle(server, false);
			await sleep(15);
		}
		trouble = readFileSync(logFile, 'utf8').slice(-2000);
		if (!ended && child.pid) await endProcess(child.pid, ['SIGINT', 'SIGQUIT']);
		await sleep(500);
	}
	throw new Error(`PostgreSQL did not start in ${folder}: ${trouble}`);
}

/** Deletes everything a stopped backend kept in `folder`, its data in /var/tmp included. */
export function wipe(folder: string): void {
	if (!existsSync(folder)) return;
	const account = postgresAccount();
	const data = dataFolderOf(realpathSync(folder), account);
	const left = postmasterOf(data);
	if (left && alive(left.pid) && servesFolder(left.pid, data)) {
		throw new Error(`PostgreSQL still runs in ${data}.`);
	}
	rmSync(data, { recursive: true, force: true });
	rmSync(folder, { recursive: true, force: true });
}
