import type { EstablishmentContent } from '#areas/establishments/index.ts';
import { documentOf, municipalitiesOf, type PostingContent } from '#areas/postings/index.ts';
import type { PostingKind } from '#areas/postings/rules/posting-validity.ts';
import type { Db } from '#platform/db.ts';
import type { MatchPosting } from '../rules/match.ts';

/** A posting to which persons may be referred today, as the rule sees it and as the desk shows it. */
export interface OpenPosting {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly employerName: string;
  readonly acceptedOn: Temporal.PlainDate;
  readonly validThrough: Temporal.PlainDate;
  readonly content: PostingContent;
  /** JIS codes of the places of work, the principal one first. */
  readonly places: readonly string[];
  readonly facts: MatchPosting;
}

/** 希望就業形態 that a 雇用形態 answers. */
const wishOf = {
  '1': 'regular',
  '2': 'non-regular',
  '3': 'dispatch',
  '4': 'dispatch',
  '5': 'part-time',
  '6': 'part-time',
  '7': 'part-time',
} as const;

/**
 * Those of these postings to which persons may be referred today, in the order asked: accepted, valid, recruiting, of an employer whose
 * service is not stopped. Whether the site shows them does not matter here: the desk refers to all.
 */
export async function openPostings(
  db: Db,
  ids: readonly number[],
  today: Temporal.PlainDate,
): Promise<readonly OpenPosting[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('posting_state as s')
    .innerJoin('posting as p', 'p.id', 's.posting_id')
    .innerJoin('posting_content as c', 'c.posting_id', 's.posting_id')
    .innerJoin('establishment as e', 'e.id', 's.establishment_id')
    .select(['p.id', 'p.number', 'p.title', 'p.kind', 'c.content', 'e.name', 'e.content as about'])
    .select(['e.id as establishmentId', 's.accepted_on as acceptedOn', 's.valid_through as validThrough'])
    .where('s.posting_id', 'in', [...ids])
    .where('s.state', '=', 'accepted')
    .where('s.invalid_from', '>', today)
    .where('e.stopped_at', 'is', null)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row?.number || !row.acceptedOn || !row.validThrough) return [];
    const { number, acceptedOn, validThrough } = row;
    const content = row.content as PostingContent;
    const about = row.about as EstablishmentContent;
    const kind = row.kind as PostingKind;
    const municipalities = municipalitiesOf(content, about);
    const found = documentOf(
      {
        id,
        number,
        organisation: null,
        kind,
        disclosure: 1,
        acceptsSelfApplication: false,
        acceptedOn,
        validThrough,
        content,
      },
      { id: row.establishmentId, number: null, name: row.name, content: about },
      { municipalities, point: null, stations: [], lines: [], categories: [] },
    );
    const { head, who } = content;
    const facts: MatchPosting = {
      kind,
      occupations: found.occupations,
      employment: kind === 'seasonal' || kind === 'migrant' ? kind : wishOf[found.employment],
      monthlyPay: found.monthlyTotal,
      hourlyPay: found.wageType === 'hourly' ? found.wageTotal : null,
      hours: found.hours,
      daysOff: found.holidays,
      twoDayWeek: found.twoDayWeek === 'weekly',
      overtimeHours: found.overtimeHours,
      licences: (who?.licences ?? []).flatMap(({ code, need }) =>
        code ? [{ code, required: need === 'required' }] : [],
      ),
      driving: found.drivingLicence,
      automaticWillDo: who?.drivingAutomatic ?? false,
      remote: content.place?.remote ?? false,
      ageFrom: found.ageFrom,
      ageTo: found.ageTo,
      disabledOnly: head?.disabledOnly ?? false,
    };
    const { title, name: employerName } = row;
    return [{ id, number, title, employerName, acceptedOn, validThrough, content, places: municipalities, facts }];
  });
}
