import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';

type Offer = Fact & { norm: Extract<Fact['norm'], { kind: 'offer' }> };

/** The paper on which an outdated price stands: "no panfleto", "the old flyer says". */
const WHERE =
  '(?:(?:(?:n[oa]s?|en (?:el|la|los|las)|on|in) )?(?:(?:o|a|el|la|the|our|my|meu|nosso|mi) )?(?:(?:old|antig[oa]|velh[oa]|viej[oa]) )?(?:panflet\\p{L}*|folder|folhet\\p{L}*|follet\\p{L}*|cartaz\\p{L}*|cartel\\p{L}*|placa|cardapio|tabela|instagram|insta|menu|carta|volante|flyer|leaflet|poster|brochure|sign|price list)(?: (?:antig[oa]|velh[oa]|viej[oa]|impress[oa]))?)';
const AT_WHERE = new RegExp(`(?<!\\p{L})${WHERE}(?: (?:says?|diz|dice|fala))?(?!\\p{L})`, 'u');
/** "já subiu", "it went up", "pero ya cambió": that price is no longer asked. */
const NO_LONGER =
  /(?<!\p{L})(?:(?:ja )?(?:subiu|aumentou|mudou|reajust\p{L}+|baixou|venceu|nao vale|nao e mais|ta (?:velho|errado|desatualizado))|(?:ya )?(?:subio|aumento|cambio|bajo|no vale|no corre)|(?:it['’]?s |it |has |since )*(?:gone up|went up|changed|out of date|wrong now|no longer|risen))(?!\p{L})/u;
const FILLERS =
  /(?<!\p{L})(?:o|a|os|as|el|la|los|las|the|that|que|says?|diz|dice|is|ta|esta|era|e|es|old|antig[oa]|mesmo|mismo|it's|now|agora|ahora)(?!\p{L})|[^\p{L}\p{N}\s]/gu;

const bare = (text: string): string => fold(text).replace(AT_WHERE, ' ').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
const isOffer = (fact: Fact): fact is Offer => fact.norm.kind === 'offer';

/** "O tobogã no panfleto tá 290 mas já subiu, é 320": the first price is struck out, and the thing has the second, if it is said. */
export function strikePrices(sheet: Sheet, settled: readonly Span[]): void {
  for (const { start, end } of sheet.sentences) {
    if (settled.some((span) => span.start < end && span.end > start)) continue;
    const said = sheet.folded.slice(start, end);
    if (!NO_LONGER.test(said) || !AT_WHERE.test(said)) continue;
    const isHere = ({ source: { span } }: Fact): boolean => span !== undefined && span[0] >= start && span[1] <= end;
    const here = sheet.facts.filter(isHere);
    const prices = here.filter(({ norm }) => norm.kind === 'price').sort((one, other) => one.source.span![0] - other.source.span![0]);
    const [was, now] = prices;
    if (!was || prices.length > 2) continue;
    const thing = bare(here.filter(isOffer).find(({ norm }) => norm.price === was.id)?.text ?? said.slice(0, said.search(/\d/u)));
    const listed = sheet.facts
      .filter(isOffer)
      .find((offer) => !isHere(offer) && thing !== '' && ` ${bare(offer.text)} `.includes(` ${thing} `));
    const kept = listed ?? here.filter(isOffer).find(({ norm }) => norm.price === was.id);
    if (kept && now) {
      // A sentence with the earlier price is not to be shown beside the new one.
      const before = kept === listed ? sheet.facts.find(({ id }) => id === kept.norm.price) : undefined;
      if (before?.source.span) sheet.withheld = [...sheet.withheld, { start: before.source.span[0], end: before.source.span[1] }];
      sheet.facts = sheet.facts.filter((fact) => fact !== before);
      kept.norm = { ...kept.norm, price: now.id };
      if (kept !== listed) nameAlone(kept);
    }
    const stays = (fact: Fact): boolean => fact === now || (fact === kept && now !== undefined) || !isHere(fact);
    sheet.facts = sheet.facts.filter(
      (fact) => stays(fact) || (fact.norm.kind !== 'price' && fact.norm.kind !== 'offer' && fact.norm.kind !== 'statement'),
    );
    const until = kept !== listed && now ? now.source.span![0] : end;
    sheet.withheld = [...sheet.withheld, { start: kept !== listed && now ? kept!.source.span![1] : start, end: until }];
  }
}

/** "tobogã no panfleto" → "tobogã". */
function nameAlone(offer: Offer): void {
  const at = offer.text.search(new RegExp(`\\s*${AT_WHERE.source}`, 'iu'));
  if (at <= 0 || !offer.source.span) return;
  offer.text = offer.text.slice(0, at).trim();
  offer.source = { ...offer.source, span: [offer.source.span[0], offer.source.span[0] + at] };
}
