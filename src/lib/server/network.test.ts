import { expect, test } from 'vitest';
import { networkOf } from './network.ts';

const from = (address: string) => networkOf({ getClientAddress: () => address });

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
	['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0']
])('%s counts as %s', (address, network) => {
	expect(from(address)).toBe(network);
});

test('two phones of one network’s /64 count together, those of another apart', () => {
	expect(from('2001:db8:1:2::1')).toBe(from('2001:db8:1:2:ffff::9'));
	expect(from('2001:db8:1:2::1')).not.toBe(from('2001:db8:1:3::1'));
});

test('an address that is not told counts as one', () => {
	expect(
		networkOf({
			getClientAddress: () => {
				throw new Error('no header');
			}
		})
	).toBe('unknown');
});
