import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { openingOf, writtenSections } from '#composer/model/writing/places.ts';
import { apply } from '#site/changes/apply.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { itemsOf } from '#site/outline.ts';
import type { Section, SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { dropRepeats } from './drop-repeats.ts';

type Texts = Record<string, string>;
/** A composed site whose sections of a kind have these texts; items beyond those given are taken away. */
interface WrittenTexts {
  prompt: string;
  lead?: string;
  story?: string;
  rows?: { kind: Section['kind']; texts: Texts[] };
  note?: string;
}

const PROMPT =
  'Então, é assim ó, meu pai era vaqueiro e o pai dele também e eu aprendi a fazer gibão com onze anos de idade lá no Cachoeira de Dentro, município de Serrita, aí depois voltei em 2008 e montei a selaria, né, Selaria Couro Cru, aí hoje eu faço gibão, perneira, chapéu de couro, sela de vaquejada sob medida, o gibão completo sai por mil e oitocentos reais, o chapéu é duzentos e vinte, a perneira é trezentos reais, o zap da menina é 87 98115-6304, Rayane';

function siteWith({ prompt, lead, story, rows, note }: WrittenTexts): SiteDocument {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('no site');
  const document = structuredClone(composed.document) as SiteDocument;
  const locale = document.site.defaultLocale;
  const write = (holder: { slots: Record<string, string | undefined> }, slot: string, key: string, text: string) => {
    holder.slots[slot] = key;
    document.strings[locale]![key] = text;
    document.stringMeta[key] = { by: 'model' };
  };
  const find = (kind: Section['kind']) => {
    const found = writtenSections(document).find((section) => section.kind === kind);
    if (!found) throw new Error(`no ${kind}`);
    return found;
  };
  if (lead !== undefined) write(openingOf(document)!, 'lead', 'hero.lead', lead);
  if (story !== undefined) write(find('story'), 'body', 'story.body', story);
  if (rows) {
    const section = find(rows.kind);
    itemsOf(document, section.id).forEach((item, at) => {
      const texts = rows.texts[at];
      if (!texts) {
        delete document.items[item.id];
        return;
      }
      item.slots = {};
      item.facts = [];
      for (const [slot, text] of Object.entries(texts)) write(item, slot, `row-${at}.${slot}`, text);
    });
    if (note !== undefined) write(section, 'note', 'row.note', note);
  }
  return document;
}

function left(document: SiteDocument) {
  const made = parseDocument(JSON.parse(JSON.stringify(apply(document, dropRepeats(document)))));
  const { defaultLocale } = made.site;
  const text = (key: string | undefined) => (key === undefined ? '' : plainTextOf(made, key, defaultLocale));
  const sections = writtenSections(made);
  return {
    lead: text(openingOf(made)?.slots.lead),
    story: text(sections.find(({ kind }) => kind === 'story')?.slots.body),
    rows: sections
      .filter(({ kind }) => kind === 'pricing')
      .flatMap(({ id }) => itemsOf(made, id))
      .map(({ slots }) => [slots.title, slots.body].map(text).filter(Boolean).join(': ')),
    note: text(sections.find(({ kind }) => kind === 'pricing')?.slots.note),
  };
}

describe('rows of one list', () => {
  const rows = (...texts: Texts[]) => left(siteWith({ prompt: PROMPT, rows: { kind: 'pricing', texts } })).rows;

  it('of which one says the other go', () => {
    expect(rows({ title: 'Responsável', body: 'Rui Prates, CRMV 611' }, { title: 'Responsável', body: 'Rui Prates' })).toEqual([
      'Responsável: Rui Prates, CRMV 611',
    ]);
    expect(rows({ title: 'O trem sem trilho', body: '51 min' }, { title: 'Ep 03: O trem sem trilho', body: '51 min' })).toEqual([
      'Ep 03: O trem sem trilho: 51 min',
    ]);
    expect(
      rows({ title: 'Aparo unhas', body: 'Quando pedirem' }, { title: 'Aparo as unhas no mesmo dia quando pedirem' }, { title: 'Bico' }),
    ).toEqual(['Aparo as unhas no mesmo dia quando pedirem', 'Bico']);
  });

  it('with names that begin alike, with other prices, or of which one denies the other, stay', () => {
    expect(rows({ title: 'Corte' }, { title: 'Corte infantil' })).toHaveLength(2);
    expect(rows({ title: 'Corte', body: 'R$ 40' }, { title: 'Corte', body: 'R$ 60' })).toHaveLength(2);
    expect(rows({ title: 'Entrega em Évora sábado' }, { title: 'Não fazemos entrega em Évora sábado' })).toHaveLength(2);
  });
});

describe('the lead of an opening', () => {
  const under = (title: string, lead: string) => {
    const document = siteWith({ prompt: PROMPT, lead });
    const { slots } = openingOf(document)!;
    slots.title = 'hero.own';
    document.strings[document.site.defaultLocale]!['hero.own'] = title;
    document.stringMeta['hero.own'] = { by: 'model' };
    return left(document).lead;
  };

  it('goes where the headline says all of it', () => {
    expect(under('Gibão e sela de vaquejada feitos à mão em Serrita', 'Gibão em Serrita.')).toBe('');
    expect(under('Gibão e sela feitos à mão em Serrita', 'Gibão em Serrita desde 2008.')).toBe('Gibão em Serrita desde 2008.');
  });
});

describe('sentences', () => {
  const STORY =
    'A clínica foi aberta por Rui Prates, que era guarda do parque. Curava aves em casa há muitos anos.\n\nVamos às quintas dos criadores.';

  it('that a fuller one says go from the opening, which keeps the rest', () => {
    expect(left(siteWith({ prompt: PROMPT, lead: 'Falcões de todo o Alentejo. Aberta por Rui Prates.', story: STORY }))).toMatchObject({
      lead: 'Falcões de todo o Alentejo.',
      story: STORY.replace('\n\n', '  '),
    });
  });

  it('are never the last of an opening', () => {
    expect(left(siteWith({ prompt: PROMPT, lead: 'Aberta por Rui Prates.', story: STORY })).lead).toBe('Aberta por Rui Prates.');
  });

  it('that the next one leans on stay', () => {
    const story = 'Aberta por Rui Prates. Ele era guarda do parque.';
    expect(left(siteWith({ prompt: PROMPT, lead: 'Aberta em 1998 por Rui Prates. Falcões.', story })).story).toBe(story);
  });

  it('of a note that a row of the list says go with it; numbers of rows end none', () => {
    const texts: Texts[] = [{ title: 'Exame completo', body: 'Sem custo na segunda visita' }, { title: 'Pena' }];
    const noted = (note: string) => left(siteWith({ prompt: PROMPT, rows: { kind: 'pricing', texts }, note })).note;
    expect(noted('Exame completo sem custo na segunda visita.')).toBe('');
    expect(noted('1. Exame completo na segunda visita com raio-X. 2. Pena.')).toBe(
      '1. Exame completo na segunda visita com raio-X. 2. Pena.',
    );
  });
});

it('leaves alone what its owner wrote, and a site that says each thing once', () => {
  const document = siteWith({
    prompt: PROMPT,
    lead: 'Falcões de todo o Alentejo. Aberta por Rui Prates.',
    story: 'A clínica foi aberta por Rui Prates.',
  });
  document.stringMeta['hero.lead'] = { by: 'owner' };
  expect(left(document).lead).toBe('Falcões de todo o Alentejo. Aberta por Rui Prates.');
  const composed = compose({ prompt: PROMPT });
  expect(composed.outcome === 'site' && dropRepeats(composed.document)).toEqual([]);
});
