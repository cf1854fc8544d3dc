import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exposedWorld, type ExposedWorld } from '#support/exposed-world.ts';
import { readFromEndToEnd, scannedBy } from '#support/plans.ts';
import { accountId, organisationId } from '../../supabase/seed/world.ts';
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

	test('nor does whom a coordinator must not meet, which every page of the desk asks', async () => {
		const read = await world.db.admin.begin((sql) =>
			scannedBy(
				sql,
				[
					`select private.closed_people('${accountId('grace')}', '${organisationId('culver')}')`,
					`select private.people_closed_to_me()`,
					`select from private.deaths where undone_at is null and recorded_at + interval '1 year' < now()`
				],
				PEOPLE / 5
			)
		);
		// the last is the planted fault (R13)
		expect(read).toEqual(['', '', 'private.deaths']);
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
