//! A small branch with something of everything, to try commands on.

use std::{fs, io, path::Path};

use commands::{Desk, Failure, call, desk::FixedClock};
use serde_json::{Value, json};
use store::{
    files::{DiskFiles, Files},
    verify::fingerprint,
};
use tempfile::TempDir;

use crate::programs::fixture;

/// The day on which everything is tried.
pub const TODAY: &str = "2026-10-31";

/// A year before the book, of which it holds nothing, sealed.
pub const SEALED: i32 = 2022;

/// A branch's book, used through the commands.
pub struct Branch {
    /// Where the secretary sits.
    pub desk: Desk,
}

impl Branch {
    /// The book in a folder, on [`TODAY`].
    pub fn over(folder: &Path) -> Self {
        Self::with_files(folder, DiskFiles)
    }

    /// The same, with files of another making.
    pub fn with_files(folder: &Path, files: impl Files + 'static) -> Self {
        let today = TODAY.parse().expect("a day");
        Self { desk: Desk::with_files(folder, FixedClock(today), files) }
    }

    /// Runs a command of the list.
    pub fn try_call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        call(&self.desk, name, request)
    }

    /// Runs a command that has to be done.
    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request.clone()).unwrap_or_else(|failure| panic!("{name} {request}: {failure:?}"))
    }

    /// A hash over all the records of the book, which is opened if it needs no password. Its history is not in it.
    pub fn content(&self) -> [u8; 32] {
        let store = self.desk.store().expect("the book is open");
        store.read(fingerprint).expect("every table can be read")
    }

    /// A value of a command's answer, by its JSON pointer.
    pub fn find(&self, name: &str, request: Value, pointer: &str) -> Value {
        let answer = self.call(name, request);
        answer.pointer(pointer).cloned().unwrap_or_else(|| panic!("{name} has no {pointer}: {answer}"))
    }

    /// A group meeting's sheet of October, filled in for the first on it.
    pub fn sheet_that_came_back(&self, mark: &str) -> Value {
        let making = json!({ "kind": "党小组会", "month": "2026-10", "group_id": self.group(0) });
        let number = self.find("field_sheet.make", making, "/value/number");
        let query = json!({ "group_id": self.group(0) });
        let name = self.find("member.list", query, "/lines/0/name");
        let (number, name) = (number.as_str().unwrap_or_default(), name.as_str().unwrap_or_default());
        let text = format!("表号 {number}\n日期,2026-10-30\n姓名,到会情况\n{name},{mark}\n");
        let path = self.desk.folder().join("came-back.csv");
        fs::write(&path, text).expect("written");
        serde_json::to_value(self.desk.grant(path).expect("granted")).expect("a token")
    }

    /// Makes a 移交包 beside the book.
    pub fn hand_over(&self) {
        let folder = self.desk.grant_folder(self.desk.folder()).expect("granted");
        self.call("handover.give", json!({ "folder": folder, "password": "移交用的口令" }));
    }

    /// A package of October, as it was made.
    pub fn package(&self) -> Value {
        self.find("submission.package", json!({ "sheet": { "kind": "month", "month": "2026-10" } }), "/value/made")
    }

    /// Key of the member in a place of the roster, from 0, of its first 50.
    pub fn member(&self, place: usize) -> Value {
        self.find("member.list", json!({}), &format!("/lines/{place}/id"))
    }

    /// Key of the group in a place, from 0.
    pub fn group(&self, place: usize) -> Value {
        self.find("group.list", json!({}), &format!("/{place}/id"))
    }

    /// Key of the latest occasion in a state: `计划`, `已开`.
    pub fn occasion(&self, state: &str) -> Value {
        self.find("occasion.list", json!({ "state": state }), "/lines/0/id")
    }

    /// Key of a members' meeting that is planned to elect.
    pub fn election(&self) -> Value {
        let candidates = json!([{ "name": "王芳", "in_favour": 0, "against": 0, "abstained": 0 }]);
        let vote =
            json!({ "rule": "选举", "subject": "支委", "seats": 1, "contested": false, "candidates": candidates });
        let meeting = json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-12-05", "votes": [vote] });
        self.find("occasion.save", meeting, "/value/id")
    }

    /// Key of the latest meeting somebody missed, and of who missed it.
    pub fn missed(&self) -> (Value, Value) {
        let missed = self.find("attendance.not_caught_up", json!({}), "/0");
        (missed["occasion_id"].clone(), missed["member_id"].clone())
    }

    /// A list of a register as the branch keeps it itself.
    pub fn register_list(&self) -> Value {
        let name = self.find("member.list", json!({}), "/lines/2/name");
        let text =
            format!("走访日期,走访对象,事由,慰问金\n2026-10-21,{},住院,500\n", name.as_str().unwrap_or_default());
        let path = self.desk.folder().join("走访.csv");
        fs::write(&path, text).expect("written");
        serde_json::to_value(self.desk.grant(path).expect("granted")).expect("a token")
    }

    /// Lets requests read a file of `tests/fixtures`.
    pub fn fixture(&self, name: &str) -> Value {
        let file = self.desk.grant(fixture(name)).expect("a file");
        serde_json::to_value(file).expect("a token")
    }

    /// A register of dues of a year before the book, of one member.
    pub fn old_register(&self) -> Value {
        let months: Vec<String> = (1..=12).map(|month| format!("{month}月")).collect();
        let name = self.find("member.list", json!({}), "/lines/0/name");
        let name = name.as_str().unwrap_or_default();
        let text = format!(
            "姓名,计算基数,执行标准（%）,月应交,{}\n{name},4000.00,0.5,20.00{}\n",
            months.join(","),
            ",20.00".repeat(12)
        );
        let file = self.desk.folder().join("旧登记表.csv");
        fs::write(&file, text).expect("a file");
        serde_json::to_value(self.desk.grant(file).expect("a file")).expect("a token")
    }

    /// Everybody a kind of occasion expects, marked as in the room; every fifth on leave.
    pub fn marks(&self, expected: Value) -> Value {
        let list = self.call("attendance.expected", expected);
        let people = list["people"].as_array().into_iter().flatten().enumerate();
        let mark = |(place, person): (usize, &Value)| match place % 5 {
            4 => json!({ "member_id": person["member_id"], "mark": "请假", "reason": "身体不适" }),
            _ => json!({ "member_id": person["member_id"], "mark": "现场" }),
        };
        people.map(mark).collect()
    }

    /// Key of a summary of the running year, written now.
    pub fn writing(&self) -> Value {
        let body = "一、主要工作\n按月开展主题党日，看望住院的王䶮同志。\n二、下步打算\n坚持送学上门。";
        let text = json!({ "kind": "总结", "year": 2026, "title": "2026年党支部工作总结", "body": body });
        self.find("writing.save", text, "/value")
    }

    /// A form of the bureau, with cells pointed at.
    pub fn bureau_form(&self) -> Value {
        if let Some(form) = self.call("bureau_form.list", json!({})).get(0) {
            return form["id"].clone();
        }
        let file = self.fixture("../../crates/exchange/tests/bureau_form/fixtures/monthly.xlsx");
        let id = self.find("bureau_form.add", json!({ "file": file }), "/value");
        let says = "figure:theme_day.count:本年累计";
        self.call("bureau_form.map", json!({ "id": id, "sheet": "月报", "row": 6, "column": 2, "says": says }));
        id
    }

    /// An entry of a register.
    pub fn registered(&self) -> Value {
        let values = json!({ "谈话对象": [self.member(3)], "谈话人": "徐明远", "谈话内容": "问问身体和家里的情况" });
        self.find("register.save", json!({ "register": "谈心谈话", "day": "2026-10-18", "values": values }), "/value")
    }

    /// A register of the branch's own.
    pub fn own_register(&self) -> Value {
        let all = self.call("register.all", json!({}));
        let own = all.as_array().into_iter().flatten().map(|one| one["own"].clone()).find(|own| !own.is_null());
        own.unwrap_or_else(|| {
            let fields = json!([
                { "name": "分享人", "kind": "党员", "required": true },
                { "name": "书名", "kind": "一行字" },
            ]);
            let draft = json!({
                "name": "读书分享", "group": "作用发挥", "unit": "次", "about": "", "day": "分享日期", "fields": fields,
            });
            self.find("register.own_save", draft, "/value")
        })
    }

    /// Fills the empty folder with the sample roster of 35 and something of every kind.
    pub fn fill(folder: &Path) -> Self {
        let branch = Self::over(folder);
        branch.call(
            "branch.create",
            json!({
                "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
                "secretary_name": "徐明远", "kind": "单独设置", "theme_day": 10, "started_on": "2026-01",
            }),
        );
        branch.call("import.roster", json!({ "file": branch.fixture("samples/roster-sample.xlsx") }));
        branch.call("yearbook.seal", json!({ "year": SEALED }));
        branch.offices();
        branch.conditions();
        branch.meetings();
        branch.funds();
        branch.dues();
        branch.call(
            "draft.keep",
            json!({ "kind": "occasion", "subject": "", "content": { "topic": "没填完的一次党课" } }),
        );
        branch
    }

    /// Term, posts, contacts, a helper of the branch.
    fn offices(&self) {
        self.call("committee.save_term", json!({ "name": "第三届", "from": "2024-05-10" }));
        for (place, post) in [(0, "书记"), (1, "组织委员"), (2, "宣传委员")] {
            let post = json!({ "member_id": self.member(place), "post": post, "from": "2024-05-10" });
            self.call("committee.save_post", post);
        }
        let contact = json!({ "ids": [self.member(5)], "contact_id": self.member(1), "from": "2026-01-01" });
        self.call("member.set_contact", contact);
        self.call("officer.save", json!({ "kind": "联络员", "name": "韦敏", "unit": "县委老干部局" }));
        self.call("group.save", json!({ "name": "还没有人的党小组" }));
    }

    fn conditions(&self) {
        self.call("member.condition_add", json!({ "id": self.member(6), "kind": "住院", "from": "2026-09-20" }));
        let class = json!({ "id": self.member(7), "class": 2, "from": "2026-06-01", "basis": "支委会研究" });
        self.call("member.set_class", class);
        let left = json!({ "id": self.member(34), "status": "转出", "from": "2026-08-01", "reason": "随子女定居省城" });
        self.call("member.set_status", left);
    }

    /// Two held, one planned with notices, one in the bin.
    fn meetings(&self) {
        let attendance = self.marks(json!({ "kinds": ["主题党日"], "day": "2026-10-10" }));
        self.call(
            "occasion.save",
            json!({
                "kinds": ["主题党日", "党课"], "day": "2026-10-10", "from_time": "09:00", "to_time": "11:00",
                "place": "金秋家园二楼会议室", "host": "徐明远", "lecturer": "徐明远", "topic": "讲好身边的老党员故事",
                "summary": "徐明远同志讲党课，四位同志交流。", "attendance": attendance,
                "decisions": [{ "text": "整理老党员故事", "owner": "何淑芬", "due": "2026-11" }],
            }),
        );
        let (occasion, member) = self.missed();
        let make_up = json!({ "way": "送学上门", "made_on": "2026-10-12", "booklets": 1 });
        let request = json!({ "occasion_id": occasion, "member_ids": [member], "make_up": make_up });
        self.call("attendance.make_up", request);
        let attendance = self.marks(json!({ "kinds": ["支委会"], "day": "2026-10-08" }));
        let vote = json!({ "rule": "表决", "subject": "年度工作计划", "in_favour": 3, "against": 0, "abstained": 0 });
        self.call(
            "occasion.save",
            json!({ "kinds": ["支委会"], "day": "2026-10-08", "attendance": attendance, "votes": [vote] }),
        );
        let planned = json!({ "state": "计划", "kinds": ["党员大会"], "day": "2026-11-05", "place": "金秋家园" });
        let planned = self.find("occasion.save", planned, "/value/id");
        let entries = json!([
            { "member_id": self.member(0), "told_on": "2026-10-30", "way": "电话", "reply": "来" },
            { "member_id": self.member(1), "told_on": "2026-10-30", "reply": "不来", "leave_reason": "看病" },
        ]);
        self.call("occasion.save_notices", json!({ "occasion_id": planned, "entries": entries }));
        let binned = self.find("occasion.save", json!({ "kinds": ["志愿服务"], "day": "2026-09-01" }), "/value/id");
        self.call("occasion.bin", json!({ "id": binned }));
    }
}

impl Branch {
    /// Money returned, and a part of it spent, with its receipt.
    pub fn funds(&self) {
        let income = json!({
            "direction": "收入", "source": "党费返还", "day": "2026-03-10", "amount": 120_000, "subject": "上年党费返还",
        });
        self.call("fund.save", income);
        self.call(
            "fund.save",
            json!({
                "direction": "支出", "source": "党费返还", "day": "2026-10-15", "amount": 38_050,
                "spent_on": "党员教育报刊资料和设备", "subject": "订阅党报党刊", "voucher": "7",
                "occasion_id": self.occasion("已开"), "receipts": [self.fixture("samples/receipt.jpg")],
            }),
        );
    }

    /// Key of the latest line of the fund ledger.
    pub fn fund_entry(&self) -> Value {
        self.find("fund.ledger", json!({ "year": 2026 }), "/entries/1/id")
    }

    /// That line, as what a receipt is attached to.
    pub fn with_receipt(&self) -> Value {
        json!({ "kind": "经费收支", "id": self.fund_entry() })
    }

    /// Key of its receipt.
    pub fn receipt(&self) -> Value {
        self.find("attachment.list", json!({ "to": self.with_receipt() }), "/0/id")
    }
}

impl Branch {
    /// What the 一本通 brought into the book: a text, the scan of a signed sheet, printed pages, a step to the archive.
    pub fn yearbook(&self) {
        self.call(
            "writing.save",
            json!({
                "kind": "总结", "year": 2026, "day": "2026-10-30", "title": "2026年党支部工作总结",
                "body": "一、主要工作\n开展主题党日，讲好身边的老党员故事。",
            }),
        );
        let committee = self.find("occasion.list", json!({ "kind": "支委会" }), "/lines/0/id");
        let to = json!({ "kind": "组织生活", "id": committee });
        let sheet =
            self.find("attachment.add", json!({ "file": self.fixture("samples/receipt.jpg"), "to": to }), "/value/id");
        self.call("attachment.set_role", json!({ "id": sheet, "of": to, "role": "签到表" }));
        let month = json!({ "year": 2026, "span": { "span": "month", "month": 10 } });
        self.call("report.printed", self.find("report.yearbook", month, "/print"));
        let kit = json!({ "month": "2026-10", "papers": [{ "form": "month" }] });
        self.call("report.printed", self.find("report.kit", kit, "/print"));
        let handed_in = json!({ "year": SEALED, "state": "送检", "on_day": "2026-01-08", "person": "县委老干部局" });
        self.call("yearbook.file", handed_in);
    }
}

/// A filled branch in a folder of its own, copied for each who wants to change it.
pub struct Original {
    folder: TempDir,
}

impl Original {
    /// Fills one.
    pub fn new() -> io::Result<Self> {
        let folder = TempDir::new()?;
        Branch::fill(folder.path()).desk.close_book();
        Ok(Self { folder })
    }

    /// A copy, with the folder it lives in.
    pub fn copy(&self) -> io::Result<(TempDir, Branch)> {
        let copy = TempDir::new()?;
        copy_book(self.folder.path(), copy.path())?;
        let branch = Branch::over(copy.path());
        Ok((copy, branch))
    }
}

/// Copies a closed book: its files and, where it has some, its attachments; no backups.
pub fn copy_book(from: &Path, to: &Path) -> io::Result<()> {
    for part in ["", "attachments"].into_iter().filter(|part| from.join(part).is_dir()) {
        let to = to.join(part);
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(from.join(part))? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                fs::copy(entry.path(), to.join(entry.file_name()))?;
            }
        }
    }
    Ok(())
}
