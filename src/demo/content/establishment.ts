import { type EstablishmentContent, establishmentFields } from '#areas/establishments/index.ts';
import { withoutUnasked } from '#kernel/fields/index.ts';
import type { DemoEstablishment } from '../establishment.ts';
import { given } from './given.ts';

/** The registration of an invented establishment, as it would have been typed. */
export function establishmentContentOf(demo: DemoEstablishment): EstablishmentContent {
  const { employees, representative, station } = demo;
  return withoutUnasked(establishmentFields, {
    identity: given({
      name: demo.name,
      kana: demo.kana,
      corporateNumber: demo.corporateNumber,
      postalCode: demo.postalCode,
      municipality: demo.place.municipalityCode,
      address: demo.address,
      station: station?.name,
      stationMeans: station && ('walk' as const),
      stationMinutes: station?.minutes,
      phone: demo.telephone,
      email: demo.email,
      representative: `${representative.post} ${representative.name}`,
    }),
    business: given({
      industry: demo.industry,
      employeesTotal: employees.company,
      employeesHere: employees.here,
      employeesWomen: employees.women,
      employeesPartTime: employees.partTime,
      foundedIn: demo.founded,
      capital: demo.capital,
      union: demo.laborUnion,
      activity: demo.business,
      strengths: demo.features,
    }),
    terms: given({
      insurances: demo.insurances,
      severance: demo.retirementPay !== null,
      severanceAfter: demo.retirementPay?.years,
      mutualAid: demo.mutualAid,
      retirement: demo.retirementAge !== null,
      retirementAge: demo.retirementAge,
      retirementUniform: demo.retirementAge === null ? undefined : true,
      rehiring: demo.rehireUntil !== null,
      rehiringUntil: demo.rehireUntil,
      rulesFullTime: demo.workRules,
      rulesPartTime: demo.workRules,
      childcareLeave: demo.leaveTaken.childcare,
      careLeave: demo.leaveTaken.familyCare,
      nursingLeave: demo.leaveTaken.nursing,
      foreigners: demo.foreignersEmployed,
      singleHousing: demo.housing.single,
      familyHousing: demo.housing.family,
      nursery: demo.childcare,
    }),
    consideration: { has: demo.accessibility },
  });
}
