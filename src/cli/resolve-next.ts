import { registerHooks } from 'node:module';

// Bundled dependencies import Next's files without an extension, which plain Node requires.
registerHooks({ resolve: (name, context, next) => next(/^next\/[a-z]+$/.test(name) ? `${name}.js` : name, context) });
