import { describe, expect, test } from 'vitest';
import { linksOf } from './links.ts';
import { readMarked, writeMarked } from './marked.ts';

const named = (host: string): boolean => host === 'acme.example' || host.endsWith('.acme.example');

const marked = (text: string): string => writeMarked(text, linksOf(text, named));

describe('addresses in a text', () => {
  test.each([
    'se «https://acme.example/a?b=c#d», ja',
    'se (https://x.example/a_(b)) nå'.replace(
      'https://x.example/a_(b)',
      '«https://x.example/a_(b)»',
    ),
    '«www.x.example».',
    '«HTTP://X.example» der',
    '«acme.example» og «www2.acme.example/nytt»!',
    'notacme.example er en annen, og acme.example.evil også',
    'skriv til «ola.nordmann@firma.no».',
    'skriv til «o+n@a.b.museum», takk',
    'ikke ola@firma eller @ alene',
    '«o@b.xn--p1ai», men ikke o..n',
    'hei «@ola_n» og «@kari.n».',
    'hei «@kari@server.example»!',
    'hei «@kari@min-server.example» og «@kari»-fans, «@ola@server.example»- eller –',
    '«#sommer» og «#ProjectNimbus», men ikke a#b eller &#39;',
    '«＃東京» «#日本»',
    'C# og F# er språk',
    '«https://bruker@vert.example/x»',
    'f.eks. 3.14 og v1.2.3',
    '«https://acme.example»” sa han',
    'skriv til «acme.example@evil.example»',
    'www. og www.- er ingenting',
    '«acme.example»:x, «acme.example:8080», «acme.example:80/x»',
    'se «https://acme.example».- her',
    '«https://acme.example»- og «https://acme.example/a-» her',
  ])('%s', (text) => {
    expect(marked(readMarked(text).text)).toBe(text);
  });

  test.each([
    ['https://acme.example@evil.example/x', 'evil.example'],
    ['https://ACME.example:8080/', 'acme.example'],
    ['https://acme.example./', 'acme.example'],
    ['https://evil.example/acme.example', 'evil.example'],
    ['https://evil.example\\@acme.example', 'evil.example'],
    ['https://evil.example?x@acme.example', 'evil.example'],
  ])('%s is on %s', (text, host) => {
    expect(linksOf(text)[0]?.host).toBe(host);
  });
});
