const IGNORES_DOTS = /@(?:gmail|googlemail)\.com$/;

/** The mailbox behind an address: `Ana.Souza+promo@gmail.com` and `anasouza@gmail.com` are the same. For counting, never for sending. */
export function mailboxOf(email: string): string {
  const address = email.toLowerCase().replace(/\+[^@]*(?=@)/, '');
  return IGNORES_DOTS.test(address) ? address.replace(/\.(?=.*@)/g, '') : address;
}
