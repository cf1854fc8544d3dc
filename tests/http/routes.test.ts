import { Visitor } from '#support/product.ts';
import {
	actionsOf,
	DECISIONS,
	KINDS,
	pathOf,
	routesOf,
	wrongWith,
	type Kind
} from '#support/routes.ts';
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wipe } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { room } from '#support/rooms.ts';
import { openSite } from '#support/site.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/build.ts';
import { startSite } from '../../scripts/lib/site.ts';

const served = await openSite();
const { origin } = served;
const visitors = new Map<Kind, Visitor>();

beforeAll(async () => {
	for (const [kind, key] of Object.entries(KINDS) as [Kind, string | null][]) {
		const visitor = new Visitor(origin);
		if (key) await visitor.signInAs(key);
		visitors.set(kind, visitor);
	}
});

/**
 * What is wrong with how a page says what is missing, of the answers that somebody can see there to give: nothing
 * said, or a field named that no link leads to. What a page keeps for itself in a form, nobody can leave out.
 */
function unnamed(html: string): string[] {
	const seen = [...html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/gi)].flatMap(([form]) =>
		[...form.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)]
			.map(([control]) => control)
			.filter((control) => !/type="hidden"/.test(control))
			.map((control) => /\bname="([^"]+)"/.exec(control)?.[1] ?? '')
	);
	const summary = /<div[^>]*class="error-summary[\s\S]*?<\/ul>/.exec(html)?.[0];
	if (!summary) return seen.length > 0 ? [`says nothing of ${seen.join(', ')}`] : [];
	return [...summary.matchAll(/href="#([^"]+)"/g)]
		.map(([, field]) => field!)
		.filter((field) => seen.includes(field) && !html.includes(` id="${field}"`))
		.map((field) => `names ${field}, and leads nowhere`);
}

const undecided = (routes: string[]) => routes.filter((route) => !(route in DECISIONS));

describe('R1: who may open what', () => {
	test('every route has a decision, and every decision a route', () => {
		const routes = routesOf();
		expect(undecided(routes)).toEqual([]);
		expect(Object.keys(DECISIONS).filter((route) => !routes.includes(route))).toEqual([]);
	});

	test.each(Object.keys(KINDS) as Kind[])('as %s, every route answers as decided', async (kind) => {
		const wrong: string[] = [];
		for (const route of routesOf()) {
			const decision = DECISIONS[route];
			if (!decision) continue;
			const response = await visitors.get(kind)!.fetch(pathOf(route, decision));
			await response.text();
			const fault = wrongWith(decision, kind, {
				status: response.status,
				location: response.headers.get('location')
			});
			if (fault) wrong.push(`${route} ${fault}`);
			// R7: nothing that only some may see is kept by anybody on the way
			const kept = response.headers.get('cache-control') ?? '';
			const signedIn = kind !== 'nobody';
			const shown = response.status === 200;
			if (shown && (signedIn || !decision.open.includes('nobody')) && !/no-store/.test(kept)) {
				wrong.push(`${route} may be kept: ${kept}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('a HEAD opens nothing that is not for anybody, and runs no load', async () => {
		const wrong: string[] = [];
		for (const route of routesOf()) {
			const decision = DECISIONS[route];
			if (!decision || decision.open.includes('nobody')) continue;
			const { status } = await visitors
				.get('daughter')!
				.fetch(pathOf(route, decision), { method: 'HEAD' });
			// 404: a page for some among the public ones, whose guard has answered before its load
			if (status !== 405 && status !== 404) wrong.push(`${route}: ${status}`);
		}
		expect(wrong).toEqual([]);
	});

	test('somebody else’s id and a made-up one are answered alike', async () => {
		const stranger = visitors.get('applicant')!;
		const strip = (html: string) =>
			html.replace(/nonce="[^"]*"|[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
		for (const route of [
			'/circle/[person]',
			'/circle/[person]/sharing',
			'/desk/volunteers/[id]',
			'/organisation/[organisation]'
		]) {
			const real = await stranger.fetch(pathOf(route, DECISIONS[route]));
			const made = await stranger.fetch(pathOf(route, undefined));
			expect([route, made.status]).toEqual([route, real.status]);
			expect(strip(await made.text())).toBe(strip(await real.text()));
		}
	});

	test('R13: a route without a decision, and one closed to whom it is for, would be found', () => {
		expect(undecided(['/desk', '/desk/planted'])).toEqual(['/desk/planted']);
		expect(wrongWith(DECISIONS['/desk']!, 'coordinator', { status: 404, location: null })).toMatch(
			/closed/
		);
	});

	test('R13: a page whose guard was taken away is found, by asking a site that has it so', async () => {
		const folder = room('unguarded');
		const route = '/guardian/breaches/new';
		cpSync(join(root, 'build'), join(folder, 'build'), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
		const [page] = globSync(
			`${folder}/build/server/chunks/entries/pages${route}/_page.server.ts*.js`
		);
		const guard = 'requireRole(event, "data_guardian");';
		const guarded = readFileSync(page!, 'utf8');
		expect(guarded).toContain(guard);
		writeFileSync(
			page!,
			guarded.replace(guard, 'return { quiet: true, once: "", organisation: "", risks: [] };')
		);
		const site = await startSite({
			backend: { ...served, url: served.apiUrl },
			host: 'localhost',
			port: await freePort(),
			quiet: true,
			file: join(folder, 'build/index.js'),
			environment: { LOG_LEVEL: 'silent' }
		});
		try {
			const found: (string | null)[] = [];
			for (const kind of ['daughter', 'guardian', 'nobody'] as const) {
				const visitor = visitors.get(kind)!;
				visitor.via = site.origin;
				const { status, headers } = await visitor.fetch(route);
				visitor.via = origin;
				found.push(
					wrongWith(DECISIONS[route]!, kind, { status, location: headers.get('location') })
				);
			}
			expect(found).toEqual([
				'is open to daughter: 200',
				null,
				'does not send nobody to sign in: 200'
			]);
		} finally {
			await site.stop();
			wipe(folder);
		}
	});
});

describe('forms', () => {
	/** Each form of each page: where it is sent to. */
	const forms = routesOf().flatMap((route) =>
		actionsOf(route).map((action) => {
			const path = pathOf(route, DECISIONS[route]);
			if (action === 'default') return { route, path };
			return { route, path: `${path}${path.includes('?') ? '&' : '?'}/${action}` };
		})
	);

	test.each(Object.keys(KINDS) as Kind[])(
		'R1: as %s, a form of a page that is closed to them does not even look at what is sent',
		async (kind) => {
			const wrong: string[] = [];
			for (const { route, path } of forms) {
				const decision = DECISIONS[route]!;
				if (decision.nothing || decision.open.includes(kind)) continue;
				const { status, headers } = await visitors.get(kind)!.post(path, {});
				const fault = wrongWith(decision, kind, { status, location: headers.get('location') });
				if (fault) wrong.push(`${path} ${fault}`);
			}
			expect(wrong).toEqual([]);
		}
	);

	test('R9: every form with nothing in it is answered, and what is missing is named', async () => {
		const wrong: string[] = [];
		for (const { route, path } of forms) {
			// signed out, nothing more can be sent in this session's name
			if (route === '/sign-out') continue;
			// an invitation is read by anybody, and taken up by an account
			const kind = route === '/invitation' ? 'applicant' : DECISIONS[route]!.open[0];
			if (!kind) continue;
			const answer = await visitors.get(kind)!.post(path, {});
			const html = await answer.text();
			const { status } = answer;
			const onward = status === 303 && !answer.headers.get('location')?.startsWith('/sign-in?next');
			if (status === 400) wrong.push(...unnamed(html).map((fault) => `${path}: ${fault}`));
			else if (!onward && ![200, 404, 409].includes(status)) wrong.push(`${path}: ${status}`);
			if (/at .*\.(js|ts):\d+/.test(html)) wrong.push(`${path}: shows where it broke`);
		}
		expect(wrong).toEqual([]);
	});

	test('a foreign origin is refused, and nothing happens', async () => {
		const visitor = visitors.get('daughter')!;
		for (const path of ['/account/details', '/sign-in', '/settings/look', '/worry', '/circle']) {
			const response = await visitor.fetch(path, {
				method: 'POST',
				headers: { origin: 'https://elsewhere.example.org' },
				body: new URLSearchParams({ name: 'Somebody else' })
			});
			expect([path, response.status]).toEqual([path, 403]);
		}
	});

	test('R9: the one who tells us of a worry and says nothing is asked for words, in place', async () => {
		const worry = await visitors
			.get('nobody')!
			.post('/worry', { once: crypto.randomUUID(), words: '' });
		expect(worry.status).toBe(400);
		expect(await worry.text()).toContain('href="#words"');
	});

	test('a group signs up page by page, without a script; each page is kept for this browser until it is sent', async () => {
		const nobody = visitors.get('nobody')!;
		const read = async (response: Response) => {
			const html = await response.text();
			const carried = Object.fromEntries(
				[...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
					([, name, value]) => [name, value]
				)
			) as Record<string, string>;
			return { status: response.status, html, carried };
		};
		const open = async (at = '') => read(await nobody.fetch(`/groups/join${at}`));
		const page = async (form: Record<string, string>) => {
			const response = await nobody.post('/groups/join', form);
			const to = response.headers.get('location');
			return to === null ? read(response) : read(await nobody.fetch(to));
		};
		const first = { name: 'Chale Choir', kind: 'school' };
		let at = await open();
		const lost = await page({ ...at.carried, ...first, near: 'ZZ1 1ZZ' });
		expect([lost.status, lost.carried.step]).toEqual([400, 'group']);
		expect(lost.html).toContain('value="ZZ1 1ZZ"');
		// a wrong answer too is kept: opened anew, by this browser and by no other
		at = await open('?at=check');
		expect(at.html).toContain('value="ZZ1 1ZZ"');
		const elsewhere = await (await visitors.get('volunteer')!.fetch('/groups/join')).text();
		expect(elsewhere).not.toContain('ZZ1');
		const stale = at.carried;
		at = await page({ ...at.carried, ...first, near: 'PO38 1ZZ' });
		expect(at.carried.step).toBe('serves');
		// another window, opened before
		const late = await page({
			...stale,
			once: crypto.randomUUID(),
			...first,
			name: 'Late Choir',
			near: 'PO38 1ZZ'
		});
		expect([late.status, late.carried.was === stale.was]).toEqual([409, false]);
		expect(late.html).toContain('Late Choir');
		// back with half of it typed
		await page({ ...at.carried, wants: 'Sing, and', go: 'group' });
		at = await open('?at=serves');
		expect(at.html).toContain('Sing, and');
		at = await page({ ...at.carried, wants: 'Sing', serves: 'Anybody' });
		at = await page({ ...at.carried, lead: 'Morag Firth', email: 'morag@choir.example.org' });
		// tomorrow: to where they stopped
		at = await open();
		expect(at.carried).toMatchObject({ step: 'check', near: 'PO38 1ZZ', serves: 'Anybody' });
		// an answer that was lost on the way is asked for again, on its page
		const without = await page({ ...at.carried, serves: '' });
		expect([without.status, without.carried.step]).toEqual([400, 'serves']);
		for (const time of ['once', 'again']) {
			const sent = await page(at.carried);
			expect([time, sent.status]).toEqual([time, 200]);
			expect(sent.html).toContain('Now look at your mail');
		}
		expect((await open()).carried.step).toBe('group');
	});

	test('the clock’s entry is closed without its secret', async () => {
		for (const authorization of ['', 'Bearer wrong', `Bearer ${'x'.repeat(64)}`]) {
			const response = await fetch(`${origin}/jobs/run`, {
				method: 'POST',
				headers: { authorization, origin }
			});
			expect(response.status).toBe(404);
		}
	});
});
