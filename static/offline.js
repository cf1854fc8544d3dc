// Keeps one page for when there is no signal: "Need someone now?". See src/service-worker.ts.
if ('serviceWorker' in navigator) {
	navigator.serviceWorker.register('/service-worker.js').catch(function () {
		// Without it the site is the same, only not offline.
	});
}
