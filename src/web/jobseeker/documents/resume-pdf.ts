import type { Content, TableCell } from 'pdfmake';
import type { ResumeContent } from '#areas/library/index.ts';
import { formatEra } from '#kernel/eras.ts';
import { renderPdf } from '#platform/pdf.ts';

const ruled = {
  hLineWidth: () => 0.7,
  vLineWidth: () => 0.7,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};
const small = (text: string): Content => ({ text, fontSize: 7.5 });
const box = (label: string, text: string, least: number): Content => ({
  table: { widths: ['*'], heights: [least], body: [[{ stack: [small(label), { text, margin: [2, 3, 2, 3] }] }]] },
  layout: ruled,
  margin: [0, 8, 0, 0],
});

/** Full years of age on a day. */
function ageOn(birth: Temporal.PlainDate, day: Temporal.PlainDate): number {
  return birth.until(day, { largestUnit: 'years' }).years;
}

interface Line {
  readonly month?: string | undefined;
  readonly text?: string | undefined;
}

const center = (text: string): TableCell => ({ text, alignment: 'center' });

/** 年, 月 in the Japanese calendar and what happened; at least so many lines, the rest is left to write on. */
function lines(title: string, rows: readonly (Line | 'end' | { head: string })[], least: number): Content {
  const body: TableCell[][] = rows.map((row) => {
    if (row === 'end') return [center(''), center(''), { text: '以上', alignment: 'right' }];
    if ('head' in row) return [center(''), center(''), center(row.head)];
    const first = row.month ? Temporal.PlainDate.from(`${row.month}-01`) : null;
    const year = first ? formatEra(first).replace(/年.*$/, '') : '';
    return [center(year), center(first ? String(first.month) : ''), { text: row.text ?? '' }];
  });
  while (body.length < least) body.push([center(' '), center(' '), { text: ' ' }]);
  return {
    table: {
      headerRows: 1,
      widths: [56, 26, '*'],
      dontBreakRows: true,
      body: [[center('年'), center('月'), { text: title, alignment: 'center' }], ...body],
    },
    layout: ruled,
    margin: [0, 8, 0, 0],
  };
}

function head(of: ResumeContent, today: Temporal.PlainDate): readonly Content[] {
  const { person = {} } = of;
  const birth = person.birthDate ? Temporal.PlainDate.from(person.birthDate) : null;
  const born = birth ? `${formatEra(birth)}生（満 ${ageOn(birth, today)} 歳）` : '　　　年　　月　　日生（満　　歳）';
  return [
    {
      columns: [
        { text: '履 歴 書', fontSize: 18, bold: true, width: 'auto' },
        { text: `${formatEra(today)} 現在`, alignment: 'right', margin: [0, 8, 0, 0] },
      ],
    },
    {
      columns: [
        {
          width: '*',
          table: {
            widths: ['*', 96],
            body: [
              [{ stack: [small('フリガナ'), { text: person.kana ?? ' ' }], colSpan: 2 }, {}],
              [
                {
                  stack: [small('氏名'), { text: person.name ?? ' ', fontSize: 16, margin: [4, 4, 0, 6] }],
                  colSpan: 2,
                },
                {},
              ],
              [{ text: born }, { stack: [small('※性別'), { text: person.sex ?? ' ' }] }],
            ],
          },
          layout: ruled,
        },
        {
          width: 96,
          margin: [12, 0, 0, 0],
          table: {
            widths: [76],
            heights: [100],
            body: [
              [
                {
                  stack: [
                    { text: '写真をはる位置', margin: [0, 28, 0, 4] },
                    { text: '縦 36〜40mm' },
                    { text: '横 24〜30mm' },
                  ],
                  alignment: 'center',
                  fontSize: 7.5,
                },
              ],
            ],
          },
          layout: {
            ...ruled,
            hLineStyle: () => ({ dash: { length: 2 } }),
            vLineStyle: () => ({ dash: { length: 2 } }),
          },
        },
      ],
      margin: [0, 6, 0, 0],
    },
    {
      table: {
        widths: ['*', 150],
        body: [
          [
            {
              stack: [small(`現住所 〒${person.postal ?? ''}`), { text: person.address ?? ' ', margin: [4, 3, 0, 5] }],
            },
            { stack: [small('電話'), { text: person.phone ?? ' ' }, small('E-mail'), { text: person.email ?? ' ' }] },
          ],
          [
            {
              stack: [
                small('連絡先（現住所以外に連絡を希望する場合のみ）'),
                { text: person.contact ?? ' ', margin: [4, 3, 0, 5] },
              ],
              colSpan: 2,
            },
            {},
          ],
        ],
      },
      layout: ruled,
      margin: [0, 8, 0, 0],
    },
  ];
}

/** The 履歴書 as an A4 PDF of two pages, the past on the first: person, photo space, 学歴・職歴, 免許・資格, 志望の動機, 本人希望記入欄. Dates in the Japanese calendar. */
export function resumePdf(of: ResumeContent, today: Temporal.PlainDate): Promise<Uint8Array> {
  const { past = {}, licences = {}, wishes = {} } = of;
  const jobs = past.jobs ?? [];
  return renderPdf({
    title: '履歴書',
    bare: true,
    content: [
      ...head(of, today),
      lines(
        '学歴・職歴（各別にまとめて書く）',
        [
          { head: '学歴' },
          ...(past.schools ?? []),
          { head: '職歴' },
          ...(jobs.length > 0 ? jobs : [{ text: 'なし' }]),
          'end',
        ],
        18,
      ),
      { stack: [lines('免許・資格', licences.licences ?? [], 8)], pageBreak: 'before' },
      box('志望の動機、特技、好きな学科、アピールポイントなど', wishes.motivation ?? ' ', 180),
      box(
        '本人希望記入欄（特に給料・職種・勤務時間・勤務地・その他についての希望などがあれば記入）',
        wishes.hopes ?? ' ',
        110,
      ),
      {
        text: '※「性別」欄：記載は任意です。未記載とすることも可能です。',
        fontSize: 7,
        margin: [0, 6, 0, 0],
      },
    ],
  });
}
