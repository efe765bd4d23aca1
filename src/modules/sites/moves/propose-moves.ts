import type { MoveTarget } from './list-targets.ts';

export interface Move {
  from: string;
  to: string;
}

interface OldPage {
  path: string;
  title: string;
}

/** Words of old addresses and titles, and kinds of places that they belong to, the best first. */
const TOPICS: readonly (readonly [words: RegExp, kinds: readonly string[]])[] = [
  [
    /contat|contact|fale|orcamento|quote|presupuesto|localiza|onde|donde|location|visit|como-chegar|endereco/,
    ['contact', 'contact-form', 'map', 'hours', 'cta'],
  ],
  [/horario|hours|atendimento/, ['hours', 'contact', 'map']],
  [/sobre|about|quem-somos|historia|history|empresa|nosotros|quienes|acerca|equipe|team/, ['about', 'story', 'team', 'text']],
  [/cardapio|menu|carta|preco|price|precio|tabela|planos|plans/, ['menu', 'prices', 'pricing', 'plans', 'catalog', 'services']],
  [
    /servic|service|produto|product|catalog|loja|shop|tratament|especialidade|solucoes|solutions/,
    ['services', 'catalog', 'products', 'features', 'prices', 'menu'],
  ],
  [/galeria|gallery|foto|photo|portfolio|trabalhos|work|projetos|projects|obras/, ['gallery', 'portfolio', 'cases', 'works']],
  [/faq|duvida|perguntas|questions|preguntas/, ['faq']],
  [/depoimento|testimonial|avalia|review|opinion/, ['testimonials', 'quotes']],
  [/blog|noticia|news|artigo|article|post/, ['blog', 'posts']],
  [/evento|agenda|event|programacao|calendar/, ['agenda', 'events', 'dates']],
];

const fold = (text: string): string => decode(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const wordsOf = (text: string): string[] => (fold(text).match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.replace(/(?:es|s)$/, ''));

/** Share of the old page's words that a title has. */
function overlap(words: readonly string[], title: string): number {
  const there = new Set(wordsOf(title));
  return words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

/** A place for each old path that the new site does not have: by its words, then by its topic, else the home page. */
export function proposeMoves(old: readonly OldPage[], targets: readonly MoveTarget[]): Move[] {
  const known = new Set(targets.map(({ path }) => path));
  const home = targets.find(({ kind }) => kind === 'home')?.path ?? '/';
  return old.flatMap(({ path, title }) => {
    const from = decode(path)
      .normalize('NFC')
      .replace(/(.)\/$/, '$1');
    if (from === '/' || known.has(from) || from.length > 500 || /[\s\\\p{Cc}]/u.test(from)) return [];
    return [{ from, to: bestOf({ path: from, title }, targets) ?? home }];
  });
}

function bestOf({ path, title }: OldPage, targets: readonly MoveTarget[]): string | undefined {
  const places = targets.filter(({ kind }) => kind !== 'home');
  const name =
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  for (const words of [wordsOf(name), wordsOf(title)]) {
    const ranked = places
      .map((place) => ({ place, share: Math.max(overlap(words, place.title), overlap(wordsOf(place.title), words.join(' '))) }))
      .sort((one, other) => other.share - one.share);
    if (ranked[0] && ranked[0].share >= 0.5) return ranked[0].place.path;
  }
  const text = `${fold(path)} ${fold(title)}`;
  for (const [words, kinds] of TOPICS) {
    if (!words.test(text)) continue;
    for (const kind of kinds) {
      const place = places.find((one) => one.kind === kind);
      if (place) return place.path;
    }
  }
  return undefined;
}
