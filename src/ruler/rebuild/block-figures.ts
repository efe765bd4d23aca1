import type { Block } from './blocks.ts';
import type { Line } from './line.ts';

const FIGURE = /^\+?[\d.,]{1,8}\s?[+%]?$/;
const COUNTED = /^\p{L}[^\d]{3,40}$/u;

/** A number that was counted up to, above what it counts. */
export const isFigure = (line: Line | undefined, below: Line | undefined): boolean =>
  line !== undefined && below !== undefined && FIGURE.test(line.text) && COUNTED.test(below.text) && below.level === undefined;

/** "100% satisfação" counts nothing. */
export const countsNothing = (number: string, of: string): boolean => /^100\s?%$/.test(number) && PRAISE.test(of);
const PRAISE =
  /^(?:(?:de |of )?(?:satisfa\p{L}*|(?:clientes?|customers?|clients?) (?:satisfeit|feliz|happy|satisf)\p{L}*|happy \p{L}+|qualidade|quality|calidad|compromisso|commitment|compromiso|dedica\p{L}*|garanti\p{L}*))$/iu;

/** Blocks in which numbers end a text: they are no more under its heading. */
export const withoutFigures = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    const at = block.lines.findIndex((line, n) => isFigure(line, block.lines[n + 1]));
    if (at < 1 || !block.heading) return [block];
    return [
      { ...block, lines: block.lines.slice(0, at) },
      { heading: '', level: block.level, lines: block.lines.slice(at), under: block.under },
    ];
  });
