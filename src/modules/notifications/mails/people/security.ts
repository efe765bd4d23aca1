import { z } from 'zod';
import type { Words } from '../mail-kind.ts';
import { mailKind } from '../mail-kind.ts';
import { PlanKey, planNames } from '../money/money.ts';

const At = z.object({ at: z.string() });

/** Footer of each. */
export const why = {
  'pt-BR': 'Você recebe este e-mail porque algo importante mudou na sua conta do Page Magic.',
  en: 'You receive this email because something important changed in your Page Magic account.',
  es: 'Recibes este correo porque algo importante cambió en tu cuenta de Page Magic.',
} as const;

/** For changes that anyone with the password can undo: a new password ends every other session. */
const wasNotYou = {
  'pt-BR': 'Foi você? Então está tudo certo. Se não foi, crie uma senha nova agora: isso tira da conta quem estiver nela.',
  en: 'Was it you? Then all is well. If it was not, choose a new password now: that puts everyone else out of your account.',
  es: '¿Fuiste tú? Entonces todo está bien. Si no fuiste, crea una contraseña nueva ahora: eso saca de tu cuenta a quien esté dentro.',
} as const;
const label = { 'pt-BR': 'Criar uma senha nova', en: 'Choose a new password', es: 'Crear una contraseña nueva' } as const;

type Locale = keyof typeof why;

const letter = (locale: Locale, recover: string | null, subject: string, said: string, next: string = wasNotYou[locale]): Words => ({
  subject,
  paragraphs: [said, next],
  button: recover ? { label: label[locale], href: recover } : undefined,
  why: why[locale],
});

const RECOVER = '/recover';

export const passwordChanged = mailKind({
  data: At,
  words: {
    'pt-BR': ({ at: when }, at) =>
      letter('pt-BR', at.app(RECOVER), 'Sua senha foi trocada', `A senha da sua conta foi trocada em ${at.moment(when)}.`),
    en: ({ at: when }, at) =>
      letter('en', at.app(RECOVER), 'Your password was changed', `The password of your account was changed on ${at.moment(when)}.`),
    es: ({ at: when }, at) =>
      letter('es', at.app(RECOVER), 'Se cambió tu contraseña', `La contraseña de tu cuenta se cambió el ${at.moment(when)}.`),
  },
});

/** Goes to both addresses: a person who lost the account still reads the old one. */
export const emailChanged = mailKind({
  data: At.extend({ was: z.string() }),
  words: {
    'pt-BR': ({ at: when, was }, at) =>
      letter(
        'pt-BR',
        null,
        'O e-mail da sua conta foi trocado',
        `O e-mail da conta que era de ${was} foi trocado em ${at.moment(when)}. A partir de agora, entra-se com o novo.`,
        'Foi você? Então está tudo certo. Se não foi, responda a este e-mail agora: a gente segura a conta e devolve a você.',
      ),
    en: ({ at: when, was }, at) =>
      letter(
        'en',
        null,
        'The email of your account was changed',
        `The email of the account that belonged to ${was} was changed on ${at.moment(when)}. From now on, signing in takes the new one.`,
        'Was it you? Then all is well. If it was not, reply to this email now: we will hold the account and give it back to you.',
      ),
    es: ({ at: when, was }, at) =>
      letter(
        'es',
        null,
        'Se cambió el correo de tu cuenta',
        `El correo de la cuenta que era de ${was} se cambió el ${at.moment(when)}. Desde ahora se entra con el nuevo.`,
        '¿Fuiste tú? Entonces todo está bien. Si no fuiste, responde a este correo ahora: guardamos la cuenta y te la devolvemos.',
      ),
  },
});

export const apiKeyCreated = mailKind({
  data: At.extend({ name: z.string() }),
  words: {
    'pt-BR': ({ at: when, name }, at) => ({
      subject: 'Uma chave da API foi criada',
      paragraphs: [
        `A chave “${name}” foi criada na sua conta em ${at.moment(when)}. Programas que a têm falam com a sua conta sem a sua senha.`,
        'Foi você? Então está tudo certo. Se não foi, desative a chave agora e depois crie uma senha nova.',
      ],
      button: { label: 'Ver as chaves', href: at.app('/account/keys') },
      why: why['pt-BR'],
    }),
    en: ({ at: when, name }, at) => ({
      subject: 'An API key was created',
      paragraphs: [
        `The key “${name}” was created in your account on ${at.moment(when)}. Programs that have it reach your account without your password.`,
        'Was it you? Then all is well. If it was not, switch the key off now and then choose a new password.',
      ],
      button: { label: 'See the keys', href: at.app('/account/keys') },
      why: why.en,
    }),
    es: ({ at: when, name }, at) => ({
      subject: 'Se creó una clave de la API',
      paragraphs: [
        `La clave “${name}” se creó en tu cuenta el ${at.moment(when)}. Los programas que la tienen hablan con tu cuenta sin tu contraseña.`,
        '¿Fuiste tú? Entonces todo está bien. Si no fuiste, desactiva la clave ahora y después crea una contraseña nueva.',
      ],
      button: { label: 'Ver las claves', href: at.app('/account/keys') },
      why: why.es,
    }),
  },
});

export const paymentMethodChanged = mailKind({
  data: At.extend({ last4: z.string().optional() }),
  words: {
    'pt-BR': ({ at: when, last4 }, at) =>
      letter(
        'pt-BR',
        at.app(RECOVER),
        'A forma de pagamento foi trocada',
        `A forma de pagamento da sua conta foi trocada em ${at.moment(when)}.${last4 ? ` Agora é o cartão terminado em ${last4}.` : ''}`,
      ),
    en: ({ at: when, last4 }, at) =>
      letter(
        'en',
        at.app(RECOVER),
        'Your payment method was changed',
        `The payment method of your account was changed on ${at.moment(when)}.${last4 ? ` It is now the card ending in ${last4}.` : ''}`,
      ),
    es: ({ at: when, last4 }, at) =>
      letter(
        'es',
        at.app(RECOVER),
        'Se cambió la forma de pago',
        `La forma de pago de tu cuenta se cambió el ${at.moment(when)}.${last4 ? ` Ahora es la tarjeta terminada en ${last4}.` : ''}`,
      ),
  },
});

export const planChanged = mailKind({
  data: At.extend({ was: PlanKey, now: PlanKey }),
  words: {
    'pt-BR': ({ at: when, was, now }, at) =>
      letter(
        'pt-BR',
        at.app(RECOVER),
        `Seu plano agora é o ${planNames['pt-BR'][now]}`,
        `O plano da sua conta mudou de ${planNames['pt-BR'][was]} para ${planNames['pt-BR'][now]} em ${at.moment(when)}.`,
      ),
    en: ({ at: when, was, now }, at) =>
      letter(
        'en',
        at.app(RECOVER),
        `Your plan is now ${planNames.en[now]}`,
        `The plan of your account changed from ${planNames.en[was]} to ${planNames.en[now]} on ${at.moment(when)}.`,
      ),
    es: ({ at: when, was, now }, at) =>
      letter(
        'es',
        at.app(RECOVER),
        `Tu plan ahora es ${planNames.es[now]}`,
        `El plan de tu cuenta cambió de ${planNames.es[was]} a ${planNames.es[now]} el ${at.moment(when)}.`,
      ),
  },
});

export const newDevice = mailKind({
  data: At.extend({ device: z.string() }),
  words: {
    'pt-BR': ({ at: when, device }, at) =>
      letter(
        'pt-BR',
        at.app(RECOVER),
        'Sua conta foi aberta em um aparelho novo',
        `Alguém entrou na sua conta em ${at.moment(when)}, em um aparelho que ainda não conhecíamos${device ? `: ${device}` : ''}.`,
      ),
    en: ({ at: when, device }, at) =>
      letter(
        'en',
        at.app(RECOVER),
        'Your account was opened on a new device',
        `Someone signed in to your account on ${at.moment(when)}, on a device that we did not know yet${device ? `: ${device}` : ''}.`,
      ),
    es: ({ at: when, device }, at) =>
      letter(
        'es',
        at.app(RECOVER),
        'Tu cuenta se abrió en un dispositivo nuevo',
        `Alguien entró en tu cuenta el ${at.moment(when)}, en un dispositivo que aún no conocíamos${device ? `: ${device}` : ''}.`,
      ),
  },
});

export const signedOutEverywhere = mailKind({
  data: At,
  words: {
    'pt-BR': ({ at: when }, at) =>
      letter(
        'pt-BR',
        at.app(RECOVER),
        'Você saiu de todos os aparelhos',
        `Sua conta foi fechada em todos os aparelhos em ${at.moment(when)}. Para usar de novo, é só entrar.`,
      ),
    en: ({ at: when }, at) =>
      letter(
        'en',
        at.app(RECOVER),
        'You are signed out everywhere',
        `Your account was closed on every device on ${at.moment(when)}. To use it again, just sign in.`,
      ),
    es: ({ at: when }, at) =>
      letter(
        'es',
        at.app(RECOVER),
        'Saliste de todos los dispositivos',
        `Tu cuenta se cerró en todos los dispositivos el ${at.moment(when)}. Para usarla de nuevo, solo entra.`,
      ),
  },
});
