/** Where visitors find the page of a file; null for what is no page, and for the one that says that there is none. */
export function pathOfFile(file: string): string | null {
  if (!file.endsWith('.html') || /(^|\/)404\.html$/.test(file)) return null;
  const path = `/${file.replace(/\/?index\.html$|\.html$/, '')}`;
  return path.length <= 300 ? path : null;
}
