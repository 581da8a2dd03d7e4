import { z } from 'zod';

export const EntryForm = z.object({ email: z.string().default(''), name: z.string().default('') });

/** The opening to take back. */
export const WithdrawForm = z.coerce.number().int().positive();
