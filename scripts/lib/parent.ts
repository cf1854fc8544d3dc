/**
 * Calls `end` when the process that started us is gone (kill -9), so that nothing runs on unseen.
 * Does nothing for a script that was started by hand.
 */
export function endWithParent(end: () => void): void {
	const parent = Number(process.env.STARTED_BY);
	if (!parent || process.ppid !== parent) return;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		end();
	}, 1000);
	watch.unref();
}
