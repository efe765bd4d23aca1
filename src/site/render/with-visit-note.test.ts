import { expect, test } from 'vitest';
import { wordsOf } from '#site/render/words.ts';
import { sampleDocument } from '../catalog/sample.ts';
import { type Environment, renderSite } from '../render.ts';
import { withVisitNote } from './with-visit-note.ts';

const env: Environment = {
  mode: 'publish',
  origin: 'https://forno.example',
  links: 'clean',
  fonts: [],
  year: 2026,
  photo: () => '',
  formAction: () => null,
};

test('the privacy page says that visits are measured where they are, in each language it is written in, and no other page does', () => {
  const doc = sampleDocument();
  const privacy = Object.values(doc.sections).find(({ kind }) => kind === 'legal')!;
  doc.strings.en = { ...doc.strings.en, [privacy.slots.body!]: 'What we keep.' };
  doc.site.locales = [...new Set([...doc.site.locales, 'en'])];
  const noted = (locale: string) => wordsOf(locale).visitNote.split('\n')[0]!.replace('## ', '');
  const pages = (of: typeof doc) => renderSite(of, env).filter(({ text }) => new RegExp(`<h[23][^>]*>${noted('pt-BR')}`).test(text));
  expect(pages(doc)).toEqual([]);
  const said = withVisitNote(doc);
  expect(new Set(pages(said).map(({ path }) => path.split('/').at(-1)))).toEqual(new Set(['privacidade.html']));
  expect(said.strings.en![privacy.slots.body!]).toBe(`What we keep.\n\n${wordsOf('en').visitNote}`);
  expect(new Set(['pt-BR', 'en', 'es', 'ar'].map((locale) => wordsOf(locale).visitNote)).size).toBe(4);
});
