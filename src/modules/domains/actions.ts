'use server';
import { setTimeout as sleep } from 'node:timers/promises';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action, publicAction } from '#platform/action.ts';
import type { Context } from '#platform/context.ts';
import { orderName } from './buying/order-name.ts';
import { setAutoRenew } from './buying/set-auto-renew.ts';
import { exportCertificate } from './certificates/export-certificate.ts';
import {
  AddDomain,
  AddRecord,
  ChangeRecord,
  ConnectionRef,
  ConnectProvider,
  DomainRef,
  ExportCertificate,
  LeadHere,
  MoveDomain,
  RegisterName,
  RemoveDomain,
  RemoveRecord,
  SearchNames,
  SetAutoRenew,
  SetHsts,
  SetMainHost,
  SetRedirects,
  SetWildcard,
  StepsLink,
  UndoChange,
} from './input.ts';
import { addDomain } from './lifecycle/add-domain.ts';
import { moveDomain } from './lifecycle/move-domain.ts';
import { removeDomain } from './lifecycle/remove-domain.ts';
import { lookByLink } from './links/look-by-link.ts';
import { createStepsLink, revokeStepsLink } from './links/steps-link.ts';
import { checkDomain } from './looks/check-domain.ts';
import { requireDomain } from './read-domain.ts';
import { searchNames } from './registrar/search-names.ts';
import { setRedirects } from './routing/redirects.ts';
import { purgeCache } from './serving/purge-cache.ts';
import { setHsts } from './serving/set-hsts.ts';
import { setMain } from './serving/set-main.ts';
import { setWildcard } from './serving/set-wildcard.ts';
import { connectProvider } from './zone/connect-provider.ts';
import { disconnectProvider } from './zone/disconnect-provider.ts';
import { addRecord, changeRecord, removeRecord } from './zone/edit-records.ts';
import { leadHere } from './zone/lead-here.ts';
import { undoChange } from './zone/undo-change.ts';

/** Milliseconds: a slow server does not block the request, for the page polls again. */
const TIMEOUT_MS = 4000;

export const addDomainAction = action(
  'domain.manage',
  AddDomain,
  async (ctx, input) => {
    const { domainId } = await addDomain(ctx, input);
    // The first look runs within the request, so that the next page already shows a result.
    await Promise.race([checkDomain(ctx, { domainId }).catch(() => null), sleep(TIMEOUT_MS)]);
    redirect(`/domains/${domainId}`);
  },
  'add_domain',
);

export const searchNamesAction = action(
  'domain.manage',
  SearchNames,
  async (ctx, input) => ({ ...input, names: await searchNames(ctx, input) }),
  'search_names',
);

export const registerNameAction = action(
  'billing.manage',
  RegisterName,
  async (ctx, input) => {
    const { domainId } = await orderName(ctx, input);
    redirect(`/domains/${domainId}`);
  },
  'buy_name',
);

export const setAutoRenewAction = action(
  'billing.manage',
  SetAutoRenew,
  async (ctx, input) => {
    await setAutoRenew(ctx, input);
    revalidatePath('/domains', 'layout');
  },
  'change_domain',
);

const look = action(
  'account.read',
  DomainRef,
  async (ctx, ref) => {
    await requireDomain(ctx, ref);
    return checkDomain(ctx, ref);
  },
  'look_at_domain',
);
/** Looks now, unless a look was just taken. */
export const lookAtDomainAction = async (input: DomainRef) => look(null, input);

export const moveDomainAction = action(
  'domain.manage',
  MoveDomain,
  async (ctx, input) => {
    await moveDomain(ctx, input);
    redirect(`/domains/${input.domainId}`);
  },
  'change_domain',
);

export const removeDomainAction = action(
  'domain.manage',
  RemoveDomain,
  async (ctx, input) => {
    await removeDomain(ctx, input);
    redirect('/domains');
  },
  'change_domain',
);

export const setMainAction = action(
  'domain.manage',
  SetMainHost,
  async (ctx, input) => {
    await setMain(ctx, input);
    revalidatePath(`/domains/${input.domainId}`);
  },
  'change_domain',
);

export const setHstsAction = action(
  'domain.manage',
  SetHsts,
  async (ctx, input) => {
    await setHsts(ctx, input);
    revalidatePath(`/domains/${input.domainId}`);
  },
  'change_domain',
);

export const setWildcardAction = action(
  'domain.manage',
  SetWildcard,
  async (ctx, { domainId, wildcard }) => {
    await setWildcard(ctx, { domainId, wildcard: wildcard === 'on' });
    revalidatePath(`/domains/${domainId}`);
  },
  'change_domain',
);

export const setRedirectsAction = action(
  'domain.manage',
  SetRedirects,
  async (ctx, input) => {
    const done = await setRedirects(ctx, input);
    revalidatePath(`/domains/${input.domainId}`);
    return done;
  },
  'change_domain',
);

export const purgeCacheAction = action('domain.manage', DomainRef, purgeCache, 'change_domain');

export const exportCertificateAction = action('key.manage', ExportCertificate, exportCertificate, 'change_domain');

const createLink = action('domain.manage', DomainRef, createStepsLink, 'change_domain');
export const createStepsLinkAction = async (input: DomainRef) => createLink(null, input);

const revokeLink = action('domain.manage', DomainRef, revokeStepsLink, 'change_domain');
export const revokeStepsLinkAction = async (input: DomainRef) => revokeLink(null, input);

const byLink = publicAction(StepsLink, lookByLink, 'look_by_link');
export const lookByLinkAction = async (input: StepsLink) => byLink(null, input);

export const connectProviderAction = action(
  'key.manage',
  ConnectProvider,
  async (ctx, input) => {
    const connected = await connectProvider(ctx, input);
    revalidatePath(`/domains/${input.domainId}`, 'layout');
    return connected;
  },
  'connect_dns',
);

const disconnect = action('key.manage', ConnectionRef, disconnectProvider, 'connect_dns');
export const disconnectProviderAction = async (input: ConnectionRef) => disconnect(null, input);

/** Looks within the request: the zone's own servers show a change within seconds. */
async function showChanged(ctx: Context, { domainId }: DomainRef): Promise<void> {
  await Promise.race([checkDomain(ctx, { domainId }).catch(() => null), sleep(TIMEOUT_MS)]);
  revalidatePath(`/domains/${domainId}`, 'layout');
}

const changing =
  <I extends DomainRef, T>(verb: (ctx: Context, input: I) => Promise<T>) =>
  async (ctx: Context, input: I): Promise<T> => {
    const done = await verb(ctx, input);
    await showChanged(ctx, input);
    return done;
  };

export const leadHereAction = action('domain.manage', LeadHere, changing(leadHere), 'change_dns');
export const addRecordAction = action('domain.manage', AddRecord, changing(addRecord), 'change_dns');
export const changeRecordAction = action('domain.manage', ChangeRecord, changing(changeRecord), 'change_dns');
export const removeRecordAction = action('domain.manage', RemoveRecord, changing(removeRecord), 'change_dns');

const undo = action('domain.manage', UndoChange, changing(undoChange), 'change_dns');
export const undoChangeAction = async (input: UndoChange) => undo(null, input);
