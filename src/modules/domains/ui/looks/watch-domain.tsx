'use client';
import type { ComponentProps } from 'react';
import { lookAtDomainAction } from '../../actions.ts';
import { LookAgain } from './look-again.tsx';

/** For the owner. */
export const WatchDomain = ({ domainId, ...rest }: { domainId: string } & Omit<ComponentProps<typeof LookAgain>, 'look'>) => (
  <LookAgain {...rest} look={() => lookAtDomainAction({ domainId })} />
);
