/**
 * `npm run prove:mutants`: every mutant of what decides about consent, against the model, the stories and the
 * tables; writes docs/mutants.md. `-- private.permit_serves` tries those whose names hold the word, and writes
 * nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KILLERS, type Killer } from '../tests/mutants/names.ts';
import { SURVIVORS } from '../tests/mutants/survivors.ts';

interface Tried {
	of: string;
	kind: string;
	key: string;
	killer: Killer | null;
}

const [only = 'all'] = process.argv.slice(2);
const room = mkdtempSync(join(tmpdir(), 'alongside-mutants-'));
const report = join(room, 'report.json');
const run = spawnSync('vitest', ['run', '--project', 'db', 'tests/db/mutants.test.ts'], {
	stdio: 'inherit',
	env: { ...process.env, MUTANTS: only, MUTANTS_REPORT: report }
});
if (only === 'all') {
	const { minutes, commit, verdicts } = JSON.parse(readFileSync(report, 'utf8')) as {
		minutes: number;
		commit: string;
		verdicts: Tried[];
	};
	writeFileSync('docs/mutants.md', page(minutes, commit, verdicts));
	writeFileSync(
		'docs/mutants.tsv',
		verdicts.map(({ key, killer }) => `${killer ?? 'survives'}\t${key}\n`).join('')
	);
}
rmSync(room, { recursive: true, force: true });
process.exitCode = run.status ?? 1;

function page(minutes: number, commit: string, verdicts: Tried[]): string {
	const caught = verdicts.filter(({ killer }) => killer !== null).length;
	const killers = (Object.keys(KILLERS) as Killer[]).filter((killer) =>
		verdicts.some((one) => one.killer === killer)
	);
	const subjects = [...new Set(verdicts.map(({ of }) => of))];
	const cell = (text: string) => text.replaceAll('|', '\\|');
	return [
		'# Mutants',
		'',
		`Written by \`npm run prove:mutants\` at ${commit}, in ${minutes.toFixed(0)} minutes. Every function and policy that decides`,
		'about consent, found in the running catalogue, with each condition dropped or inverted, each comparison turned, each',
		'table read as if it were empty, each role widened, row level security off on each table, and deny, withdrawal, expiry,',
		`review and death ignored everywhere. ${caught} of ${verdicts.length} are caught (${((100 * caught) / verdicts.length).toFixed(1)} in 100); one that cannot be applied is an error.`,
		'Which killer caught which mutant first stands in [mutants.tsv](mutants.tsv); cheaper ones are asked first.',
		'',
		'| killer | | caught first |',
		'| --- | --- | ---: |',
		...killers.map(
			(killer) =>
				`| ${killer} | ${KILLERS[killer]} | ${verdicts.filter((one) => one.killer === killer).length} |`
		),
		'',
		'## Survivors',
		'',
		'Each is the same rule said otherwise. One that is not explained fails the proof, and so does an explained one that is caught.',
		'',
		'| mutant | why it changes nothing |',
		'| --- | --- |',
		...SURVIVORS.filter(({ key }) =>
			verdicts.some((one) => one.key === key && one.killer === null)
		).map(({ key, why }) => `| \`${cell(key)}\` | ${cell(why)} |`),
		...verdicts
			.filter(
				({ key, killer }) =>
					killer === null && !SURVIVORS.some((explained) => explained.key === key)
			)
			.map(({ key }) => `| \`${cell(key)}\` | **not explained** |`),
		'',
		'## By what they are of',
		'',
		'| of | made | caught |',
		'| --- | ---: | ---: |',
		...subjects.map((subject) => {
			const mine = verdicts.filter(({ of }) => of === subject);
			return `| ${subject} | ${mine.length} | ${mine.filter(({ killer }) => killer !== null).length} |`;
		}),
		''
	].join('\n');
}
