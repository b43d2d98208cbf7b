/** Parts of a path with forward slashes. */

/** `content/chi-tieu/thu.json` → `thu.json`. */
export const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** `content/chi-tieu/thu.json` → `content/chi-tieu`; empty for a bare name. */
export const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** `content/chi-tieu/thu.json` → `.json`; empty where there is none, as in `.gitkeep`. */
export function endingOf(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

/** `content/chi-tieu/thu.json` → `thu`. */
export function stemOf(path: string): string {
  const name = fileName(path);
  return name.slice(0, name.length - endingOf(name).length);
}

/** True for a name that Windows keeps for a device, whatever its ending: no file or folder can have it there. */
export const isDeviceName = (name: string) => /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
