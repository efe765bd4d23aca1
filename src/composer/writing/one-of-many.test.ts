import { describe, expect, it } from 'vitest';
import { rolesOf } from './one-of-many.ts';

const labels = (language: string, role: string, ...names: string[]) => {
  const people = names.map((text) => ({ text, norm: { role } }));
  const roles = rolesOf(people, language);
  return people.map((person) => roles.get(person));
};

describe('a role that was told of several people', () => {
  it('is of one under each name', () => {
    expect(labels('en', 'apprentices', 'Kit', 'Bea')).toEqual(['apprentice', 'apprentice']);
    expect(labels('en', 'directors of photography', 'Kit', 'Bea')).toEqual(['director of photography', 'director of photography']);
    expect(labels('pt', 'apresentam', 'Zuleika Fontão', 'Berto Moradei')).toEqual(['apresenta', 'apresenta']);
    expect(labels('pt', 'historiadores', 'Aline Zanandréa', 'Fábio Coser')).toEqual(['historiadora', 'historiador']);
    expect(labels('pt', 'dentistas', 'Noé', 'Cleide')).toEqual(['dentista', 'dentista']);
    expect(labels('es', 'profesores de tango', 'Marta', 'Julio')).toEqual(['profesora de tango', 'profesor de tango']);
    expect(labels('es', 'atienden', 'Marta', 'Noé')).toEqual(['atiende', 'atiende']);
    expect(labels('es', 'mecánicos', 'Raúl', 'Pedro')).toEqual(['mecánico', 'mecánico']);
  });

  it('is under none where its form is not known of all', () => {
    expect(labels('pt', 'historiadores', 'Keiko', 'Sam', 'Fábio')).toEqual([undefined, undefined, undefined]);
    expect(labels('es', 'profesores titulares', 'Marta', 'Julio')).toEqual([undefined, undefined]);
  });

  it('stays as it is where it is of one, or of each', () => {
    expect(labels('en', 'gaffer', 'Kit', 'Bea')).toEqual(['gaffer', 'gaffer']);
    expect(labels('en', 'lofting and the books', 'Jenifer')).toEqual(['lofting and the books']);
    expect(labels('pt', 'vocais', 'Ana')).toEqual(['vocais']);
    expect(labels('en', 'boss', 'Kit', 'Bea')).toEqual(['boss', 'boss']);
  });
});
