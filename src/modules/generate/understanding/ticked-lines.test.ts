import { describe, expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { composeSite } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { read } from '#composer/read.ts';
import { fold } from '#composer/reading/fold.ts';
import { renderSite } from '#site/render.ts';
import { linesOf } from './own-lines.ts';
import MESSAGES from './ticked-messages.json' with { type: 'json' };

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Every word that a visitor reads, on any page but those of the law. */
function wordsOfSite(brief: Brief): Set<string> {
  const files = renderSite(composeSite(brief, 0).document, {
    ...{ mode: 'publish', links: 'file', origin: 'https://example.com', fonts: [], year: 2027 },
    photo: () => '',
    formAction: () => null,
  });
  const pages = files.filter(({ path }) => path.endsWith('.html') && !/404|priva/.test(path));
  const text = pages.map((page) =>
    page.text
      .replace(/^[\s\S]*?<body/i, '')
      .replace(/<(script|style|svg)[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;|&#x27;/g, "'"),
  );
  return new Set(wordsIn(text.join(' ')));
}

describe.each(MESSAGES)('%s', (prompt) => {
  const brief = read(prompt) as Brief;
  const lines = linesOf(brief).filter(({ isIntroduction }) => !isIntroduction);
  const lost = (of: Brief, ticked: typeof lines) => {
    const said = wordsOfSite(of);
    return ticked.flatMap(({ text }) => {
      const gone = wordsIn(text).filter((word) => !said.has(word));
      return gone.length > 0 ? [`${text} (${gone.join(' ')})`] : [];
    });
  };

  it('says every line that is ticked', () => {
    const ticked = lines.filter(({ publish }) => publish);
    expect(lost(brief, ticked)).toEqual([]);
  });

  it('says every line that its owner ticks', () => {
    const waiting = lines.filter(({ publish }) => !publish);
    if (waiting.length === 0) return;
    expect(lost(correct(brief, { lines: waiting.map(({ at }) => ({ at, publish: true })) }), waiting)).toEqual([]);
  });
});
