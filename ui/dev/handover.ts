import type { DeputyView, FieldSheetLine, FieldSheetPreview, HandoverContents, HandoverGiven, HandoverState } from "@/backend";

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const made = {
  made_at: "2026-10-27T02:10:00Z",
  file_name: "移交包_示范县退休干部第一党支部_2026-10-27.ybt",
  bytes: 152_894_310,
  sha256: hash,
  receiver: "李梅",
};
const sheet = { number: "5f3a91c2d0e4", month: "2026-10", holder: "何淑芬", made_at: "2026-10-20T02:10:00Z" };

/** What 移交 and 组内分表 ask for. */
export const handoverAnswers = {
  "handover.state": (): HandoverState => ({ packages: [{ ...made, changes_since: 0 }], read_only: null }),
  "handover.give": (): HandoverGiven => ({ ...made, problems: [], lost: [], touched: [] }),
  "handover.look": (): HandoverContents => ({
    branch: "示范县退休干部第一党支部",
    made_at: made.made_at,
    members: 36,
    occasions: 412,
    attachments: 1286,
    bytes: made.bytes,
    has_book: true,
  }),
  "deputy.list": (): DeputyView[] => [{ id: 1, name: "何淑芬", from: "2026-09-01", to: "2026-09-20", reason: "书记住院" }],
  "field_sheet.list": (): FieldSheetLine[] => [
    { sheet: { ...sheet, kind: "党费收缴", group: null }, people: 36, recorded: 31, occasion_id: null },
    { sheet: { ...sheet, number: "aa3a91c2d0e4", kind: "党小组会", group: "第一党小组" }, people: 12, recorded: 0, occasion_id: null },
  ],
  "field_sheet.preview": (): FieldSheetPreview => ({
    sheet: { ...sheet, kind: "党费收缴", group: "第一党小组" },
    facts: [["填表人", "何淑芬"]],
    problems: [],
    rows: [
      { row: 5, name: "金秀珍", told: "2026-10-20，会上，现金", amount: 2495, fate: "登记", problem: null },
      { row: 6, name: "秦福生", told: "2026-10-20，上门，微信，女儿代交", amount: 1945, fate: "已登记过", problem: null },
      { row: 7, name: "徐明远", told: "", amount: null, fate: "没有填", problem: null },
      {
        row: 8,
        name: "李㽦",
        told: "2026-10-21，会上，现金",
        amount: 5320,
        fate: "待核对",
        problem: "发表以后账本里有了变动：当时应交 53.20 元，现在已经交了。请核对后到“收缴登记”里单独登记。",
      },
    ],
    ready: 1,
    open: 1,
    amount: 2495,
  }),
};
