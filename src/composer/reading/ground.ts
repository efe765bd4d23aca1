import type { Wishes } from '#composer/brief.ts';
import type { ClauseReading } from './acts/judge.ts';
import { COLOUR } from './colors/color-names.ts';
import type { Sheet } from './facts/sheet.ts';
import { DARK, LIGHT, ONLY_DARK } from './lexicon/wishes.ts';
import { isRefused } from './refused.ts';

/** Visitors can switch between both: "with a dark mode toggle", "claro y oscuro". */
const SWITCHED =
  /\b(?:toggle|switch(?:er|able)?|(?:light and|light or|both|optional) dark|dark and light|dark (?:and|or|&) light|claro (?:e|y|ou|o) (?:o )?(?:modo )?(?:escuro|oscuro)|(?:escuro|oscuro) (?:e|y|ou|o) (?:o )?(?:modo )?claro|alternar|botao de modo|boton de modo|opcao de modo|opcion de modo)\b/;
/** Words before and after "dark" that make it about the whole page. */
const BEFORE =
  /(?:^|[,;:(\n]\s*|\b(?:and|but|e|y|mas|pero|or|ou|it|all|everything|keep|make|go|goes|site|website|page|look|theme|portfolio|portafolio|portefolio|blog|loja|tienda|store|shopfront|landing|bem|mais|muito|meio|tudo|todo|toda|algo|un poco|um pouco|muy|mas|bien|very|quite|really|more|slightly|bit|something|rather|please|simple|simples|estilo|visual|tom|tons|tono|tonos|cores|colores|colours|colors|tema|modo|fondo|fundo|pagina|web|sitio|saite|que sea|que seja|in|en|em)\s+)$/;
const BEHIND =
  /^(?:\s*$|\s*[,;:.!?)\n]|\s+(?:please|pls|plz|and|but|e|y|mas|pero|or|ou|with|com|con|if|se|si|por favor|porfa|theme|mode|look|looking|site|website|page|background|design|style|feel|vibe|colou?rs?|tones?|mood|aesthetic|pra|para|for|like|tipo|como|pode|puede|thanks|obrigad[oa]|gracias|overall|everywhere|ok|que)(?![\p{L}]))/u;
const WORD = /\b(?:dark|darker|darkish|blacked out|(?:bem )?escur(?:o|a|os|as|inho|inha)|oscur(?:o|a|os|as|ito|ita))\b/g;
/** The site itself, at the start of the text. */
const PAGE =
  /^(?:an? |uma? |una? )?(?:portfolio|portafolio|portefolio|site|website|web|page|pagina|sitio|saite|blog|visual|estilo|design|diseno|tema|theme|fundo|fondo)\s(?:bem |muito |bien |muy |todo |very )?$/;
/** Moods that only a dark page has: "a bit witchy", "black cat energy". */
const NIGHTLY =
  /\b(?:witchy|gothic|goth|gotic[oa]|sombri[oa]s?|tenebros[oa]s?|lugubres?|vampiric\p{L}*|(?:black|dark|midnight)(?: \p{L}+)? (?:energy|vibes?|aesthetic|mood))(?!\p{L})/gu;
const SHADED = new RegExp(`${COLOUR}\\s$`, 'u');

/** "keep it simple and dark please": a wish about the page, not about a colour or thing on it. */
function asksDark(sheet: Sheet, judged: readonly ClauseReading[]): boolean {
  const wishes = judged.filter(({ act }) => act !== 'aside' && act !== 'instruction');
  return wishes.some(({ act, start, end }) => {
    const said = sheet.folded.slice(start, end);
    const isNightly = [...said.matchAll(NIGHTLY)].some(
      ({ index }) => !TOO.test(said.slice(0, index)) && !isRefused(sheet.folded, start + index, sheet.language),
    );
    if (act === 'wish' && isNightly) return true;
    return [...said.matchAll(WORD)].some(({ index, 0: word }) => {
      const lead = said.slice(0, index);
      // "Portafolio oscuro." is a wish although it looks like an item.
      const isWish = act === 'wish' || act === 'unclear' || PAGE.test(lead.slice(lead.lastIndexOf(',') + 1).trimStart());
      const isOfPage = isWish && BEFORE.test(lead) && BEHIND.test(said.slice(index + word.length)) && !SHADED.test(lead);
      return isOfPage && !TOO.test(lead) && !isRefused(sheet.folded, start + index, sheet.language);
    });
  });
}
/** "not too dark", "nada muito escuro". */
const TOO =
  /\b(?:not|nao|no|n|nada|nothing|never|nunca|isn't|sem|sin|without|less|menos|than|que)\s+(?:too |so |very |muito |muy |tan |tao |that |de |ser |be )*$/;

/** The ground wished for by the owner. */
export function groundOf(sheet: Sheet, judged: readonly ClauseReading[]): { polarity: Wishes['polarity']; isTorn: boolean } {
  const { folded } = sheet;
  const light = LIGHT.test(folded);
  const onlyDark = ONLY_DARK.test(folded) || asksDark(sheet, judged);
  const dark = onlyDark || DARK.test(folded);
  if (!dark) return { polarity: light ? 'light' : undefined, isTorn: false };
  if (light || SWITCHED.test(folded)) return { polarity: 'auto', isTorn: light && onlyDark };
  return { polarity: 'dark', isTorn: false };
}
