import type { FoundPicture } from './page-look.ts';

const MAX_NEAR = 200;
const MAX_TITLE = 60;
const MAX_ABOVE = 5;

/** Remembers the lines of a page around its pictures. */
export class NearbyTexts {
  isHeading = false;
  heading = '';
  /** Lines since the last short heading, it first. */
  above: { text: string; isHeading: boolean }[] = [];
  #text = '';
  #line = '';
  #waiting: { picture: FoundPicture; above: string[] }[] = [];

  add(part: string): void {
    if (this.#text.length < MAX_NEAR * 2) this.#text += part;
  }

  mark(picture: FoundPicture): void {
    this.end();
    this.#waiting.push({ picture, above: [this.#line, this.heading] });
  }

  end(): void {
    const line = this.#text.replace(/\s+/g, ' ').trim().slice(0, MAX_NEAR);
    this.#text = '';
    if (line === '') return;
    this.#line = line;
    if (this.isHeading) this.heading = line;
    if (this.isHeading && line.length < MAX_TITLE) this.above = [];
    this.above = [...this.above, { text: line, isHeading: this.isHeading }].slice(-MAX_ABOVE);
    this.#settle([line]);
  }

  close(): void {
    this.end();
    this.#settle([]);
  }

  #settle(below: readonly string[]): void {
    // Below its caption stands what the picture is of.
    const isCaption = ({ caption }: FoundPicture) => caption !== undefined && below[0] === caption.slice(0, MAX_NEAR);
    const waiting = this.#waiting.filter(({ picture }) => isCaption(picture));
    for (const { picture, above } of this.#waiting.filter((one) => !waiting.includes(one))) {
      const near = [...new Set([...below, ...above])].filter(Boolean);
      if (near.length > 0) picture.near = near;
    }
    this.#waiting = waiting;
  }
}
