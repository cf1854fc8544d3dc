-- Three readings more: standards 7 to 9 of the National Volunteer Certificate, which it leaves open (fluids and
-- nutrition; basic life support; moving and assisting). No kind of task needs them; an organisation may ask for
-- one of everybody, as of any (organisations.required_training). A pass runs out like every other: that of
-- basic life support after a year, since what hands have learnt is soonest forgotten.

insert into public.training_modules (id, title, months_valid) values
	('food_drink', 'Food and drink', 36),
	('life_support', 'Until the ambulance comes', 12),
	('moving', 'Moving and assisting', 24);
comment on table public.training_modules is
	'What a volunteer may have to know; National Volunteer Certificate standards 1 to 6, those it leaves open, 7 to 9, and two of our own.';

insert into private.module_versions (module_id, version, since, changed, answers) values
	('food_drink', 1, '2026-11-01', 'The first words.', '{"spoon":"b","nothing":"c","tin":"a","meal":"a","cough":"c"}'),
	('life_support', 1, '2026-11-01', 'The first words.', '{"gasp":"a","form":"c","expected":"b","unsure":"b","after":"c"}'),
	('moving', 1, '2026-11-01', 'The first words.', '{"chair":"b","tips":"c","car":"a","slope":"b","boxes":"c"}');
