/** A mail as it leaves. The Message-ID is the same at every attempt, so that a receiver can drop a copy. */
export interface Letter {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** plain text */
  readonly body: string;
  /** Where one click stops such mails without a login; null for mails that are not sent on wish. */
  readonly unsubscribeUrl: string | null;
}

/** The receiving side will never take this mail: trying again is of no use. */
export class MailRefused extends Error {}

/** A way for mail to leave the house. */
export interface Mailer {
  /**
   * Hands one mail over; when it resolves, the other side is responsible for it.
   * @throws MailRefused when it can never be taken; any other error may pass
   */
  send(letter: Letter): Promise<void>;
  /** @throws when mail cannot be handed over now; the message says why */
  check(): Promise<void>;
  close(): void;
}
