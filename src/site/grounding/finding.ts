/** Something a text says of the business that its owner did not: [start, end) in UTF-16 units of the text. */
export interface Finding {
  kind: 'number' | 'price' | 'phone' | 'email' | 'url' | 'date' | 'clock' | 'name' | 'quote' | 'claim';
  value: string;
  /** Of a `claim`: which sort. */
  claim?: string;
  start: number;
  end: number;
}
