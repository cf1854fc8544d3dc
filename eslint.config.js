import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Only these may hold the secret key: it is for jobs and for the operator's own commands. */
const MAY_IMPORT_ADMIN = [
	'src/lib/server/jobs/**',
	'src/lib/server/supabase/**',
	'src/lib/server/db/jobs.ts',
	'src/lib/server/db/captured-mail.ts',
	'src/lib/server/db/health.ts'
];

export default ts.config(
	{
		ignores: ['build/', '.svelte-kit/', '.demo/', '.local/', 'shots/', 'src/lib/database.types.ts']
	},
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['**/supabase/admin*'], message: 'The secret key is for jobs.' },
						{ group: ['**/shared/**'], message: 'The product is whole in itself.' }
					]
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		// Said a second time, so that a mistake of the product is not repeated there (R3).
		files: ['tests/model/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\./[a-z-]+\\.ts$|node:)',
							message: 'The model imports its own files and node alone.'
						}
					]
				}
			]
		}
	},
	{ files: MAY_IMPORT_ADMIN, rules: { 'no-restricted-imports': 'off' } },
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/format/**', '**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"ImportDeclaration[source.value='date-fns'] ImportSpecifier[imported.name='format']",
					message: 'Dates are worded in lib/format.'
				}
			]
		}
	}
);
