import type { PostingKind } from '#areas/postings/rules/posting-validity.ts';
import { businessDayOnOrBefore, endOfMonthAfter } from '#kernel/calendar.ts';
import { type DemoEstablishment, demoEstablishment } from '../establishment.ts';
import { type DemoPosting, demoPosting } from '../posting.ts';
import { demoEmployers } from '../stream.ts';
import { type DemoStage, type DemoTimeline, demoTimeline } from '../timeline.ts';
import type { MadeEstablishment, MadePosting, WorldMaker } from './maker.ts';

/** Postings of an establishment on average. */
export const perEstablishment = 7.5;
/** Where the series of the employers around an office begins, beyond those of the country. */
const localSeries = 1_000_000;

/** The employers of the whole country with their postings; after each, what was made for it. */
export function* countryEmployers(
  maker: WorldMaker,
  { seed, count }: { readonly seed: number; readonly count: number },
): Generator<readonly MadePosting[]> {
  for (const { establishment, postings } of demoEmployers(seed, count, perEstablishment)) {
    const registered = businessDayOnOrBefore(maker.today.subtract({ days: 300 + ((establishment.index * 37) % 2000) }));
    const made = maker.establishment(establishment, 'registered', registered);
    yield postings.map((posting) => maker.posting(made, posting, demoTimeline(seed, posting, maker.today)));
  }
}

/** Establishments of one office, as many as are asked for. */
export function localEstablishments(seed: number, officeCode: string, count: number): readonly DemoEstablishment[] {
  const found: DemoEstablishment[] = [];
  for (let index = localSeries; found.length < count && index < localSeries + 50_000; index++) {
    const demo = demoEstablishment(seed, index);
    if (demo.place.officeCode === officeCode && demo.employees.company >= 5) found.push(demo);
  }
  return found;
}

/** Postings of the employers around an office: 一般, seen by everybody, open to self-applications. */
export class LocalPostings {
  #next = localSeries;
  readonly #seed: number;
  readonly #maker: WorldMaker;

  constructor(seed: number, maker: WorldMaker) {
    this.#seed = seed;
    this.#maker = maker;
  }

  /** Makes a posting that stands at a stage; what waits was filed so many days ago. */
  make(employer: MadeEstablishment, stage: DemoStage, days = 0): MadePosting {
    const posting = this.#draw(employer.demo);
    return this.#maker.posting(employer, posting, this.#timeline(posting, stage, days));
  }

  /** Makes a posting that was accepted so many days ago; filled yesterday where that is told. */
  accepted(employer: MadeEstablishment, days: number, filled = false): MadePosting {
    const { today } = this.#maker;
    const acceptedOn = businessDayOnOrBefore(today.subtract({ days }));
    return this.#maker.posting(employer, this.#draw(employer.demo), {
      stage: filled ? 'filled' : 'open',
      filedOn: acceptedOn,
      acceptedOn,
      validThrough: endOfMonthAfter(acceptedOn, 2),
      invalidFrom: filled ? today.subtract({ days: 1 }) : null,
      extended: false,
      graduationClass: null,
    });
  }

  /** Makes an open posting of another kind than 一般, with the employment that such a kind has. */
  ofKind(employer: MadeEstablishment, kind: Exclude<PostingKind, 'general'>): MadePosting {
    const wanted = kind === 'seasonal' || kind === 'migrant' ? '2' : '1';
    for (;;) {
      const posting = this.#draw(employer.demo);
      if (posting.employment !== wanted || posting.forDisabled) continue;
      const of = { ...posting, kind, trial: false };
      return this.#maker.posting(employer, of, demoTimeline(this.#seed, of, this.#maker.today, true));
    }
  }

  /** Makes an open posting whose last day comes in so many days. */
  ending(employer: MadeEstablishment, days: number): MadePosting {
    const { today } = this.#maker;
    const acceptedOn = businessDayOnOrBefore(today.subtract({ days: 65 }));
    return this.#maker.posting(employer, this.#draw(employer.demo), {
      stage: 'open',
      filedOn: acceptedOn,
      acceptedOn,
      validThrough: today.add({ days }),
      invalidFrom: null,
      extended: false,
      graduationClass: null,
    });
  }

  #draw(establishment: DemoEstablishment): DemoPosting {
    for (;;) {
      const posting = demoPosting(this.#seed, this.#next, establishment);
      this.#next += 1;
      if (posting.kind === 'general') return { ...posting, disclosure: 1, acceptsSelfApplication: true };
    }
  }

  #timeline(posting: DemoPosting, stage: DemoStage, days: number): DemoTimeline {
    const { today } = this.#maker;
    if (stage === 'open') return demoTimeline(this.#seed, posting, today, true);
    const filedOn = stage === 'draft' ? null : businessDayOnOrBefore(today.subtract({ days }));
    const none = { acceptedOn: null, validThrough: null, invalidFrom: null, extended: false, graduationClass: null };
    return { stage, filedOn, ...none };
  }
}
