import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { entriesOf } from '#site/translation/entries.ts';

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
  const prompt =
    'PODCAST – Prosa de Alpendre\ncausos de assombração do Vale do Paraíba\nep novo toda quinta 21h\napoio: R$ 10/mês = ep antes; R$ 25/mês = nome nos créditos\ncausos@prosa.test';

  it('are not taken by writing an e-mail', () => {
    const club = (label: string) =>
      `Clocktower Kiln, a pottery club in Hebden Bridge. ${label}: Bronze £15 a month, Gold £35 a month gets you a shelf. hello@clocktower.test`;
    expect(labelsOf(club('Support us'))).toContain('Support us');
    expect(labelsOf(club('Membership'))).not.toContain('Support us');
  });

  it('with one name are told apart by what they give', () => {
    const composed = compose({ prompt });
    if (composed.outcome !== 'site') throw new Error('refused');
    const titles = entriesOf(composed.document)
      .filter(({ kind, role }) => kind === 'pricing' && role === 'title')
      .map(({ text }) => text);
    const plans = Object.values(composed.document.facts).filter(({ norm }) => norm.kind === 'plan');
    if (plans.length > 1) expect(titles).toEqual(expect.arrayContaining(['Ep antes', 'Nome nos créditos']));
    else expect(titles.filter((title) => /^apoio$/i.test(title)).length).toBeLessThan(2);
  });
});
