import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import type { Messages } from './shape.ts';

export type { Messages } from './shape.ts';

const BY_LANGUAGE: Readonly<Record<string, Messages>> = { pt, en, es, ar };

/** Messages in the language of a locale; English for unsupported languages. */
export const messageIn = (locale: string): Messages => BY_LANGUAGE[locale.slice(0, 2)] ?? en;

export const fill = (text: string, slots: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
