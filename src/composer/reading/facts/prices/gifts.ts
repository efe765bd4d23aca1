import { record, type Sheet, take, trimmed } from '../sheet.ts';
import { moneyIn } from './money.ts';

const BEFORE =
  /(?<![\p{L}])(?:com|con|with|por|for|cada|each|every|donate|doe|doando|dona|donando|a gift of|give)\s+(?:so |apenas |just |only |solo )?$/u;
const NO_DEED = /^(?:e|y|and|ou|or|em|en|in|no|na|a(?! gente)|de|do|da|of|off|o|the|el|la)\s/;

/** "Com R$ 30 a gente alimenta um cachorro por 10 dias": the effect of a gift of this amount. Recorded as an offer of the amount. */
export function readGifts(sheet: Sheet): void {
  for (const sentence of sheet.sentences) {
    const moneys = moneyIn(sheet, sentence.start, sentence.end);
    for (const [n, money] of moneys.entries()) {
      const ceiling = moneys[n + 1]?.span.start ?? sentence.end;
      const region = sheet.open.slice(money.span.end, ceiling);
      const stop = region.search(
        /[,;.]\s*(?:(?:e|y|and)\s+)?(?:com|con|with|por|for|cada|each|every)?\s*$|\s(?:e|y|and)\s+(?:com|con|with)?\s*$|[;.]|\ue000/u,
      );
      const deed = trimmed(sheet.text, money.span.end, money.span.end + (stop < 0 ? region.length : stop));
      const said = sheet.folded.slice(deed.start, deed.end);
      const before = BEFORE.exec(sheet.open.slice(Math.max(sentence.start, money.span.start - 24), money.span.start));
      const verb =
        /^(?:(?:a gente|nos|we|you|voce)\s)?(?:alimenta\w*|compr\w+|pag\w+|garant\w+|castr\w+|vacin\w+|cobr\w+|cubr\w+|sustent\w+|apadrinh\w+|ajud\w+|ayud\w+|feeds?|buys?|pays?|covers?|provides?|keeps?|plants?|vaccinates?|plant[ao]\w*|da|dan|viram?|mantem|mantiene\w*|financ\w+|leva|lleva|sponsors?|funds?|sends?)\b/.test(
          said,
        );
      if (!(before || verb) || said.split(/\s+/).length < 2 || said.split(/\s+/).length > 16 || NO_DEED.test(said)) continue;
      const price = record(sheet, money.span.start, money.span.end, money.norm);
      record(sheet, deed.start, deed.end, { kind: 'offer', price });
      take(sheet, before ? money.span.start - before[0].length : money.span.start, money.span.end);
    }
  }
}
