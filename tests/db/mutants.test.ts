import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IGNORED, mutantsOf, type Mutant } from '../mutants/catalogue.ts';
import { judge, openRoom, soundRoom, type Room, type Verdict } from '../mutants/killers.ts';
import { SURVIVORS } from '../mutants/survivors.ts';

/** `npm run prove:mutants` tries them all, or those whose names hold these words. */
const WHOLE = process.env.MUTANTS;
const REPORT = process.env.MUTANTS_REPORT;
/** Of mutants that were decided before, and are what they were: not tried again. */
const DECIDED = new Set<string>(
	process.env.MUTANTS_DECIDED
		? (JSON.parse(readFileSync(process.env.MUTANTS_DECIDED, 'utf8')) as string[])
		: []
);
const WORLDS = Number(process.env.WORLDS ?? 120);

/** Tried in every run: what the product must never forget, a bound, a policy, and a table left open. */
const HANDFUL = [
	...Object.keys(IGNORED).map((name) => new RegExp(`^everywhere: ${name} ignored`)),
	/^private\.window_open: turn < to <= in p_at < \(?p_ends_at \+ .*2 hours/,
	/^public\.requests, “.*”: made true$/,
	/^public\.requests, “.*”: the roles \{coordinator,group_lead,volunteer\}$/,
	/^private\.denies: row level security off$/
];

/** What a mutant is made of, in twelve digits. */
const printOf = ({ key, apply }: Mutant) =>
	createHash('sha256').update(key).update(apply).digest('hex').slice(0, 12);

/** Written again and again, so that a run cut short has told what it found. */
function report(made: Mutant[], verdicts: Verdict[], started: number): void {
	if (!REPORT) return;
	const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
	writeFileSync(
		REPORT,
		JSON.stringify({
			minutes: (performance.now() - started) / 60_000,
			commit: commit.trim(),
			made: made.map((mutant) => ({ of: mutant.of, key: mutant.key, print: printOf(mutant) })),
			verdicts: verdicts.map(({ mutant, killer, finding, milliseconds }) => ({
				print: printOf(mutant),
				killer,
				finding: finding.slice(0, 300),
				milliseconds: Math.round(milliseconds)
			}))
		})
	);
}

async function inRooms(
	rooms: Room[],
	mutants: Mutant[],
	tell: (verdicts: Verdict[]) => void = () => {}
): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	const queue = [...mutants];
	await Promise.all(
		rooms.map(async (room) => {
			for (let next = queue.shift(); next; next = queue.shift()) {
				const verdict = await judge(room, next);
				verdicts.push(verdict);
				if (verdicts.length % 20 === 0) tell(verdicts);
				if (WHOLE !== undefined && (verdict.killer === null || verdicts.length % 25 === 0))
					console.log(
						`${Math.round(performance.now() / 1000)} s, ${verdicts.length} of ${mutants.length}: ${verdict.killer ?? 'SURVIVES'}: ${verdict.mutant.key}`
					);
			}
		})
	);
	return verdicts;
}

describe(
	'mutants of what decides about consent',
	{ timeout: WHOLE === undefined ? 120_000 : 4 * 3_600_000 },
	() => {
		let rooms: Room[];
		let mutants: Mutant[];
		beforeAll(async () => {
			rooms = await Promise.all(
				WHOLE === undefined
					? [openRoom({ worlds: 20 })]
					: [openRoom({ worlds: WORLDS }), openRoom({ worlds: WORLDS })]
			);
			mutants = await mutantsOf(rooms[0]?.worlds.sql as Room['worlds']['sql']);
		}, 600_000);
		afterAll(async () => {
			await Promise.all(rooms.map((room) => room.close()));
		});

		test('are made from the catalogue, and deny, withdrawal, death, expiry and review are among them', () => {
			expect(mutants.length).toBeGreaterThan(1000);
			const keys = mutants.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			for (const name of Object.keys(IGNORED))
				expect(keys.filter((key) => key.startsWith(`everywhere: ${name} ignored`))).toHaveLength(1);
			for (const { key } of SURVIVORS) expect(keys, 'explained and no longer made').toContain(key);
		});

		test('nothing is found where nothing is wrong', async () => {
			const only = WHOLE === undefined ? (name: string) => name === 'public.requests' : undefined;
			for (const room of rooms) expect(await soundRoom(room, only)).toEqual([]);
		});

		if (WHOLE === undefined) {
			test('R13: a handful, and each is caught', async () => {
				const tried = HANDFUL.map((pattern) => {
					const found = mutants.filter(({ key }) => pattern.test(key));
					expect(
						found.map(({ key }) => key),
						String(pattern)
					).toHaveLength(1);
					return found[0] as Mutant;
				});
				const verdicts = await inRooms(rooms, tried);
				expect(
					verdicts.filter(({ killer }) => killer === null).map(({ mutant }) => mutant.key)
				).toEqual([]);
			});
		} else {
			test('every one is caught or explained, at least 95 in 100 caught', async () => {
				const wanted = mutants.filter(
					(mutant) =>
						(WHOLE === 'all' || mutant.key.includes(WHOLE ?? '')) && !DECIDED.has(printOf(mutant))
				);
				const started = performance.now();
				const verdicts = await inRooms(rooms, wanted, (so) => report(mutants, so, started));
				report(mutants, verdicts, started);
				const alive = verdicts
					.filter(({ killer }) => killer === null)
					.map(({ mutant }) => mutant.key);
				const explained = SURVIVORS.map(({ key }) => key);
				expect(
					alive.filter((key) => !explained.includes(key)),
					'survive unexplained'
				).toEqual([]);
				const tried = new Set(wanted.map(({ key }) => key));
				expect(
					explained.filter((key) => tried.has(key) && !alive.includes(key)),
					'explained, and caught'
				).toEqual([]);
				if (WHOLE === 'all' && DECIDED.size === 0)
					expect(1 - alive.length / verdicts.length).toBeGreaterThanOrEqual(0.95);
			});
		}
	}
);
