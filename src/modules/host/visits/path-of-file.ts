/** URL path of a page's file; null for files that are no page, and for the 404 page. */
export function pathOfFile(file: string): string | null {
  if (!file.endsWith('.html') || /(^|\/)404\.html$/.test(file)) return null;
  const path = `/${file.replace(/\/?index\.html$|\.html$/, '')}`;
  return path.length <= 300 ? path : null;
}
