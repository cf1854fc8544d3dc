// Reads a page aloud by a voice of the phone or computer itself: see src/lib/components/learning/ReadAloud.svelte.
// A voice that sends what it reads to somebody else's server is never used; where there is no other, nothing is offered.
(function () {
	const speech = window.speechSynthesis;
	const box = document.getElementById('aloud');
	const go = document.getElementById('aloud-go');
	const stop = document.getElementById('aloud-stop');
	const said = document.getElementById('aloud-said');
	if (!speech || !box || !go || !stop || !said) return;
	const NOTE = said.textContent;
	const WORDS = { idle: 'Read this aloud', reading: 'Pause', paused: 'Go on' };
	let state = 'idle';
	let at = 0;
	// what is cancelled still tells that it ended: only the newest is listened to
	let turn = 0;

	const voice = function () {
		const own = speech.getVoices().filter(function (one) {
			return one.localService && /^en([-_]|$)/i.test(one.lang);
		});
		return own.find((one) => /^en[-_]GB/i.test(one.lang)) || own[0];
	};
	const offer = function () {
		box.hidden = !voice();
	};

	// the smallest pieces in their order: no line twice, nothing folded away, nothing that is not printed
	const pieces = function () {
		const all = 'h1, h2, h3, p, li, summary';
		return [...document.querySelectorAll('main')].flatMap((main) =>
			[...main.querySelectorAll(all)].filter(
				(one) =>
					!one.querySelector('p, li') &&
					!one.closest('.not-printed, [hidden]') &&
					!(one.closest('details:not([open])') && one.tagName !== 'SUMMARY') &&
					one.textContent.trim() !== ''
			)
		);
	};
	const words = function (piece) {
		const text = piece.textContent.trim().replace(/\s+/g, ' ');
		const list = piece.closest('ol[type="A"]');
		return list && piece.tagName === 'LI'
			? String.fromCharCode(65 + [...list.children].indexOf(piece)) + ': ' + text
			: text;
	};
	const mark = function (piece) {
		for (const one of document.querySelectorAll('[data-aloud]')) delete one.dataset.aloud;
		if (!piece) return;
		piece.dataset.aloud = '';
		piece.scrollIntoView({ block: 'center', behavior: 'auto' });
	};
	const be = function (next) {
		state = next;
		go.textContent = WORDS[next];
		stop.hidden = next === 'idle';
		box.classList.toggle('on', next !== 'idle');
		// little room is taken from what is read
		said.textContent = next === 'idle' ? NOTE : '';
	};
	const quiet = function (next) {
		turn += 1;
		speech.cancel();
		be(next);
		if (next === 'idle') mark(null);
	};
	const read = function () {
		const all = pieces();
		const piece = all[at];
		const mine = (turn += 1);
		if (!piece) {
			quiet('idle');
			said.textContent = 'That was all of it.';
			go.focus();
			return;
		}
		be('reading');
		mark(piece);
		const utterance = new SpeechSynthesisUtterance(words(piece));
		utterance.voice = voice();
		utterance.lang = utterance.voice.lang;
		utterance.rate = 0.95;
		utterance.onend = function () {
			if (mine !== turn) return;
			at += 1;
			read();
		};
		utterance.onerror = function () {
			if (mine !== turn) return;
			quiet('paused');
			said.textContent = 'The voice stopped. Press “Go on” to try again.';
		};
		speech.speak(utterance);
	};

	go.addEventListener('click', function () {
		if (state === 'reading') {
			// some phones cannot pause a voice: it goes on with the piece it was at
			quiet('paused');
			return;
		}
		if (state === 'idle') {
			// from what is in sight
			at = Math.max(0, pieces().findIndex((one) => one.getBoundingClientRect().bottom > 0));
			speech.cancel();
		}
		read();
	});
	stop.addEventListener('click', function () {
		quiet('idle');
		go.focus();
	});
	document.addEventListener('keydown', function (event) {
		if (event.key === 'Escape' && state !== 'idle') quiet('idle');
	});
	window.addEventListener('pagehide', function () {
		if (state !== 'idle') quiet('idle');
	});
	// the voices of many a phone come late
	if (speech.addEventListener) speech.addEventListener('voiceschanged', offer);
	be('idle');
	offer();
})();
