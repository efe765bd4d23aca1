/** What JSON-LD says of the business itself. */
export interface StructuredBusiness {
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
  hours?: string;
}

/** What a page says of itself in its HTML. Texts are cut to what is shown of them. */
export interface PageFacts {
  lang: string | null;
  title: string | null;
  description: string | null;
  canonical: string | null;
  /** Of the robots meta element: search engines are asked to stay away. */
  noindex: boolean;
  viewport: string | null;
  share: { title: string | null; description: string | null; image: string | null };
  structured: { types: string[]; broken: number; business: StructuredBusiness };
  /** What the site calls itself to messengers. */
  siteName: string | null;
  headings: { level: number; text: string }[];
  /** Lists hold the first of what is counted. */
  images: { total: number; silent: number; withoutAlt: string[]; withoutSize: number };
  scripts: { total: number; blockers: number; blocking: string[]; sources: string[] };
  styles: number;
  /** Parts that an HTTPS page asks for over HTTP. */
  insecureParts: string[];
  /** Addresses of the same site, without fragments, in the order of the page. */
  links: { url: string; text: string }[];
  fields: { total: number; nameless: number; withoutLabel: string[] };
  /** Left out where it does not. */
  asksPassword?: true;
  insecureForm: string | null;
  contact: { phoneLinks: string[]; mailLinks: string[]; whatsapp: string[]; map: string | null };
  generator: string | null;
  libraries: { name: string; version: string }[];
  /** The words that are shown, and how many characters of them there are. */
  text: string;
  textLength: number;
}
