/** Level of a heading, where a component may stand at several. */
export type HeadingLevel = 1 | 2 | 3 | 4;
