import { DAY } from '#site/hours/days.ts';
import { fold, literal } from '../fold.ts';
import { compile, type Settled, SORRY } from './words.ts';

const THING = "(?<thing>\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+){0,3}?)";
const SERVE =
  '(?:atend\\p{L}+|entreg\\p{L}+|lev\\p{L}+|vou|vamos|fa(?:co|z|zemos)|cobr\\p{L}+|cubr\\p{L}+|trabalh\\p{L}+|trabaj\\p{L}+|lleg\\p{L}+|hac\\p{L}+|hag\\p{L}+|tenho|temos|tenemos|tengo|vend\\p{L}+|atiend\\p{L}+)';
const STARTS = '(?<=^|[.!?;,\\n(–—-]\\s*|(?<!\\p{L})(?:e|y|and|mas|but|pero|que) )';
const ENDS = '(?=\\s*(?:[.;,!)\\n]|$))';
const US = '(?:nos|a gente|eu|yo|nosotros|we|i)';
/** "Toledo nós não atende mais", "a Roldán ya no vamos", "we don't do Skipton any more": a place or a thing that is no longer served. */
const NO_LONGER: readonly RegExp[] = [
  compile(`${STARTS}(?:(?:em|a|pra|para|en|n[ao]|o) )?${THING},? (?:${US} )?(?:ja )?nao (?:se )?${SERVE} mais${ENDS}`),
  compile(`${STARTS}(?:(?:em|a|para|en|el|la) )?${THING},? (?:${US} )?ya no (?:se )?${SERVE}${ENDS}`),
  compile(`${STARTS}(?:${US} )?(?:nao ${SERVE} mais|ja nao ${SERVE}|ya no ${SERVE})(?: (?:em|a|pra|para|en|n[ao]|o))? ${THING}${ENDS}`),
  compile(
    `${STARTS}(?:${US} )(?:do ?n[o'’]?t|don['’]t|no longer) (?:do|go to|cover|serve|deliver to|sell|offer|make|travel to) ${THING}(?: (?:any ?more|any longer|now))?(?<=any ?more|any longer|now|no longer .*)${ENDS}`,
  ),
];
const CLOCK = '\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:h|hs|hrs|am|pm)?';
/** "a gente nao abre mais domingo", "we don't open on Sundays any more" */
const CLOSED_NOW = compile(
  `${STARTS}(?:${US} )?(?:nao abr\\p{L}+ mais|ja nao abr\\p{L}+|ya no abr\\p{L}+|(?:do ?n[o'’]?t|don['’]t|no longer) open(?: any ?more)?)`,
  `(?: (?:n[oa]s?|aos?|a|los|el|on))? (?<day>${DAY})s?(?: any ?more)?${ENDS}`,
);

/** "…, we don't do August — actually scrap that, we do now": a refusal and the words that take all of it back. */
const DOES_AFTER_ALL = compile(
  "(?<=^|[.!?\\n]\\s*)(?<refusal>[^.!?;\\n]*?(?<!\\p{L})(?:nao|no|not|don['’]?t|do not|never|nunca)(?!\\p{L})[^.!?;\\n]{2,60}?)",
  `[\\s,.;:…–—-]+(?:(?:${SORRY}|scrap that|forget that|ignore that|esquece|esquece isso|olvidalo|mentira)[\\s,.;:…–—-]+)+`,
  '(?:(?:we|i) (?:do|are|can|will)(?: now| after all| again)?|now we do|(?:\\p{L}+ )?(?:sim|si)(?: senhor)?(?: \\p{L}+){0,2}|(?:agora|ahora)(?: (?:a gente|nos|ja|ya|eu|yo))? (?:sim|si|\\p{L}+(?:o|amos|emos|imos))(?: (?:sim|si))?)(?<only>,? (?:so|solo|somente|apenas) [^.;!\\n]+)?(?=\\s*(?:[.;!\\n]|$))',
);

/** Removes one of a row that is told later to be served no longer, with the remark; and a refusal that its owner takes back. */
export function noLonger(text: string): Settled | undefined {
  const folded = fold(text);
  const again = DOES_AFTER_ALL.exec(folded);
  if (again) return takenBack(text, again);
  const closed = closedNow(text, folded);
  if (closed) return closed;
  for (const pattern of NO_LONGER) {
    const match = pattern.exec(folded);
    const thing = match?.groups?.thing;
    if (!match || !thing) continue;
    const row = inRow(folded.slice(0, match.index), thing);
    if (!row) continue;
    const joint = /(?:[\s,–—-]+(?:e|y|and|mas|but|pero)?\s*|^)$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const isAlone = /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, match.index));
    const after = isAlone ? (/^\s*[.!;]\s?/u.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0) : 0;
    const remark = cutting(text, match.index - (isAlone ? 0 : joint.length), match.index + match[0].length + after);
    return {
      text: remark.text.slice(0, row.start) + remark.text.slice(row.end),
      cut: { ...remark.cut, at: remark.cut.at - (row.end - row.start) },
    };
  }
  return undefined;
}

/** The hours of a day that is told later to be closed now. */
function closedNow(text: string, folded: string): Settled | undefined {
  const match = CLOSED_NOW.exec(folded);
  const day = match?.groups?.day;
  if (!match || !day) return undefined;
  const hours = new RegExp(
    `(?:\\s*[,;/|•]\\s*|\\s[–—-]\\s|,?\\s(?:e|y|and)\\s|(?<=\\n)|^)(?:aos? |los |on )?${literal(day.slice(0, 3))}\\p{L}*(?:-feira)?[\\s:]+(?:das |de |from )?${CLOCK}\\s?(?:as|a|to|ate|hasta|-|–)\\s?${CLOCK}(?=\\s*(?:[,;.|/\\n]|$))`,
    'u',
  ).exec(folded.slice(0, match.index));
  return hours ? cutting(text, hours.index, hours.index + hours[0].length) : undefined;
}

/** "Não faço entrega, aliás faço sim, só em Ouro Preto" is "Faço entrega, só em Ouro Preto"; without such a limit all of it goes. */
function takenBack(text: string, { index, 0: said, groups }: RegExpExecArray): Settled {
  const { refusal = '', only = '' } = groups ?? {};
  const end = index + said.length;
  const [lead = '', gap = ''] = /^(\s*)(?:n[ãa]o|no)\s+/iu.exec(text.slice(index)) ?? [];
  const negator = lead.length;
  if (only && negator) {
    const kept = text.slice(index + negator, index + refusal.length);
    const at = index + gap.length + kept.length;
    const remark = text.slice(index + refusal.length, end - only.length).trim();
    return {
      text: text.slice(0, index) + gap + kept.charAt(0).toUpperCase() + kept.slice(1) + text.slice(end - only.length),
      cut: { at, text: remark, act: 'aside' },
    };
  }
  return cutting(text, index, end + (/^\s*[.;!]/.exec(text.slice(end))?.[0].length ?? 0));
}

/** One of a row: "Cascavel - Corbélia - Toledo", "Leeds, Otley and Skipton", with the joint that goes with it. */
function inRow(before: string, thing: string): { start: number; end: number } | undefined {
  const one = literal(thing);
  const joint = '(?:\\s*[,•·|/]\\s*|\\s[–—-]\\s|,?\\s(?:e|y|and|&)\\s)';
  const last = new RegExp(`(?<=\\p{L})${joint}${one}(?!\\p{L})(?! nao| no | not )`, 'gu');
  const first = new RegExp(`(?<!\\p{L})${one}${joint}(?=\\p{L})`, 'gu');
  const found = [...before.matchAll(last)].at(-1) ?? [...before.matchAll(first)].at(-1);
  return found && { start: found.index, end: found.index + found[0].length };
}

const cutting = (text: string, start: number, end: number): Settled => ({
  text: text.slice(0, start) + text.slice(end),
  cut: { at: start, text: text.slice(start, end).trim(), act: 'aside' },
});
