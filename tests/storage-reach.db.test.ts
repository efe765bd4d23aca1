import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT_FILE, portableJson } from '#export/portable.ts';
import { buildRelease, exportSite, previewSite, readBlob, readManifest } from '#modules/build/index.ts';
import {
  addPhoto,
  cancelUpload,
  finishImport,
  finishPhotoUpload,
  importSite,
  loadPhotos,
  readPhoto,
  replaceDraft,
  requireDraft,
  saveTransactions,
  startUpload,
} from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import {
  readReleaseBlob,
  readSiteAssets,
  removeSiteAssets,
  signIncoming,
  storeReleaseBlob,
  storeSiteAsset,
} from '#platform/storage/storage.ts';
import { InvalidStorageKey } from '#platform/storage/storage-keys.ts';
import type { Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { withHeldPhotos } from '#site/photos/held-photos.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { type Recorded, recordSupabase } from './world/recorder.ts';
import { makeSite } from './world/work.ts';

const { admin, supabaseUrl } = await openCloud();
const recorded = await recordSupabase(supabaseUrl);
const VICTIM = 'victim@example.com';
let thief: Context & { account: { id: string } };
let siteId: string;
beforeAll(async () => {
  thief = await makeClient(admin);
  await makeClient(admin, { email: VICTIM });
});
beforeEach(async () => {
  siteId = await makeSite(thief, 'Padaria Pão da Vila em Olinda.');
  recorded.length = 0;
});

/** Saves what a free account may send: a picture of the page whose bytes are said to lie at `path`. */
async function saveWithPath(path: string): Promise<void> {
  const { document, revision } = await requireDraft(thief, { siteId });
  const section = Object.values(document.sections).find(({ media }) => media)!;
  const source = { from: 'upload', path, widths: [480], formats: ['jpeg'] };
  const record = { id: 'as_00000bad', alt: null, width: 480, height: 320, source };
  const changes = [
    { t: 'add', table: 'assets', record },
    { t: 'set', table: 'sections', id: section.id, field: 'media', value: record.id, before: section.media },
  ];
  const transaction = { id: newId(), at: tick(undefined, Date.now(), 'a'), actor: 'a', intent: { name: 'set-media' }, changes };
  await saveTransactions(thief, { siteId, base: revision, transactions: [transaction as unknown as Transaction] });
}

const isLeaked = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(VICTIM);

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FILE = '[0-9a-f]{64}/\\d{1,4}\\.(?:avif|webp|jpeg)';
/** What the server may ask of storage for this client, and with what. */
function isWithin({ method, target, hasSecretKey, body }: Recorded, clientId: string): boolean {
  const is = (shape: string) => new RegExp(`^/storage/v1/object/${shape}$`).test(target);
  const names = (shape: string) => {
    const { paths, prefixes } = JSON.parse(body) as { paths?: string[]; prefixes?: string[] };
    return [...(paths ?? []), ...(prefixes ?? [])].every((name) => new RegExp(`^${clientId}/${shape}$`).test(name));
  };
  const blob = 'releases/blobs/[0-9a-f]{2}/[0-9a-f]{64}';
  if (method === 'GET' && hasSecretKey) return is(blob);
  if (method === 'GET') return is(`sign/(?:site-assets/${clientId}/${UUID}/${FILE}|uploads/${clientId}/${UUID})\\?token=[\\w.-]+`);
  if (method === 'DELETE') return is('site-assets') && names(`${UUID}/${FILE}`);
  if (method !== 'POST') return false;
  if (is('sign/site-assets')) return names(`${UUID}/${FILE}`);
  if (is('sign/uploads')) return names(UUID);
  return is(`(?:${blob}|site-assets/${clientId}/${UUID}/${FILE}|(?:upload/sign/)?uploads/${clientId}/${UUID})`);
}
const outside = () => recorded.filter((request) => !isWithin(request, thief.account.id)).map(({ method, target }) => `${method} ${target}`);

const HASH = '0f'.repeat(32);
const escapes = [
  '__proto__',
  '../../../../auth/v1/admin/users?x=',
  '%2e%2e/%2e%2e/%2e%2e/%2e%2e/auth/v1/admin/users',
  '..\\..\\..\\auth',
  '//evil.example/x',
  'https://evil.example/a.jpeg',
  'x?apikey=1#',
  `${HASH}/../../x`,
  `${HASH}\n`,
  `${HASH}%00`,
  '\u0000',
  '..',
  '',
];
const hostile = fc.oneof(fc.constantFrom(...escapes), fc.string({ unit: 'binary', maxLength: 60 }), fc.webUrl(), fc.uuid());

/** Addresses of every string in a document, one of each kind: `sections.*.alias`. */
function stringsOf(value: unknown, at: string[] = [], found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof value === 'string') {
    const kind = at.map((part) => (/^[a-z]{2}_|^\d+$|\./.test(part) ? '*' : part)).join('.');
    if (!found.has(kind)) found.set(kind, at);
  } else if (value && typeof value === 'object') for (const [key, part] of Object.entries(value)) stringsOf(part, [...at, key], found);
  return found;
}
function replaced(value: unknown, [key, ...rest]: readonly string[], text: string | undefined): unknown {
  if (key === undefined) return text;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, text);
  return copy;
}

/** A zip of these entries. fflate's writer takes its names from an object and breaks on `__proto__`, so that one is written afterwards. */
function archiveOf(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const standIn = '__PROTO__';
  const bytes = zipSync(Object.fromEntries(entries.map(([name, body]) => [name === '__proto__' ? standIn : name, body])));
  if (!entries.some(([name]) => name === '__proto__')) return bytes;
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(standIn, '__proto__'), 'latin1');
}

/** Shows an uploaded photo in the place of the first picture. */
async function showPhoto(): Promise<void> {
  const body = await sharp({ create: { width: 96, height: 64, channels: 3, background: '#c96' } })
    .jpeg()
    .toBuffer();
  const { sha256, widths, formats } = await addPhoto(thief, { siteId, file: new Blob([new Uint8Array(body)]), alt: '' });
  const { document } = await requireDraft(thief, { siteId });
  const shown = Object.values(document.sections).find((section) => section.media)!.media!;
  const photo = { ...document.assets[shown]!, source: { from: 'upload' as const, sha256, widths, formats } };
  await replaceDraft(thief, { siteId, documentOf: () => ({ ...document, assets: { ...document.assets, [shown]: photo } }) });
}

describe('a path in a document never reaches the project with its secret key', () => {
  const USERS = '../../../../auth/v1/admin/users?x=';

  it('by an export', async () => {
    await saveWithPath(USERS);
    const { body } = await exportSite(thief, { siteId, form: 'static' });
    const files = unzipSync(new Uint8Array(await new Response(body as BodyInit).arrayBuffer()));
    expect(Object.keys(files).filter((name) => isLeaked(files[name]!))).toEqual([]);
    expect(outside()).toEqual([]);
  });

  it('by a preview', async () => {
    await saveWithPath(USERS);
    const files = [...(await previewSite(thief, { siteId, shows: 'draft' })).values()];
    expect(files.filter(({ body }) => isLeaked(body)).map(({ path }) => path)).toEqual([]);
    expect(outside()).toEqual([]);
  });

  it('by a release', async () => {
    await saveWithPath(USERS);
    const { id } = await buildRelease(thief, { siteId, origin: 'https://pao.example' });
    const files = Object.entries((await readManifest(id))!.files);
    const leaked = await Promise.all(files.map(async ([name, { hash }]) => (isLeaked(await readBlob(hash)) ? [name] : [])));
    expect(leaked.flat()).toEqual([]);
    expect(outside()).toEqual([]);
  });
});

describe('whatever is sent, the server asks storage for nothing outside of what is the sender’s', () => {
  const refusals = (error: unknown) => {
    if (error instanceof Error) return null;
    throw error;
  };

  it('by any string of a stored document', { timeout: 180_000 }, async () => {
    await showPhoto();
    const { document } = await requireDraft(thief, { siteId });
    const places = [...stringsOf(document).values()];
    const photo = places.find((at) => at.at(-1) === 'sha256')!;
    expect(places.length).toBeGreaterThan(40);
    let read = 0;
    const doors = [
      () => previewSite(thief, { siteId, shows: 'draft' }),
      () => exportSite(thief, { siteId, form: 'static' }),
      () => buildRelease(thief, { siteId, origin: 'https://pao.example' }),
    ];
    let revision = 1;
    const texts = Object.keys(document.strings['pt-BR']!).map((key) => ['strings', 'pt-BR', key]);
    const older = { ...(replaced(document, photo, undefined) as object), v: 1 };
    const changes = fc.oneof(
      fc.tuple(fc.constantFrom(...places, photo), hostile).map(([at, text]) => replaced(document, at, text)),
      fc.tuple(fc.constantFrom(...texts), hostile).map(([at, text]) => replaced(document, at, text)),
      hostile.map((path) => replaced(older, [...photo.slice(0, -1), 'path'], path)),
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(2), async (changed, door) => {
        // As rows of another time might hold it, and past every check of what is sent. Postgres keeps no zero character.
        const stored = JSON.stringify(changed).replaceAll('\\u0000', '');
        await admin.query('update drafts set document = $2, revision = $3 where site_id = $1', [siteId, stored, revision++]);
        recorded.length = 0;
        if (await doors[door]!().catch(refusals)) read++;
        expect(outside()).toEqual([]);
      }),
      { numRuns: 90 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('by any name or document of an archive', { timeout: 120_000 }, async () => {
    await showPhoto();
    const { document } = await requireDraft(thief, { siteId });
    const portable = JSON.parse(portableJson(document)) as object;
    const places = [...stringsOf(portable).values()];
    const photo = await sharp({ create: { width: 32, height: 32, channels: 3, background: '#06c' } })
      .webp()
      .toBuffer();
    const id = Object.values(document.assets).find(({ source }) => source.from === 'upload')!.id;
    await admin.query("update plans set sites = 1000 where key = 'free'");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), hostile, hostile, fc.boolean(), async (at, text, name, isWhole) => {
        const json = JSON.stringify(isWhole ? portable : replaced(portable, at, text));
        const bytes = archiveOf([
          [DOCUMENT_FILE, strToU8(json)],
          [`photos/${id}.webp`, photo],
          [name || 'x', photo],
          [`photos/${name}.webp`, photo],
        ]);
        recorded.length = 0;
        await importSite(thief, { file: new Blob([bytes as Uint8Array<ArrayBuffer>]) }).catch(refusals);
        expect(outside()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('by any argument of a verb, past its schema', { timeout: 60_000 }, async () => {
    const { document } = await requireDraft(thief, { siteId });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.oneof(fc.integer(), hostile), async (one, other, number) => {
        recorded.length = 0;
        const calls = [
          () => readPhoto(thief, { siteId: one, sha256: other, width: number, format: other } as never),
          () => readPhoto(thief, { siteId, sha256: one, width: number, format: other } as never),
          () => withHeldPhotos(document, (hashes) => loadPhotos(thief, { siteId: one, hashes })),
          () => loadPhotos(thief, { siteId: one, hashes: [one, other] }),
          () => startUpload(thief, { kind: 'photo', siteId: one, bytes: number } as never),
          () => finishPhotoUpload(thief, { uploadId: one, alt: other }),
          () => finishImport(thief, { uploadId: one }),
          () => cancelUpload(thief, { uploadId: one }),
        ];
        for (const call of calls) await call().catch(refusals);
        expect(outside()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('by any key, past everything else: what is not made of ids and hashes is not asked for at all', async () => {
    const asset = { clientId: newId(), siteId: newId(), sha256: HASH, width: 480, format: 'jpeg' } as const;
    const bad = hostile.filter((text) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text));
    await fc.assert(
      fc.asyncProperty(bad, fc.constantFrom(...Object.keys(asset)), async (text, part) => {
        const key = { ...asset, [part]: text } as never;
        const incoming = { clientId: asset.clientId, uploadId: asset.siteId, [part === 'clientId' ? part : 'uploadId']: text } as never;
        const attempts = [
          async () => storeSiteAsset(key, Buffer.from('x')),
          async () => readSiteAssets([asset, key]),
          async () => removeSiteAssets([key]),
          async () => readReleaseBlob(text),
          async () => storeReleaseBlob(text, Buffer.from('x')),
          async () => signIncoming(incoming),
        ];
        recorded.length = 0;
        for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(InvalidStorageKey);
        expect(recorded).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
