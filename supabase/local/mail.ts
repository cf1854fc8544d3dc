import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { corrected } from './corrections.ts';

const TEMPLATES = join(import.meta.dirname, '../templates');

/** The mails Auth sends, by the names hosted Auth gives their templates. */
export type MailKind =
	'confirmation' | 'invite' | 'magic_link' | 'recovery' | 'email_change' | 'reauthentication';

export interface MailValues {
	Token: string;
	TokenHash: string;
	SiteURL: string;
	RedirectTo: string;
	Email: string;
	NewEmail: string;
	Data: Record<string, unknown>;
}

export interface SentMail {
	recipient: string;
	subject: string;
	text: string;
	html: string;
}

function lookUp(path: string, values: MailValues): unknown {
	let value: unknown = values;
	for (const key of path.split('.').filter(Boolean)) {
		value = (value as Record<string, unknown> | undefined)?.[key];
	}
	return value;
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&#34;',
	"'": '&#39;'
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Whether this place of a template is after the "?" of an address, in quotes or between spaces. */
const inQuery = (before: string) => /\?[^\s"'<>]*$/.test(before.replace(/\{\{[^}]*\}\}/g, 'value'));

/**
 * Fills the part of Go's templates that hosted Auth's mails use: `{{ .Name }}`, `{{ .Data.name }}`
 * and `{{ if .Name }}…{{ else }}…{{ end }}` (not nested). Like Go's html/template it escapes by
 * place: for a query after the "?" of an address, as HTML elsewhere in HTML.
 */
export function fill(template: string, values: MailValues, kind: 'html' | 'text'): string {
	const chosen = template.replace(
		/\{\{-?\s*if\s+\.([\w.]+)\s*-?\}\}(.*?)(?:\{\{-?\s*else\s*-?\}\}(.*?))?\{\{-?\s*end\s*-?\}\}/gs,
		(_, path: string, yes: string, no: string | undefined) =>
			lookUp(path, values) ? yes : (no ?? '')
	);
	return chosen.replace(
		/\{\{-?\s*\.([\w.]+)\s*-?\}\}/g,
		(_, path: string, at: number, whole: string) => {
			const text = String(lookUp(path, values) ?? '');
			if (inQuery(whole.slice(0, at))) return encodeURIComponent(text);
			return kind === 'html' ? escapeHtml(text) : text;
		}
	);
}

/** What lite would send: a link that confirms when it is fetched, by a mail scanner for instance. */
function litesOwn(kind: MailKind, values: MailValues): Omit<SentMail, 'recipient'> {
	const link = `${values.SiteURL}/auth/v1/verify?token=${values.TokenHash}&type=${kind}`;
	return { subject: kind, text: link, html: `<a href="${link}">${link}</a>` };
}

/** Renders a mail: supabase/templates/<kind>.html, whose title is the subject, and <kind>.txt. */
export function render(kind: MailKind, values: MailValues): Omit<SentMail, 'recipient'> {
	if (!corrected('own-mail-templates')) return litesOwn(kind, values);
	const html = fill(readFileSync(join(TEMPLATES, `${kind}.html`), 'utf8'), values, 'html');
	const text = fill(readFileSync(join(TEMPLATES, `${kind}.txt`), 'utf8'), values, 'text');
	const subject = /<title>(.*?)<\/title>/s.exec(html)?.[1]?.trim() ?? 'Alongside';
	return { subject, text, html };
}

/** Keeps the mails of Auth where the product keeps its own when there is nobody to send them. */
export class Mail {
	/** Kept here while the product has no table for them. */
	kept: SentMail[] = [];
	#owner: Sql;

	constructor(owner: Sql) {
		this.#owner = owner;
	}

	async send(kind: MailKind, recipient: string, values: MailValues): Promise<void> {
		const mail = { recipient, ...render(kind, values) };
		const [table] = await this.#owner`
			select to_regclass('private.captured_mails') is not null as there`;
		if (!table?.there) {
			this.kept = [...this.kept.slice(-99), mail];
			return;
		}
		await this.#owner`
			insert into private.captured_mails (recipient, subject, body_text, body_html, source)
			values (${recipient}, ${mail.subject}, ${mail.text}, ${mail.html}, 'auth')`;
	}
}
