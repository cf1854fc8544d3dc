import { actsAs, type Viewer } from './viewer.ts';

/** Where somebody goes after signing in when they were not on their way anywhere. */
export function homeOf(viewer: Viewer | null): string {
	if (!viewer) return '/account';
	if (actsAs(viewer, 'coordinator')) return '/desk';
	if (viewer.circle.length > 0) return '/circle';
	if (actsAs(viewer, 'volunteer')) return '/offers';
	if (actsAs(viewer, 'safeguarding_lead')) return '/concerns';
	if (actsAs(viewer, 'administrator')) return '/organisation';
	return '/account';
}
