import { z } from 'zod';

/** What is posted; the use case judges it. */
export const LoginForm = z.object({
  email: z.string().default(''),
  password: z.string().default(''),
  next: z.string().default(''),
});
