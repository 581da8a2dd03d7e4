import { z } from 'zod';

export const AddressForm = z.object({ email: z.string().default('') });
