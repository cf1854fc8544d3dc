/** What a calendar is not allowed to leave out or to repeat, by RFC 5545: a line for each fault. */
export function calendarFaults(text: string): string[] {
	const faults: string[] = [];
	if (/[^\r]\n|\r(?!\n)/.test(text)) faults.push('a line that does not end in CRLF');
	if (!text.endsWith('\r\n')) faults.push('a last line without its end');
	for (const line of text.split('\r\n')) {
		if (Buffer.byteLength(line) > 75) faults.push(`longer than 75 octets: ${line.slice(0, 40)}…`);
	}
	const lines = text
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.filter(Boolean);
	/** What is open here, and how often each property stands in it. */
	const within: { name: string; has: Map<string, string[]> }[] = [];
	const zones = new Set<string>();
	const wanted = new Set<string>();
	const uids = new Map<string, number>();
	for (const line of lines) {
		const [, name = '', value = ''] = /^([^:]+?):(.*)$/.exec(line) ?? [];
		if (name === 'BEGIN') within.push({ name: value, has: new Map() });
		else if (name === 'END') {
			const ended = within.pop();
			if (ended?.name !== value) faults.push(`${value} ends where ${ended?.name} is open`);
			const of = (property: string) => ended?.has.get(property) ?? [];
			const once = (...properties: string[]) => {
				for (const property of properties) {
					const times = of(property).length;
					if (times !== 1) faults.push(`${value} has ${times} of ${property}`);
				}
			};
			if (value === 'VCALENDAR') once('VERSION', 'PRODID');
			if (value === 'VTIMEZONE') zones.add(of('TZID')[0] ?? '');
			if (value === 'VEVENT') {
				once('UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'STATUS', 'SEQUENCE');
				const [uid = ''] = of('UID');
				const key = `${uid} ${of('RECURRENCE-ID')[0] ?? ''}`;
				uids.set(key, (uids.get(key) ?? 0) + 1);
				if (!/^\d{8}T\d{6}Z$/.test(of('DTSTAMP')[0] ?? '')) faults.push('DTSTAMP is not in UTC');
				if (!/^(TENTATIVE|CONFIRMED|CANCELLED)$/.test(of('STATUS')[0] ?? '')) {
					faults.push(`STATUS is ${of('STATUS')[0]}`);
				}
				const [start = '', end] = [of('DTSTART')[0], of('DTEND')[0]];
				if (end !== undefined && end < start) faults.push(`${uid} ends before it begins`);
			}
		} else {
			const [property = '', ...parameters] = name.split(';');
			const has = within.at(-1)?.has;
			has?.set(property, [...(has.get(property) ?? []), value]);
			if (/^(DTSTART|DTEND|RECURRENCE-ID|EXDATE)$/.test(property)) {
				const zone = parameters.find((one) => one.startsWith('TZID='))?.slice(5);
				if (within.at(-1)?.name !== 'VEVENT') continue;
				if (zone) wanted.add(zone);
				else if (!/^\d{8}(T\d{6}Z)?$/.test(value)) faults.push(`${property} in no zone: ${value}`);
			}
		}
	}
	if (within.length > 0) faults.push(`${within.at(-1)?.name} does not end`);
	for (const zone of wanted) if (!zones.has(zone)) faults.push(`no VTIMEZONE for ${zone}`);
	for (const [uid, times] of uids) if (times > 1) faults.push(`${times} of UID ${uid.trim()}`);
	return faults;
}
