import { checkContent, type ProjectCheck } from '../../src/checks/index.ts';
import type { LastChanged } from '../../src/reading/published.ts';

/** The whole check of the content, with what a browser could not do: every photo is read to its end. */
export async function checkProject(
  root: string,
  today: string,
  changed?: LastChanged,
): Promise<ProjectCheck> {
  const result = checkContent(root, today, changed);
  const faulty = new Set(result.problems.map(({ file }) => file));
  const photos = result.photos.filter(({ file }) => !faulty.has(file));
  if (photos.length === 0) return result;
  // Loaded only where there is a photo, as it brings a program of its own.
  const { damagedPhotos } = await import('../../src/photos/damaged.ts');
  const damaged = await damagedPhotos(photos);
  return { ...result, problems: [...result.problems, ...damaged] };
}
