import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINK_LIFETIME } from '#local/auth/links.ts';
import { SHORTEST_PASSWORD } from '#local/auth/sign-up.ts';
import { fill, render, type MailKind, type MailValues } from '#local/mail.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../supabase/${file}`, import.meta.url), 'utf8');
const config = read('config.toml');

const TYPES: Partial<Record<MailKind, string>> = {
	confirmation: 'email',
	magic_link: 'email',
	invite: 'invite',
	recovery: 'recovery',
	email_change: 'email_change'
};
const KINDS = [...(Object.keys(TYPES) as MailKind[]), 'reauthentication' as const];

const values: MailValues = {
	Token: '123456',
	TokenHash: 'abc123',
	SiteURL: 'https://alongside.example.org',
	RedirectTo: 'https://alongside.example.org/offers?a=1&b=<2>',
	Email: 'ada@example.org',
	NewEmail: 'ada.new@example.org',
	Data: { name: '<b>Ada & "Bea"</b>' }
};

/** What config.toml says of a key in a section. */
const setting = (section: string, key: string) =>
	new RegExp(
		`^\\[${section.replaceAll('.', '\\.')}\\]\\n(?:[^[].*\\n|\\n)*?${key} = (.+)$`,
		'm'
	).exec(config)?.[1];

describe('the mails of Auth', () => {
	test.for(KINDS)('%s: hosted and embedded have the same subject and file', (kind) => {
		expect(setting(`auth.email.template.${kind}`, 'subject')).toBe(
			JSON.stringify(render(kind, values).subject)
		);
		expect(setting(`auth.email.template.${kind}`, 'content_path')).toBe(
			JSON.stringify(`./supabase/templates/${kind}.html`)
		);
	});

	test.for(Object.entries(TYPES))('%s links to the page that confirms', ([kind, type]) => {
		const { html, text } = render(kind as MailKind, values);
		const inText = new URL(/https:\S+/.exec(text)?.[0] ?? 'none:');
		const href = /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
		expect(href).toBe(inText.href);
		expect(inText.origin + inText.pathname).toBe('https://alongside.example.org/auth/confirm');
		expect(Object.fromEntries(inText.searchParams)).toEqual({
			token_hash: values.TokenHash,
			type,
			next: values.RedirectTo
		});
	});

	test.for(KINDS)('R6 %s holds nothing that anybody chose, and loads nothing', (kind) => {
		const source = read(`templates/${kind}.html`) + read(`templates/${kind}.txt`);
		expect(source).not.toMatch(/\.Data|\.Email|\.NewEmail/);
		expect(source).not.toMatch(/<(img|script|link|iframe)|url\(/);
		expect(render(kind, values).html).not.toContain('{{');
		expect(render(kind, values).text).not.toContain('{{');
	});

	test('what is filled in is escaped for its place', () => {
		expect(fill('<p>{{ .Data.name }}</p>', values, 'html')).toBe(
			'<p>&lt;b&gt;Ada &amp; &#34;Bea&#34;&lt;/b&gt;</p>'
		);
		expect(fill('{{ .Data.name }}', values, 'text')).toBe('<b>Ada & "Bea"</b>');
		expect(fill('https://x.example/?n={{ .RedirectTo }}', values, 'text')).toBe(
			`https://x.example/?n=${encodeURIComponent(values.RedirectTo)}`
		);
		expect(fill('{{ if .Data.none }}yes{{ else }}no{{ end }}', values, 'text')).toBe('no');
		expect(fill('{{ if .Token }}{{ .Token }}{{ end }}', values, 'text')).toBe('123456');
	});
});

test('hosted and embedded Auth have the same rules', () => {
	expect(setting('auth', 'minimum_password_length')).toBe(String(SHORTEST_PASSWORD));
	expect(setting('auth.email', 'otp_expiry')).toBe(String(LINK_LIFETIME));
	expect(setting('auth.email', 'double_confirm_changes')).toBe('true');
	expect(setting('auth.email', 'enable_confirmations')).toBe('true');
	expect(setting('auth', 'enable_refresh_token_rotation')).toBe('true');
	expect(setting('db.seed', 'enabled')).toBe('false');
});
