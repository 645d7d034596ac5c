//! Works at a book without end, telling each thing done as soon as it is acknowledged: to be killed at any moment.
//!
//! `toil FOLDER SEED`

use std::{env, io, io::Write, path::Path};

use acceptance::{branch::Branch, dice::Dice};
use serde_json::json;

fn main() -> io::Result<()> {
    let mut words = env::args().skip(1);
    let (Some(folder), Some(seed)) = (words.next(), words.next().and_then(|seed| seed.parse().ok())) else {
        return Err(io::Error::other("toil FOLDER SEED"));
    };
    let branch = Branch::over(Path::new(&folder));
    let mut dice = Dice::new(seed);
    let mut out = io::stdout().lock();
    for turn in 0u64.. {
        let name = format!("工{seed}次{turn}");
        match dice.below(8) {
            0 | 1 => {
                branch.call("member.save", json!({ "values": { "name": name } }));
                writeln!(out, "member {name}")?;
            }
            2 => {
                let occasion = json!({
                    "state": "已开", "kinds": ["党课"], "day": "2026-10-21", "place": name, "topic": "学习",
                    "attendance": [],
                });
                branch.call("occasion.save", occasion);
                writeln!(out, "done")?;
            }
            3 => {
                let month = format!("2026-{:02}", 1 + dice.below(12));
                let line = json!({ "member_id": 1 + dice.below(2), "amount": 2000, "months": [month] });
                let request = json!({
                    "received_on": "2026-10-30", "collector": "何淑芬", "way": "会上", "means": "现金",
                    "far_confirmed": true, "lines": [line],
                });
                // A month that was paid is refused; then there is nothing to tell.
                if branch.try_call("dues.collect", request).is_ok() {
                    writeln!(out, "paid")?;
                }
            }
            4 => {
                branch.call("backup.make", json!({}));
                writeln!(out, "backup")?;
            }
            5 => {
                let latest = branch.call("occasion.list", json!({ "state": "已开" }));
                if let Some(id) = latest.pointer("/lines/0/id") {
                    let to = json!({ "kind": "组织生活", "id": id });
                    let file = branch.fixture("samples/notice.docx");
                    branch.try_call("attachment.add", json!({ "file": file, "to": to })).ok();
                    writeln!(out, "done")?;
                }
            }
            6 => {
                let saved = json!({ "key": "fund_per_member", "value": 100 + dice.below(400) });
                branch.call("settings.set", saved);
                writeln!(out, "done")?;
            }
            _ => {
                branch.call("member.save", json!({ "values": { "name": name } }));
                branch.call("history.undo", json!({}));
                writeln!(out, "undone {name}")?;
            }
        }
        let head = branch.desk.store().map_err(|failure| io::Error::other(failure.title))?;
        let head = head.read(store::history::chain_head).map_err(io::Error::other)?;
        writeln!(out, "head {} {}", head.sequence, head.hash)?;
        out.flush()?;
    }
    Ok(())
}
