import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ZodType } from 'zod';
import {
	faith,
	homes,
	kinds,
	languages,
	travel,
	weekly
} from '#lib/domain/volunteers/profile.schema.ts';
import { KINDS } from '#lib/domain/tasks/kinds.ts';
import { metresOf, milesOf, WEEKLY_MINUTES } from '#lib/domain/volunteers/profile.ts';
import { length } from '#lib/format/durations.ts';
import { homesLine, kindsLines, travelSaid, weeklySaid } from '#lib/format/volunteering.ts';
import { sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering, type ProfileAnswers } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveVolunteerProfile } from '#lib/server/usecases/save-volunteer-profile.ts';
import type { Actions, PageServerLoad } from './$types';

type Typed = { once: string; version: number; part: Partial<ProfileAnswers> };
type Happy = { happyWith: readonly string[] };

/** One question a page: what it takes, and what that is in the profile. */
const PARTS: Record<string, ZodType<Typed, unknown>> = {
	travel: travel.transform(({ once, version, travel, drives }) => ({
		once,
		version,
		part: { travelMetres: metresOf(travel), drives }
	})),
	languages: languages.transform(({ once, version, languages }) => ({
		once,
		version,
		part: { languages }
	})),
	kinds: kinds.transform(({ once, version, wants, ratherNot }) => ({
		once,
		version,
		part: { wants, ratherNot }
	})),
	faith: faith.transform(({ once, version, faith }) => ({ once, version, part: { faith } })),
	homes: homes.transform(({ once, version, avoid, strong }) => ({
		once,
		version,
		part: { avoid, happyWith: strong ? ['strong'] : [] }
	})),
	weekly: weekly.transform(({ once, version, weekly }) => ({
		once,
		version,
		part: { weeklyMinutes: weekly }
	}))
};

const isStrong = ({ happyWith }: Happy) => happyWith.includes('strong');

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { part } = event.params;
	if (!Object.hasOwn(PARTS, part)) error(404, 'We could not find that.');
	const { profile, organisations } = await readVolunteering(event.locals.db).catch(refusePage);
	if (!profile) redirect(303, '/volunteering/place');
	const arranged = organisations.flatMap((one) => one.kinds.map(({ kind }) => kind));
	const now: Record<string, string[]> = {
		travel: [travelSaid(profile)],
		languages: profile.languages,
		kinds: kindsLines(profile),
		faith: [profile.faith || 'Nothing said'],
		homes: homesLine(profile),
		weekly: [weeklySaid(profile.weeklyMinutes)]
	};
	return {
		quiet: true,
		part,
		once: newOnce(),
		version: profile.version,
		now: now[part] ?? [],
		miles: String(milesOf(profile.travelMetres)),
		drives: profile.drives ? 'yes' : 'no',
		languages: profile.languages,
		kinds: KINDS.filter(({ id }) =>
			[...arranged, ...profile.wants, ...profile.ratherNot].includes(id)
		).map(({ id, title, about }) => ({
			id,
			title,
			about,
			said: profile.wants.includes(id) ? 'like' : profile.ratherNot.includes(id) ? 'not' : 'either'
		})),
		faith: profile.faith,
		avoid: profile.avoid,
		strong: isStrong(profile),
		weekly: String(profile.weeklyMinutes),
		lengths: WEEKLY_MINUTES.map((minutes) => ({
			value: String(minutes),
			label: sentence(length(minutes))
		}))
	};
};

async function save(event: RequestEvent<{ part: string }>) {
	const schema = Object.hasOwn(PARTS, event.params.part) ? PARTS[event.params.part] : undefined;
	if (!schema) error(404, 'We could not find that.');
	const form = await parseForm(event, schema);
	if (!form.ok) return invalid(form);
	try {
		await saveVolunteerProfile(event.locals.db, form.data);
	} catch (refused) {
		return refuse(refused, form.values, event.url.pathname);
	}
	redirect(303, '/volunteering?saved');
}

export const actions: Actions = {
	default: (event) => {
		requireRole(event, 'volunteer');
		return save(event);
	}
};
