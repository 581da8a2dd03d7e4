import type { Db, Tx } from '#platform/db.ts';

/** How a consultation was held. */
export const consultationChannels = ['counter', 'telephone', 'online'] as const;
export type ConsultationChannel = (typeof consultationChannels)[number];

/** 職業相談 as staff wrote it down. */
export interface ConsultationRecord {
  readonly id: number;
  readonly heldOn: Temporal.PlainDate;
  readonly channel: ConsultationChannel;
  readonly officeCode: string;
  readonly officeName: string | null;
  /** For staff only. */
  readonly body: string;
  /** For the person too. */
  readonly nextSteps: string;
  readonly asksToContinue: boolean;
  readonly extendedThrough: Temporal.PlainDate | null;
  /** The member of staff. */
  readonly by: string;
}

/** The consultations of a person, the latest first. */
export async function consultationsOf(db: Db | Tx, jobseekerId: number): Promise<readonly ConsultationRecord[]> {
  const rows = await db
    .selectFrom('consultation_record as c')
    .leftJoin('office as o', 'o.code', 'c.office_code')
    .selectAll('c')
    .select('o.name as officeName')
    .where('c.jobseeker_id', '=', jobseekerId)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    heldOn: row.held_on,
    channel: row.channel as ConsultationChannel,
    officeCode: row.office_code,
    officeName: row.officeName,
    body: row.body,
    nextSteps: row.next_steps,
    asksToContinue: row.asks_to_continue,
    extendedThrough: row.extended_through,
    by: row.by_label,
  }));
}

/** Whether a consultation with a person was ever written down. */
export async function wasConsulted(db: Db | Tx, jobseekerId: number): Promise<boolean> {
  const row = await db
    .selectFrom('consultation_record')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
