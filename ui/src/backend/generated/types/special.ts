// Written by `cargo test -p commands`; do not edit.

/**
 * A list for one purpose (domain.md 1B, 1D, 1G, 1L, 3.6).
 */
export type SpecialKind = "流动党员名单" | "困难党员台账" | "80岁以上党员名单" | "独居党员名单" | "光荣在党50年纪念章推荐名单" | "换届情况表" | "书记项目情况表";
