import type { Brief } from '#composer/brief.ts';
import { languageOf } from '#composer/reading/locale.ts';
import { speaksToUs } from '#composer/writing/said-to-us.ts';
import { ungrounded } from '#site/grounding/ungrounded.ts';
import type { SiteDocument } from '#site/schema.ts';
import { fitted } from './fitted.ts';
import { CANARY, houseRules } from './house-rules.ts';
import { type NumberedFact, numberedFacts } from './numbered-facts.ts';
import { isPublishable, publishableWords } from './owner-message.ts';
import { type Place, readText } from './places.ts';
import { plainMarks } from './plain-marks.ts';
import { wordsOf } from './plain-words.ts';
import { languageCode } from './site-language.ts';
import { speaksOfItself, staleWords } from './stale-words.ts';
import { withFactReferences } from './with-fact-references.ts';
import type { RejectionReason } from './written.ts';

/** Context for checking every text of one answer. */
export interface Bench {
  document: SiteDocument;
  facts: NumberedFact[];
  material: string;
  /** Folded words that must not be published. */
  barred: string[];
  rules: ReadonlySet<string>;
}

type Checked = { text: string } | { reason: RejectionReason; value?: string };

const runsOf = (words: readonly string[], length: number): string[] =>
  words.length < length ? [] : words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' '));

const ECHO = 7;
const BARRED = 4;

export function benchOf(document: SiteDocument, brief: Brief): Bench {
  const material = publishableWords(brief);
  const said = new Set(runsOf(wordsOf([material, ...Object.values(document.facts).map(({ text }) => text)].join(' ')), BARRED));
  return {
    document,
    facts: numberedFacts(document),
    material,
    barred: brief.clauses
      .filter((clause) => !isPublishable(clause))
      .flatMap(({ text }) => runsOf(wordsOf(text), BARRED))
      .filter((run) => !said.has(run)),
    rules: new Set(runsOf(wordsOf(houseRules(document.site.defaultLocale)), ECHO)),
  };
}

/** Accepts one text of an answer, or returns the reason against it. Checks the text alone; comparisons with its neighbours come after. */
export function checkText(raw: string, place: Place, bench: Bench): Checked {
  const { document, facts, material } = bench;
  if (
    raw
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .includes(CANARY.replace(/-/g, ''))
  )
    return { reason: 'leak' };
  if (raw.length > 8000) return { reason: 'length' };
  if (runsOf(wordsOf(raw), ECHO).some((run) => bench.rules.has(run))) return { reason: 'leak' };
  const marked = plainMarks(raw, place.slot === 'body');
  if ('reason' in marked) return marked;
  const isTitle = place.slot === 'title' || place.slot === 'seo-title' || place.slot === 'kicker';
  const cited = withFactReferences(marked.text, facts, document);
  if (cited === null) return { reason: 'unknown-fact' };
  if (/[{}]/.test(cited.replace(/\{\{fa_[0-9a-z]{8}\}\}/g, ''))) return { reason: 'markup' };
  const text = fitted(isTitle ? cited.replace(/(?<![.…])[.;,:]$/u, '') : cited, place.most, document);
  if (text === null || !/\p{L}/u.test(readText(document, text))) return { reason: 'length' };
  const read = readText(document, text);
  if (isShouted(read, material)) return { reason: 'stale', value: 'capitals' };
  const foreign = foreignIn(text, bench);
  if (foreign) return { reason: 'language', value: foreign };
  if (speaksToUs(read) || speaksOfItself(text)) return { reason: 'speaks-to-us' };
  const stale =
    staleWords(text, material) ??
    (/[!—]|\?$/u.exec(text.replace(/\{\{[^}]*\}\}/g, '')) && place.slot !== 'body' && !place.item ? '!' : undefined);
  if (stale) return { reason: 'stale', value: stale };
  const barred = runsOf(wordsOf(read), BARRED).find((run) => bench.barred.includes(run));
  if (barred) return { reason: 'private', value: barred };
  const [invented] = ungrounded(text, document, { material });
  return invented ? { reason: 'ungrounded', value: invented.value } : { text };
}

/** Mostly capitals, as owners write and sites must not. */
function isShouted(text: string, material: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 12 && capitals / letters > 0.7 && !material.includes(text);
}

const LATIN = /\p{Script=Latin}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const OTHER = /[^\p{Script=Latin}\p{Script=Arabic}\P{L}]/u;

/** The words that are not in the site's language; short ones pass, and so do words that the owner used. */
function foreignIn(text: string, { document, material }: Bench): string | undefined {
  const site = languageCode(document.site.defaultLocale);
  const open = text.replace(/\{\{[^}]*\}\}/g, ' ');
  if (OTHER.test(open) && !OTHER.test(material)) return open.slice(0, 40);
  const latin = open.match(LATIN)?.length ?? 0;
  const arabic = open.match(ARABIC)?.length ?? 0;
  if (site === 'ar' ? latin > arabic : arabic > latin) return open.slice(0, 40);
  const said = new Set(wordsOf([material, ...Object.values(document.facts).map((fact) => fact.text)].join(' ')));
  for (const sentence of open.split(/(?<=[.!?؟])\s+|\n+/u)) {
    const own = (sentence.match(/[\p{L}'’]+/gu) ?? []).filter((word) => !/^\p{Lu}/u.test(word));
    // The owner's words prove nothing: a Brazilian bar sells "long neck".
    const ours = own.filter((word) => !said.has(wordsOf(word)[0] ?? ''));
    if (ours.length < 4) continue;
    const { language, score } = languageOf(own.join(' '));
    if (language !== site && score >= 1.5 && languageOf(ours.join(' ')).language !== site) return sentence.slice(0, 40);
  }
  return undefined;
}
