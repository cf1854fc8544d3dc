import type { MailTemplate } from '../template.ts';

/** What waited for the mail of the day, one of it and several of it, and the page on which all of it stands. */
const SAYS: Record<string, { one: string; several: string; page: string }> = {
	offer: {
		one: 'a visit you are asked about',
		several: 'visits you are asked about',
		page: '/offers'
	},
	'group-offer': {
		one: 'a visit your group is asked about',
		several: 'visits your group is asked about',
		page: '/desk'
	},
	'offer-settled': {
		one: 'a visit you were asked about is settled',
		several: 'visits you were asked about are settled',
		page: '/offers'
	},
	'group-settled': {
		one: 'a visit your group was asked about is settled',
		several: 'visits your group was asked about are settled',
		page: '/desk'
	},
	'visit-confirmed': {
		one: 'a visit for which you are confirmed',
		several: 'visits for which you are confirmed',
		page: '/visits'
	},
	'visit-cancelled': {
		one: 'a visit of yours that is not going ahead',
		several: 'visits of yours that are not going ahead',
		page: '/visits'
	},
	'visit-called-off': {
		one: 'a visit to your circle that is not going ahead',
		several: 'visits to your circle that are not going ahead',
		page: '/circle'
	},
	'visit-open-again': {
		one: 'a visit to your circle for which somebody is looked for again',
		several: 'visits to your circle for which somebody is looked for again',
		page: '/circle'
	},
	'somebody-is-coming': {
		one: 'a visit for which somebody has been found',
		several: 'visits for which somebody has been found',
		page: '/circle'
	},
	'task-accepted': {
		one: 'a visit to which somebody said yes',
		several: 'visits to which somebody said yes',
		page: '/desk'
	},
	'task-cancelled': {
		one: 'a visit that a family cancelled',
		several: 'visits that families cancelled',
		page: '/desk'
	},
	'handed-back': { one: 'a visit handed back', several: 'visits handed back', page: '/desk' },
	'nobody-free': {
		one: 'a visit for which nobody asked is free',
		several: 'visits for which nobody asked is free',
		page: '/desk'
	},
	'visit-needs-you': {
		one: 'a visit that needs you',
		several: 'visits that need you',
		page: '/desk'
	},
	'another-referee': {
		one: 'somebody else is wanted to speak for you',
		several: 'times somebody else is wanted to speak for you',
		page: '/volunteering'
	},
	'application-closed': {
		one: 'an answer to your application',
		several: 'answers to your applications',
		page: '/volunteering'
	},
	'application-new': {
		one: 'somebody would like to volunteer',
		several: 'people would like to volunteer',
		page: '/desk/volunteers/pipeline'
	},
	'application-received': {
		one: 'an application of yours has arrived',
		several: 'applications of yours have arrived',
		page: '/volunteering'
	},
	'applications-wait': {
		one: 'word that applications wait for you',
		several: 'times word that applications wait for you',
		page: '/desk/volunteers/pipeline'
	},
	'references-in': {
		one: 'an application whose references are in',
		several: 'applications whose references are in',
		page: '/desk/volunteers/pipeline'
	},
	'learning-open': {
		one: 'your readings are open',
		several: 'times your readings were opened',
		page: '/volunteering/learning'
	},
	'learning-waits': {
		one: 'your readings are there when you are',
		several: 'words that your readings are there when you are',
		page: '/volunteering/learning'
	},
	'lapse-warning': {
		one: 'something of yours runs out soon',
		several: 'words that something of yours runs out soon',
		page: '/volunteering'
	},
	'reference-answered': {
		one: 'an answer about a reference you asked for',
		several: 'answers about references you asked for',
		page: '/volunteering/hours'
	},
	'buddy-asked': {
		one: 'a question about a buddy',
		several: 'questions about a buddy',
		page: '/volunteering/together'
	},
	'buddy-agreed': {
		one: 'a buddy for you',
		several: 'buddies for you',
		page: '/volunteering/together'
	},
	'buddy-ended': {
		one: 'something about your buddy',
		several: 'things about your buddies',
		page: '/volunteering/together'
	},
	'second-look': {
		one: 'a decision that waits for a second pair of eyes',
		several: 'decisions that wait for a second pair of eyes',
		page: '/desk'
	},
	'how-it-was': {
		one: 'a question: how was a visit, for you?',
		several: 'questions: how was a visit, for you?',
		page: '/visits'
	},
	thanks: { one: 'a thank-you', several: 'thank-yous', page: '/visits' },
	'claim-decided': {
		one: 'an answer about a page of the directory',
		several: 'answers about pages of the directory',
		page: '/account/pages'
	},
	'suggestion-waits': {
		one: 'word that somebody suggests a change to a page you keep',
		several: 'times word that somebody suggests a change to a page you keep',
		page: '/account/pages'
	},
	'claim-waits': {
		one: 'word that somebody asks to keep a page of the directory',
		several: 'times word that somebody asks to keep a page of the directory',
		page: '/desk/directory'
	},
	'group-new': {
		one: 'a group would like to join you',
		several: 'groups would like to join you',
		page: '/desk/groups'
	},
	'group-rules': {
		one: 'a group has changed what it says of itself',
		several: 'times a group has changed what it says of itself',
		page: '/desk/groups'
	},
	'group-standing': {
		one: 'a group has changed how it stands',
		several: 'times a group has changed how it stands',
		page: '/desk/groups'
	},
	'group-lapsing': {
		one: 'your group’s vetting runs out soon',
		several: 'words that a vetting runs out soon',
		page: '/account'
	},
	'group-lapsed': {
		one: 'your group’s vetting has run out',
		several: 'groups whose vetting has run out',
		page: '/account'
	},
	'consent-asked': {
		one: 'somebody asks for your yes',
		several: 'questions for your yes',
		page: '/circle'
	},
	'consent-reworded': {
		one: 'a question about sharing, asked again',
		several: 'questions about sharing, asked again',
		page: '/circle'
	},
	'consent-given': { one: 'a new consent', several: 'new consents', page: '/desk' },
	'consent-review': {
		one: 'a consent that falls due for review',
		several: 'consents that fall due for review',
		page: '/desk'
	},
	'consent-wished': {
		one: 'a wish to share more',
		several: 'wishes to share more',
		page: '/desk'
	},
	'help-resumed': { one: 'a request that goes on', several: 'requests that go on', page: '/desk' },
	question: {
		one: 'a question about what you asked for',
		several: 'questions about what you asked for',
		page: '/circle'
	},
	'question-answered': {
		one: 'an answer to your question',
		several: 'answers to your questions',
		page: '/desk'
	},
	'request-taken-on': {
		one: 'a coordinator has what you asked for',
		several: 'things you asked for that a coordinator has now',
		page: '/circle'
	},
	'request-taken-over': {
		one: 'a request that a colleague has taken over',
		several: 'requests that colleagues have taken over',
		page: '/desk'
	},
	'request-closed': {
		one: 'something you asked for has been closed',
		several: 'things you asked for have been closed',
		page: '/circle'
	}
};

/** What a mail of the day can tell of: every kind that may wait, by the test of them. */
export const TOLD_TOGETHER = Object.keys(SAYS);

/** The mail of the day: how many of what, with the page on which each stands. Names nobody (R6). */
const digest: MailTemplate = ({ parts = [] }) => ({
	subject: 'Your mail of the day from Alongside',
	paragraphs: [
		'This is what has come for you since the last one. It is all on your pages; open what you would like to look at.'
	],
	list: parts.map(({ kind, count, link }) => {
		const says = SAYS[kind];
		if (!says) throw new Error(`The mail of the day cannot tell of ${kind}`);
		const words = count === 1 ? says.one : `${count} ${says.several}`;
		return {
			text: words.charAt(0).toUpperCase() + words.slice(1),
			path: (count === 1 && link) || says.page
		};
	})
});

export default digest;
