import type { Brief } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';

const ASKS = /(?<!\p{L})(?:pergunt|pregunt|asks?|asking|d[úu]vida|quer(?:em)? saber|quieren? saber|wants? to know|wonder)\p{L}*/iu;

/** "Only on the last Saturday": answers what was asked before it. */
const ELLIPTIC = /^(?:only|s[óo]|somente|apenas|solo|yes|no|n[ãa]o|sim|s[íi]|depende|it depends|claro|of course)(?!\p{L})/iu;

/** "O pessoal pergunta se fazemos pão sem glúten: não fazemos": an answer stands with what was asked, or not at all. */
export function withQuestion({ text, source: { from, span } }: Fact, { prompt, clauses }: Brief): string | undefined {
  if (from !== 'prompt' || !span || !/[:?]\s*$/u.test(prompt.slice(Math.max(0, span[0] - 3), span[0]))) return text;
  const asked = clauses.findLast((clause) => clause.span[1] <= span[0]);
  const isElliptic = /\?\s*$/u.test(asked?.text ?? '') && ELLIPTIC.test(text);
  if (!asked || !(ASKS.test(asked.text) || isElliptic) || /\p{L}/u.test(prompt.slice(asked.span[1], span[0]))) return text;
  return asked.act === 'fact' ? `${prompt.slice(asked.span[0], span[0] + 1)}${text.slice(1)}` : undefined;
}
