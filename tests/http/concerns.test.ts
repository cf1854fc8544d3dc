import postgres from 'postgres';
import { Visitor } from '#support/product.ts';
import { openSite } from '#support/site.ts';
import { idOf } from '../../supabase/seed/ids.ts';
import { accountId } from '../../supabase/seed/world.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const site = await openSite();
const sql = postgres(site.databaseUrl, { max: 1, onnotice: () => {} });
const lead = new Visitor(site.origin);
const other = new Visitor(site.origin);
beforeAll(async () => {
	await Promise.all([lead.signInAs('nkechi'), other.signInAs('grace')]);
});
afterAll(() => sql.end());

const HANDED = `/concerns/${idOf('concern:balbir')}`;
const textOf = async (path: string) => (await lead.fetch(path)).text();
const hidden = (html: string, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
async function post(action: string, fields: Record<string, string>) {
	const page = await textOf(HANDED);
	const made = { once: hidden(page, 'once'), version: hidden(page, 'version'), ...fields };
	const answer = await lead.post(`${HANDED}?/${action}`, made);
	return { status: answer.status, html: await answer.text() };
}

test('R11: without a script a lead writes a note, gives a concern back, is handed it again and takes it', async () => {
	expect(await textOf('/concerns')).toContain('You are asked to take it');
	expect(await textOf(HANDED)).toContain('Moira Attrill asks you to take this on');

	// R9: what is wrong is named, and what was typed is kept
	const wrong = await post('note', {
		words: 'Rang the elder son.',
		kind: 'action',
		clock: '10:15',
		'happened-day': '31',
		'happened-month': '2',
		'happened-year': '2026'
	});
	expect(wrong.status).toBe(400);
	expect(wrong.html).toContain('No calendar has that day');
	for (const kept of ['Rang the elder son.', 'value="10:15"', 'value="31"'])
		expect(wrong.html).toContain(kept);
	const empty = await post('note', {});
	expect(empty.status).toBe(400);
	for (const [field, said] of [
		['kind', 'Say what it is.'],
		['words', 'Write down what you did or found.']
	]) {
		expect(empty.html).toContain(`href="#${field}"`);
		expect(empty.html).toContain(said);
	}
	const future = await post('note', {
		words: 'Not yet.',
		kind: 'fact',
		'happened-day': '1',
		'happened-month': '1',
		'happened-year': '2099'
	});
	expect([future.status, future.html.includes('still to come')]).toEqual([400, true]);
	expect((await post('hand', { lead: '', handing: '' })).status).toBe(400);
	expect((await post('due', {})).status).toBe(400);

	expect((await post('note', { words: 'Rang the elder son.', kind: 'action' })).status).toBe(303);
	expect((await post('back', { handing: 'I know the family.' })).status).toBe(303);
	const given = await textOf(HANDED);
	expect(given).toContain('Could not take it, and gave it back to Moira Attrill');
	expect(given).toContain('Moira Attrill, since');
	expect((await post('take', { handing: '' })).status).toBe(400);
	expect((await post('take', { handing: 'She is on leave.' })).status).toBe(303);
	expect(await textOf(HANDED)).toContain('Took it from Moira Attrill');
	expect(
		(await post('hand', { lead: accountId('moira'), handing: 'Back on Monday.' })).status
	).toBe(303);
	expect(await textOf('/concerns')).toContain('Moira Attrill is asked to take it');
});

test('R6: the mail’s address says nothing, whoever opens it', async () => {
	const on = async (visitor: Visitor) => (await visitor.fetch('/to-read')).headers.get('location');
	expect(await on(lead)).toBe('/concerns');
	expect(await on(other)).toBe('/account');
	expect(await on(new Visitor(site.origin))).toBe('/sign-in?next=%2Fto-read');
});

test('the clock’s report has no number of concerns', async () => {
	await sql`delete from private.concern_reminders`;
	const run = async () => {
		const answer = await fetch(new URL('/jobs/run', site.origin), {
			method: 'POST',
			headers: { authorization: `Bearer ${site.jobsSecret}` }
		});
		return ((await answer.json()) as Record<string, unknown>).leads_reminded;
	};
	const reminded = await run();
	const [written] = await sql`select count(*)::int as n from private.concern_reminders`;
	// R13: something was there to count
	expect(written?.n).toBeGreaterThan(0);
	expect(await run()).toEqual(reminded);
	expect(Number(reminded)).toBeFalsy();
});
