import type { MailParams, MailTemplate } from './template.ts';

const found = import.meta.glob<MailTemplate>('./templates/*.ts', {
	eager: true,
	import: 'default'
});

/** Every template by its name, which is its file's. */
export const templates: ReadonlyMap<string, MailTemplate> = new Map(
	Object.entries(found).map(([path, template]) => [path.replace(/^.*\/|\.ts$/g, ''), template])
);

/** A mail ready to go to one recipient. */
export interface Mail {
	to: string;
	subject: string;
	text: string;
	html: string;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** In the foot of every mail to an account. */
const WISHES = 'Once a day in one mail, or not at night? Say how mail should reach you';

/** One line: a subject or a name with a line break in it would write headers of its own. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Words a mail. The only personal thing in it is the recipient's own name (R6). Refuses an unknown
 * template, and a link that leaves this site.
 */
export function renderMail(
	mail: { template: string; to: string; name: string; params: MailParams; account?: boolean },
	origin: string
): Mail {
	const template = templates.get(mail.template);
	if (!template) throw new Error(`There is no mail called ${mail.template}`);
	const { subject, paragraphs, link, list = [] } = template(mail.params);
	for (const { path } of [...list, ...(link ? [link] : [])]) {
		if (!/^\/(?!\/)/.test(path)) throw new Error('A mail links only into this site');
	}

	const greeting = mail.name ? `Dear ${oneLine(mail.name)},` : 'Hello,';
	const foot = [
		'Alongside arranges practical help. It is not watched for emergencies: if somebody is in danger, ring 999.',
		'If you were not expecting this mail, you can leave it be; nothing happens without you.'
	];
	const url = link && origin + link.path;
	// only somebody with an account can say so
	const wishes = mail.account ? `${origin}/account/mail` : null;
	const text = [
		greeting,
		...paragraphs,
		...list.map((line) => `${line.text}:\n${origin}${line.path}`),
		...(link ? [`${link.label}:\n${url}`] : []),
		'Alongside',
		`--\n${[...foot, ...(wishes ? [`${WISHES}: ${wishes}`] : [])].join('\n')}`
	].join('\n\n');
	const html = [
		'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>',
		escape(subject),
		'</title></head><body style="margin:0;background:#faf7f2;color:#22262a;font:19px/1.55 sans-serif">',
		'<div style="max-width:34rem;margin:0 auto;padding:2rem 1rem">',
		...[greeting, ...paragraphs].map((line) => `<p>${escape(line)}</p>`),
		...(list.length > 0
			? [
					'<ul style="padding-left:1.2rem">',
					...list.map(
						(line) =>
							`<li style="margin:.4rem 0"><a href="${escape(origin + line.path)}" style="color:#1f5f63">${escape(line.text)}</a></li>`
					),
					'</ul>'
				]
			: []),
		...(link
			? [
					`<p><a href="${escape(url ?? '')}" style="display:inline-block;padding:.6rem 1.35rem;border-radius:.5rem;background:#1f5f63;color:#fffdf9;font-weight:650">${escape(link.label)}</a></p>`,
					`<p style="font-size:16px;color:#55524e">Or copy this address: ${escape(url ?? '')}</p>`
				]
			: []),
		'<p>Alongside</p>',
		...foot.map((line) => `<p style="font-size:16px;color:#55524e">${escape(line)}</p>`),
		...(wishes
			? [
					`<p style="font-size:16px;color:#55524e"><a href="${escape(wishes)}" style="color:#1f5f63">${WISHES}</a></p>`
				]
			: []),
		'</div></body></html>'
	].join('');
	return { to: oneLine(mail.to), subject: oneLine(subject), text, html };
}
