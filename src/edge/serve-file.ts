import { answerFile } from './answer-file.ts';
import { forCdn, PAGE_CACHE } from './cache-control.ts';
import { findFile } from './find-file.ts';
import { chooseEncoding } from './negotiate.ts';
import type { Releases } from './releases.ts';
import { counted, plain, redirected, type Visit } from './site-answer.ts';
import type { Answer } from './visitor-request.ts';

type Files = Awaited<ReturnType<Releases['manifest']>>['files'];

export function serveFile(visit: Visit, pathname: string): Answer | Promise<Answer> {
  const manifest = visit.options.releases.manifest(visit.site);
  return manifest instanceof Promise
    ? manifest.then(({ files }) => answerFrom(visit, files, pathname))
    : answerFrom(visit, manifest.files, pathname);
}

function answerFrom(visit: Visit, files: Files, pathname: string): Answer | Promise<Answer> {
  const { request } = visit;
  const found = findFile(files, pathname);
  if (!found) return counted(visit, plain(request, 'unknown', 404), { isPage: true });
  if ('redirect' in found) {
    const location = found.redirect + request.target.slice(pathname.length);
    return redirected(visit, 308, location, ['Cache-Control', PAGE_CACHE]);
  }
  const file = files[found.file]!;
  // Ranges refer to the uncompressed bytes, as every client that resumes a download expects.
  const encoding = request.header('range')
    ? 'identity'
    : chooseEncoding(request.header('accept-encoding'), { br: file.br !== undefined, gzip: file.gzip !== undefined });
  const loading = visit.options.releases.representation(file, encoding);
  const finish = (form: Awaited<typeof loading>): Answer => {
    const answer = answerFile(form, found.status, request);
    const isPage = found.file.endsWith('.html') && answer.status !== 304;
    return counted(visit, cacheable(visit, answer, file.immutable), { isPage, file: found.file });
  };
  return loading instanceof Promise ? loading.then(finish) : finish(loading);
}

/** A CDN may keep only what is certainly current: it was purged when the site moved, and is not purged again. */
function cacheable({ options, request, site }: Visit, answer: Answer, immutable: boolean): Answer {
  const isCurrent = options.hasCdn && (immutable || options.pointers.isCurrent(request.hostname, site));
  return isCurrent ? forCdn(answer, site.siteId, immutable) : answer;
}
