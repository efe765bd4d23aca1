const bareName = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** Whether two addresses are of one site: `www.` makes no other. */
export const isSameHost = (one: URL, other: URL): boolean => bareName(one) === bareName(other);
