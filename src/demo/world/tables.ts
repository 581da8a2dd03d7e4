import type pg from 'pg';
import { type CopyRow, type CopyValue, copyInto } from '#platform/reference/copy.ts';
import { SEARCH_COLUMNS } from '#search/index.ts';

/** The tables that the world fills by COPY, in an order in which what is referred to comes first. */
const columns = {
  establishment: ['id', 'number', 'office_code', 'state', 'name', 'content', 'created_at', 'registered_on'],
  posting: ['id', 'number', 'organisation', 'establishment_id', 'kind', 'title', 'created_at'],
  posting_state: [
    'posting_id',
    'establishment_id',
    'office_code',
    'state',
    'filed_on',
    'accepted_on',
    'valid_through',
    'invalid_from',
    'extended',
    'graduation_class',
    'disclosure',
    'accepts_self_application',
    'agency_consent',
    'visit_due',
  ],
  posting_content: ['posting_id', 'content', 'updated_at'],
  posting_search: SEARCH_COLUMNS,
  posting_edit: ['posting_id', 'base', 'content', 'updated_at'],
  posting_template: ['establishment_id', 'name', 'kind', 'content', 'created_at'],
  filing: [
    'id',
    'kind',
    'establishment_id',
    'posting_id',
    'office_code',
    'state',
    'content',
    'filed_at',
    'visit_reasons',
    'visit_due',
    'decided_at',
  ],
  filing_message: ['filing_id', 'at', 'by_kind', 'by_label', 'field', 'body'],
  jobseeker: [
    'id',
    'number',
    'kind',
    'office_code',
    'name',
    'kana',
    'birth_date',
    'content',
    'registered_on',
    'valid_through',
    'registered_disabled',
    'university_through',
    'in_progress',
    'created_at',
  ],
  application: [
    'id',
    'posting_id',
    'establishment_id',
    'jobseeker_id',
    'state',
    'applied_at',
    'completed_at',
    'cancellable_until',
    'cancelled_at',
    'result_at',
    'interview_on',
    'terms_differed',
    'documents_erased_at',
    'motivation',
  ],
  auth_user: ['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt'],
  auth_account: ['id', 'accountId', 'providerId', 'userId', 'password', 'updatedAt'],
  referral: [
    'id',
    'posting_id',
    'establishment_id',
    'jobseeker_id',
    'office_code',
    'staff_user',
    'channel',
    'state',
    'message',
    'terms',
    'offered_at',
    'referred_at',
    'referred_on',
    'remind_on',
    'overdue_from',
    'reminded_at',
    'cancellable_until',
    'declined_at',
    'decline_reason',
    'decline_note',
    'result_at',
    'result_reason',
    'terms_differed',
    'interview_on',
    'ended_on',
  ],
  second_factor: ['user_id', 'secret', 'created_at', 'confirmed_at', 'last_step'],
  consent: ['user_id', 'document', 'version', 'at'],
  account_grant: [
    'id',
    'establishment_id',
    'kind',
    'email',
    'name',
    'basis',
    'basis_detail',
    'starts_on',
    'ends_on',
    'invited_at',
    'open_through',
    'accepted_at',
    'user_id',
  ],
  membership: [
    'user_id',
    'role',
    'jobseeker_id',
    'establishment_id',
    'office_code',
    'first_account',
    'grant_id',
    'place',
    'created_at',
  ],
  event: ['at', 'actor_kind', 'actor_label', 'actor_office', 'kind', 'rule', 'subjects', 'data'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WorldTable = keyof typeof columns;

/** Rows gathered table by table until they are written. */
export class WorldTables {
  readonly #rows = new Map<WorldTable, CopyRow[]>();

  /** Adds a row; columns that are not named are null. */
  add<T extends WorldTable>(table: T, row: { readonly [C in (typeof columns)[T][number]]?: CopyValue }): void {
    const named: Readonly<Record<string, CopyValue | undefined>> = row;
    const values = columns[table].map((column) => named[column] ?? null);
    const known = this.#rows.get(table);
    if (known) known.push(values);
    else this.#rows.set(table, [values]);
  }

  /** Writes what was gathered and begins anew. */
  async write(client: pg.ClientBase): Promise<void> {
    for (const table of Object.keys(columns) as WorldTable[])
      await copyInto(client, table, columns[table], this.#rows.get(table) ?? []);
    this.#rows.clear();
  }
}

/** Identities given by the world are counted on from. */
export async function countOn(client: pg.ClientBase): Promise<void> {
  for (const table of ['establishment', 'posting', 'filing', 'jobseeker', 'application', 'referral', 'account_grant'])
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select coalesce(max(id), 0) + 1 from ${table}), false)`,
    );
}
