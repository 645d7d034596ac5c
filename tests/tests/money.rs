//! Money is whole 分: nothing with a fraction comes near it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "sql") {
            found.push(path);
        }
    }
    Ok(())
}

#[test]
fn no_float_in_code_about_money() -> io::Result<()> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut all = Vec::new();
    sources(&crates, &mut all)?;
    let of_money: Vec<PathBuf> = all
        .into_iter()
        .filter(|path| {
            path.components().any(|part| ["dues", "fund", "money"].iter().any(|name| part.as_os_str() == *name))
        })
        .collect();
    let folders = |name: &str| of_money.iter().filter(|path| path.to_string_lossy().contains(name)).count();
    for concept in ["domain/src/money", "domain/src/dues", "store/src/dues", "commands/src/dues", "store/src/fund"] {
        assert!(folders(concept) > 0, "{concept} is looked at");
    }
    let mut with_floats = Vec::new();
    for path in of_money {
        let text = fs::read_to_string(&path)?;
        let lines =
            (1..).zip(text.lines()).filter(|(_, line)| ["f32", "f64", " REAL"].iter().any(|word| line.contains(word)));
        // A width of paper is no money.
        let lines = lines.filter(|_| !path.to_string_lossy().contains("report/src"));
        with_floats.extend(lines.map(|(number, line)| format!("{}:{number}: {line}", path.display())));
    }
    assert_eq!(with_floats, Vec::<String>::new(), "sums are integers");
    Ok(())
}
