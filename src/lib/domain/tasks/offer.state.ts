/** The states of an offer. */
export const OFFER_STATES = ['sent', 'accepted', 'declined', 'expired', 'withdrawn'] as const;

export type OfferState = (typeof OFFER_STATES)[number];

/** Every allowed step; the same as private.transitions, compared by a test. */
export const OFFER_STEPS: readonly (readonly [from: OfferState, to: OfferState])[] = [
	['sent', 'accepted'],
	['sent', 'declined'],
	['sent', 'expired'],
	['sent', 'withdrawn'],
	// a change of mind while nobody else has said yes
	['declined', 'accepted'],
	// asked again
	['expired', 'sent'],
	['withdrawn', 'sent'],
	// the time was changed: what was answered was another question
	['accepted', 'withdrawn'],
	['declined', 'withdrawn']
];
