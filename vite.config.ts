import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2020' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					name: 'db',
					include: ['tests/db/**/*.test.ts'],
					globalSetup: ['tests/support/postgres.setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// one core fewer than there are is the default: on two, the files would wait in one row
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					name: 'contract',
					include: ['tests/contract/**/*.test.ts'],
					globalSetup: ['tests/support/contract.setup.ts'],
					testTimeout: 30_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['tests/http/**/*.test.ts'],
					globalSetup: ['tests/support/site.setup.ts'],
					testTimeout: 90_000,
					hookTimeout: 180_000,
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/{e2e,a11y}/**/*.test.ts'],
					globalSetup: ['tests/support/site.setup.ts'],
					testTimeout: 90_000,
					hookTimeout: 180_000,
					// A browser on a busy machine is late now and then: once more, and `second-try.ts` says
					// so. Not in the other projects: there, what fails one time in ten is a fault.
					retry: 1,
					maxWorkers: 2
				}
			}
		]
	}
});
