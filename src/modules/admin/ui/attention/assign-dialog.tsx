'use client';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

interface AssignDialogProps {
  staff: { id: string; name: string }[];
  me: string;
  onClose: () => void;
  onAssign: (ownerId: string | null) => void;
}

/** Dialog to assign an item to a colleague. */
export function AssignDialog({ staff, me, onClose, onAssign }: AssignDialogProps) {
  const t = useTranslations('desk.attention.assign');
  const app = useTranslations('app');
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={app('close')}>
      <div className="grid gap-2">
        {staff.map(({ id, name }) => (
          <Button key={id} className="justify-start" onClick={() => onAssign(id)}>
            {id === me ? t('me', { name }) : name}
          </Button>
        ))}
        <Button look="quiet" className="justify-start" onClick={() => onAssign(null)}>
          {t('nobody')}
        </Button>
      </div>
    </Dialog>
  );
}
