// Writes src/site/theme/fallbacks.generated.ts: system-font stand-ins with the metrics of our faces, so that nothing moves when a font arrives.
// Run: node_modules/.bin/node tools/make-fallbacks.mjs
import { writeFileSync } from 'node:fs';
import { entireMetricsCollection as all } from '@capsizecss/metrics/entireMetricsCollection';

const { FACES } = await import('../src/site/theme/faces.ts');
const percent = (n) => `${Math.round(n * 10000) / 100}%`;
const lines = Object.values(FACES).map(({ family, serif }) => {
  const face = Object.values(all).find((m) => m.familyName === family);
  if (!face) throw new Error(`no metrics for ${family}`);
  const local = serif ? all.timesNewRoman : all.arial;
  const adjust = face.xWidthAvg / face.unitsPerEm / (local.xWidthAvg / local.unitsPerEm);
  const over = (n) => percent(Math.abs(n) / (face.unitsPerEm * adjust));
  return `  '${family}': ['${local.familyName}', '${percent(adjust)}', '${over(face.ascent)}', '${over(face.descent)}', '${over(face.lineGap)}'],`;
});
writeFileSync(
  new URL('../src/site/theme/fallbacks.generated.ts', import.meta.url),
  `// Made by tools/make-fallbacks.mjs from @capsizecss/metrics (MIT).\n/** By family: local font, size-adjust, ascent-, descent- and line-gap-override. */\nexport const FALLBACKS: Record<string, readonly [string, string, string, string, string]> = {\n${lines.join('\n')}\n};\n`,
);
