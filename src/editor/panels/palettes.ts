/** Brand colours to start from, each usable on every tone of a site. */
export const PALETTES = [
  ['cobalt', '#2448c4'],
  ['navy', '#1f3566'],
  ['petrol', '#0f5c6e'],
  ['emerald', '#0b7a54'],
  ['forest', '#2c5a34'],
  ['olive', '#66701f'],
  ['mustard', '#d69a12'],
  ['orange', '#cf5a14'],
  ['terracotta', '#a9502f'],
  ['tomato', '#c2352b'],
  ['wine', '#7a1f3d'],
  ['rose', '#c23f6c'],
  ['coffee', '#5e3d2c'],
  ['graphite', '#373c42'],
] as const;
