/** The day on which the style guide's examples stand. */
export const today = Temporal.PlainDate.from('2026-11-24');

/** A moment of the examples, in Japan. */
export const at = (day: string, time: string): Temporal.Instant => Temporal.Instant.from(`${day}T${time}:00+09:00`);
