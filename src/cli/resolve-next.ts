import { registerHooks } from 'node:module';

// Next's own files are named without an ending by who is bundled; plain Node wants it.
registerHooks({ resolve: (name, context, next) => next(/^next\/[a-z]+$/.test(name) ? `${name}.js` : name, context) });
