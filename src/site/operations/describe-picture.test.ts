import { expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { ungroundedTexts } from '../grounding/ungrounded-texts.ts';
import { parseDocument } from '../integrity/integrity.ts';
import { changesOf } from './index.ts';

const sample = parseDocument(sampleDocument());
const holder = Object.values(sample.sections).find(({ media, hidden }) => media && !hidden)!;
const asset = holder.media!;
const bare = { ...sample, assets: { ...sample.assets, [asset]: { ...sample.assets[asset]!, alt: null } } };

it('puts a model’s words beside a picture that has none, to be confirmed like any text of a model', () => {
  const changes = changesOf(bare, 'describe-picture', { asset, text: 'Vitrine com 4.312 pães' });
  const after = parseDocument(apply(bare, changes));
  const key = after.assets[asset]!.alt!;
  expect(after.strings[after.site.defaultLocale]![key]).toBe('Vitrine com 4.312 pães');
  expect(after.stringMeta[key]).toEqual({ by: 'model' });
  expect(ungroundedTexts(after).find((one) => one.key === key)?.claims).toEqual(['4.312']);
  expect(apply(after, invert(changes))).toEqual(bare);
});

it('leaves alone what its owner wrote', () => {
  const after = apply(bare, changesOf(bare, 'describe-picture', { asset, text: 'Vitrine com pães' }));
  const key = after.assets[asset]!.alt!;
  const written = apply(after, changesOf(after, 'set-text', { locale: after.site.defaultLocale, key, text: 'A minha vitrine' }));
  expect(changesOf(written, 'describe-picture', { asset, text: 'Outra coisa' })).toEqual([]);
});
