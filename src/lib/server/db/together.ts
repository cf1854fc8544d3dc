import { z } from 'zod';
import type { CircleSaid } from '#lib/domain/volunteers/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { frame } from './desk-rows.ts';
import { ruleParts } from './events.ts';

const text = z.string();
const circle = {
	...ruleParts,
	id: text,
	title: text,
	description: text,
	place: text,
	online: z.boolean(),
	repeats: text,
	places: z.number()
};

const togetherRow = z
	.object({
		now: text,
		today: text,
		buddies: z.array(
			z.object({
				id: text,
				organisation: text,
				phone: text,
				newer: z.boolean(),
				asked_at: text,
				said: z.boolean(),
				agreed: z.boolean(),
				contact: text,
				name: text.nullable(),
				reach: text.nullable()
			})
		),
		circles: z.array(
			z.object({
				...circle,
				organisation: text,
				phone: text,
				taken: z.number(),
				joined: z.boolean(),
				runs: z.boolean(),
				facilitator: text.nullable(),
				members: z.array(text)
			})
		)
	})
	.transform(camel);

/** The buddies and peer circles of the volunteer who asks. */
export const readTogether = (db: Db) => call(db, 'together_page', {}, togetherRow);

/** Says yes to a buddy, and how they may be reached. */
export async function agreeBuddy(
	db: Db,
	yes: { once: string; buddy: string; contact: string }
): Promise<void> {
	await call(db, 'agree_buddy', { p_once: yes.once, p_buddy: yes.buddy, p_contact: yes.contact });
}

/** Says no, or that it is over; or takes it back. */
export async function endBuddy(db: Db, given: { once: string; buddy: string }): Promise<void> {
	await call(db, 'end_buddy', { p_once: given.once, p_buddy: given.buddy });
}

const buddyDeskRow = z
	.object({
		now: text,
		name: text.nullable(),
		own: z.boolean(),
		organisation: text,
		may: z.boolean(),
		pairs: z.array(
			z.object({
				id: text,
				with: text.nullable(),
				newer: z.boolean(),
				asked_at: text,
				agreed_at: text.nullable(),
				agreed: z.boolean(),
				said_yes: z.number(),
				ended_at: text.nullable(),
				ended_how: z.enum(['no', 'ended', 'taken_back', 'standing']).nullable()
			})
		),
		people: z.array(z.object({ id: text, name: text.nullable(), visits: z.number() }))
	})
	.transform(camel);

/** A volunteer's buddies for the coordinators, and whom they could ask. */
export const readBuddyDesk = (db: Db, organisation: string, volunteer: string) =>
	call(
		db,
		'buddy_desk_page',
		{ p_organisation: organisation, p_volunteer: volunteer },
		buddyDeskRow
	);

/** Asks two volunteers whether they would like to be buddies. */
export async function askBuddies(
	db: Db,
	asked: { once: string; organisation: string; newer: string; older: string }
): Promise<void> {
	await call(db, 'ask_buddies', {
		p_once: asked.once,
		p_organisation: asked.organisation,
		p_volunteer: asked.newer,
		p_older: asked.older
	});
}

export async function joinPeerCircle(
	db: Db,
	given: { once: string; circle: string }
): Promise<void> {
	await call(db, 'join_peer_circle', { p_once: given.once, p_circle: given.circle });
}

export async function leavePeerCircle(
	db: Db,
	given: { once: string; circle: string }
): Promise<void> {
	await call(db, 'leave_peer_circle', { p_once: given.once, p_circle: given.circle });
}

/** Calls one meeting off; everybody of the circle is told. */
export async function callOffMeeting(
	db: Db,
	off: { once: string; circle: string; day: string; note: string }
): Promise<void> {
	await call(db, 'call_off_meeting', {
		p_once: off.once,
		p_circle: off.circle,
		p_day: off.day,
		p_note: off.note
	});
}

const circlesRow = frame
	.extend({
		day: text,
		circles: z.array(
			z.object({
				...circle,
				version: z.number(),
				facilitator_id: text.nullable(),
				facilitator: text.nullable(),
				members: z.array(text)
			})
		),
		people: z.array(z.object({ id: text, name: text.nullable() }))
	})
	.transform(camel);

/** An organisation's peer circles for its coordinators. */
export const readPeerCircles = (db: Db, organisation: string) =>
	call(db, 'peer_circles_page', { p_organisation: organisation }, circlesRow);

/** Begins a peer circle, or changes one; the database says what is wrong with it. */
export async function savePeerCircle(
	db: Db,
	{ once, version, until, ...said }: CircleSaid,
	organisation: string,
	circle: string | null
): Promise<void> {
	await call(db, 'save_peer_circle', {
		p_once: once,
		p_organisation: organisation,
		p_circle: circle,
		p_version: version,
		p_said: { ...said, until, stops: until === '' ? 'never' : 'until' }
	});
}

export async function endPeerCircle(
	db: Db,
	given: { once: string; circle: string; version: number }
): Promise<void> {
	await call(db, 'end_peer_circle', {
		p_once: given.once,
		p_circle: given.circle,
		p_version: given.version
	});
}
