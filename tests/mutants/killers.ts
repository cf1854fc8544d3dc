/** Trying a mutant: it is put into a database, asked about, and taken back, cheapest question first. */
import type { Sql } from 'postgres';
import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { tables, undecided, unsound } from '#support/exposure.ts';
import { exposedWorld, type ExposedWorld } from '#support/exposed-world.ts';
import { fingerprint, type Mutant } from './catalogue.ts';
import { prepareStories, stories } from './directed.ts';
import type { Killer } from './names.ts';
import { firstDifference, prepareWorlds } from './worlds.ts';

export interface Verdict {
	mutant: Mutant;
	/** Null for one that nothing noticed. */
	killer: Killer | null;
	finding: string;
	milliseconds: number;
}

/** A place to try mutants in: worlds with the model’s answers, and the seeded people. */
export interface Room {
	worlds: TestDatabase;
	exposed: ExposedWorld;
	prints: Map<Sql, string>;
	close(): Promise<void>;
}

export async function openRoom({ worlds }: { worlds: number }): Promise<Room> {
	const db = await freshDatabase({ connections: 1 });
	await prepareWorlds(db.sql, { worlds });
	await prepareStories(db.sql);
	const exposed = await exposedWorld();
	return {
		worlds: db,
		exposed,
		prints: new Map([
			[db.sql, await fingerprint(db.sql)],
			[exposed.db.sql, await fingerprint(exposed.db.sql)]
		]),
		close: async () => {
			await Promise.all([db.close(), exposed.close()]);
		}
	};
}

/** With the mutant in, and afterwards without it; one that changes nothing, or stays, is an error. */
async function withMutant<T>(
	room: Room,
	sql: Sql,
	mutant: Mutant,
	work: () => Promise<T>
): Promise<T> {
	await sql.unsafe(mutant.apply);
	try {
		if ((await fingerprint(sql)) === room.prints.get(sql))
			throw new Error(`${mutant.key} changes nothing`);
		return await work();
	} finally {
		await sql.unsafe(mutant.revert);
		if ((await fingerprint(sql)) !== room.prints.get(sql))
			throw new Error(`${mutant.key} could not be taken back`);
	}
}

type Try = [Killer, () => Promise<string | null>];

async function firstOf(tries: Try[]): Promise<[Killer, string] | null> {
	for (const [killer, attempt] of tries) {
		const found = await attempt();
		if (found !== null) return [killer, found];
	}
	return null;
}

/** A table of each kind of policy: what functions for policies decide shows in these. */
const guarded = (name: string) =>
	['public.accounts', 'public.members', 'public.volunteers', 'public.requests'].includes(name);

/** What catches a mutant, if anything does. */
export async function judge(room: Room, mutant: Mutant): Promise<Verdict> {
	const started = performance.now();
	const { worlds, exposed } = room;
	const first = async (findings: Promise<string[]>) => (await findings)[0] ?? null;
	const inWorlds = (): Try[] => [
		['model', () => firstDifference(worlds.sql, false)],
		['boundary', () => firstDifference(worlds.sql, true)],
		['stories', () => first(stories(worlds.sql, { onlyFirst: true }))],
		['model', () => firstDifference(worlds.sql, false, 'rest')],
		['boundary', () => firstDifference(worlds.sql, true, 'rest')]
	];
	const inTables = (only: (name: string) => boolean): Try[] => [
		['tables', () => first(tables(exposed, undefined, only))],
		['decisions', () => first(undecided(exposed.db.sql))],
		['made', () => first(unsound(exposed.db.sql))]
	];
	let caught: [Killer, string] | null = null;
	if (mutant.kind === 'function' || mutant.kind === 'everywhere') {
		caught = await withMutant(room, worlds.sql, mutant, () => firstOf(inWorlds()));
	}
	caught ??= await withMutant(room, exposed.db.sql, mutant, () =>
		firstOf(
			inTables(
				mutant.kind === 'function' || mutant.kind === 'everywhere'
					? guarded
					: (name) => name === mutant.of
			)
		)
	);
	const [killer, finding] = caught ?? [null, ''];
	return { mutant, killer, finding, milliseconds: performance.now() - started };
}

/** What is found where nothing is wrong: nothing, or no mutant proves anything. */
export async function soundRoom(room: Room, only = guarded): Promise<string[]> {
	const found = [
		await firstDifference(room.worlds.sql, false),
		await firstDifference(room.worlds.sql, true),
		await firstDifference(room.worlds.sql, false, 'rest'),
		await firstDifference(room.worlds.sql, true, 'rest'),
		...(await stories(room.worlds.sql)),
		...(await tables(room.exposed, undefined, only))
	];
	return found.filter((one): one is string => one !== null);
}
