/** Schools, licences, jobs: as many as anybody has; the figure is only what one form can carry (T15). */
export const mostEntries = 100;
