import { unsubscribeToken } from '#areas/alerts/index.ts';
import { insertImage } from '#areas/establishments/index.ts';
import { acceptInterview, proposeInterview } from '#areas/interviews/index.ts';
import { keepDocument } from '#areas/library/index.ts';
import { sendMessage } from '#areas/messages/index.ts';
import { publishJobseeker, requestJobseeker } from '#areas/publication/index.ts';
import type { App } from '#platform/app.ts';
import { putFile } from '#platform/files.ts';
import { type EmployerWithPosting, type JobseekerWithPage, makePosting } from './world.ts';

/** A route with its parameters filled in; `isSomebodys` when they name a record that belongs to one person or office. */
export interface Sample {
  readonly path: string;
  readonly isSomebodys: boolean;
}

interface Owned {
  readonly employer: EmployerWithPosting;
  readonly jobseeker: JobseekerWithPage;
  readonly applicationId: number;
  readonly officeCode: string;
}

/** The jobseeker is published and was asked by the employer for another posting of theirs. */
async function sampleRequest(app: App, { employer, jobseeker }: Owned) {
  const caller = {
    actor: { kind: 'jobseeker', userId: jobseeker.userId, label: '', officeCode: null, subject: null },
  } as const;
  const { jobseekerId } = jobseeker;
  await app.db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify({ wishes: { works: [{ title: '調理補助' }] } }) })
    .where('id', '=', jobseekerId)
    .execute();
  const published = await publishJobseeker(app, caller, { jobseekerId, chosen: [], agreed: true, by: 'jobseeker' });
  if (!published.ok) throw new Error('the sample publication was refused');
  const { id: publicationId } = await app.db
    .selectFrom('publication')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirstOrThrow();
  const { establishmentId } = employer;
  const { postingId } = await makePosting(app, establishmentId);
  const sent = await requestJobseeker(app, caller, {
    establishmentId,
    postingId,
    publicationId,
    channel: 'direct',
    message: '一緒に働きませんか。',
  });
  if (!sent.ok) throw new Error('the sample request was refused');
  const other = await makePosting(app, establishmentId);
  const mediated = await requestJobseeker(app, caller, {
    establishmentId,
    postingId: other.postingId,
    publicationId,
    channel: 'office',
    message: '一度お話ししませんか。',
  });
  if (!mediated.ok) throw new Error('the sample request through the office was refused');
  return { publicationId, requestId: sent.value.id, deskRequestId: mediated.value.id };
}

/**
 * For every route of the table, parameters of records that exist: those of `owned`.
 * A route with a parameter that is not known here throws, so that no new page escapes the access test.
 */
export async function sampleParameters(app: App, owned: Owned): Promise<(route: string) => Sample> {
  const { employer, jobseeker, applicationId, officeCode } = owned;
  const filing = await app.db
    .insertInto('filing')
    .values({
      kind: 'posting',
      establishment_id: employer.establishmentId,
      posting_id: employer.postingId,
      office_code: officeCode,
      filed_at: app.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const handedIn = await app.db.transaction().execute(async (tx) => {
    const file = { purpose: 'sample', name: 'sample.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([37]) };
    const fileId = await putFile(app, tx, file);
    const document = await tx
      .insertInto('filing_document')
      .values({ filing_id: filing.id, file_id: fileId, position: 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    const made = { full: file.bytes, small: file.bytes, width: 1, height: 1 };
    const { establishmentId } = employer;
    const image = await insertImage(app, tx, { establishmentId, position: 1, alt: '正面', made, now: app.clock.now() });
    return { document: document.id, image };
  });
  const { number } = await app.db
    .selectFrom('jobseeker')
    .select('number')
    .where('id', '=', jobseeker.jobseekerId)
    .executeTakeFirstOrThrow();
  const disclosure = await app.db
    .insertInto('disclosure_request')
    .values({
      jobseeker_id: jobseeker.jobseekerId,
      office_code: officeCode,
      filed_at: app.clock.now(),
      consultations: true,
      body: '相談の記録',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const report = await app.db
    .insertInto('misuse_report')
    .values({
      reported_at: app.clock.now(),
      email: 'somebody@example.jp',
      account: jobseeker.email,
      what: 'login',
      body: '身に覚えのないログイン',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: account } = await app.db
    .selectFrom('membership')
    .select('id')
    .where('establishment_id', '=', employer.establishmentId)
    .where('first_account', '=', true)
    .executeTakeFirstOrThrow();
  const search = await app.db
    .insertInto('saved_search')
    .values({
      user_id: jobseeker.userId,
      name: '近くの仕事',
      query: 'pref=13',
      frequency: 'daily',
      created_at: app.clock.now(),
      seen_on: app.clock.today(),
      told_through: app.clock.today(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const opened = await sendMessage(
    app,
    { actor: { kind: 'employer', userId: employer.userId, label: '', officeCode: null, subject: null } },
    {
      jobseekerId: jobseeker.jobseekerId,
      establishmentId: employer.establishmentId,
      sender: 'employer',
      body: '面接の日程についてご相談です。',
    },
  );
  if (!opened.ok) throw new Error('the sample message was refused');
  const thread = String(opened.value.threadId);
  const proposed = await proposeInterview(
    app,
    { actor: { kind: 'employer', userId: employer.userId, label: '', officeCode: null, subject: null } },
    {
      cause: { kind: 'application', id: applicationId },
      establishmentId: employer.establishmentId,
      slots: [app.clock.now().add({ hours: 48 })],
      minutes: 60,
      place: '本社2階',
      note: '',
    },
  );
  if (!proposed.ok) throw new Error('the sample interview was refused');
  const interview = String(proposed.value.id);
  const paper = await keepDocument(
    app,
    { actor: { kind: 'jobseeker', userId: jobseeker.userId, label: '', officeCode: null, subject: null } },
    {
      jobseekerId: jobseeker.jobseekerId,
      kind: 'resume',
      file: { name: '履歴書.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
    },
  );
  if (!paper.ok) throw new Error('the sample document was refused');
  await acceptInterview(
    app,
    { actor: { kind: 'jobseeker', userId: jobseeker.userId, label: '', officeCode: null, subject: null } },
    { interviewId: proposed.value.id, jobseekerId: jobseeker.jobseekerId, position: 1 },
  );
  const referral = await app.db
    .insertInto('referral')
    .values({
      posting_id: employer.postingId,
      establishment_id: employer.establishmentId,
      jobseeker_id: jobseeker.jobseekerId,
      office_code: officeCode,
      channel: 'online',
      state: 'referred',
      offered_at: app.clock.now(),
      referred_at: app.clock.now(),
      referred_on: app.clock.today(),
      remind_on: app.clock.today().add({ days: 15 }),
      overdue_from: app.clock.today().add({ days: 22 }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await app.db.transaction().execute(async (tx) => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const file_id = await putFile(app, tx, {
      purpose: 'application',
      name: '履歴書.pdf',
      mediaType: 'application/pdf',
      bytes,
    });
    await tx.insertInto('referral_document').values({ referral_id: referral.id, position: 0, file_id }).execute();
  });
  const { publicationId, requestId, deskRequestId } = await sampleRequest(app, owned);
  /** The longest beginning of a route's path decides; `own` says whether the record is somebody's. */
  const known: readonly { begins: string; own: boolean; values: Readonly<Record<string, string>> }[] = [
    {
      begins: '/postings/:number',
      own: false,
      values: { number: employer.postingNumber, image: String(handedIn.image), size: 'small' },
    },
    { begins: '/jobseeker/applications/:application', own: true, values: { application: String(applicationId) } },
    {
      begins: '/employer/applicants/:application',
      own: true,
      values: { application: String(applicationId), position: '0' },
    },
    { begins: '/jobseeker/documents/:document', own: true, values: { document: String(paper.value.id) } },
    { begins: '/jobseeker/documents/resume/:section', own: false, values: { section: 'wishes' } },
    { begins: '/calendar/:token', own: false, values: { token: '1.unknown.ics' } },
    { begins: '/jobseeker/interviews/:interview', own: true, values: { interview } },
    { begins: '/employer/interviews/:interview', own: true, values: { interview } },
    { begins: '/jobseeker/messages/:thread', own: true, values: { thread } },
    { begins: '/employer/messages/:thread', own: true, values: { thread } },
    {
      begins: '/employer/referrals/:referral',
      own: true,
      values: { referral: String(referral.id), position: '0' },
    },
    { begins: '/jobseeker/referrals/:referral', own: true, values: { referral: String(referral.id) } },
    { begins: '/office/referrals/:referral', own: true, values: { referral: String(referral.id) } },
    { begins: '/office/requests/:request', own: true, values: { request: String(deskRequestId) } },
    { begins: '/jobseeker/requests/:request', own: true, values: { request: String(requestId) } },
    { begins: '/employer/jobseekers/:publication', own: false, values: { publication: String(publicationId) } },
    { begins: '/jobseeker/registration/:section', own: false, values: { section: 'person' } },
    {
      begins: '/office/filings/:id',
      own: true,
      values: { id: String(filing.id), document: String(handedIn.document), size: 'full' },
    },
    {
      begins: '/employer/establishment/images/:image',
      own: true,
      values: { image: String(handedIn.image), size: 'small' },
    },
    {
      begins: '/office/postings/:posting',
      own: true,
      values: { posting: String(employer.postingId), section: 'work' },
    },
    { begins: '/office/establishments/:id', own: true, values: { id: String(employer.establishmentId) } },
    { begins: '/office/jobseekers/:number', own: true, values: { number: number ?? '', section: 'wishes' } },
    { begins: '/office/jobseekers/new/:section', own: false, values: { section: 'self' } },
    { begins: '/office/accounts/:user', own: true, values: { user: jobseeker.userId } },
    { begins: '/operator/accounts/:user', own: false, values: { user: jobseeker.userId } },
    { begins: '/office/disclosures/:request', own: true, values: { request: String(disclosure.id) } },
    { begins: '/operator/reports/:report', own: false, values: { report: String(report.id) } },
    { begins: '/employer/accounts/:account', own: true, values: { account: String(account) } },
    { begins: '/employer/establishment/edit/:section', own: false, values: { section: 'identity' } },
    { begins: '/employer/establishment/change/edit/:section', own: false, values: { section: 'identity' } },
    {
      begins: '/employer/postings/:posting',
      own: true,
      values: { posting: String(employer.postingId), section: 'work', request: 'stop', how: 'fill' },
    },
    { begins: '/unsubscribe/:token', own: false, values: { token: unsubscribeToken(app, search.id) } },
    { begins: '/terms/:document', own: false, values: { document: 'my-page' } },
  ];
  return (route) => {
    if (!route.includes(':')) return { path: route, isSomebodys: false };
    const fitting = known.filter(({ begins }) => route.startsWith(begins));
    const best = fitting.toSorted((a, b) => b.begins.length - a.begins.length)[0];
    if (!best) throw new Error(`test/factories/samples.ts knows no parameters for ${route}`);
    const path = route.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
      const value = best.values[name];
      if (value === undefined) throw new Error(`test/factories/samples.ts has no :${name} for ${route}`);
      return value;
    });
    return { path, isSomebodys: best.own };
  };
}
