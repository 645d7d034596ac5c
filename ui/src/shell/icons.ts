/**
 * Outlines in a 24 × 24 box; an icon never stands without its word. Drawn, not written: a sign that the
 * system's fonts lack (↶) would have the bundled font fetched and the page laid out once more.
 */
export const ICONS = {
  home: "M3 11 12 4l9 7v9h-6v-6H9v6H3z",
  roster:
    "M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6m2 9h4c0-3-2-5-4-5.6",
  life: "M4 5h16v15H4zM4 10h16M8 3v4m8-4v4M8 14h5",
  registers: "M12 20s-8-5-8-11a4.4 4.4 0 0 1 8-2.6A4.4 4.4 0 0 1 20 9c0 6-8 11-8 11z",
  dues: "M4 4h16v16H4zM8 8h8M8 12h8M12 8v8",
  yearbook: "M4 5c4-2 7 0 8 1 1-1 4-3 8-1v14c-4-2-7 0-8 1-1-1-4-3-8-1zM12 6v14",
  bureau: "M5 3h9l5 5v13H5zM14 3v5h5M8 12h8M12 20v-5m-3 3 3-3 3 3",
  settings:
    "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3m0 12v3m9-9h-3M6 12H3m15-6-2 2M8 16l-2 2m12 0-2-2M8 8 6 6",
  undo: "M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "m16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21",
} as const;

export type IconName = keyof typeof ICONS;
