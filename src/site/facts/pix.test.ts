import { describe, expect, it } from 'vitest';
import { brCode, isCnpj, isCpf, readPixKey } from './pix.ts';

describe('the BR Code', () => {
  it('is the example of the Banco Central’s manual', () => {
    expect(brCode({ key: '123e4567-e12b-12d1-a456-426655440000', name: 'Fulano de Tal', city: 'BRASILIA' })).toBe(
      '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
    );
  });

  it('carries an amount with two decimals', () => {
    const code = brCode({ key: '+5511943214321', name: 'EMPRESA', city: 'BRASILIA', amount: '66.6' });
    expect(code).toContain('540566.60');
    expect(code).toContain('0114+5511943214321');
    expect(brCode({ key: 'a@b.example', name: 'A', amount: '0' })).not.toMatch(/5303986540/);
  });

  it('writes names and cities in plain letters, cut to size', () => {
    const code = brCode({ key: 'oi@casa.example', name: 'Associação Mãos à Obra da Conceição', city: 'São José do Rio Preto' });
    expect(code).toContain('5925Associacao Maos a Obra da');
    expect(code).toContain('6015Sao Jose do Rio');
    expect(brCode({ key: 'oi@casa.example', name: 'مخبز', city: 'دبي' })).toContain('5909Recebedor6006BRASIL');
  });

  it('refuses what no bank would take', () => {
    expect(() => brCode({ key: '', name: 'A' })).toThrow(RangeError);
    expect(() => brCode({ key: 'a@b.example', name: 'A', amount: '1,50' })).toThrow(RangeError);
  });
});

describe('a key', () => {
  it('is known by its form, whatever the punctuation', () => {
    expect(readPixKey('529.982.247-25')).toEqual({ key: '52998224725', type: 'cpf' });
    expect(readPixKey('52998224725')).toEqual({ key: '52998224725', type: 'cpf' });
    expect(readPixKey('11.444.777/0001-61')).toEqual({ key: '11444777000161', type: 'cnpj' });
    expect(readPixKey(' Doe@Casa.Example ')).toEqual({ key: 'doe@casa.example', type: 'email' });
    expect(readPixKey('(31) 95555-0147')).toEqual({ key: '+5531955550147', type: 'phone' });
    expect(readPixKey('+55 31 3555 0147')).toEqual({ key: '+553135550147', type: 'phone' });
    expect(readPixKey('5531955550147')).toEqual({ key: '+5531955550147', type: 'phone' });
    expect(readPixKey('123E4567-E12B-12D1-A456-426655440000')?.type).toBe('random');
  });

  it('with a wrong check digit is none', () => {
    expect(readPixKey('529.982.247-26')).toBeNull();
    expect(readPixKey('11.444.777/0001-62')).toBeNull();
    expect(readPixKey('(20) 95555-0147')).toBeNull();
    expect(readPixKey('pix da loja')).toBeNull();
    expect(readPixKey('a@b')).toBeNull();
  });

  it('of a company may hold letters since 2026', () => {
    expect(isCnpj('12ABC34501DE35')).toBe(true);
    expect(isCnpj('12ABC34501DE36')).toBe(false);
    expect(isCpf('11111111111')).toBe(false);
  });
});
