import { z } from 'zod';
import { CELLS } from '../domain/tileMap.ts';
import { isSlug } from '../domain/vietnamese.ts';
import { field } from './fields.ts';

/** Most rows, and most cells of a row, for which the style sheet has places. */
const LIMIT = 10;
const tooMany = `tối đa ${LIMIT} hàng, mỗi hàng ${LIMIT} ô`;
const noPlaces: readonly string[] = Object.values(CELLS);

const cell = z
  .string()
  .refine(
    (value) => isSlug(value) || noPlaces.includes(value),
    `mỗi ô là một mã địa phương, "${CELLS.water}" hoặc "${CELLS.empty}"`,
  )
  .meta({ example: 'ma-dia-phuong' });

/** Where the units below the site's own lie to each other: rows from north to south, cells from west to east. */
export const tileMapSchema = z
  .array(field('Hàng', z.array(field('Ô', cell)).min(1).max(LIMIT, tooMany)))
  .min(1)
  .max(LIMIT, tooMany);
