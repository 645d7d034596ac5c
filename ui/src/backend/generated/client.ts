// Written by `cargo test -p commands`; do not edit.

import type * as t from "./types";

export type Call = <R>(name: string, request: object) => Promise<R>;

/** Every command of the program, by concept. */
export const clientOver = (call: Call) => ({
  appraisal: {
    /** 读：一年的民主评议：测评票数、支部评定、反馈，附提示 */
    get: (request: t.AppraisalQuery): Promise<t.AppraisalView> => call("appraisal.get", request),
    /** 写：保存一年的民主评议 */
    save: (request: t.AppraisalDraft): Promise<t.Changed<number>> => call("appraisal.save", request),
  },
  attachment: {
    /** 写：给一条记录添加照片、PDF 或文档 */
    add: (request: t.AttachmentDraft): Promise<t.Changed<t.AttachmentView>> => call("attachment.add", request),
    /** 写：把几张照片、几个文件一次放到各自的记录里 */
    addMany: (request: t.AttachmentDrafts): Promise<t.Changed<t.AddedAttachments>> => call("attachment.add_many", request),
    /** 写：排一条记录附件的顺序 */
    arrange: (request: t.AttachmentOrder): Promise<t.Changed<null>> => call("attachment.arrange", request),
    /** 写：写附件的说明 */
    caption: (request: t.AttachmentCaption): Promise<t.Changed<t.AttachmentId>> => call("attachment.caption", request),
    /** 读：取出一个附件来看、另存或打印 */
    document: (request: t.AttachmentRef): Promise<t.DocumentRef> => call("attachment.document", request),
    /** 读：一条记录的附件 */
    list: (request: t.AttachmentsOf): Promise<Array<t.AttachmentView>> => call("attachment.list", request),
    /** 读：选好还没放进记录的照片，缩小了看 */
    preview: (request: t.ChosenFile): Promise<t.DocumentRef> => call("attachment.preview", request),
    /** 读：看看选好的文件是什么，按拍摄日期提出该放到哪次活动 */
    propose: (request: t.ChosenFiles): Promise<Array<t.LookedAtFile>> => call("attachment.propose", request),
    /** 办：选好的文件不放了 */
    putBack: (request: t.ChosenFiles): Promise<null> => call("attachment.put_back", request),
    /** 写：把附件从一条记录移除 */
    remove: (request: t.AttachmentRemoval): Promise<t.Changed<t.AttachmentId>> => call("attachment.remove", request),
    /** 写：把附件设为签到表扫描件，或取消 */
    setRole: (request: t.AttachmentUse): Promise<t.Changed<t.AttachmentId>> => call("attachment.set_role", request),
    /** 读：一张照片，缩小了看 */
    thumbnail: (request: t.AttachmentRef): Promise<t.DocumentRef> => call("attachment.thumbnail", request),
  },
  attendance: {
    /** 读：签到表上的序号是哪些人 */
    byNumbers: (request: t.NumbersRequest): Promise<t.NumbersFound> => call("attendance.by_numbers", request),
    /** 读：应到名单，按类型和当日名册 */
    expected: (request: t.ExpectedRequest): Promise<t.ExpectedList> => call("attendance.expected", request),
    /** 写：登记补学 */
    makeUp: (request: t.MakeUpRequest): Promise<t.Changed<number>> => call("attendance.make_up", request),
    /** 读：没到会、还没补学的人 */
    notCaughtUp: (request: t.NotCaughtUpQuery): Promise<Array<t.NotCaughtUp>> => call("attendance.not_caught_up", request),
    /** 写：按当日名册更新已定的应到名单 */
    refresh: (request: t.RefreshRequest): Promise<t.Changed<t.Refreshed>> => call("attendance.refresh", request),
    /** 读：屏幕上的到会情况合计：应到、实到、到会率 */
    tally: (request: t.TallyRequest): Promise<t.AttendanceTally> => call("attendance.tally", request),
    /** 写：去掉一条补学 */
    withdrawMakeUp: (request: t.WithdrawMakeUp): Promise<t.Changed<number>> => call("attendance.withdraw_make_up", request),
  },
  backup: {
    /** 办：现在更新第二份 */
    bring: (request: t.NoRequest = {}): Promise<t.Brought> => call("backup.bring", request),
    /** 办：选第二份备份放在哪里 */
    choosePlace: (request: t.PlaceRef): Promise<t.BackupPlace | null> => call("backup.choose_place", request),
    /** 办：正在看的备份和现在的账本差在哪里 */
    differences: (request: t.NoRequest = {}): Promise<t.BackupDifferences> => call("backup.differences", request),
    /** 办：不再放第二份 */
    forgetPlace: (request: t.NoRequest = {}): Promise<t.NoRequest> => call("backup.forget_place", request),
    /** 办：到时候了就自己备份、更新第二份、试恢复一份 */
    keepUp: (request: t.KeepingUp): Promise<t.KeptUp> => call("backup.keep_up", request),
    /** 办：已有的备份，从近到远 */
    list: (request: t.NoRequest = {}): Promise<Array<t.Backup>> => call("backup.list", request),
    /** 办：一个文件夹、U 盘里有哪些备份 */
    listAt: (request: t.PlaceRef): Promise<Array<t.Backup>> => call("backup.list_at", request),
    /** 办：打开一份备份看，只看不改 */
    look: (request: t.BackupRestoring): Promise<t.NoRequest> => call("backup.look", request),
    /** 办：现在备份，并核对备份完好 */
    make: (request: t.NoRequest = {}): Promise<t.BackupMade> => call("backup.make", request),
    /** 办：找最近一份打得开、完好的备份 */
    newestGood: (request: t.TryPassword): Promise<t.NewestGood> => call("backup.newest_good", request),
    /** 办：备份占的空间、第二份放在哪里、上次试恢复 */
    overview: (request: t.NoRequest = {}): Promise<t.BackupOverview> => call("backup.overview", request),
    /** 办：恢复到一份备份；现在的账本先另存一份 */
    restore: (request: t.BackupRestoring): Promise<t.BackupRestored> => call("backup.restore", request),
    /** 办：用一个文件夹、U 盘里的备份恢复 */
    restoreFrom: (request: t.PlaceRestoring): Promise<t.BackupRestored> => call("backup.restore_from", request),
    /** 办：看完备份，回到账本 */
    stopLooking: (request: t.NoRequest = {}): Promise<t.NoRequest> => call("backup.stop_looking", request),
    /** 办：从正在看的备份里取回一条记录 */
    take: (request: t.TakenRecord): Promise<t.Changed<t.NoRequest>> => call("backup.take", request),
  },
  bin: {
    /** 读：回收站里的记录 */
    list: (request: t.NoRequest = {}): Promise<Array<t.Binned>> => call("bin.list", request),
    /** 写：彻底清除回收站里的一条，不能撤销 */
    purge: (request: t.BinnedRef): Promise<t.Changed<t.NoRequest>> => call("bin.purge", request),
    /** 写：把回收站里的一条放回原处 */
    restore: (request: t.BinnedRef): Promise<t.Changed<t.NoRequest>> => call("bin.restore", request),
  },
  book: {
    /** 办：备份并合上账本 */
    leave: (request: t.NoRequest = {}): Promise<t.BookLeft> => call("book.leave", request),
    /** 办：账本有没有、锁没锁、最近备份的时间 */
    state: (request: t.NoRequest = {}): Promise<t.BookState> => call("book.state", request),
    /** 读：核验账本：文件、关联、修改记录和各项规则 */
    verify: (request: t.NoRequest = {}): Promise<t.Verification> => call("book.verify", request),
  },
  branch: {
    /** 写：新建账本并登记本支部 */
    create: (request: t.BranchSetup): Promise<t.Changed<t.BranchDetails>> => call("branch.create", request),
    /** 读：本支部的基本情况；还没有登记时为空 */
    get: (request: t.NoRequest = {}): Promise<t.BranchDetails | null> => call("branch.get", request),
    /** 写：修改本支部的基本情况 */
    save: (request: t.BranchDetails): Promise<t.Changed<t.BranchDetails>> => call("branch.save", request),
  },
  bureauForm: {
    /** 写：放进一张局里发的 Excel 或 Word 表 */
    add: (request: t.NewBureauForm): Promise<t.Changed<t.BureauFormId>> => call("bureau_form.add", request),
    /** 写：把一张表移到回收站 */
    bin: (request: t.BureauFormRef): Promise<t.Changed<t.BureauFormId>> => call("bureau_form.bin", request),
    /** 读：表里的一格、一张名单可以填的全部内容 */
    choices: (request: t.ChoicesRequest): Promise<t.BureauFormChoices> => call("bureau_form.choices", request),
    /** 写：填好一张表；要完整号码的记入历史 */
    fill: (request: t.FillRequest): Promise<t.FilledForm> => call("bureau_form.fill", request),
    /** 读：局里的表：放进来的各张 */
    list: (request: t.NoRequest = {}): Promise<Array<t.BureauFormLine>> => call("bureau_form.list", request),
    /** 写：指定一格填什么；不写就不再填 */
    map: (request: t.MapCellRequest): Promise<t.Changed<t.BureauFormId>> => call("bureau_form.map", request),
    /** 写：指定一张名单从哪一行填起、各列填什么；没有列就不再填 */
    mapTable: (request: t.MapTableRequest): Promise<t.Changed<t.BureauFormId>> => call("bureau_form.map_table", request),
    /** 读：一行各列上面写的列名，和列名看来是名单的哪一栏 */
    propose: (request: t.ProposeRequest): Promise<t.ProposedTable> => call("bureau_form.propose", request),
    /** 写：给一张表换一个文件，指定的格子不变 */
    replace: (request: t.BureauFormFile): Promise<t.Changed<t.BureauFormId>> => call("bureau_form.replace", request),
    /** 写：改一张表的名称、报送周期、填表人和电话 */
    save: (request: t.BureauFormDraft): Promise<t.Changed<t.BureauFormId>> => call("bureau_form.save", request),
    /** 读：一张表的样子、指定的格子和大括号里的名称 */
    show: (request: t.BureauFormRef): Promise<t.BureauFormView> => call("bureau_form.show", request),
  },
  collection: {
    /** 办：核对一批上报包：哪些计入、哪些没有收、谁还没报 */
    check: (request: t.CollectionRequest): Promise<t.CollectionCheck> => call("collection.check", request),
    /** 办：汇总一批上报包：一个 Excel、一个 SQLite、一套 CSV 和各支部的回执 */
    make: (request: t.MakeCollectionRequest): Promise<t.CollectionMade> => call("collection.make", request),
  },
  committee: {
    /** 写：起草一份换届材料，存入文稿 */
    draftPaper: (request: t.DraftWish): Promise<t.Changed<t.WritingId>> => call("committee.draft_paper", request),
    /** 写：结束任职 */
    endPost: (request: t.PostEnd): Promise<t.Changed<t.PostId>> => call("committee.end_post", request),
    /** 读：某一届支委会：成员、分工、届满日、历届 */
    get: (request: t.CommitteeQuery): Promise<t.CommitteeView> => call("committee.get", request),
    /** 读：换届：届满日、各个步骤和材料、选举大会 */
    renewal: (request: t.RenewalQuery): Promise<t.RenewalView> => call("committee.renewal", request),
    /** 写：登记换届的一个步骤：计划日期、完成日期、说明 */
    renewalStep: (request: t.RenewalStepDraft): Promise<t.Changed<t.RenewalStep>> => call("committee.renewal_step", request),
    /** 写：登记任职：支委会成员或党小组长 */
    savePost: (request: t.PostDraft): Promise<t.Changed<t.PostId>> => call("committee.save_post", request),
    /** 写：登记一届支委会；新的一届使上一届届满 */
    saveTerm: (request: t.TermDraft): Promise<t.Changed<t.TermId>> => call("committee.save_term", request),
  },
  compliance: {
    /** 读：各类活动的次数要求及出处 */
    expectations: (request: t.NoRequest = {}): Promise<Array<t.Expectation>> => call("compliance.expectations", request),
    /** 写：去掉自己加的要求，或把规定的恢复原样 */
    removeExpectation: (request: t.ExpectationRef): Promise<t.Changed<string>> => call("compliance.remove_expectation", request),
    /** 写：修改或增加一项次数要求 */
    saveExpectation: (request: t.Expectation): Promise<t.Changed<t.Expectation>> => call("compliance.save_expectation", request),
    /** 读：全年达标情况：月份 × 类型 */
    year: (request: t.YearRequest): Promise<t.YearView> => call("compliance.year", request),
  },
  deputy: {
    /** 读：历次临时代办：谁、从哪天到哪天 */
    list: (request: t.NoRequest = {}): Promise<Array<t.DeputyView>> => call("deputy.list", request),
    /** 写：去掉写错的一段临时代办 */
    remove: (request: t.DeputyRef): Promise<t.Changed<number>> => call("deputy.remove", request),
    /** 写：登记或修改一段临时代办 */
    save: (request: t.DeputyView): Promise<t.Changed<number>> => call("deputy.save", request),
  },
  draft: {
    /** 写：丢掉一份草稿 */
    drop: (request: t.DraftRef): Promise<t.NoRequest> => call("draft.drop", request),
    /** 读：某张表单的草稿 */
    find: (request: t.DraftRef): Promise<t.Draft | null> => call("draft.find", request),
    /** 写：把没填完的表单存为草稿 */
    keep: (request: t.DraftKeeping): Promise<t.NoRequest> => call("draft.keep", request),
    /** 读：全部草稿，从近到远 */
    list: (request: t.DraftQuery): Promise<Array<t.Draft>> => call("draft.list", request),
  },
  dues: {
    /** 读：年度核定表：每人的基数、比例、月应交，旁边是上年的 */
    assessment: (request: t.DuesYear): Promise<t.AssessmentTable> => call("dues.assessment", request),
    /** 写：年内更改月应交，写明从几月起和原因 */
    assessmentChange: (request: t.AssessmentChange): Promise<t.Changed<number>> => call("dues.assessment_change", request),
    /** 写：确认年度核定，年内锁定 */
    assessmentConfirm: (request: t.AssessmentConfirm): Promise<t.Changed<number>> => call("dues.assessment_confirm", request),
    /** 写：解除年度核定的锁定，写明原因 */
    assessmentLift: (request: t.AssessmentLift): Promise<t.Changed<number>> => call("dues.assessment_lift", request),
    /** 写：按比例调整基数和月应交 */
    assessmentRaise: (request: t.AssessmentRaise): Promise<t.Changed<number>> => call("dues.assessment_raise", request),
    /** 写：填写或修改年度核定，一人或多人 */
    assessmentSave: (request: t.AssessmentDrafts): Promise<t.Changed<number>> => call("dues.assessment_save", request),
    /** 写：还没有核定的人沿用上年的基数，按规定算出月应交 */
    assessmentTakeOver: (request: t.DuesYear): Promise<t.Changed<number>> => call("dues.assessment_take_over", request),
    /** 读：应存多少：上次盘点、之后收到和上缴的 */
    box: (request: t.BoxQuery): Promise<t.CashBox> => call("dues.box", request),
    /** 写：盘点现金并结账 */
    close: (request: t.CloseRequest): Promise<t.Changed<t.ClosingId>> => call("dues.close", request),
    /** 读：历次盘点结账 */
    closings: (request: t.NoRequest = {}): Promise<Array<t.ClosingView>> => call("dues.closings", request),
    /** 写：登记收到的党费，每人一张收讫凭条 */
    collect: (request: t.CollectRequest): Promise<t.Changed<Array<t.Receipt>>> => call("dues.collect", request),
    /** 读：按名单登记收款：谁该交多少，交哪几个月 */
    collectList: (request: t.CollectQuery): Promise<t.CollectList> => call("dues.collect_list", request),
    /** 写：更正已结账的一笔，差额另记一笔 */
    correct: (request: t.PaymentCorrection): Promise<t.Changed<t.Receipt>> => call("dues.correct", request),
    /** 读：一年的党费收缴：每人每月应交、实交、减免、未交 */
    grid: (request: t.GridRequest): Promise<t.DuesGrid> => call("dues.grid", request),
    /** 读：大额党费登记 */
    largeList: (request: t.LargeQuery): Promise<Array<t.LargeView>> => call("dues.large_list", request),
    /** 写：登记或补全一笔大额党费 */
    largeSave: (request: t.LargeDraft): Promise<t.Changed<t.LargeDuesId>> => call("dues.large_save", request),
    /** 写：作废一笔大额党费 */
    largeVoid: (request: t.LargeVoid): Promise<t.Changed<t.LargeDuesId>> => call("dues.large_void", request),
    /** 读：未交名单：按各人交纳周期，住院、卧床、失能的月份不计时 */
    owed: (request: t.OwedRequest): Promise<t.OwedList> => call("dues.owed", request),
    /** 读：一笔收款：金额、月份、凭条、作废和更正 */
    payment: (request: t.PaymentRef): Promise<t.PaymentView> => call("dues.payment", request),
    /** 读：收款记录，从近到远 */
    payments: (request: t.PaymentQuery): Promise<t.PaymentPage> => call("dues.payments", request),
    /** 读：公示内容：逐人或只有合计，可贴到群里的文字 */
    publication: (request: t.PublicationQuery): Promise<t.Publication> => call("dues.publication", request),
    /** 读：一年里公示过几次 */
    publications: (request: t.DuesYear): Promise<Array<t.PublicationView>> => call("dues.publications", request),
    /** 写：登记一次公示 */
    publish: (request: t.PublicationDraft): Promise<t.Changed<t.PublicationId>> => call("dues.publish", request),
    /** 写：把自定的党费标准移到回收站 */
    rateBin: (request: t.RateRef): Promise<t.Changed<t.RateId>> => call("dues.rate_bin", request),
    /** 写：增加或修改一项自定的党费标准 */
    rateSave: (request: t.RateDraft): Promise<t.Changed<t.RateId>> => call("dues.rate_save", request),
    /** 读：党费标准：全国规定的和本支部自定的，含依据 */
    rates: (request: t.NoRequest = {}): Promise<Array<t.RateView>> => call("dues.rates", request),
    /** 写：把减免申请移到回收站 */
    reliefBin: (request: t.ReliefRef): Promise<t.Changed<t.ReliefId>> => call("dues.relief_bin", request),
    /** 写：登记或修改一份减免申请和研究结果 */
    reliefSave: (request: t.ReliefDraft): Promise<t.Changed<t.ReliefId>> => call("dues.relief_save", request),
    /** 读：党费减免的申请和研究结果 */
    reliefs: (request: t.ReliefQuery): Promise<Array<t.ReliefView>> => call("dues.reliefs", request),
    /** 写：登记一笔上缴 */
    remit: (request: t.RemittanceDraft): Promise<t.Changed<t.RemittanceId>> => call("dues.remit", request),
    /** 写：作废一笔上缴 */
    remitVoid: (request: t.RemittanceVoid): Promise<t.Changed<t.RemittanceId>> => call("dues.remit_void", request),
    /** 读：一年的上缴：各季度收到、上缴和还没上缴的 */
    remittances: (request: t.DuesYear): Promise<t.RemittanceYear> => call("dues.remittances", request),
    /** 读：一段日子里上缴的每一笔 */
    remitted: (request: t.RemittedQuery): Promise<Array<t.RemittanceView>> => call("dues.remitted", request),
    /** 写：写明原因，重新打开已结账的一期 */
    reopen: (request: t.ReopenRequest): Promise<t.Changed<t.ClosingId>> => call("dues.reopen", request),
    /** 写：登记返还到账，同时记入活动经费 */
    returnReceived: (request: t.ReturnReceived): Promise<t.Changed<t.FundEntryId>> => call("dues.return_received", request),
    /** 写：定下一年党费的返还比例 */
    returnSave: (request: t.ReturnDraft): Promise<t.Changed<t.DuesReturnId>> => call("dues.return_save", request),
    /** 读：返还台账：各年应返、实返和还差的 */
    returns: (request: t.NoRequest = {}): Promise<Array<t.ReturnView>> => call("dues.returns", request),
    /** 写：查看一年的核定基数，查看记入修改记录 */
    revealBases: (request: t.BasesRequest): Promise<t.Changed<Array<t.MemberBase>>> => call("dues.reveal_bases", request),
    /** 读：合计数背后的每一行 */
    rows: (request: t.TotalRequest): Promise<Array<t.TotalRow>> => call("dues.rows", request),
    /** 写：作废一笔收款，凭条号保留 */
    void: (request: t.PaymentVoid): Promise<t.Changed<t.PaymentId>> => call("dues.void", request),
  },
  fieldSheet: {
    /** 读：发出过的分表，登记了多少 */
    list: (request: t.NoRequest = {}): Promise<Array<t.FieldSheetLine>> => call("field_sheet.list", request),
    /** 写：做一张分表，发给收党费的或党小组长填 */
    make: (request: t.FieldSheetMaking): Promise<t.Changed<t.FieldSheetMade>> => call("field_sheet.make", request),
    /** 读：读一张填好的分表：每一行会怎样、哪些要核对 */
    preview: (request: t.FieldSheetFile): Promise<t.FieldSheetPreview> => call("field_sheet.preview", request),
    /** 写：登记一张填好的分表，一次可撤销；读第二遍不会重复登记 */
    record: (request: t.FieldSheetRecording): Promise<t.Changed<t.FieldSheetRecorded>> => call("field_sheet.record", request),
  },
  figure: {
    /** 读：到会情况：按人、按党小组、按年龄段，按名册顺序，不排名 */
    attendance: (request: t.FigureQuery): Promise<t.AttendanceTables> => call("figure.attendance", request),
    /** 读：指标字典：名称、单位、含义、怎样计算、出处 */
    dictionary: (request: t.NoRequest = {}): Promise<Array<t.FigureEntries>> => call("figure.dictionary", request),
    /** 读：一个指标背后的每一行 */
    rows: (request: t.FigureRowsQuery): Promise<t.FigureRows> => call("figure.rows", request),
    /** 读：一段日期叫什么，从哪天到哪天 */
    span: (request: t.FigureQuery): Promise<t.FigureSpanView> => call("figure.span", request),
    /** 读：某一天的党员结构：年龄、党龄、学历等 */
    structure: (request: t.StructureQuery): Promise<t.StructureTables> => call("figure.structure", request),
    /** 读：各项指标：本期、本年累计、上年同期、上年全年 */
    values: (request: t.FigureQuery): Promise<t.FigureTable> => call("figure.values", request),
    /** 读：各项指标：几年对比 */
    years: (request: t.FigureYearsQuery): Promise<t.FigureTable> => call("figure.years", request),
  },
  fund: {
    /** 读：一笔收支，含票据和补贴名单 */
    entry: (request: t.FundEntryRef): Promise<t.FundEntryCard> => call("fund.entry", request),
    /** 读：一年的收支明细账和各来源结余 */
    ledger: (request: t.FundLedgerQuery): Promise<t.FundLedger> => call("fund.ledger", request),
    /** 读：决算、公示里一个合计数背后的每一笔 */
    rows: (request: t.FundRowsQuery): Promise<t.FundRows> => call("fund.rows", request),
    /** 读：各来源的使用规定 */
    rules: (request: t.NoRequest = {}): Promise<Array<t.FundRule>> => call("fund.rules", request),
    /** 写：登记或修改一笔收支，可附票据照片 */
    save: (request: t.FundEntryDraft): Promise<t.Changed<t.FundEntryId>> => call("fund.save", request),
    /** 读：一年里各人各月的工作补贴 */
    subsidies: (request: t.FundYearQuery): Promise<t.SubsidyYear> => call("fund.subsidies", request),
    /** 写：登记发放工作补贴 */
    subsidySave: (request: t.SubsidyDraft): Promise<t.Changed<t.SubsidyPaid>> => call("fund.subsidy_save", request),
    /** 读：工作补贴的标准和现任职务的人 */
    subsidyStandards: (request: t.NoRequest = {}): Promise<t.SubsidyStandards> => call("fund.subsidy_standards", request),
    /** 写：作废一笔收支，写明原因 */
    void: (request: t.FundVoid): Promise<t.Changed<t.FundEntryId>> => call("fund.void", request),
    /** 读：年度决算：各来源、各用途的收支和结余 */
    year: (request: t.FundYearQuery): Promise<t.FundYear> => call("fund.year", request),
  },
  group: {
    /** 写：把没有人的党小组移到回收站 */
    bin: (request: t.GroupRef): Promise<t.Changed<t.GroupId>> => call("group.bin", request),
    /** 读：党小组、组长和人数 */
    list: (request: t.OnDay): Promise<Array<t.GroupView>> => call("group.list", request),
    /** 写：新建党小组或改名 */
    save: (request: t.GroupDraft): Promise<t.Changed<t.GroupId>> => call("group.save", request),
  },
  handover: {
    /** 办：把整个账本做成一个移交包，存到选的文件夹，并打开核对 */
    give: (request: t.HandoverGiving): Promise<t.HandoverGiven> => call("handover.give", request),
    /** 写：移交以后把账本设为只读 */
    keep: (request: t.HandoverReason): Promise<t.Changed<t.NoRequest>> => call("handover.keep", request),
    /** 写：写明原因，解除只读 */
    lift: (request: t.HandoverReason): Promise<t.Changed<t.NoRequest>> => call("handover.lift", request),
    /** 办：看移交包里是什么，不用口令 */
    look: (request: t.HandoverLook): Promise<t.HandoverContents> => call("handover.look", request),
    /** 读：做过的移交包，做好以后账本有没有再改，账本是不是只读 */
    state: (request: t.NoRequest = {}): Promise<t.HandoverState> => call("handover.state", request),
    /** 办：从移交包接手：核对后成为这里的账本 */
    takeOver: (request: t.HandoverTaking): Promise<t.NoRequest> => call("handover.take_over", request),
    /** 办：移交以后清除这里的账本，先存一份清除证明 */
    wipe: (request: t.HandoverWiping): Promise<t.HandoverWiped> => call("handover.wipe", request),
  },
  history: {
    /** 读：某一步改了什么，改前改后 */
    changes: (request: t.OperationRef): Promise<Array<t.RecordChange>> => call("history.changes", request),
    /** 读：纸上、包里留下的校验值，在这本账的修改记录里有没有 */
    checkLink: (request: t.LinkRequest): Promise<t.LinkFound> => call("history.check_link", request),
    /** 读：修改记录里出现过的记录类别，供挑选 */
    kinds: (request: t.NoRequest = {}): Promise<Array<string>> => call("history.kinds", request),
    /** 读：修改记录，从近到远：全部的，或按日子、记录、类别、文字找 */
    list: (request: t.HistoryQuery): Promise<Array<t.HistoryEntry>> => call("history.list", request),
    /** 写：重做刚撤销的一步 */
    redo: (request: t.StepRequest): Promise<t.Changed<t.UndoStep>> => call("history.redo", request),
    /** 读：现在撤销或重做的会是哪一步 */
    state: (request: t.NoRequest = {}): Promise<t.UndoState> => call("history.state", request),
    /** 写：撤销最近一步 */
    undo: (request: t.StepRequest): Promise<t.Changed<t.UndoStep>> => call("history.undo", request),
  },
  home: {
    /** 读：首页：待办、本月日历、今年的组织生活 */
    view: (request: t.NoRequest = {}): Promise<t.HomeView> => call("home.view", request),
  },
  homeVisit: {
    /** 读：久未联系的党员：满90天、150天、6个月 */
    outOfContact: (request: t.OutOfContactQuery): Promise<Array<t.OutOfContactRow>> => call("home_visit.out_of_contact", request),
    /** 读：登记入户：可以勾哪几样，各问什么 */
    parts: (request: t.NoRequest = {}): Promise<Array<t.HomeVisitPart>> => call("home_visit.parts", request),
    /** 写：登记一次入户：勾了什么就登记到哪一本，每样一条 */
    save: (request: t.HomeVisitRequest): Promise<t.Changed<t.HomeVisitDone>> => call("home_visit.save", request),
  },
  import: {
    /** 写：导入活动台账：先备份，全部成或全部不动，一次可撤销 */
    activities: (request: t.ImportRequest): Promise<t.Changed<t.Imported<t.OccasionId>>> => call("import.activities", request),
    /** 读：读一份活动台账：每一行会怎样、哪些要核对 */
    activitiesPreview: (request: t.PreviewRequest): Promise<t.LedgerPreview> => call("import.activities_preview", request),
    /** 写：导入旧党费登记表：先备份，全部成或全部不动，一次可撤销 */
    dues: (request: t.OldDuesImportRequest): Promise<t.Changed<t.Imported<t.MemberId>>> => call("import.dues", request),
    /** 读：读一份旧党费登记表：哪一年的、每一行会怎样、哪些要核对 */
    duesPreview: (request: t.OldDuesPreviewRequest): Promise<t.OldDuesPreview> => call("import.dues_preview", request),
    /** 写：导入登记簿的记录：先备份，全部成或全部不动，一次可撤销 */
    register: (request: t.RegisterImportRequest): Promise<t.Changed<t.Imported<t.RegisterEntryId>>> => call("import.register", request),
    /** 读：读一份登记簿的 Excel：每一行会怎样、哪些要改 */
    registerPreview: (request: t.RegisterImportPreviewRequest): Promise<t.RegisterImportPreview> => call("import.register_preview", request),
    /** 读：登记簿的空白表（Excel），照着填再导入 */
    registerTemplate: (request: t.RegisterTemplateRequest): Promise<t.DocumentRef> => call("import.register_template", request),
    /** 写：导入花名册：先备份，全部成或全部不动，一次可撤销 */
    roster: (request: t.ImportRequest): Promise<t.Changed<t.Imported<t.MemberId>>> => call("import.roster", request),
    /** 读：读一份花名册：表头、每一行会怎样、哪些要核对 */
    rosterPreview: (request: t.PreviewRequest): Promise<t.RosterPreview> => call("import.roster_preview", request),
    /** 读：空白的花名册模板（Excel） */
    template: (request: t.NoRequest = {}): Promise<t.DocumentRef> => call("import.template", request),
  },
  kit: {
    /** 读：本月一套：一个月要打印的各种表，哪些印过、哪些还不能印 */
    month: (request: t.KitRequest): Promise<t.MonthKit> => call("kit.month", request),
  },
  member: {
    /** 读：一个月里过生日和政治生日的党员 */
    anniversaries: (request: t.AnniversariesQuery): Promise<t.AnniversariesView> => call("member.anniversaries", request),
    /** 写：移到回收站 */
    bin: (request: t.MemberRef): Promise<t.Changed<t.MemberId>> => call("member.bin", request),
    /** 读：填写时核对：身份证号、日期、党龄、是否已在册 */
    check: (request: t.MemberDraft): Promise<t.MemberCheck> => call("member.check", request),
    /** 读：一段时间里名册的增减及原因 */
    comingAndGoing: (request: t.ComingAndGoing): Promise<Array<t.RosterChange>> => call("member.coming_and_going", request),
    /** 写：登记住院、卧床、异地居住等情况 */
    conditionAdd: (request: t.ConditionDraft): Promise<t.Changed<number>> => call("member.condition_add", request),
    /** 写：改一项情况的日期、医院或地点、说明 */
    conditionCorrect: (request: t.ConditionCorrection): Promise<t.Changed<number>> => call("member.condition_correct", request),
    /** 写：结束一项情况 */
    conditionEnd: (request: t.ConditionEnd): Promise<t.Changed<number>> => call("member.condition_end", request),
    /** 读：名册有哪些栏目，各怎样填 */
    fields: (request: t.NoRequest = {}): Promise<t.FieldTable> => call("member.fields", request),
    /** 读：一位党员的资料；敏感内容遮蔽 */
    get: (request: t.MemberRef): Promise<t.MemberCard> => call("member.get", request),
    /** 读：谁的资料不全，缺哪几项 */
    incomplete: (request: t.IncompleteQuery): Promise<t.IncompleteList> => call("member.incomplete", request),
    /** 读：党员名册：筛选、查找、排序、选栏目，某一天的名册 */
    list: (request: t.MemberQuery): Promise<t.MemberPage> => call("member.list", request),
    /** 写：编入或调整党小组 */
    moveToGroup: (request: t.GroupMove): Promise<t.Changed<Array<t.MemberId>>> => call("member.move_to_group", request),
    /** 读：党员卡片的自设栏目 */
    ownFields: (request: t.NoRequest = {}): Promise<t.OwnFields> => call("member.own_fields", request),
    /** 写：加、改、去掉党员卡片的自设栏目，填过的跟着改名 */
    ownFieldsSave: (request: t.OwnFields): Promise<t.Changed<null>> => call("member.own_fields_save", request),
    /** 读：电话本：本人和家属电话 */
    phoneList: (request: t.PhoneQuery): Promise<Array<t.PhoneLine>> => call("member.phone_list", request),
    /** 写：调整名册次序 */
    reorder: (request: t.RosterOrder): Promise<t.Changed<null>> => call("member.reorder", request),
    /** 写：从回收站取回 */
    restore: (request: t.MemberRef): Promise<t.Changed<t.MemberId>> => call("member.restore", request),
    /** 写：查看一项遮蔽的内容，记入历史 */
    reveal: (request: t.RevealRequest): Promise<t.Changed<t.Revealed>> => call("member.reveal", request),
    /** 写：添加党员或修改资料 */
    save: (request: t.MemberDraft): Promise<t.Changed<t.SavedMember>> => call("member.save", request),
    /** 写：定五类 */
    setClass: (request: t.ClassChange): Promise<t.Changed<t.MemberId>> => call("member.set_class", request),
    /** 写：定支委联系人 */
    setContact: (request: t.ContactChange): Promise<t.Changed<Array<t.MemberId>>> => call("member.set_contact", request),
    /** 写：登记转出、去世、恢复党籍等 */
    setStatus: (request: t.StatusChange): Promise<t.Changed<t.MemberId>> => call("member.set_status", request),
    /** 写：去掉一条登记错的党员权利受限 */
    suspensionRemove: (request: t.SuspensionRef): Promise<t.Changed<number>> => call("member.suspension_remove", request),
    /** 写：登记留党察看等没有表决权的时期，或改一条 */
    suspensionSave: (request: t.SuspensionDraft): Promise<t.Changed<number>> => call("member.suspension_save", request),
  },
  occasion: {
    /** 写：把一次组织生活移到回收站 */
    bin: (request: t.OccasionRef): Promise<t.Changed<t.OccasionId>> => call("occasion.bin", request),
    /** 读：新登记用的空白表，主持人按规定带出 */
    blank: (request: t.BlankRequest): Promise<t.OccasionDraft> => call("occasion.blank", request),
    /** 写：取消计划的活动 */
    cancel: (request: t.CancelRequest): Promise<t.Changed<t.OccasionId>> => call("occasion.cancel", request),
    /** 读：一次组织生活的全部内容、到会和提示 */
    get: (request: t.OccasionRef): Promise<t.OccasionRecord> => call("occasion.get", request),
    /** 写：计划的活动已经开了，转为记录 */
    hold: (request: t.HoldRequest): Promise<t.Changed<t.SavedOccasion>> => call("occasion.hold", request),
    /** 读：照上次建：带出人和地点，不带内容 */
    likeLast: (request: t.LikeLastRequest): Promise<t.LikeLast> => call("occasion.like_last", request),
    /** 读：组织生活记录，按年、月、类型、状态、文字筛选 */
    list: (request: t.OccasionQuery): Promise<t.OccasionPage> => call("occasion.list", request),
    /** 读：通知名单：谁已通知、来不来、要不要接 */
    notices: (request: t.OccasionRef): Promise<t.NoticeList> => call("occasion.notices", request),
    /** 写：保存一次组织生活：内容、到会、议定事项、表决 */
    save: (request: t.OccasionDraft): Promise<t.Changed<t.SavedOccasion>> => call("occasion.save", request),
    /** 写：保存通知情况 */
    saveNotices: (request: t.NoticeDraft): Promise<t.Changed<t.OccasionId>> => call("occasion.save_notices", request),
  },
  officer: {
    /** 写：移到回收站 */
    bin: (request: t.OfficerRef): Promise<t.Changed<t.OfficerId>> => call("officer.bin", request),
    /** 读：联络员、书记助理员、第一书记、党建顾问 */
    list: (request: t.NoRequest = {}): Promise<Array<t.OfficerView>> => call("officer.list", request),
    /** 写：登记或修改联络员、书记助理员、第一书记、党建顾问 */
    save: (request: t.OfficerDraft): Promise<t.Changed<t.OfficerId>> => call("officer.save", request),
  },
  openExport: {
    /** 办：全部导出：表格、打印稿、数据和照片，存成普通文件夹 */
    write: (request: t.OpenExportRequest): Promise<t.OpenExported> => call("open_export.write", request),
  },
  plan: {
    /** 写：把选定的活动列入计划 */
    accept: (request: t.PlanAcceptance): Promise<t.Changed<number>> => call("plan.accept", request),
    /** 读：按规定排出全年应开展的活动 */
    propose: (request: t.PlanRequest): Promise<t.PlanProposal> => call("plan.propose", request),
  },
  register: {
    /** 读：各本登记簿：问什么、一年有几条 */
    all: (request: t.RegistersQuery): Promise<Array<t.RegisterLine>> => call("register.all", request),
    /** 写：把登记簿的一条记录移到回收站 */
    bin: (request: t.RegisterEntryRef): Promise<t.Changed<t.RegisterEntryId>> => call("register.bin", request),
    /** 读：一本登记簿一年的记录，可按文字筛选，附合计 */
    entries: (request: t.RegisterEntriesQuery): Promise<t.RegisterEntryList> => call("register.entries", request),
    /** 读：登记簿的一条记录 */
    get: (request: t.RegisterEntryRef): Promise<t.RegisterEntryForm> => call("register.get", request),
    /** 读：各本登记簿里写到一名党员的记录，新的在前 */
    ofMember: (request: t.RegisterEntriesOfMember): Promise<Array<t.RegisterEntryRow>> => call("register.of_member", request),
    /** 读：自建的一本登记簿：名称、单位、栏目 */
    own: (request: t.OwnRegisterRef): Promise<t.OwnRegister> => call("register.own", request),
    /** 写：去掉一本还没有登记过的自建登记簿 */
    ownRemove: (request: t.OwnRegisterRef): Promise<t.Changed<t.OwnRegisterId>> => call("register.own_remove", request),
    /** 写：自建登记簿，或改它的名称和栏目，记录跟着改 */
    ownSave: (request: t.OwnRegister): Promise<t.Changed<t.OwnRegisterId>> => call("register.own_save", request),
    /** 读：按填了的步骤、事项，算出期限、分值供采用 */
    propose: (request: t.RegisterEntryDraft): Promise<t.RegisterProposal> => call("register.propose", request),
    /** 写：保存登记簿的一条记录 */
    save: (request: t.RegisterEntryDraft): Promise<t.Changed<t.RegisterEntryId>> => call("register.save", request),
    /** 写：同样的一条，给选上的每个人各记一条 */
    saveEach: (request: t.RegisterEachDraft): Promise<t.Changed<Array<t.RegisterEntryId>>> => call("register.save_each", request),
  },
  report: {
    /** 读：生日和政治生日：名单，贺卡 */
    anniversaries: (request: t.AnniversaryPaperRequest): Promise<t.Paper> => call("report.anniversaries", request),
    /** 读：民主评议的测评票、汇总表、登记表：PDF；汇总表也可 Excel */
    appraisal: (request: t.AppraisalPaperRequest): Promise<t.Paper> => call("report.appraisal", request),
    /** 读：文书档案的盒脊标签、卷内目录：PDF；目录也可 Excel */
    archive: (request: t.ArchivePaperRequest): Promise<t.Paper> => call("report.archive", request),
    /** 读：到会情况统计表，按党小组、年龄段、人：PDF 或 Excel */
    attendance: (request: t.PeriodicRequest): Promise<t.Paper> => call("report.attendance", request),
    /** 读：空白表格，供手写：空白的或带姓名的 */
    blankForm: (request: t.BlankFormRequest): Promise<t.Paper> => call("report.blank_form", request),
    /** 读：有哪些空白表格 */
    blankForms: (request: t.NoRequest = {}): Promise<Array<t.BlankFormView>> => call("report.blank_forms", request),
    /** 写：党费核定表，附本人确认签字栏：PDF 或 Excel；含核定基数，记入历史 */
    duesAssessment: (request: t.DuesYearPaper): Promise<t.Paper> => call("report.dues_assessment", request),
    /** 读：党费现金盘点表：PDF 或 Excel */
    duesClosing: (request: t.ClosingPaper): Promise<t.Paper> => call("report.dues_closing", request),
    /** 读：大额党费登记表：PDF 或 Excel */
    duesLarge: (request: t.LargePaper): Promise<t.Paper> => call("report.dues_large", request),
    /** 读：党费月度清单：PDF 或 Excel */
    duesMonth: (request: t.DuesMonthPaper): Promise<t.Paper> => call("report.dues_month", request),
    /** 读：党费未交情况，供支委会研究：PDF 或 Excel */
    duesOwed: (request: t.OwedPaper): Promise<t.Paper> => call("report.dues_owed", request),
    /** 读：党费公示表，季度或全年：PDF、Excel 或图片 */
    duesPublish: (request: t.PublicationPaper): Promise<t.Paper> => call("report.dues_publish", request),
    /** 写：党费收缴登记表：PDF 或 Excel；含核定基数的记入历史，公示用的不列基数 */
    duesRegister: (request: t.RegisterPaper): Promise<t.Paper> => call("report.dues_register", request),
    /** 写：党费减免审批表：PDF 或 Word；含核定基数，记入历史 */
    duesRelief: (request: t.ReliefPaper): Promise<t.Paper> => call("report.dues_relief", request),
    /** 读：温馨提醒，每人一张：PDF */
    duesReminder: (request: t.ReminderPaper): Promise<t.Paper> => call("report.dues_reminder", request),
    /** 读：党费上缴单：PDF 或 Word */
    duesRemittance: (request: t.RemittancePaper): Promise<t.Paper> => call("report.dues_remittance", request),
    /** 读：党费返还台账：PDF 或 Excel */
    duesReturns: (request: t.ReturnsPaper): Promise<t.Paper> => call("report.dues_returns", request),
    /** 读：党费收讫凭条，一页四张：PDF */
    duesSlips: (request: t.SlipsPaper): Promise<t.Paper> => call("report.dues_slips", request),
    /** 读：党费收缴汇总表：应交、实交、欠交、收缴率：PDF 或 Excel */
    duesSummary: (request: t.DuesYearPaper): Promise<t.Paper> => call("report.dues_summary", request),
    /** 读：选举的选票、计票表、选举结果报告单、应到实到情况：PDF */
    election: (request: t.ElectionPaperRequest): Promise<t.Paper> => call("report.election", request),
    /** 读：经费收支明细账：PDF 或 Excel */
    fundLedger: (request: t.FundLedgerPaper): Promise<t.Paper> => call("report.fund_ledger", request),
    /** 读：补贴发放签收表：PDF 或 Excel */
    fundSubsidies: (request: t.SubsidiesPaper): Promise<t.Paper> => call("report.fund_subsidies", request),
    /** 读：经费年度决算表：PDF 或 Excel */
    fundYear: (request: t.FundYearPaper): Promise<t.Paper> => call("report.fund_year", request),
    /** 读：移交清单，供移交人、接收人、监交人签字：PDF */
    handoverList: (request: t.HandoverListRequest): Promise<t.Paper> => call("report.handover_list", request),
    /** 读：修改记录，选出来的那些：PDF 或 Excel */
    history: (request: t.HistoryPaper): Promise<t.Paper> => call("report.history", request),
    /** 读：资料不全的党员：PDF 或 Excel */
    incomplete: (request: t.IncompleteRequest): Promise<t.Paper> => call("report.incomplete", request),
    /** 读：本月一套：选定的各种表合成一份 PDF，可按 16开、A5 手册的大小 */
    kit: (request: t.KitPrintRequest): Promise<t.Paper> => call("report.kit", request),
    /** 读：会议记录，每种类型一份：PDF 或 Word */
    minutes: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.minutes", request),
    /** 读：月度组织生活活动情况表：PDF 或 Excel */
    month: (request: t.MonthRequest): Promise<t.Paper> => call("report.month", request),
    /** 读：活动通知：PDF */
    notice: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.notice", request),
    /** 读：外出活动的承诺书、名单、应急联系卡：PDF；名单也可 Excel */
    outing: (request: t.OutingPaperRequest): Promise<t.Paper> => call("report.outing", request),
    /** 读：季报、半年报、年报：各项指标和组织生活清单，PDF 或 Excel */
    periodic: (request: t.PeriodicRequest): Promise<t.Paper> => call("report.periodic", request),
    /** 读：通讯录：PDF 大字或 Excel，附家属联系人 */
    phoneList: (request: t.PhoneListRequest): Promise<t.Paper> => call("report.phone_list", request),
    /** 读：照片页：PDF */
    photoPage: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.photo_page", request),
    /** 读：党员积分公示表：PDF 或 Excel */
    points: (request: t.PointsPaperRequest): Promise<t.Paper> => call("report.points", request),
    /** 读：个人积分卡，一人一张，或积分登记的一条里的人：PDF */
    pointsCard: (request: t.PointsCardRequest): Promise<t.Paper> => call("report.points_card", request),
    /** 写：打印或存出后记一笔；签到表的应到名单从此固定 */
    printed: (request: t.PrintNote): Promise<t.Changed<t.PrintNote>> => call("report.printed", request),
    /** 读：亮诺践诺的承诺牌，每人一张或一页两张：PDF */
    promises: (request: t.PromisePaperRequest): Promise<t.Paper> => call("report.promises", request),
    /** 读：一本登记簿一年的记录：PDF 或 Excel */
    register: (request: t.RegisterPaperRequest): Promise<t.Paper> => call("report.register", request),
    /** 读：登记簿的一条记录，供签字：PDF */
    registerEntry: (request: t.RegisterEntryPaperRequest): Promise<t.Paper> => call("report.register_entry", request),
    /** 写：党员名册：PDF 或 Excel；要完整号码的记入历史 */
    roster: (request: t.RosterRequest): Promise<t.Paper> => call("report.roster", request),
    /** 读：书记项目时间表，任务对着十二个月：PDF 或 Excel */
    schedule: (request: t.ScheduleRequest): Promise<t.Paper> => call("report.schedule", request),
    /** 读：亲情服务卡、温馨提示卡、党员联系卡，一页八张：PDF */
    serviceCards: (request: t.RegisterEntryPaperRequest): Promise<t.Paper> => call("report.service_cards", request),
    /** 读：签到表 */
    signIn: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.sign_in", request),
    /** 写：专项名单：流动、困难、80岁以上、独居、纪念章、换届、书记项目，PDF 或 Excel；含遮蔽内容的记入历史 */
    special: (request: t.SpecialRequest): Promise<t.Paper> => call("report.special", request),
    /** 读：党员结构统计表，附图：PDF 或 Excel */
    structure: (request: t.StructurePaperRequest): Promise<t.Paper> => call("report.structure", request),
    /** 读：主题党日活动记录表：PDF 或 Word */
    themeDayRecord: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.theme_day_record", request),
    /** 读：组织关系介绍信草稿，三联，供上级换开：PDF */
    transfer: (request: t.RegisterEntryPaperRequest): Promise<t.Paper> => call("report.transfer", request),
    /** 读：文稿：PDF 或 Word */
    writing: (request: t.WritingPaperRequest): Promise<t.Paper> => call("report.writing", request),
    /** 读：一本通：全年、某段时间、某条记录，或只要新增的：PDF */
    yearbook: (request: t.YearbookPaper): Promise<t.Paper> => call("report.yearbook", request),
    /** 读：几年对比表：各项指标，PDF 或 Excel */
    years: (request: t.YearsPaperRequest): Promise<t.Paper> => call("report.years", request),
  },
  search: {
    /** 读：查找党员、组织生活、登记簿和文稿，回收站里的也找 */
    all: (request: t.SearchRequest): Promise<t.SearchAnswer> => call("search.all", request),
  },
  settings: {
    /** 读：一项设置 */
    get: (request: t.SettingRef): Promise<t.Setting> => call("settings.get", request),
    /** 读：全部设置，含出处和原定值 */
    list: (request: t.NoRequest = {}): Promise<Array<t.Setting>> => call("settings.list", request),
    /** 写：修改一项设置 */
    set: (request: t.SettingValue): Promise<t.Changed<t.Setting>> => call("settings.set", request),
  },
  submission: {
    /** 写：登记回执：手工登记，或读上级发回的回执文件 */
    acknowledge: (request: t.AcknowledgeRequest): Promise<t.Changed<t.SubmissionView>> => call("submission.acknowledge", request),
    /** 写：做成上报文件夹；多带名册栏目的，事由记入历史 */
    folder: (request: t.SubmissionFolderRequest): Promise<t.Changed<t.SubmissionFolderMade>> => call("submission.folder", request),
    /** 写：登记上报：报了什么、什么时候、报给谁 */
    given: (request: t.GivenRequest): Promise<t.Changed<t.SubmissionView>> => call("submission.given", request),
    /** 读：上报记录，附回执 */
    list: (request: t.SubmissionListRequest): Promise<Array<t.SubmissionView>> => call("submission.list", request),
    /** 写：做成上报包；多带名册栏目的，事由记入历史 */
    package: (request: t.PackageRequest): Promise<t.Changed<t.PackageMade>> => call("submission.package", request),
    /** 读：上报一个月、季度、半年或年：里面有什么、还可以带什么、报过几次 */
    plan: (request: t.SubmissionPlanRequest): Promise<t.SubmissionPlan> => call("submission.plan", request),
  },
  vault: {
    /** 办：照印出来的输回几组，恢复码就能用了 */
    confirmCode: (request: t.CodeTypedBack): Promise<t.CodeConfirmed> => call("vault.confirm_code", request),
    /** 办：锁上账本 */
    lock: (request: t.NoRequest = {}): Promise<t.NoRequest> => call("vault.lock", request),
    /** 办：做一个恢复码，先印出来 */
    newCode: (request: t.PresentPassword): Promise<t.NewCode> => call("vault.new_code", request),
    /** 办：去掉口令，打开就能用 */
    removePassword: (request: t.PresentPassword): Promise<t.PasswordChanged> => call("vault.remove_password", request),
    /** 办：记下恢复码那张纸还在 */
    sawCode: (request: t.NoRequest = {}): Promise<t.NoRequest> => call("vault.saw_code", request),
    /** 办：设口令，或换口令 */
    setPassword: (request: t.NewPassword): Promise<t.PasswordChanged> => call("vault.set_password", request),
    /** 办：口令设了没有，恢复码什么时候印的、看过 */
    state: (request: t.NoRequest = {}): Promise<t.LockState> => call("vault.state", request),
    /** 办：用口令打开账本 */
    unlock: (request: t.Unlocking): Promise<t.NoRequest> => call("vault.unlock", request),
    /** 办：用恢复码打开账本，同时设新口令 */
    unlockWithCode: (request: t.UnlockingWithCode): Promise<t.PasswordChanged> => call("vault.unlock_with_code", request),
  },
  writing: {
    /** 写：把一份文稿移到回收站 */
    bin: (request: t.WritingRef): Promise<t.Changed<t.WritingId>> => call("writing.bin", request),
    /** 读：新文稿：带出标题、主送和署名，不带内容 */
    blank: (request: t.WritingWish): Promise<t.WritingForm> => call("writing.blank", request),
    /** 读：一份文稿 */
    get: (request: t.WritingRef): Promise<t.WritingForm> => call("writing.get", request),
    /** 读：一年的文稿，可按种类筛选 */
    list: (request: t.WritingQuery): Promise<t.WritingList> => call("writing.list", request),
    /** 读：本年数字：可以带入文稿的次数、人次和金额 */
    material: (request: t.WritingWish): Promise<t.WritingMaterial> => call("writing.material", request),
    /** 读：各种文稿常用的小标题 */
    outlines: (request: t.NoRequest = {}): Promise<Array<t.WritingOutline>> => call("writing.outlines", request),
    /** 写：保存一份文稿 */
    save: (request: t.WritingDraft): Promise<t.Changed<t.WritingId>> => call("writing.save", request),
  },
  yearbook: {
    /** 读：一年的一本通：各部分、各条记录，印到了哪里 */
    contents: (request: t.YearbookRequest): Promise<t.YearbookContents> => call("yearbook.contents", request),
    /** 写：登记一年的一本通送检、退回或归档 */
    file: (request: t.FilingRequest): Promise<t.Changed<t.FilingsView>> => call("yearbook.file", request),
    /** 读：一年的一本通送检、退回、归档到哪一步，还有什么没办完 */
    filings: (request: t.YearbookRequest): Promise<t.FilingsView> => call("yearbook.filings", request),
    /** 读：一年的一本通各部分、各条记录的页码 */
    paging: (request: t.YearbookRequest): Promise<t.YearbookPaging> => call("yearbook.paging", request),
    /** 读：一本通的一部分，做成 PDF 在屏幕上看 */
    part: (request: t.YearbookPartRequest): Promise<t.YearbookPages> => call("yearbook.part", request),
    /** 写：封存一年的一本通：留下一份，记录不能再改 */
    seal: (request: t.SealRequest): Promise<t.Changed<t.SealView>> => call("yearbook.seal", request),
    /** 读：封存时留下的那一份一本通 */
    sealedDocument: (request: t.YearRef): Promise<t.DocumentRef> => call("yearbook.sealed_document", request),
    /** 写：写明原因，解除一年的封存 */
    unseal: (request: t.UnsealRequest): Promise<t.Changed<number>> => call("yearbook.unseal", request),
  },
});

export type Client = ReturnType<typeof clientOver>;
