import type { GlassOutcome } from '#lib/domain/safety/glass.ts';

/** What a data guardian found, in words. */
export const GLASS_FOUND: Record<GlassOutcome, string> = {
	right: 'It was right to look',
	learn: 'It was right to look, and there is something to learn',
	wrong: 'It should not have happened'
};
