import type { CollectedPackage, CollectionCheck, PackageStanding } from "@/backend";

/** Colour of the word that says what becomes of a package. */
export const TINTS: Record<PackageStanding, "green" | "red" | "amber" | ""> = {
  计入: "green",
  没有收: "red",
  不是本期: "amber",
  重复: "",
  有更新的: "",
};

/** What somebody has to look at stands before what is as it should be. */
export function toLookAtFirst(packages: readonly CollectedPackage[]): CollectedPackage[] {
  return [...packages.filter(({ reason }) => reason), ...packages.filter(({ reason }) => !reason)];
}

/** What was found, in a sentence. */
export function summary({ period_name, packages, counted, missing }: CollectionCheck): string {
  if (!counted) return `${packages.length} 个文件，没有一个能计入，原因见表里。`;
  const others = packages.length - counted;
  const left = others ? `，${others} 个没有计入` : "";
  const absent = missing.length ? `；名单里还有 ${missing.length} 个支部没有报` : "";
  return `${period_name}：计入 ${counted} 个支部${left}${absent}。`;
}
