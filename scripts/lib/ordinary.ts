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
 * Starts the built demo as an ordinary user made for it, in a folder of their own and without a network,
 * looks at a page, ends it, and starts it again with what was done and without. Says what went wrong, or nothing. For root alone.
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
	// Looks from inside: with a network of its own, nobody else reaches it. Three starts, each ended as Ctrl-C ends it:
	// what somebody did in the first is there in the second, and no more after `--fresh`.
	const look = `
		const { spawn } = require('node:child_process');
		const site = 'http://localhost:${port}';
		const started = (flags, work) => new Promise((resolve) => {
			const demo = spawn(process.execPath, ['scripts/demo.ts', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
			let said = '';
			demo.stdout.on('data', async (part) => {
				const before = said.includes('Ctrl-C stops it');
				said += part;
				if (before || !said.includes('Ctrl-C stops it')) return;
				await work().catch(console.error);
				demo.kill('SIGINT');
			});
			demo.on('exit', (code) => resolve(code ?? 1));
		});
		const mails = async () =>
			/(for|to sign in to) Alongside/.test(await (await fetch(site + '/dev/mail?to=kept@example.org')).text());
		(async () => {
			const seen = [];
			const codes = [
				await started([], async () => {
					seen.push((await fetch(site)).status, (await (await fetch(site + '/health')).json()).ready, await mails());
					await fetch(site + '/sign-in', {
						method: 'POST', headers: { origin: site }, body: new URLSearchParams({ email: 'kept@example.org' })
					});
					seen.push(await mails());
				}),
				await started([], async () => seen.push(await mails())),
				await started(['--fresh'], async () => seen.push(await mails()))
			];
			console.log('looked', process.getuid(), ...seen, ...codes);
			process.exit(Math.max(...codes));
		})();`;
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
	const looked = `looked ${account.uid} 200 true false true true false 0 0 0`;
	if (!said.includes(looked)) return `It did not look as it should: ${looked}. ${said}`;
	if (running.length > 0) return `It left ${running.length} processes running.`;
	return undefined;
}
