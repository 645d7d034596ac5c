//! `ybt handover` and `ybt export-all`: the book to the next secretary, or out of the program altogether.

use std::io::{BufRead, Write};

use commands::{Desk, Outcome};
use serde_json::{Value, json};

use super::{call::save, password, print};
use crate::order::{ExportAll, Handover};

/// Does a step. `own` is the password `--password-stdin` gave; `input` goes on with the handover password.
pub fn run(
    desk: &Desk,
    step: &Handover,
    own: Option<String>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Outcome<()> {
    match step {
        Handover::Give { out, receiver } => {
            let handover_password = password::read(input)?;
            let request =
                json!({ "folder": desk.grant_folder(out)?, "password": handover_password, "receiver": receiver });
            let given = commands::call(desk, "handover.give", request)?;
            told(output, &given)
        }
        Handover::Look(file) => {
            let contents = commands::call(desk, "handover.look", json!({ "file": desk.grant(file)? }))?;
            told(output, &contents)
        }
        Handover::TakeOver { file, keep_present } => {
            let handover_password = password::read(input)?;
            let request = json!({
                "file": desk.grant(file)?, "password": handover_password, "own_password": own,
                "keep_present": keep_present,
            });
            commands::call(desk, "handover.take_over", request).map(drop)
        }
        Handover::List { pdf, receiver, witness } => {
            let request = json!({ "receiver": receiver, "witness": witness });
            let paper = commands::call(desk, "report.handover_list", request)?;
            save(desk, &paper, pdf)?;
            commands::call(desk, "report.printed", paper["print"].clone()).map(drop)
        }
        Handover::Keep(reason) => commands::call(desk, "handover.keep", json!({ "reason": reason })).map(drop),
        Handover::Lift(reason) => commands::call(desk, "handover.lift", json!({ "reason": reason })).map(drop),
        Handover::Wipe { out, branch } => {
            let request = json!({ "folder": desk.grant_folder(out)?, "branch": branch });
            told(output, &commands::call(desk, "handover.wipe", request)?)
        }
    }
}

/// Writes everything into plain folders and tells what could not be.
pub fn export_all(desk: &Desk, order: &ExportAll, output: &mut dyn Write) -> Outcome<()> {
    let request = json!({ "folder": desk.grant_folder(&order.out)?, "reason": order.reason });
    told(output, &commands::call(desk, "open_export.write", request)?)
}

fn told(output: &mut dyn Write, answer: &Value) -> Outcome<()> {
    print(output, &serde_json::to_string_pretty(answer).unwrap_or_else(|_| answer.to_string()))
}
