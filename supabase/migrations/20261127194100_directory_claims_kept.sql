-- How long a claim of a page is kept, and that it is in the copy of what is held about an account.
--
-- Changes what has landed: private.carry_out has two rules more, private.export_account a list more; each in one piece.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(178, 'directory_claims', 'That an account kept a page of the directory, or asked to, and how that ended', '12 months', 'the day it ended',
		'deleted', 'It is deleted. The page of the directory stays.', 'So that whoever keeps the directory can see who changed a page, and why it was taken back.'),
	(179, 'directory_handovers', 'The address to which a page of the directory was offered', '30 days', 'the day the offer was over',
		'deleted', 'It is deleted.', 'So that whoever offered it can see what became of it.');

