import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '#support/site.ts';
import { Visitor } from '#support/product.ts';
import { accountId, organisationId, personId } from '../../supabase/seed/world.ts';

const site = await openSite();
const sql = postgres(site.databaseUrl, { max: 2, onnotice: () => {} });
const admin = postgres(site.adminUrl, { max: 1, onnotice: () => {} });
afterAll(() => Promise.all([sql.end(), admin.end()]));

const LEN = personId('len');
const COPY = `/circle/${LEN}/copy`;
const as = (key: string) => new Visitor(site.origin).signInAs(key);

describe('a copy of everything, as a file', () => {
	test('R7: to whoever may, once a fresh sign-in; kept by no cache; its name names nobody', async () => {
		const joanne = await as('joanne');
		const page = await (await joanne.fetch(COPY)).text();
		expect(page).toContain('Take the page');
		for (const [format, type, ending] of [
			['page', 'text/html', 'html'],
			['data', 'application/json', 'json'],
			['consents', 'application/fhir+json', 'json']
		]) {
			const answer = await joanne.post(`${COPY}/file`, {
				once: randomUUID(),
				format: format ?? ''
			});
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-type')).toContain(type);
			expect(answer.headers.get('cache-control')).toBe('private, no-store');
			expect(answer.headers.get('content-disposition')).toMatch(
				new RegExp(`^attachment; filename="alongside-[a-z]+-\\d{4}-\\d\\d-\\d\\d\\.${ending}"$`)
			);
			const body = await answer.text();
			if (ending === 'json') {
				const data = JSON.parse(body) as { resourceType?: string; consents?: object };
				expect(data.resourceType ?? (data.consents && 'data')).toMatch(/Bundle|data/);
			} else {
				expect(body).toContain('<!doctype html>');
				expect(body).not.toMatch(/<script|https?:\/\/(?!www\.w3)/);
			}
		}
		// on record, and shown
		expect(await (await joanne.fetch(COPY)).text()).toContain('The consents alone, by you');
	});

	test('a browser left open gives nothing away; nobody else finds anything; wrong input is a 400', async () => {
		const joanne = await as('joanne');
		await admin`update auth.sessions set created_at = now() - interval '1 hour' where user_id = ${accountId('joanne')}`;
		expect(await (await joanne.fetch(COPY)).text()).not.toContain('Take the page');
		const stale = await joanne.post(`${COPY}/file`, { once: randomUUID(), format: 'page' });
		expect([stale.status, stale.headers.get('location')]).toEqual([
			303,
			`/account/again?next=${encodeURIComponent(COPY)}`
		]);
		for (const key of ['grace', 'ruth', 'anna']) {
			const other = await as(key);
			const answer = await other.post(`${COPY}/file`, { once: randomUUID(), format: 'page' });
			expect(answer.status, key).toBe(404);
		}
		const nobody = await new Visitor(site.origin).post(`${COPY}/file`, {
			once: randomUUID(),
			format: 'page'
		});
		expect([nobody.status, nobody.headers.get('location')?.startsWith('/sign-in')]).toEqual([
			303,
			true
		]);
		const len = await as('len');
		expect((await len.post(`${COPY}/file`, { once: randomUUID(), format: 'paper' })).status).toBe(
			400
		);
		expect((await len.post(`${COPY}/file`, { format: 'page' })).status).toBe(400);
		expect((await len.fetch(`${COPY}/file`)).status).toBe(405);
	});

	test('of one’s own account', async () => {
		const ruth = await as('ruth');
		const answer = await ruth.post('/account/copy/file', { once: randomUUID(), format: 'data' });
		expect(answer.status).toBe(200);
		expect(await answer.json()).toMatchObject({ account: { email: 'ruth@example.org' } });
	});
});

describe('an erasure, from asking to the last mail', () => {
	test('the person looks at what goes and what stays, asks, and the data guardian carries it out', async () => {
		const person = personId('rehana');
		const [self] = await sql`
			select c.account_id as id from private.circle_members c where c.person_id = ${person} and c.account_id is not null limit 1`;
		// her manager's basis has been seen
		await sql`
			update private.circle_members set basis = 'attorney', basis_seen_by = ${accountId('grace')}, basis_seen_at = private.clock(),
				basis_paper = 'Seen' where person_id = ${person} and role = 'manager'`;
		expect(self?.id).toBe(accountId('imran'));
		const imran = await as('imran');
		const at = `/circle/${person}/erasure`;
		const page = await (await imran.fetch(at)).text();
		expect(page).toContain('What would be erased');
		expect(page).toContain('What stays, why, and until when');
		const form = {
			once: randomUUID(),
			organisation: organisationId('culver'),
			words: 'Kept words'
		};
		const unsure = await imran.post(at, form);
		expect(unsure.status).toBe(400);
		expect(await unsure.text()).toContain('Kept words');
		const sent = await imran.post(at, { ...form, sure: 'yes' });
		expect([sent.status, sent.headers.get('location')]).toEqual([303, `${at}?asked`]);
		// a tab that stood open
		const again = await imran.post(at, { ...form, once: randomUUID(), sure: 'yes' });
		expect(again.status).toBe(409);
		const robert = await as('robert');
		const list = await (await robert.fetch('/guardian/retention')).text();
		const [asked] = await sql<{ id: string }[]>`
			select id from private.subject_requests where person_id = ${person} and kind = 'erasure'`;
		const href = `/guardian/erasures/${asked?.id}`;
		expect(list).toContain(`href="${href}"`);
		const decide = await (await robert.fetch(href)).text();
		expect(decide).not.toContain('Rehana');
		const fields = { once: randomUUID(), version: '1', sure: 'yes' };
		expect((await (await as('grace')).post(href, fields)).status).toBe(404);
		const done = await robert.post(href, fields);
		expect([done.status, done.headers.get('location')]).toEqual([
			303,
			'/guardian/retention?erased'
		]);
		expect((await imran.fetch(at)).status).toBe(404);
		await fetch(new URL('/jobs/run', site.origin), {
			method: 'POST',
			headers: { authorization: `Bearer ${site.jobsSecret}` }
		});
		const [mail] = await sql`
			select subject, body_text from private.captured_mails where recipient = 'imran@example.org' order by id desc limit 1`;
		expect(mail?.subject).toBe('What you asked to be erased is erased');
		expect(mail?.body_text).not.toContain('Rehana');
	});
});
