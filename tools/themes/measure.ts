/**
 * `node tools/themes/measure.ts FOLDER [--pack] [--lab CHROMIUM] [--out FOLDER] [--only NAME]`: measures the sites that open-source packages
 * ship, as they are, and rebuilds them. `--pack` fetches the packages into the folder first; `--lab` loads each in that browser too;
 * `--out` keeps the rebuilt sites with the texts that they were made from.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '#composer/compose.ts';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { runLab } from '#modules/measure/lab/run-lab.ts';
import { collectLook } from '#modules/measure/rebuild/collect-look.ts';
import { readSite } from '#modules/measure/rebuild/read-site.ts';
import { headersAsPublished } from '#platform/security-headers/as-published.ts';
import { press } from '#press/press.ts';
import { summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import { judge } from '#ruler/rules/judge.ts';
import { type RebuiltSite, rebuildSite } from '#workers/rebuild-site.ts';
import { startLocalWeb } from '../../local/web/server.ts';
import type { LocalSite } from '../../local/web/site.ts';
import { pageReader } from '../../tests/world/page-reader.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: 'boolean' }, lab: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
});
const folder = path.resolve(positionals[0] ?? '.artifacts/themes');
const names = readFileSync(path.join(import.meta.dirname, 'packages.txt'), 'utf8')
  .split('\n')
  .filter((name) => name !== '' && (!values.only || name.includes(values.only)));
const folderOf = (name: string) => path.join(folder, name.replace(/[/@]/g, '_'));
const hostOf = (name: string) => `${name.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')}.example`;

function fetchPackage(name: string): void {
  const into = folderOf(name);
  if (existsSync(path.join(into, 'package'))) return;
  mkdirSync(into, { recursive: true });
  const archive = execFileSync('npm', ['pack', name, '--silent'], { cwd: into, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive], { cwd: into });
}

/** The page that people open first, relative to the package. */
function firstPage(root: string): string | undefined {
  const pages = globSync('**/*.html', { cwd: root, exclude: (name) => name === 'node_modules' }).filter((page) => !/(^|\/)_/.test(page));
  const rank = (page: string) =>
    (/(^|\/)index\.html$/.test(page) ? 0 : 100) + (/^(dist|docs|demo|public)\//.test(page) ? 0 : 5) + page.split('/').length;
  return pages.sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))[0];
}

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png' },
  ...{ '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2' },
};

const siteOf = (name: string, root: string): LocalSite => ({
  host: hostOf(name),
  about: name,
  faults: [],
  answer: (_, answer, { pathname }) => {
    const file = path.join(root, decodeURIComponent(pathname));
    const found = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    if (!found) return answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
    answer.writeHead(200, { 'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' });
    createReadStream(file).pipe(answer);
  },
});

if (values.pack) for (const name of names) fetchPackage(name);
const sites = names.flatMap((name) => {
  const root = path.join(folderOf(name), 'package');
  const page = existsSync(root) ? firstPage(root) : undefined;
  return page ? [{ name, page, site: siteOf(name, root) }] : [];
});
const web = await startLocalWeb(
  { http: 0, https: 0 },
  sites.map(({ site }) => site),
);
const wish = { policy: egressPolicy({ localWeb: web }), userAgent: 'bench', reader: pageReader };
const now = Date.now();

async function measure({ name, page, site }: (typeof sites)[number]): Promise<string> {
  const url = new URL(`https://${site.host}/${page}`);
  const evidence = await collectEvidence(url, { ...wish, guessed: false, tell: async () => {} });
  const egress = { localWeb: web };
  const runs = values.lab ? [await runLab({ url: evidence.url, chromium: values.lab, userAgent: 'Mozilla/5.0 Mobile', egress })] : [];
  const before = judge(evidence, now, summarizeRuns(runs));
  const pages = (await readSite(new URL(evidence.url), { ...wish, maxMs: 8000 })) ?? [];
  const look = await collectLook(
    pages.map((one) => one.look),
    wish,
  );
  const cacheDir = path.join(folder, 'press');
  const made = await rebuildSite({ pages, look, origin: 'https://novo.sites.example', headers: headersAsPublished(), cacheDir, now });
  const old = `${name.padEnd(42)} ${before.score.grade.padEnd(2)} ${String(before.score.total).padStart(3)}`;
  if ('outcome' in made) return `${old} refused: ${made.reason}`;
  if (values.out) await keep(path.join(values.out, site.host), made, cacheDir);
  const { score, findings } = made.rebuilt;
  const seen = `${pages.length} pages, ${made.text.length} letters, ${look.colors.join(' ') || 'no colours'}, ${look.logo ? 'logo' : 'no logo'}, ${look.pictures.length} pictures`;
  return `${old} -> ${score.grade.padEnd(2)} ${String(score.total).padStart(3)}  ${seen}; ${findings.map(({ code }) => code).join(' ')}`;
}

async function keep(into: string, { text, corrections }: RebuiltSite, cacheDir: string): Promise<void> {
  const made = compose({ prompt: text, corrections });
  if (made.outcome === 'refuse') return;
  const files = await press(made.document, {
    origin: 'https://novo.sites.example',
    links: 'file',
    year: new Date(now).getUTCFullYear(),
    cacheDir,
  });
  for (const { path: file, body } of [...files, { path: 'message.txt', body: text }]) {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    writeFileSync(path.join(into, file), body);
  }
}

let failed = 0;
for (const one of sites) {
  const line = await measure(one).catch((error: unknown) => {
    failed++;
    return `${one.name.padEnd(42)} FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  });
  console.log(line);
}
await web.close();
console.log(`${sites.length} measured, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
