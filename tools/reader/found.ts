/**
 * Counts the marked items, prices, hours and addresses that a brief contains: `node tools/reader/found.ts`; `--missed I` lists the missing
 * ones. The weights were trained on these messages, so this measures the steps after the chains.
 */
import { fileURLToPath } from 'node:url';
import { read } from '../../src/composer/read.ts';
import { fold } from '../../src/composer/reading/fold.ts';
import { readFolder } from './corpus.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  I: ['offer', 'plan', 'class'],
  M: ['price'],
  H: ['hours', 'class', 'statement'],
  D: ['address', 'landmark'],
};
const plain = (text: string): string =>
  fold(text)
    .replace(/^(?:o|a|os|as|the|el|la|los|las)\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1;
const missed = process.argv[process.argv.indexOf('--missed') + 1];
const counts = new Map<string, { exact: number; near: number; of: number }>();
let extra = 0;
for (const { text, spans, language } of readFolder(fileURLToPath(new URL('messages', import.meta.url))).filter((_, n) => n % every === 0)) {
  const brief = read(text);
  if ('outcome' in brief) continue;
  for (const { tag, start, end } of spans) {
    const kinds = KINDS[tag];
    if (!kinds) continue;
    const marked = plain(text.slice(start, end));
    const said = brief.facts
      .filter(({ norm }) => kinds.includes(norm.kind))
      .flatMap(({ norm, text: shown }) => [shown, norm.kind === 'class' ? norm.when : shown].map(plain));
    const exact = said.includes(marked);
    const near = !exact && said.some((one) => one.includes(marked) || (one.length > 2 && marked.includes(one)));
    for (const key of [tag, `${tag} ${language}`]) {
      const count = counts.get(key) ?? { exact: 0, near: 0, of: 0 };
      count.of++;
      if (exact) count.exact++;
      else if (near) count.near++;
      counts.set(key, count);
    }
    if (tag === missed && !exact)
      console.log(
        near ? 'near  ' : 'missed',
        marked,
        '\t',
        near ? said.find((one) => one.includes(marked) || marked.includes(one)) : '',
        '\t',
        text.slice(Math.max(0, start - 40), end + 30).replace(/\n/g, ' ⏎ '),
      );
  }
  for (const {
    norm,
    source: { span },
  } of brief.facts)
    if (norm.kind === 'offer' && span && !spans.some(({ tag, start, end }) => 'IT'.includes(tag) && start < span[1] && end > span[0])) {
      extra++;
      if (missed === 'extra')
        console.log(text.slice(span[0], span[1]), '\t', text.slice(Math.max(0, span[0] - 40), span[1] + 30).replace(/\n/g, ' ⏎ '));
    }
}
for (const [key, { exact, near, of }] of [...counts].sort())
  console.log(key.padEnd(5), `exact ${((100 * exact) / of).toFixed(1)} %, near ${((100 * near) / of).toFixed(1)} %, of ${of}`);
console.log(`offers beside the marks ${extra}`);
