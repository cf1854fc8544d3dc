import { look } from '#support/looks.ts';

await look('volunteer');
