/**
 * The product's heavy work, as functions of data that can cross a thread. No database, no network, no secrets: callers pass in all they
 * need.
 */

import type { Corrections, Refusal } from '#composer/brief.ts';
import { type Composed, composeSite, understand } from '#composer/compose.ts';
import { type Neighborhood, neighborhoodOf } from '#composer/neighborhood.ts';
import { read } from '#composer/read.ts';
import type { ReadForeign } from '#export/foreign-html/blocks.ts';
import { type ForeignPage, readForeignHtml } from '#export/foreign-html/read-foreign-html.ts';
import { type ReadSite, readArchive } from '#export/read-archive.ts';
import { AppError } from '#platform/errors.ts';
import { type PackedRelease, packRelease } from '#press/pack-release.ts';
import { type PressOptions, press, type SiteFile } from '#press/press.ts';
import type { ReportSheet } from '#press/report/sheet.ts';
import { pressSign } from '#press/sign.ts';
import { type CustomerFacts, readCustomerFacts } from '#ruler/page/customer-facts.ts';
import { decodeHtml } from '#ruler/page/decode-html.ts';
import type { ForeignPage as ForeignWebPage } from '#ruler/page/foreign-page.ts';
import type { PageFacts } from '#ruler/page/page-facts.ts';
import { readPage } from '#ruler/page/read-page.ts';
import type { PageLook } from '#ruler/rebuild/page-look.ts';
import { readLook } from '#ruler/rebuild/read-look.ts';
import { readStyles } from '#ruler/rebuild/read-styles.ts';
import type { Signature } from '#site/concepts/signature.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { type LoadPhotos, withHeldPhotos } from '#site/photos/held-photos.ts';
import { withVisitNote } from '#site/render/with-visit-note.ts';
import { withoutSamples, withSamplesShown } from '#site/samples.ts';
import type { Fact, SiteDocument } from '#site/schema.ts';
import { fillTemplate } from '#templates/fill-template.ts';
import { type Answers, type ReadAnswers, readAnswers } from '#templates/read-answers.ts';
import { type TemplateLook, templateLooks } from '#templates/template-looks.ts';
import { type SlotName, TEMPLATES, type TemplateId } from '#templates/templates.ts';
import { type ArchiveOptions, archiveSite } from './archive-site.ts';
import { checkRelease } from './check-release.ts';
import { checkTexts } from './check-texts.ts';
import { findUngrounded, type OwnWords } from './find-ungrounded.ts';
import { pressDraft, rebuildSite } from './rebuild-site.ts';
import { understandAgain } from './understand-again.ts';

/** A draft as stored: JSON, perhaps of an older schema version. */
interface Stored {
  stored: string;
}
interface Photos {
  photos: LoadPhotos;
}
type Pressing = Omit<PressOptions, 'photo' | 'formAction'>;
type Filled = { outcome: 'site'; document: SiteDocument } | { outcome: 'unclear'; slots: SlotName[] } | Refusal;

const documentOf = ({ stored }: Stored): SiteDocument => parseDocument(JSON.parse(stored));

interface Words {
  prompt: string;
  seed: number;
  locale?: string;
  corrections?: Corrections | undefined;
  answer?: unknown;
}
interface Neighbors {
  listNeighbors: (where: Neighborhood) => Promise<Signature[]>;
}

async function composeWords({ seed, ...words }: Words, { listNeighbors }: Neighbors): Promise<Composed | Refusal> {
  const brief = understand(words);
  return 'outcome' in brief ? brief : composeSite(brief, seed, await listNeighbors(neighborhoodOf(brief)));
}

export const tasks = {
  compose: composeWords,

  /** The files of a site as `compose` makes it; none of a refused prompt. */
  pressWords: async ({ links, year, cacheDir, ...words }: Words & Pressing, neighbors: Neighbors): Promise<SiteFile[]> => {
    const composed = await composeWords(words, neighbors);
    return composed.outcome === 'refuse' ? [] : press(composed.document, { links, year, ...(cacheDir && { cacheDir }) });
  },

  /** The reading of a prompt, with a model's answer if there is one, and with its owner's corrections. */
  read: understandAgain,

  checkTexts,

  findUngrounded: ({ words, ...draft }: Stored & { words: OwnWords | null }): UngroundedText[] => findUngrounded(documentOf(draft), words),

  /** Reason a prompt must not become a site, alone or with its owner's additions; null when it may. */
  checkPrompt: ({ prompt, added = [] }: { prompt: string; added?: string[] }): Refusal | null => {
    for (const text of added.length > 0 ? [prompt, [prompt, ...added].join('\n')] : [prompt]) {
      const understood = read(text);
      if ('outcome' in understood) return understood;
    }
    return null;
  },

  /** The site of a template, filled with its owner's answers. */
  fillTemplate: ({ template, locale, answers }: { template: TemplateId; locale: string; answers: Answers }): Filled => {
    const understood = readAnswers(answers, locale);
    if ('outcome' in understood) return understood;
    if (understood.unclear.length > 0) return { outcome: 'unclear', slots: understood.unclear };
    return { outcome: 'site', document: fillTemplate(TEMPLATES[template], locale, understood.stated) };
  },

  readAnswers: ({ answers, locale }: { answers: Answers[]; locale: string }): (ReadAnswers | Refusal)[] =>
    answers.map((one) => readAnswers(one, locale)),

  templateLooks: ({ locale }: { locale: string }): TemplateLook[] => templateLooks(locale),

  pressTemplate: ({ template, locale, ...options }: Pressing & { template: TemplateId; locale: string }): Promise<SiteFile[]> =>
    press(withSamplesShown(fillTemplate(TEMPLATES[template], locale)), options),

  press: async (input: Stored & Pressing, { photos }: Photos): Promise<SiteFile[]> => {
    const { document, read: photo } = await withHeldPhotos(documentOf(input), photos);
    return press(document, { ...input, photo });
  },

  pressSign: ({ url, address, cacheDir, ...draft }: Stored & { url: string; address: string; cacheDir: string }): Promise<Uint8Array> =>
    pressSign(documentOf(draft), url, address, cacheDir),

  /** Imported lazily: a thread that never prints does not load react-pdf. */
  pressReport: async ({ sheet, now, cacheDir }: { sheet: ReportSheet; now: number; cacheDir: string }): Promise<Uint8Array> =>
    (await import('#press/report/press-report.ts')).pressReport(sheet, now, cacheDir),

  /**
   * Builds a release of exactly the document that `check` was given, with the texts that the owner has yet to confirm.
   * @throws AppError `conflict`, reason `photo_broken`: a lost picture is the owner's to replace, and a release never differs from its
   * draft.
   */
  buildRelease: async (
    { words, measuresVisits = false, ...input }: Stored & Pressing & { words: OwnWords | null; measuresVisits?: boolean },
    { photos, check }: Photos & { check: (document: SiteDocument, ungrounded: UngroundedText[]) => Promise<void> },
  ): Promise<PackedRelease> => {
    const document = documentOf(input);
    await check(document, findUngrounded(document, words));
    const { document: illustrated, read: photo, broken } = await withHeldPhotos(document, photos);
    if (broken.length > 0) throw new AppError('conflict', 'photo_broken', { count: broken.length });
    const shown = measuresVisits ? withVisitNote(illustrated) : illustrated;
    return packRelease(shown, await press(shown, { ...input, photo }), { measuresVisits });
  },

  archive: async (input: Stored & Omit<ArchiveOptions, 'photo'>, { photos }: Photos): Promise<Uint8Array[]> => {
    const { document, read: photo } = await withHeldPhotos(documentOf(input), photos, { unshown: true });
    return archiveSite(document, { ...input, photo });
  },

  /** Imports a foreign page into our plainest template, without its sample texts. */
  readForeignHtml: ({ locale, name, ...page }: ForeignPage & { locale: string; name?: string | undefined }): ReadForeign => {
    const stated: Fact[] = name
      ? [{ id: 'fa_ownname0', text: name, norm: { kind: 'name' }, source: { from: 'owner' }, must: false, status: 'confirmed' }]
      : [];
    return readForeignHtml(page, withoutSamples(fillTemplate(TEMPLATES.landing, locale, name ? { name: stated } : {})));
  },

  /** Foreign pages: megabytes of markup, perhaps made to keep a parser busy. */
  readPages: ({ pages }: { pages: readonly ForeignWebPage[] }): PageFacts[] =>
    pages.map(({ url, bytes, contentType }) => readPage(decodeHtml(bytes, contentType), url)),

  readLooks: ({ pages }: { pages: readonly ForeignWebPage[] }): PageLook[] =>
    pages.map(({ url, bytes, contentType }) => readLook(decodeHtml(bytes, contentType), url)),

  readStyles,

  readCustomerFacts: ({ pages }: { pages: readonly PageFacts[] }): CustomerFacts => readCustomerFacts(pages),

  /** Checks a built release before visitors see it. */
  checkRelease,

  /** Rebuilds an old site, and grades it. */
  rebuildSite,

  pressDraft,

  readArchive: ({ bytes }: { bytes: Uint8Array }): ReadSite => readArchive(bytes),
};

export type Tasks = typeof tasks;
