/** URL of a stored photo in the editor. */
export const photoAddress = (siteId: string, sha256: string, width: number, format: string): string =>
  `/sites/${siteId}/edit/photo/${sha256}/${width}.${format}`;
