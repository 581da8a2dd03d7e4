export { type ResumeContent, type ResumeSection, resumeFields, resumeSectionNamed } from './fields/resume.ts';
export {
  type LibraryKind,
  libraryKinds,
  libraryUpload,
  mostLibraryDocuments,
  mostNameCharacters,
} from './rules/library-limits.ts';
export { eraseLibrary, type LibraryDocument, libraryFile, libraryOf, resumeDraft } from './store/library.ts';
export { dropDocument, keepDocument, renameDocument, saveResumeSection } from './usecases/library.ts';
