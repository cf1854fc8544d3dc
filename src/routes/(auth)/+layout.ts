// Nothing here needs a script: an old phone has less to fetch, and an address may hold a secret.
export const csr = false;
