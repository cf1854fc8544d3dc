// Nothing here needs a script: an application is written on a bus, on whatever telephone there is.
export const csr = false;
