/** A seeded person with whom the demo can be looked at, one click each. */
export interface SignIn {
	key: string;
	email: string;
	name: string;
	/** One sentence: who they are here. */
	who: string;
}

const signIn = (key: string, name: string, who: string): SignIn => ({
	key,
	email: `${key}@example.org`,
	name,
	who
});

/** The demo's people, by the kind of person they stand for. Each has the password “alongside-demo”. */
export const signIns: readonly SignIn[] = [
	signIn('joanne', 'Joanne Hollis', 'Looks after her father Len, who is dying at home in Ventnor.'),
	signIn('len', 'Len Hollis', 'Is dying at home, and decides himself who sees what about him.'),
	signIn('david', 'David Kerslake', 'Lost his brother last week, and asked for himself.'),
	signIn('margaret', 'Margaret Dyer', 'Is dying, lives alone with her cat, and asked for herself.'),
	signIn('alan', 'Alan Petrie', 'Is dying; the words he once agreed to have changed since.'),
	signIn('anna', 'Anna Corrie', 'Joanne’s cousin: helps in Len’s circle, and sees only the rota.'),
	signIn(
		'imran',
		'Imran Rahman',
		'Asked for his mother; nobody has heard her yes, or seen any paper.'
	),
	signIn('grace', 'Grace Adeyemi', 'Coordinator at Culver Hospice.'),
	signIn('samir', 'Samir Haddad', 'The second coordinator at Culver Hospice.'),
	signIn('nkechi', 'Nkechi Obi', 'Safeguarding lead at Culver Hospice.'),
	signIn('robert', 'Robert Tan', 'Data guardian of Culver Hospice.'),
	signIn('patricia', 'Patricia Lowe', 'Administrator of Culver Hospice.'),
	signIn(
		'hilary',
		'Hilary Moss',
		'Leads the group of St Aldhelm’s, Ryde, and brings meals herself.'
	),
	signIn('colin', 'Colin Barton', 'Leads Ventnor Neighbours, the community group.'),
	signIn('ruth', 'Ruth Pomeroy', 'Volunteer with Culver Hospice: sits with Len.'),
	signIn('tomasz', 'Tomasz Wilk', 'Volunteer with Culver Hospice: walks dogs before his round.'),
	signIn('amina', 'Amina Yusuf', 'Volunteer with Culver Hospice: has just said yes to a Saturday.'),
	signIn('dev', 'Dev Nair', 'Volunteer with St Aldhelm’s and Culver Hospice: meals and lifts.'),
	signIn(
		'bernard',
		'Bernard Hobbs',
		'Volunteer with Culver Hospice who has applied to Ventnor Neighbours too.'
	),
	signIn('neil', 'Neil Arkwright', 'Volunteer who has paused for a while.'),
	signIn('wanda', 'Wanda Price', 'Volunteer whose check has run out.'),
	signIn('callum', 'Callum Reid', 'Wants to volunteer; a reference is still to come.')
];
