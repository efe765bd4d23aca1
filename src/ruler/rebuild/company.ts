import { registeredIn } from './legal-line.ts';
import type { SitePage } from './site-page.ts';

const CNPJ =
  /(?:CNPJ:?\s*)?(?<!\d)\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\bCUIT:?\s*\d{2}-?\d{8}-?\d\b|\bRUT:?\s*\d{1,2}\.?\d{3}\.?\d{3}-[\dK]|\b(?:NIF|CIF|NIPC|RUC|NIT):?\s*[A-Z]?[\d.-]{8,14}[A-Z]?\b/i;
const COMPANY_NUMBER =
  /\b(?:company|registered)(?: in (?:england|scotland|wales|ireland|northern ireland)(?: (?:and|&) wales)?)?(?: (?:company|registration))?,?\s(?:no|number|nr)\.?:?\s*[A-Z]{0,2}\d{6,8}\b/i;
const LEGAL_NAME =
  /(\p{Lu}[\p{L}\d&.' -]{2,60}?\s(?:LTDA|Ltda|S\/A|S\/S|S\.A\.|EIRELI|ME|Ltd|Limited|LLC|S\.L\.|S\.R\.L\.|S\.A\.S\.|SpA)(?:\.?\s?[-–]?\s?(?:ME|EPP))?)(?!\p{L})/u;
const MAX_BETWEEN = 40;

const textsOf = (pages: readonly SitePage[]): string[] => pages.map(({ page }) => page.text ?? '');

/** Number of the company, which Brazilian shops have to show. */
export const registryOf = (pages: readonly SitePage[]): string | undefined =>
  textsOf(pages)
    .map((text) => CNPJ.exec(text)?.[0])
    .find(Boolean);

/** "Credenciada Detran/AM nº 0871", in a footer. */
const LICENSED =
  /^(?:credenciad[oa]s?|registrad[oa]s?|registro|autorizad[oa]s?|habilitad[oa]s?|licen[çc]a|licencia|alvar[áa]|cadastur|licen[cs]ed?|registered|accredited)(?!\p{L}).{0,40}\d$/iu;

/** "OAB/MS 1.482": a house that its council knows. */
const OF_COUNCIL = /\b(?:OAB|CRECI|CRC|CREA|CAU|CRMV)[-\s/]?[A-Z]{2}[-\s]*(?:n[º°.]*\s*)?J?\d[\d.,/-]*\d(?:-?J)?/u;

/** The number by which an authority knows the house. */
const licenceOf = (pages: readonly SitePage[]): string | undefined =>
  pages
    .flatMap(({ lines }) => lines.filter(({ isFooter }) => isFooter).flatMap(({ text }) => text.split(/\s[-–|•·]\s/)))
    .map((part) => part.trim().replace(/\.$/, ''))
    .flatMap((part) => (LICENSED.test(part) ? [part] : (OF_COUNCIL.exec(part)?.[0] ?? [])))
    .at(0);

/** The name in law with its numbers, where they stand together; else a licence. */
export function companyOf(pages: readonly SitePage[], name = ''): string | undefined {
  const registered = [...new Set(pages.flatMap(({ lines }) => lines.flatMap(({ text }) => registeredIn(text, name))))];
  const own = companyWithNumber(pages)?.split(' – ');
  const parts = own ? [...own.slice(0, -1), ...registered, own.at(-1)!] : registered;
  const stated = parts.length > 0 ? parts : [licenceOf(pages)].filter((text) => text !== undefined);
  const more = [vatOf(pages), responsibleOf(pages)].filter((text) => text !== undefined && !stated.join(' – ').includes(text));
  const all = [...stated, ...more];
  return all.length > 0 ? all.join(' – ').slice(0, MAX_LENGTH) : undefined;
}
const MAX_LENGTH = 200;

/** "VAT No. 123 4567 89", behind the number of the company. */
const VAT = /\bVAT(?: (?:reg(?:istration)?\.? ?)?(?:no|number)\.?)?:? (?:GB ?)?\d{3} ?\d{4} ?\d{2}(?!\d)/i;
const vatOf = (pages: readonly SitePage[]): string | undefined =>
  textsOf(pages)
    .map((text) => VAT.exec(text)?.[0])
    .find(Boolean);

/** "Responsável técnica: Dra. Helena Wust, CREFITO 10-45872-F": a clinic has to say it. */
const RESPONSIBLE =
  /^(?:respons[áa]ve(?:l|is)(?: t[ée]cnic[oa]s?| m[ée]dic[oa]| legal)?|responsable(?: t[ée]cnic[oa]| sanitari[oa])|director(?:a)? (?:t[ée]cnic[oa]|m[ée]dic[oa])|diretora? (?:t[ée]cnic[oa]|m[ée]dic[oa])|r\.?t\.?):? .*\p{Lu}\p{Ll}.*\d{3}/iu;
const responsibleOf = (pages: readonly SitePage[]): string | undefined =>
  textsOf(pages)
    .flatMap((text) => text.split(/\n|\s+[|•·]\s+/))
    .map((part) => part.trim().replace(/\.$/, ''))
    .find((part) => RESPONSIBLE.test(part) && part.length < MAX_RESPONSIBLE);
const MAX_RESPONSIBLE = 120;

function companyWithNumber(pages: readonly SitePage[]): string | undefined {
  for (const text of textsOf(pages)) {
    const number = CNPJ.exec(text) ?? COMPANY_NUMBER.exec(text);
    if (!number) continue;
    const before =
      text
        .slice(Math.max(0, number.index - 100 - MAX_BETWEEN), number.index)
        .split('\n')
        .at(-1) ?? '';
    const name = LEGAL_NAME.exec(before)?.[1]?.trim();
    // Shops of a program show it without a word for it.
    const labelled = /^\d/.test(number[0]) ? `CNPJ ${number[0]}` : number[0];
    return name ? `${name} – ${labelled}` : labelled;
  }
  return undefined;
}
