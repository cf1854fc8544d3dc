import { lookAtPlanted } from '#support/looks.ts';

await lookAtPlanted();
