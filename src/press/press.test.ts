import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import { Pairing } from '#site/schema.ts';
import { PAIRINGS } from '#site/theme.ts';
import { press, type SiteFile } from './press.ts';

const HASH = 'ab'.repeat(32);
const options = { links: 'file', year: 2026 } as const;
const named = (files: SiteFile[], end: string) => files.filter((file) => file.path.endsWith(end));
const text = (file: SiteFile | undefined) => Buffer.from(file?.body ?? []).toString('utf8');

describe('press', () => {
  it('makes a whole site: pages, two fonts at most, icons and a preview picture', async () => {
    const files = await press(sampleDocument({ seed: 4 }), options);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    expect(named(files, 'index.html')).toHaveLength(1);
    const preview = await sharp(Buffer.from(files.find((file) => file.path.startsWith('assets/preview-'))!.body)).metadata();
    expect([preview.format, preview.width, preview.height]).toEqual(['png', 1200, 630]);
    const icon = await sharp(Buffer.from(named(files, 'apple-touch-icon.png')[0]!.body)).metadata();
    expect([icon.width, icon.height]).toEqual([180, 180]);
    expect(text(named(files, 'favicon.svg')[0])).toContain('<path');
    for (const font of named(files, '.woff2')) expect(text(named(files, 'index.html')[0])).toContain(font.path);
  });

  it('keeps fonts within two files and 60 KB for every pairing, Latin and Arabic', { timeout: 120_000 }, async () => {
    for (const pairing of Pairing.options) {
      const isArabic = PAIRINGS[pairing].scripts.includes('arabic');
      const document = sampleDocument({ seed: 2, locale: isArabic ? 'ar' : 'pt-BR' });
      document.theme.type.pairing = pairing;
      if (isArabic) document.strings.ar![document.site.name] = 'مخبز الحي، أهلا وسهلا بكم';
      const fonts = named(await press(document, options), '.woff2');
      expect(fonts.length, pairing).toBeGreaterThan(0);
      expect(fonts.length, pairing).toBeLessThanOrEqual(2);
      const bytes = fonts.reduce((sum, font) => sum + font.body.length, 0);
      expect(bytes, pairing).toBeLessThanOrEqual(60 * 1024);
    }
  });

  it('gives the same bytes for the same document, and touches no font when a word changes', async () => {
    const one = await press(sampleDocument({ seed: 6 }), options);
    const two = await press(sampleDocument({ seed: 6 }), options);
    expect(two.map(({ path, body }) => [path, Buffer.from(body).toString('base64')])).toEqual(
      one.map(({ path, body }) => [path, Buffer.from(body).toString('base64')]),
    );
    const changed = sampleDocument({ seed: 6 });
    const page = Object.values(changed.pages)[0]!;
    changed.strings[changed.site.defaultLocale]![page.label] = 'Quem faz';
    const three = await press(changed, options);
    expect(named(three, '.woff2').map((file) => file.path)).toEqual(named(one, '.woff2').map((file) => file.path));
  });

  it('carries uploaded pictures under names that hold their content, and fails when one cannot be read', async () => {
    const document = sampleDocument({ seed: 5 });
    const shown = Object.values(document.sections).find((section) => section.media)!;
    const asset = document.assets[shown.media!]!;
    asset.source = { from: 'upload', sha256: HASH, widths: [480, 960], formats: ['avif', 'jpeg'] };
    const read: string[] = [];
    const photo = async (path: string) => {
      read.push(path);
      return Buffer.from(path);
    };
    const files = await press(document, { ...options, photo });
    expect(read.sort()).toEqual(['480.avif', '480.jpeg', '960.avif', '960.jpeg'].map((file) => `${HASH}/${file}`));
    const pictures = files.filter((file) => file.type === 'image/avif' || file.type === 'image/jpeg');
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) expect(picture.immutable).toBe(true);
    const failing = async () => {
      throw new Error('gone');
    };
    await expect(press(document, { ...options, photo: failing })).rejects.toThrow('gone');
  });

  it('sends forms to our own server, unless told that nobody takes them', async () => {
    const document = sampleDocument({ seed: 7, kinds: ['header', 'contact-form', 'footer'] });
    const form = Object.keys(document.forms)[0]!;
    const clean = await press(document, { links: 'clean', year: 2026 });
    expect(text(named(clean, 'index.html')[0])).toContain(`action="/_form/${form}"`);
    const without = await press(document, { ...options, formAction: () => null });
    expect(text(named(without, 'index.html')[0])).not.toContain('/_form/');
  });
});
