import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { press, type SiteFile } from '#press/press.ts';
import { judge } from '#ruler/rules/judge.ts';
import { startLocalWeb } from '../../local/web/server.ts';
import type { LocalSite } from '../../local/web/site.ts';
import { pageReader } from '../world/page-reader.ts';

/** Owners who state everything a customer looks for, in the three languages of the composer. */
const OWNERS = {
  forneria:
    'Site da Forneria Benedetta, pizzaria em Bento Gonçalves. Margherita R$ 52,00, Calabresa R$ 54,00, Portuguesa R$ 58,00. Rua Marechal Deodoro, 310, Centro, Bento Gonçalves, RS, CEP 95700-000. Telefone (54) 3452-1180, WhatsApp (54) 99612-4408. Terça a domingo, das 18h às 23h.',
  harborpt:
    'Website for Harbor Physical Therapy in Duluth, Minnesota. First visit $120, follow-up $85. Sports injuries and post-surgery rehab. 120 Lake Avenue South, Duluth, MN 55802. Call (218) 555-0164 or WhatsApp +1 218 555 0164. Monday to Friday, 7am to 6pm.',
  milhojas:
    'Sitio de la pastelería Mil Hojas en Guadalajara. Pastel de tres leches $420, Milhojas $65, Rosca $280. Avenida Vallarta 1458, Americana, 44160 Guadalajara, Jalisco. Teléfono 33 3615 2040, WhatsApp 33 1204 8890. Lunes a sábado de 9:00 a 20:00.',
} as const;

const styleHashes = (html: string): string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`);

/** A published site behind TLS, with the headers and the compression of delivery. */
function published(host: string, files: readonly SiteFile[]): LocalSite {
  const byPath = new Map(files.map((file) => [`/${file.path.replace(/(?:^index|\/index|)\.html$/, '')}`, file]));
  return {
    ...{ host, about: 'One of ours.', faults: [] },
    answer: (_, answer, { pathname }) => {
      const file = byPath.get(decodeURIComponent(pathname));
      const body = Buffer.from(file?.body ?? '');
      const headers = publishedHeaders(file?.type === 'text/html' ? styleHashes(body.toString()) : []);
      answer
        .writeHead(file ? 200 : 404, {
          ...Object.fromEntries(headers),
          ...{ 'Strict-Transport-Security': 'max-age=31536000', 'Content-Type': `${file?.type}; charset=utf-8`, 'Content-Encoding': 'br' },
        })
        .end(brotliCompressSync(body));
    },
  };
}

test.each(Object.entries(OWNERS))('%s, of our own publishing, gets no finding over the wire', { timeout: 60_000 }, async (name, prompt) => {
  const host = `${name}.example`;
  const made = compose({ prompt, seed: 1 });
  if (made.outcome === 'refuse') throw new Error(made.message);
  const options = { links: 'clean', year: 2026, origin: `https://${host}`, cacheDir: path.join(tmpdir(), 'page-magic-press') } as const;
  const web = await startLocalWeb({ http: 0, https: 0 }, [published(host, await press(made.document, options))]);
  try {
    const wish = { policy: egressPolicy({ localWeb: web }), guessed: true, userAgent: 'test', reader: pageReader, tell: async () => {} };
    const evidence = await collectEvidence(new URL(`https://${host}/`), wish);
    expect(judge(evidence, Date.now())).toMatchObject({ findings: [], score: { grade: 'A+', total: 100 } });
    expect(evidence.links).toMatchObject({ broken: [] });
    // The same page without its title is not clean: the measurement saw it.
    const untitled = { ...evidence, page: { ...evidence.page, title: null } };
    expect(judge(untitled, Date.now()).findings.map(({ code }) => code)).toEqual(['title_missing']);
  } finally {
    await web.close();
  }
});
