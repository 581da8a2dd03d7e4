import type pg from 'pg';
import type { EstablishmentContent } from '#areas/establishments/index.ts';
import { documentOf } from '#areas/postings/documents.ts';
import { visitDueOn } from '#areas/postings/rules/visit-deadline.ts';
import type { PlaceLookup } from '#areas/postings/store/place-lookup.ts';
import { isBefore } from '#kernel/calendar.ts';
import { fiscalYear } from '#kernel/fiscal-year.ts';
import { instantAt } from '#kernel/jst.ts';
import { SEARCH_COLUMNS, searchRow } from '#search/index.ts';
import { establishmentContentOf } from '../content/establishment.ts';
import { postingContentOf } from '../content/posting.ts';
import type { DemoEstablishment } from '../establishment.ts';
import { demoNumbering } from '../numbering.ts';
import type { DemoPosting } from '../posting.ts';
import type { DemoStage, DemoTimeline } from '../timeline.ts';
import { WorldTables } from './tables.ts';

const states = {
  draft: 'draft',
  filed: 'filed',
  asked: 'asked',
  sentBack: 'sentBack',
  open: 'accepted',
  stopped: 'recruitmentStopped',
  filled: 'filled',
  cancelled: 'cancelled',
  lapsed: 'lapsed',
} as const satisfies Readonly<Record<DemoStage, string>>;

const filingStates = { filed: 'waiting', asked: 'asked', sentBack: 'sentBack', lapsed: 'lapsed' } as const;

/** Days for which accepted filings are still told in the history of the desk. */
const filingsKept = 30;

/** An establishment that has its row. */
export interface MadeEstablishment {
  readonly id: number;
  readonly number: string | null;
  readonly demo: DemoEstablishment;
  readonly content: EstablishmentContent;
}

/** A posting that has its rows. */
export interface MadePosting {
  readonly id: number;
  readonly number: string | null;
  readonly establishmentId: number;
  readonly takesApplications: boolean;
  /** What an office sends to a page with it (T7(3)). */
  readonly terms: { readonly kind: string; readonly posting: unknown; readonly establishment: unknown };
}

/** Something that happened, to be told in the history. */
export interface Happening {
  readonly at: Temporal.Instant;
  readonly by: 'employer' | 'jobseeker' | 'staff' | 'system';
  readonly label: string;
  readonly office?: string;
  readonly kind: string;
  readonly rule: string;
  readonly subjects: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Makes the rows of a world, giving out identities and numbers in the order in which they are asked for. */
export class WorldMaker {
  readonly tables = new WorldTables();
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly #places: PlaceLookup;
  readonly #numbers = demoNumbering();
  readonly #series = new Map<string, { kind: string; office: string; last: number }>();
  readonly #ids = new Map<string, number>();

  constructor(places: PlaceLookup, now: Temporal.Instant, today: Temporal.PlainDate) {
    this.#places = places;
    this.now = now;
    this.today = today;
  }

  /** The next identity of a table. */
  nextId(
    table: 'establishment' | 'posting' | 'filing' | 'jobseeker' | 'application' | 'referral' | 'account_grant',
  ): number {
    const id = (this.#ids.get(table) ?? 0) + 1;
    this.#ids.set(table, id);
    return id;
  }

  /** The next number of a jobseeker at an office. */
  jobseekerNumber(office: string): string {
    return `${office}-${this.#count('jobseeker', office)}`;
  }

  /** An instant of a day, not later than now. */
  at(day: Temporal.PlainDate, time: string): Temporal.Instant {
    const instant = instantAt(day, Temporal.PlainTime.from(time));
    return Temporal.Instant.compare(instant, this.now) < 0 ? instant : this.now;
  }

  tell({ at, by, label, office, kind, rule, subjects, data = {} }: Happening): void {
    this.tables.add('event', {
      at: at.toString(),
      actor_kind: by,
      actor_label: label,
      actor_office: office ?? null,
      kind,
      rule,
      subjects,
      data: JSON.stringify(data),
    });
  }

  /** @param phase whether the office has registered it, or still has it in the queue */
  establishment(
    demo: DemoEstablishment,
    phase: 'registered' | 'provisional',
    registered: Temporal.PlainDate,
  ): MadeEstablishment {
    const content = establishmentContentOf(demo);
    const office = demo.place.officeCode;
    const id = this.nextId('establishment');
    const done = phase === 'registered';
    const number = done ? this.#numbers.establishment(office) : null;
    if (number) this.#count('establishment', office.slice(0, 4));
    const at = this.at(registered, '09:40');
    const subjects = [`establishment:${id}`, `office:${office}`];
    this.tables.add('establishment', {
      id,
      number,
      office_code: office,
      state: phase,
      name: demo.name,
      content: JSON.stringify(content),
      created_at: at.toString(),
      registered_on: done ? registered.toString() : null,
    });
    this.tell({ at, by: 'employer', label: demo.name, kind: 'establishment.filed', rule: 'T8(1)', subjects });
    if (done)
      this.tell({
        at: this.at(registered, '15:20'),
        by: 'staff',
        label: '安定所の職員',
        office,
        kind: 'establishment.registered',
        rule: 'T8(1)',
        subjects,
        data: { number },
      });
    else
      this.tables.add('filing', {
        id: this.nextId('filing'),
        kind: 'establishment',
        establishment_id: id,
        office_code: office,
        state: 'waiting',
        content: JSON.stringify({ kind: null, content }),
        filed_at: at.toString(),
        visit_reasons: [],
      });
    return { id, number, demo, content };
  }

  /** Writes a posting where its timeline puts it, with its filing, its search row and what happened. */
  posting(employer: MadeEstablishment, demo: DemoPosting, timeline: DemoTimeline): MadePosting {
    const { stage, filedOn, acceptedOn, validThrough } = timeline;
    const office = employer.demo.place.officeCode;
    const id = this.nextId('posting');
    const graduationClass = timeline.graduationClass ?? fiscalYear(this.today) + 1;
    const content = postingContentOf(demo, { graduationClass, today: this.today });
    const number = acceptedOn ? this.#numbers.posting(office) : null;
    if (number) this.#count('posting', office);
    const invalidFrom = timeline.invalidFrom ?? validThrough?.add({ days: 1 }) ?? null;
    const visits = stage === 'filed' && filedOn !== null && demo.contract !== 'direct';
    const due = visits ? visitDueOn(filedOn) : null;
    const created = this.at((filedOn ?? this.today).subtract({ days: 2 }), '16:10');
    const self = demo.acceptsSelfApplication && demo.disclosure <= 2;
    this.tables.add('posting', {
      id,
      number,
      organisation: demo.organisation,
      establishment_id: employer.id,
      kind: demo.kind,
      title: demo.title,
      created_at: created.toString(),
    });
    this.tables.add('posting_state', {
      posting_id: id,
      establishment_id: employer.id,
      office_code: office,
      state: states[stage],
      filed_on: filedOn?.toString() ?? null,
      accepted_on: acceptedOn?.toString() ?? null,
      valid_through: validThrough?.toString() ?? null,
      invalid_from: invalidFrom?.toString() ?? null,
      extended: timeline.extended,
      graduation_class: timeline.graduationClass,
      disclosure: demo.disclosure,
      accepts_self_application: self,
      agency_consent: demo.agencyConsent,
      visit_due: due?.toString() ?? null,
    });
    this.tables.add('posting_content', {
      posting_id: id,
      content: JSON.stringify(content),
      updated_at: created.toString(),
    });
    this.#filing(employer, { id, demo, timeline, due, content, number });
    const open = stage === 'open' && invalidFrom !== null && isBefore(this.today, invalidFrom);
    const { disclosure } = demo;
    if (open && number && acceptedOn && validThrough && disclosure !== 4) {
      const row = searchRow(
        documentOf(
          {
            id,
            number,
            organisation: demo.organisation,
            kind: demo.kind,
            disclosure,
            acceptsSelfApplication: self,
            acceptedOn,
            validThrough,
            content,
          },
          { id: employer.id, number: employer.number, name: employer.demo.name, content: employer.content },
          this.#places(content, employer.content),
        ),
      );
      this.tables.add('posting_search', Object.fromEntries(SEARCH_COLUMNS.map((column) => [column, row[column]])));
    }
    const terms = { kind: demo.kind, posting: content, establishment: employer.content };
    return { id, number, establishmentId: employer.id, takesApplications: open && self, terms };
  }

  #filing(
    employer: MadeEstablishment,
    posting: {
      readonly id: number;
      readonly number: string | null;
      readonly demo: DemoPosting;
      readonly timeline: DemoTimeline;
      readonly due: Temporal.PlainDate | null;
      readonly content: unknown;
    },
  ): void {
    const { id, demo, timeline, due, content, number } = posting;
    const { stage, filedOn, acceptedOn, validThrough } = timeline;
    if (!filedOn || stage === 'draft') return;
    const office = employer.demo.place.officeCode;
    const filed = this.at(filedOn, '10:15');
    const decidedOn = acceptedOn ?? (stage === 'sentBack' || stage === 'lapsed' ? filedOn.add({ days: 1 }) : null);
    const subjects = [`posting:${id}`, `establishment:${employer.id}`, `office:${office}`];
    const recent = !acceptedOn || acceptedOn.until(this.today).days <= filingsKept;
    if (recent) {
      const filingId = this.nextId('filing');
      subjects.push(`filing:${filingId}`);
      this.tables.add('filing', {
        id: filingId,
        kind: 'posting',
        establishment_id: employer.id,
        posting_id: id,
        office_code: office,
        state: stage in filingStates ? filingStates[stage as keyof typeof filingStates] : 'accepted',
        content: JSON.stringify({ kind: demo.kind, content }),
        filed_at: filed.toString(),
        visit_reasons: due ? ['dispatch-or-contracting'] : [],
        visit_due: due?.toString() ?? null,
        decided_at: decidedOn && this.at(decidedOn, '14:30').toString(),
      });
      if (stage === 'asked' || stage === 'sentBack')
        this.tables.add('filing_message', {
          filing_id: filingId,
          at: this.at(filedOn, '14:05').toString(),
          by_kind: 'staff',
          by_label: '安定所の職員',
          field: 'work.description',
          body: '一日の仕事の流れと、一緒に働く人数を書き加えてください。',
        });
    }
    this.tell({
      at: filed,
      by: 'employer',
      label: employer.demo.name,
      kind: 'posting.filed',
      rule: 'T8(2)',
      subjects,
      data: { visitReasons: due ? ['dispatch-or-contracting'] : [], visitDue: due?.toString() ?? null },
    });
    const byStaff = { by: 'staff', label: '安定所の職員', office, subjects } as const;
    if (acceptedOn)
      this.tell({
        ...byStaff,
        at: this.at(acceptedOn, '14:30'),
        kind: 'posting.accepted',
        rule: 'T8(2)',
        data: { number, validThrough: validThrough?.toString() ?? null, kind: demo.kind, filedAs: demo.kind },
      });
    if (acceptedOn && stage === 'stopped')
      this.tell({
        ...byStaff,
        at: this.at(this.today.subtract({ days: 1 }), '16:00'),
        kind: 'posting.recruitmentStopped',
        rule: 'G change',
      });
    if (timeline.invalidFrom && (stage === 'filled' || stage === 'cancelled'))
      this.tell({
        at: this.at(timeline.invalidFrom, '11:45'),
        by: 'employer',
        label: employer.demo.name,
        kind: `posting.${stage}`,
        rule: 'T10(1)',
        subjects,
      });
    if (stage === 'asked')
      this.tell({ ...byStaff, at: this.at(filedOn, '14:05'), kind: 'filing.asked', rule: 'T8(3)' });
    if (stage === 'sentBack' && decidedOn)
      this.tell({ ...byStaff, at: this.at(decidedOn, '14:30'), kind: 'filing.sentBack', rule: 'T8(3)' });
    if (stage === 'lapsed' && decidedOn)
      this.tell({
        at: this.at(decidedOn, '14:30'),
        by: 'system',
        label: 'system',
        kind: 'posting.lapsed',
        rule: 'G visit',
        subjects,
      });
  }

  #count(kind: string, office: string): number {
    const key = `${kind} ${office}`;
    const known = this.#series.get(key) ?? { kind, office, last: 0 };
    this.#series.set(key, { ...known, last: known.last + 1 });
    return known.last + 1;
  }

  /** Lets the service count on from the numbers that the world has given out. */
  async writeSeries(client: pg.ClientBase): Promise<void> {
    for (const { kind, office, last } of this.#series.values())
      await client.query('insert into number_series (kind, office_code, last) values ($1, $2, $3)', [
        kind,
        office,
        last,
      ]);
  }
}
