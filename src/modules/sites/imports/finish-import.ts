import type { Context } from '#platform/context.ts';
import type { UploadRef } from '../input.ts';
import { receiveUpload } from '../uploads/receive-upload.ts';
import { importSite } from './import-site.ts';

/** Creates a site from an uploaded archive. */
export const finishImport = (ctx: Context, { uploadId }: UploadRef): Promise<{ siteId: string; missingPhotos: number }> =>
  receiveUpload(ctx, { uploadId, kind: 'archive' }, (file) => importSite(ctx, { file: new Blob([file as Uint8Array<ArrayBuffer>]) }));
