/**
 * `node tools/gallery/pairs.ts <prompts.json> <recordings> <folder> [--phone]`: for each prompt two whole pages side by side, one by the
 * rules and one with a model's recorded answers, in random order for blind judging; `key.json` holds the order.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { compose } from '#composer/compose.ts';
import { OutlineAnswer } from '#composer/model/outline/outline-answer.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import { takeOutline } from '#composer/model/outline/take-outline.ts';
import type { Question } from '#composer/model/question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { takeSection } from '#composer/model/section/take-section.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { changesOf, mendingChanges } from '#composer/model/writing/changes-of.ts';
import { writtenSections } from '#composer/model/writing/places.ts';
import type { Edit, Mending } from '#composer/model/writing/written.ts';
import { apply } from '#site/changes/apply.ts';
import type { SiteDocument } from '#site/schema.ts';
import { launchBrowser } from '../../tests/quality/browser.ts';
import { serveSites } from '../../tests/quality/server.ts';
import { pressed } from '../../tests/quality/sites.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { phone: { type: 'boolean' } } });
const [source, recordings, folder] = positionals;
if (!source || !recordings || !folder) throw new Error('usage: pairs.ts <prompts.json> <recordings> <folder> [--phone]');
const prompts = JSON.parse(readFileSync(source, 'utf8')) as string[];
const MAX_HEIGHT = 5000;
const [width, height] = values.phone ? [390, 844] : [1366, 768];

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function answerTo({ promptId, system, user }: Question<unknown>): unknown {
  const path = join(recordings!, promptId, `${digest(JSON.stringify([system, user])).slice(0, 16)}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { answer: unknown }).answer : undefined;
}

/** The site with the model's texts, and the number accepted; undefined if no outline is recorded. */
function written(prompt: string): { document: SiteDocument; taken: number; rejected: string[] } | undefined {
  const composed = compose({ prompt, answer: answerTo(understandQuestion(prompt)) });
  if (composed.outcome !== 'site') return undefined;
  const { brief } = composed;
  let { document } = composed;
  const outline = OutlineAnswer.safeParse(answerTo(outlineQuestion(document, brief)));
  if (!outline.success) return undefined;
  const rejected: string[] = [];
  let taken = 0;
  const take = (found: { edits: readonly Edit[]; mendings?: Mending[]; rejected: readonly { reason: string }[] }) => {
    rejected.push(...found.rejected.map(({ reason }) => reason));
    taken += found.edits.length;
    document = apply(document, [...changesOf(document, brief.locale, found.edits), ...mendingChanges(document, found.mendings)]);
  };
  const read = mendFacts(document, outline.data.spelling);
  const asked = writtenSections(read).map(({ id }) => [id, sectionQuestion(read, brief, id, outline.data)] as const);
  take(takeOutline(document, brief, outline.data));
  for (const [id, question] of asked) {
    const answer = question && answerTo(question);
    if (answer !== undefined && answer !== null) take(takeSection(document, brief, id, answer));
  }
  return { document, taken, rejected };
}

mkdirSync(folder, { recursive: true });
const server = await serveSites();
const { browser } = await launchBrowser();
const page = await browser.newPage({ viewport: { width, height } });
const key: Record<string, { prompt: string; model: 'left' | 'right' }> = {};

async function shoot(id: string, made: SiteDocument) {
  server.add(id, await pressed(made, server.originOf(id)));
  await page.goto(server.originOf(id));
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const image = sharp(await page.screenshot({ fullPage: true }));
  const { height: whole = height } = await image.metadata();
  return image
    .extract({ left: 0, top: 0, width, height: Math.min(whole, MAX_HEIGHT) })
    .resize({ width: values.phone ? width : 900 })
    .png()
    .toBuffer({ resolveWithObject: true });
}

for (const [at, prompt] of prompts.entries()) {
  const byModel = written(prompt);
  const byRules = compose({ prompt });
  if (!byModel || byRules.outcome !== 'site') continue;
  const isLeft = Number.parseInt(digest(prompt).slice(0, 2), 16) % 2 === 0;
  const shots = [await shoot(`m${at}`, byModel.document), await shoot(`r${at}`, byRules.document)];
  const [left, right] = isLeft ? shots : shots.toReversed();
  if (!left || !right) continue;
  const name = `${String(at).padStart(2, '0')}.png`;
  const background = { channels: 3 as const, background: '#8a8a8a' };
  const size = { width: left.info.width + right.info.width + 30, height: Math.max(left.info.height, right.info.height) + 20 };
  await sharp({ create: { ...size, ...background } })
    .composite([
      { input: left.data, left: 10, top: 10 },
      { input: right.data, left: left.info.width + 20, top: 10 },
    ])
    .png()
    .toFile(join(folder, name));
  key[name] = { prompt, model: isLeft ? 'left' : 'right' };
  console.log(`${name} ${byModel.taken} texts taken, rejected: ${byModel.rejected.join(' ') || 'none'}`);
}
writeFileSync(join(folder, 'key.json'), `${JSON.stringify(key, null, 2)}\n`);
writeFileSync(
  join(folder, 'prompts.json'),
  `${JSON.stringify(Object.fromEntries(Object.entries(key).map(([name, { prompt }]) => [name, prompt])), null, 2)}\n`,
);
await browser.close();
await server.close();
