import { type JobseekerContent, seenRows } from '#areas/jobseekers/index.ts';
import type { Referral } from '#areas/referrals/index.ts';
import { formGrid, formHeading, formText, renderPdf } from '#platform/pdf.ts';
import { dateWords } from '#web/components/format.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';

interface Part {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

const title = '紹介状';

/** What goes to the employer with a referral besides name and number (T11(1)). */
function contactRows(content: unknown): readonly (readonly [string, string])[] {
  const named = ['person.name', 'person.kana'];
  return seenRows(content as JobseekerContent, 'referredTo', 'ja').flatMap(({ path, label, text }) =>
    named.includes(path) ? [] : [[label, text] as const],
  );
}

const day = (date: Temporal.PlainDate | null) => (date ? dateWords(date, 'ja', 'both') : '');

/** What the letter says, part by part. It is a paper to the employer, so it is in Japanese for everybody. */
function partsOf(of: Referral): readonly Part[] {
  return [
    {
      title: '紹介',
      rows: [
        ['紹介番号', String(of.id)],
        ['紹介年月日', day(of.referredOn)],
        ['紹介したハローワーク', of.officeName ?? of.officeCode],
        ['担当者', of.staffName ?? ''],
        ['紹介の方法', of.channel === 'online' ? 'オンラインハローワーク紹介' : '窓口での紹介'],
      ],
    },
    {
      title: '求人',
      rows: [
        ['事業所', of.employerName],
        ['事業所番号', of.establishmentNumber ?? ''],
        ['求人番号', of.postingNumber],
        ['職種', of.jobTitle],
        ['紹介期限日', day(of.validThrough)],
      ],
    },
    {
      title: '求職者',
      rows: [
        ['氏名', of.applicantName],
        ['フリガナ', of.applicantKana],
        ['求職番号', of.jobseekerNumber],
        ...contactRows(of.applicantContent),
      ],
    },
  ];
}

const asked =
  'この方を紹介します。選考の連絡と結果の通知は、ご本人に直接お願いします。選考結果は、求人者マイページから登録してください。求人が無効になったあとは、紹介したハローワークに直接ご連絡ください。';
const messageTitle = 'ハローワークからのメッセージ';

/** The 紹介状 on a page; stands under the page's h1, headings h2. */
export function Letter({ of }: { readonly of: Referral }) {
  return (
    <div class="stack letter" lang="ja">
      <p>{of.employerName} ご担当者さま</p>
      <p>{asked}</p>
      {partsOf(of).map((part) => (
        <section class="section" key={part.title}>
          <h2>{part.title}</h2>
          <SummaryList rows={part.rows.map(([key, value]) => ({ key, value: value || '－' }))} />
        </section>
      ))}
      {of.message && (
        <section class="section">
          <h2>{messageTitle}</h2>
          <p class="multiline">{of.message}</p>
        </section>
      )}
    </div>
  );
}

/** The 紹介状 as an A4 PDF, saying what the page says. */
export function letterPdf(of: Referral): Promise<Uint8Array> {
  return renderPdf({
    title,
    mark: { label: '紹介番号', value: String(of.id) },
    content: [
      formText(`${of.employerName} ご担当者さま`),
      formText(asked),
      ...partsOf(of).flatMap((part) => [
        formHeading(part.title),
        formGrid(part.rows.map(([label, text]) => [label, text] as const)),
      ]),
      ...(of.message ? [formHeading(messageTitle), formText(of.message)] : []),
    ],
  });
}

/** Name of the file. */
export const letterName = (of: Referral) => `紹介状-${of.id}.pdf`;
