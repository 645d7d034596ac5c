//! Writing what was collected: one workbook, one SQLite file, one set of CSV, a 回执 for each branch.

use std::{
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use domain::submission::{Branch, PackageStanding, ReportingPeriod};
use exchange::{
    collection::{Cell, Table as Csv},
    package::{Acknowledgement, file_name},
};
use report::workbook::streamed::{Entry, Streamed};
use store::{collection::Collection, files::Piecewise};

use super::{
    gathering::{Keep, found, gather},
    tables::{Source, TABLES, Table},
    wire::{CollectionCheck, CollectionMade, MakeCollectionRequest},
};
use crate::{Desk, Failure, Outcome};

/// Names of what is made.
const DATABASE: &str = "汇总.db";
const WORKBOOK: &str = "汇总.xlsx";
const TABLES_FOLDER: &str = "CSV";
const RECEIPTS_FOLDER: &str = "回执";
/// Reasons said at the most when nothing counts.
const REASONS_SHOWN: usize = 20;

/// Collects packages into a folder.
///
/// Fails with `collection.nothing` when no package counts, `collection.other_period` when another period lies in the
/// folder, `collection.no_last` and `collection.same_period` for a folder to compare with that holds none before;
/// nothing is written then.
pub fn make(desk: &Desk, request: MakeCollectionRequest) -> Outcome<CollectionMade> {
    let folder = desk.folder_of(&request.folder)?;
    let before = match &request.last {
        Some(last) => Some(collected_in(desk, &desk.folder_of(last)?)?.ok_or_else(no_last)?),
        None => None,
    };
    desk.files().make_folder(&folder).map_err(not_written(&folder))?;
    let unfinished = folder.join(format!("{DATABASE}.part"));
    let made = Collection::create(&unfinished).map_err(Failure::from).and_then(|collection| {
        let made = Making { desk, folder: &folder, before }.fill(&request, &collection);
        collection.finish()?;
        made
    });
    let settled = made.and_then(|made| {
        let finished = folder.join(DATABASE);
        desk.files().settle(&unfinished, &finished).map_err(not_written(&finished))?;
        Ok(made)
    });
    if settled.is_err() {
        // Best effort: what is left is a file that the next collecting replaces.
        desk.files().remove(&unfinished).ok();
    }
    settled
}

/// What was collected in a folder earlier, and of which period.
fn collected_in(desk: &Desk, folder: &Path) -> Outcome<Option<(Collection, ReportingPeriod)>> {
    let path = folder.join(DATABASE);
    if !desk.files().list(folder).map_err(not_written(folder))?.contains(&path) {
        return Ok(None);
    }
    let collection = Collection::open(&path)?;
    let about = collection.about()?;
    Ok(about.map(|(period, _)| (collection, period)))
}

struct Making<'a> {
    desk: &'a Desk,
    folder: &'a Path,
    before: Option<(Collection, ReportingPeriod)>,
}

impl Making<'_> {
    fn fill(&self, request: &MakeCollectionRequest, collection: &Collection) -> Outcome<CollectionMade> {
        let settled = gather(self.desk, &request.collect, collection, Keep::Content)?;
        let check = found(collection, settled)?;
        let Some(period) = settled.period.filter(|_| settled.counted > 0) else { return Err(nothing(&check)) };
        if self.before.as_ref().is_some_and(|(_, before)| *before >= period) {
            return Err(Failure::new(
                "collection.same_period",
                format!("选作上期的文件夹，不是{}以前的汇总", period.in_chinese()),
                "请选上一期汇总时存的那个文件夹。",
            ));
        }
        if let Some((_, other)) = collected_in(self.desk, self.folder)?.filter(|(_, other)| *other != period) {
            return Err(Failure::new(
                "collection.other_period",
                format!("这个文件夹里已经有{}的汇总", other.in_chinese()),
                "请换一个空文件夹，以免把那一期盖掉。",
            ));
        }
        let source = Source { now: collection, before: self.before.as_ref().map(|(before, _)| before) };
        let mut files = vec![WORKBOOK.to_owned(), DATABASE.to_owned()];
        self.workbook(&source, period)?;
        for table in self.tables() {
            files.push(self.csv(&source, table)?);
        }
        let receipts = self.receipts(collection, request.received_by.as_deref().unwrap_or_default())?;
        files.extend(receipts);
        Ok(CollectionMade { check, files })
    }

    fn tables(&self) -> impl Iterator<Item = &'static Table> {
        let compares = self.before.is_some();
        TABLES.iter().filter(move |table| compares || !table.compares)
    }

    fn workbook(&self, source: &Source<'_>, period: ReportingPeriod) -> Outcome<()> {
        let mut workbook = Streamed::new(self.folder, self.desk.now())?;
        for table in self.tables() {
            let columns = (table.columns)(source)?;
            let title = format!("{}{}", period.in_chinese(), table.name);
            let mut list = workbook.list(table.name, &title, table.note, &columns)?;
            (table.rows)(source, &mut |row| Ok(list.push(row)?))?;
            list.finish()?;
        }
        let mut workbook = Some(workbook);
        let path = self.folder.join(WORKBOOK);
        self.write(&path, |file| match workbook.take() {
            Some(workbook) => {
                let mut out = BufWriter::new(file);
                workbook.write(&mut out)?;
                out.flush().map_err(not_written(&path))
            }
            None => Ok(()),
        })
    }

    /// Writes a table; gives where it lies.
    fn csv(&self, source: &Source<'_>, table: &Table) -> Outcome<String> {
        let folder = self.folder.join(TABLES_FOLDER);
        self.desk.files().make_folder(&folder).map_err(not_written(&folder))?;
        let name = format!("{}.csv", table.name);
        let path = folder.join(&name);
        self.write(&path, |file| {
            let mut out = BufWriter::new(file);
            let mut csv = Csv::new(&mut out).map_err(not_written(&path))?;
            table.each(source, |row| {
                let cells: Vec<Cell> = row.iter().map(cell).collect();
                csv.push(&cells).map_err(not_written(&path))
            })?;
            out.flush().map_err(not_written(&path))
        })?;
        Ok(format!("{TABLES_FOLDER}/{name}"))
    }

    /// Writes the 回执 of every branch that counts; gives where they lie.
    fn receipts(&self, collection: &Collection, received_by: &str) -> Outcome<Vec<String>> {
        let folder = self.folder.join(RECEIPTS_FOLDER);
        self.desk.files().make_folder(&folder).map_err(not_written(&folder))?;
        let mut names: Vec<String> = Vec::new();
        collection.packages(|line| {
            let Some(period) = line.period.filter(|_| line.standing == PackageStanding::Counted) else { return Ok(()) };
            let branch = Branch { uid: line.branch_uid, name: line.branch, superior: line.superior };
            let stem = format!("{RECEIPTS_FOLDER}/回执_{}", file_name(&branch, period));
            let taken = names.contains(&format!("{stem}.json"));
            let name = if taken { format!("{stem}_{}.json", branch.uid) } else { format!("{stem}.json") };
            let today = self.desk.today();
            let receipt = Acknowledgement::of(&branch.uid, &branch.name, period, &line.sha256, today).by(received_by);
            let path = self.folder.join(&name);
            self.desk.files().write(&path, &receipt.written()).map_err(not_written(&path))?;
            names.push(name);
            Ok::<_, Failure>(())
        })?;
        Ok(names)
    }

    /// Writes a file piece by piece, whole or not at all.
    fn write(&self, path: &Path, mut fill: impl FnMut(&mut dyn Piecewise) -> Outcome<()>) -> Outcome<()> {
        let mut failed = None;
        let written = self.desk.files().write_piecewise(path, &mut |file| {
            fill(file).map_err(|failure| {
                let cause = io::Error::other(failure.title.clone());
                failed = Some(failure);
                cause
            })
        });
        match failed {
            Some(failure) => Err(failure),
            None => written.map_err(not_written(path)),
        }
    }
}

fn cell(entry: &Entry) -> Cell {
    match entry {
        Entry::Text(text) => Cell::Text(text.clone()),
        other => Cell::Number(other.text()),
    }
}

fn nothing(check: &CollectionCheck) -> Failure {
    let reasons = check.packages.iter().take(REASONS_SHOWN).map(|one| format!("{}：{}", one.file_name, one.reason));
    Failure::new(
        "collection.nothing",
        "没有一个上报包可以计入",
        "请看每个包后面写的原因；所属期不对的，请换一个所属期再汇总。",
    )
    .with_detail(reasons.collect::<Vec<_>>().join("\n"))
}

fn no_last() -> Failure {
    Failure::new("collection.no_last", "选作上期的文件夹里没有汇总", "请选上一期汇总时存的那个文件夹。")
}

fn not_written(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path: PathBuf = path.to_owned();
    move |error| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Failure::new(
            "collection.not_written",
            format!("「{name}」没有写成"),
            "请检查文件夹能不能写、磁盘是否已满，同名的表是否正在 WPS 里打开，然后再试。",
        )
        .with_detail(error.to_string())
    }
}
