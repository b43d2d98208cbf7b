import type { APIRoute } from 'astro';
import { filterIndex } from '../../views/filterIndex.ts';
import { catalog } from '../../catalog/index.ts';

export const GET: APIRoute = () => Response.json(filterIndex(catalog.exemplars));
