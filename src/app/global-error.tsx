'use client';

/** In all our languages: it is rendered at build time. Without script, so its way on is a link. */
const WORDS = [
  ['pt-BR', 'Algo deu errado do nosso lado', 'Nada do que você salvou se perdeu.', 'Ir para o início'],
  ['en', 'Something went wrong on our side', 'Nothing that you saved is lost.', 'Go to the start'],
  ['es', 'Algo falló de nuestro lado', 'No se perdió nada de lo que guardaste.', 'Ir al inicio'],
] as const;

/** Error page for when even the root layout fails. */
export default function GlobalError() {
  return (
    <html lang="pt-BR">
      <body
        style={{
          margin: 0,
          minHeight: '100vh',
          display: 'grid',
          placeContent: 'center',
          gap: '2rem',
          padding: '2rem',
          font: '1.125rem/1.5 system-ui, sans-serif',
          colorScheme: 'light dark',
          background: 'Canvas',
          color: 'CanvasText',
        }}
      >
        {WORDS.map(([lang, title, body, link]) => (
          <section key={lang} lang={lang}>
            <h1 style={{ fontSize: '1.5rem', lineHeight: 1.15, margin: '0 0 .5rem' }}>{title}</h1>
            <p style={{ margin: 0 }}>
              {body}{' '}
              <a href="/" style={{ color: 'inherit' }}>
                {link}
              </a>
            </p>
          </section>
        ))}
      </body>
    </html>
  );
}
