/** Building a segment: rows are taken in any order, then put into the index's order and indexed. */
import {
  CONTRACTS,
  DRIVING_LICENCES,
  EMPLOYMENTS,
  FLAGS,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  occupationMajor,
  RENEWALS,
  SIZES,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
} from '../codes.ts';
import { Column } from './column.ts';
import { FacetBuilder } from './facet-builder.ts';
import { addGrams, unescapeInto } from './grams.ts';
import { codeNumber } from './numbers.ts';
import { ordersOf, sortedBy, stableBy } from './orders.ts';
import { PACKED_NAMES, type PackedColumn, type PackedName, packedOf, packedTotals } from './packed.ts';
import { FIELD } from './rows.ts';
import { COLUMN_FACETS, type ColumnFacet, type Columns, type FacetColumn, type Segment } from './segment.ts';
import { shared } from './shared.ts';
import { TermTable } from './terms.ts';

const LARGE_PAGE = 24;
const SMALL_PAGE = 16;

const NONE: readonly string[] = [];

function listIn(field: string): readonly string[] {
  return field === '' ? NONE : field.split(',');
}

function orNone(field: string): number {
  return field === '\\N' ? -1 : Number(field);
}

export class SegmentBuilder {
  readonly #columns = {
    id: new Column(Float64Array),
    number: new Column(Float64Array),
    establishment: new Column(Float64Array),
    establishmentNumber: new Column(Float64Array),
    disclosure: new Column(Uint8Array),
    accepted: new Column(Uint16Array),
    deadline: new Column(Uint16Array),
    lat: new Column(Float32Array),
    lng: new Column(Float32Array),
    wageBase: new Column(Int32Array),
    wageTotal: new Column(Int32Array),
    monthlyBase: new Column(Int32Array),
    monthlyTotal: new Column(Int32Array),
    hourlyBase: new Column(Int32Array),
    hourlyTotal: new Column(Int32Array),
    hours: new Column(Int16Array),
    overtime: new Column(Int16Array),
    annualHolidays: new Column(Int16Array),
    retirement: new Column(Int16Array),
    ageFrom: new Column(Int16Array),
    ageTo: new Column(Int16Array),
    textAt: new Column(Uint32Array),
    bodyLength: new Column(Uint32Array),
    employerLength: new Column(Uint32Array),
  } satisfies Record<keyof Columns, unknown>;
  readonly #facets = Object.fromEntries(COLUMN_FACETS.map((facet) => [facet, new FacetBuilder()])) as Record<
    ColumnFacet,
    FacetBuilder
  >;
  readonly #packed = Object.fromEntries(PACKED_NAMES.map((name) => [name, new Column(Uint16Array)])) as Record<
    PackedName,
    Column<Uint16Array>
  >;
  /** Coded values of the rows, one after the other, and where each row's begin. */
  readonly #codesOfRows = new Column(Uint32Array);
  readonly #codesBegin = new Column(Uint32Array);
  readonly #codes = new Map<string, number>();
  readonly #textPages: Uint16Array[] = [];
  readonly #pageShift: number;
  #pageUsed: number;
  #rows = 0;

  /** `large` for the base (pages of 32 MB), otherwise for a few rows. */
  constructor(large: boolean) {
    this.#pageShift = large ? LARGE_PAGE : SMALL_PAGE;
    this.#pageUsed = 1 << this.#pageShift;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Takes one line of `copyRows`. */
  take(line: string): void {
    const f = line.split('\t');
    const at = (place: number): string => f[place] as string;
    const c = this.#columns;
    const row = this.#rows++;
    c.id.push(Number(at(FIELD.posting_id)));
    c.number.push(codeNumber(at(FIELD.posting_number)));
    c.establishment.push(Number(at(FIELD.establishment_id)));
    c.establishmentNumber.push(codeNumber(at(FIELD.establishment_number)));
    c.disclosure.push(Number(at(FIELD.disclosure)));
    c.accepted.push(Number(at(FIELD.accepted_on)));
    c.deadline.push(Number(at(FIELD.valid_through)));
    c.lat.push(at(FIELD.lat) === '\\N' ? Number.NaN : Number(at(FIELD.lat)));
    c.lng.push(at(FIELD.lng) === '\\N' ? Number.NaN : Number(at(FIELD.lng)));
    c.wageBase.push(orNone(at(FIELD.wage_base)));
    c.wageTotal.push(orNone(at(FIELD.wage_total)));
    c.monthlyBase.push(orNone(at(FIELD.monthly_base)));
    c.monthlyTotal.push(orNone(at(FIELD.monthly_total)));
    c.hourlyBase.push(orNone(at(FIELD.hourly_base)));
    c.hourlyTotal.push(orNone(at(FIELD.hourly_total)));
    const hours = listIn(at(FIELD.hours));
    for (let nth = 0; nth < 6; nth++) c.hours.push(hours[nth] === undefined ? -1 : Number(hours[nth]));
    c.overtime.push(orNone(at(FIELD.overtime_hours)));
    c.annualHolidays.push(orNone(at(FIELD.annual_holidays)));
    c.retirement.push(orNone(at(FIELD.retirement_age)));
    c.ageFrom.push(orNone(at(FIELD.age_from)));
    c.ageTo.push(orNone(at(FIELD.age_to)));
    this.#takeText(at(FIELD.body), at(FIELD.employer));
    this.#takeCodes(row, at);
  }

  #takeCodes(row: number, at: (place: number) => string): void {
    this.#codesBegin.push(this.#codesOfRows.size);
    const facets = this.#facets;
    const places = listIn(at(FIELD.places));
    const prefectures = places.map((place) => place.slice(0, 2));
    const cities = places.filter((place) => place.length === 5);
    for (const code of prefectures) this.#code(`pref:${code}`);
    for (const code of cities) this.#code(`city:${code}`);
    facets.prefecture.push(row, prefectures);
    facets.city.push(row, cities);

    const categories = listIn(at(FIELD.categories));
    for (const code of categories) {
      this.#code(`cat:${code.slice(0, 2)}`);
      if (code.length > 2) this.#code(`cat:${code}`);
    }
    facets.category.push(
      row,
      categories.map((code) => code.slice(0, 2)),
    );
    facets['category-detail'].push(
      row,
      categories.filter((code) => code.length > 2),
    );

    const occupations = listIn(at(FIELD.occupations));
    const majors: string[] = [];
    for (const code of occupations) {
      const major = occupationMajor(code);
      if (major !== undefined) {
        majors.push(major);
        this.#code(`occ:${major}`);
      }
      for (const length of [2, 3, 5]) if (code.length >= length) this.#code(`occ:${code.slice(0, length)}`);
    }
    facets['occupation-major'].push(row, majors);
    facets['occupation-middle'].push(
      row,
      occupations.map((code) => code.slice(0, 2)),
    );
    facets['occupation-small'].push(
      row,
      occupations.filter((code) => code.length >= 3).map((code) => code.slice(0, 3)),
    );

    const kind = Number(at(FIELD.kind));
    const employment = Number(at(FIELD.employment));
    const wageType = Number(at(FIELD.wage_type));
    this.#code(`kind:${KINDS[kind]}`);
    this.#code(`emp:${EMPLOYMENTS[employment - 1]}`);
    this.#code(`wage:${WAGE_TYPES[wageType]}`);

    const industry = at(FIELD.industry);
    facets.industry.push(row, industry === '\\N' ? NONE : [industry.slice(0, 2)]);
    if (industry !== '\\N')
      for (const length of [2, 3, 4]) if (industry.length >= length) this.#code(`ind:${industry.slice(0, length)}`);

    this.#code(`disc:${at(FIELD.disclosure)}`);
    const twoDayWeek = Number(at(FIELD.two_day_week));
    const holidays = Number(at(FIELD.holidays));
    const insurances = Number(at(FIELD.insurances));
    const flags = Number(at(FIELD.flags));
    const employees = orNone(at(FIELD.employees));
    this.#code(`two:${TWO_DAY_WEEKS[twoDayWeek]}`);
    this.#code(`con:${CONTRACTS[Number(at(FIELD.contract))]}`);
    this.#code(`ren:${RENEWALS[Number(at(FIELD.renewal))]}`);
    this.#code(`dri:${DRIVING_LICENCES[Number(at(FIELD.driving_licence))]}`);
    this.#bits('hol:', HOLIDAYS, holidays);
    this.#bits('ins:', INSURANCES, insurances);
    this.#bits('flag:', FLAGS, flags);
    for (const size of SIZES) if (employees >= size) this.#code(`size:${size}`);
    const packed = packedOf({ kind, employment, wageType, twoDayWeek, holidays, insurances, flags, employees });
    for (const name of PACKED_NAMES) this.#packed[name].push(packed[name]);
    for (const code of listIn(at(FIELD.lines))) this.#code(`line:${code}`);
    for (const code of listIn(at(FIELD.stations))) this.#code(`sta:${code}`);
    for (const code of listIn(at(FIELD.licences))) this.#code(`lic:${code}`);
    const organisation = at(FIELD.organisation);
    if (organisation !== '\\N') this.#code(`org:${organisation}`);
  }

  #bits(prefix: string, list: readonly string[], bits: number): void {
    for (let nth = 0; nth < list.length; nth++) if ((bits >>> nth) & 1) this.#code(prefix + list[nth]);
  }

  #code(code: string): void {
    let number = this.#codes.get(code);
    if (number === undefined) {
      number = this.#codes.size;
      this.#codes.set(code, number);
    }
    this.#codesOfRows.push(number);
  }

  /** Copies both texts into the page, undoing COPY's escapes; a text's length only shrinks by that. */
  #takeText(body: string, employer: string): void {
    const longest = body.length + employer.length;
    if (this.#pageUsed + longest > 1 << this.#pageShift) {
      this.#textPages.push(shared(Uint16Array, 2 << this.#pageShift));
      this.#pageUsed = 0;
    }
    const page = this.#textPages.at(-1) as Uint16Array;
    const begin = this.#pageUsed;
    const middle = unescapeInto(page, begin, body);
    const end = unescapeInto(page, middle, employer);
    this.#columns.textAt.push((this.#textPages.length - 1) * 2 ** this.#pageShift + begin);
    this.#columns.bodyLength.push(middle - begin);
    this.#columns.employerLength.push(end - middle);
    this.#pageUsed = end;
  }

  /** The segment of all rows taken. The builder is used up. */
  finish(key: number): Segment {
    const order = this.#order();
    const docOfRow = new Uint32Array(this.#rows);
    for (let doc = 0; doc < order.length; doc++) docOfRow[order[doc] as number] = doc;
    const c = this.#columns;
    const columns: Columns = {
      id: c.id.arranged(order),
      number: c.number.arranged(order),
      establishment: c.establishment.arranged(order),
      establishmentNumber: c.establishmentNumber.arranged(order),
      disclosure: c.disclosure.arranged(order),
      accepted: c.accepted.arranged(order),
      deadline: c.deadline.arranged(order),
      lat: c.lat.arranged(order),
      lng: c.lng.arranged(order),
      wageBase: c.wageBase.arranged(order),
      wageTotal: c.wageTotal.arranged(order),
      monthlyBase: c.monthlyBase.arranged(order),
      monthlyTotal: c.monthlyTotal.arranged(order),
      hourlyBase: c.hourlyBase.arranged(order),
      hourlyTotal: c.hourlyTotal.arranged(order),
      hours: c.hours.arranged(order, 6),
      overtime: c.overtime.arranged(order),
      annualHolidays: c.annualHolidays.arranged(order),
      retirement: c.retirement.arranged(order),
      ageFrom: c.ageFrom.arranged(order),
      ageTo: c.ageTo.arranged(order),
      textAt: c.textAt.arranged(order),
      bodyLength: c.bodyLength.arranged(order),
      employerLength: c.employerLength.arranged(order),
    };
    const facets = Object.fromEntries(
      COLUMN_FACETS.map((facet) => [facet, this.#facets[facet].finish(order, docOfRow)]),
    ) as Record<ColumnFacet, FacetColumn>;
    const packed = Object.fromEntries(
      PACKED_NAMES.map((name) => {
        const column = this.#packed[name].arranged(order);
        return [name, { column, totals: packedTotals(column) }];
      }),
    ) as Record<PackedName, PackedColumn>;
    const { terms, codes } = this.#index(order, columns);
    return {
      key,
      size: this.#rows,
      columns,
      byId: sortedBy(this.#rows, (doc) => columns.id[doc] as number),
      orders: ordersOf(this.#rows, columns),
      facets,
      packed,
      textPages: this.#textPages,
      textPageShift: this.#pageShift,
      codes,
      ...terms,
    };
  }

  /** Rows by (受付年月日 desc, id desc). */
  #order(): Uint32Array {
    const { id, accepted } = this.#columns;
    const byId = sortedBy(this.#rows, (row) => -(id.values[row] as number));
    return stableBy(byId, (row) => 0xffff - (accepted.values[row] as number));
  }

  #index(order: Uint32Array, columns: Columns) {
    const table = new TermTable(order.length);
    const codeTerms = Uint32Array.from({ length: this.#codes.size }, () => table.fresh());
    for (let doc = 0; doc < order.length; doc++) {
      const row = order[doc] as number;
      const end = row + 1 < this.#rows ? (this.#codesBegin.values[row + 1] as number) : this.#codesOfRows.size;
      for (let at = this.#codesBegin.values[row] as number; at < end; at++)
        table.add(codeTerms[this.#codesOfRows.values[at] as number] as number, doc);
      const textAt = columns.textAt[doc] as number;
      const page = this.#textPages[textAt >>> this.#pageShift] as Uint16Array;
      const begin = textAt & ((1 << this.#pageShift) - 1);
      const middle = begin + (columns.bodyLength[doc] as number);
      addGrams(table, page, begin, middle, doc, false);
      addGrams(table, page, middle, middle + (columns.employerLength[doc] as number), doc, true);
    }
    const codes = new Map([...this.#codes].map(([code, number]) => [code, codeTerms[number] as number]));
    return { terms: table.finish(), codes };
  }
}
