import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/corpus/sha256.ts';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { findLanguage } from '../../src/pipeline/language.ts';
import { noteLanguage } from '../../src/pipeline/note-language.ts';

/** Invented, speakers and events included. */
const german = `Bürgermeisterin lehnt neue Brücke ab

Bürgermeisterin Ada Vey sagte am Freitag: „Eine Brücke wird es nicht geben.“ Der Stadtrat teilte mit, die Fähre werde weiter fahren.`;

const languageOf = (text: string) => findLanguage(findBlocks(text));

describe('the language of an article', () => {
  test.each([
    ['de', german],
    [
      'uk',
      'Міська голова Ада Вей заявила у п’ятницю, що нового мосту через річку не буде, а пором і далі ходитиме щодня. ' +
        'За її словами, міська рада вже ухвалила рішення, і воно не зміниться до кінця року. Мешканці просили збудувати міст ще торік.',
    ],
    ['ru', 'Мэр города Ада Вей заявила в пятницу, что нового моста не будет, а паром по-прежнему будет ходить каждый день.'],
    ['fr', 'La maire Ada Vey a déclaré vendredi qu’il n’y aurait pas de nouveau pont et que le bac continuerait de circuler chaque jour.'],
    ['pl', 'Burmistrz Ada Vey powiedziała w piątek, że nowego mostu nie będzie, a prom nadal będzie pływał codziennie.'],
    ['es', 'La alcaldesa Ada Vey dijo el viernes que no habrá un puente nuevo y que el barco seguirá saliendo todos los días.'],
    ['tr', 'Belediye başkanı Ada Vey cuma günü yeni bir köprü yapılmayacağını ve vapurun her gün sefere devam edeceğini söyledi.'],
  ])('is %s where its words are', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    'Mayor: no bridge',
    'Ada Vey, mayor of Altbrück, told Kurier Wochenblatt that Neubrück, Oberbrück and Unterbrück would keep the ferry.',
    'The mayor said: “Es wird keine Brücke geben.” She repeated it in English on Friday, and the council agreed with her.',
  ])('is English: %s', (text) => {
    expect(languageOf(text)).toBe('en');
  });

  test('is that of the prose, not of the lines that the website left', () => {
    const lines = 'Newsletter abonnieren\n\nTeilen\n\n';
    expect(languageOf(`${lines}The mayor of Harbourtown said on Friday that no bridge would be built over the river.`)).toBe('en');
  });
});

describe('an article in a language that is not read', () => {
  const corpus = { story: null, speakers: [], codebook: [], events: [], reviews: new Map() };
  const record = extract({ id: 'brücke', file: 'brücke.txt', text: german, sha256: sha256(german) }, corpus, sha256);

  test('has its blocks, and no statement, no date, no day of publication', () => {
    expect(record.blocks.map(({ text }) => text).join('')).toContain('Der Stadtrat teilte mit');
    expect(record.statements).toEqual([]);
    expect(record.dates).toEqual([]);
    expect(record.published.edtf).toBeNull();
  });
  test('is found with the name of its language', () => {
    const file = new VFile({ path: 'brücke.txt', value: german });
    noteLanguage(record, file);
    expect(file.messages.map(({ ruleId, reason, fatal }) => [ruleId, reason, fatal])).toEqual([
      ['language-not-supported', 'The article is in German: this language is not supported, so no statements were read.', false],
    ]);
  });
  test('no finding is made of an English one', () => {
    const file = new VFile({ path: 'bridge.txt', value: '' });
    noteLanguage({ language: 'en' }, file);
    expect(file.messages).toEqual([]);
  });
});
