import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONCERN_STATES, CONCERN_STEPS } from '#lib/domain/concerns/concern.state.ts';
import { COMPLAINT_STATES, COMPLAINT_STEPS } from '#lib/domain/guardian/complaint.state.ts';
import {
	SUBJECT_REQUEST_STATES,
	SUBJECT_REQUEST_STEPS
} from '#lib/domain/guardian/subject-request.state.ts';
import { REQUEST_STATES, REQUEST_STEPS } from '#lib/domain/requests/request.state.ts';
import { OFFER_STATES, OFFER_STEPS } from '#lib/domain/tasks/offer.state.ts';
import { TASK_STATES, TASK_STEPS } from '#lib/domain/tasks/task.state.ts';
import { ACCEPTANCE_STATES, ACCEPTANCE_STEPS } from '#lib/domain/volunteers/acceptance.state.ts';
import { freshDatabase, type TestDatabase } from '#support/database.ts';

const MACHINES: Record<
	string,
	{ type: string; states: readonly string[]; steps: readonly (readonly [string, string])[] }
> = {
	task: { type: 'task_state', states: TASK_STATES, steps: TASK_STEPS },
	offer: { type: 'offer_state', states: OFFER_STATES, steps: OFFER_STEPS },
	request: { type: 'request_state', states: REQUEST_STATES, steps: REQUEST_STEPS },
	acceptance: { type: 'acceptance_state', states: ACCEPTANCE_STATES, steps: ACCEPTANCE_STEPS },
	concern: { type: 'concern_state', states: CONCERN_STATES, steps: CONCERN_STEPS },
	complaint: { type: 'complaint_state', states: COMPLAINT_STATES, steps: COMPLAINT_STEPS },
	subject_request: {
		type: 'subject_request_state',
		states: SUBJECT_REQUEST_STATES,
		steps: SUBJECT_REQUEST_STEPS
	}
};

/** The heading under which docs/states.md tells of each. */
const TOLD: Record<string, string> = {
	task: 'Task',
	offer: 'Offer',
	request: 'Request',
	acceptance: 'Acceptance of a volunteer by an organisation',
	concern: 'Concern',
	complaint: 'Complaint about data',
	subject_request: 'Request about data'
};
const page = readFileSync(new URL('../../docs/states.md', import.meta.url), 'utf8');

/** The steps in the table under a heading, each from of its row to each to. */
function stepsTold(words: string, heading: string): string[] {
	const section = words.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
	return section
		.split('\n')
		.map((line) => /^\| ([a-z, ]+?) +\| ([a-z, ]+?) +\|/.exec(line))
		.filter((row) => row !== null && row[1] !== 'from')
		.flatMap((row) =>
			(row?.[1] ?? '')
				.split(', ')
				.flatMap((from) => (row?.[2] ?? '').split(', ').map((to) => `${from} → ${to}`))
		)
		.sort();
}

describe('docs/states.md tells of each state machine as it is', () => {
	const steps = (machine: string) =>
		(MACHINES[machine]?.steps ?? []).map(([from, to]) => `${from} → ${to}`).sort();
	test('of all of them', () => {
		expect(Object.keys(TOLD).sort()).toEqual(Object.keys(MACHINES).sort());
	});
	test.each(Object.entries(TOLD))('%s: every step, and no other', (machine, heading) => {
		expect(stepsTold(page, heading)).toEqual(steps(machine));
	});
	test('R13: a row struck out, and one too many, are found', () => {
		const struck = page.replace(/^\| declined +\| accepted .*\n/m, '');
		expect(struck).not.toBe(page);
		expect(stepsTold(struck, 'Offer')).not.toEqual(steps('offer'));
		const more = page.replace(/^\| sent +\| expired /m, '| sent | open |\n$&');
		expect(stepsTold(more, 'Offer')).not.toEqual(steps('offer'));
	});
});

describe('a state machine is the same in the domain and in the database', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
	});
	afterAll(() => db.close());

	test('the same machines', async () => {
		const rows = await db.sql`select distinct machine from private.transitions order by 1`;
		expect(rows.map(({ machine }) => machine)).toEqual(Object.keys(MACHINES).sort());
	});

	test.each(Object.entries(MACHINES))('%s: the same states and steps', async (machine, mine) => {
		const states = await db.sql<{ state: string }[]>`
			select unnest(enum_range(null::public.${db.sql.unsafe(mine.type)}))::text as state`;
		expect(states.map(({ state }) => state)).toEqual([...mine.states]);
		const steps = await db.sql<{ from: string; to: string }[]>`
			select from_state as "from", to_state as "to" from private.transitions where machine = ${machine}`;
		expect(steps.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual(
			mine.steps.map(([from, to]) => `${from} → ${to}`).sort()
		);
	});

	test('a step that is not among them is refused, whoever takes it', async () => {
		const [o] = await db.sql<{ id: string }[]>`
			insert into public.organisations (slug, name, kind, nation)
			values ('culver', 'Culver Hospice', 'hospice', 'england') returning id`;
		const [concern] = await db.sql<{ id: string }[]>`
			insert into private.concerns (organisation_id, raiser_words) values (${o?.id ?? ''}, 'A worry') returning id`;
		await expect(
			db.sql`update private.concerns set state = 'acting' where id = ${concern?.id ?? ''}`
		).rejects.toMatchObject({ code: 'PT409', hint: 'stale' });
	});
});
