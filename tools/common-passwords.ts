// Writes src/modules/accounts/passwords/common-passwords.ts: `node tools/common-passwords.ts`.
// The passwords that people choose first in Portuguese, English and Spanish, made from the words and endings that they are made of;
// ours must have ten characters, so shorter ones are of no interest.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const WORDS = [
  ...['password', 'passw0rd', 'welcome', 'sunshine', 'princess', 'football', 'baseball', 'iloveyou', 'superman', 'computer', 'internet'],
  ...['letmein', 'dragon', 'monkey', 'master', 'admin', 'administrator', 'changeme', 'qwerty', 'whatever', 'trustno', 'freedom'],
  ...['senha', 'minhasenha', 'novasenha', 'brasil', 'flamengo', 'corinthians', 'palmeiras', 'saopaulo', 'vasco', 'cruzeiro', 'gremio'],
  ...['teamo', 'amor', 'meuamor', 'familia', 'felicidade', 'jesus', 'jesuscristo', 'deusefiel', 'deus', 'obrigado', 'saudade', 'mudar'],
  ...[
    'contrasena',
    'clave',
    'miclave',
    'teamo',
    'tequiero',
    'amorcito',
    'barcelona',
    'realmadrid',
    'america',
    'mexico',
    'argentina',
    'dios',
  ],
  ...[
    'maria',
    'joao',
    'jose',
    'antonio',
    'francisco',
    'carlos',
    'paulo',
    'pedro',
    'lucas',
    'gabriel',
    'rafael',
    'daniel',
    'marcelo',
    'bruno',
  ],
  ...[
    'eduardo',
    'felipe',
    'rodrigo',
    'fernando',
    'gustavo',
    'ana',
    'anapaula',
    'mariana',
    'juliana',
    'fernanda',
    'patricia',
    'aline',
    'camila',
  ],
  ...[
    'amanda',
    'bruna',
    'jessica',
    'leticia',
    'julia',
    'larissa',
    'beatriz',
    'vanessa',
    'mariaeduarda',
    'anaclara',
    'joaopedro',
    'davilucas',
  ],
  ...[
    'alejandro',
    'alejandra',
    'guadalupe',
    'fernandez',
    'rodriguez',
    'gonzalez',
    'valentina',
    'santiago',
    'sebastian',
    'daniela',
    'isabella',
  ],
  ...[
    'michael',
    'jennifer',
    'michelle',
    'jordan',
    'charlie',
    'ashley',
    'nicole',
    'jessica',
    'matthew',
    'andrew',
    'joshua',
    'thomas',
    'robert',
  ],
  ...[
    'santos',
    'saojorge',
    'botafogo',
    'fluminense',
    'atletico',
    'internacional',
    'palmeirense',
    'corinthiano',
    'flamenguista',
    'tricolor',
  ],
  ...['chocolate', 'estrela', 'borboleta', 'princesinha', 'cachorro', 'gatinho', 'girassol', 'primavera', 'lindinha', 'bonita', 'segredo'],
  ...['liverpool', 'chelsea', 'arsenal', 'manchester', 'pokemon', 'starwars', 'batman', 'spiderman', 'minecraft', 'fortnite', 'google'],
  ...['facebook', 'instagram', 'whatsapp', 'samsung', 'iphone', 'windows', 'android', 'secret', 'shadow', 'hunter', 'ginger', 'summer'],
  ...['winter', 'spring', 'autumn', 'monday', 'january', 'december', 'loveyou', 'mylove', 'babygirl', 'blessed', 'forever', 'family'],
  // Of ours: the product, the agency, what is made with it.
  ...[
    'paginamagica',
    'pagemagicadmin',
    'arco',
    'arcoagencia',
    'agenciaarco',
    'meusite',
    'misitio',
    'mywebsite',
    'website',
    'suporte',
    'support',
  ],
  ...['bocajuniors', 'riverplate', 'estrella', 'mariposa', 'princesa', 'pagemagic', 'agencia', 'empresa', 'usuario', 'teste', 'prueba'],
];
const ENDINGS = [
  '1',
  '12',
  '123',
  '1234',
  '12345',
  '123456',
  '1234567',
  '12345678',
  '123456789',
  '!',
  '1!',
  '123!',
  '@123',
  '@1234',
  '#123',
  '@2024',
  '@2025',
  '@2026',
  '2026!',
  ...Array.from({ length: 38 }, (_, n) => String(1990 + n)),
  '00',
  '10',
];
const KEYS = [
  ...['1234567890', '0123456789', '0987654321', '9876543210', '12345678910', '123456789a', 'a123456789', '123123123123', '1231231231'],
  ...['1122334455', '1212121212', '1111111111', '0000000000', '9999999999', '5555555555', '1234512345', '123456123456', '147258369000'],
  ...['qwertyuiop', 'asdfghjkl1', 'qwertyuiop1', 'qwerty12345', 'qwerty123456', '1q2w3e4r5t', '1q2w3e4r5t6y', 'q1w2e3r4t5', 'zaq12wsxcde3'],
  ...[
    '1qaz2wsx3edc',
    'abcdefghij',
    'abcdefghijk',
    'abcd123456',
    'abc1234567',
    'abc123abc123',
    'aaaaaaaaaa',
    'abcdabcdabcd',
    'asdfasdfasdf',
  ],
  ...[
    'passwordpassword',
    'senhasenha',
    'senhasenha123',
    'contrasena',
    'testetesteteste',
    'testteststest',
    'loveyouforever',
    'eutebamomuito',
  ],
];

const all = [...WORDS, ...WORDS.flatMap((word) => ENDINGS.map((ending) => word + ending)), ...KEYS].filter((one) => one.length >= 10);
const hashes = [...new Set(all.map((one) => createHash('sha256').update(one).digest('hex').slice(0, 16)))].sort();
const lines = Array.from({ length: Math.ceil(hashes.length / 8) }, (_, n) => hashes.slice(8 * n, 8 * n + 8).join(' ')).join('\n');
const out = path.resolve(import.meta.dirname, '../src/modules/accounts/passwords/common-passwords.ts');
writeFileSync(
  out,
  `/** First 16 hex digits of the SHA-256 of passwords that are tried first. Written by tools/common-passwords.ts. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  \`
${lines}
\`
    .trim()
    .split(/\\s+/),
);
`,
);
console.log(`${hashes.length} passwords`);
