import type { TaskSummary, ToldWhen, WhoToAsk } from './summary.ts';

/** How an offer stands for whoever was asked. `settled`: taken by another, or no longer needed; which, is not said (C26). */
export const OFFER_STANDINGS = ['open', 'declined', 'accepted', 'expired', 'settled'] as const;
export type OfferStanding = (typeof OFFER_STANDINGS)[number];

/** What can still be answered. */
export interface Offer extends TaskSummary, ToldWhen {
	expiresAt: string;
	/** Whether a coordinator confirms whoever says yes. */
	confirms: boolean;
	ask: WhoToAsk;
	/** Of what the task asks, what this volunteer would rather not meet. */
	avoid: readonly string[];
	/** How many others were asked and may still say yes. */
	others: number;
}

/** One offer, as its page gets it. */
export interface OfferPage {
	now: string;
	id: string;
	organisation: string;
	standing: OfferStanding;
	/** When it was answered, if it was. */
	at: string | null;
	/** Where the visit is, once accepted. */
	taskId: string | null;
	/** Null once it can no longer be answered. */
	offer: Offer | null;
}

export interface OpenOffer extends TaskSummary {
	id: string;
	organisation: string;
	sentAt: string;
	expiresAt: string;
}

export interface AnsweredOffer {
	id: string;
	organisation: string;
	sentAt: string;
	at: string;
	state: 'accepted' | 'declined' | 'expired' | 'withdrawn';
	/** No was said, and yes still can be. */
	mayChange: boolean;
	taskId: string | null;
	summary: TaskSummary | null;
}

/** How somebody stands with one organisation, for an honest word where there are no offers. */
export interface AskedBy {
	organisation: string;
	state: string;
	inStanding: boolean;
	restUntil: string | null;
}

export interface OffersPage {
	now: string;
	hasProfile: boolean;
	/** Their page of how they are looked after has something that they have not answered. */
	toRead: boolean;
	open: OpenOffer[];
	answered: AnsweredOffer[];
	standing: AskedBy[];
}
