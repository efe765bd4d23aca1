import type { Line } from './line.ts';
import { type Cell, type Row, readTable } from './read-table.ts';

/** The sign of a currency, beside a sum. */
const SIGN = /(R\$|US\$|£|€|(?<![\w$])\$)\s?\d|\d\s?(€)/;

/** Tables of a page while it is read, each within a cell of the one before it. */
export class OpenTables {
  readonly #open: Row[][] = [];
  readonly #currency: string | null;
  readonly #local: string | null;

  constructor(html: string) {
    this.#currency = SIGN.exec(html)?.slice(1).find(Boolean) ?? null;
    this.#local = /<html[^>]{0,200}\blang=["']?pt-br/i.test(html) ? 'R$' : null;
  }

  get #row(): Row | undefined {
    return this.#open.findLast((rows) => rows.length > 0)?.at(-1);
  }

  /** The cell that is read now. */
  get cell(): Cell | undefined {
    return this.#row?.cells.at(-1);
  }

  open(tag: string, { bgcolor, style = '' }: Record<string, string> = {}): void {
    if (tag === 'table') {
      if (this.cell) this.#row!.isLayout = true;
      this.#open.push([]);
    } else if (tag === 'tr')
      this.#open.at(-1)?.push({ cells: [], isLayout: false, isShaded: bgcolor !== undefined || /background/i.test(style) });
    else if (/^t[dh]$/.test(tag)) {
      const row = this.#open.at(-1)?.at(-1);
      if (row) row.isOfHeads = tag === 'th' && row.isOfHeads !== false;
      row?.cells.push([]);
    }
  }

  /** Lines of the table that ends, unless they stand within another's cell. */
  close(heading: string): Line[] {
    const read = readTable(this.#open.pop() ?? [], { heading, currency: this.#currency, local: this.#local });
    this.cell?.push(...read.map((line) => ({ ...line, isLink: false })));
    return this.cell ? [] : read;
  }
}
