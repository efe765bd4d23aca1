import type { FoundPicture } from './page-look.ts';

const MAX_NEAR = 200;

/** Remembers the lines of a page around its pictures. */
export class NearbyTexts {
  isHeading = false;
  heading = '';
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
    this.#settle([line]);
  }

  close(): void {
    this.end();
    this.#settle([]);
  }

  #settle(below: readonly string[]): void {
    for (const { picture, above } of this.#waiting) {
      const near = [...new Set([...below, ...above])].filter(Boolean);
      if (near.length > 0) picture.near = near;
    }
    this.#waiting = [];
  }
}
