export { establishmentFacts } from './facts.ts';
export { type EstablishmentContent, establishmentFields } from './fields/index.ts';
export { setEstablishmentPhase } from './phase.ts';
export {
  dropChange,
  dropPaper,
  keepPaper,
  type Paper,
  papersOfChange,
  readChange,
  takePapers,
  writeChange,
} from './store/change.ts';
export { type ContactEntry, contactsOf, eraseContacts } from './store/contacts.ts';
export {
  type EstablishmentPhase,
  type EstablishmentRecord,
  employerAddresses,
  filingAddresses,
  lockEstablishment,
  readEstablishment,
  updateEstablishment,
} from './store/establishments.ts';
export { type FoundEstablishment, findEstablishments } from './store/find.ts';
export { type FeedEstablishment, keepFromFeed } from './store/from-feed.ts';
export {
  type EstablishmentImage,
  eraseImages,
  type ImageSize,
  imageById,
  imagesOf,
  insertImage,
  openImage,
  placeImages,
  publishImage,
  setAlt,
} from './store/images.ts';
export { type Lifting, liftingsOf, type Restriction, restrictionOf } from './store/restriction.ts';
export {
  establishmentByNumber,
  insertSuccessor,
  moveAccounts,
  selfApplicationsWithoutResult,
  setAbolished,
} from './store/succession.ts';
export { registrationTwins, type TwinEstablishment } from './store/twins.ts';
export { addContact } from './usecases/add-contact.ts';
export { openEstablishment } from './usecases/open-record.ts';
export { type SavedSection, saveEstablishment } from './usecases/save-establishment.ts';
