import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import { Asset } from '../schema/document.ts';
import { AssetId } from '../schema/ids.ts';
import { operation, requireRecord } from './operation.ts';

/** Sets the focal point of a picture, which crops keep in view. */
export const setFocal = operation(
  'set-focal',
  z.object({ asset: AssetId, focal: Asset.shape.focal.unwrap() }),
  (doc, { asset: id, focal }) => {
    const { focal: before } = requireRecord(doc, 'assets', id);
    if (isSame(focal, before)) return [];
    return [{ t: 'set', table: 'assets', id, field: 'focal', value: focal, ...(before === undefined ? {} : { before }) }];
  },
);
