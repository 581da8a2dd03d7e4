import { homeOffices, officeDirectory } from '#areas/offices/index.ts';
import type { AskFacts } from '#kernel/askable.ts';
import { commonOpeningDays } from '#kernel/calendar.ts';

/** The facts of the reference files; an office keeps the common calendar here, its own days are known to the database only. */
export const referenceFacts: AskFacts = {
  officesOf: (postalCode) => {
    const home = homeOffices(officeDirectory().forPostalCode(postalCode));
    return home ? home.offices.map(({ code, name }) => ({ code, name, jurisdiction: home.kind })) : [];
  },
  openingDays: (code) => (officeDirectory().office(code) ? commonOpeningDays : undefined),
};
