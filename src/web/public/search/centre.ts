/** The centre of a search by distance: typed in the form as a place, in the address as a point. */
import { type Centre, centreAt, centresNamed } from '#areas/offices/index.ts';
import type { SearchQuery } from '#search/index.ts';
import type { PageContext } from '#web/page.ts';

/** What the form asks: the place, which one of several, and within how many kilometres. */
export const AROUND = 'around';
export const CENTRE = 'centre';
export const WITHIN = 'within';

export const DISTANCES = [2, 5, 10, 20, 30, 50] as const;
export const USUAL_KM = 10;
const FARTHEST_KM = 2000;
const POINT = /^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?$/;

/** Latitude and longitude as an address has them. */
export const pointOf = ({ lat, lng }: Omit<Centre, 'name'>): string =>
  `${Number(lat.toFixed(6))},${Number(lng.toFixed(6))}`;

export interface Centred {
  /** The parameters with `near` in place of what the form asked. */
  readonly params: URLSearchParams;
  /** The places a name may mean, when they are not one. */
  readonly choices: readonly Centre[];
  readonly problem: 'unknown' | 'several' | null;
}

/** Turns the place of a sent form into a point; without one the search is by distance no more. */
export async function centred({ app }: PageContext, sent: URLSearchParams): Promise<Centred> {
  const params = new URLSearchParams(sent);
  const typed = (sent.get(AROUND) ?? '').trim();
  const asked = Number(sent.get(WITHIN));
  const within = asked > 0 && asked <= FARTHEST_KM ? asked : USUAL_KM;
  params.delete('near');
  if (typed === '') {
    if (params.get('sort') === 'distance') params.delete('sort');
    return { params, choices: [], problem: null };
  }
  const choices = await centresNamed(app.db, typed.replace(/（.*）$/u, ''));
  const named = choices.filter(({ name }) => name === typed);
  const chosen = sent.get(CENTRE) ?? '';
  const [only] = choices.length === 1 ? choices : named;
  const point = choices.some((each) => pointOf(each) === chosen) ? chosen : only && pointOf(only);
  if (point && POINT.test(point)) {
    params.set('near', `${point},${within}`);
    return { params, choices: [], problem: null };
  }
  return { params, choices, problem: choices.length === 0 ? 'unknown' : 'several' };
}

/** What the centre of a search is called; empty without one, its point where nothing stands. */
export async function centreName({ app }: PageContext, { near }: SearchQuery): Promise<string> {
  if (near === null) return '';
  return (await centreAt(app.db, near)) ?? pointOf(near);
}
