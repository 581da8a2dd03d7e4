import { type DemoEstablishment, demoEstablishment } from './establishment.ts';
import { type DemoPosting, demoPosting } from './posting.ts';
import { Random } from './random.ts';

/** An establishment with the postings it has. */
export interface DemoEmployer {
  readonly establishment: DemoEstablishment;
  readonly postings: readonly DemoPosting[];
}

const stream = 3;

/**
 * Establishments one after the other with their postings, until there are `count` postings: most have a few, some
 * have many. The same for the same seed, so a larger world begins with the smaller one.
 * @param perEstablishment postings of an establishment on average, at least 1
 */
export function* demoEmployers(seed: number, count: number, perEstablishment: number): Generator<DemoEmployer> {
  let made = 0;
  for (let index = 0; made < count; index++) {
    const random = new Random(seed, stream, index);
    const skewed = 1 + Math.floor(-Math.log(1 - random.unit()) * (perEstablishment - 0.5));
    const wanted = Math.min(count - made, skewed);
    const establishment = demoEstablishment(seed, index);
    const postings: DemoPosting[] = [];
    for (let each = 0; each < wanted; each++) postings.push(demoPosting(seed, made + each, establishment));
    made += wanted;
    yield { establishment, postings };
  }
}
