import { expect, test } from 'vitest';
import { asLines } from './as-lines.ts';

test.each([
  [
    'CLÍNICA AMIGO FIEL - CONSULTA 120 - VACINA 80 - LIMEIRA SP - MENSAL R$ 90 - 11 96666-5555 - PLANTÃO 24H',
    'CLÍNICA AMIGO FIEL\nCONSULTA 120\nVACINA 80\nLIMEIRA SP\nMENSAL R$ 90\n11 96666-5555\nPLANTÃO 24H',
  ],
  [
    'Gomería La Rueda • parches $3.000 • balanceo $8.000 • Quilmes • lun - vie 8h - 18h • 11 5555-0101',
    'Gomería La Rueda\nparches $3.000\nbalanceo $8.000\nQuilmes\nlun - vie 8h - 18h\n11 5555-0101',
  ],
  [
    'Hill Street Barbers | cut £15 | beard £8 | 12 Hill Street, Leeds | Mon - Sat 9 - 6 | 0113 555 0100',
    'Hill Street Barbers\ncut £15\nbeard £8\n12 Hill Street, Leeds\nMon - Sat 9 - 6\n0113 555 0100',
  ],
])('a flyer in one line is read in lines: %s', (line, read) => expect(asLines(line)).toBe(read));

test.each([
  'Oficina do Beto. Revisão - 250, óleo - 180, freio - 90. Seg - sex 8h - 18h, sáb 8h - 12h. 31 3333-1111',
  'We tune pianos - grand and upright - in Leeds.',
])('other lines stay: %s', (line) => expect(asLines(line)).toBe(line));
