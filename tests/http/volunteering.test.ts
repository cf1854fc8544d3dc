import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODULES } from '#lib/domain/learning/modules.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';
import { open, send } from '#support/forms.ts';
import { Visitor } from '#support/product.ts';
import { openSite } from '#support/site.ts';
import { taskId } from '../../supabase/seed/happenings.ts';
import { idOf } from '../../supabase/seed/ids.ts';
import { accountId, organisationId } from '../../supabase/seed/world.ts';

/**
 * What a volunteer has beside offers and visits, each by its forms as a browser without scripts sends them, once
 * wrong and once right; and what a coordinator then sees.
 */
const site = await openSite();
const sql = postgres(site.databaseUrl, { max: 1, onnotice: () => {} });
const CULVER = organisationId('culver');
const KEYS = ['ruth', 'dev', 'tomasz', 'amina', 'grace', 'bernard', 'colin'] as const;
const people = {} as Record<(typeof KEYS)[number], Visitor>;
const nobody = new Visitor(site.origin);

beforeAll(async () => {
	for (const key of KEYS) {
		people[key] = await new Visitor(site.origin).signInAs(key);
	}
});
afterAll(() => sql.end());

/** What is wrong, as the summary at the top says it. */
const wrong = ({ html, status }: { html: string; status: number }) => {
	expect(status).toBe(400);
	const [summary = ''] = /<div[^>]*class="error-summary[^]*?<\/ul>/.exec(html) ?? [];
	return summary.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
};

describe('R9 and R11: a volunteer, by forms alone', () => {
	test('makes a link to the passport, which shows what was chosen until it is stopped', async () => {
		const { dev } = people;
		const page = await open(dev, '/volunteering/passport/link');
		const none = await send(dev, page, 'Make the link', { days: '7' });
		expect(wrong(none)).toContain('Choose at least one part to show');
		expect(none.html).toMatch(/value="7"[^>]* checked/);
		const made = await send(dev, none, 'Make the link', { parts: ['checks', 'hours'], days: '7' });
		const [, link = ''] = /(\/passport\/[\w-]{16,})/.exec(made.words) ?? [];
		expect(link).not.toBe('');
		const seen = await open(nobody, link);
		expect(seen.status).toBe(200);
		expect(seen.words).toContain('Dev Nair');
		expect(seen.words).toMatch(/[Ee]nhanced/);
		// a part that was not chosen
		expect(seen.words).not.toContain('Safeguarding');
		for (;;) {
			const own = await open(dev, '/volunteering/passport');
			if (!own.words.includes('Stop it')) break;
			expect((await send(dev, own, 'Stop it')).words).toContain('The link does nothing any more');
		}
		expect((await open(nobody, link)).status).toBe(404);
	});

	test('says after a death whether they would like to talk', async () => {
		const { ruth } = people;
		const page = await open(ruth, '/volunteering/care');
		expect(page.words).toContain('Somebody you came to has died');
		// by the page: who it was is told by a person
		expect(page.words).not.toMatch(/Arthur|\bArt\b/);
		const answered = await send(ruth, page, 'I would like to talk');
		expect(answered.words).toContain('You would like to talk.');
		const odd = await ruth.post('/volunteering/care?/answer', {
			once: crypto.randomUUID(),
			loss: crypto.randomUUID(),
			answer: 'shout'
		});
		expect(await odd.text()).toContain('Choose one: both are fine.');
		expect(odd.status).toBe(400);
	});

	test('writes how a visit was, chooses who reads it, and takes it away', async () => {
		const { ruth, grace } = people;
		const path = `/visits/${taskId('stephanie-company', 0)}/how`;
		const page = await open(ruth, path);
		const empty = await send(ruth, page, 'Save', { words: ' ', shown: 'coordinators' });
		expect(wrong(empty)).toContain('Write a line; or leave it');
		expect(empty.html).toMatch(/value="coordinators"[^>]* checked/);
		const saved = await send(ruth, empty, 'Save', {
			words: 'We laughed. I was not ready for that.',
			shown: 'coordinators'
		});
		expect(saved.words).toContain('It is saved.');
		const words = async () =>
			(await open(grace, `/desk/volunteers/${accountId('ruth')}/words`)).words;
		expect(await words()).toContain('I was not ready for that');
		const gone = await send(ruth, await open(ruth, path), 'Delete what I wrote');
		expect(gone.words).toContain('What you wrote is deleted');
		expect(await words()).not.toContain('I was not ready for that');
	});

	test('says yes to a buddy, and leaves and joins a circle', async () => {
		const { tomasz } = people;
		const page = await open(tomasz, '/volunteering/together');
		expect(page.words).not.toContain('Claire');
		const long = await send(tomasz, page, 'Yes, I would', { contact: 'x'.repeat(201) });
		expect(wrong(long)).toContain('200 characters or fewer');
		expect(long.html).toContain('x'.repeat(201));
		const yes = await send(tomasz, long, 'Yes, I would', { contact: 'At the sorting office' });
		expect(yes.words).toMatch(/Claire has done this for a while/);
		expect(yes.words).toContain('07700 900 644, in the evening');
		const left = await send(tomasz, yes, 'Leave it');
		expect(left.words).toContain('You are not of it any more');
		expect((await send(tomasz, left, 'Join')).words).toContain('You are of it.');
	});

	test('sets right how long a visit took', async () => {
		const { ruth } = people;
		const page = await open(ruth, `/volunteering/hours/${idOf('match:len-company:0:ruth')}`);
		const odd = await send(ruth, page, 'Save', { hours: '1', minutes: '75', reason: 'The bus' });
		expect(wrong(odd)).toContain('up to 59 minutes');
		expect(odd.html).toContain('value="75"');
		const saved = await send(ruth, odd, 'Save', {
			hours: '2',
			minutes: '15',
			reason: 'The bus did not come.'
		});
		expect(saved.words).toContain('The bus did not come.');
	});

	test('asks for a reference, which a coordinator writes', async () => {
		const { ruth, grace } = people;
		const page = await open(ruth, `/volunteering/hours/reference/${CULVER}`);
		const none = await send(ruth, page, 'Ask', { purpose: '' });
		expect(wrong(none)).toContain('what it is for');
		const asked = await send(ruth, none, 'Ask', { purpose: 'A course in counselling.' });
		expect(asked.status).toBe(200);
		const desk = await open(grace, `/desk/volunteers/${accountId('ruth')}/reference`);
		expect(desk.words).toContain('A course in counselling.');
		const empty = await send(grace, desk, 'Give it to them', { words: '' });
		expect(wrong(empty)).toContain('Write what you would say of them');
		await send(grace, empty, 'Give it to them', { words: 'Ruth stays when it is quiet.' });
		expect((await open(ruth, asked.path)).words).toContain('Ruth stays when it is quiet.');
	});

	test('has a certificate, which says what they gave and names nobody', async () => {
		const { words } = await open(people.ruth, `/volunteering/hours/certificate/${CULVER}`);
		expect(words).toMatch(
			/Culver Hospice Certificate of volunteering Ruth Pomeroy has volunteered with Culver Hospice since \d+ \w+ \d{4}, and has given [\w ]+ in \d+ visits, between \d+ \w+ \d{4} and \d+ \w+ \d{4}\./
		);
		expect(words).toMatch(/Learnt for it .*, passed on \d/);
		expect(words).not.toMatch(/Len\b|Hollis|Stephanie|Ventnor/);
	});

	test('answers a module, is led to what is not right yet, and passes it', async () => {
		const { amina } = people;
		const module = MODULES.find(({ id }) => id === 'role')!;
		const path = `/volunteering/learning/${module.id}`;
		const right = Object.fromEntries(module.questions.map(({ id, right }) => [id, right]));
		const [first] = module.questions;
		const other = first!.choices.find(({ id }) => id !== first!.right)!;
		const page = await open(amina, path);
		const nearly = await send(amina, page, 'Send', { ...right, [first!.id]: other.id });
		expect(nearly.status).toBe(400);
		expect(nearly.html).toContain(`href="#${first!.id}"`);
		const passed = await send(amina, nearly, 'Send', right);
		expect(passed.status).toBe(200);
		expect(passed.words).toContain('Passed');
		expect(
			await sql`
				select 1 from public.trainings
				where volunteer_id = ${accountId('amina')} and module_id = ${module.id} and passed_at > now() - interval '1 minute'`
		).not.toEqual([]);
	});

	test('writes down what went wrong on a visit, and reads what was learnt from it', async () => {
		const { ruth, amina, grace } = people;
		const page = await open(ruth, `/incidents/new?task=${taskId('len-company', 2)}`);
		// where it is a worry about somebody, it does not belong here
		expect(page.words).toContain('goes to the safeguarding leads alone');
		const later = addDays(localDate(Date.now()), 2).split('-');
		const typed = {
			near: 'yes',
			what: 'fall',
			words: 'The stair carpet is loose at the top.',
			'happened-day': later[2] ?? '',
			'happened-month': later[1] ?? '',
			'happened-year': later[0] ?? '',
			place: 'home'
		};
		const kept = await send(ruth, page, 'Write it down', typed);
		expect(wrong(kept)).toMatch(/hurt/);
		// all that is missing, in the order in which it stands on the page
		const nothing = await send(ruth, page, 'Write it down', {});
		const said = wrong(nothing);
		const places = ['nearly did', 'about', 'happened.', 'which day', 'where', 'hurt'].map((part) =>
			said.indexOf(part)
		);
		expect([places, said]).toEqual([places.toSorted((one, other) => one - other), said]);
		expect(places).not.toContain(-1);
		expect(kept.html).toContain('The stair carpet is loose at the top.');
		const toCome = await send(ruth, kept, 'Write it down', { ...typed, hurt: 'nobody' });
		expect(wrong(toCome)).toContain('This is still to come');
		const [year = '', month = '', day = ''] = localDate(Date.now()).split('-');
		const written = await send(ruth, toCome, 'Write it down', {
			'happened-day': day,
			'happened-month': month,
			'happened-year': year
		});
		expect(written.words).toContain('It waits on the desk of Culver Hospice');
		const path = written.path.replace(/\?.*/, '');
		expect((await open(amina, path)).status).toBe(404);
		// it waits, in a list without a name or a word of it
		const list = await open(grace, '/desk/incidents?what=fall');
		expect(list.html).toContain(path);
		expect(list.words).not.toContain('stair carpet');
		const read = await send(grace, await open(grace, path), 'I have read it');
		expect(wrong(await send(grace, read, 'Close it with these words'))).toContain(
			'what was learnt'
		);
		const closed = await send(grace, read, 'Close it with these words', {
			learnt: 'We ask about stairs before the first visit.'
		});
		expect(closed.words).toContain('Open it again');
		expect((await open(ruth, path)).words).toContain('We ask about stairs before the first visit.');
		expect((await open(ruth, '/incidents')).html).toContain(path);
	});
});

/** Bernard is with Culver, has applied to Ventnor Neighbours, and lets them read what Culver has on record. */
describe('the same record with another organisation', () => {
	const DESK = `/desk/volunteers/${accountId('bernard')}`;

	test('is read with its trace, taken over item by item by a decision of their own, and no more once it is withdrawn', async () => {
		const { bernard, colin } = people;
		const record = await open(colin, `${DESK}/elsewhere`);
		expect(record.status).toBe(200);
		const [, one = ''] = /href="([^"]*\/elsewhere\/training\/[^"]+)"/.exec(record.html) ?? [];
		expect(one).not.toBe('');
		const form = await open(colin, one.replaceAll('&amp;', '&'));
		expect(wrong(await send(colin, form, 'Take it over'))).not.toBe('');
		const tooLong = { 'until-day': '1', 'until-month': '1', 'until-year': '2090' };
		const kept = await send(colin, form, 'Take it over', tooLong);
		expect(wrong(kept)).not.toBe('');
		expect(kept.html).toMatch(
			/name="until-year"[^>]*value="2090"|value="2090"[^>]*name="until-year"/
		);
		const [year = '', month = '', day = ''] = addDays(localDate(Date.now()), 10).split('-');
		const taken = await send(colin, kept, 'Take it over', {
			'until-day': day,
			'until-month': month,
			'until-year': year
		});
		expect(taken.status).toBe(200);

		const own = await open(bernard, '/volunteering/shared');
		expect(own.words).toMatch(/Who has read it .*Colin/);
		expect(own.words).toContain('Taken over as their own');

		// Culver takes it back: word of that waits with those who took it over, until somebody has looked
		const source = one.split('/').at(-1)?.split('?')[0] ?? '';
		await sql`update public.trainings set revoked_at = now() where id = ${source}`;
		const [, changed = ''] =
			/href="([^"]*\/changed\/[^"]+)"/.exec((await open(colin, DESK)).html) ?? [];
		expect(changed).not.toBe('');
		const news = await open(colin, changed.replaceAll('&amp;', '&'));
		expect(news.words).toContain('What you took over has changed where it came from');
		await send(colin, news, 'We have looked');
		expect((await open(colin, DESK)).html).not.toContain(changed);
		await send(bernard, own, 'Withdraw it');
		expect((await open(bernard, '/volunteering/shared')).words).not.toContain('Withdraw it');
		// from that instant nothing is read by it; what they decided stays
		expect((await open(colin, `${DESK}/elsewhere`)).words).not.toContain('Take it over');
		expect((await open(colin, one.replaceAll('&amp;', '&'))).status).toBe(404);
		expect((await open(colin, DESK)).words).toMatch(/Culver Hospice/);
	});

	test('is let be read in the words that were shown, for at least one thing', async () => {
		const { dev } = people;
		const to = `/volunteering/shared/${CULVER}/${organisationId('aldhelm')}`;
		const page = await open(dev, to);
		expect(wrong(await send(dev, page, 'They may read this', { items: [] }))).toContain(
			'Choose at least one thing'
		);
		const [, item = ''] = /name="items"[^>]*value="([a-z]+)"/.exec(page.html) ?? [];
		const given = await send(dev, page, 'They may read this', { items: [item] });
		expect(given.words).toContain('reads what Culver Hospice has on record');
		expect((await open(dev, '/volunteering/shared')).words).toContain('Nobody yet.');
	});
});

describe('when a volunteer is free', () => {
	/** The hours of a day in which they are free, as matching has it. */
	const hours = async (day: string) => {
		const [row] = await sql<{ hours: string }[]>`
			select coalesce(sum(extract(epoch from upper(r) - lower(r)) / 3600), 0)::int as hours
			from unnest(private.free_on(${accountId('amina')}, ${day}::text::date, 'Europe/London')) as r`;
		return Number(row?.hours);
	};
	const today = localDate(Date.now());
	// a Monday, some weeks on, that is no day of a change of the clocks
	const monday = Array.from({ length: 7 }, (_, i) => addDays(today, 40 + i)).find(
		(day) => new Date(`${day}T12:00Z`).getUTCDay() === 1
	)!;
	const typed = (name: string, day: string) =>
		Object.fromEntries(
			(['year', 'month', 'day'] as const).map((part, i) => [
				`${name}-${part}`,
				day.split('-')[i] ?? ''
			])
		);

	test('a whole day is typed, read back, and counted from midnight to midnight', async () => {
		const { amina } = people;
		const page = await open(amina, '/volunteering/times');
		const empty = Object.fromEntries(
			[...page.html.matchAll(/name="((?:from|until)-\d-\d)"/g)].map(([, name]) => [name, ''])
		);
		const odd = await send(amina, page, 'Save the week', {
			...empty,
			'from-1-1': '00:00',
			'until-1-1': '25:00'
		});
		expect(wrong(odd)).toContain('Give a time');
		expect(odd.html).toContain('value="25:00"');
		for (const end of ['24:00', '00:00']) {
			const saved = await send(amina, await open(amina, '/volunteering/times'), 'Save the week', {
				...empty,
				'from-1-1': '00:00',
				'until-1-1': end
			});
			expect([end, saved.status]).toEqual([end, 200]);
			expect(saved.words).toContain('Monday: midnight to midnight');
			expect(await hours(monday)).toBe(24);
			expect(await hours(addDays(monday, 1))).toBe(0);
			// a field for a time has no 24:00
			const again = await open(amina, '/volunteering/times');
			expect(again.html).toMatch(/name="until-1-1"[^>]*value="00:00"/);
		}
	});

	test('days away that overlap count once; an end before the start is named, and the rest kept', async () => {
		const { amina } = people;
		const add = async (kind: string, first: string, last: string, times = {}) =>
			send(amina, await open(amina, '/volunteering/away'), 'Add these days', {
				kind,
				...typed('first', first),
				...typed('last', last),
				...times
			});
		const back = await add('away', monday, addDays(monday, -1));
		expect(wrong(back)).toMatch(/last day|before/i);
		expect(back.html).toMatch(/value="away"[^>]* checked/);
		expect(wrong(await add('away', monday, '', { starts: '14:00', ends: '09:00' }))).toMatch(
			/before|end/i
		);
		expect((await add('away', addDays(monday, -1), monday)).words).toContain('Saved.');
		expect(await hours(monday)).toBe(0);
		expect((await add('away', monday, '', { starts: '09:00', ends: '12:00' })).words).toContain(
			'Saved.'
		);
		expect((await add('free', monday, addDays(monday, 1))).words).toContain('Saved.');
		expect(await hours(monday)).toBe(0);
		expect(await hours(addDays(monday, 1))).toBe(24);
		// the longer one taken away, three hours of it are left
		const noted = await open(amina, '/volunteering/away');
		const [longer = ''] =
			/Take away\s*: Away, [^:]+? to [^:]+?(?= Away| Free| Take| Add)/.exec(noted.words) ?? [];
		const gone = await send(amina, noted, longer);
		expect(gone.words).toContain('Saved.');
		expect(await hours(monday)).toBe(21);
	});
});

describe('a coordinator', () => {
	test('turns the pages of the rota; a week or a day that no calendar has is this one', async () => {
		const { grace } = people;
		const week = await open(grace, '/desk/visits/rota');
		expect(week.status).toBe(200);
		expect(week.words).toContain('Ruth Pomeroy');
		const over = (words: string) => /\w{3} \d+ \w+ to \w{3} \d+ \w+/.exec(words)?.[0];
		for (const odd of ['?week=2026-02-31', '?week=soon', '?day=9', '?page=-1']) {
			const page = await open(grace, `/desk/visits/rota${odd}`);
			expect([odd, page.status, over(page.words)]).toEqual([odd, 200, over(week.words)]);
		}
		const next = await open(grace, `/desk/visits/rota?week=${addDays(localDate(Date.now()), 7)}`);
		expect(over(next.words)).not.toBe(over(week.words));
		const room = await open(grace, '/desk/visits/rota?room=yes');
		expect(room.words.length).toBeLessThan(week.words.length);
	});

	test('reads who has carried much, sorted as asked, and by nothing made up', async () => {
		const { grace } = people;
		const names = async (query: string) => {
			const { words, status } = await open(grace, `/desk/volunteers/carried${query}`);
			expect(status).toBe(200);
			return words.match(/Ruth Pomeroy|Tomasz Wilk|Dev Nair|Claire \w+/g) ?? [];
		};
		expect(await names('?sort=name')).toEqual([...(await names('?sort=name'))].sort());
		expect((await names('?sort=carried')).length).toBeGreaterThan(1);
		expect(await names('?sort=weight')).toEqual(await names(''));
	});
});
