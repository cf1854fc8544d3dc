import { COMMUNICATION } from './communication.ts';
import { EQUALITY } from './equality.ts';
import { FOOD_DRINK } from './food-drink.ts';
import { HEALTH_SAFETY } from './health-safety.ts';
import { LIFE_SUPPORT } from './life-support.ts';
import { MENTAL_HEALTH } from './mental-health.ts';
import type { Module } from './module.ts';
import { MOVING } from './moving.ts';
import { ROLE } from './role.ts';
import { SAFEGUARDING } from './safeguarding.ts';

/** All that is taught here, in the order of the standards. */
export const MODULES: readonly Module[] = [
	ROLE,
	COMMUNICATION,
	EQUALITY,
	SAFEGUARDING,
	MENTAL_HEALTH,
	HEALTH_SAFETY,
	FOOD_DRINK,
	LIFE_SUPPORT,
	MOVING
];

/** A module by what stands in an address: its id with hyphens. */
export const moduleAt = (slug: string): Module | undefined =>
	MODULES.find((module) => slugOf(module) === slug);

/** How a module is written in an address. */
export const slugOf = ({ id }: Pick<Module, 'id'>): string => id.replace('_', '-');
