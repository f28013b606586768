// Made by `npm run gen`; edit its source instead.
import type { Platform } from '../platforms/platform.ts';
import platforms_rhel7 from '../platforms/rhel7.ts';
import platforms_rhel8 from '../platforms/rhel8.ts';
import platforms_rhel9 from '../platforms/rhel9.ts';

export const platforms: Record<string, Platform> = {
  'rhel7': platforms_rhel7,
  'rhel8': platforms_rhel8,
  'rhel9': platforms_rhel9,
};
