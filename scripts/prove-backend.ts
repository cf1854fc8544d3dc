/**
 * `npm run prove:backend`: switches each correction of the embedded backend off in turn, and expects
 * the contract tests tagged with its name to fail. Fails when one is not missed, or when a tagged
 * test fails with everything on. Names may be given to prove only those.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORRECTIONS, WITHOUT } from '../supabase/local/corrections.ts';
import { root } from './lib/build.ts';

interface Report {
	testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

const room = mkdtempSync(join(tmpdir(), 'alongside-proof-'));

/** The tagged tests' results, by name of test; undefined when the run did not get as far. */
async function results(tag: string, without?: string): Promise<Map<string, string> | undefined> {
	const file = join(room, 'report.json');
	rmSync(file, { force: true });
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const child = spawn(
		process.execPath,
		[
			vitest,
			'run',
			'--project=contract',
			`--testNamePattern=${tag}`,
			'--reporter=json',
			`--outputFile=${file}`
		],
		{
			cwd: root,
			stdio: 'ignore',
			env: { ...process.env, ...(without ? { [WITHOUT]: without } : {}) }
		}
	);
	await new Promise((resolve) => child.once('close', resolve));
	try {
		const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
		return new Map(
			report.testResults
				.flatMap(({ assertionResults }) => assertionResults)
				.filter(({ status }) => status === 'passed' || status === 'failed')
				.map(({ fullName, status }) => [fullName, status])
		);
	} catch {
		return undefined;
	}
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CORRECTIONS));
if (unknown.length > 0) {
	console.error(`There is no correction ${unknown.join(', ')}.`);
	process.exit(1);
}
const names = asked.length > 0 ? asked : Object.keys(CORRECTIONS);
const tagged = (name: string, found: Map<string, string>) =>
	[...found].filter(([test]) => test.includes(`[${name}]`));

console.log('With every correction on…');
const all = await results('\\[[a-z-]+\\]');
let failed = all === undefined || [...all.values()].includes('failed');
if (failed) console.error('A tagged test fails with every correction on; nothing can be proved.');

const width = Math.max(...names.map((name) => name.length));
for (const name of failed ? [] : names) {
	const tests = tagged(name, all ?? new Map());
	const without = await results(`\\[${name}\\]`, name);
	const missed = without && tagged(name, without).filter(([, status]) => status === 'failed');
	const verdict =
		tests.length === 0
			? 'NOT PROVED: no test is tagged with it'
			: without === undefined
				? 'NOT PROVED: the tests did not run without it'
				: missed?.length
					? `missed by ${missed.length} of ${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`
					: 'NOT PROVED: its tests pass without it';
	if (!verdict.startsWith('missed')) failed = true;
	console.log(`${name.padEnd(width)}  ${verdict}`);
}
rmSync(room, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
