import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS } from '#support/decisions.ts';
import { calls, echoes, standings, tables, undecided, unsound } from '#support/exposure.ts';
import { exposedWorld, type ExposedWorld } from '#support/exposed-world.ts';

/** About twenty thousand statements: more than a minute where much else runs. */
const PATIENCE = { timeout: 240_000 };

describe('R1, R2: what anybody may reach in the database', PATIENCE, () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
	});
	afterAll(() => world.close());

	test('every table, column, policy, sequence and function has its decision', async () => {
		expect(await undecided(world.db.sql)).toEqual([]);
	});

	test('every table and function is made as it should be', async () => {
		expect(await unsound(world.db.sql)).toEqual([]);
	});

	test('R1: every table × verb × column, as every kind of person, is as decided', async () => {
		expect(await tables(world)).toEqual([]);
	});

	test('R1: every function, called by every kind of person with others’ ids, tells what was decided', async () => {
		const { findings } = await calls(world);
		expect(findings).toEqual([]);
	});

	test('R1: to a stranger it is all one whether anybody asks, joins or dies', async () => {
		expect(await echoes(world)).toEqual([]);
	});

	test('R2: nobody changes their own role, acceptance, checks, training or basis', async () => {
		const { findings, calls } = await standings(world);
		expect(calls).toBeGreaterThan(3000);
		expect(findings).toEqual([]);
	});
});

// R13: what finds nothing above finds each of these, on every run.
describe('R13: planted faults are found', () => {
	/** Planted together in one world: each leaves its own trace in the findings. */
	const FAULTS = `
		-- a table open to anybody
		create table public.planted_open (id int primary key, words text);
		insert into public.planted_open values (1, 'Fernleigh');
		grant select, insert on public.planted_open to anon, authenticated;
		-- a policy for everybody, on requests
		create policy "Planted: everybody" on public.requests for select to authenticated using (true);
		-- row level security off
		alter table public.checks disable row level security;
		-- a column too many, and a verb too many
		grant select (token_hash) on public.invitations to authenticated;
		grant insert (organisation_id, account_id, role) on public.member_roles to authenticated;
		create policy "Planted: grant yourself" on public.member_roles for insert to authenticated with check (true);
		grant delete on public.availability to authenticated;
		grant usage on sequence private.details_id_seq to anon;
		-- the owner's rights for anybody, and somebody's details
		create function public.planted_leak(p_person uuid) returns text language sql security definer as
			'select content::text from private.details where person_id = p_person and scope = ''about'' limit 1';
		grant execute on function public.planted_leak(uuid) to anon, authenticated;
		-- two errors for two kinds of nothing
		create function public.planted_oracle(p_task uuid) returns text language plpgsql security definer set search_path = '' as $$
		begin
			perform private.require_me();
			if exists (select from public.tasks where id = p_task) then
				raise exception 'That is not yours.' using errcode = 'PT403';
			end if;
			perform private.not_found();
		end $$;
		grant execute on function public.planted_oracle(uuid) to authenticated;
		-- a count that grows with what others do
		create function public.planted_count() returns bigint language sql security definer set search_path = '' as
			'select count(*) from private.people';
		grant execute on function public.planted_count() to anon, authenticated;
		-- one that looks before it asks who is there
		create function public.planted_late(p_match uuid) returns text language plpgsql security definer set search_path = '' as $$
		begin
			if not exists (select from public.matches where id = p_match) then
				perform private.not_found();
			end if;
			perform private.require_me();
			return 'here';
		end $$;
		grant execute on function public.planted_late(uuid) to authenticated;
		-- one by which somebody lets themselves in
		create function public.planted_self(p_organisation uuid) returns text language plpgsql security definer set search_path = '' as $$
		declare
			v_me uuid := private.require_me();
		begin
			insert into public.members (organisation_id, account_id) values (p_organisation, v_me) on conflict do nothing;
			insert into public.member_roles (organisation_id, account_id, role) values (p_organisation, v_me, 'coordinator') on conflict do nothing;
			update private.circle_members set basis = 'own', basis_seen_at = now(), basis_seen_by = p_organisation where false;
			update private.circle_members set basis = 'deputy' where account_id = v_me;
			update public.acceptances set state = 'accepted' where volunteer_id = v_me and state in ('paused', 'suspended', 'training');
			update public.checks set expires_at = expires_at + interval '1 year' where volunteer_id = v_me;
			return 'in';
		end $$;
		grant execute on function public.planted_self(uuid) to authenticated;
		-- one whose parameter nobody knows
		create function public.planted_unknown(p_planted uuid) returns text language sql set search_path = '' as 'select null::text';
		grant execute on function public.planted_unknown(uuid) to authenticated;
		-- one that takes the key of a form and does not end with it
		create function private.planted_twice(p_once uuid) returns jsonb language plpgsql set search_path = '' as $$
		begin
			perform private.begin_once(p_once, 'planted_twice', private.require_me());
			return '{}'::jsonb;
		end $$;
		-- a view past row level security; a foreign key without an index
		create view public.planted_view as select * from public.tasks;
		grant select on public.planted_view to authenticated;
		create table private.planted_child (task_id uuid references public.tasks (id));
	`;
	const PLANTED = [
		'planted_leak',
		'planted_oracle',
		'planted_count',
		'planted_late',
		'planted_self'
	];
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
		await world.db.sql.unsafe(FAULTS);
		for (const name of PLANTED) FUNCTIONS[`public.${name}`] = { who: 'signed in' };
		for (const name of ['planted_leak', 'planted_count']) {
			FUNCTIONS[`public.${name}`] = { who: 'anyone' };
		}
	});
	afterAll(async () => {
		for (const name of PLANTED) delete FUNCTIONS[`public.${name}`];
		await world.close();
	});

	const only = (f: { name: string }) => PLANTED.includes(f.name);
	const finds = (findings: string[], expected: RegExp[]) => {
		for (const pattern of expected) {
			expect(
				findings.filter((finding) => pattern.test(finding)),
				String(pattern)
			).not.toEqual([]);
		}
	};

	test('in the catalogue: what has no decision', async () => {
		const kept = { ...FUNCTIONS };
		for (const name of PLANTED) delete FUNCTIONS[`public.${name}`];
		const findings = await undecided(world.db.sql);
		Object.assign(FUNCTIONS, kept);
		finds(findings, [
			/^public\.planted_open has no decision/,
			/^public\.planted_view has no decision/,
			/^private\.planted_child has no decision/,
			/^the policy “Planted: everybody” on public\.requests has no decision/,
			/^the policy “Planted: grant yourself” on public\.member_roles is not one to read by/,
			/^authenticated holds select on public\.invitations\.token_hash/,
			/^authenticated holds insert on public\.member_roles\.role/,
			/^authenticated holds delete on public\.availability/,
			/^anon holds usage on private\.details_id_seq/,
			/^public\.planted_leak can be called by anyone, undecided/,
			/^public\.planted_oracle can be called by signed in, undecided/,
			/^public\.planted_unknown takes p_planted, and nobody said what that is/
		]);
	});

	test('in how things are made', async () => {
		finds(await unsound(world.db.sql), [
			/^row level security is off on public\.checks/,
			/^row level security is off on public\.planted_open/,
			/^public\.planted_open has no comment/,
			/^the view public\.planted_view does not read as whoever asks/,
			/^public\.planted_leak\/1 sets no search_path/,
			/^public\.planted_leak\/1 has its owner’s rights/,
			/planted_leak has no comment/,
			/^private\.planted_twice takes the key of a form and happens as often/,
			/^the foreign key planted_child_task_id_fkey of private\.planted_child has no index/
		]);
	});

	test('by reading and writing tables', async () => {
		const findings = await tables(world, ['anon', 'stranger', 'coordinatorElsewhere']);
		finds(findings, [
			/^anon: select public\.planted_open\.words was done/,
			/^anon: insert public\.planted_open\.words was (done|answered)/,
			/^anon: nextval private\.details_id_seq was done/,
			/^stranger: select public\.requests shows \d+ rows it should not/,
			/^coordinatorElsewhere: select public\.requests shows \d+ rows/,
			/^stranger: select public\.checks shows \d+ rows/,
			/^stranger: select public\.invitations\.token_hash was done/,
			/^stranger: insert public\.member_roles\.role was/,
			/^stranger: delete public\.availability was done/
		]);
	});

	test('by calling functions', async () => {
		const kinds = ['anon', 'stranger', 'signedOut', 'coordinator'] as const;
		const { findings } = await calls(world, { kinds, only });
		finds(findings, [
			/^anon: public\.planted_leak \(real, len\) says “Kept the lamp/,
			/^stranger: public\.planted_oracle \(real, len\) tells a real id from a made-up one/,
			/^coordinator: public\.planted_oracle/,
			/^signedOut: public\.planted_late \(made up\) answers before it knows who asks/,
			/^stranger: public\.planted_late \(real, len\) tells a real id/
		]);
	});

	test('by what a stranger can count', async () => {
		finds(await echoes(world, ({ name }) => name === 'planted_count'), [
			/^anon: public\.planted_count .* answers by what others do/
		]);
	});

	test('by letting oneself in', async () => {
		const kinds = ['stranger', 'paused', 'lapsed', 'unprovenManager'] as const;
		const { findings } = await standings(world, { kinds, only });
		finds(findings, [
			/^stranger gains roles .* coordinator by .*planted_self/,
			/^stranger gains memberships/,
			/^lapsed changes their checks/,
			/^unprovenManager changes on what they act/
		]);
	});
});
