import type { Cells } from '../views/tileMap.ts';

/**
 * Attributes by which `styles/tileMap.css` places a cell. A row of the map is two tracks of the grid: one
 * for the names of groups that begin there, one for their tiles; other tiles span both.
 */
export function cellAttributes({ row, column, columns }: Cells, part: 'name' | 'tile' | 'both') {
  return {
    'data-row': part === 'tile' ? row * 2 : row * 2 - 1,
    'data-rows': part === 'both' ? 2 : undefined,
    'data-column': column,
    'data-columns': columns > 1 ? columns : undefined,
  };
}
