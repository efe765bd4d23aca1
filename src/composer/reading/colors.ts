import type { Wishes } from '#composer/brief.ts';
import type { Oklch } from '#site/schema.ts';
import type { Span } from './sentences.ts';

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** `#rrggbb` in OKLCH; the hue of greys is 0. */
function oklchOf(hex: string): Oklch {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const chroma = Math.hypot(a, bb);
  const hue = chroma < 0.004 ? 0 : ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360;
  const round = (n: number, digits: number) => Math.round(n * 10 ** digits) / 10 ** digits;
  return { l: Math.min(1, round(lightness, 4)), c: Math.min(0.4, round(chroma, 4)), h: Math.min(360, round(hue, 2)) };
}

/** Names of colours in four languages, folded, the longer first; lightness, chroma and hue as a shop sign would mix them. */
const NAMES: readonly (readonly [string, Oklch])[] = [
  [
    'terros[oa]s?|cores de terra|tons de terra|colores tierra|de la tierra|tierra|terra|earthy|earth tones|clay|barro|ترابيه|ترابي',
    { l: 0.55, c: 0.09, h: 50 },
  ],
  ['cores de madeira|cor de madeira|madeira|madera|wood|wooden|خشبي|خشب', { l: 0.5, c: 0.08, h: 60 }],
  ['ferrugem|rust|oxido|oxido rojo|cobre|copper|bronze|bronce|نحاسي', { l: 0.55, c: 0.12, h: 45 }],
  ['tijolo|brick|ladrillo|vermelho tijolo|قرميدي', { l: 0.5, c: 0.14, h: 35 }],
  ['pessego|peach|durazno|melocoton|damasco|apricot|مشمشي|خوخي', { l: 0.83, c: 0.09, h: 55 }],
  ['kraft|papelao|oatmeal|aveia|avena|linen|linho|flax|straw|palha|كتاني', { l: 0.8, c: 0.05, h: 80 }],
  ['osso|bone|eggshell|casca de ovo', { l: 0.93, c: 0.02, h: 90 }],
  ['indigo|anil|anil|نيلي', { l: 0.4, c: 0.14, h: 275 }],
  ['mel|honey|miel|amber|ambar|عسلي|عنبري', { l: 0.72, c: 0.14, h: 75 }],
  ['ardosia|slate(?: grey| gray)?|pizarra|اردوازي', { l: 0.45, c: 0.02, h: 250 }],
  ['رملي|رمليه', { l: 0.85, c: 0.05, h: 80 }],
  ['petrol(?: blue)?|azul petroleo|بترولي', { l: 0.42, c: 0.08, h: 220 }],
  ['cochinilla|carmim|carmin|crimson|cereja|cherry|blood red|scarlet|escarlate|قرمزي', { l: 0.45, c: 0.18, h: 20 }],
  ['champanhe|champagne|champan|nude|شامبين', { l: 0.88, c: 0.04, h: 75 }],
  ['mango|manga|tangerina|tangerine|mandarina|signal orange|burnt orange|laranja queimado', { l: 0.66, c: 0.18, h: 50 }],
  ['wine|vinho tinto|berinjela|aubergine|berenjena|uva|grape|باذنجاني', { l: 0.36, c: 0.11, h: 350 }],
  ['purpel|rocho|morao', { l: 0.46, c: 0.17, h: 302 }],
  ['roza|rosinha|rosita|pinky', { l: 0.74, c: 0.12, h: 0 }],
  ['verd(?:inho|ecito)|vrede', { l: 0.5, c: 0.13, h: 148 }],
  ['verde[- ]musgo|moss green|verde musgo|verde oliva|olive(?: green)?|زيتي', { l: 0.45, c: 0.07, h: 120 }],
  ['verde[- ]agua|aqua|turquesa|turquoise|teal|verde[- ]azulado|petroleo|azul petroleo|فيروزي|تركواز', { l: 0.58, c: 0.1, h: 195 }],
  ['verde[- ]menta|mint(?: green)?|menta|نعناعي', { l: 0.82, c: 0.09, h: 165 }],
  ['verde[- ]limao|lime(?: green)?|verde lima|limon', { l: 0.8, c: 0.18, h: 122 }],
  ['verde[- ]esmeralda|emerald(?: green)?|esmeralda', { l: 0.55, c: 0.13, h: 160 }],
  ['verde[- ]salvia|sage(?: green)?|salvia|verde[- ]seco', { l: 0.68, c: 0.05, h: 135 }],
  ['verde|green|اخضر|الاخضر|خضراء', { l: 0.5, c: 0.13, h: 148 }],
  ['azul[- ]marinho|navy(?: blue)?|azul marino|azul naval|كحلي', { l: 0.32, c: 0.09, h: 262 }],
  ['azul[- ]celeste|azul[- ]bebe|sky blue|baby blue|celeste|سماوي', { l: 0.78, c: 0.09, h: 232 }],
  ['azul[- ]royal|royal blue|azul rey|cobalt(?: blue)?|azul cobalto', { l: 0.45, c: 0.19, h: 265 }],
  ['azul|azuis|azules|blue|ازرق|الازرق|زرقاء', { l: 0.5, c: 0.14, h: 252 }],
  ['bordo|vinho|burgundy|maroon|borgonha|guinda|vino|bordeaux|wine red|marsala|granate|عنابي|نبيذي', { l: 0.38, c: 0.12, h: 15 }],
  ['terracota|terracotta|telha|ceramica|طيني', { l: 0.58, c: 0.13, h: 42 }],
  ['coral|salmao|salmon|مرجاني', { l: 0.7, c: 0.15, h: 28 }],
  ['vermelh[oa]s?|red|roj[oa]s?|احمر|الاحمر|حمراء', { l: 0.52, c: 0.19, h: 27 }],
  ['laranja|orange|naranja|anaranjado|برتقالي', { l: 0.7, c: 0.17, h: 55 }],
  ['mostarda|mustard|mostaza|ocre|ochre|خردلي', { l: 0.7, c: 0.14, h: 85 }],
  ['amarel[oa]s?|yellow|amarill[oa]s?|اصفر|الاصفر|صفراء', { l: 0.85, c: 0.16, h: 95 }],
  ['dourad[oa]s?|gold(?:en)?|dorad[oa]s?|ouro|ذهبي|الذهبي|ذهبيه', { l: 0.72, c: 0.12, h: 85 }],
  ['rosa[- ]choque|hot pink|pink|magenta|fucsia|fuchsia|فوشي', { l: 0.62, c: 0.22, h: 355 }],
  ['rosa[- ]cha|rose gold|rose|blush|rosado claro|nude', { l: 0.82, c: 0.06, h: 25 }],
  ['rosas?|rosad[oa]s?|وردي|الوردي|زهري', { l: 0.74, c: 0.12, h: 0 }],
  ['lilas|lavanda|lavender|lilac|lila|ليلكي', { l: 0.75, c: 0.09, h: 305 }],
  ['rox[oa]s?|purple|morad[oa]s?|violeta|violet|purpura|بنفسجي|ارجواني', { l: 0.46, c: 0.17, h: 302 }],
  ['marrom|marrons|brown|cafe|chocolate|caramelo|caramel|castanho|marron|بني|البني', { l: 0.42, c: 0.07, h: 55 }],
  ['bege|beige|areia|sand|arena|بيج', { l: 0.87, c: 0.035, h: 80 }],
  ['creme|cream|crema|off[- ]?white|marfim|ivory|hueso|كريمي', { l: 0.95, c: 0.025, h: 90 }],
  ['pret[oa]s?|black|negr[oa]s?|اسود|الاسود|سوداء', { l: 0.2, c: 0, h: 0 }],
  ['branc[oa]s?|white|blanc[oa]s?|ابيض|الابيض|بيضاء', { l: 0.985, c: 0, h: 0 }],
  ['cinza|gr[ae]y|gris(?:es)?|grafite|charcoal|chumbo|prata|silver|plateado|رمادي|فضي', { l: 0.55, c: 0.01, h: 260 }],
];
const DARK = /^\s?(?:[- ]?escur[oa]s?|oscur[oa]s?|dark|غامق|داكن|الغامق)(?![\p{L}])/u;
const LIGHT = /^\s?(?:[- ]?clar[oa]s?|claritos?|light|pale|pastel|suave|bebe|فاتح|الفاتح)(?![\p{L}])/u;
const VIVID = /^\s?(?:vibrante|vivo|neon|bright|intens[oa]|forte|fuerte)(?![\p{L}])/u;

const CONTEXT =
  /\b(?:cores?|cor|colou?rs?|color|colores|paleta|palette|tons?|tones?|tonos?|gosto de|gostamos|quero|queria|gostaria|adoro|i (?:want|like|love)|we (?:want|like|love)|would like|me gusta\w*|quiero|quisiera|fundo|background|fondo|visual|look|estilo|style|tema|theme|brand|marca|identidade|identidad|design|diseno|logo|predomin\w+|detalhes em|accents?|acentos|detalles en|use|usa[r]?|branding|feel|vibe|minimal\w*|elegante|elegant|letras|minimalista|sobri\w+|pode ser|site|website|pagina|make it|please|por favor)\b|الوان|اللون|لون|خلفيه|تصميم|اريد|طابع/;

/** Words that name a colour and nothing else, so that a neighbour ("preto e laranja", "rosa com dourado") is one too. */
const PLAIN = NAMES.map(([names]) => names)
  .join('|')
  .split('|')
  .filter(
    (name) =>
      !/^(?:cafe|vinh?o|vinho tinto|rose|limon|menta|arena|areia|sand|prata|ouro|gold|silver|telha|ceramica|chocolate|caramelo?|clay|barro|(?:de la )?tierra|terra|mel|honey|miel|mang[oa]|tangerina|mandarina|uva|grape|wine|osso|bone|aveia|avena|oatmeal|palha|straw|linho|linen|flax|brick|tijolo|ladrillo|cobre|copper|bronze|bronce|cereja|cherry|slate|pizarra|ardosia|kraft|papelao|rust|ferrugem|oxido|damasco|champagne|champanhe|champan|am?ba?r|amber|petrol|nude|anil|berinjela|berenjena|aubergine|pessego|peach|durazno|melocoton|apricot|madeira|madera|wood|wooden|cochinilla|ocre|pinky|خشب|خشبي|كتاني|نحاسي|رملي|رمليه|مشمشي|خوخي|عنبري)$/.test(
        name,
      ),
  );
const BESIDE = `(?:${PLAIN.join('|')})`;
/** Source of a pattern for words that name a colour and nothing else. */
export const COLOUR = `(?<![\\p{L}])${BESIDE}(?![\\p{L}])`;
const JOINED =
  '(?:\\s(?:escur[oa]|clar[oa]|oscur[oa]|dark|light))?\\s?(?:,|/|\\+|&|-|\\s(?:e|y|and|com|con|with|on|sobre|و))\\s?(?:dark |light |o |el |a )?';
const BEFORE_IT = new RegExp(`(?<![\\p{L}])${BESIDE}${JOINED}$`, 'u');
const AFTER_IT = new RegExp(`^${JOINED}${BESIDE}(?![\\p{L}])`, 'u');
const besideColour = (said: string, at: number, length: number): boolean =>
  BEFORE_IT.test(said.slice(Math.max(0, at - 40), at)) || AFTER_IT.test(said.slice(at + length, at + length + 40));

/** "…, azul e amarelo": two colours side by side are a wish also where no word says so, unless they describe a thing. */
export const PAIR = new RegExp(
  `(?<![\\p{L}])(?<!\\b(?:gat[oa]s?|cachorros?|camisas?|roupas?|fotos?|fotografias?|fotografia em|photos?|vestidos?|uvas?|flores|rosas|wines?|vinhos?|vinos?|chocolates?|filmes?|film|cats?|dogs?|arroz|feijao|rice|beans|em|in|en)\\s)${BESIDE}${JOINED}${BESIDE}(?![\\p{L}])(?!\\s(?:wines?|rice|beans|photo\\w*|film\\w*|cats?|dogs?|cabs?|grapes|tea|flowers|roses))`,
  'u',
);

/** Colours that the owner wishes for, in their order; `taken` are stretches (names of dishes, of the business) that speak of no wish. */
export function colorsIn(
  text: string,
  folded: string,
  sentences: readonly Span[],
  taken: (at: number) => boolean,
  wished: (at: number) => boolean,
): Wishes['colors'] {
  const colors: { at: number; color: Wishes['colors'][number] }[] = [];
  for (const match of text.matchAll(/#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])/g)) {
    const digits = match[1] ?? '';
    const exact = `#${(digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toLowerCase()}`;
    if (!colors.some((known) => known.color.exact === exact))
      colors.push({ at: match.index, color: { value: oklchOf(exact), exact, words: match[0] } });
  }
  if (colors.length > 0) return colors.slice(0, 6).map(({ color }) => color);
  for (const sentence of sentences) {
    const said = folded.slice(sentence.start, sentence.end);
    const words = said.match(/[\p{L}]+/gu)?.length ?? 0;
    const speaks = CONTEXT.test(said) || words <= 5 || PAIR.test(said);
    const used: boolean[] = [];
    for (const [names, value] of NAMES)
      for (const match of said.matchAll(
        new RegExp(`(?<![\\p{L}-])(?:و?(?:ال|بال|لل|ب)?)?(?:(dark|light|bright|deep|pale|soft) )?(?:${names})(?![\\p{L}])`, 'gu'),
      )) {
        const at = sentence.start + match.index;
        const isWished = wished(at);
        if (used[match.index] || (!isWished && (!speaks || taken(at)))) continue;
        for (let i = 0; i < match[0].length; i++) used[match.index + i] = true;
        const rest = said.slice(match.index + match[0].length);
        const before = said.slice(Math.max(0, match.index - 10), match.index);
        if (/(?:nao|no|sem|sin|without|not|menos|بدون)\s+(?:\p{L}+\s)?$/u.test(before) || /^,?\s(?:nao|no|not)\s?(?:[!.,;]|$)/.test(rest))
          continue;
        if (
          /\b(?:vinho|pao|carne|arroz|feijao|wine|rice|cha|tea|te|roupa|magia|pepper|chocolate|cabelo|hair)\s(?:tinto\s)?$/.test(before) ||
          /^\s?(?:tie|wine|belt|bean|box|card|friday|tea|rice|bread|list|label|paper|gate|hat)\b/.test(rest)
        )
          continue;
        if (
          /^(?:cafe|rosas?|rose|vinho|vino|ceramica|chocolate|caramelo|menta|limon|arena|areia|prata|ouro|salmao|salmon|gold|silver|coral|laranja|naranja|telha|salvia|mint|olive|wine)$/.test(
            match[0],
          ) &&
          !/\b(?:cor|cores|colou?rs?|color|colores|paleta|palette|tom|tons|tones|tonos)\b/.test(said) &&
          !besideColour(said, match.index, match[0].length) &&
          !isWished
        )
          continue;
        const after = rest.slice(0, 14);
        const dark = DARK.exec(after) || /^(?:dark|deep) /.test(match[1] ? `${match[1]} ` : '');
        const light = LIGHT.exec(after) || /^(?:light|pale|soft) /.test(match[1] ? `${match[1]} ` : '');
        const vivid = VIVID.exec(after) || match[1] === 'bright';
        const tail = (DARK.exec(after) ?? LIGHT.exec(after) ?? VIVID.exec(after))?.[0].length ?? 0;
        const shade: Oklch = {
          l: dark ? Math.max(0.22, value.l - 0.16) : light ? Math.min(0.95, value.l + (value.l < 0.6 ? 0.3 : 0.12)) : value.l,
          c: dark ? value.c * 0.85 : light ? value.c * 0.6 : vivid ? Math.min(0.28, value.c * 1.3) : value.c,
          h: value.h,
        };
        colors.push({
          at,
          color: {
            value: { l: Number(shade.l.toFixed(3)), c: Number(shade.c.toFixed(3)), h: shade.h },
            words: text.slice(at, at + match[0].length + tail).replace(/^و/, ''),
          },
        });
      }
  }
  return colors
    .sort((a, b) => a.at - b.at)
    .filter(({ color }, n, all) => all.findIndex((other) => other.color.words.toLowerCase() === color.words.toLowerCase()) === n)
    .slice(0, 6)
    .map(({ color }) => color);
}
