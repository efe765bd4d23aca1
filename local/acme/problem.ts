/** An error in the format of RFC 8555. */
export class Problem extends Error {
  readonly type: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  constructor(status: number, type: string, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.type = `urn:ietf:params:acme:error:${type}`;
    this.headers = headers;
  }
  body(): { type: string; detail: string; status: number } {
    return { type: this.type, detail: this.message, status: this.status };
  }
}
