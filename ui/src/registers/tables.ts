/** Tables whose change is seen in a register. */
export const REGISTER_TABLES = ["register_entry", "register_value", "own_register", "own_register_field", "member"];
