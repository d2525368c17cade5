import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { givePageContent } from '../testing/content.ts';
import { say, speak } from '../words/say.ts';
import { teacherWords } from '../words/teacher.ts';

let code: typeof import('./code.ts');
let chat: typeof import('./chat.ts');
let classCharts: typeof import('../charts/class.ts').classCharts;

beforeAll(async () => {
  await givePageContent();
  code = await import('./code.ts');
  chat = await import('./chat.ts');
  ({ classCharts } = await import('../charts/class.ts'));
  speak('en');
});

describe('a pasted chat', () => {
  it('of 200 lines with 60 codes gives the 60 and ignores the rest', () => {
    const codes = Array.from({ length: 60 }, (_, k) =>
      code.seatCode(
        {
          luck: 7,
          seat: {
            kind: 'director',
            choices: { director: Array.from({ length: 12 }, (_, m) => (k + m) % 8), agency: [], government: [] },
          },
        },
        'director',
      ),
    );
    const own = new Set(codes);
    const lines = Array.from({ length: 200 }, (_, k) =>
      k % 3 === 0 && k / 3 < 60
        ? `[10:${k}] 小明: 我的代码 ${codes[k / 3]} !`
        : `[10:${k}] Li: haha A-B 12-34-56 http://a.b/c#d ${'x'.repeat(k)}`,
    );
    const read = chat.readChat(lines.join('\n'));
    expect(read.codes).toHaveLength(own.size);
    expect(read.codes.every(({ patch }) => patch.luck === 7)).toBe(true);
    expect(read.broken).toEqual([]);
  });

  it('counts a code once however it was typed, and no other word', () => {
    const one = 'P01H-RG03-90G8-422J-JBQ';
    const typed = [one, one.replaceAll('-', ''), one.toLowerCase(), one.replaceAll('-', '–'), one.replaceAll('0', 'O')];
    const bye = 'Li: Good-bye\n'.repeat(3);
    const words = 'Presentations of laboratory L123456789012 and Anne-Marie http://a.b/P01H-RG03\n';
    expect(chat.readChat(bye + words + typed.map((text) => `小明：${text}`).join('\n'))).toMatchObject({
      codes: [{ code: one }],
      broken: ['P01H-RG03'],
      twice: 4,
    });
    expect(chat.readChat(bye)).toEqual({ codes: [], broken: [], twice: 0 });
    // One wrong sign is named, with dashes or without.
    const wrong = one.replace('Q', 'R');
    expect(chat.readChat(`${wrong} ${wrong.replaceAll('-', '')}`)).toEqual({ codes: [], broken: [wrong], twice: 0 });
  });

  it('of two students has its median between them', () => {
    const text = 'P01H-RG03-90G8-422J-JBQ P01H-RG03-AH8M-A52J-JED';
    const median = (pasted: string) => classCharts(chat.readChat(pasted))[0]?.sentence;
    expect(median(text)).toBe('The class drew 700 real activities (median)');
    expect(median(text.slice(0, 23))).toBe('The class drew 400 real activities (median)');
    expect(say(teacherWords.classFound(1, 0, 0))).toMatch(/^1 code found;/);
  });

  it('may hold anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(chat.readChat(text).codes.length).toBeLessThan(3);
      }),
      { numRuns: 3_000, seed: 624 },
    );
  });
});
