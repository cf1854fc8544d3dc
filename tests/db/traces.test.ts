import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS } from '#support/decisions.ts';
import { exposedWorld, type ExposedWorld } from '#support/exposed-world.ts';
import { traces } from '#support/exposure.ts';

/** Whoever may read something of somebody. */
const KINDS = [
	'matched',
	'coordinator',
	'groupLead',
	'safeguardingLead',
	'dataGuardian',
	'self',
	'provenManager',
	'unprovenManager',
	'helper'
] as const;

describe('C23: no reading without a trace', { timeout: 240_000 }, () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
	});
	afterAll(() => world.close());

	test('every function that tells what is known about somebody writes who was told', async () => {
		const { findings, readings } = await traces(world, { kinds: KINDS });
		expect(findings).toEqual([]);
		expect(readings).toBeGreaterThanOrEqual(5);
	});

	test('R13: one that tells and writes nothing is found', async () => {
		await world.db.sql.unsafe(`
			create function public.planted_reading(p_person uuid) returns text language plpgsql security definer set search_path = '' as $$
			begin
				perform private.require_me();
				return (select content::text from private.details where person_id = p_person and scope = 'about' order by id desc limit 1);
			end $$;
			grant execute on function public.planted_reading(uuid) to authenticated`);
		FUNCTIONS['public.planted_reading'] = { who: 'signed in' };
		const { findings } = await traces(world, {
			kinds: ['coordinator'],
			only: ({ name }) => name === 'planted_reading'
		});
		delete FUNCTIONS['public.planted_reading'];
		expect(findings).toContain(
			'coordinator: public.planted_reading (len) tells about without a trace'
		);
	});
});
