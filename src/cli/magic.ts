/**
 * The command-line writer: a description in, a folder of static files out. No server, no database.
 * Exit: 0 written, 2 bad usage, 3 the description must not become a site (nothing is written), 1 anything else.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Brief, Corrections as Corrected, Refusal } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { Corrections } from '#composer/corrections.ts';
import { read } from '#composer/read.ts';
import { formNote } from '#export/form-note.ts';
import { press } from '#press/press.ts';
import { Locale, type SiteDocument } from '#site/schema.ts';
import { OccupiedError, replaceFolder } from './replace-folder.ts';

const USAGE =
  'usage: npm run magic -- (--prompt TEXT | --prompt-file FILE) (--out DIR | --brief-only) [--brief FILE] [--locale xx] [--seed N] [--json FILE]';
/** Longer than any description; the composer shortens what it reads far earlier. */
const MAX_BYTES = 1024 * 1024;

class UsageError extends Error {}

/** Paths are relative to the caller's directory, although npm starts the script at the root of the project. */
const from = (path: string) => resolve(process.env.npm_lifecycle_event === 'magic' ? (process.env.INIT_CWD ?? '.') : '.', path);

async function promptOf(given: string | undefined, file: string | undefined): Promise<string> {
  if ((given === undefined) === (file === undefined)) throw new UsageError('Give either --prompt or --prompt-file.');
  if (given !== undefined) return given;
  const bytes = await readFile(from(file!)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file}: ${error.code ?? error.message}.`);
  });
  if (bytes.length > MAX_BYTES) throw new UsageError(`${file} is larger than a megabyte.`);
  return bytes.toString('utf8');
}

function argumentsOf() {
  const string = { type: 'string' } as const;
  try {
    const options = {
      prompt: string,
      'prompt-file': string,
      out: string,
      locale: string,
      seed: string,
      json: string,
      brief: string,
      'brief-only': { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    if (!values.out && !values['brief-only']) throw new UsageError('Give --out.');
    if (values.locale && !Locale.safeParse(values.locale).success) throw new UsageError('--locale is a language tag, such as pt-BR.');
    if (values.seed && !/^\d{1,9}$/.test(values.seed)) throw new UsageError('--seed is a whole number.');
    return values;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

const sectionsOf = (document: SiteDocument) => Object.values(document.sections).filter((section) => !section.hidden).length;

/** The owner's corrections, in the format of `--brief`. */
async function correctionsOf(file: string | undefined): Promise<Corrected | undefined> {
  if (!file) return undefined;
  const bytes = await readFile(from(file)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file}: ${error.code ?? error.message}.`);
  });
  try {
    return Corrections.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new UsageError(
      `${file} holds no corrections: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`,
    );
  }
}

/** The reading of the prompt, in the format of `--json`. */
const statedOf = ({ business, clauses, prompt, locale }: Brief) => ({
  brief: {
    locale,
    prompt,
    business: {
      name: business.name?.value ?? null,
      trade: business.trade?.value ?? null,
      family: business.family === 'unknown' ? null : business.family,
      place: business.place?.value ?? null,
    },
    clauses: clauses.map(({ text, act, fate }) => ({ text, act, fate })),
  },
  offered: clauses.filter(({ fate }) => fate === 'offered').map(({ text }) => text),
});

async function run(): Promise<number> {
  const given = argumentsOf();
  const prompt = await promptOf(given.prompt, given['prompt-file']);
  const corrections = await correctionsOf(given.brief);
  const say = async (result: object) => {
    const json = JSON.stringify(result, null, 1);
    if (given.json) await writeFile(from(given.json), `${json}\n`);
    else console.log(json);
  };
  const refuse = async ({ locale, message }: Refusal) => {
    await say({ outcome: 'refuse', locale, message });
    if (given.json) console.error(message);
    return 3;
  };
  const started = performance.now();
  if (given['brief-only'] || !given.out) {
    const understood = read(prompt, { locale: given.locale });
    if ('outcome' in understood) return refuse(understood);
    const brief = corrections ? correct(understood, corrections) : understood;
    await say({ outcome: 'brief', ...statedOf(brief), ms: { read: Math.round(performance.now() - started) } });
    return 0;
  }
  const out = from(given.out);
  const composed = compose({ prompt, locale: given.locale, seed: Number(given.seed ?? 0), corrections });
  if (composed.outcome === 'refuse') return refuse(composed);
  const { document, brief } = composed;
  const written = performance.now();
  const root = resolve(import.meta.dirname, '../..');
  process.chdir(root);
  const cacheDir = join(root, 'node_modules/.cache/page-magic');
  const files = await press(document, { links: 'file', year: new Date().getFullYear(), cacheDir });
  const pressed = performance.now();
  await replaceFolder(out, files);
  const ended = performance.now();
  await say({
    outcome: 'site',
    locale: document.site.defaultLocale,
    pages: files.filter((file) => file.type === 'text/html').length,
    sections: sectionsOf(document),
    notices: [...brief.notices.map((notice) => notice.text), ...formNote(document)],
    facts: Object.values(document.facts).map(({ norm, text, must }) => ({ kind: norm.kind, text, must })),
    ...statedOf(brief),
    ms: {
      compose: Math.round(written - started),
      press: Math.round(pressed - written),
      write: Math.round(ended - pressed),
      total: Math.round(ended - started),
    },
  });
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage = error instanceof UsageError || error instanceof OccupiedError;
  console.error(isUsage ? `${error.message}\n${USAGE}` : error);
  process.exitCode = isUsage ? 2 : 1;
}
