/** Tables of the book that tell of a form. */
export const FORM_TABLES = [
  "bureau_form",
  "bureau_form_file",
  "bureau_form_cell",
  "bureau_form_table",
  "bureau_form_column",
] as const;
