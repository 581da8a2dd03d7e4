export { establishmentFacts } from './facts.ts';
export { type EstablishmentContent, establishmentFields } from './fields/index.ts';
export { setEstablishmentPhase } from './phase.ts';
export {
  type EstablishmentPhase,
  type EstablishmentRecord,
  employerAddresses,
  filingAddresses,
  lockEstablishment,
  readEstablishment,
} from './store/establishments.ts';
export { type FeedEstablishment, keepFromFeed } from './store/from-feed.ts';
export { type SavedSection, saveEstablishment } from './usecases/save-establishment.ts';
