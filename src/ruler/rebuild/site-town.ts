import { readCustomerFacts } from '../page/customer-facts.ts';
import { POSTCODE, townBelow } from './site-address.ts';
import type { SitePage } from './site-page.ts';

/** "sentido Feira / Santo Estêvão": the direction of a road is no town of its houses. */
const TOWARDS = /(?:sentido|direção|dirección|towards) [^,/]+/iu;
const STATES =
  'Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso(?: do Sul)?|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio de Janeiro|Rio Grande do (?:Norte|Sul)|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins|AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
const BEFORE = {
  state: new RegExp(`(?:^|[,/–-]\\s?)(\\p{Lu}[\\p{L} .'’]+?)\\s?[/–,-]\\s?(?:${STATES})(?!\\p{L})`, 'u'),
  county: /(?:^|, )(\p{Lu}[\p{L} .'’-]+), (?:Co\.?|County) \p{Lu}\p{L}+$/u,
  postcode: /, (\p{Lu}[\p{L} .'’-]+), \p{Lu}[\p{L} ]+ [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u,
};

/** Town before its county or state. */
export function townIn(address = ''): string | null {
  const place = address.replace(TOWARDS, '');
  return Object.values(BEFORE).flatMap((pattern) => pattern.exec(place)?.[1] ?? [])[0] ?? null;
}

/** Town of the first address that has it on a line of its own. */
export function townOf(pages: readonly SitePage[]): string | null {
  const below = pages.map(({ page, lines }) => townBelow(readCustomerFacts([page]).address, lines)).find(Boolean);
  const parts = (below ?? '')
    .split(/,\s*|\s[-–/·]\s?|\//)
    .map((part) =>
      part
        .replace(POSTCODE, '')
        .replace(/\s*\([^()]*\)$/, '')
        .trim(),
    )
    .filter(Boolean);
  const state = parts.findIndex((part) => /^\p{Lu}{2}$/u.test(part));
  return parts[Math.max(0, state - 1)] || null;
}
