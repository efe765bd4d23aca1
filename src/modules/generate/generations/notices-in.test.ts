import { expect, test } from 'vitest';
import { fill, type Messages, messageIn } from '#composer/reading/messages/messages.ts';
import { noticesIn } from './notices-in.ts';

const LANGUAGES = ['pt', 'en', 'es', 'ar'] as const;
const inLanguage = (language: string, text: string) => noticesIn(language, [{ code: 'any', text }])[0]!.text;

/** Notices of every kind, with our own words and an owner's in their places. */
function notices({ and, ...message }: Messages): string[] {
  const joint = and === 'و' ? ' و' : ` ${and} `;
  const { contact, address, date } = message.missingParts;
  return [
    message.workingTitle,
    message.shortened,
    message.unsure,
    message.polarity,
    ...Object.values(message.look),
    ...Object.values(message.registryAsked),
    fill(message.missing, { list: contact }),
    fill(message.missing, { list: `${contact}${joint}${date}` }),
    fill(message.missing, { list: `${contact}, ${address}${joint}${date}` }),
    fill(message.unmet.unable, { list: message.unmet.things.chat! }),
    fill(message.claim, { claim: 'o melhor de Olinda', reason: message.claimReasons.proof }),
    fill(message.differs.phone, { values: '(81) 3333-0100, (81) 3333-0200' }),
    fill(message.priceHidden, { prices: 'R$ 90' }),
    fill(message.translated, { language: message.languages.fr! }),
  ];
}

test.each(LANGUAGES.flatMap((from) => LANGUAGES.map((to) => [from, to] as const)))('notices kept in %s are read in %s', (from, to) => {
  const [kept, read] = [notices(messageIn(from)), notices(messageIn(to))];
  expect(kept.map((text) => inLanguage(to, text))).toEqual(read);
});

test('what is not ours stays, and so does what an owner wrote inside it', () => {
  expect(inLanguage('en', 'Um texto de outra versão.')).toBe('Um texto de outra versão.');
  expect(inLanguage('en', fill(messageIn('pt').unverified, { values: 'dança, pão e café' }))).toContain('dança, pão e café');
});
