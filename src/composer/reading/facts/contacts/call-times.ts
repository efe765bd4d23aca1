import { type Sheet, sentenceAt, TAKEN, take, trimmed } from '../sheet.ts';

/** "Ring 01588 555 0172 | after 5, before that I'm up a ladder", "zap 47 99811-2233 | depois das 18h": when to call, and no week of the house. */
const WHEN =
  /^,? (?:(?:any ?time|only|so|solo|mas so|pero solo|but only) )?(?:after|before|depois d[ao]s?|antes d[ao]s?|a partir d[ao]s?|despues de las?|antes de las?|a partir de las?) (?:\d{1,2}(?:[:.h]\d{0,2})?(?: ?(?:h|hs|am|pm))?(?:'clock)?|noon|lunch|work|dark|meio[- ]dia|mediodia|(?:o )?almoco)(?![\p{L}\d]| ?(?:a|as|to|ate|-|–) ?\d)[^.;,\n]{0,40}/u;
/** "98450 55173 (10 am to 8 pm)" */
const BETWEEN =
  /^ ?\((?:(?:calls?|ring|ligar|ligue|llamar|only|so|solo) )?(?:between |from |de |das |entre (?:as )?|desde las )?\d{1,2}(?:[:.h]\d{0,2})? ?(?:h|hs|hrs|am|pm)? ?(?:to|and|till?|until|-|–|a|as|e as|y las|ate|hasta) ?(?:as |las )?\d{1,2}(?:[:.h]\d{0,2})? ?(?:h|hs|hrs|am|pm|only)?\)/u;
/** The way to call, before the number. */
const WAY =
  /(?<!\p{L})(?:ring|call|phone|text|message|zap|whats(?:app)?|wsp|ligue|ligar|chame|chamar|llam(?:ar|e|en|a)|escrib(?:ir|a|an))(?= (?:me |us |no |na |pro |al |on |nos |me no |o )?$)/u;

/** A telephone number has the words behind it that tell when to call it. */
export function readCallTimes(sheet: Sheet): void {
  for (const { norm, source } of sheet.facts.filter(({ norm: { kind } }) => kind === 'phone')) {
    const end = source.span?.[1];
    if (end === undefined || norm.kind !== 'phone') continue;
    const behind = sheet.folded.slice(end, sentenceAt(sheet, end - 1).end);
    const bracket = BETWEEN.exec(behind)?.[0];
    const said = bracket ?? WHEN.exec(behind)?.[0] ?? '';
    const { start, end: stop } = trimmed(sheet.text, end + (bracket ? bracket.indexOf('(') + 1 : 0), end + said.length - (bracket ? 1 : 0));
    if (!said || sheet.open.slice(start, stop).includes(TAKEN)) continue;
    const number = source.span![0];
    const way = WAY.exec(sheet.folded.slice(Math.max(0, number - 20), number));
    const verb = way ? sheet.text.slice(number - Math.min(20, number)).slice(way.index, way.index + way[0].length) : undefined;
    const when = sheet.text.slice(start, stop);
    const label = verb ? `${verb} ${when}` : when;
    norm.label = label.charAt(0).toLocaleUpperCase() + label.slice(1);
    take(sheet, start, stop);
  }
}
