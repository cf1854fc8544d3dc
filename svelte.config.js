import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ envPrefix: 'ALONGSIDE_', precompress: true }),
		// Nothing remote, ever (R12). Kit adds a nonce to each of its own scripts and styles.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute there is: Kit's own, on what it reads aloud after a navigation.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		// A second site of the operator's own is the only foreign origin that may post forms.
		csrf: { trustedOrigins: [] },
		serviceWorker: { register: false },
		output: { preloadStrategy: 'modulepreload' },
		version: { pollInterval: 0 }
	}
};

export default config;
