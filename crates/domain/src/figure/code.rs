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
        /// 走访困难党员人次.
        VisitHardship = "visit.hardship_people",
        /// 慰问金.
        VisitMoney = "visit.money",
        /// 帮扶困难党员人次.
        HelpPeople = "help.people",
        /// 帮扶金额.
        HelpMoney = "help.money",
        /// 意见建议和思想动态.
        OpinionCount = "opinion.count",
        /// 帮助解决问题.
        OpinionSettled = "opinion.settled",
        /// 征集微心愿.
        WishCount = "wish.count",
        /// 微心愿认领.
        WishClaimed = "wish.claimed",
        /// 微心愿完成.
        WishDone = "wish.done",
        /// 结对帮学.
        PairStudy = "pair.study",
        /// 爱心帮扶结对.
        PairCare = "pair.care",
        /// 邻里互助结对.
        PairNeighbour = "pair.neighbour",
        /// 手牵手结对.
        PairHand = "pair.hand_in_hand",
        /// 亲情服务卡.
        CardKinship = "card.kinship",
        /// 温馨提示卡.
        CardReminder = "card.reminder",
        /// 党员联系卡.
        CardContact = "card.contact",
        /// 过政治生日人次.
        PartyBirthdayPeople = "party_birthday.people",
        /// 健康查体人次.
        HealthCheckPeople = "health_check.people",
        /// 联系流动和久未见面的党员人次.
        ContactPeople = "contact.people",
        /// 登记的流动党员.
        FloatingMembers = "floating.members",
        /// 组织关系转出人次.
        TransferOut = "transfer.out",
        /// 组织关系转入人次.
        TransferIn = "transfer.in",
        /// 组织关系排查.
        CheckedMembers = "checked.members",
        /// 情况通报和阅文.
        BriefingCount = "briefing.count",
        /// 荣退仪式.
        FarewellCount = "farewell.count",
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
        /// 建言采纳.
        SuggestionAdopted = "suggestion.adopted",
        /// 收集群众诉求.
        AppealCount = "appeal.count",
        /// 我为群众办实事.
        DeedCount = "deed.count",
        /// 实事办成.
        DeedDone = "deed.done",
        /// 宣讲场次.
        PreachCount = "preach.count",
        /// 宣讲听众人次.
        PreachAudience = "preach.audience",
        /// 纠纷调解.
        MediationCount = "mediation.count",
        /// 调解成功.
        MediationSettled = "mediation.settled",
        /// 社区报到党员.
        CommunityMembers = "community.members",
        /// 志愿服务队.
        TeamCount = "team.count",
        /// 志愿服务队队员.
        TeamMembers = "team.members",
        /// 工作室和点位.
        StudioCount = "studio.count",
        /// 银发人才.
        TalentMembers = "talent.members",
        /// 返聘党员.
        RehiredMembers = "rehired.members",
        /// 公益捐款.
        DonationMoney = "donation.money",
        /// 公益捐款和义务劳动.
        DonationCount = "donation.count",
        /// 关心下一代活动.
        YoungCount = "young.count",
        /// 关心下一代受益人次.
        YoungPeople = "young.people",
        /// 党员承诺.
        PromiseCount = "promise.count",
        /// 践诺.
        PromiseKept = "promise.kept",
        /// 支部共建活动.
        JointCount = "joint.count",
        /// 新闻稿件和信息.
        ArticleCount = "article.count",
        /// 稿件采用.
        ArticleUsed = "article.used",
        /// 培训人次.
        TrainingPeople = "training.people",
        /// 五员作用.
        FiveRoles = "five_roles.count",
        /// 五员服务人次.
        FiveRolesPeople = "five_roles.people",
        /// 书记项目.
        ProjectCount = "project.count",
        /// 书记项目县级入库.
        ProjectCounty = "project.county",
        /// 书记项目市级申报.
        ProjectCity = "project.city",
        /// 上级来文.
        LetterCount = "letter.count",
        /// 来文办结.
        LetterDone = "letter.done",
        /// 集体外出报批.
        OutingApplied = "outing.applied",
        /// 集体外出人次.
        OutingPeople = "outing.people",
        /// 递交入党申请书.
        DevelopApplied = "develop.applied",
        /// 发展党员办理.
        DevelopSteps = "develop.steps",
        /// 组织生活会查出问题.
        MendCount = "mend.count",
        /// 问题整改完成.
        MendDone = "mend.done",
        /// 党务公开.
        DisclosureCount = "disclosure.count",
        /// 宣传栏期数.
        BoardCount = "board.count",
        /// 阵地自查.
        PlaceChecked = "place.checked",
        /// 获得表彰荣誉.
        HonourCount = "honour.count",
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
