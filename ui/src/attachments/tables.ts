/** Tables attachments are stored in: what shows some is loaded again when any of them was written. */
export const ATTACHMENT_TABLES: readonly string[] = ["attachment", "attachment_link"];
