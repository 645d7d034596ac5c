crate::words!(
    /// Stable code of a figure: forms of a bureau, packages and the window name a figure by it. A code never changes
    /// its meaning and is never given to another figure.
    FigureCode {
        /// 党员总数.
        MemberTotal = "member.total",
        /// 正式党员.
        MemberFull = "member.full",
        /// 预备党员.
        MemberProbationary = "member.probationary",
        /// 离休.
        MemberVeteranRetired = "member.veteran_retired",
        /// 退休.
        MemberRetired = "member.retired",
        /// 挂靠、在职、其他.
        MemberOther = "member.other",
        /// 离退休类别未填.
        MemberUnfilled = "member.unfilled",
        /// 住院卧床.
        MemberIll = "member.in_hospital_or_bedridden",
        /// 异地居住.
        MemberElsewhere = "member.living_elsewhere",
        /// 增加.
        MemberCame = "member.came",
        /// 减少.
        MemberLeft = "member.left",
        /// 党小组数.
        GroupCount = "group.count",
        /// 支委会.
        CommitteeMeetingCount = "committee_meeting.count",
        /// 党员大会.
        MembersMeetingCount = "members_meeting.count",
        /// 党小组会.
        GroupMeetingCount = "group_meeting.count",
        /// 党课（其中书记讲）.
        LectureCount = "lecture.count",
        /// 主题党日.
        ThemeDayCount = "theme_day.count",
        /// 组织生活会.
        CriticismMeetingCount = "criticism_meeting.count",
        /// 民主评议.
        AppraisalCount = "appraisal.count",
        /// 集中学习.
        StudyCount = "study.count",
        /// 外出活动.
        OutingCount = "outing.count",
        /// 活动总场次（去重）.
        OccasionCount = "occasion.count",
        /// 按类型次数（不去重）.
        OccasionByKind = "occasion.by_kind",
        /// 应到.
        AttendanceExpected = "attendance.expected",
        /// 现场实到.
        AttendanceOnSite = "attendance.on_site",
        /// 线上.
        AttendanceOnline = "attendance.online",
        /// 请假.
        AttendanceOnLeave = "attendance.on_leave",
        /// 缺席.
        AttendanceAbsent = "attendance.absent",
        /// 补学.
        AttendanceMadeUp = "attendance.made_up",
        /// 到会率（现场）.
        RateOnSite = "attendance.rate_on_site",
        /// 到会率（含线上与补学）.
        RateWithMakeUp = "attendance.rate_with_make_up",
        /// 到会率（扣除长期卧床、异地）.
        RateOfAble = "attendance.rate_of_able",
        /// 走访慰问次数.
        VisitCount = "visit.count",
        /// 走访人次.
        VisitPeople = "visit.people",
        /// 送学人次.
        StudyAtHomePeople = "study_at_home.people",
        /// 送学本数.
        StudyAtHomeBooklets = "study_at_home.booklets",
        /// 电话补学.
        MadeUpByTelephone = "made_up.telephone",
        /// 视频补学.
        MadeUpByVideo = "made_up.video",
        /// 邮寄补学.
        MadeUpByPost = "made_up.post",
        /// 微信补学.
        MadeUpByWeChat = "made_up.wechat",
        /// 谈心谈话.
        TalkCount = "talk.count",
        /// 志愿服务次数.
        ServiceCount = "service.count",
        /// 志愿服务人次.
        ServiceVolunteers = "service.volunteers",
        /// 服务群众人次.
        ServicePeople = "service.people",
        /// 建言条数.
        SuggestionCount = "suggestion.count",
        /// 诉求办结.
        AppealSettled = "appeal.settled",
        /// 党费应交.
        DuesDue = "dues.due",
        /// 党费实交.
        DuesPaid = "dues.paid",
        /// 党费多交.
        DuesExtra = "dues.extra",
        /// 党费未交.
        DuesOwed = "dues.owed",
        /// 党费未交人数.
        DuesOwingMembers = "dues.owing_members",
        /// 党费上缴.
        DuesRemitted = "dues.remitted",
        /// 经费收入.
        FundIncome = "fund.income",
        /// 经费支出.
        FundExpense = "fund.expense",
        /// 经费结余.
        FundBalance = "fund.balance",
    }
);
