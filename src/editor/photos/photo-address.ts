/** Where the editor finds a stored photo: by the last part of its folder. */
export const photoAddress = (siteId: string, path: string, width: number, format: string): string =>
  `/sites/${siteId}/edit/photo/${path.split('/').at(-1)}/${width}.${format}`;
