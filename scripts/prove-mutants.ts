/**
 * `npm run prove:mutants`: every mutant of what decides about consent, against the model, the stories and the
 * tables; writes docs/mutants.md and docs/mutants.tsv. `-- private.permit_serves` tries those whose names hold the
 * word, `-- --rest` those that were not decided yet, are not what they were, or survived unexplained; either goes into the same pages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KILLERS, type Killer } from '../tests/mutants/names.ts';
import { SURVIVORS } from '../tests/mutants/survivors.ts';

const TSV = 'docs/mutants.tsv';

interface Made {
	of: string;
	key: string;
	/** What it is made of: a verdict stands as long as this does. */
	print: string;
}
interface Tried {
	print: string;
	killer: Killer | null;
}
interface Decided {
	key: string;
	killer: Killer | null;
	commit: string;
}
interface Report {
	minutes: number;
	commit: string;
	made: Made[];
	verdicts: Tried[];
}

const { values, positionals } = parseArgs({
	options: { rest: { type: 'boolean', default: false }, from: { type: 'string' } },
	allowPositionals: true
});

/** What was decided before, by what it was made of. */
const decided = new Map<string, Decided>();
for (const line of existsSync(TSV) ? readFileSync(TSV, 'utf8').trim().split('\n') : []) {
	const [killer = '', commit = '', print = '', key = ''] = line.split('\t');
	if (print)
		decided.set(print, { key, killer: killer === 'survives' ? null : (killer as Killer), commit });
}

const room = mkdtempSync(join(tmpdir(), 'alongside-mutants-'));
const report = values.from ?? join(room, 'report.json');
const known = join(room, 'decided.json');
const settled = [...decided].filter(
	([, { killer, key }]) => killer !== null || SURVIVORS.some((explained) => explained.key === key)
);
writeFileSync(known, JSON.stringify(values.rest ? settled.map(([print]) => print) : []));
// a report that another run has left, as one that was cut short, can be taken in as it is
const run = values.from
	? { status: 0 }
	: spawnSync('vitest', ['run', '--project', 'db', 'tests/db/mutants.test.ts'], {
			stdio: 'inherit',
			env: {
				...process.env,
				MUTANTS: positionals[0] ?? 'all',
				MUTANTS_REPORT: report,
				MUTANTS_DECIDED: known
			}
		});
const { minutes, commit, made, verdicts } = JSON.parse(readFileSync(report, 'utf8')) as Report;
const keys = new Map(made.map(({ print, key }) => [print, key]));
for (const { print, killer } of verdicts)
	decided.set(print, { key: keys.get(print) ?? '', killer, commit });
const all = made
	.map((mutant) => ({ ...mutant, ...decided.get(mutant.print) }))
	.toSorted((a, b) => (a.key < b.key ? -1 : 1));
writeFileSync(
	TSV,
	all
		.filter(({ commit }) => commit !== undefined)
		.map(
			({ killer, commit, print, key }) => `${killer ?? 'survives'}\t${commit}\t${print}\t${key}\n`
		)
		.join('')
);
writeFileSync(
	'docs/mutants.md',
	page(all, `${verdicts.length} at ${commit}, in ${minutes.toFixed(0)} minutes`)
);
rmSync(room, { recursive: true, force: true });
process.exitCode = run.status ?? 1;

function page(all: (Made & Partial<Decided>)[], last: string): string {
	const verdicts = all.filter((one): one is Made & Decided => one.commit !== undefined);
	const untried = all.length - verdicts.length;
	const commits = [...new Set(verdicts.map(({ commit }) => commit))].map(
		(commit) => `${verdicts.filter((one) => one.commit === commit).length} at ${commit}`
	);
	const caught = verdicts.filter(({ killer }) => killer !== null).length;
	const killers = (Object.keys(KILLERS) as Killer[]).filter((killer) =>
		verdicts.some((one) => one.killer === killer)
	);
	const subjects = [...new Set(verdicts.map(({ of }) => of))];
	const cell = (text: string) => text.replaceAll('|', '\\|');
	return [
		'# Mutants',
		'',
		`Written by \`npm run prove:mutants\`; tried last: ${last}. Every function and policy that decides`,
		'about consent, found in the running catalogue, with each condition dropped or inverted, each comparison turned, each',
		'table read as if it were empty, each role widened, row level security off on each table, and deny, withdrawal, expiry,',
		`review and death ignored everywhere. ${caught} of ${verdicts.length} are caught (${((100 * caught) / verdicts.length).toFixed(1)} in 100); one that cannot be applied is an error.`,
		`Tried: ${commits.join(', ')}; a verdict stands while what the mutant is made of is as it was. Not tried: ${untried}.`,
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
