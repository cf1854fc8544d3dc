import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mainPages } from '#support/main-pages.ts';
import { Visitor } from '#support/product.ts';
import { openSite } from '#support/site.ts';
import { organisationId } from '../../supabase/seed/world.ts';

const site = await openSite();
const sql = postgres(site.databaseUrl, { max: 1, onnotice: () => {} });
let grace: Visitor;
let path = '';
beforeAll(async () => {
	grace = await new Visitor(site.origin).signInAs('grace');
	const pages = await mainPages(site.databaseUrl);
	path = pages.find(({ name }) => name === 'Who could be asked')?.path ?? '';
});
afterAll(() => sql.end());

/** The part of the page about whom to ask, as it stands there. */
async function whomToAsk() {
	const text = await (await grace.fetch(path)).text();
	const part = /<section[^>]*aria-labelledby="suggested"[^]*?<\/section>/.exec(text)?.[0] ?? '';
	const [could = '', not = ''] = part.split('<details');
	return {
		could: [...could.matchAll(/<label[^]*?<\/label>/g)].map(([one]) => plain(one)),
		not: plain(not),
		all: plain(part)
	};
}
const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

test('a coordinator reads why each is suggested, why another is not, and that nobody is left', async () => {
	const before = await whomToAsk();
	expect(before.all).toContain('Who could come');
	expect(before.could.length).toBeGreaterThan(1);
	for (const one of before.could) expect(one).toMatch(/mile|same area/);
	expect(before.not).toMatch(/Who cannot, and why \(\d+\)/);
	const reasons = [/check/i, /training/i, /not free|away|not available/i];
	expect(reasons.filter((reason) => reason.test(before.not)).length).toBeGreaterThan(1);

	await sql`
		update public.acceptances set state = 'paused'
		where organisation_id = ${organisationId('culver')} and state = 'accepted'`;
	const after = await whomToAsk();
	expect(after.could).toEqual([]);
	expect(after.all).toContain('Nobody else, as things stand');
	const counted = ({ not }: { not: string }) => Number(/and why \((\d+)\)/.exec(not)?.[1]);
	expect(counted(after)).toBe(counted(before) + before.could.length);
});
