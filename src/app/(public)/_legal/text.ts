/** A paragraph, or a list. `[words](/path)` within is a link. */
type Block = string | string[];

export interface LegalText {
  title: string;
  lead: string;
  /** Date of the last change, ISO. */
  updated: string;
  sections: { id: string; title: string; body: Block[] }[];
}

export interface HelpText {
  title: string;
  lead: string;
  updated: string;
  groups: { id: string; title: string; items: { id: string; question: string; answer: string }[] }[];
}
