import { establishmentNumber, postingNumber } from '#kernel/numbers.ts';

/** Gives out numbers office by office, in the order in which they are asked for. */
export interface DemoNumbering {
  posting(officeCode: string): string;
  establishment(officeCode: string): string;
}

/** Numbering from the beginning; a world numbers its establishments and postings with one of these. */
export function demoNumbering(): DemoNumbering {
  const postings = new Map<string, number>();
  const establishments = new Map<string, number>();
  const next = (serials: Map<string, number>, key: string): number => {
    const serial = (serials.get(key) ?? 0) + 1;
    serials.set(key, serial);
    return serial;
  };
  return {
    posting: (officeCode) => postingNumber(officeCode, next(postings, officeCode)),
    establishment: (officeCode) => {
      const serial = next(establishments, officeCode.slice(0, 4));
      return establishmentNumber(officeCode.slice(0, 4), serial, serial % 10);
    },
  };
}
