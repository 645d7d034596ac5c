/** What the commands of 党费 take and answer, until the generated client has them all. */
import { useBackend, type Backend, type Changed, type Format, type Paper } from "@/backend";

export type Fen = number;
/** 万分之. */
export type Rate = number;
export type MemberId = number;
export type PaymentId = number;
export type OccasionId = number;

export type DuesCategory = "离退休" | "在职" | "固定小额";
export type BaseKind = "基本离退休费" | "基本养老金" | "税后月工资" | "参照同等收入者" | "参照原交纳额" | "按上级核定";
export type Rhythm = "按月" | "按季" | "按半年";
export type Way = "会上" | "上门" | "本人转账" | "代交";
export type Means = "现金" | "微信" | "银行" | "直缴上级";
export type PaymentOrigin = "登记" | "更正" | "旧台账";
export type Nature = "应交" | "多交";
export type Difference = "部分交纳" | "自愿多交";
export type MonthMark = "不需交" | "未核定" | "已交" | "部分" | "免" | "未到期" | "未交";
export type OwedLevel = "有未交" | "请提醒" | "将满六个月" | "请核实原因";
export type ReliefState = "待研究" | "同意" | "不同意";

export interface RateView { id?: number | null; category: DuesCategory; up_to?: Fen | null; rate?: Rate | null; amount?: Fen | null; from_month: string; to_month?: string | null; source: string; own: boolean; text: string }
export interface RateDraft { id?: number | null; category: DuesCategory; up_to?: Fen | null; rate?: Rate | null; amount?: Fen | null; from_month: string; to_month?: string | null; source: string }

export interface AssessmentTable { year: number; confirmed?: { on: string; note?: string | null; occasion_id?: OccasionId | null } | null; rows: AssessmentRow[]; members: number; assessed: number; monthly_total: Fen; last_year_monthly_total: Fen; rounding: string; advice: string[] }
export interface AssessmentRow { member_id: MemberId; name: string; sex?: string | null; kind: string; retirement?: string | null; category: DuesCategory; base_kind: BaseKind; base?: Fen | null; rate?: Rate | null; rate_text: string; proposed?: Fen | null; amount?: Fen | null; rhythm: Rhythm; first_month: number; reason?: string | null; last_year?: LastYear | null; changes: AssessmentChangeView[]; advice: string[] }
export interface LastYear { base?: Fen | null; rate_text: string; amount: Fen; rhythm: Rhythm }
export interface AssessmentChangeView { id: number; from_month: number; base?: Fen | null; amount: Fen; rhythm: Rhythm; reason: string }
export interface AssessmentDraft { member_id: MemberId; category: DuesCategory; base_kind: BaseKind; base?: Fen | null; amount?: Fen | null; rhythm: Rhythm; reason?: string | null }

export interface DuesGrid { year: number; today_month?: number | null; rows: GridRow[]; months: MonthTotal[]; due: Fen; paid: Fen; extra: Fen; owed: Fen; closed_until?: string | null; confirmed: boolean; members: number }
export interface MonthTotal { month: string; due: Fen; paid: Fen; extra: Fen; owed: Fen; closed: boolean }
export interface GridRow { member_id: MemberId; number: number; name: string; base?: Fen | null; rate_text: string; monthly?: Fen | null; rhythm?: Rhythm | null; cells: GridCell[]; due: Fen; paid: Fen; extra: Fen; owed: Fen; owed_level?: OwedLevel | null; note: string }
export interface GridCell { month: string; mark: MonthMark; due: Fen; paid: Fen; extra: Fen; detail: string; payments: PaymentId[] }
export interface TotalRow { member_id: MemberId; name: string; month: string; mark: MonthMark; due: Fen; paid: Fen; extra: Fen; owed: Fen; slips: string[] }
export interface OwedList { rows: OwedRow[]; amount: Fen; people: number }
export interface OwedRow { member_id: MemberId; name: string; months: string[]; months_text: string; amount: Fen; level: OwedLevel; excused?: string | null; phone?: string | null }

export interface ReliefView { id: number; member_id: MemberId; name: string; state: ReliefState; from_month: string; to_month: string; amount: Fen; monthly?: Fen | null; reason: string; requested_on: string; decided_on?: string | null; occasion_id?: OccasionId | null; occasion_text?: string | null; decision?: string | null; superior_opinion?: string | null; advice: string[] }
export interface ReliefDraft { id?: number | null; member_id: MemberId; state: ReliefState; from_month: string; to_month: string; amount: Fen; reason: string; requested_on: string; decided_on?: string | null; occasion_id?: OccasionId | null; decision?: string | null; superior_opinion?: string | null }

export interface CollectQuery { received_on: string; through_month?: string | null; occasion_id?: OccasionId | null; group_id?: number | null; member_ids?: MemberId[] | null }
export interface CollectList { rows: CollectRow[]; ways: Way[]; means: Means[]; collector?: string | null; collectors: string[]; present_known: boolean }
export interface CollectRow { member_id: MemberId; name: string; group?: string | null; months: MonthDue[]; amount: Fen; months_text: string; owed_months: number; away?: string | null; paid_already: boolean; note: string | null }
export interface MonthDue { month: string; due: Fen; owed: boolean }
export interface CollectRequest { received_on: string; collector?: string | null; way: Way; means: Means; occasion_id?: OccasionId | null; note?: string | null; far_confirmed: boolean; lines: CollectLine[] }
export interface CollectLine { member_id: MemberId; amount: Fen; months?: string[] | null; way?: Way | null; means?: Means | null; paid_by?: string | null; difference?: Difference | null; note?: string | null }
export interface Receipt { payment_id: PaymentId; slip: string; member_id: MemberId; name: string; amount: Fen }

export interface PaymentView { id: PaymentId; slip?: string | null; member_id: MemberId; name: string; origin: PaymentOrigin; received_on: string; amount: Fen; capitals: string; way?: Way | null; means?: Means | null; paid_by?: string | null; collector?: string | null; occasion_id?: OccasionId | null; occasion_text?: string | null; note?: string | null; parts: PartView[]; months_text: string; corrects?: PaymentId | null; corrected_by: PaymentId[]; voided_on?: string | null; void_reason?: string | null; closed: boolean }
export interface PartView { month: string; nature: Nature; amount: Fen }
export interface PaymentQuery { year?: number | null; month?: string | null; from?: string | null; to?: string | null; member_id?: MemberId | null; means?: Means | null; include_voided: boolean; page?: number | null }
export interface PaymentPage { rows: PaymentView[]; total: number; sum: Fen; page: number; pages: number }

export interface CashBox { last_closing: number | null; closed_until: string | null; from: string | null; until: string; lines: BoxLine[]; direct: { received: Fen; payments: number }; expected: Fen }
export interface BoxLine { means: Means; opening: Fen; received: Fen; payments: number; remitted: Fen; expected: Fen }
export interface ClosingView { id: number; from: string | null; until: string; counted_on: string; counted_by?: string | null; witness?: string | null; note?: string | null; counts: { means: Means; expected: Fen; counted: Fen; difference: Fen; explanation: string | null }[]; reopened_on: string | null; reopen_reason: string | null; is_latest: boolean }
export interface CloseRequest { until: string; counted_on: string; counts: { means: Means; counted: Fen; explanation?: string | null }[]; counted_by?: string | null; witness?: string | null; note?: string | null }

export interface Remittances { quarters: { quarter: number; received: Fen; direct: Fen; remitted: Fen; still: Fen }[]; rows: RemittanceView[] }
export interface RemittanceView { id: number; year: number; quarter: number; remitted_on: string; amount: Fen; capitals: string; means: Means; receipt_number?: string | null; handed_to?: string | null; note?: string | null; voided_on?: string | null; void_reason?: string | null; closed: boolean }
export interface RemittanceDraft { year: number; quarter: number; remitted_on: string; amount: Fen; means: Means; receipt_number?: string | null; handed_to?: string | null; note?: string | null }
export interface ReturnView { id?: number | null; receipts_year: number; receipts: Fen; rate: Rate; due: Fen; received: Fen; difference: Fen; entries: { fund_entry_id: number; day: string; amount: Fen; note: string | null }[]; note?: string | null }

export interface LargeView { id: number; member_id: MemberId; name: string; received_on: string; amount: Fen; capitals: string; means: Means; brief?: string | null; handed_up_on?: string | null; receipt_number?: string | null; note?: string | null; voided_on?: string | null; void_reason?: string | null }
export interface LargeDraft { id?: number | null; member_id: MemberId; received_on: string; amount: Fen; means: Means; brief?: string | null; handed_up_on?: string | null; receipt_number?: string | null; note?: string | null }

export interface PublicationView { id: number; year: number; quarter?: number | null; published_on: string; until_day?: string | null; place?: string | null; by_person: boolean; note?: string | null }
export interface Publication { title: string; text: string; rows: { name: string; due: Fen; paid: Fen }[]; people: number; due: Fen; paid: Fen; owed_people?: number | null; remitted: Fen; returned: Fen; spent: Fen }

type Done<T = unknown> = Promise<Changed<T>>;

export interface DuesClient {
  rates(): Promise<RateView[]>;
  rateSave(draft: RateDraft): Done;
  rateBin(ref: { id: number }): Done;
  assessment(of: { year: number }): Promise<AssessmentTable>;
  assessmentSave(request: { year: number; rows: AssessmentDraft[] }): Done;
  assessmentRaise(request: { year: number; percent: Rate; member_ids?: MemberId[] | null; reason: string }): Done;
  assessmentTakeOver(of: { year: number }): Done;
  assessmentConfirm(request: { year: number; on: string; occasion_id?: OccasionId | null; note?: string | null }): Done;
  assessmentLift(request: { year: number; reason: string }): Done;
  assessmentChange(request: { year: number; member_ids: MemberId[]; from_month: number; base?: Fen | null; amount?: Fen | null; rhythm?: Rhythm | null; reason: string }): Done;
  grid(query: { year: number; group_id?: number | null; search?: string | null; until?: string | null }): Promise<DuesGrid>;
  revealBases(request: { year: number; why?: string | null }): Done<{ member_id: MemberId; base: Fen }[]>;
  rows(query: { year: number; month?: string | null; member_id?: MemberId | null; mark?: MonthMark | null }): Promise<TotalRow[]>;
  owed(query: { on?: string | null }): Promise<OwedList>;
  reliefs(query: { year?: number | null }): Promise<ReliefView[]>;
  reliefSave(draft: ReliefDraft): Done;
  reliefBin(ref: { id: number }): Done;
  collectList(query: CollectQuery): Promise<CollectList>;
  collect(request: CollectRequest): Done<Receipt[]>;
  payment(ref: { id: PaymentId }): Promise<PaymentView>;
  payments(query: PaymentQuery): Promise<PaymentPage>;
  void(request: { id: PaymentId; reason: string }): Done;
  correct(request: { id: PaymentId; received_on: string; amount: Fen; months?: string[] | null; reason: string; means?: Means | null }): Done<Receipt>;
  box(query: { until?: string | null }): Promise<CashBox>;
  close(request: CloseRequest): Done<number>;
  reopen(request: { id: number; reason: string }): Done;
  closings(): Promise<ClosingView[]>;
  remittances(of: { year: number }): Promise<Remittances>;
  remit(draft: RemittanceDraft): Done;
  remitVoid(request: { id: number; reason: string }): Done;
  returns(): Promise<ReturnView[]>;
  returnSave(request: { receipts_year: number; rate: Rate; note?: string | null }): Done;
  returnReceived(request: { receipts_year: number; day: string; amount: Fen; note?: string | null }): Done;
  largeList(query: { year?: number | null }): Promise<LargeView[]>;
  largeSave(draft: LargeDraft): Done;
  largeVoid(request: { id: number; reason: string }): Done;
  publications(of: { year: number }): Promise<PublicationView[]>;
  publish(request: { year: number; quarter?: number | null; published_on: string; until_day?: string | null; place?: string | null; by_person: boolean; note?: string | null }): Done;
  publication(query: { year: number; quarter?: number | null; by_person?: boolean | null }): Promise<Publication>;
}

/** The papers of 党费. */
export interface DuesPapers {
  duesAssessment(request: { year: number; format: Format }): Promise<Paper>;
  duesRegister(request: { year: number; format: Format }): Promise<Paper>;
  duesMonth(request: { month: string; format: Format }): Promise<Paper>;
  duesSummary(request: { year: number; format: Format }): Promise<Paper>;
  duesPublish(request: { year: number; quarter?: number | null; by_person: boolean; format: Format | "png" }): Promise<Paper>;
  duesRelief(request: { id: number; format: Format }): Promise<Paper>;
  duesSlips(request: { payment_ids: PaymentId[]; format: Format }): Promise<Paper>;
  duesRemittance(request: { id: number; format: Format }): Promise<Paper>;
  duesReturns(request: { format: Format }): Promise<Paper>;
  duesLarge(request: { year?: number | null; format: Format }): Promise<Paper>;
  duesReminder(request: { member_ids: MemberId[]; format: Format }): Promise<Paper>;
  duesOwed(request: { format: Format }): Promise<Paper>;
  duesClosing(request: { id: number; format: Format }): Promise<Paper>;
}

/** The commands of 党费, inside a component or a store. */
export function useDues(): DuesClient {
  return (useBackend() as Backend & { dues: DuesClient }).dues;
}

/** The papers of 党费, inside a component. */
export function useDuesPapers(): DuesPapers {
  return (useBackend() as unknown as { report: DuesPapers }).report;
}
