//! 局里的表: the forms a bureau sends. They are kept whole, pointed at once, and filled each time with one click.

mod choices;
mod filling;
mod lists;
mod meaning;
mod proposing;
mod showing;
mod values;
pub mod wire;

use domain::{
    bureau_form::{BureauFormDraft, BureauFormId, CellMapping, FormRhythm},
    text::clean_or_none,
};
use exchange::{
    bureau_form::{self as engine, FormError},
    grid::cell_name,
};
use store::{
    Op,
    bureau_form::{self, NewForm},
};

use self::wire::{BureauFormFile, BureauFormLine, BureauFormRef, MapCellRequest, MapTableRequest, NewBureauForm};
use crate::{
    Changed, Command, Desk, Failure, NoRequest, Outcome,
    desk::{Chosen, FileRef},
};

/// No file longer than this is kept: a form is a few pages, and every backup has it.
const MOST_BYTES: usize = 5 << 20;
/// Longest name of a file kept, in characters.
const LONGEST_NAME: usize = 80;

/// The commands about a bureau's forms.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("bureau_form.list", "局里的表：放进来的各张", list),
        Command::reads("bureau_form.choices", "表里的一格、一张名单可以填的全部内容", choices::choices),
        Command::reads("bureau_form.show", "一张表的样子、指定的格子和大括号里的名称", showing::show),
        Command::reads("bureau_form.propose", "一行各列上面写的列名，和列名看来是名单的哪一栏", proposing::propose),
        Command::writes("bureau_form.add", "放进一张局里发的 Excel 或 Word 表", add),
        Command::writes("bureau_form.replace", "给一张表换一个文件，指定的格子不变", replace),
        Command::writes("bureau_form.save", "改一张表的名称、报送周期、填表人和电话", save),
        Command::writes("bureau_form.map", "指定一格填什么；不写就不再填", map),
        Command::writes("bureau_form.map_table", "指定一张名单从哪一行填起、各列填什么；没有列就不再填", map_table),
        Command::writes("bureau_form.fill", "填好一张表；要完整号码的记入历史", filling::fill),
        Command::writes("bureau_form.bin", "把一张表移到回收站", bin),
    ]
}

fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<BureauFormLine>> {
    Ok(desk.store()?.read(bureau_form::list)?.into_iter().map(showing::form_line).collect())
}

fn add(desk: &Desk, request: NewBureauForm) -> Outcome<Changed<BureauFormId>> {
    let (content, file_name) = taken(desk, &request.file)?;
    let stem = file_name.rsplit_once('.').map_or(file_name.as_str(), |(stem, _)| stem).to_owned();
    let name = request.name.as_deref().and_then(clean_or_none).unwrap_or(stem);
    let rhythm = request.rhythm.unwrap_or(FormRhythm::Monthly);
    let op = Op::new(format!("放进局里的表「{name}」"));
    let new = NewForm { name, rhythm, file_name, content };
    let done = desk.store()?.transact(op, move |tx| bureau_form::add(tx, &new))?;
    desk.let_go(&request.file);
    Ok(done.into())
}

fn replace(desk: &Desk, request: BureauFormFile) -> Outcome<Changed<BureauFormId>> {
    let (content, file_name) = taken(desk, &request.file)?;
    let id = request.id;
    let name = name_of(desk, id)?;
    let op = Op::new(format!("给局里的表「{name}」换文件"));
    let done =
        desk.store()?.transact(op, move |tx| bureau_form::replace_file(tx, id, &file_name, &content).map(|()| id))?;
    desk.let_go(&request.file);
    Ok(done.into())
}

fn save(desk: &Desk, request: BureauFormDraft) -> Outcome<Changed<BureauFormId>> {
    let op = Op::new(format!("改局里的表「{}」", request.name.trim()));
    Ok(desk.store()?.transact(op, move |tx| bureau_form::save(tx, &request).map(|()| request.id))?.into())
}

fn map(desk: &Desk, request: MapCellRequest) -> Outcome<Changed<BureauFormId>> {
    let MapCellRequest { id, sheet, row, column, says } = request;
    let BureauFormDraft { name: form, rhythm, .. } = draft_of(desk, id)?;
    let cell = cell_name(row.saturating_sub(1), column as usize);
    let op = Op::new(match says {
        Some(says) => format!("「{form}」{cell} 填{}", says.name_on(rhythm)),
        None => format!("「{form}」{cell} 不再填"),
    });
    let done = desk.store()?.transact(op, move |tx| {
        match says {
            Some(says) => bureau_form::map_cell(tx, id, &CellMapping { sheet, row, column, says })?,
            None => bureau_form::clear_cell(tx, id, &sheet, row, column)?,
        }
        Ok::<_, store::Error>(id)
    })?;
    Ok(done.into())
}

fn map_table(desk: &Desk, request: MapTableRequest) -> Outcome<Changed<BureauFormId>> {
    let MapTableRequest { id, table } = request;
    let form = name_of(desk, id)?;
    let verb = if table.columns.is_empty() { "不再填" } else { "填" };
    let op = Op::new(format!("「{form}」第 {} 行起{verb}{}名单", table.first_row, table.list));
    Ok(desk.store()?.transact(op, move |tx| bureau_form::map_table(tx, id, &table).map(|()| id))?.into())
}

fn bin(desk: &Desk, request: BureauFormRef) -> Outcome<Changed<BureauFormId>> {
    let id = request.id;
    let op = Op::new(format!("局里的表「{}」移到回收站", name_of(desk, id)?));
    Ok(desk.store()?.transact(op, move |tx| bureau_form::bin(tx, id).map(|()| id))?.into())
}

fn draft_of(desk: &Desk, id: BureauFormId) -> Outcome<BureauFormDraft> {
    Ok(desk.store()?.read(move |db| bureau_form::get(db, id))?.draft)
}

fn name_of(desk: &Desk, id: BureauFormId) -> Outcome<String> {
    Ok(draft_of(desk, id)?.name)
}

/// The bytes of a chosen file that can be filled, and its name with the ending its content has.
fn taken(desk: &Desk, file: &FileRef) -> Outcome<(Vec<u8>, String)> {
    let refuse = |error: FormError| {
        let failure = Failure::from(error);
        Failure { title: format!("「{}」没有放进来：{}", file.file_name, failure.title), ..failure }
    };
    let too_large = || refuse(FormError::TooLarge { megabytes: MOST_BYTES >> 20 });
    let bytes = match desk.chosen(file)? {
        Chosen::Received(bytes) => bytes.to_vec(),
        Chosen::Path(_) | Chosen::LookedAt { .. } => {
            let path = desk.path_of(file)?;
            desk.files().read(&path, MOST_BYTES as u64).map_err(|error| match error.kind() {
                std::io::ErrorKind::FileTooLarge => too_large(),
                _ => Failure::new(
                    "import.unreadable",
                    format!("读不了文件「{}」", file.file_name),
                    "请检查文件是否还在，或是否正被别的程序打开。",
                )
                .with_detail(error.to_string()),
            })?
        }
    };
    if bytes.len() > MOST_BYTES {
        return Err(too_large());
    }
    let kind = engine::kind(&bytes).map_err(refuse)?;
    // What can't be drawn or searched now can't be filled later.
    engine::sheets(&bytes).map_err(refuse)?;
    engine::placeholders(&bytes).map_err(refuse)?;
    let stem = file.file_name.rsplit_once('.').map_or(file.file_name.as_str(), |(stem, _)| stem);
    let stem: String = stem.chars().take(LONGEST_NAME).collect();
    let stem = if stem.trim().is_empty() { "局里的表".to_owned() } else { stem };
    Ok((bytes, format!("{}.{}", stem.trim(), kind.ending())))
}

impl From<FormError> for Failure {
    fn from(error: FormError) -> Self {
        Self::new(error.code(), error.to_string(), error.what_to_do()).with_detail(error.detail())
    }
}
