import { type ContentOf, catalogue, type SectionKey } from '#kernel/fields/index.ts';
import { disability } from './disability.ts';
import { history } from './history.ts';
import { person } from './person.ts';
import { school } from './school.ts';
import { self } from './self.ts';
import { situation } from './situation.ts';
import { wishes } from './wishes.ts';

/** The fields of a jobseeker's registration. */
export const jobseekerFields = catalogue(person, situation, wishes, school, history, self, disability);

export type JobseekerContent = ContentOf<typeof jobseekerFields>;

/** A section of the registration. */
export type SectionName = SectionKey<typeof jobseekerFields>;

/** The section of this name, if there is one. */
export const sectionNamed = (name: string) => jobseekerFields.find((each) => each.key === name);
