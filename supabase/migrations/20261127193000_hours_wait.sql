-- Hours that a volunteer set right stood on that volunteer's page alone, so that a coordinator came upon them by chance.
-- They wait on the desk, for the volunteer's supervisor where one is named, else for any coordinator, until somebody
-- has seen them. Never on whoever's hours they are (C24).
--
-- Changes what has landed: private.waits_beside.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

comment on function private.waits_beside(uuid, uuid) is
	'What waits on an organisation''s coordinators and is about no request: groups that would like to join, that nobody leads, whose vetting runs out; hours that a volunteer set right. What, since when, with whom.';
