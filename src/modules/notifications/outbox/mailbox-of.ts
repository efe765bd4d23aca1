const IGNORES_DOTS = /@(?:gmail|googlemail)\.com$/;

/** Where mail to an address ends up: `Ana.Souza+promo@gmail.com` and `anasouza@gmail.com` are one mailbox. For counting, never for sending. */
export function mailboxOf(email: string): string {
  const address = email.toLowerCase().replace(/\+[^@]*(?=@)/, '');
  return IGNORES_DOTS.test(address) ? address.replace(/\.(?=.*@)/g, '') : address;
}
