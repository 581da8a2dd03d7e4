import type pg from 'pg';
import { endsWhenHired } from '#areas/jobseekers/rules/ends-when-hired.ts';
import { registrationStanding } from '#areas/jobseekers/rules/registration-standing.ts';
import { initialValidThrough } from '#areas/jobseekers/rules/registration-validity.ts';

interface Hired {
  readonly id: number;
  readonly office: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly in_progress: number;
  readonly valid_through: Temporal.PlainDate | null;
  readonly cause: string;
  readonly at: Temporal.Instant;
}

const HIRED = `
  select j.id, j.office_code as office, j.name, j.registered_disabled as disabled, j.in_progress, j.valid_through, h.cause, h.at
  from (
    select jobseeker_id, 'application:' || id as cause, result_at as at from application where state = 'hired'
    union all
    select jobseeker_id, 'referral:' || id, result_at from referral where state = 'hired'
  ) h join jobseeker j on j.id = h.jobseeker_id
  order by h.at, h.cause`;

const EVENT = `insert into event (at, actor_kind, actor_label, actor_office, kind, rule, subjects, data) values ($1, $2, $3, null, $4, $5, $6, $7)`;

/** T10(2): the registrations of those who were hired are ended; who has other applications in progress has registered anew an hour later. */
export async function endHired(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<Hired>(HIRED);
  for (const { id, office, name, disabled, in_progress, valid_through, cause, at } of rows) {
    const on = at.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
    const standing = registrationStanding({ validThrough: valid_through, ended: null }, on);
    if (!endsWhenHired({ standing, registeredDisabled: disabled })) continue;
    const subjects = [`jobseeker:${id}`, `office:${office}`];
    const ended = JSON.stringify({ why: 'employed', cause });
    await client.query(EVENT, [at, 'employer', '採用担当', 'jobseeker.ended', 'T10(2)', subjects, ended]);
    if (in_progress === 0) {
      await client.query(`update jobseeker set invalid_from = $2, invalid_reason = 'employed' where id = $1`, [id, on]);
      continue;
    }
    const through = initialValidThrough(on);
    await client.query('update jobseeker set registered_on = $2, valid_through = $3 where id = $1', [id, on, through]);
    const again = JSON.stringify({ validThrough: through.toString() });
    await client.query(EVENT, [
      at.add({ hours: 1 }),
      'jobseeker',
      name,
      'jobseeker.reopened',
      'T9(1)',
      subjects,
      again,
    ]);
  }
}
