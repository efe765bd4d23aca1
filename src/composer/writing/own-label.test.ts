import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { write } from '#composer/write.ts';
import type { Fact, SiteDocument } from '#site/schema.ts';
import { type EntryRole, entriesOf } from '#site/translation/entries.ts';

function labelsOf(prompt: string): string[] {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return [...new Set(entriesOf(composed.document).flatMap(({ role, text }) => (role === 'action' ? [text] : [])))];
}

describe('the button that an owner asks for by its words', () => {
  it.each([
    [
      'Zapé, mototáxi em Altamira. Corrida R$ 7. O site precisa de dois botões: baixar o app e quero ser mototaxista. suporte@zape.test',
      'Quero ser mototaxista',
    ],
    [
      'Clocktower Kiln, a pottery club in Hebden Bridge. Taster £15. Buttons: join the club and book a taster. hello@clocktower.test',
      'Join the club',
    ],
    ['Refugio Patas, en Cuenca. Rescatamos perros. Botones: adoptar un perro y donar. patas@refugio.test', 'Adoptar un perro'],
    [
      'Jump Yard, trampoline hall in Lincoln. Over 5s £12 an hour. I want a big Book Now button. 01522 555 018, hello@jumpyard.test',
      'Book Now',
    ],
  ])('says them: %s', (prompt, label) => expect(labelsOf(prompt)).toContain(label));

  it('is not one that has nowhere to go', () => {
    const labels = labelsOf('Zapé, mototáxi em Altamira. Corrida R$ 7. Botão: baixar o app. suporte@zape.test');
    expect(labels.join(' ')).not.toMatch(/baixar/i);
  });
});

describe('the invitation beside the way to write', () => {
  it.each([
    ['Prosa de Alpendre, podcast de causos no Vale do Paraíba. Sai toda quinta. Mande seu causo: causos@prosa.test', 'Mande seu causo'],
    ['Radio Bruma, podcast de misterios de Chiloé. Sale los lunes. Manden su historia a bruma@podcast.test', 'Manda tu historia'],
    ['Ninety Fathoms, a podcast about shipwrecks. New every Friday. Send your story to tips@fathoms.test', 'Send your story'],
  ])('is the button: %s', (prompt, label) => expect(labelsOf(prompt)).toContain(label));

  it('is not one to those who look for work', () => {
    const labels = labelsOf('Prosa de Alpendre, podcast de causos no Vale do Paraíba. Envie seu currículo para causos@prosa.test');
    expect(labels.join(' ')).not.toMatch(/curr/i);
  });
});

describe('plans of supporters', () => {
  const fact = (n: number, text: string, norm: Fact['norm']): Fact => ({
    id: `fa_${String(n).padStart(8, '0')}`,
    text,
    norm,
    source: { from: 'prompt', span: [30, 40] },
    must: true,
    status: 'given',
  });
  const made = (prompt: string, ...names: string[]) =>
    write(
      {
        prompt,
        locale: 'pt-BR',
        locales: [],
        country: 'BR',
        currency: 'BRL',
        facts: [
          fact(1, 'Prosa de Alpendre', { kind: 'name' }),
          fact(2, 'causos@prosa.test', { kind: 'email' }),
          fact(3, 'R$ 10/mês', { kind: 'price', amount: '10', currency: 'BRL', per: 'month' }),
          fact(4, names[0]!, { kind: 'plan', price: 'fa_00000003', period: 'month', features: ['ep antes'], ask: false }),
          fact(5, 'R$ 25/mês', { kind: 'price', amount: '25', currency: 'BRL', per: 'month' }),
          fact(6, names[1]!, { kind: 'plan', price: 'fa_00000005', period: 'month', features: ['nome nos créditos'], ask: false }),
          ...names.slice(2).map((name) => fact(7, name, { kind: 'plan', period: 'month', features: ['tudo'], ask: false })),
        ],
        business: { name: null, trade: null, family: 'unknown', familyConfidence: 0, place: null },
        clauses: [],
        held: [],
        contradictions: [],
        industry: { id: 'unknown', archetype: 'neutral', confidence: 1 },
        pageType: 'business',
        wishes: { moods: [], colors: [], showPrices: true, wants: [], rejects: [], address: 'você' },
        notices: [],
      } as never,
      0,
    );
  const textsOf = (document: SiteDocument, of: EntryRole) =>
    entriesOf(document).flatMap(({ role, kind, text }) => (role === of && (of === 'action' || kind === 'pricing') ? [text] : []));

  it('are not taken by writing an e-mail, and with one name are told apart by what they give', () => {
    const document = made('Prosa de Alpendre, podcast. apoio: R$ 10/mês = ep antes; R$ 25/mês = nome nos créditos', 'apoio', 'apoio');
    expect(textsOf(document, 'action')).toContain('Apoiar');
    expect(textsOf(document, 'title')).toEqual(expect.arrayContaining(['Apoio', 'Ep antes', 'Nome nos créditos']));
  });

  it('of one name beside another keep the name with what they give', () => {
    const document = made(
      'Prosa de Alpendre, podcast. apoio: R$ 10 = ep antes; R$ 25 = nome nos créditos. Padrinho: tudo',
      'apoio',
      'apoio',
      'Padrinho',
    );
    expect(textsOf(document, 'title')).toEqual(expect.arrayContaining(['Apoio: ep antes', 'Apoio: nome nos créditos']));
  });

  it('have no heading twice where it says their name already', () => {
    const document = made('Prosa de Alpendre, podcast. plano: R$ 10/mês = ep antes; R$ 25/mês = nome nos créditos', 'plano', 'Plano');
    const titles = textsOf(document, 'title');
    expect(titles.filter((title) => /plano/i.test(title))).toHaveLength(1);
  });

  it('with names of their own keep them', () => {
    const document = made('Prosa de Alpendre, podcast. apoio: Amigo R$ 10/mês; Padrinho R$ 25/mês', 'Amigo', 'Fiel');
    const shown = textsOf(document, 'title').join(' ');
    expect(shown).not.toContain('Ep antes');
  });
});
