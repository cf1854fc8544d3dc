import { randomUUID } from 'node:crypto';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { afterAll, inject } from 'vitest';

/** Who asks: an account (signed in on one device), a certain session of one, or nobody. */
export type Who = string | SignedIn | null;

export interface SignedIn {
	accountId: string;
	sessionId: string;
	email: string | null;
}

type Work<T> = (sql: TransactionSql) => Promise<T>;

export interface TestDatabase {
	/** The owner's URL (login `postgres`). */
	url: string;
	/** The owner: no superuser, but past row level security, as on hosted Supabase. */
	sql: Sql;
	/** The superuser, for what no login of ours may do. */
	admin: Sql;
	/**
	 * Runs `work` in a transaction of its own on the API's login, as PostgREST would: role
	 * `authenticated` with the account's claims, or `anon` for null. Commits unless it throws. An
	 * account gets one session at its first use, and keeps it: delete that row and it is signed out.
	 */
	as<T>(who: Who, work: Work<T>): Promise<T>;
	/** The same as role `service_role`, as a holder of the secret key. */
	asService<T>(work: Work<T>): Promise<T>;
	close(): Promise<void>;
}

const options = {
	onnotice: () => {},
	types: {
		// Ids and counts as numbers: none in a test is too big for one.
		bigint: {
			to: 20,
			from: [20],
			serialize: (value: number | bigint) => value.toString(),
			parse: (text: string) => Number(text)
		}
	}
};

let maker: Sql | undefined;

/** Makes and drops databases, over one connection for a file: each new one is a process of the server's. */
function administer(statement: string): Promise<unknown> {
	maker ??= postgres(inject('cluster').admin.replace('{database}', 'postgres'), {
		...options,
		max: 1,
		idle_timeout: 10
	}) as unknown as Sql;
	return maker.unsafe(statement);
}

/**
 * A database of the test's own with every migration, cloned from the run's template in about a
 * tenth of a second. `connections` is how many people may act at the same instant (for races).
 */
export const freshDatabase = ({ connections = 10 } = {}): Promise<TestDatabase> =>
	cloneOf(inject('cluster').template, connections, new Map());

/**
 * What the tests of a file begin from, made once in a database of its own: each call gives a clone of
 * that with what `make` returned, the clock where `make` left it. Called once, at the top of the file.
 */
export function beginningWith<Made>(
	make: (db: TestDatabase) => Promise<Made>
): () => Promise<{ db: TestDatabase; made: Made }> {
	let first: Promise<{ origin: Clone; made: Made; at: string }> | undefined;
	const prepare = async () => {
		const origin = await cloneOf(inject('cluster').template, 2, new Map());
		const made = await make(origin);
		const [row] = await origin.sql<{ at: string }[]>`select private.clock()::text as at`;
		// nobody may be connected to what is cloned
		await origin.leave();
		return { origin, made, at: row?.at ?? '' };
	};
	afterAll(async () => {
		await (await first)?.origin.drop();
	});
	return async () => {
		const { origin, made, at } = await (first ??= prepare());
		const db = await cloneOf(origin.name, 10, new Map(origin.sessions));
		await setClock(db.sql, at);
		return { db, made: structuredClone(made) };
	};
}

interface Clone extends TestDatabase {
	name: string;
	sessions: Map<string, Promise<SignedIn>>;
	leave(): Promise<void>;
	drop(): Promise<void>;
}

async function cloneOf(
	template: string,
	connections: number,
	sessions: Clone['sessions']
): Promise<Clone> {
	const cluster = inject('cluster');
	const name = `t_${randomUUID().replaceAll('-', '')}`;
	const at = (url: string, database = name) => url.replace('{database}', database);

	// by its files, in half the time that writing each page through the log takes
	await administer(
		`create database ${name} template ${template} strategy file_copy owner postgres`
	);

	const sql = postgres(at(cluster.owner), { ...options, max: 5 }) as unknown as Sql;
	const api = postgres(at(cluster.api), { ...options, max: connections });
	const admin = postgres(at(cluster.admin), { ...options, max: 2 }) as unknown as Sql;

	async function sessionOf(who: Who): Promise<SignedIn | null> {
		if (who === null || typeof who === 'object') return who;
		const known = sessions.get(who) ?? signIn(sql, who);
		sessions.set(who, known);
		return known;
	}

	const inRole = <T>(role: string, claims: object, work: Work<T>) =>
		api.begin(async (transaction) => {
			await transaction`
				select set_config('role', ${role}, true),
					set_config('request.jwt.claims', ${JSON.stringify({ role, ...claims })}, true),
					set_config('request.method', 'POST', true),
					set_config('request.headers', '{}', true)`;
			return work(transaction as unknown as TransactionSql);
		}) as Promise<T>;

	const leave = async () => {
		await Promise.all([sql.end({ timeout: 5 }), api.end({ timeout: 5 }), admin.end()]);
	};
	const drop = async () => {
		await administer(`drop database if exists ${name} with (force)`);
	};

	return {
		url: at(cluster.owner),
		sql,
		admin,
		async as(who, work) {
			const session = await sessionOf(who);
			if (!session) return inRole('anon', {}, work);
			return inRole(
				'authenticated',
				{
					sub: session.accountId,
					session_id: session.sessionId,
					email: session.email ?? '',
					aud: 'authenticated',
					aal: 'aal1'
				},
				work
			);
		},
		asService: (work) => inRole('service_role', {}, work),
		async close() {
			await leave();
			await drop();
		},
		...{ name, sessions, leave, drop }
	};
}

/** An account with a confirmed address, as if it had come by a magic link. Returns its id. */
export async function makeAccount(
	sql: Sql,
	{ email, name }: { email?: string; name?: string } = {}
): Promise<string> {
	const id = randomUUID();
	const address = (email ?? `${id}@example.org`).toLowerCase();
	const metadata = name === undefined ? {} : { name };
	await sql`
		insert into auth.users (
			id, aud, role, email, email_confirmed_at, confirmation_token, recovery_token, email_change,
			email_change_token_new, email_change_token_current, reauthentication_token,
			raw_app_meta_data, raw_user_meta_data, created_at, updated_at
		) values (
			${id}, 'authenticated', 'authenticated', ${address}, now(), '', '', '', '', '', '',
			${sql.json({ provider: 'email', providers: ['email'] })}, ${sql.json(metadata)}, now(), now()
		)`;
	await sql`
		insert into auth.identities (id, provider, provider_id, user_id, identity_data)
		values (${randomUUID()}, 'email', ${id}, ${id}, ${sql.json({ sub: id, email: address })})`;
	return id;
}

/** A live session of the account, as Auth makes one at sign-in. Each call is another device. */
export async function signIn(sql: Sql, accountId: string): Promise<SignedIn> {
	const sessionId = randomUUID();
	const [row] = await sql<{ email: string | null }[]>`
		with session as (
			insert into auth.sessions (id, user_id, created_at, updated_at, aal)
			values (${sessionId}, ${accountId}, now(), now(), 'aal1')
		)
		select email from auth.users where id = ${accountId}`;
	return { accountId, sessionId, email: row?.email ?? null };
}

/** Ends a session, as signing out does. */
export async function signOut(sql: Sql, { sessionId }: SignedIn): Promise<void> {
	await sql`delete from auth.sessions where id = ${sessionId}`;
}

/**
 * Moves `private.clock()` of this database on by an interval ('3 hours', '-2 days'); moves add up.
 * Only the owner can, and only in a database made for tests.
 */
export async function moveClock(sql: Sql, interval: string): Promise<void> {
	await sql`update private.test_clock set shift = shift + ${interval}::interval`;
}

/** Sets `private.clock()` to about this instant; it runs on from there. */
export async function setClock(sql: Sql, instant: Date | string): Promise<void> {
	const at = typeof instant === 'string' ? instant : instant.toISOString();
	await sql`update private.test_clock set shift = ${at}::timestamptz - statement_timestamp()`;
}
