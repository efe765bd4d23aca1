import layOut from '@react-pdf/layout';
import render from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import PDFDocument, { type TaggedDocument } from 'pdfkit';
import { drawReport } from './draw-report.ts';
import { printableScreens } from './printable-screens.ts';
import { registerFonts } from './report-fonts.ts';
import type { ReportSheet } from './sheet.ts';
import { type LaidOut, tagContent } from './tag-content.ts';

/** A report as a tagged PDF (ISO 32000, 14.8). @param now milliseconds since 1970, for its date. */
export async function pressReport(sheet: ReportSheet, now: number, cacheDir: string): Promise<Uint8Array> {
  await registerFonts(cacheDir);
  const { container } = pdf(drawReport(await printableScreens(sheet)) as never);
  // The package's type has one parameter; the second takes the fonts.
  const layout = await (layOut as (document: unknown, fonts: unknown) => ReturnType<typeof layOut>)(container.document, Font);
  const { locale: lang, title: Title, brand } = sheet;
  const info = { Title, Author: brand, Creator: brand, Producer: brand, CreationDate: new Date(now) };
  // react-pdf's own document has no structure tree: this one is the same, with it.
  const ctx = new PDFDocument({ lang, info, tagged: true, displayTitle: true, autoFirstPage: false, pdfVersion: '1.7' });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<void>(
    (resolve, reject) =>
      void ctx
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', resolve)
        .on('error', reject),
  );
  keepFonts(ctx);
  tagContent(ctx, layout as never as LaidOut);
  render(ctx as never, layout);
  await whole;
  return Buffer.concat(chunks);
}

/** PDFKit identifies fonts by name, which instances of one variable font share: without distinct names it would embed one for each run. */
function keepFonts(ctx: TaggedDocument): void {
  const names = new Map<object, string>();
  const open = ctx.font.bind(ctx);
  ctx.font = (font, size) => {
    if (typeof font === 'string') return open(font, size);
    const name = names.get(font) ?? `cut-${names.size}`;
    if (!names.has(font)) ctx.registerFont(name, font);
    names.set(font, name);
    return open(name, size);
  };
}
