/**
 * `npm run bench`: what the main pages cost, in one run on one machine. Ratios travel, milliseconds do not.
 * The site talks to the Data API through a small proxy of ours, which counts the calls of each page and
 * times them; so a page is compared with its own data in the same request. What consent costs in the database
 * is measured in bench/data.ts: `npm run bench -- --only data`, or `--only site` without it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { freePort, endProcess } from '#local/postgres.ts';
import { startSeeded, Visitor } from '#support/product.ts';
import { benchData } from './bench/data.ts';
import { build, runTool } from './lib/build.ts';
import { startSite } from './lib/site.ts';
import { mainPages } from '#support/main-pages.ts';

const TIMES = 40;
const PAGE = 'docs/benchmarks.md';
const DATA = '## What consent costs';
/** Written by hand from what other commands say, and kept. */
const ELSEWHERE = '## Measured by other commands';

const { values: wanted } = parseArgs({
	options: { only: { type: 'string' }, rows: { type: 'string' } }
});
const measured = async () =>
	(await benchData(wanted.rows ? { sizes: wanted.rows.split(',').map(Number) } : {})).join('\n');
const [kept = '', elsewhere = ''] = readFileSync(PAGE, 'utf8').split(
	new RegExp(`^(?=${ELSEWHERE}$)`, 'm')
);
const keptData = kept.includes(DATA) ? kept.slice(kept.indexOf(DATA)).trimEnd() : '';
const keptSite = kept.includes(DATA) ? kept.slice(0, kept.indexOf(DATA)).trimEnd() : kept.trimEnd();
if (wanted.only === 'data') {
	const data = await measured();
	console.log(data);
	writeFileSync(PAGE, `${keptSite}\n\n${data}\n\n${elsewhere}`);
	runTool('prettier/bin/prettier.cjs', ['--write', PAGE], true);
	process.exit();
}
// an older build than the database's functions measures nothing
build();

interface Calls {
	count: number;
	milliseconds: number;
}

/** Forwards to `target`, counting and timing. */
async function countingProxy(target: string) {
	const port = await freePort();
	const calls: Calls = { count: 0, milliseconds: 0 };
	const server = createServer((incoming, outgoing) => {
		const started = performance.now();
		const forwarded = httpRequest(
			target + (incoming.url ?? '/'),
			{ method: incoming.method, headers: incoming.headers },
			(answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(outgoing);
				answer.on('end', () => {
					calls.count += 1;
					calls.milliseconds += performance.now() - started;
				});
			}
		);
		forwarded.on('error', () => outgoing.writeHead(502).end());
		incoming.pipe(forwarded);
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${port}`,
		take(): Calls {
			const taken = { ...calls };
			calls.count = 0;
			calls.milliseconds = 0;
			return taken;
		},
		stop: () => new Promise<void>((resolve) => server.close(() => resolve()))
	};
}

const at = (sorted: number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const spread = (values: number[]) => {
	const sorted = values.toSorted((a, b) => a - b);
	return { median: at(sorted, 0.5), late: at(sorted, 0.95) };
};

/** Bytes of script and style a first visit to a page brings, compressed as they are sent. */
async function weigh(origin: string, path: string) {
	const answer = await fetch(origin + path);
	const html = await answer.text();
	const seen = new Set<string>();
	// Kit names most of its parts in the header, so that they can be asked for before the page is there.
	for (const [, href, source, file] of `${answer.headers.get('link')} ${html}`.matchAll(
		/(?:href|src)="([^"]+\.(?:js|css))"|import\("([^"]+\.js)"\)|<([^>]+\.(?:js|css))>; rel=/g
	)) {
		seen.add(new URL(href ?? source ?? file ?? '', origin + path).pathname);
	}
	let script = 0;
	let style = 0;
	for (const file of seen) {
		const body = Buffer.from(await (await fetch(origin + file)).arrayBuffer());
		const size = brotliCompressSync(body).length;
		if (file.endsWith('.css')) style += size;
		else script += size;
	}
	return { script, style, html: brotliCompressSync(Buffer.from(html)).length };
}

/**
 * Memory of a process and all its children, in MB: of what several share, PostgreSQL's buffers above all, each has
 * its part (Pss), so that the sum counts it once.
 */
function memoryOfAll(pid: number): number {
	const children = new Map<number, number[]>();
	const share = new Map<number, number>();
	for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		try {
			const status = readFileSync(`/proc/${entry}/status`, 'utf8');
			const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
			const rollup = readFileSync(`/proc/${entry}/smaps_rollup`, 'utf8');
			share.set(Number(entry), Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024);
			children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
		} catch {
			// It ended while we looked.
		}
	}
	const sum = (id: number): number =>
		(share.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
	return Math.round(sum(pid));
}

const siteMemory = (pid: number) =>
	Math.round(
		Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
	);

/** Seconds until `npm run demo` answers, the second time: everything is built and seeded. */
async function demoStart(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
	const run = async () => {
		const started = performance.now();
		const demo = spawn(process.execPath, ['scripts/demo.mjs'], {
			env: {
				...process.env,
				ALONGSIDE_DEMO_FOLDER: folder,
				ALONGSIDE_PORT: String(await freePort())
			},
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const seconds = await new Promise<number>((resolve, reject) => {
			createInterface({ input: demo.stdout }).on('line', (line) => {
				if (/http:\/\/localhost:\d+/.test(line)) resolve((performance.now() - started) / 1000);
			});
			demo.once('exit', (code) => reject(new Error(`The demo ended (${code}).`)));
		});
		const everything = memoryOfAll(demo.pid ?? 0);
		if (demo.pid) await endProcess(demo.pid, ['SIGTERM', 'SIGTERM'], 15_000);
		return { seconds, everything };
	};
	await run();
	const second = await run();
	rmSync(folder, { recursive: true, force: true });
	demoMemory = second.everything;
	return second.seconds;
}
let demoMemory = 0;

const seeded = await startSeeded();
const proxy = await countingProxy(seeded.backend.url);
const site = await startSite({
	backend: { ...seeded.backend, url: proxy.url },
	host: 'localhost',
	port: await freePort(),
	quiet: true
});
const lines: string[] = [];
try {
	lines.push(
		'| page | as | median ms | 95th ms | data calls | page ÷ its data |',
		'| --- | --- | ---: | ---: | ---: | ---: |'
	);
	for (const page of await mainPages(seeded.backend.databaseUrl)) {
		const visitor = new Visitor(site.origin);
		if (page.as) await visitor.signInAs(page.as);
		if (page.begun) {
			await visitor.post('/ask/help', { kinds: 'company', once: crypto.randomUUID() });
		}
		for (let warm = 0; warm < 5; warm++) await (await visitor.fetch(page.path)).text();
		proxy.take();
		const pages: number[] = [];
		const ratios: number[] = [];
		let calls = 0;
		for (let i = 0; i < TIMES; i++) {
			const started = performance.now();
			const response = await visitor.fetch(page.path);
			await response.text();
			const took = performance.now() - started;
			if (response.status !== 200) throw new Error(`${page.path} answered ${response.status}`);
			const data = proxy.take();
			calls = Math.max(calls, data.count);
			pages.push(took);
			if (data.count > 0) ratios.push(took / data.milliseconds);
		}
		const { median, late } = spread(pages);
		const ratio = ratios.length ? spread(ratios).median.toFixed(2) : '–';
		lines.push(
			`| ${page.name} | ${page.as ?? '–'} | ${median.toFixed(1)} | ${late.toFixed(1)} | ${calls} | ${ratio} |`
		);
		console.log(lines.at(-1));
	}
	const weights = [];
	for (const path of ['/', '/now', '/ask', '/sign-in'])
		weights.push({ path, ...(await weigh(site.origin, path)) });
	lines.push(
		'',
		'| public page | script, kB | style, kB | page, kB |',
		'| --- | ---: | ---: | ---: |'
	);
	for (const { path, script, style, html } of weights) {
		lines.push(
			`| ${path} | ${(script / 1000).toFixed(1)} | ${(style / 1000).toFixed(1)} | ${(html / 1000).toFixed(1)} |`
		);
	}
	lines.push('', `Memory of the site after the run: ${siteMemory(site.pid())} MB (aim: 200).`);
} finally {
	await site.stop();
	await proxy.stop();
	await seeded.stop();
}
const start = await demoStart();
lines.push(
	`Start of the built demo, the second time: ${start.toFixed(1)} s (aim: 15). Memory of everything then: ${demoMemory} MB (aim: 700).`
);

const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
	encoding: 'utf8'
}).stdout.trim();
const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
const data = wanted.only === 'site' ? keptData : await measured();
writeFileSync(
	PAGE,
	[
		'# Benchmarks',
		'',
		`Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, at ${commit}, on ${machine}. Each page ${TIMES} times`,
		'after five to warm up, one after another; ratios are of the same requests. Aims: at most two data calls and a',
		'ratio of at most 1.5 a page; 45 kB of script and 20 kB of style (Brotli) on a public page without a map.',
		'',
		...lines,
		'',
		data,
		'',
		elsewhere
	].join('\n')
);
runTool('prettier/bin/prettier.cjs', ['--write', PAGE], true);
console.log(lines.slice(-8).join('\n'));
