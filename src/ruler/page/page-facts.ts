/** The business itself, as stated in JSON-LD. */
export interface StructuredBusiness {
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
  /** The address names a street, not only a town. */
  street?: true;
  hours?: string;
  profiles?: string[];
}

/** Facts of a page's HTML. Texts are cut to what is shown of them. */
export interface PageFacts {
  lang: string | null;
  title: string | null;
  description: string | null;
  canonical: string | null;
  /** From the robots meta element. */
  noindex: boolean;
  viewport: string | null;
  share: { title: string | null; description: string | null; image: string | null };
  structured: { types: string[]; broken: number; business: StructuredBusiness };
  /** The site's name in link previews (og:site_name). */
  siteName: string | null;
  /** Texts of its logo or brand, as its own markup names them. */
  brands?: string[];
  /** URLs of the same page in other languages, as its own markup names them. */
  alternates?: string[];
  /** URLs of its own pages on social networks. */
  profiles?: string[];
  headings: { level: number; text: string }[];
  /** Lists hold the first few of the counted items. */
  images: { total: number; silent: number; withoutAlt: string[]; withoutSize: number };
  scripts: { total: number; blockers: number; blocking: string[]; sources: string[] };
  styles: number;
  /** Subresources that an HTTPS page loads over HTTP. */
  insecureParts: string[];
  /** Same-site URLs, without fragments, in page order. */
  links: { url: string; text: string }[];
  fields: { total: number; nameless: number; withoutLabel: string[] };
  /** Absent when there is no password field. */
  asksPassword?: true;
  insecureForm: string | null;
  contact: { phoneLinks: string[]; mailLinks: string[]; whatsapp: string[]; map: string | null };
  generator: string | null;
  libraries: { name: string; version: string }[];
  /** The visible text, and its length in characters. */
  text: string;
  textLength: number;
}
