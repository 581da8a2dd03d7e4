import type { PostingContent } from '#areas/postings/index.ts';
import type { PostingKind } from '#areas/postings/rules/posting-validity.ts';
import type { LocalPostings } from './employers.ts';
import type { MadeEstablishment, MadePosting, WorldMaker } from './maker.ts';

/** Kinds beside 一般 that the employer of the story recruits for, too. */
const otherKinds = ['university', 'highschool', 'seasonal', 'migrant'] as const satisfies readonly PostingKind[];
const endingIn = 5;

type Request = 'change' | 'disclosure' | 'extension' | 'stop';

const filings = {
  change: { kind: 'postingChange', event: 'posting.changeRequested', rule: 'G change' },
  disclosure: { kind: 'postingDisclosure', event: 'posting.disclosureRequested', rule: 'S restrict' },
  extension: { kind: 'postingExtension', event: 'posting.extensionRequested', rule: 'T10(1)' },
  stop: { kind: 'postingStop', event: 'posting.stopRequested', rule: 'G change' },
} as const;

const notes: Readonly<Record<Request, string>> = {
  change: '就業時間と休日の説明を、わかりやすく書き直しました。',
  disclosure: '応募が続いたため、事業所名の公開を求職者だけにしたいです。',
  extension: '応募がまだ少ないため、延長をお願いします。',
  stop: '面接の予定がいっぱいになったため、しばらく募集を止めたいです。',
};

/** What the content would become. */
function proposed(request: Request, before: PostingContent): PostingContent | null {
  if (request === 'change')
    return {
      ...before,
      notes: {
        ...before.notes,
        notes: `${before.notes?.notes ?? ''}\n職場見学はいつでもできます。お気軽にお申し込みください。`.trim(),
      },
    };
  if (request === 'disclosure')
    return { ...before, head: { ...before.head, disclosure: '2', openings: (before.head?.openings ?? 1) + 1 } };
  return null;
}

/** A request about an open posting that has waited at the desk for so many days. */
export function makeRequest(
  maker: WorldMaker,
  employer: MadeEstablishment,
  posting: MadePosting,
  { request, days }: { readonly request: Request; readonly days: number },
): void {
  const { kind, event, rule } = filings[request];
  const before = posting.terms.posting as PostingContent;
  const content = proposed(request, before);
  const id = maker.nextId('filing');
  const at = maker.at(maker.today.subtract({ days }), '11:05');
  const office = employer.demo.place.officeCode;
  maker.tables.add('filing', {
    id,
    kind,
    establishment_id: employer.id,
    posting_id: posting.id,
    office_code: office,
    state: 'waiting',
    content: JSON.stringify({ kind: posting.terms.kind, content, ...(content && { before }) }),
    filed_at: at.toString(),
    visit_reasons: [],
  });
  maker.tables.add('filing_message', {
    filing_id: id,
    at: at.toString(),
    by_kind: 'employer',
    by_label: employer.demo.name,
    field: null,
    body: notes[request],
  });
  if (request === 'change' && content)
    maker.tables.add('posting_edit', {
      posting_id: posting.id,
      base: JSON.stringify(before),
      content: JSON.stringify(content),
      updated_at: at.toString(),
    });
  const subjects = [`posting:${posting.id}`, `establishment:${employer.id}`, `office:${office}`, `filing:${id}`];
  maker.tell({ at, by: 'employer', label: employer.demo.name, kind: event, rule, subjects });
}

/** The lives of postings at the employer of the story: every kind, one about to end, a template, and what is asked of the office. */
export function makeLives(
  maker: WorldMaker,
  postings: LocalPostings,
  employer: MadeEstablishment,
  open: readonly MadePosting[],
): void {
  for (const kind of otherKinds) postings.ofKind(employer, kind);
  postings.ending(employer, endingIn);
  const lastMonth = postings.ending(employer, maker.today.daysInMonth - maker.today.day);
  postings.make(employer, 'draft');
  const requests: readonly (readonly [MadePosting | undefined, Request, number])[] = [
    [open[0], 'change', 2],
    [open[1], 'disclosure', 1],
    [open[2], 'stop', 0],
    [lastMonth, 'extension', 0],
  ];
  for (const [posting, request, days] of requests)
    if (posting) makeRequest(maker, employer, posting, { request, days });
  const model = open[3]?.terms.posting as PostingContent | undefined;
  if (model)
    maker.tables.add('posting_template', {
      establishment_id: employer.id,
      name: `${model.work?.title ?? '求人'}のひな形`,
      kind: 'general',
      content: JSON.stringify(model),
      created_at: maker.at(maker.today.subtract({ days: 60 }), '17:00').toString(),
    });
}
