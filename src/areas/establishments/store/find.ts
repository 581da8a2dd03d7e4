import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import type { EstablishmentPhase } from './establishments.ts';

/** An establishment as the desk lists it. */
export interface FoundEstablishment {
  readonly id: number;
  readonly number: string | null;
  readonly name: string;
  /** In katakana, by which they are ordered; null while it is not written in. */
  readonly kana: string | null;
  readonly phase: EstablishmentPhase;
  /** Municipality and street in words. */
  readonly address: string;
  readonly openPostings: number;
}

const MOST_WORDS = 5;

/** Katakana for hiragana, as names are registered. */
const katakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

const like = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * Establishments of an office of which every word of `typed` is found in number, 法人番号, name, kana or address, in the order of the kana; all
 * where nothing was typed. One query.
 */
export async function findEstablishments(
  db: Db,
  officeCode: string,
  typed: string,
  { today, limit, offset }: { readonly today: Temporal.PlainDate; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly FoundEstablishment[]; readonly total: number }> {
  const words = typed.normalize('NFKC').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const conditions = words.map((word) => {
    const digits = word.replace(/[^\d]/g, '');
    const number =
      digits.length >= 4
        ? sql`or replace(e.number, '-', '') like ${`${digits}%`}
          or replace(e.content #>> '{identity,insuranceNumber}', '-', '') like ${`${digits}%`}
          or e.content #>> '{identity,corporateNumber}' = ${digits}`
        : sql``;
    return sql<boolean>`(normalize(e.name, NFKC) ilike ${like(word)}
      or normalize(e.content #>> '{identity,kana}', NFKC) ilike ${like(katakana(word))}
      or normalize(concat(f.name, m.name, e.content #>> '{identity,address}'), NFKC) ilike ${like(word)} ${number})`;
  });
  const { rows } = await sql<FoundEstablishment & { total: number }>`
    select e.id, e.number, e.name, e.content #>> '{identity,kana}' as kana, e.state as phase,
      concat(f.name, m.name, e.content #>> '{identity,address}') as address,
      (select count(*) from posting_state s where s.establishment_id = e.id
        and s.state in ('accepted', 'recruitmentStopped') and s.invalid_from > ${today.toString()}::date) as "openPostings",
      count(*) over () as total
    from establishment e
    left join municipality m on m.jis5 = e.content #>> '{identity,municipality}'
    left join prefecture f on f.code = m.prefecture_code
    where e.office_code = ${officeCode} and e.erased_on is null and ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by normalize(e.content #>> '{identity,kana}', NFKC) collate "C" nulls last, e.name, e.id limit ${limit} offset ${offset}`.execute(
    db,
  );
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
