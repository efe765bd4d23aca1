import { readPage } from '#ruler/page/read-page.ts';
import { readLook } from '#ruler/rebuild/read-look.ts';

const PATHS = ['', 'a', 'b', 'c'];

/** The pages of an old site with these bodies, as a rebuild reads them. */
export function oldSite(...bodies: string[]) {
  return bodies.map((body, at) => {
    const url = `http://casaaurora.example/${PATHS[at]}`;
    const html = `<html lang="pt-BR"><head><title>Casa Aurora</title></head><body>${body}</body></html>`;
    const look = readLook(html, url);
    return { url, page: readPage(html, url), lines: look.lines, look };
  });
}
