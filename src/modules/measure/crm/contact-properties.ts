import { domainToUnicode } from 'node:url';
import type { leads } from '../tables.ts';
import type { NewProperty, Properties } from './hubspot.ts';

export type Lead = typeof leads.$inferSelect;

/** Set on contacts that we created: on a withdrawal those are deleted, others keep all that is not ours. */
export const CREATED_HERE = 'page_magic_created';

const text = (name: string, label: string): NewProperty => ({
  name,
  label: `Page Magic: ${label}`,
  groupName: 'contactinformation',
  type: 'string',
  fieldType: 'text',
});

/** Properties that we add to the agency's contacts. */
export const OWN_PROPERTIES: NewProperty[] = [
  text(CREATED_HERE, 'created here'),
  text('page_magic_site', 'measured site'),
  text('page_magic_grade', 'grade'),
  { ...text('page_magic_score', 'score of 100'), type: 'number', fieldType: 'number' },
  text('page_magic_stage', 'stage'),
  text('page_magic_report', 'report'),
  { ...text('page_magic_consent', 'consent'), fieldType: 'textarea' },
];

/** Our properties of a contact, from the latest lead of its address that agreed. */
export function contactProperties(lead: Lead, appUrl: string): Properties {
  const { host, grade, score, stage, analysisId, crmConsent, crmConfirmedAt } = lead;
  return {
    page_magic_site: domainToUnicode(host),
    page_magic_grade: grade,
    page_magic_score: String(score),
    page_magic_stage: stage,
    page_magic_report: analysisId ? `${appUrl}/analisar/${analysisId}` : '',
    page_magic_consent: `${crmConfirmedAt?.toISOString() ?? ''} ${crmConsent ?? ''}`.trim(),
  };
}

/** Further properties of a contact that is new in HubSpot. */
export const newContact = ({ email, host }: Lead): Properties => ({
  email,
  website: `https://${host}`,
  lifecyclestage: 'lead',
  [CREATED_HERE]: 'true',
});

/** An empty text clears a property. */
export const cleared = (): Properties => Object.fromEntries(OWN_PROPERTIES.map(({ name }) => [name, '']));
