// Nothing here needs a script, and an old phone at three in the morning is quicker without one.
export const csr = false;
