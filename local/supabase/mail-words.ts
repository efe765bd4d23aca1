/** Every mail that Auth sends. */
export type MailKind = 'signup' | 'magiclink' | 'recovery' | 'invite' | 'email_change' | 'reauthentication';
type Words = { subject: string; hello: string; codeLead: string; button: string };
type Language = { footer: string; expires: string } & Record<MailKind, Words>;

const portuguese: Language = {
  expires: 'O código e o link valem por uma hora e só funcionam uma vez.',
  footer: 'Não foi você? Pode ignorar este e-mail: nada acontece.',
  signup: {
    subject: 'Confirme seu e-mail',
    hello: 'Que bom ter você aqui! Falta só confirmar este e-mail.',
    codeLead: 'Seu código:',
    button: 'Confirmar meu e-mail',
  },
  magiclink: {
    subject: 'Seu código para entrar',
    hello: 'Aqui está o que você pediu para entrar.',
    codeLead: 'Seu código:',
    button: 'Entrar agora',
  },
  recovery: {
    subject: 'Crie uma senha nova',
    hello: 'Vamos criar uma senha nova para você.',
    codeLead: 'Seu código:',
    button: 'Criar senha nova',
  },
  invite: {
    subject: 'Você recebeu um convite',
    hello: 'Alguém da equipe convidou você. É só aceitar para começar.',
    codeLead: 'Seu código:',
    button: 'Aceitar o convite',
  },
  email_change: {
    subject: 'Confirme a troca de e-mail',
    hello: 'Pediram para trocar o e-mail da conta. Confirme para continuar.',
    codeLead: 'Seu código:',
    button: 'Confirmar a troca',
  },
  reauthentication: {
    subject: 'Seu código de segurança',
    hello: 'Antes de mudar algo importante, confirme que é você.',
    codeLead: 'Seu código:',
    button: '',
  },
};

const english: Language = {
  expires: 'The code and the link last one hour and work once.',
  footer: 'Not you? Ignore this mail and nothing happens.',
  signup: {
    subject: 'Confirm your e-mail',
    hello: 'So good to have you here! Just confirm this address.',
    codeLead: 'Your code:',
    button: 'Confirm my e-mail',
  },
  magiclink: {
    subject: 'Your sign-in code',
    hello: 'Here is what you asked for to sign in.',
    codeLead: 'Your code:',
    button: 'Sign in now',
  },
  recovery: {
    subject: 'Choose a new password',
    hello: 'Let us set a new password for you.',
    codeLead: 'Your code:',
    button: 'Choose a new password',
  },
  invite: {
    subject: 'You are invited',
    hello: 'Someone on the team invited you. Accept, and you can start.',
    codeLead: 'Your code:',
    button: 'Accept the invitation',
  },
  email_change: {
    subject: 'Confirm your new e-mail',
    hello: 'Someone asked to change the e-mail of this account. Confirm to go on.',
    codeLead: 'Your code:',
    button: 'Confirm the change',
  },
  reauthentication: {
    subject: 'Your security code',
    hello: 'Before something important changes, please confirm that it is you.',
    codeLead: 'Your code:',
    button: '',
  },
};

const spanish: Language = {
  expires: 'El código y el enlace duran una hora y sirven una sola vez.',
  footer: '¿No fuiste tú? Ignora este correo y no pasará nada.',
  signup: {
    subject: 'Confirma tu correo',
    hello: '¡Qué gusto tenerte aquí! Solo falta confirmar este correo.',
    codeLead: 'Tu código:',
    button: 'Confirmar mi correo',
  },
  magiclink: {
    subject: 'Tu código para entrar',
    hello: 'Aquí está lo que pediste para entrar.',
    codeLead: 'Tu código:',
    button: 'Entrar ahora',
  },
  recovery: {
    subject: 'Crea una contraseña nueva',
    hello: 'Vamos a crear una contraseña nueva para ti.',
    codeLead: 'Tu código:',
    button: 'Crear contraseña nueva',
  },
  invite: {
    subject: 'Tienes una invitación',
    hello: 'Alguien del equipo te invitó. Acepta y ya puedes empezar.',
    codeLead: 'Tu código:',
    button: 'Aceptar la invitación',
  },
  email_change: {
    subject: 'Confirma el cambio de correo',
    hello: 'Pidieron cambiar el correo de la cuenta. Confirma para seguir.',
    codeLead: 'Tu código:',
    button: 'Confirmar el cambio',
  },
  reauthentication: {
    subject: 'Tu código de seguridad',
    hello: 'Antes de cambiar algo importante, confirma que eres tú.',
    codeLead: 'Tu código:',
    button: '',
  },
};

/** Texts in the person's language; Portuguese by default. */
export function mailWords(locale: unknown, kind: MailKind): Words & { expires: string; footer: string; lang: string } {
  const lang = typeof locale === 'string' ? locale.slice(0, 2).toLowerCase() : 'pt';
  const language = { en: english, es: spanish }[lang] ?? portuguese;
  return { ...language[kind], expires: language.expires, footer: language.footer, lang: language === portuguese ? 'pt-BR' : lang };
}
