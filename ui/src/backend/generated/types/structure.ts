// Written by `cargo test -p commands`; do not edit.

/**
 * By what the members are sorted (domain.md 4.1), in the order the tables are told.
 */
export type StructureKind = "人员类别" | "年龄结构" | "年龄结构（全国公报段）" | "党龄结构" | "入党时间" | "性别" | "民族" | "学历" | "离退休类别" | "五类" | "健康状况" | "自理能力" | "居住方式" | "异地居住";
