/** Imports point one way: routes → usecases → db → the database; all may import the domain. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
	forbidden: [
		rule('no-circular', {}, { circular: true }, 'A circle means two things are one, or three.'),
		rule(
			'domain-stands-alone',
			{ path: '^src/lib/domain', pathNot: '\\.test\\.ts$' },
			{ pathNot: '^(src/lib/domain|node_modules/(zod|date-fns|@date-fns))' },
			'The domain imports only zod and date-fns.'
		),
		rule(
			'components-present',
			{ path: '^src/lib/components' },
			{ path: '^src/lib/server' },
			'A component never sees the server.'
		),
		rule(
			'only-db-queries',
			{ path: '^src/(routes|lib)', pathNot: '^src/lib/server/(supabase|db|hooks)/' },
			{ path: 'node_modules/@supabase' },
			"Only db knows supabase-js's query builder."
		),
		rule(
			'routes-through-usecases',
			{ path: '^src/routes' },
			{ path: '^src/lib/server/(jobs/.*\\.job\\.ts|supabase/admin)' },
			'Routes never hold the secret key.'
		),
		rule(
			'usecases-not-routes',
			{ path: '^src/lib' },
			{ path: '^src/routes' },
			'Nothing imports a route.'
		),
		rule(
			'db-at-the-bottom',
			{ path: '^src/lib/server/db' },
			{ path: '^src/lib/server/(usecases|jobs|email|matching)' },
			'db is the lowest layer.'
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.mjs']
		}
	}
};
