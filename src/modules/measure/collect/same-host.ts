const bareName = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

/** True if two URLs are on the same site, with or without `www.`. */
export const isSameHost = (one: URL, other: URL): boolean => bareName(one) === bareName(other);
