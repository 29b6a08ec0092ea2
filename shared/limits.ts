/** Most bytes of one file that are read and checked: 50 MB. A description is 6–23 KB. */
export const MAX_FILE_BYTES = 50_000_000;

/** Longest line, in UTF-16 units, that is checked in full. The longest line of a real description is 1 355. */
export const MAX_LINE_LENGTH = 100_000;
