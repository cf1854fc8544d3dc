import type { Reporter, TestCase } from 'vitest/node';

/** Names each test that passed only the second time, so that nobody takes it for a sound one. */
export default class SecondTry implements Reporter {
	onTestCaseResult(test: TestCase): void {
		if (test.diagnostic()?.flaky) console.log(`! passed only the second time: ${test.fullName}`);
	}
}
