// No script where the address holds a secret.
export const csr = false;
