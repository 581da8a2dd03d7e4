import { type EstablishmentContent, establishmentFields, saveEstablishment } from '#areas/establishments/index.ts';
import {
  type Accepted,
  acceptFiling,
  fileEstablishment,
  filePosting,
  readCase,
  recordVisit,
} from '#areas/filings/index.ts';
import { createPosting, type PostingContent, postingFields, savePosting } from '#areas/postings/index.ts';
import { printSection } from '#kernel/fields/index.ts';
import type { Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { makeMembership, makeUser } from '../support/people.ts';
import { value } from '../support/ruling.ts';
import { fullTimeContent } from './posting-content.ts';

/** An employer whose page is open. */
export interface TestEmployer {
  readonly establishmentId: number;
  readonly email: string;
  readonly caller: Caller;
}

/** The content of an establishment in 金沢市, complete. */
export const establishmentContent: EstablishmentContent = {
  identity: {
    name: '犀川製作所（架空）',
    kana: 'サイガワセイサクショ',
    postalCode: '9200962',
    municipality: '17201',
    address: '広坂1-1-1',
    phone: '050-0000-0001',
  },
  business: { employeesTotal: 25, industry: '246' },
};

let serial = 0;

/** Opens a page for an establishment; at a counter unless `self`. */
export async function makeEmployer(
  app: App,
  { self = false, officeCode = '17010' }: { readonly self?: boolean; readonly officeCode?: string } = {},
): Promise<TestEmployer> {
  serial += 1;
  const email = `employer${serial}@example.jp`;
  const { id } = await app.db
    .insertInto('establishment')
    .values({
      office_code: officeCode,
      opened_at_counter: !self,
      counter_email: self ? null : email,
      created_at: app.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const userId = await makeUser(app, email, '総務担当');
  await makeMembership(app, userId, 'employer', { establishmentId: id, first: true });
  return {
    establishmentId: id,
    email,
    caller: {
      actor: { kind: 'employer', userId, label: '総務担当', officeCode: null, subject: `establishment:${id}` },
    },
  };
}

/** A member of an office's staff. */
export async function makeStaff(
  app: App,
  {
    officeCode = '17010',
    role = 'counter',
    name = '北川 春',
  }: { officeCode?: string; role?: 'counter' | 'checker' | 'head'; name?: string } = {},
): Promise<{ readonly email: string; readonly userId: string; readonly caller: Caller }> {
  serial += 1;
  const email = `staff${serial}@example.jp`;
  const userId = await makeUser(app, email, name);
  await makeMembership(app, userId, role, { officeCode });
  return { email, userId, caller: { actor: { kind: 'staff', userId, label: name, officeCode, subject: null } } };
}

/** Fills in the whole establishment as its form would. */
export async function fillEstablishment(
  app: App,
  employer: TestEmployer,
  content = establishmentContent,
): Promise<void> {
  for (const { key } of establishmentFields) {
    const form = printSection(establishmentFields, key, content);
    const saved = await saveEstablishment(app, employer.caller, {
      establishmentId: employer.establishmentId,
      section: key,
      form,
    });
    if (!saved.ok || saved.value.problems.length > 0) throw new Error(`${key}: ${JSON.stringify(saved)}`);
  }
}

/** Begins a posting and fills it in as its forms would. @returns its id */
export async function makeDraft(
  app: App,
  employer: TestEmployer,
  content: PostingContent = fullTimeContent,
  kind: Parameters<typeof createPosting>[2]['kind'] = 'general',
): Promise<number> {
  const { establishmentId } = employer;
  const created = await createPosting(app, employer.caller, { establishmentId, kind });
  if (!created.ok) throw new Error(JSON.stringify(created));
  for (const { key } of postingFields) {
    const form = printSection(postingFields, key, content);
    const { postingId } = created.value;
    const saved = await savePosting(app, employer.caller, { postingId, establishmentId, section: key, form });
    if (!saved.ok || saved.value.problems.length > 0) throw new Error(`${key}: ${JSON.stringify(saved)}`);
  }
  return created.value.postingId;
}

/** What staff of an office, and the employers it serves, do with cases, step by step. */
export function atDeskOf(app: App, staff: Awaited<ReturnType<typeof makeStaff>>) {
  const { officeCode } = staff.caller.actor;
  /** The version of a case as its page shows it now. */
  const seen = async (filingId: number): Promise<number> =>
    (await readCase(app.db, filingId, officeCode ?? '', app.clock.today()))?.version ?? 0;
  /** Accepts a case as it stands now. */
  const accept = async (filingId: number): Promise<Ruling<Accepted>> =>
    acceptFiling(app, staff.caller, { filingId, seen: await seen(filingId) });

  /** An employer whose establishment is registered. */
  async function registered(options: Parameters<typeof makeEmployer>[1] = {}): Promise<TestEmployer> {
    const employer = await makeEmployer(app, options);
    await fillEstablishment(app, employer);
    const { establishmentId } = employer;
    value(await accept(value(await fileEstablishment(app, employer.caller, { establishmentId })).filingId));
    return employer;
  }

  /** Files a draft, with the unusual things confirmed that are given. */
  const file = ({ caller, establishmentId }: TestEmployer, postingId: number, confirmedAsks: readonly string[] = []) =>
    filePosting(app, caller, { postingId, establishmentId, confirmedAsks });

  /** A posting that was filed, visited for and accepted. */
  async function accepted(employer: TestEmployer, content: PostingContent = fullTimeContent) {
    const postingId = await makeDraft(app, employer, content);
    const { filingId, visitDue } = value(await file(employer, postingId, ['ask-identical-posting']));
    if (visitDue) value(await recordVisit(app, staff.caller, { filingId, on: app.clock.today() }));
    return { postingId, filingId, ...value(await accept(filingId)) };
  }

  return { seen, accept, registered, file, accepted };
}
