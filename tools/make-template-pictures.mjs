// Thumbnails of the templates for the gallery, in each language of the app: public/templates/<locale>-<template>.webp. Run after
// templates, copy or drawing have changed: npx node tools/make-template-pictures.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { ensureBrowser } from '../local/browser/ensure-browser.ts';
import { LOCALES } from '../src/platform/locales.ts';
import { press } from '../src/press/press.ts';
import { withSamplesShown } from '../src/site/samples.ts';
import { fillTemplate } from '../src/templates/fill-template.ts';
import { TEMPLATE_IDS, TEMPLATES } from '../src/templates/templates.ts';

const SIZE = { width: 1280, height: 1040 };
const out = path.join(import.meta.dirname, '../public/templates');
const work = mkdtempSync(path.join(tmpdir(), 'template-pictures-'));
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: SIZE });
  for (const locale of LOCALES)
    for (const id of TEMPLATE_IDS) {
      const folder = path.join(work, locale, id);
      for (const file of await press(withSamplesShown(fillTemplate(TEMPLATES[id], locale)), { links: 'file', year: 2026 })) {
        const target = path.join(folder, file.path);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, file.body);
      }
      await page.goto(`file://${folder}/index.html`);
      await page.evaluate(() => document.fonts.ready);
      const shot = await page.screenshot();
      await sharp(shot)
        .resize(960, 780)
        .webp({ quality: 72, effort: 6 })
        .toFile(path.join(out, `${locale}-${id}.webp`));
    }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
