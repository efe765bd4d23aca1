import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { mailKind, type Wording, type Words } from '../mail-kind.ts';
import { why } from './security.ts';

const At = z.object({ at: z.string() });
const Due = At.extend({ dueAt: z.string() });

/** Subject, what happened, what to do. */
type Said = readonly [subject: string, said: string, next: string];

const button = { 'pt-BR': 'Ver a segurança da conta', en: 'See the account’s security', es: 'Ver la seguridad de la cuenta' } as const;

const letter = (locale: AppLocale, at: Wording, [subject, said, next]: Said): Words => ({
  subject,
  paragraphs: [said, next],
  button: { label: button[locale], href: at.app('/account/security') },
  why: why[locale],
});

/** A mail about a change that the person made on the page linked by its button. */
const safetyMail = <S extends z.ZodType>(data: S, words: Record<AppLocale, (data: z.output<S>, at: Wording) => Said>) =>
  mailKind({
    data,
    words: {
      'pt-BR': (given, at) => letter('pt-BR', at, words['pt-BR'](given, at)),
      en: (given, at) => letter('en', at, words.en(given, at)),
      es: (given, at) => letter('es', at, words.es(given, at)),
    },
  });

const notYou = {
  'pt-BR': 'Foi você? Então está tudo certo. Se não foi, entre, encerre as outras sessões e crie uma senha nova.',
  en: 'Was it you? Then all is well. If it was not, sign in, end the other sessions and choose a new password.',
  es: '¿Fuiste tú? Entonces todo está bien. Si no fuiste, entra, cierra las otras sesiones y crea una contraseña nueva.',
} as const;

/** Older rows without a method are about an authenticator app. */
const Added = At.extend({ method: z.enum(['totp', 'passkey']).default('totp'), name: z.string().default('') });

export const factorAdded = safetyMail(Added, {
  'pt-BR': ({ at: when, method, name }, at) =>
    method === 'passkey'
      ? [
          'Nova chave de acesso na sua conta',
          `Desde ${at.moment(when)}, a chave de acesso “${name}” abre a sua conta sem senha e vale como segunda etapa.`,
          notYou['pt-BR'],
        ]
      : [
          'Segunda etapa ligada na sua conta',
          `Desde ${at.moment(when)}, entrar na sua conta pede também o código do aplicativo.`,
          notYou['pt-BR'],
        ],
  en: ({ at: when, method, name }, at) =>
    method === 'passkey'
      ? [
          'A new passkey in your account',
          `Since ${at.moment(when)}, the passkey “${name}” opens your account without a password and counts as the second step.`,
          notYou.en,
        ]
      : ['Two-step verification is on', `Since ${at.moment(when)}, signing in to your account also takes the app’s code.`, notYou.en],
  es: ({ at: when, method, name }, at) =>
    method === 'passkey'
      ? [
          'Nueva llave de acceso en tu cuenta',
          `Desde el ${at.moment(when)}, la llave de acceso “${name}” abre tu cuenta sin contraseña y vale como segundo paso.`,
          notYou.es,
        ]
      : [
          'Verificación en dos pasos activada',
          `Desde el ${at.moment(when)}, entrar en tu cuenta pide también el código de la aplicación.`,
          notYou.es,
        ],
});

export const factorRemoved = safetyMail(At, {
  'pt-BR': ({ at: when }, at) => [
    'Segunda etapa desligada na sua conta',
    `Desde ${at.moment(when)}, uma das formas de confirmar a segunda etapa deixou de valer.`,
    notYou['pt-BR'],
  ],
  en: ({ at: when }, at) => [
    'Two-step verification is off',
    `Since ${at.moment(when)}, one of the ways to confirm the second step no longer counts.`,
    notYou.en,
  ],
  es: ({ at: when }, at) => [
    'Verificación en dos pasos desactivada',
    `Desde el ${at.moment(when)}, una de las formas de confirmar el segundo paso dejó de servir.`,
    notYou.es,
  ],
});

export const recoveryCodeUsed = safetyMail(At, {
  'pt-BR': ({ at: when }, at) => [
    'Um código de reserva foi usado',
    `Um dos seus códigos de reserva foi usado em ${at.moment(when)}. Ele não vale mais.`,
    notYou['pt-BR'],
  ],
  en: ({ at: when }, at) => [
    'A recovery code was used',
    `One of your recovery codes was used on ${at.moment(when)}. It is spent.`,
    notYou.en,
  ],
  es: ({ at: when }, at) => [
    'Se usó un código de reserva',
    `Uno de tus códigos de reserva se usó el ${at.moment(when)}. Ya no sirve.`,
    notYou.es,
  ],
});

export const recoveryCodesRenewed = safetyMail(At, {
  'pt-BR': ({ at: when }, at) => [
    'Seus códigos de reserva são novos',
    `Em ${at.moment(when)} foram criados dez códigos de reserva. Os de antes não valem mais.`,
    notYou['pt-BR'],
  ],
  en: ({ at: when }, at) => [
    'Your recovery codes are new',
    `On ${at.moment(when)} ten recovery codes were made. The ones from before open nothing.`,
    notYou.en,
  ],
  es: ({ at: when }, at) => [
    'Tus códigos de reserva son nuevos',
    `El ${at.moment(when)} se crearon diez códigos de reserva. Los de antes ya no sirven.`,
    notYou.es,
  ],
});

export const factorResetRequested = safetyMail(Due, {
  'pt-BR': ({ dueAt }, at) => [
    'Alguém perdeu o celular da sua conta',
    `Quem sabe a sua senha disse que perdeu o aplicativo de códigos. Se ninguém disser que não, a verificação em duas etapas é desligada em ${at.moment(dueAt)}.`,
    'Foi você? É só esperar. Se não foi, entre e cancele o pedido, e depois crie uma senha nova: alguém a conhece.',
  ],
  en: ({ dueAt }, at) => [
    'Someone lost the phone of your account',
    `Someone who knows your password says that the authenticator is lost. Unless somebody says no, two-step verification is switched off on ${at.moment(dueAt)}.`,
    'Was it you? Just wait. If it was not, sign in and cancel the request, then choose a new password: somebody knows it.',
  ],
  es: ({ dueAt }, at) => [
    'Alguien perdió el celular de tu cuenta',
    `Quien sabe tu contraseña dijo que perdió la aplicación de códigos. Si nadie dice que no, la verificación en dos pasos se desactiva el ${at.moment(dueAt)}.`,
    '¿Fuiste tú? Solo espera. Si no fuiste, entra y cancela el pedido, y después crea una contraseña nueva: alguien la conoce.',
  ],
});

export const factorResetCancelled = safetyMail(At, {
  'pt-BR': ({ at: when }, at) => [
    'A verificação em duas etapas continua ligada',
    `O pedido para desligar foi cancelado em ${at.moment(when)}.`,
    notYou['pt-BR'],
  ],
  en: ({ at: when }, at) => [
    'Two-step verification stays on',
    `The request to switch it off was cancelled on ${at.moment(when)}.`,
    notYou.en,
  ],
  es: ({ at: when }, at) => [
    'La verificación en dos pasos sigue activada',
    `El pedido para desactivarla se canceló el ${at.moment(when)}.`,
    notYou.es,
  ],
});

export const providerLinked = safetyMail(At.extend({ provider: z.string() }), {
  'pt-BR': ({ at: when, provider }, at) => [
    `Sua conta agora abre também com ${provider}`,
    `Em ${at.moment(when)} alguém entrou com ${provider} usando este e-mail, e a conta foi ligada à sua.`,
    notYou['pt-BR'],
  ],
  en: ({ at: when, provider }, at) => [
    `Your account now opens with ${provider} too`,
    `On ${at.moment(when)} someone signed in with ${provider} using this address, and it was linked to your account.`,
    notYou.en,
  ],
  es: ({ at: when, provider }, at) => [
    `Tu cuenta ahora se abre también con ${provider}`,
    `El ${at.moment(when)} alguien entró con ${provider} usando este correo, y se vinculó a tu cuenta.`,
    notYou.es,
  ],
});

export const deletionRequested = safetyMail(Due, {
  'pt-BR': ({ dueAt }, at) => [
    'Sua conta está marcada para ser apagada',
    `Os sites estão em pausa e a assinatura foi cancelada. Em ${at.date(dueAt)} apagamos tudo: sites, fotos, mensagens e seus dados.`,
    'Mudou de ideia? Entre até esse dia e escolha “Quero ficar”. Depois dele não há como trazer nada de volta.',
  ],
  en: ({ dueAt }, at) => [
    'Your account is going to be deleted',
    `The sites are paused and the subscription is cancelled. On ${at.date(dueAt)} we erase everything: sites, photos, messages and your data.`,
    'Changed your mind? Sign in before that day and choose “I want to stay”. After it nothing can be brought back.',
  ],
  es: ({ dueAt }, at) => [
    'Tu cuenta está marcada para borrarse',
    `Los sitios están en pausa y la suscripción se canceló. El ${at.date(dueAt)} borramos todo: sitios, fotos, mensajes y tus datos.`,
    '¿Cambiaste de idea? Entra antes de ese día y elige “Quiero quedarme”. Después no hay forma de recuperar nada.',
  ],
});

export const deletionCancelled = safetyMail(At, {
  'pt-BR': ({ at: when }, at) => [
    'Sua conta fica',
    `O pedido para apagar a conta foi cancelado em ${at.moment(when)}. Nada se perdeu.`,
    'Os sites que estavam no ar voltaram. Se havia uma assinatura, veja em “Plano e uso” se ela continua.',
  ],
  en: ({ at: when }, at) => [
    'Your account stays',
    `The request to delete it was cancelled on ${at.moment(when)}. Nothing is lost.`,
    'The sites that were live are back. If there was a subscription, see under “Plan and use” whether it goes on.',
  ],
  es: ({ at: when }, at) => [
    'Tu cuenta se queda',
    `El pedido para borrarla se canceló el ${at.moment(when)}. Nada se perdió.`,
    'Los sitios que estaban publicados volvieron. Si había una suscripción, mira en “Plan y uso” si continúa.',
  ],
});

export const emailWanted = safetyMail(At, {
  'pt-BR': ({ at: when }, at) => [
    'Alguém quis usar o seu e-mail em outra conta',
    `Em ${at.moment(when)} alguém pediu para trocar o e-mail de outra conta do Page Magic por este. Nada mudou: este endereço continua sendo da sua conta.`,
    'Foi você? Então já tem uma conta com este e-mail: entre com ele, ou troque primeiro o e-mail desta conta. Se não foi, não precisa fazer nada.',
  ],
  en: ({ at: when }, at) => [
    'Somebody wanted to use your email for another account',
    `On ${at.moment(when)} somebody asked to change the email of another Page Magic account to this one. Nothing has changed: this address is still your account’s.`,
    'Was it you? Then you already have an account with this email: sign in with it, or change the email of this account first. If it was not, there is nothing to do.',
  ],
  es: ({ at: when }, at) => [
    'Alguien quiso usar tu correo en otra cuenta',
    `El ${at.moment(when)} alguien pidió cambiar el correo de otra cuenta de Page Magic por este. Nada cambió: esta dirección sigue siendo de tu cuenta.`,
    '¿Fuiste tú? Entonces ya tienes una cuenta con este correo: entra con él, o cambia primero el correo de esta cuenta. Si no fuiste, no tienes que hacer nada.',
  ],
});
