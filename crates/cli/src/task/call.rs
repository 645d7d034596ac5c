//! `ybt call NAME JSON`: any command of the list.

use std::{io::Write, path::Path};

use commands::{Desk, Failure, Outcome};
use serde_json::{Value, json};

use super::print;
use crate::order::Call;

/// Runs it and prints the answer as JSON.
pub fn run(desk: &Desk, call: &Call, output: &mut dyn Write) -> Outcome<()> {
    let mut request: Value = serde_json::from_str(&call.request).map_err(|error| {
        Failure::new("call.json", "命令后面的内容不是 JSON", "请检查引号和括号。").with_detail(error.to_string())
    })?;
    if !(call.files.is_empty() && call.folders.is_empty() || request.is_object()) {
        return Err(Failure::new("call.json", "命令后面的内容不是 JSON 对象", "带文件的命令请写成 '{…}'。"));
    }
    for (field, path) in &call.files {
        request[field.as_str()] = json!(desk.grant(path)?);
    }
    for (field, path) in &call.folders {
        request[field.as_str()] = json!(desk.grant_folder(path)?);
    }
    let answer = commands::call(desk, &call.name, request)?;
    if let Some(path) = &call.save {
        save(desk, &answer, path)?;
    }
    print(output, &serde_json::to_string_pretty(&answer).unwrap_or_else(|_| answer.to_string()))
}

/// Writes the document that an answer refers to, or the value of one that changed the book.
pub fn save(desk: &Desk, answer: &Value, path: &Path) -> Outcome<()> {
    let token = answer["token"]
        .as_str()
        .or(answer["value"]["token"].as_str())
        .or(answer["value"]["document"]["token"].as_str())
        .ok_or_else(|| Failure::new("document.none", "这个命令没有生成文件", "请去掉 --save，直接看它的回答。"))?;
    let document = desk.document(token)?;
    desk.files().write(path, &document.bytes).map_err(|error| {
        Failure::new("document.not_saved", "文件没有写成", "请检查位置是否存在、磁盘是否已满。")
            .with_detail(error.to_string())
    })
}

#[cfg(test)]
mod tests {
    use commands::desk::FixedClock;

    use super::*;

    #[test]
    fn a_file_goes_only_into_an_object() {
        let desk = Desk::new("none", FixedClock("2026-10-31".parse().unwrap()));
        let files = vec![("file".to_owned(), "roster.xlsx".into())];
        let call = Call {
            name: "import.preview".to_owned(),
            request: "[]".to_owned(),
            files,
            folders: Vec::new(),
            save: None,
        };
        let refused = run(&desk, &call, &mut Vec::new()).map_err(|failure| failure.code);
        assert_eq!(refused, Err("call.json".to_owned()), "said, not broken off");
    }
}
