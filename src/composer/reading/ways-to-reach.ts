import type { Wishes } from '#composer/brief.ts';
import type { ClauseReading } from './acts/judge.ts';
import type { Sheet } from './facts/sheet.ts';
import { CONTACTS, INVITES } from './lexicon/ways-to-reach.ts';
import { NO_FORM } from './lexicon/wishes.ts';
import { isRefused } from './refused.ts';

type Way = NonNullable<Wishes['contact']>;
interface Found {
  /** None of a link for booking, which comes first without a wish. */
  way: Way | undefined;
  at: number;
  /** "só pelo zap": no other way is wanted. */
  isOnly?: boolean;
}

const ONLY = /(?<!\p{L})(?:so|somente|apenas|solo|solamente|unicamente|exclusivamente|only)(?!\p{L})/u;
const BOOKED_THERE: readonly string[] = ['booking', 'shop', 'tickets'];
/** Reach of the words before a number that send visitors to it. */
const MAX_LEAD = 60;

/** Ways to get in touch that these words ask for, in their order; a refused one is none. */
export function askedWays({ folded, language }: Pick<Sheet, 'folded' | 'language'>): Found[] {
  const refusesForms = NO_FORM.test(folded);
  return CONTACTS.filter(([way]) => way !== 'form' || !refusesForms)
    .flatMap(([way, words]) =>
      [...folded.matchAll(new RegExp(words.source, `g${words.flags}`))]
        .filter(({ index }) => !isRefused(folded, index, language))
        .map((match) => ({
          way,
          at: match.index,
          isOnly: ONLY.test(match[0]) || ONLY.test(folded.slice(match.index + match[0].length).slice(0, 6)),
        })),
    )
    .sort((a, b) => a.at - b.at);
}

/** Numbers and addresses that visitors are sent to: "ring or text 07…", "Reservas: …", "mandem mensagem no …". */
function invitedTo({ facts, folded, sentences }: Sheet): Found[] {
  const ports = facts
    .flatMap(({ norm, source: { span } }) => (span && ['phone', 'email', 'url'].includes(norm.kind) ? [{ norm, span }] : []))
    .sort((a, b) => a.span[0] - b.span[0]);
  return ports.flatMap(({ norm, span: [at] }, n): Found[] => {
    if (norm.kind === 'url') return BOOKED_THERE.includes(norm.purpose) ? [{ way: undefined, at }] : [];
    const start = sentences.findLast((one) => one.start <= at)?.start ?? 0;
    const lead = folded.slice(Math.max(start, at - MAX_LEAD, ports[n - 1]?.span[1] ?? 0), at);
    if (!INVITES.test(lead)) return [];
    return [{ way: norm.kind === 'email' ? 'email' : norm.kind === 'phone' && norm.whatsapp ? 'whatsapp' : 'phone', at }];
  });
}

/** The way in which the owner wants to be reached: the only one they allow, or the first that they name or send visitors to. */
export function preferredWay(sheet: Sheet, judged: readonly ClauseReading[]): Way | undefined {
  const isTalk = ({ at, isOnly }: Found) => judged.some(({ start, end, act }) => !isOnly && act === 'aside' && at >= start && at < end);
  const asked = askedWays(sheet).filter((found) => !isTalk(found));
  const only = asked.find(({ isOnly }) => isOnly);
  return (only ?? [...asked, ...invitedTo(sheet)].sort((a, b) => a.at - b.at)[0])?.way;
}
