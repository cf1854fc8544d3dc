import { organisationId } from '../../supabase/seed/world.ts';
import postgres from 'postgres';

/** A main page of the product, as somebody who uses it. */
export interface MainPage {
	name: string;
	path: string;
	as?: string;
	/** Looked at by somebody who has begun to ask for help. */
	begun?: true;
}

/** The main pages, with ids of the seeded people. */
export async function mainPages(databaseUrl: string): Promise<MainPage[]> {
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
	const account = async (email: string) => {
		const [row] = await sql<{ id: string }[]>`select id from auth.users where email = ${email}`;
		return row?.id ?? '';
	};
	const joanne = await account('joanne@example.org');
	const grace = await account('grace@example.org');
	const [circle] = await sql<{ person_id: string }[]>`
		select person_id from private.circle_members where account_id = ${joanne} and ended_at is null limit 1`;
	const [request] = await sql<{ id: string }[]>`
		select id from public.requests where coordinator_id = ${grace} and state = 'open' order by created_at limit 1`;
	const [task] = await sql<{ id: string }[]>`
		select t.id from public.tasks t join public.requests r on r.id = t.request_id
		where r.coordinator_id = ${grace} and r.state = 'open' and t.state in ('open', 'offered') and t.starts_at > now()
		order by t.starts_at limit 1`;
	const [visit] = await sql<{ task_id: string; email: string }[]>`
		select m.task_id, u.email from public.matches m join public.tasks t on t.id = m.task_id
		join auth.users u on u.id = m.volunteer_id
		where m.ended_at is null and t.state = 'confirmed'
			and t.starts_at between now() - interval '1 hour' and now() + interval '20 hours'
			and u.email in ('ruth@example.org', 'tomasz@example.org', 'amina@example.org', 'dev@example.org')
		order by t.starts_at limit 1`;
	await sql.end();
	return [
		{ name: 'Home', path: '/' },
		{ name: 'Need someone now?', path: '/now' },
		{ name: 'Ask, first question', path: '/ask' },
		{ name: 'Ask, a question on the way', path: '/ask/who', begun: true },
		{ name: 'Sign in', path: '/sign-in' },
		{ name: 'The week', path: `/circle/${circle?.person_id}`, as: 'joanne' },
		{ name: 'Who sees what, who looked', path: `/circle/${circle?.person_id}/sharing`, as: 'len' },
		{ name: 'Desk', path: '/desk', as: 'grace' },
		{ name: 'A request', path: `/desk/requests/${request?.id}`, as: 'grace' },
		{ name: 'Who could be asked', path: `/desk/tasks/${task?.id}`, as: 'grace' },
		{ name: 'Volunteers', path: '/desk/volunteers', as: 'grace' },
		{ name: 'Offers', path: '/offers', as: 'ruth' },
		...(visit
			? [{ name: 'A visit', path: `/visits/${visit.task_id}`, as: visit.email.split('@')[0] ?? '' }]
			: []),
		{ name: 'Organisation', path: `/organisation/${organisationId('culver')}`, as: 'patricia' }
	];
}
