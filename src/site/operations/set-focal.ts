import { z } from 'zod';
import { isSame } from '../apply.ts';
import { Asset } from '../schema/document.ts';
import { AssetId } from '../schema/ids.ts';
import { need, operation } from './operation.ts';

/** The point of a picture that a crop keeps in view. */
export const setFocal = operation(
  'set-focal',
  z.object({ asset: AssetId, focal: Asset.shape.focal.unwrap() }),
  (doc, { asset: id, focal }) => {
    const { focal: before } = need(doc, 'assets', id);
    if (isSame(focal, before)) return [];
    return [{ t: 'set', table: 'assets', id, field: 'focal', value: focal, ...(before === undefined ? {} : { before }) }];
  },
);
