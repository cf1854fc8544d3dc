-- Why each kind of help has its level, as far as it can be shown. An Enhanced check without the barred list is
-- lawful for work with adults who receive health or social care (care in their own home, and palliative care of
-- any kind, are named) where it is done often: once a week, four days in thirty, or overnight. Five reasons said
-- less than that, or something that is no reason in law; the levels stay. Where eligibility cannot be shown, the
-- reason says so: somebody bereaved is not by that alone an adult who receives care.
-- Sources: docs/claims.md.

update public.task_kinds k set check_reason = r.reason
from (values
	('company', 'Company, often, for an adult who is cared for at home or by a hospice: each week, four days in a month, or overnight. Where somebody comes now and then, a basic check is the most that is lawful. No barred list: it is not regulated activity.'),
	('sitting', 'Watching over an adult who is cared for at home or by a hospice, often or overnight. No barred list: no personal care is given.'),
	('lift', 'Driving adults who receive care, often, but not to health care: that has a kind of its own. Where somebody drives now and then, a basic check is the most that is lawful.'),
	('forms', 'Help, often, for an adult who is cared for at home or by a hospice. No money is handled: with money it would be regulated activity. Where somebody helps now and then, a basic check is the most that is lawful.'),
	('listening', 'Regular time alone with somebody bereaved. Lawful where they receive health or social care, the support of a hospice among it; a death alone does not make it so. Ask the DBS before you rely on it.')
) as r (id, reason)
where r.id = k.id;
