import type { EstablishmentContent } from '#areas/establishments/index.ts';

/** A complete registration of an invented establishment; sections given replace those of the same name. */
export function establishmentContent(changed: EstablishmentContent = {}): EstablishmentContent {
  return {
    identity: {
      name: '白山商店（架空）',
      kana: 'ハクサンショウテン',
      postalCode: '9200962',
      municipality: '17201',
      address: '広坂1-1-1',
      phone: '050-0000-0002',
    },
    business: {
      employeesTotal: 40,
      employeesHere: 12,
      employeesWomen: 7,
      employeesPartTime: 3,
      activity: '食品の卸売',
    },
    terms: { insurances: ['employment', 'accident', 'health', 'pension'], retirement: true, retirementAge: 60 },
    ...changed,
  };
}
