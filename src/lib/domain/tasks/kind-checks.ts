import type { CheckLevel } from '#lib/domain/organisations/organisation.ts';
import type { KindId } from './kinds.ts';

/**
 * Which check each kind of help needs, and why (domain.md 4): the words of task_kinds, for pages that ask the database
 * nothing. A test compares the two.
 */
export const KIND_CHECKS: Record<KindId, { level: CheckLevel; why: string }> = {
	company: {
		level: 'enhanced',
		why: 'Company, often, for an adult who is cared for at home or by a hospice: each week, four days in a month, or overnight. Where somebody comes now and then, a basic check is the most that is lawful. No barred list: it is not regulated activity.'
	},
	sitting: {
		level: 'enhanced',
		why: 'Watching over an adult who is cared for at home or by a hospice, often or overnight. No barred list: no personal care is given.'
	},
	meal: {
		level: 'basic',
		why: 'Brought to the door; no time alone with the person.'
	},
	lift: {
		level: 'enhanced',
		why: 'Driving adults who receive care, often, but not to health care: that has a kind of its own. Where somebody drives now and then, a basic check is the most that is lawful.'
	},
	dog: {
		level: 'basic',
		why: 'At the door and outdoors.'
	},
	shopping: {
		level: 'enhanced_barred',
		why: 'Arranged shopping for an adult because of illness is regulated activity, even once.'
	},
	garden: {
		level: 'basic',
		why: 'Outdoors.'
	},
	forms: {
		level: 'enhanced',
		why: 'Help, often, for an adult who is cared for at home or by a hospice. No money is handled: with money it would be regulated activity. Where somebody helps now and then, a basic check is the most that is lawful.'
	},
	listening: {
		level: 'enhanced',
		why: 'Regular time alone with somebody bereaved. Lawful where they receive health or social care, the support of a hospice among it; a death alone does not make it so. Ask the DBS before you rely on it.'
	},
	prescription: {
		level: 'enhanced_barred',
		why: 'Collected for an adult because of illness; only where the organisation says so.'
	},
	errand: {
		level: 'basic',
		why: 'Posting, returning, collecting; no money and no medicines.'
	},
	lift_care: {
		level: 'enhanced_barred',
		why: 'Driving an adult to health care is regulated activity, even once.'
	}
};
