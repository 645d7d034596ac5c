/** What changes something held for a time. */
export type Act = "status" | "group" | "post" | "contact" | "class" | "condition" | "suspension";
