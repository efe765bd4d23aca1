interface Given {
  form: 'static' | 'react';
  name: string;
  pages: number;
  notes: readonly string[];
}

const WORDS = {
  pt: {
    static: [
      'Este é o seu site inteiro, em arquivos. Para ver, abra `index.html` no navegador: não precisa de internet nem de instalar nada.',
      'Para pôr no ar em outra hospedagem, envie todos os arquivos desta pasta como estão.',
    ],
    react: [
      'Este é o seu site como projeto React: um componente por seção (`src/sections`), os textos em JSON (`src/strings`), os estilos em `public/site.css` e os desenhos em `src/drawings.json`.',
      'Com Node 22 ou mais novo:',
      '```sh\nnpm install\nnpm run dev     # abre o site e atualiza enquanto você edita\nnpm run build   # escreve páginas prontas, sem JavaScript, em dist/\n```',
    ],
    back: 'Para voltar a editar no Page Magic, crie um site novo e escolha “Importar um site exportado”. `site.json` guarda o documento e `photos/`, as fotos.',
    pages: (n: number) => (n === 1 ? '1 página' : `${n} páginas`),
  },
  en: {
    static: [
      'This is your whole site, as files. To see it, open `index.html` in a browser: no connection and no installation needed.',
      'To put it on another host, upload every file of this folder as it is.',
    ],
    react: [
      'This is your site as a React project: one component per section (`src/sections`), texts as JSON (`src/strings`), styles in `public/site.css`, drawings in `src/drawings.json`.',
      'With Node 22 or newer:',
      '```sh\nnpm install\nnpm run dev     # opens the site and follows your edits\nnpm run build   # writes finished pages, without JavaScript, to dist/\n```',
    ],
    back: 'To edit it in Page Magic again, make a new site and choose “Import an exported site”. `site.json` holds the document and `photos/` the photos.',
    pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  },
  es: {
    static: [
      'Este es tu sitio completo, en archivos. Para verlo, abre `index.html` en el navegador: no hace falta conexión ni instalar nada.',
      'Para publicarlo en otro servidor, sube todos los archivos de esta carpeta tal como están.',
    ],
    react: [
      'Este es tu sitio como proyecto React: un componente por sección (`src/sections`), los textos en JSON (`src/strings`), los estilos en `public/site.css` y los dibujos en `src/drawings.json`.',
      'Con Node 22 o más nuevo:',
      '```sh\nnpm install\nnpm run dev     # abre el sitio y sigue tus cambios\nnpm run build   # escribe páginas listas, sin JavaScript, en dist/\n```',
    ],
    back: 'Para volver a editarlo en Page Magic, crea un sitio nuevo y elige “Importar un sitio exportado”. `site.json` guarda el documento y `photos/`, las fotos.',
    pages: (n: number) => (n === 1 ? '1 página' : `${n} páginas`),
  },
} as const;

/** Readme for the owner of an exported site, in the site's language. */
export function readmeOf(locale: string, { form, name, pages, notes }: Given): string {
  const words = WORDS[locale.slice(0, 2) as keyof typeof WORDS] ?? WORDS.en;
  return `${[`# ${name}`, words.pages(pages), ...words[form], ...notes, words.back].join('\n\n')}\n`;
}

/** File name, where no tool expects a certain one. */
export const readmeName = (locale: string): string => ({ pt: 'LEIA-ME.txt', es: 'LEEME.txt' })[locale.slice(0, 2)] ?? 'README.txt';
