import type { PageLoad } from './$types';

// The same for everybody and without a script, so that it can be kept and read without a signal.
export const csr = false;

export const load: PageLoad = () => ({});
