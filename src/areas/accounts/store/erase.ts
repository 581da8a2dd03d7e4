import { sql } from 'kysely';
import { dropChange, eraseContacts, eraseImages } from '#areas/establishments/index.ts';
import { eraseLibrary } from '#areas/library/index.ts';
import type { Tx } from '#platform/db.ts';
import { accountsOf, lockPage, type PageRef, pageColumn, pageSubject, pageTable } from './page.ts';

/** Erases a page for good: its accounts, what they kept and sent, and who they were in the history. The caller holds the page's row. */
export async function erasePage(tx: Tx, page: PageRef, { now, today }: Moment): Promise<void> {
  const accounts = await accountsOf(tx, page);
  await eraseRequests(tx, page, now);
  await eraseReferralDocuments(tx, pageColumn(page.role), page.id, now);
  await tx.deleteFrom('membership').where(pageColumn(page.role), '=', page.id).execute();
  if (page.role === 'employer') await eraseFiles(tx, page.id);
  if (page.role === 'jobseeker') await eraseLibrary(tx, page.id);
  await tx.deleteFrom('message_thread').where(pageColumn(page.role), '=', page.id).execute();
  await tx
    .deleteFrom('date_notice')
    .where('owner', '=', `${pageTable(page.role)}:${page.id}`)
    .execute();
  await tx.deleteFrom('interview').where(pageColumn(page.role), '=', page.id).execute();
  if (page.role === 'employer') await tx.deleteFrom('account_grant').where('establishment_id', '=', page.id).execute();
  for (const account of accounts) await eraseAccount(tx, account);
  if (page.role === 'jobseeker') await tx.deleteFrom('agency_choice').where('jobseeker_id', '=', page.id).execute();
  await tx.updateTable(pageTable(page.role)).set({ page_erased_on: today }).where('id', '=', page.id).execute();
}

/** Erases the images of an establishment, the copy in which it was being changed, and the documents handed in with its filings. */
async function eraseFiles(tx: Tx, establishmentId: number): Promise<void> {
  await eraseImages(tx, establishmentId);
  await dropChange(tx, establishmentId);
  const handedIn = await tx
    .deleteFrom('filing_document as d')
    .using('filing as f')
    .whereRef('f.id', '=', 'd.filing_id')
    .where('f.establishment_id', '=', establishmentId)
    .returning('d.file_id')
    .execute();
  const ids = handedIn.map((each) => each.file_id);
  if (ids.length > 0) await tx.deleteFrom('file').where('id', 'in', ids).execute();
}

/** Erases what was published from a page, whom it blocked, what it searched for, and the messages of requests on either side. */
async function eraseRequests(tx: Tx, { role, id }: PageRef, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('direct_request')
    .set({ message: null, message_erased_at: now })
    .where(pageColumn(role), '=', id)
    .where('message_erased_at', 'is', null)
    .execute();
  if (role === 'jobseeker') {
    await tx.deleteFrom('publication').where('jobseeker_id', '=', id).execute();
    await tx.deleteFrom('request_block').where('jobseeker_id', '=', id).execute();
  } else {
    await tx.deleteFrom('jobseeker_search').where('establishment_id', '=', id).execute();
    await tx.deleteFrom('request_block').where('establishment_id', '=', id).execute();
  }
}

/**
 * Erases an account for good with the pages that go with it: a jobseeker's, and an employer's of which it is the first account. An オンライン登録者's
 * registration ends; what the office registered stays with the office.
 */
export async function deletePagesOf(tx: Tx, userId: string, moment: Moment): Promise<void> {
  const rows = await tx
    .selectFrom('membership')
    .select(['jobseeker_id', 'establishment_id', 'first_account'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();
  const user = await tx
    .selectFrom('auth_user')
    .select(['id', 'email'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  for (const row of rows) {
    const page: PageRef | undefined = row.jobseeker_id
      ? { role: 'jobseeker', id: row.jobseeker_id }
      : row.establishment_id && row.first_account
        ? { role: 'employer', id: row.establishment_id }
        : undefined;
    if (!page) continue;
    await lockPage(tx, page);
    if (page.role === 'jobseeker')
      await tx
        .updateTable('jobseeker')
        .set({ invalid_from: moment.today, invalid_reason: 'cancelled' })
        .where('id', '=', page.id)
        .where('kind', '=', 'online')
        .where('invalid_from', 'is', null)
        .execute();
    await erasePage(tx, page, moment);
  }
  await tx.deleteFrom('membership').where('user_id', '=', userId).execute();
  await eraseAccount(tx, user);
}

/** Erases an account that opens no page any more, with its mails, keys and drafts; the history keeps what happened, not who. */
async function eraseAccount(tx: Tx, { id, email }: { id: string; email: string }): Promise<void> {
  const other = await tx.selectFrom('membership').select('id').where('user_id', '=', id).limit(1).execute();
  if (other.length > 0) return;
  const mark = `user:${id}`;
  await tx.updateTable('filing_message').set({ by_label: '' }).where('by_user', '=', id).execute();
  await tx.updateTable('event').set({ actor_user: null, actor_label: '' }).where('actor_user', '=', id).execute();
  await tx
    .updateTable('event')
    .set({ subjects: sql<string[]>`array_remove(subjects, ${mark})` })
    .where('subjects', '@>', sql<string[]>`array[${mark}]`)
    .execute();
  await tx.deleteFrom('draft').where('owner', 'in', [id, mark]).execute();
  await tx.deleteFrom('date_notice').where('owner', '=', mark).execute();
  await tx.deleteFrom('idempotency').where('actor', '=', id).execute();
  await tx.deleteFrom('verification_key').where('email', '=', email).execute();
  await tx.deleteFrom('login_failure').where('email', '=', email).execute();
  await tx.deleteFrom('rate_limit').where('key', '=', `key:address:${email}`).execute();
  await tx.updateTable('misuse_report').set({ email: '' }).where('user_id', '=', id).execute();
  await tx.deleteFrom('service_stop').where('user_id', '=', id).where('state', '<>', 'deleted').execute();
  await tx.deleteFrom('outbox').where('to_address', '=', email).execute();
  await tx.deleteFrom('mailbox').where('to_address', '=', email).execute();
  await tx.deleteFrom('auth_user').where('id', '=', id).execute();
}

/** Erases what a registration says of a person; its number and what it applied to stay, for they belong to others too. */
export async function eraseRegistration(tx: Tx, id: number, { now, today }: Moment): Promise<void> {
  await eraseSent(tx, id, now);
  await tx.deleteFrom('consultation_record').where('jobseeker_id', '=', id).execute();
  await tx.deleteFrom('outside_provision').where('jobseeker_id', '=', id).execute();
  await tx.deleteFrom('record_reason').where('jobseeker_id', '=', id).execute();
  await tx.deleteFrom('agency_choice').where('jobseeker_id', '=', id).execute();
  await tx.deleteFrom('jurisdiction_move').where('jobseeker_id', '=', id).execute();
  await eraseWordsOfStaff(tx, { role: 'jobseeker', id });
  await eraseReferred(tx, 'jobseeker_id', id, now);
  await eraseRequests(tx, { role: 'jobseeker', id }, now);
  await tx.deleteFrom('service_stop').where('jobseeker_id', '=', id).execute();
  await tx.deleteFrom('disclosure_request').where('jobseeker_id', '=', id).execute();
  await tx
    .updateTable('jobseeker')
    .set({ name: '', kana: '', birth_date: null, content: '{}', counter_email: null, erased_on: today })
    .where('id', '=', id)
    .execute();
}

/** What staff and the operation wrote about a page into the history goes; that something happened stays. */
async function eraseWordsOfStaff(tx: Tx, page: PageRef): Promise<void> {
  await tx
    .updateTable('event')
    .set({ data: sql`data - 'ground' - 'reason'` })
    .where('subjects', '@>', sql<string[]>`array[${pageSubject(page)}]`)
    .where('actor_kind', 'in', ['staff', 'operator'])
    .execute();
}

interface Moment {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

async function eraseSent(tx: Tx, jobseekerId: number, now: Temporal.Instant): Promise<void> {
  const files = await tx
    .deleteFrom('application_document as document')
    .using('application')
    .whereRef('application.id', '=', 'document.application_id')
    .where('application.jobseeker_id', '=', jobseekerId)
    .returning('document.file_id')
    .execute();
  const ids = files.map((each) => each.file_id);
  if (ids.length > 0) await tx.deleteFrom('file').where('id', 'in', ids).execute();
  await tx
    .updateTable('application')
    .set({
      motivation: null,
      result_note: null,
      documents_erased_at: sql<Temporal.Instant>`coalesce(documents_erased_at, ${now.toString()}::timestamptz)`,
    })
    .where('jobseeker_id', '=', jobseekerId)
    .execute();
}

/** Erases what a person sent along with referrals, on the page of either side. */
async function eraseReferralDocuments(
  tx: Tx,
  of: 'jobseeker_id' | 'establishment_id',
  id: number,
  now: Temporal.Instant,
): Promise<void> {
  const documents = await tx
    .deleteFrom('referral_document as document')
    .using('referral')
    .whereRef('referral.id', '=', 'document.referral_id')
    .where(`referral.${of}`, '=', id)
    .returning(['document.file_id', 'document.referral_id'])
    .execute();
  if (documents.length === 0) return;
  const files = documents.map((each) => each.file_id);
  const referrals = documents.map((each) => each.referral_id);
  await tx.deleteFrom('file').where('id', 'in', files).execute();
  await tx.updateTable('referral').set({ documents_erased_at: now }).where('id', 'in', referrals).execute();
}

/** What offices, the person and the employer wrote with referrals; numbers, dates and results stay. */
async function eraseReferred(
  tx: Tx,
  of: 'jobseeker_id' | 'establishment_id',
  id: number,
  now: Temporal.Instant,
): Promise<void> {
  await eraseReferralDocuments(tx, of, id, now);
  await tx
    .updateTable('referral')
    .set({ message: null, terms: null, decline_note: null, result_note: null })
    .where(of, '=', id)
    .execute();
}

/** Erases what an abolished establishment and its postings said; numbers and dates stay. */
export async function eraseEstablishment(tx: Tx, id: number, { now, today }: Moment): Promise<void> {
  await eraseFiles(tx, id);
  await eraseRequests(tx, { role: 'employer', id }, now);
  await eraseContacts(tx, id);
  const own = tx.selectFrom('posting').select('id').where('establishment_id', '=', id);
  await tx.updateTable('posting_content').set({ content: '{}' }).where('posting_id', 'in', own).execute();
  await eraseReferred(tx, 'establishment_id', id, now);
  await tx.updateTable('posting').set({ title: '' }).where('establishment_id', '=', id).execute();
  await tx.deleteFrom('posting_edit').where('posting_id', 'in', own).execute();
  await tx.deleteFrom('posting_template').where('establishment_id', '=', id).execute();
  const filed = tx.selectFrom('filing').select('id').where('establishment_id', '=', id);
  await tx.deleteFrom('filing_message').where('filing_id', 'in', filed).execute();
  await tx.updateTable('filing').set({ content: '{}' }).where('establishment_id', '=', id).execute();
  await tx.deleteFrom('service_stop').where('establishment_id', '=', id).execute();
  await tx.updateTable('restriction_lifting').set({ reason: '' }).where('establishment_id', '=', id).execute();
  await eraseWordsOfStaff(tx, { role: 'employer', id });
  await tx
    .updateTable('establishment')
    .set({ name: '', content: '{}', counter_email: null, stopped_at: null, erased_on: today })
    .where('id', '=', id)
    .execute();
}
