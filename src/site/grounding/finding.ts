/** A claim about the business that its owner did not make: [start, end) in UTF-16 units of the text. */
export interface Finding {
  kind: 'number' | 'price' | 'phone' | 'email' | 'url' | 'date' | 'clock' | 'name' | 'quote' | 'claim';
  value: string;
  /** The sort of a `claim`. */
  claim?: string;
  start: number;
  end: number;
}
