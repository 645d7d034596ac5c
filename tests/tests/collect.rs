//! A month's package made by `ybt`, and collected by `ybt` at the bureau, where there is no book.

use std::{fs, io, path::Path};

use acceptance::ybt::Ybt;
use serde_json::json;

fn begun(folder: &Path, branch: &str) -> io::Result<Ybt> {
    let ybt = Ybt::over(&folder.join(branch)).on("2026-10-31");
    let ran = ybt.run(&["init", "--branch", branch, "--superior", "县老干部局党委", "--secretary", "王建国"])?;
    assert_eq!(ran.code, 0, "a new book can be made: {}", ran.stderr);
    Ok(ybt)
}

#[test]
fn packages_of_branches_are_collected_and_what_is_wrong_is_told() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut words = vec!["collect".to_owned()];
    for branch in ["第一党支部", "第二党支部"] {
        let ybt = begun(folder.path(), branch)?;
        let package = folder.path().join(format!("{branch}.zip")).to_string_lossy().into_owned();
        let request = json!({ "sheet": { "kind": "month", "month": "2026-10" } }).to_string();
        let made = ybt.run(&["call", "submission.package", &request, "--save", &package])?;
        assert_eq!(made.code, 0, "a package is made: {}", made.stderr);
        words.push(package);
    }
    let spoiled = folder.path().join("改过.zip");
    let mut bytes = fs::read(&words[1])?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&spoiled, bytes)?;
    let list = folder.path().join("名单.txt");
    fs::write(&list, "第一党支部\n第二党支部\n第三党支部\n")?;
    let out = folder.path().join("汇总").to_string_lossy().into_owned();
    words.push(spoiled.to_string_lossy().into_owned());
    words.extend(["--out".to_owned(), out.clone(), "--expected".to_owned(), list.to_string_lossy().into_owned()]);
    let bureau = Ybt::over(&folder.path().join("没有账本")).on("2026-11-02");
    let ran = bureau.run(&words)?;
    assert_eq!(ran.code, 0, "it is done: {}", ran.stderr);
    for said in
        ["2026年10月：3 个上报包，计入 2 个支部，还有 1 个支部没有报。", "改过.zip　没有收：", "没有报：第三党支部"]
    {
        assert!(ran.stdout.contains(said), "{said} is told: {}", ran.stdout);
    }
    for file in ["汇总.xlsx", "汇总.db", "CSV/本期指标.csv", "回执/回执_县老干部局党委_第一党支部_2026-10.json"]
    {
        assert!(Path::new(&out).join(file).is_file(), "{file} is there");
    }
    let nothing = bureau.run(&["collect", &words[3], "--out", &folder.path().join("另").to_string_lossy()])?;
    assert_eq!(nothing.code, 1, "when nothing counts it can't be done");
    assert!(
        nothing.stderr.contains("（collection.nothing）") && nothing.stderr.contains("改过.zip"),
        "{}",
        nothing.stderr
    );
    Ok(())
}
