import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { convert } from 'fontverter';
import { ROOT } from '../environment.ts';
import { FONT_FILES, fontsConfig } from './fonts.ts';

// `extract-browser.ts FOLDER HOME`: unpacks Chromium, its libraries and fonts into FOLDER, which moves to HOME when it is complete.
const [folder, home] = process.argv.slice(2) as [string, string];

// The package extracts to the temporary folder, and its own libraries only when it detects Vercel.
process.env.TMPDIR = folder;
process.env.VERCEL = '1';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();

const fonts = path.join(folder, 'fonts');
await mkdir(fonts, { recursive: true });
for (const file of FONT_FILES) {
  // As TrueType: the browser's fontconfig cannot read WOFF2.
  const font = await convert(await readFile(path.join(ROOT, 'node_modules', file)), 'sfnt');
  await writeFile(path.join(fonts, path.basename(file).replace(/woff2$/, 'ttf')), font);
}
await writeFile(path.join(fonts, 'fonts.conf'), fontsConfig({ packaged: path.join(home, 'fonts'), cache: path.join(home, 'fonts-cache') }));

await rename(path.join(folder, 'chromium'), path.join(folder, 'headless-shell'));
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const lines = [
  '#!/bin/sh',
  // Nothing of the system's, so that a browser that starts here also starts where nothing is installed.
  `export LD_LIBRARY_PATH=${quoted(path.join(home, 'al2023/lib'))}`,
  `export FONTCONFIG_FILE=${quoted(path.join(home, 'fonts/fonts.conf'))}`,
  'unset FONTCONFIG_PATH FONTCONFIG_SYSROOT',
  `exec ${quoted(path.join(home, 'headless-shell'))} "$@"`,
];
await writeFile(path.join(folder, 'chromium'), `${lines.join('\n')}\n`);
await chmod(path.join(folder, 'chromium'), 0o755);
