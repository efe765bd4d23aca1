interface Library {
  name: string;
  version: string;
}

const NAMED =
  /(?:^|[/.])(jquery-ui|jquery-migrate|jquery|bootstrap|angular|angularjs|lodash|moment|handlebars|vue)(?:[.@/-]v?|\/(?:dist|js|ajax|libs)\/)*[@/.-]?v?(\d+\.\d+(?:\.\d+)?)/i;

/** Library and version in a script's URL, such as `/jquery/1.12.4/jquery.min.js` and `jquery-3.7.1.min.js`. */
export function readLibrary(address: string): Library | null {
  const url = URL.parse(address);
  const found = NAMED.exec(`${url?.pathname ?? ''}`) ?? NAMED.exec(`${url?.pathname ?? ''}-${url?.searchParams.get('ver') ?? ''}`);
  return found ? { name: found[1]!.toLowerCase(), version: found[2]! } : null;
}

/** First version without known vulnerabilities that can be exploited in a page (GitHub advisories). */
const SAFE_FROM: Record<string, string> = {
  jquery: '3.5.0',
  'jquery-ui': '1.13.2',
  bootstrap: '4.3.1',
  angular: '999',
  angularjs: '999',
  lodash: '4.17.21',
  moment: '2.29.4',
  handlebars: '4.7.7',
  vue: '2.5.17',
};
/** Older release lines with a fixed version of their own. */
const MENDED: Record<string, string> = { bootstrap: '3.4.1' };

export function isOutdated({ name, version }: Library): boolean {
  const [safe, mended] = [SAFE_FROM[name], MENDED[name]];
  if (!safe || !isBefore(version, safe)) return false;
  return !(mended && version.split('.')[0] === mended.split('.')[0] && !isBefore(version, mended));
}

function isBefore(version: string, other: string): boolean {
  const [left, right] = [version, other].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < 3; at++) if ((left[at] ?? 0) !== (right[at] ?? 0)) return (left[at] ?? 0) < (right[at] ?? 0);
  return false;
}
