/** The page on which a name is bought. */
export const buyPath = (name: string, siteId?: string): string =>
  `/domains/buy?${new URLSearchParams({ name, ...(siteId && { site: siteId }) })}`;
