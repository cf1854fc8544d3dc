/**
 * `npm test`: every check, the same here and in CI. The last line says how many passed and failed:
 * the tests of Vitest's projects, and each further check as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, runTool } from './lib/build.ts';
import { ensureBrowser } from './lib/browser.ts';
import { demoAsOrdinaryUser } from './lib/ordinary.ts';

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	success: boolean;
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
	}[];
}

let passed = 0;
let failed = 0;
const failures: string[] = [];
/** What each failed test said, told once more at the end: the start of a long run is soon out of sight. */
const told: string[] = [];

function note(name: string, problem: string | undefined): void {
	if (problem === undefined) {
		passed++;
	} else {
		failed++;
		failures.push(name);
		console.error(`✗ ${name}: ${problem}`);
		told.push(`✗ ${name}: ${problem}`);
	}
}

/** Runs a check of its own; what it says is shown when it fails. */
async function check(name: string, run: () => Promise<string | undefined> | string | undefined) {
	const began = performance.now();
	const problem = await run();
	note(name, problem);
	if (problem === undefined) {
		console.log(`✓ ${name} (${Math.round((performance.now() - began) / 1000)} s)`);
	}
}

function outputOf(command: string, args: string[]): Promise<string | undefined> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		child.stdout.on('data', (part: Buffer) => (said += part.toString()));
		child.stderr.on('data', (part: Buffer) => (said += part.toString()));
		child.once('error', (error) => resolve(error.message));
		child.once('close', (code) => resolve(code === 0 ? undefined : `\n${said.trim()}`));
	});
}

const room = mkdtempSync(join(tmpdir(), 'alongside-reports-'));

/** Runs one project of Vitest and adds what it counted. A run that broke off counts as a failure. */
function project(name: string): void {
	console.log(`\n— ${name}`);
	const file = join(room, `${name}.json`);
	const fine = runTool('vitest/vitest.mjs', [
		'run',
		`--project=${name}`,
		'--reporter=default',
		'--reporter=./tests/support/second-try.ts',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	let report: Report;
	try {
		report = JSON.parse(readFileSync(file, 'utf8')) as Report;
	} catch {
		return note(name, 'it broke off');
	}
	passed += report.numPassedTests;
	failed += report.numFailedTests;
	// A file that could not be read at all has no tests to fail.
	const unread = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((each) => each.status !== 'failed')
	);
	failed += unread.length;
	for (const file of report.testResults) {
		const where = relative(root, file.name);
		if (unread.includes(file)) told.push(`✗ ${name} ${where}\n${file.message}`);
		for (const { status, fullName, failureMessages } of file.assertionResults) {
			if (status === 'failed') {
				told.push(`✗ ${name} ${where} > ${fullName}\n${failureMessages.join('\n')}`);
			}
		}
	}
	if (report.numFailedTests + unread.length > 0) failures.push(name);
	else if (!fine || !report.success) note(name, 'something failed outside of a test');
	if (report.numPendingTests + report.numTodoTests > 0) note(name, 'tests were skipped');
}

const script = (name: string) => () => outputOf('npm', ['run', '--silent', name]);
const ours = (file: string, ...args: string[]) =>
	outputOf(process.execPath, [join(root, 'scripts', file), ...args]);

await check('a browser', () => (ensureBrowser() ? undefined : 'there is none'));
// Two rows at a time, as there are two cores. The types and the build write the same folder, one after the other.
await Promise.all([
	(async () => {
		await check('types', script('check:types'));
		await check('build', () =>
			outputOf(process.execPath, [
				join(root, 'node_modules/vite/bin/vite.js'),
				'build',
				'--logLevel',
				'error'
			])
		);
	})(),
	(async () => {
		await check('lint', script('check:lint'));
		await check('format', script('check:format'));
		await check('layers', script('check:layers'));
		await check('database types are current', () => ours('db-types.ts', '--check'));
		await check('Supabase’s advisors', () => ours('db-advisors.ts'));
	})()
]);
for (const name of ['unit', 'db', 'contract', 'site', 'browser']) project(name);
if (process.getuid?.() === 0) {
	console.log('');
	await check('the demo as an ordinary user', demoAsOrdinaryUser);
}
rmSync(room, { recursive: true, force: true });

for (const each of told)
	console.error(`\n${each.length > 4_000 ? `${each.slice(0, 4_000)} …` : each}`);
if (failures.length > 0) console.error(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
