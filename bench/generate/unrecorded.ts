/**
 * Stand-in answers of about the usual length for questions without a recording: they echo the question's texts, so that time and tokens can
 * be measured. They change little on the page. Null for a reading.
 */
export function answerUnrecorded({ user }: { user: string }): object | null {
  if (user.startsWith('THE SITE\n')) return reviewOf(user);
  if (user.startsWith('THE SECTION: ')) return sectionOf(user);
  if (user.startsWith('BUSINESS\n')) return outlineOf(user);
  return null;
}

const EDITS = 3;
const VOICE = 'Says plainly what there is and what it costs, in the order of the day.';

function reviewOf(user: string): object {
  const lines = [...user.matchAll(/^L(\d+) (.+)$/gm)].map(([, n, text = '']) => ({
    line: Number(n),
    text,
    why: 'reads as if it were typed in a hurry',
  }));
  return { edits: lines.sort((a, b) => b.text.length - a.text.length).slice(0, EDITS) };
}

const PLACE = /(\w+) \(at most \d+(?:, keeps [^)]*)?\): ("(?:[^"\\]|\\.)*")/g;
const textsIn = (line: string): Record<string, string> =>
  Object.fromEntries([...line.matchAll(PLACE)].map(([, slot, text]) => [slot, JSON.parse(text!) as string]));

/** Slots that only some items have are null in the others, as the schema requires. */
function sectionOf(user: string): object {
  const lines = /ITS TEXTS\n([\s\S]*?)\n\n/.exec(user)?.[1]?.split('\n') ?? [];
  const items = lines.flatMap((line) => {
    const n = /^I(\d+)[ :]/.exec(line)?.[1];
    return n ? [{ n: Number(n), texts: textsIn(line) }] : [];
  });
  const slots = [...new Set(items.flatMap(({ texts }) => Object.keys(texts)))];
  const own = lines.filter((line) => !/^I\d+[ :]/.test(line)).map(textsIn);
  return {
    ...Object.assign({}, ...own),
    ...(items.length > 0 && {
      items: items.map(({ n, texts }) => ({ n, ...Object.fromEntries(slots.map((slot) => [slot, texts[slot] ?? null])) })),
    }),
  };
}

function outlineOf(user: string): object {
  const titled = [...user.matchAll(/^ {2}S(\d+) [^;\n]*; title now "([^"\n]*)"/gm)].map(([, n, title]) => ({ n: Number(n), title }));
  const lead = /^ {2}S1 [^\n]*lead (?:now|fixed) "([^"\n]*)"/m.exec(user)?.[1] ?? null;
  const pages = [...user.matchAll(/^P(\d+) \w+ page "([^"\n]*)"/gm)];
  return {
    headline: titled.find(({ n }) => n === 1)?.title ?? '',
    lead,
    sections: titled.filter(({ n }) => n !== 1).map((one) => ({ ...one, lead: null })),
    voice: [VOICE, VOICE, VOICE],
    spelling: [],
    pages: pages.map(([, n, label = '']) => ({
      n: Number(n),
      title: `${label} · ${lead ?? ''}`.slice(0, 60),
      description: `${label}. ${lead ?? ''}`.slice(0, 160),
    })),
  };
}
