import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exposedWorld, type ExposedWorld } from '#support/exposed-world.ts';
import { readFromEndToEnd } from '#support/plans.ts';
import { organisationId } from '../../supabase/seed/world.ts';
import { crowd } from '../bench/crowd.ts';

/** A table of which more than this is read page after page grows slow with the country. */
const PEOPLE = 8_000;
const KINDS = [
	'self',
	'provenManager',
	'helper',
	'matched',
	'coordinator',
	'administrator',
	'safeguardingLead',
	'dataGuardian'
] as const;

describe('pages stay as quick as more people are helped', { timeout: 120_000 }, () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
		await crowd(world.db.admin, { to: PEOPLE, home: organisationId('culver') });
	});
	afterAll(() => world.close());

	test('no page reads a table of theirs from end to end', async () => {
		expect(await readFromEndToEnd(world, KINDS, { rows: PEOPLE / 2 })).toEqual([]);
	});

	test('R13: a page that does is found', async () => {
		const found = await readFromEndToEnd(world, ['coordinator'], {
			rows: PEOPLE / 2,
			also: [`select count(*) from public.tasks where minutes > 30`]
		});
		expect(found).toEqual([
			'coordinator: select count(*) from public.tasks where minutes > 30 reads all of tasks'
		]);
	});
});
