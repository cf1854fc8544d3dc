import { randomUUID } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterEach, expect, test } from 'vitest';
import { startBackend, wipe, type Backend } from '#local/backend.ts';
import { alive, startPostgres } from '#local/postgres.ts';

const ends: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end();
});

function room(): string {
	const folder = mkdtempSync(join(tmpdir(), 'alongside-embedded-'));
	ends.push(() => wipe(folder));
	return folder;
}

async function started(folder: string): Promise<Backend> {
	const backend = await startBackend({
		folder,
		siteUrl: 'http://localhost:3000',
		apiPort: 0,
		durable: false
	});
	ends.push(backend.stop);
	return backend;
}

async function ask<T>(url: string, query: string): Promise<T | undefined> {
	const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
	try {
		const [row] = await sql.unsafe(query);
		return row as T | undefined;
	} finally {
		await sql.end({ timeout: 1 });
	}
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
	for (let i = 0; i < 200; i++) {
		if (await Promise.resolve(what()).catch(() => false)) return;
		await sleep(50);
	}
	throw new Error('It did not happen in time.');
}

test('a server that a killed run left behind is taken over, with its data', async () => {
	const folder = room();
	const first = await startPostgres({ folder, fast: true });
	await ask(first.url('supabase_admin'), 'create table kept (id int)');
	// Nobody called stop(): as after kill -9 of whoever started it.
	const second = await startPostgres({ folder, fast: true });
	ends.push(second.stop);
	expect(second).toMatchObject({ reused: true, pid: first.pid, port: first.port });
	expect(await ask(second.url('supabase_admin'), 'select count(*)::int as n from kept')).toEqual({
		n: 0
	});
});

test('one that is wanted on another port is ended, and started there', async () => {
	const folder = room();
	const first = await startPostgres({ folder, fast: true });
	const second = await startPostgres({ folder, fast: true, port: first.port + 1 });
	ends.push(second.stop);
	expect(second.reused).toBe(false);
	expect(alive(first.pid)).toBe(false);
});

test('a killed server starts again over what it left', async () => {
	const folder = room();
	const first = await startPostgres({ folder });
	await ask(first.url('supabase_admin'), 'create table kept (id int)');
	process.kill(first.pid, 'SIGKILL');
	await until(() => !alive(first.pid));
	const second = await startPostgres({ folder });
	ends.push(second.stop);
	expect(await ask(second.url('supabase_admin'), 'select count(*)::int as n from kept')).toEqual({
		n: 0
	});
});

test('a process id that now belongs to somebody else is left alone', async () => {
	const folder = room();
	const first = await startPostgres({ folder, fast: true });
	await first.stop();
	const data = join(folder, 'postgres');
	writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n1\n\n127.0.0.1\n`);
	chmodSync(join(data, 'postmaster.pid'), 0o644);
	const second = await startPostgres({ folder, fast: true });
	ends.push(second.stop);
	expect(second.reused).toBe(false);
});

test.runIf(process.getuid?.() === 0)(
	'a folder that only root can enter is no hindrance',
	async () => {
		const shut = mkdtempSync(join(tmpdir(), 'alongside-shut-'));
		const folder = join(shut, 'checkout/.demo');
		ends.push(() => rmSync(shut, { recursive: true }));
		ends.push(() => wipe(folder));
		const server = await startPostgres({ folder, fast: true });
		ends.push(server.stop);
		expect(await ask(server.url('supabase_admin'), 'select 1 as one')).toEqual({ one: 1 });
		expect(statSync(shut).mode & 0o777).toBe(0o700);
	}
);

test('secrets are its owner’s alone, and differ from folder to folder', async () => {
	const [one, other] = [room(), room()];
	for (const folder of [one, other]) {
		const server = await startPostgres({ folder, fast: true });
		ends.push(server.stop);
		expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
	}
	const read = (folder: string) => readFileSync(join(folder, 'secrets.json'), 'utf8');
	expect(read(one)).not.toBe(read(other));
	expect(JSON.parse(read(one))).toMatchObject({
		publishableKey: expect.stringMatching(/^sb_publishable_.{32}$/),
		secretKey: expect.stringMatching(/^sb_secret_.{32}$/)
	});
});

test('R5 what is killed of a running backend comes back by itself, on its port', async () => {
	const backend = await started(room());
	const healthy = async () => {
		const headers = { apikey: backend.publishableKey };
		return (await fetch(`${backend.url}/auth/v1/settings`, { headers })).ok;
	};
	const mail = () =>
		fetch(`${backend.url}/auth/v1/otp`, {
			method: 'POST',
			headers: { apikey: backend.publishableKey, 'content-type': 'application/json' },
			body: JSON.stringify({ email: `${randomUUID()}@example.org` })
		}).then(({ ok }) => ok);
	expect(await mail()).toBe(true);
	const { api, postgres: database } = backend.pids();
	process.kill(api, 'SIGKILL');
	await until(() => backend.pids().api !== api && healthy());
	expect(await mail()).toBe(true);
	process.kill(database, 'SIGKILL');
	await until(async () => backend.pids().postgres !== database && (await mail()));
	expect(await ask(backend.databaseUrl, 'select count(*) >= 2 as two from auth.users')).toEqual({
		two: true
	});
});

test('a second backend in the same folder is refused, and stopping leaves nothing', async () => {
	const folder = room();
	const backend = await started(folder);
	writeFileSync(join(folder, 'backend.pid'), String(process.ppid));
	await expect(started(folder)).rejects.toThrow(/already runs/);
	const { api, postgres: database } = backend.pids();
	await backend.stop();
	expect([alive(api), alive(database)]).toEqual([false, false]);
	expect(existsSync(join(folder, 'api.pid'))).toBe(false);
});
