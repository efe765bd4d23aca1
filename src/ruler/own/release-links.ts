/** Link targets of a release, as its server resolves them. */
export interface ReleasePlaces {
  files: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  /** Element ids of each page that could be parsed, by its path. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  origin: string;
}

/** Public URL of the page of a file. */
export const addressOf = (origin: string, path: string): string =>
  `${origin}/${path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;

interface Asked {
  /** The page that holds the link: its file, and its public URL. */
  page: string;
  at: string;
  as: 'links' | 'parts' | 'forms';
  places: ReleasePlaces;
}

/** Fault of a link on a page; null when it resolves, or leaves the site. */
export function leadsNowhere(address: string, { page, at, as, places }: Asked): 'dead_link' | 'dead_anchor' | 'file_missing' | null {
  const to = URL.parse(address, at);
  // A page that answers at other URLs too keeps its own ids there.
  const own = address.startsWith('#') ? page : null;
  // An invalid URL opens nothing.
  if (!to) return as === 'parts' ? 'file_missing' : 'dead_link';
  if (to.origin !== new URL(places.origin).origin) return null;
  const path = decode(to.pathname).replace(/^\/+/, '');
  if (path.startsWith('_form/')) return places.forms.has(path.slice('_form/'.length)) ? null : 'dead_link';
  const file = own ?? fileAt(places.files, path);
  if (file === null) return as === 'parts' ? 'file_missing' : 'dead_link';
  const anchor = decode(to.hash.slice(1));
  const ids = places.ids.get(file);
  return anchor === '' || anchor === 'top' || !ids || ids.has(anchor) ? null : 'dead_anchor';
}

/** File served at a path without its leading slash: clean URLs, one per page. */
export function fileAt(files: ReadonlySet<string>, path: string): string | null {
  const name = path.normalize('NFC').replace(/\/+$/, '');
  const candidates = name === '' ? ['index.html'] : [name, `${name}.html`, `${name}/index.html`];
  return candidates.find((one) => one !== '404.html' && files.has(one)) ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
