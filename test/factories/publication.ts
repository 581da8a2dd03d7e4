import type { JobseekerContent } from '#areas/jobseekers/index.ts';
import { publishJobseeker, requestJobseeker } from '#areas/publication/index.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { type JobseekerWithPage, makeJobseeker } from './world.ts';

/** Who acts in a test: a jobseeker, an employer, or a member of staff. */
export const actingAs = (kind: 'jobseeker' | 'employer' | 'staff', userId: string | null = null): Caller => ({
  actor: { kind, userId, label: kind, officeCode: null, subject: null },
});

/** Secrets of a registration: none of them may reach an employer before an application. */
export const secrets = {
  name: '秘密野 灯火',
  kana: 'ヒミツノ トモシビ',
  birthDate: '1987-06-05',
  phone: '090-0000-1122',
  address: '秘密町1-2-3',
  company: '秘密商事（架空）',
  consideration: '秘密の配慮',
} as const;

/** A registration with something in every published item. */
export const fullContent: JobseekerContent = {
  person: {
    name: secrets.name,
    kana: secrets.kana,
    birthDate: secrets.birthDate,
    phone: secrets.phone,
    address: secrets.address,
    postalCode: '102-8688',
    municipality: '13101',
    foreignNational: false,
  },
  situation: { status: 'left', leftOn: '2026-09-30' },
  wishes: {
    works: [{ title: '介護職員', occupation: '36101', years: 6, work: '夜勤のある施設で働きたい' }],
    places: ['13101', '13104'],
    employment: ['regular'],
    hours: { from: '09:00', to: '18:00' },
    nights: true,
    overtime: true,
    overtimeHours: 10,
    daysOff: ['sat', 'sun'],
    twoDayWeek: 'every',
    pay: 230_000,
    commuteBy: 'train',
    commuteMinutes: 45,
    move: 'alone',
    uijTurn: true,
    uijPlaces: ['17'],
    abroad: false,
    remote: true,
  },
  school: {
    schools: [{ school: '高等学校', department: '普通科', end: 'graduated', endedIn: '2006-03' }],
    trainings: [{ course: '介護実務者研修', place: '訓練校' }],
    licences: [],
    driving: 'automatic',
    computer: '表計算の基本操作',
    knowledge: '認知症ケアの知識',
  },
  history: {
    jobs: [
      {
        title: '介護職',
        work: '入浴と食事の介助',
        company: secrets.company,
        pay: 215_000,
        from: '2016-04',
        to: '2026-09',
      },
    ],
  },
  self: { appeal: '相手の話を最後まで聞きます', notes: '来春から働けます' },
  disability: {
    tells: true,
    kinds: ['physical'],
    handbook: 'physical',
    grade: '4級',
    consideration: secrets.consideration,
  },
};

export interface PublishedJobseeker extends JobseekerWithPage {
  readonly publicationId: number;
}

/** A jobseeker with a page whose registration is published. */
export async function makePublished(
  app: App,
  options: {
    readonly chosen?: readonly string[];
    readonly content?: JobseekerContent;
    readonly officeCode?: string;
    readonly validThrough?: string;
  } = {},
): Promise<PublishedJobseeker> {
  const { chosen = [], content = fullContent, ...of } = options;
  const jobseeker = await makeJobseeker(app, { name: secrets.name, ...of });
  await app.db
    .updateTable('jobseeker')
    .set({ content: JSON.stringify(content), kana: secrets.kana })
    .where('id', '=', jobseeker.jobseekerId)
    .execute();
  const { jobseekerId } = jobseeker;
  const published = await publishJobseeker(app, actingAs('jobseeker', jobseeker.userId), {
    jobseekerId,
    chosen,
    agreed: true,
    by: 'jobseeker',
  });
  if (!published.ok) throw new Error(`the publication was refused: ${published.refusals[0].code}`);
  return { ...jobseeker, publicationId: await publicationIdOf(app, jobseekerId) };
}

/** The publication of a jobseeker. */
export async function publicationIdOf(app: App, jobseekerId: number): Promise<number> {
  const row = await app.db
    .selectFrom('publication')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A request as an employer makes it. */
export function makeRequest(
  app: App,
  employer: { readonly userId: string; readonly establishmentId: number; readonly postingId: number },
  publicationId: number,
  options: { readonly channel?: 'direct' | 'office'; readonly message?: string } = {},
) {
  return requestJobseeker(app, actingAs('employer', employer.userId), {
    establishmentId: employer.establishmentId,
    postingId: employer.postingId,
    publicationId,
    channel: options.channel ?? 'direct',
    message: options.message ?? '経験を生かして一緒に働きませんか。',
  });
}
