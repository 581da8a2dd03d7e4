import {
  changePostingIn,
  checksOf,
  extendPostingIn,
  type PostingContent,
  postingById,
  postingFields,
  readEdit,
  removeEdit,
  resumeRecruitmentIn,
  scopeOf,
  stopRecruitmentIn,
  writeEdit,
} from '#areas/postings/index.ts';
import { mayRequest, type PostingRequest } from '#areas/postings/rules/may-request.ts';
import { changedFields, rebaseContent } from '#areas/postings/rules/rebase-content.ts';
import { formatDay } from '#kernel/eras.ts';
import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Work } from '#platform/usecase.ts';
import { mailEmployer } from '../mails.ts';
import { contentRefusals } from '../rules/content-refusals.ts';
import type { Case } from '../store/cases.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Accepted } from './accepted.ts';
import { whatOf } from './naming.ts';

type Posting = NonNullable<Case['posting']>;

/** Writes the change; the employer's copy in work goes, unless something was added to it since it was filed. */
async function change(
  work: Work,
  { establishment }: Pick<Case, 'establishment'>,
  posting: Posting,
  snapshot: Snapshot,
  rule: 'G change' | 'S restrict',
): Promise<Ruling<null>> {
  const filed = { base: snapshot.before as PostingContent, edited: snapshot.content as PostingContent };
  const next = rebaseContent(filed.base, filed.edited, posting.content as PostingContent);
  const proposed = { ...posting, content: next, title: next.work?.title ?? posting.title };
  const whole = ruling([
    ...refusalsOf(contentRefusals('T8(2)', fullCheck(postingFields, next, scopeOf(posting.kind, next)))),
    ...(rule === 'G change' ? (await checksOf(work.tx, proposed, establishment, work.today)).blocks : []),
  ]);
  if (!whole.ok) return whole;
  const content = await changePostingIn(work, posting, filed, rule);
  const edit = await readEdit(work.tx, posting.id);
  if (edit && rule === 'G change') {
    if (changedFields(filed.edited, edit.content).length === 0) await removeEdit(work.tx, posting.id);
    else
      await writeEdit(
        work.tx,
        posting.id,
        { base: content, content: rebaseContent(filed.edited, edit.content, content) },
        work.now,
      );
  }
  return allow(null);
}

function carryOut(work: Work, found: Case, posting: Posting, request: PostingRequest): Promise<Ruling<null>> {
  const snapshot = found.filing.content as Snapshot;
  switch (request) {
    case 'change':
      return change(work, found, posting, snapshot, 'G change');
    case 'disclosure':
      return change(work, found, posting, snapshot, 'S restrict');
    case 'extension':
      return extendPostingIn(work, posting);
    case 'stop':
      return stopRecruitmentIn(work, posting);
    case 'resume':
      return resumeRecruitmentIn(work, posting);
  }
}

const results: Readonly<Record<PostingRequest, string>> = {
  change: '変更後の内容で公開しています。',
  disclosure: '新しい公開のしかたに変わりました。',
  extension: '有効期間を1か月延長しました。延長は1回だけです。',
  stop: '募集を停止しました。求人は検索結果に出なくなりました。求人の有効期間は変わりません。',
  resume: '募集を再開しました。',
};

/**
 * G change, S restrict, T10(1): carries out what an employer asked for an accepted posting, and tells the employer.
 * Refused: `not-valid`, `recruitment-stopped`, `recruitment-goes-on`, `extended-once`, `not-extendable`, everything missing or unlawful in what is changed.
 */
export async function acceptRequest(
  app: App,
  work: Work,
  found: Case,
  request: PostingRequest,
): Promise<Ruling<Accepted>> {
  const { establishment, filing, posting } = found;
  if (!posting?.number) throw new Error(`Filing ${filing.id} has no accepted posting.`);
  const may = mayRequest(request, { ...posting, waiting: [] }, work.today);
  if (!may.ok) return may;
  const carried = await carryOut(work, found, posting, request);
  if (!carried.ok) return carried;
  const after = await postingById(work.tx, posting.id);
  const through = after?.validThrough ?? null;
  await mailEmployer(
    work,
    establishment.id,
    { kind: 'filing.accepted', about: `filing:${filing.id}` },
    `${whatOf(found)}を受け付けました`,
    [
      results[request],
      '',
      `　求人番号：${posting.number}`,
      ...(through ? [`　紹介期限日：${formatDay(through)}`] : []),
      '',
      `求人者マイページ：${app.config.baseUrl}/employer/postings/${posting.id}`,
    ],
  );
  return allow({ number: posting.number, validThrough: through?.toString() ?? null });
}
