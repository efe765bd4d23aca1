import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SetPassword, SignIn } from '#modules/accounts/input.ts';
import { appRoutes } from './app-routes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const sources = globSync('{src,inngest}/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) => !file.includes('.test.'));
const saying = (pattern: RegExp) => sources.filter((file) => pattern.test(read(file)));

test('a password may be long, of any letters, and arrives as it was typed', () => {
  for (const password of [
    'a'.repeat(64),
    'a'.repeat(72),
    '   só espaços ao redor   ',
    'ÀÉÎõü ñ 漢字 🥖 pão',
    'semmaiusculas',
    'NoNumbersAtAll',
  ])
    expect(SetPassword.parse({ password }).password).toBe(password);
  expect(SignIn.parse({ email: 'a@example.com', password: ' Pão ', next: '' }).password).toBe(' Pão ');
  expect(SetPassword.safeParse({ password: 'a'.repeat(9) }).success).toBe(false);
});

test('every password field is masked, may be looked at, and leaves pasting and password managers alone', () => {
  const fields = saying(/type=(?:"password"|\{[^}]*'password'[^}]*\})/);
  // The others are of a file that somebody takes away, and of a provider's key.
  expect(fields.toSorted()).toEqual([
    'src/modules/accounts/ui/sign-in/password-field.tsx',
    'src/modules/domains/ui/certificate-panel.tsx',
    'src/modules/domains/ui/zone/connect-provider.tsx',
  ]);
  const field = read(fields.toSorted()[0]!);
  expect(field).toContain('autoComplete={autoComplete}');
  expect(field).toContain("type={shown ? 'text' : 'password'}");
  expect(saying(/onPaste=.*preventDefault|autoComplete="(?:off|one-time-code)"[^>]*name="password"/)).toEqual([]);
});

test('no account comes with the product, and no hint or secret question takes the place of a password', () => {
  const migrations = globSync('supabase/**/*.sql', { cwd: ROOT }).map(read).join('\n');
  expect(migrations).not.toMatch(/insert into auth\.users/i);
  expect(migrations).not.toMatch(/password_hint|secret_question|security_answer/i);
  for (const locale of ['pt-BR', 'en', 'es'])
    expect(read(`src/messages/${locale}/accounts.json`)).not.toMatch(/pergunta secreta|secret question|pregunta secreta|dica de senha/i);
});

test('the app is no authorization server for others: nothing of it authorizes, issues tokens, registers clients or asks for consent', () => {
  const routes = appRoutes();
  expect(routes.length).toBeGreaterThan(90);
  expect(
    routes.filter((route) =>
      /oauth|authorize|\/token$|introspect|\.well-known|jwks|userinfo|consent|(?<!\/v1\/domains\/)register|end_session|logout/i.test(route),
    ),
  ).toEqual([]);
});

test('no code goes by telephone or push, and nobody is let in by SAML, an ID token, an implicit answer or a logout from outside', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((name) => /twilio|vonage|messagebird|saml|passport|openid|oidc/i.test(name))).toEqual([]);
  expect(read('supabase/config.toml')).not.toMatch(/\[auth\.(?:sms|external\.\w*phone|sso|saml|mfa\.phone)/);
  expect(saying(/signInWithIdToken|signInWithSSO|signInAnonymously|signInWithOtp\(\{\s*phone|flowType: 'implicit'|backchannel/)).toEqual(
    [],
  );
});

test('the account service is set up as the documents say', () => {
  const config = read('supabase/config.toml');
  for (const line of [
    'enable_refresh_token_rotation = true',
    'refresh_token_reuse_interval = 10',
    'jwt_expiry = 3600',
    'minimum_password_length = 10',
    'enable_anonymous_sign_ins = false',
    'double_confirm_changes = true',
    'enable_confirmations = true',
    'secure_password_change = true',
    'otp_length = 6',
  ])
    expect(config.split('\n')).toContain(line);
  // No password ends by age, and none needs letters of some kind.
  expect(config).not.toMatch(/password_requirements|password_expir/);
});

test('a person has the way out on every page behind the door', () => {
  expect(read('src/app/_shell/account-menu.tsx')).toContain('<SignOutButton');
  for (const layout of ['src/app/(client)/(shell)/layout.tsx', 'src/app/(admin)/admin/layout.tsx'])
    expect([layout, read(layout).includes('<AccountMenu')]).toEqual([layout, true]);
});

test('a password is set where its own person signs up, confirms or changes it, and nowhere by the agency', () => {
  expect(saying(/updateUser(?:ById)?\([^)]*password/).toSorted()).toEqual([
    'src/modules/accounts/passwords/chosen-password.ts',
    'src/modules/accounts/passwords/set-password.ts',
    'src/modules/accounts/sign-in/sign-up.ts',
  ]);
  // Who is invited names their own while they join.
  expect(saying(/createUser\(\{[^}]*password/)).toEqual(['src/platform/supabase/directory.ts']);
  expect(saying(/\baddConfirmedPerson\(/).toSorted()).toEqual([
    'src/modules/accounts/invitations/join-by-invitation.ts',
    'src/platform/supabase/directory.ts',
  ]);
});
