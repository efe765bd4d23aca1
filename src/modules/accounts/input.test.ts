import { expect, test } from 'vitest';
import { ConfirmCode, Profile, SignUp } from './input.ts';

const person = { name: 'Lurdes', email: ' Lurdes@Example.COM ', password: 'marmita caseira', next: '//evil.example' };

test('an address is trimmed and lowered, and a foreign destination is dropped', () => {
  expect(SignUp.parse(person)).toMatchObject({ email: 'lurdes@example.com', next: '/start' });
});

test.each([
  ['name', ' ', 'required'],
  ['email', 'lurdes@', 'email'],
  ['email', '', 'required'],
  ['password', 'curta', 'password_short'],
  ['password', 'x'.repeat(73), 'password_long'],
])('%s %j is refused as %s', (field, value, message) => {
  const result = SignUp.safeParse({ ...person, [field]: value });
  expect(result.error?.issues).toEqual([expect.objectContaining({ path: [field], message })]);
});

test.each(['123456', ' 123 456 ', '123-456'])('the code %j is read whatever was pasted along', (code) => {
  expect(ConfirmCode.parse({ code })).toEqual({ code: '123456' });
});

test.each(['12345', '1234567', 'abcdef', '', '١٢٣٤٥٦'])('%j is no code', (code) => {
  expect(ConfirmCode.safeParse({ code }).success).toBe(false);
});

test('a phone may be left out, and words are no phone', () => {
  const profile = { name: 'Lurdes', company: '', phone: '', locale: 'pt-BR' };
  expect(Profile.safeParse(profile).success).toBe(true);
  expect(Profile.safeParse({ ...profile, phone: '+55 (11) 91234-5678' }).success).toBe(true);
  expect(Profile.safeParse({ ...profile, phone: 'me liga' }).error?.issues[0]?.message).toBe('phone');
});
