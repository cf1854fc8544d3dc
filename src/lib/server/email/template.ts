/** What a template may be told: nothing personal, a coarse place, a link inside this site (R6). */
export interface MailParams {
	/** A path of this site, such as /offers/… */
	link?: string;
	/** "Ventnor (PO38 1/9)" */
	area?: string;
	/** The organisation's own name. */
	organisation?: string;
	/** A time in words, of the product's own making. */
	when?: string;
	/** A six-digit code, where the mail exists to carry one. */
	code?: string;
	/** What a mail of the day tells of: how many of a kind, and its page where it is one. */
	parts?: { kind: string; count: number; link: string | null }[];
}

/** A mail before it has a recipient. Paragraphs are plain text. */
export interface MailBody {
	subject: string;
	paragraphs: string[];
	link?: { label: string; path: string };
	/** Lines with a page each, after the paragraphs. */
	list?: { text: string; path: string }[];
}

/** One kind of mail: a pure function of its parameters. */
export type MailTemplate = (params: MailParams) => MailBody;
