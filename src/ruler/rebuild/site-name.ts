import type { PageFacts } from '../page/page-facts.ts';
import { SAYS_NOTHING } from '../rules/found.ts';

const MAX_NAME = 60;
const MAX_WORDS = 8;
/** Colons, stars and lines drawn around the parts of a title. */
const DECORATION = /\s*[:*~=_.<>«»|-]{2,}\s*/g;
const EDGES = /^[\s:*|-]+|[\s:*|-]+$/g;
const UNNAMED =
  /^(?:untitled|sem t[íi]tulo|documento sem t[íi]tulo|new page|nova p[áa]gina|just another|principal$|p[áa]gina principal$|portada$|main(?: page)?$|default$|r[ée]sum[ée]$|curr[íi]cul\p{L}+(?: vitae)?$|cv$|portf[óo]lio$|.*\b(?:theme|template)$)/iu;
const MIN_BORNE = 3;

const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
const hostOf = (url: string): string =>
  new URL(url).hostname
    .replace(/^www\./, '')
    .split('.')[0]!
    .replace(/[^a-z0-9]/g, '');

/** Name of the business by its home page: what the address bears out, then what only a name would be. */
export function nameOf(page: PageFacts, url: string, atAddress: string | undefined): string | undefined {
  const host = hostOf(url);
  const titled = partsOf(page.title);
  const borne = [...brandsOf(page), ...titled]
    .map((name) => ({ name, letters: lettersIn(name, host) }))
    .filter(({ letters }) => letters > MIN_BORNE);
  // Of two names that the address bears out alike, the one that it is.
  const isHost = (name: string) => plainly(name) === host;
  // "El Piñón" is in "elpinontaller" as it stands; of "Taller de bicicletas" a word is.
  const isWhole = (name: string) => host.includes(plainly(name));
  const whole = borne.filter(({ name }) => isWhole(name));
  const best = (whole.length > 0 ? whole : borne).reduce<(typeof borne)[number] | undefined>(
    (most, one) =>
      !most || one.letters > most.letters || (one.letters === most.letters && isHost(one.name) && !isHost(most.name)) ? one : most,
    undefined,
  );
  const headed = headedBy(page, host);
  const found =
    (headed && best && plainly(headed).includes(plainly(best.name)) ? headed : best?.name) ??
    fuller(shortest(titled), page) ??
    nameInHeading(page) ??
    ownerOf(page.text) ??
    atAddress ??
    soleHeading(page);
  return found && inGoodForm(withFront(withoutTown(spaced(found, page.text), page.text), page.text, host), page);
}

/** Words of the page that are the whole address: "Autoescola Sinal Verde" at autoescolasinalverde.com. */
export function nameInAddress({ text }: PageFacts, url: string): string | undefined {
  const host = hostOf(url);
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/);
    for (let at = 0; at < words.length; at++)
      for (let count = 2; count <= MAX_WORDS && at + count <= words.length; count++) {
        const joined = words
          .slice(at, at + count)
          .join(' ')
          .replace(EDGE_OF_NAME, '');
        if (plainly(joined) === host && joined.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word) || SMALL.test(word))) return joined;
      }
  }
  return undefined;
}
const EDGE_OF_NAME = /^[^\p{L}\d]+|[^\p{L}\d.!]+$|\.$/gu;

/** "Espaço Jardim das Acácias", where the title leaves out the first word and the address has it. */
function withFront(name: string, text: string, host: string): string {
  const found = new RegExp(`(\\p{Lu}[\\p{L}'’]{2,}(?: d[aeo]s?)?) ${escaped(name)}(?!\\p{L})`, 'u').exec(text)?.[0];
  return found && host.includes(plainly(found)) ? found : name;
}

/** Main headings in a row whose words the address has all: "Ateliê Folha" above "de Rosto". */
function headedBy({ headings }: PageFacts, host: string): string | undefined {
  const main = headings.filter(({ level }) => level === 1).map(({ text }) => text.trim());
  const joined = main.length > 1 && /^\p{Ll}/u.test(main[1]!) ? `${main[0]} ${main[1]}` : (main[0] ?? '');
  return joined !== '' && joined.length < MAX_NAME && host.includes(plainly(joined)) ? joined : undefined;
}

/** Parts of a title that could be a name. */
const partsOf = (title: string | null): string[] =>
  (title ?? '')
    .replace(DECORATION, ' | ')
    .split(/\s+[-–—|·]\s+|:\s+/)
    .map((part) => part.replace(EDGES, ''))
    .filter((part) => part.length > 2 && part.length < MAX_NAME && !SAYS_NOTHING.test(part) && !UNNAMED.test(part));

const shortest = (parts: readonly string[]): string | undefined =>
  parts.length === 0 ? undefined : parts.reduce((least, part) => (part.length < least.length ? part : least));

/** "Padaria" in the title, over "Padaria Pão de Mel" on the page. */
function fuller(titled: string | undefined, { headings }: PageFacts): string | undefined {
  const main = headings.find(({ level }) => level === 1)?.text.trim() ?? '';
  const isFuller = titled !== undefined && main.length < MAX_NAME && plainly(main) !== plainly(titled) && main.startsWith(`${titled} `);
  return isFuller && /^(?:\s*(?:\p{Lu}[\p{L}\d'’&.-]*|d[aeo]s?|e|del?|la|los|las|y|and|of|the|&))+$/u.test(main) ? main : titled;
}

/** Texts of the logo. Templates come with names of their own: the site's address has to bear them out. */
const brandsOf = ({ brands = [] }: PageFacts): string[] =>
  brands
    .map((brand) => brand.replace(/^logo(?:tipo)?\s+(?:d[aeo]\s+)?|\s+logo(?:tipo)?$/gi, '').trim())
    .filter((brand) => brand.length < MAX_NAME && brand.split(/\s+/).length < MAX_WORDS && !/\.\w{3,4}\b/.test(brand));

/** Letters of a name's words that are in the address of its site. */
const lettersIn = (name: string, host: string): number =>
  name
    .split(/[\s-]+/)
    .map(plainly)
    .filter((word) => word.length >= MIN_BORNE && host.includes(word))
    .reduce((sum, { length }) => sum + length, 0);

/** "jardimdasacacias" as the page writes it elsewhere. */
function spaced(name: string, text: string): string {
  if (/[\s\p{Lu}]/u.test(name)) return name;
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  for (let at = 0; at < words.length; at++)
    for (let count = 2; count <= MAX_WORDS; count++) {
      const joined = words.slice(at, at + count).join(' ');
      if (/^\p{Lu}/u.test(joined) && plainly(joined) === plainly(name)) return joined;
    }
  return name;
}

const MAX_TOWN_WORDS = 3;
const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&');

/** Without the town behind it, where the page has the name without it, or the town in an address. */
function withoutTown(name: string, text: string): string {
  for (let count = 1; count <= MAX_TOWN_WORDS; count++) {
    const [, before = '', mark = '', town = ''] =
      new RegExp(
        `^(.{3,}?)(, | em | in | en | )(\\p{Lu}[\\p{L}'’-]+(?: (?:d[aeo]s? |del? )?\\p{Lu}[\\p{L}'’-]+){${count - 1}})$`,
        'u',
      ).exec(name) ?? [];
    if (!town || !before.includes(' ') || SMALL.test(before.split(' ').at(-1)!)) continue;
    const inAddress = new RegExp(`(?:^|[,–-] |\\n)${town}(?=\\s*[,/–-]|\\n)`, 'u').test(text);
    const isAlone = new RegExp(`${escaped(before)}(?=\\s*(?:[.,|–-]|\\n|$))`, 'u').test(text);
    if (inAddress && (mark !== ' ' || isAlone)) return before;
  }
  return name;
}

const SMALL = /^(?:d[aeo]s?|e|em|del?|la|las|los|el|y|and|of|the|in|at)$/i;
/** A few letters that can be spoken are a word: "PÃO", "BAR". */
const SPOKEN = /^[bcdfghjlmnprstvz][aeiou][a-z]?$/;

/** A name in capitals as the page writes it elsewhere; else its words with their first letters large. */
function inGoodForm(name: string, { text, brands = [] }: PageFacts): string {
  if (/\p{Ll}/u.test(name) || !/\s/.test(name)) return name;
  const written = [...[text, ...brands].join('\n').matchAll(new RegExp(escaped(name).replace(/\s+/g, '\\s+'), 'giu'))].map(
    ([found]) => found,
  );
  const mixed = written.find((found) => /\p{Ll}/u.test(found) && /^\p{Lu}/u.test(found));
  if (mixed) return mixed.replace(/\s+/g, ' ');
  const large = (word: string) => word[0]! + word.slice(1).toLowerCase();
  return name
    .split(/\s+/)
    .map((word, at) => {
      if (at > 0 && SMALL.test(word)) return word.toLowerCase();
      return word.length > 3 || SPOKEN.test(plainly(word)) ? large(word) : word;
    })
    .join(' ');
}

/** A heading that is written like a name and stands elsewhere on the page too, as names do. */
function nameInHeading({ headings, text }: PageFacts): string | undefined {
  const [first] = headings.filter(({ level }) => level === 1);
  const name = first?.text ?? '';
  const isName = /^\p{Lu}[\p{L}\d'’&.]*(?:\s+(?:d[aeo]s?|e|del?|la|las|los|y|and|of|the|&|\p{Lu}[\p{L}\d'’&.]*)){0,5}$/u.test(name);
  return isName && text.split(name).length > 2 ? name : undefined;
}

/** Holder of the copyright notice. */
const ownerOf = (text: string): string | undefined =>
  /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?\s*[-–—.,|]?\s*(\p{Lu}[^\n.|–—-]{2,50})/iu
    .exec(text)?.[1]
    ?.replace(/^(?:por|by)\s+|\s*(?:todos os direitos|all rights|todos los derechos).*$/gi, '')
    .trim() || undefined;

/** The only main heading of a page, where nothing else names the business. */
function soleHeading({ headings }: PageFacts): string | undefined {
  const [first, ...more] = headings.filter(({ level }) => level === 1);
  return first && more.length === 0 && first.text.length < MAX_NAME && !/[.!?]$/.test(first.text) ? first.text : undefined;
}
