import { Mail, MessageCircle, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '#ui/button.tsx';
import type { ReplyWays } from '../messages/reply-ways.ts';

/** Links that answer a visitor where they can be reached; nothing without a number or an address. */
export function ReplyLinks({ phone, chats, email }: ReplyWays) {
  const t = useTranslations('sites.inbox');
  if (!phone && !email) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {phone && chats && (
        <a href={`https://wa.me/${phone.slice(1)}`} target="_blank" rel="noreferrer" className={buttonClass()}>
          <MessageCircle className="size-4" aria-hidden />
          {t('whatsapp')}
        </a>
      )}
      {phone && (
        <a href={`tel:${phone}`} className={buttonClass(chats ? 'quiet' : 'secondary')}>
          <Phone className="size-4" aria-hidden />
          {t('call')}
        </a>
      )}
      {email && (
        <a href={`mailto:${encodeURIComponent(email)}`} className={buttonClass(phone ? 'quiet' : 'secondary')}>
          <Mail className="size-4" aria-hidden />
          {t('mail')}
        </a>
      )}
    </p>
  );
}
