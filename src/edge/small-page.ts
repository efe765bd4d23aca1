import { createHash } from 'node:crypto';
import { publishedHeaders } from '#platform/security-headers/published.ts';

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/;

/** A stylesheet with the hash that the CSP of published pages allows. */
export interface Style {
  css: string;
  hash: string;
}

export const styleOf = (css: string): Style => ({ css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` });

interface SmallPage {
  lang: string;
  title: string;
  /** Trusted markup: callers escape whatever comes from outside. */
  main: string;
  style: Style;
  headers?: [string, string][];
}

/** A page of the servers themselves, neither cached nor indexed, as headers and body. */
export function smallPage({ lang, title, main, style, headers = [] }: SmallPage, method: string): [headers: string[], body: Buffer | null] {
  const direction = RIGHT_TO_LEFT.test(lang) ? ' dir="rtl"' : '';
  const body = Buffer.from(
    `<!doctype html><html lang="${lang}"${direction}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${style.css}</style><main>${main}</main></html>`,
  );
  const all = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Length', String(body.length)],
    ['Cache-Control', 'no-store'],
    ...headers,
    ...publishedHeaders([style.hash]),
  ].flat();
  return [all, method === 'HEAD' ? null : body];
}

/** Escapes text for markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
