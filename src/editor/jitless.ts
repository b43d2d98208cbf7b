/** Before any schema: Zod compiles none, which the page's policy would refuse and the console tell. */
import { config } from 'zod';

config({ jitless: true });
