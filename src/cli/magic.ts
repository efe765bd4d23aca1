/**
 * The command-line writer: a description in, a folder of static files out. No server, no database.
 * Exit: 0 written, 2 bad usage, 3 the description must not become a site (nothing is written), 1 anything else.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '#composer/compose.ts';
import { formNote } from '#export/form-note.ts';
import { press } from '#press/press.ts';
import { Locale, type SiteDocument } from '#site/schema.ts';
import { OccupiedError, replaceFolder } from './replace-folder.ts';

const USAGE = 'usage: npm run magic -- (--prompt TEXT | --prompt-file FILE) --out DIR [--locale xx] [--seed N] [--json FILE]';
/** Longer than any description; the composer shortens what it reads far earlier. */
const MOST_BYTES = 1024 * 1024;

class UsageError extends Error {}

/** Paths are meant from where the person stands, although npm starts the script at the root of the project. */
const from = (path: string) => resolve(process.env.npm_lifecycle_event === 'magic' ? (process.env.INIT_CWD ?? '.') : '.', path);

async function promptOf(given: string | undefined, file: string | undefined): Promise<string> {
  if ((given === undefined) === (file === undefined)) throw new UsageError('Give either --prompt or --prompt-file.');
  if (given !== undefined) return given;
  const bytes = await readFile(from(file!)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file}: ${error.code ?? error.message}.`);
  });
  if (bytes.length > MOST_BYTES) throw new UsageError(`${file} is larger than a megabyte.`);
  return bytes.toString('utf8');
}

function argumentsOf() {
  const string = { type: 'string' } as const;
  try {
    const options = { prompt: string, 'prompt-file': string, out: string, locale: string, seed: string, json: string };
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    if (!values.out) throw new UsageError('Give --out.');
    if (values.locale && !Locale.safeParse(values.locale).success) throw new UsageError('--locale is a language tag, such as pt-BR.');
    if (values.seed && !/^\d{1,9}$/.test(values.seed)) throw new UsageError('--seed is a whole number.');
    return { ...values, out: values.out };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

const sectionsOf = (document: SiteDocument) => Object.values(document.sections).filter((section) => !section.hidden).length;

async function run(): Promise<number> {
  const given = argumentsOf();
  const prompt = await promptOf(given.prompt, given['prompt-file']);
  const out = from(given.out);
  const say = async (result: object) => {
    const json = JSON.stringify(result, null, 1);
    if (given.json) await writeFile(from(given.json), `${json}\n`);
    else console.log(json);
  };
  const started = performance.now();
  const composed = compose({ prompt, locale: given.locale, seed: Number(given.seed ?? 0) });
  if (composed.outcome === 'refuse') {
    const { locale, message } = composed;
    await say({ outcome: 'refuse', locale, message });
    if (given.json) console.error(message);
    return 3;
  }
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
