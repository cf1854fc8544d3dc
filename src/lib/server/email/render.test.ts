import { describe, expect, test } from 'vitest';
import { renderMail, templates } from './render.ts';

const params = {
	area: 'Ventnor (PO38 1/9)',
	link: '/offers/1',
	organisation: 'Culver Hospice',
	when: 'Monday',
	code: '123456'
};

describe('mail', () => {
	test.each([...templates.keys()])(
		'R6: %s is for one recipient, with no trace of anybody else',
		(template) => {
			const mail = renderMail(
				{ template, to: 'ruth@example.org', name: 'Ruth Pomeroy', params },
				'https://alongside.example.org'
			);
			expect(mail.to).toBe('ruth@example.org');
			expect(mail.subject).not.toMatch(/[\r\n]/);
			expect(mail.text.startsWith('Dear Ruth Pomeroy,')).toBe(true);
			for (const url of mail.html.matchAll(/(?:href|src)="([^"]*)"/g)) {
				expect(
					url[1]?.startsWith('https:&#47;&#47;') ||
						url[1]?.startsWith('https://alongside.example.org/')
				).toBe(true);
			}
		}
	);

	test.each([...templates])(
		'R6: %s asks for nothing but what a mail may be told, and says nothing else',
		(_, template) => {
			const asked = new Set<string | symbol>();
			const told = new Proxy(params, {
				get: (target, name) => {
					asked.add(name);
					return name === 'parts'
						? []
						: (Reflect.get(target, name) ?? 'The kettle is broken until Thursday.');
				}
			});
			const mail = template(told);
			expect([...asked].filter((name) => !Object.hasOwn(params, name) && name !== 'parts')).toEqual(
				[]
			);
			expect(JSON.stringify(mail)).not.toContain('kettle');
		}
	);

	test('a name cannot write a header or a tag', () => {
		const mail = renderMail(
			{
				template: 'offer',
				to: 'a@example.org\nBcc: b@example.org',
				name: '<b>O’Neil</b>\nBcc: x',
				params
			},
			'https://a.example.org'
		);
		expect(mail.to).not.toContain('\n');
		expect(mail.html).not.toContain('<b>');
		expect(mail.text).toContain('Dear <b>O’Neil</b> Bcc: x,');
	});

	test('a link that leaves the site is refused', () => {
		for (const link of [
			'https://elsewhere.example.org',
			'//elsewhere.example.org',
			'javascript:alert(1)'
		]) {
			expect(() =>
				renderMail(
					{ template: 'offer', to: 'a@example.org', name: '', params: { ...params, link } },
					'https://a.example.org'
				)
			).toThrow();
		}
	});

	test('an unknown template is refused', () => {
		expect(() =>
			renderMail(
				{ template: 'nothing', to: 'a@example.org', name: '', params },
				'https://a.example.org'
			)
		).toThrow();
	});
});
