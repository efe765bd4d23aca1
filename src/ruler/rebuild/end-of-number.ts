/** The figures by which a number is known, with or without its area. */
export const endOf = (number: string | undefined): string => (number ?? '').replace(/\D/g, '').slice(-8);
