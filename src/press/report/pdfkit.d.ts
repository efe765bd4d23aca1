declare module 'pdfkit' {
  export interface Structure {
    add(child: Structure | object): Structure;
  }
  export interface TaggedDocument {
    struct(type: string, options?: { alt?: string; scope?: 'Column' | 'Row' }): Structure;
    addStructure(element: Structure): TaggedDocument;
    markContent(tag: 'Artifact'): TaggedDocument;
    markStructureContent(tag: string): object;
    endMarkedContent(): TaggedDocument;
    font(font: string | object, size?: number): TaggedDocument;
    registerFont(name: string, font: object): TaggedDocument;
    link(x: number, y: number, width: number, height: number, url: string, options?: object): TaggedDocument;
    on(event: 'data', listener: (chunk: Uint8Array) => void): TaggedDocument;
    on(event: 'end', listener: () => void): TaggedDocument;
    on(event: 'error', listener: (error: Error) => void): TaggedDocument;
  }
  interface Options {
    lang?: string;
    tagged?: boolean;
    displayTitle?: boolean;
    autoFirstPage?: boolean;
    pdfVersion?: '1.7';
    info?: Record<string, string | Date>;
  }
  const PDFDocument: new (options: Options) => TaggedDocument;
  export default PDFDocument;
}
