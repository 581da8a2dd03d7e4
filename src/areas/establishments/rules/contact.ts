/**
 * What staff write into the contact log of an establishment.
 * Clause: T6(5), S P5
 * The office keeps how, when, with whom and about what it was in touch with an employer; never what jobseekers sent.
 */
import { isBefore } from '#kernel/calendar.ts';
import { allow, type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';

export const contactChannels = ['telephone', 'counter', 'visit', 'email', 'letter'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const mostContactName = 40;
export const mostContactText = 1000;

/** An entry as typed; `on` null where it is no date. */
export interface ContactTyped {
  readonly on: Temporal.PlainDate | null;
  readonly channel: string;
  readonly withWhom: string;
  readonly about: string;
}

export interface Contact {
  readonly on: Temporal.PlainDate;
  readonly channel: ContactChannel;
  readonly withWhom: string;
  readonly about: string;
}

const rule = 'T6(5)';

/** The entry as it is kept. Refused: `contact-day`, `contact-in-future`, `contact-channel`, `contact-empty`, `text-too-long` {most}. */
export function readContact(typed: ContactTyped, today: Temporal.PlainDate): Ruling<Contact> {
  const { on } = typed;
  const channel = contactChannels.find((each) => each === typed.channel);
  const withWhom = typed.withWhom.normalize('NFC').trim();
  const about = typed.about.normalize('NFC').trim();
  const found: Refusal[] = [];
  if (!on) found.push({ rule, code: 'contact-day', field: 'on' });
  else if (isBefore(today, on)) found.push({ rule, code: 'contact-in-future', field: 'on' });
  if (!channel) found.push({ rule, code: 'contact-channel', field: 'channel' });
  if ([...withWhom].length > mostContactName)
    found.push({ rule, code: 'text-too-long', field: 'withWhom', data: { most: mostContactName } });
  if (about === '') found.push({ rule, code: 'contact-empty', field: 'about' });
  if ([...about].length > mostContactText)
    found.push({ rule, code: 'text-too-long', field: 'about', data: { most: mostContactText } });
  const [first, ...rest] = found;
  if (first) return refuse(first, ...rest);
  if (!on || !channel) throw new Error('An entry without day or channel was refused before.');
  return allow({ on, channel, withWhom, about });
}
