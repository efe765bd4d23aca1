import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** The facts of the first section of a kind on the home page, and the kinds of the pages. */
function siteOf(prompt: string) {
  const made = compose({ prompt, seed: 0 });
  if (made.outcome !== 'site') throw new Error(made.reason);
  const { sections, facts, pages } = made.document;
  const home = Object.values(pages).find(({ type }) => type === 'home')!;
  const kindsIn = (kind: string) => {
    const section = Object.values(sections).find((one) => one.page === home.id && one.kind === kind);
    return section?.facts.map((id) => facts[id]!.norm.kind);
  };
  return { contact: kindsIn('contact-form'), footer: kindsIn('footer') };
}

describe('the footer', () => {
  test.each([
    'Encanadora Rosa em Bauru. Desentupo pia e ralo. Segunda a sexta das 8h às 18h. 14 99999-0201',
    'Knife sharpening in Leeds, kitchen and garden. Call 0113 496 0202. Monday to Friday 9 to 5.',
  ])('of one page repeats nothing: its contacts have all of it (%s)', (prompt) => {
    const { contact, footer } = siteOf(prompt);
    expect(contact).toEqual(expect.arrayContaining(['phone', 'hours']));
    expect(footer).toEqual([]);
  });

  test('keeps a registry beside the name that it belongs to', () => {
    const { contact, footer } = siteOf(
      'Dra. Kaline Rebouças, OAB/RN 14.552, advocacia em Mossoró. Divórcio, inventário, pensão. Segunda a sexta das 8h às 17h. (84) 3316-0925',
    );
    expect([contact?.includes('registry'), footer?.includes('registry')]).toContain(true);
    expect(footer).not.toContain('hours');
  });

  test('of several pages has the contacts on each', () => {
    const prompt =
      'Marcenaria Kuhn em Joinville. Quero um site com várias páginas: serviços, sobre e contato. Móveis sob medida R$ 900, portas R$ 450, estantes R$ 700. Segunda a sexta das 8h às 18h. 47 99999-0203';
    expect(siteOf(prompt).footer).toEqual(expect.arrayContaining(['phone', 'hours']));
  });
});
