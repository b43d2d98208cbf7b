/** Loaded before a build: the disk claims to have room, so that it runs out on the way. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

fs.statfsSync = (() => ({
  bavail: 1e9,
  bsize: 4096,
  blocks: 1e9,
})) as unknown as typeof fs.statfsSync;
syncBuiltinESMExports();
