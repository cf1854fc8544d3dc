import { NOBODY, type Local, type SiteLocal } from '#lib/domain/local.ts';
import { hoursSaid } from './hours.ts';
import { list } from './words.ts';

/** What the database knows of whose site this is, worded for a page. */
export function localSaid(site: SiteLocal): Local {
	if (site === null) return NOBODY;
	// "Culver Hospice with St Aldhelm’s, Ryde, and Ventnor Neighbours": a name may hold a comma
	const commas = site.with.some((name) => name.includes(','));
	const others =
		commas && site.with.length > 1
			? `${site.with.slice(0, -1).join(', ')}, and ${site.with.at(-1)}`
			: list(site.with);
	return {
		organisation: site.organisation,
		runBy: `Run by ${site.organisation}${others ? ` with ${others}` : ''}.`,
		coordinators: site.phone ? { number: site.phone, hours: hoursSaid(site.hours) } : null,
		mail: site.email,
		line: site.line ? { number: site.line.phone, name: site.line.name } : null
	};
}
