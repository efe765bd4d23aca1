import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must come of a prompt; `how_to_check` in `prompts.json` says what each field means. */
export interface Expectation {
  outcome: 'site' | 'refuse';
  lang: string;
  dir?: 'ltr' | 'rtl';
  locales?: string[];
  min_sections?: number;
  min_pages?: number;
  verbatim?: string[];
  verbatim_any?: string[][];
  absent?: string[];
  absent_text?: string[];
  links?: string[];
  colors?: string[];
  money_allowlist?: string[];
  phone_allowlist?: string[];
  schema_any?: string[];
}

export interface Prompt {
  id: string;
  lang: string;
  kinds: string[];
  industry: string | null;
  prompt: string;
  expect: Expectation;
}

/** The prompts that every change is tried on. */
export const PROMPTS: readonly Prompt[] = JSON.parse(readFileSync(join(import.meta.dirname, 'prompts.json'), 'utf8')).prompts;
