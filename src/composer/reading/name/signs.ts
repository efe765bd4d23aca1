import type { ClauseReading } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold, key } from '../fold.ts';
import { sureness, surroundings } from '../learned/surroundings.ts';
import type { Span } from '../sentences.ts';
import { edgeSigns, leadSigns, neighbourSigns } from './context-signs.ts';
import { hostsOf } from './hosts.ts';
import { type NameSigns, type Stretch, seen, stretchAt } from './stretch.ts';
import { formSigns, kindSigns, mentionSigns, placeSigns, refusals } from './wording-signs.ts';

export interface Named extends Span {
  signs: NameSigns;
}

const NO_NAME = /(?:nao (?:tem|tenho|temos)|ainda sem|sem) nome|no name|haven'?t (?:a|got a) name|no tiene nombre|sin nombre|sem nome/;

/** Features for and against each stretch as the business's name. */
export function nameSigns(sheet: Sheet, judged: readonly ClauseReading[], spans: readonly Span[]): Named[] {
  const hosts = hostsOf(sheet.text);
  const noNameSaid = NO_NAME.test(sheet.folded);
  const first = judged.find(({ act }) => act === 'fact')?.start ?? 0;
  const named = spans.map((span): Named => {
    const stretch = stretchAt(sheet, span);
    const clause = judged.find(({ start, end }) => span.start < end && span.end > start);
    const signs = {
      one: 1,
      ...actSigns(clause),
      ...leadSigns(stretch),
      ...neighbourSigns(stretch),
      ...edgeSigns(stretch, first),
      ...formSigns(stretch),
      ...kindSigns(stretch),
      ...placeSigns(stretch),
      ...refusals(stretch),
      ...mentionSigns(stretch, hosts),
      ...seen({ noNameSaid }),
    };
    return { ...span, signs: { ...signs, ...joinedSigns(signs, stretch), ...learnedSigns(stretch) } };
  });
  const outstanding = new Set(named.filter(standsOut));
  return named.map((one) => ({ ...one, signs: { ...one.signs, ...rivalry(one, outstanding) } }));
}

const actSigns = (clause: ClauseReading | undefined): NameSigns =>
  seen({ aside: clause?.act === 'aside', wish: clause?.act === 'wish', instruction: clause?.act === 'instruction' });

/** Signs that mean more together than each alone. */
function joinedSigns(signs: NameSigns, { words, plain, hasTrade }: Stretch): NameSigns {
  const isPerson =
    words.length >= 2 && words.length <= 3 && signs.capitals && /(?:a|o|e|s|y|n|l|r|z)$/.test(fold(words[0] ?? '')) && !hasTrade;
  return seen({
    person: isPerson,
    titleWhole: signs.title && signs.whole,
    titleCloses: signs.title && signs.closes && !signs.whole,
    titleIsA: signs.title && signs.isA && signs.capitals,
    wholeCapitals: signs.whole && signs.capitals && !signs.single,
    tradeCapitals: signs.tradeInside && (signs.capitals || signs.loud || signs.arabic) && (signs.opens || signs.afterTrade),
    iAmPerson: signs.iAm && isPerson,
    tiny: key(plain).length < 3,
  });
}

const learnedSigns = ({ sheet: { tags }, span: { start, end } }: Stretch): NameSigns => ({
  ...surroundings(tags.tokens(), ...tags.within(start, end)),
  ...sureness('N', tags.chance('N', start, end)),
  ...sureness('P', tags.chance('P', start, end)),
});

const STANDS_OUT = ['title', 'afterTrade', 'called', 'quoted', 'siteFor', 'weAre', 'lineStart'];
const standsOut = ({ signs }: Named): boolean =>
  STANDS_OUT.some((sign) => signs[sign]) && Boolean(signs.capitals ?? signs.loud ?? signs.arabic);

/** A staff member is no name where another stretch stands out. */
function rivalry(one: Named, outstanding: ReadonlySet<Named>): NameSigns {
  const isRivalled = [...outstanding].some((other) => other.start >= one.end || other.end <= one.start);
  const kind = one.signs.role ? 'role' : one.signs.person ? 'person' : 'other';
  return { [`rival ${isRivalled} ${outstanding.has(one)} ${kind}`]: 1 };
}
