import { z } from 'zod';

export const AddressForm = z.object({ email: z.string().default('') });

export const KeyForm = z.object({
  email: z.string().default(''),
  key: z.string().default(''),
  password: z.string().default(''),
});
