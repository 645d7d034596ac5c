// Written by `cargo test -p commands`; do not edit.

import type * as t from "./types";

export type Call = <R>(name: string, request: object) => Promise<R>;

/** Every command of the program, by concept. */
export const clientOver = (call: Call) => ({
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
    /** 办：已有的备份，从近到远 */
    list: (request: t.NoRequest = {}): Promise<Array<t.Backup>> => call("backup.list", request),
    /** 办：现在备份，并核对备份完好 */
    make: (request: t.NoRequest = {}): Promise<t.Backup> => call("backup.make", request),
    /** 办：恢复到一份备份；现在的账本先另存一份 */
    restore: (request: t.BackupRestoring): Promise<t.NoRequest> => call("backup.restore", request),
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
  committee: {
    /** 写：结束任职 */
    endPost: (request: t.PostEnd): Promise<t.Changed<t.PostId>> => call("committee.end_post", request),
    /** 读：某一届支委会：成员、分工、届满日、历届 */
    get: (request: t.CommitteeQuery): Promise<t.CommitteeView> => call("committee.get", request),
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
  group: {
    /** 写：把没有人的党小组移到回收站 */
    bin: (request: t.GroupRef): Promise<t.Changed<t.GroupId>> => call("group.bin", request),
    /** 读：党小组、组长和人数 */
    list: (request: t.OnDay): Promise<Array<t.GroupView>> => call("group.list", request),
    /** 写：新建党小组或改名 */
    save: (request: t.GroupDraft): Promise<t.Changed<t.GroupId>> => call("group.save", request),
  },
  history: {
    /** 读：某一步改了什么，改前改后 */
    changes: (request: t.OperationRef): Promise<Array<t.RecordChange>> => call("history.changes", request),
    /** 读：修改记录：全部、某一天的或某条记录的，从近到远 */
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
  import: {
    /** 写：导入活动台账：先备份，全部成或全部不动，一次可撤销 */
    activities: (request: t.ImportRequest): Promise<t.Changed<t.Imported<t.OccasionId>>> => call("import.activities", request),
    /** 读：读一份活动台账：每一行会怎样、哪些要核对 */
    activitiesPreview: (request: t.PreviewRequest): Promise<t.LedgerPreview> => call("import.activities_preview", request),
    /** 写：导入花名册：先备份，全部成或全部不动，一次可撤销 */
    roster: (request: t.ImportRequest): Promise<t.Changed<t.Imported<t.MemberId>>> => call("import.roster", request),
    /** 读：读一份花名册：表头、每一行会怎样、哪些要核对 */
    rosterPreview: (request: t.PreviewRequest): Promise<t.RosterPreview> => call("import.roster_preview", request),
    /** 读：空白的花名册模板（Excel） */
    template: (request: t.NoRequest = {}): Promise<t.DocumentRef> => call("import.template", request),
  },
  member: {
    /** 写：移到回收站 */
    bin: (request: t.MemberRef): Promise<t.Changed<t.MemberId>> => call("member.bin", request),
    /** 读：填写时核对：身份证号、日期、党龄、是否已在册 */
    check: (request: t.MemberDraft): Promise<t.MemberCheck> => call("member.check", request),
    /** 读：一段时间里名册的增减及原因 */
    comingAndGoing: (request: t.ComingAndGoing): Promise<Array<t.RosterChange>> => call("member.coming_and_going", request),
    /** 写：登记住院、卧床、异地居住等情况 */
    conditionAdd: (request: t.ConditionDraft): Promise<t.Changed<number>> => call("member.condition_add", request),
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
  plan: {
    /** 写：把选定的活动列入计划 */
    accept: (request: t.PlanAcceptance): Promise<t.Changed<number>> => call("plan.accept", request),
    /** 读：按规定排出全年应开展的活动 */
    propose: (request: t.PlanRequest): Promise<t.PlanProposal> => call("plan.propose", request),
  },
  report: {
    /** 读：会议记录，每种类型一份：PDF 或 Word */
    minutes: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.minutes", request),
    /** 读：月度组织生活活动情况表：PDF 或 Excel */
    month: (request: t.MonthRequest): Promise<t.Paper> => call("report.month", request),
    /** 读：通讯录：大字，附家属联系人 */
    phoneList: (request: t.PhoneListRequest): Promise<t.Paper> => call("report.phone_list", request),
    /** 写：打印或存出后记一笔；签到表的应到名单从此固定 */
    printed: (request: t.PrintNote): Promise<t.Changed<t.PrintNote>> => call("report.printed", request),
    /** 写：党员名册：PDF 或 Excel；要完整号码的记入历史 */
    roster: (request: t.RosterRequest): Promise<t.Paper> => call("report.roster", request),
    /** 读：签到表 */
    signIn: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.sign_in", request),
    /** 读：主题党日活动记录表：PDF 或 Word */
    themeDayRecord: (request: t.OccasionPaperRequest): Promise<t.Paper> => call("report.theme_day_record", request),
  },
  search: {
    /** 读：查找党员和组织生活 */
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
  vault: {
    /** 办：锁上账本 */
    lock: (request: t.NoRequest = {}): Promise<t.NoRequest> => call("vault.lock", request),
    /** 办：去掉口令，打开就能用 */
    removePassword: (request: t.PresentPassword): Promise<t.NoRequest> => call("vault.remove_password", request),
    /** 办：设口令，或换口令 */
    setPassword: (request: t.NewPassword): Promise<t.NoRequest> => call("vault.set_password", request),
    /** 办：用口令打开账本 */
    unlock: (request: t.Unlocking): Promise<t.NoRequest> => call("vault.unlock", request),
  },
});

export type Client = ReturnType<typeof clientOver>;
