import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startBackend, wipe } from '#local/backend.ts';
import { roomForRun } from './rooms.ts';

/** The Supabase that the contract is asked of. */
export interface ContractTarget {
	url: string;
	publishableKey: string;
	secretKey: string;
	/** Whether tests/contract/fixtures.sql has been applied there. */
	fixtures: boolean;
	/** Only with the embedded backend: its database, and what signs its tokens. */
	embedded: { databaseUrl: string; jwtSecret: string; siteUrl: string; grants: string } | null;
}

declare module 'vitest' {
	interface ProvidedContext {
		contract: ContractTarget;
	}
}

const SITE = 'http://127.0.0.1:3000';

async function hasFixtures(url: string, secretKey: string): Promise<boolean> {
	const answer = await fetch(`${url}/rest/v1/contract_notes?limit=0`, {
		headers: { apikey: secretKey, authorization: `Bearer ${secretKey}` }
	});
	return answer.ok;
}

/**
 * Asks the contract of an embedded backend of its own, or of a hosted project named by
 * SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY. Never of a project in use: the
 * tests make accounts at example.org, and delete those that the product lets go. In one that was made for this,
 * apply tests/contract/fixtures.sql first: what asks for its tables is left out where they are not.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
	const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY } = process.env;
	if (SUPABASE_URL) {
		if (!SUPABASE_PUBLISHABLE_KEY || !SUPABASE_SECRET_KEY) {
			throw new Error('SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY are needed as well.');
		}
		project.provide('contract', {
			url: SUPABASE_URL,
			publishableKey: SUPABASE_PUBLISHABLE_KEY,
			secretKey: SUPABASE_SECRET_KEY,
			fixtures: await hasFixtures(SUPABASE_URL, SUPABASE_SECRET_KEY),
			embedded: null
		});
		return;
	}
	const folder = await roomForRun();
	let grants = '';
	const backend = await startBackend({
		folder,
		siteUrl: SITE,
		apiPort: 0,
		durable: false,
		async prepare({ adminUrl, databaseUrl }) {
			const owner = postgres(databaseUrl, { max: 1, onnotice: () => {} });
			const [applied] = await owner`select to_regclass('public.contract_notes') as there`;
			const fixtures = readFileSync(join(import.meta.dirname, '../contract/fixtures.sql'), 'utf8');
			if (!applied?.there) await owner.unsafe(fixtures);
			await owner.end();
			const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
			const [row] = await admin<{ grants: string }[]>`select public.contract_grants() as grants`;
			grants = row?.grants ?? '';
			await admin.end();
		}
	});
	project.provide('contract', {
		url: backend.url,
		publishableKey: backend.publishableKey,
		secretKey: backend.secretKey,
		fixtures: true,
		embedded: {
			databaseUrl: backend.databaseUrl,
			jwtSecret: backend.jwtSecret,
			siteUrl: SITE,
			grants
		}
	});
	return async () => {
		await backend.stop();
		wipe(folder);
	};
}
