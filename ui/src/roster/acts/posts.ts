import type { OfficerKind, Post, Selection } from "@/backend";

const choice = <W extends string>(word: W) => ({ value: word, label: word });

/** Posts of the committee, highest first. */
export const COMMITTEE_POSTS = (
  ["书记", "副书记", "组织委员", "宣传委员", "纪检委员", "生活委员", "文体委员", "委员"] satisfies Post[]
).map((word) => choice<Post>(word));

/** How someone comes to a post. */
export const SELECTIONS = (["党员大会选举", "支委会选举", "上级指派", "支部指定"] satisfies Selection[]).map((word) =>
  choice<Selection>(word),
);

/** Those who help the branch from outside its committee. */
export const OFFICER_KINDS = (["联络员", "书记助理员", "第一书记", "党建顾问"] satisfies OfficerKind[]).map((word) =>
  choice<OfficerKind>(word),
);
