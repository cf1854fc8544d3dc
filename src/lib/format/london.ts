/** Time in London is the domain's; here it is at hand for whoever words it. */
export * from '#lib/domain/time/london.ts';
