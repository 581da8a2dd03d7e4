/** An unused session ends after this many seconds; every use prolongs it. */
export const SESSION_SECONDS = 60 * 60;
