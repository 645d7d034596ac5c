//! The month's sheet of 35 people and 12 occasions.

use std::{path::Path, process::Command};

use acceptance::{
    branch::Branch,
    measure::{Measured, Table, Unit, milliseconds},
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Word by which this program is started again, to make the first paper of a fresh program.
pub const COLD: &str = "--cold-month";

/// Kinds, day and content of the twelve.
const OCCASIONS: [(&[&str], u32, &str); 12] = [
    (&["支委会"], 8, "研究本月党建工作，确定主题党日内容和看望慰问住院党员的安排，讨论一名预备党员按期转正事宜。"),
    (
        &["主题党日", "党课"],
        10,
        "书记讲党课《讲好身边的老党员故事》，全体党员重温入党誓词，四位老同志结合亲身经历作了交流发言。",
    ),
    (&["党员大会"], 12, "通报上季度工作情况和党费收缴情况，讨论通过下季度工作计划，表决通过一名预备党员按期转正。"),
    (&["党小组会"], 13, "学习上级有关文件精神，交流学习体会，征求对支部工作的意见建议。"),
    (&["党小组会"], 14, "学习上级有关文件精神，讨论送学上门的分工，商量重阳节看望高龄党员。"),
    (&["党小组会"], 15, "学习上级有关文件精神，开展谈心谈话，互相提醒冬季用气用电安全。"),
    (&["集中学习"], 16, "集体学习报刊重要文章，观看专题片，逐段讨论。"),
    (&["志愿服务"], 18, "到社区开展反诈宣传，发放宣传册 120 份，解答居民询问。"),
    (&["主题党日"], 20, "参观县革命历史纪念馆，在烈士纪念碑前敬献花篮，重温入党誓词。"),
    (&["集中学习"], 22, "学习民法典关于继承和赡养的规定，邀请司法所同志讲解案例。"),
    (&["外出活动"], 24, "到乡村振兴示范村参观，听取村党支部介绍，座谈交流。"),
    (&["集中学习"], 28, "学习时事政治，布置下月工作，收集思想动态。"),
];

/// Makes the sheet in fresh programs and again and again in one, and prints how long it took.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::over(folder.path());
    fill(&branch);
    let mut table = Table::default();
    let mut sizes = Vec::new();
    for (format, name, aim) in [("pdf", "PDF", 50.0), ("xlsx", "Excel", 20.0)] {
        branch.desk.close_book();
        let cold = (0..9).map(|_| in_a_fresh_program(folder.path(), format)).collect();
        table.add(Measured::of(format!("{name}，程序启动后第一次"), Unit::Milliseconds, cold, Some(aim)));
        sizes.push(paper(&branch, format));
        table.time(format!("{name}，以后各次"), Some(aim), 30, || {
            paper(&branch, format);
        });
    }
    table.add(Measured::of("PDF 大小", Unit::Kilobytes, vec![sizes[0] as f64 / 1024.0], Some(200.0)));
    table.add(Measured::of("Excel 大小", Unit::Kilobytes, vec![sizes[1] as f64 / 1024.0], None));
    table.print("月度活动情况表（35 人，12 次活动）");
}

fn fill(branch: &Branch) {
    branch.call(
        "branch.create",
        json!({
            "name": "示范县退休干部第一党支部", "superior": "中共示范县委老干部局机关委员会",
            "secretary_name": "徐明远", "kind": "单独设置", "theme_day": 10, "started_on": "2026-01",
        }),
    );
    branch.call("import.roster", json!({ "file": branch.fixture("samples/roster-sample.xlsx") }));
    branch.call("committee.save_term", json!({ "name": "第三届", "from": "2024-05-10" }));
    for (place, post) in [(0, "书记"), (1, "组织委员"), (2, "宣传委员")] {
        let post = json!({ "member_id": branch.member(place), "post": post, "from": "2024-05-10" });
        branch.call("committee.save_post", post);
    }
    let mut groups = branch.call("group.list", json!({})).as_array().cloned().unwrap_or_default().into_iter().cycle();
    for (kinds, day, summary) in OCCASIONS {
        let group =
            (kinds == ["党小组会"]).then(|| groups.next()).flatten().map_or(Value::Null, |group| group["id"].clone());
        let day = format!("2026-10-{day:02}");
        let whom = json!({ "kinds": kinds, "group_id": group, "day": day, "audience": null });
        branch.call(
            "occasion.save",
            json!({
                "kinds": kinds, "group_id": group, "day": day, "from_time": "09:00", "to_time": "11:00",
                "place": "金秋家园二楼会议室", "host": "徐明远", "topic": summary.split('，').next(),
                "summary": summary, "attendance": branch.marks(whom),
            }),
        );
    }
}

/// Bytes of the sheet.
fn paper(branch: &Branch, format: &str) -> usize {
    let paper = branch.call("report.month", json!({ "month": "2026-10", "format": format }));
    let token = paper["token"].as_str().expect("a document");
    branch.desk.document(token).expect("it lies on the desk").bytes.len()
}

fn in_a_fresh_program(folder: &Path, format: &str) -> f64 {
    let this = std::env::current_exe().expect("this program");
    let ran = Command::new(this).arg(COLD).arg(folder).arg(format).output().expect("it runs again");
    let told = String::from_utf8_lossy(&ran.stdout).into_owned();
    told.trim().parse().unwrap_or_else(|_| panic!("{told}{}", String::from_utf8_lossy(&ran.stderr)))
}

/// In a fresh program: makes one paper of an open book and prints how many milliseconds it took.
pub fn cold(folder: Option<&String>, format: Option<&String>) {
    let branch = Branch::over(Path::new(folder.expect("a folder")));
    branch.call("branch.get", json!({}));
    let format = format.expect("a format");
    println!("{}", milliseconds(|| assert!(paper(&branch, format) > 0, "it has pages")));
}
