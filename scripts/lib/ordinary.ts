import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../supabase/local/postgres.ts';
import { root } from './build.ts';

const NEEDED = ['build', 'scripts', 'supabase', 'package.json', 'src/lib/domain'];

const idOf = (flag: string, name: string) =>
	Number(execFileSync('id', [flag, name], { encoding: 'utf8' }).trim());

/** Copies what the demo runs on; packages by hard links where the disk allows it. */
function copyTo(folder: string): void {
	// With their times: a source newer than the build would be built again.
	const found = NEEDED.filter((path) => existsSync(join(root, path)));
	execFileSync('cp', ['-a', '--parents', ...found, folder], { cwd: root });
	const packages = join(root, 'node_modules');
	const linked = spawnSync('cp', ['-al', packages, folder], { stdio: 'ignore' });
	if (linked.status !== 0) execFileSync('cp', ['-a', packages, folder]);
}

/**
 * Starts the built demo once as an ordinary user made for it, in a folder of their own and without
 * a network, looks at a page, and ends it. Says what went wrong, or nothing. For root alone.
 */
export async function demoAsOrdinaryUser(): Promise<string | undefined> {
	const name = `alongside-${process.pid}`;
	const folder = mkdtempSync('/var/tmp/alongside-ordinary-');
	try {
		execFileSync('useradd', ['--no-create-home', '--home-dir', folder, '--user-group', name]);
		const account = { uid: idOf('-u', name), gid: idOf('-g', name) };
		copyTo(folder);
		chownSync(folder, account.uid, account.gid);
		chmodSync(folder, 0o700);
		return await runDemo(folder, account);
	} catch (error) {
		return String(error);
	} finally {
		spawnSync('userdel', [name], { stdio: 'ignore' });
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A shell's words for running what follows as the user, on a network of loopback only if we can. */
function command(account: { uid: number; gid: number }): string[] {
	const as = [
		'setpriv',
		`--reuid=${account.uid}`,
		`--regid=${account.gid}`,
		'--clear-groups',
		'--'
	];
	const alone = ['unshare', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
	const can = spawnSync(alone[0] ?? '', [...alone.slice(1), 'true'], { stdio: 'ignore' });
	return can.status === 0 ? [...alone, ...as] : as;
}

async function runDemo(
	folder: string,
	account: { uid: number; gid: number }
): Promise<string | undefined> {
	const node = join(folder, 'node_modules/node/bin/node');
	const port = await freePort();
	// Looks from inside: with a network of its own, nobody else reaches it.
	const look = `
		const { spawn } = require('node:child_process');
		const demo = spawn(process.execPath, ['scripts/demo.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
		let said = '';
		demo.stdout.on('data', async (part) => {
			const before = said.includes('Ctrl-C stops it');
			said += part;
			if (before || !said.includes('Ctrl-C stops it')) return;
			const page = await fetch('http://127.0.0.1:${port}/');
			const health = await (await fetch('http://127.0.0.1:${port}/health')).json();
			console.log('looked', page.status, health.ready, process.getuid());
			demo.kill('SIGTERM');
		});
		demo.on('exit', (code) => process.exit(code ?? 1));`;
	const [first = '', ...rest] = command(account);
	const child = spawn(first, [...rest, existsSync(node) ? node : process.execPath, '-e', look], {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
			HOME: folder,
			ALONGSIDE_PORT: String(port)
		}
	});
	let said = '';
	child.stdout.on('data', (part: Buffer) => (said += part.toString()));
	child.stderr.on('data', (part: Buffer) => (said += part.toString()));
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const code = await Promise.race([ended, sleep(120_000, 'late' as const, { ref: false })]);
	// Whatever runs as that user is ours, and has no business there any more.
	const left = spawnSync('ps', ['-o', 'pid=', '-u', String(account.uid)], { encoding: 'utf8' });
	const running = left.stdout.split('\n').map(Number).filter(Boolean);
	for (const pid of running) process.kill(pid, 'SIGKILL');
	if (code !== 0) return `It ended with ${code}. ${said.slice(-2000)}`;
	if (!said.includes(`looked 200 true ${account.uid}`)) return `It did not answer. ${said}`;
	if (running.length > 0) return `It left ${running.length} processes running.`;
	return undefined;
}
