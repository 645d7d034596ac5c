//! What the bureau edits, as .docx. Here: records, the same rows as on paper; [`writing`]: texts.

mod photo;
pub mod writing;

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, HeightRule, PageMargin, Paragraph, Run, RunFonts, Table, TableCell, TableLayoutType, TableRow,
    VAlignType, VMergeType, WidthType,
};

use crate::{
    Error,
    forms::record::{COLUMNS, LABEL_SPAN, PHOTO_SPAN, Record, RecordRow, spans},
    page::Plate,
};

/// Twentieths of a point in a millimetre.
const TWIPS: f32 = 56.692_9;
/// Width of the table in millimetres; the page is A4 with 25 mm at the left and 12 mm at the right.
const MEASURE: f32 = 173.0;
/// Blank at either side in a cell, as Word has it, in millimetres.
const CELL_SIDE: f32 = 1.9;
/// Half points.
const TITLE_SIZE: usize = 36;
const TEXT_SIZE: usize = 22;

/// Writes records as one Word document, each on pages of its own.
pub fn write(records: &[Record]) -> Result<Vec<u8>, Error> {
    let margins = PageMargin::new().left(twips(25.0)).right(twips(12.0)).top(twips(15.0)).bottom(twips(14.0));
    let empty = Docx::new().page_size(twips(210.0) as u32, twips(297.0) as u32).page_margin(margins);
    let document = records.iter().enumerate().fold(empty, |document, (number, record)| {
        let title = text(&record.title, TITLE_SIZE, "方正小标宋简体").bold();
        let branch = text(&format!("党支部：{}", record.branch), TEXT_SIZE, BODY);
        let grid = vec![(MEASURE * TWIPS) as usize / COLUMNS; COLUMNS];
        let rows = record.rows.iter().map(row).collect();
        document
            .add_paragraph(Paragraph::new().add_run(title).align(AlignmentType::Center).page_break_before(number > 0))
            .add_paragraph(Paragraph::new().add_run(branch))
            .add_table(Table::new(rows).set_grid(grid).layout(TableLayoutType::Fixed))
    });
    let mut bytes = Cursor::new(Vec::new());
    document.build().pack(&mut bytes).map_err(|error| Error::Word(error.to_string()))?;
    Ok(bytes.into_inner())
}

const BODY: &str = "宋体";
const LABEL: &str = "黑体";

fn row(row: &RecordRow) -> TableRow {
    match row {
        RecordRow::Values(values) => {
            let (label_span, value_span) = spans(values.len());
            let align = if values.len() == 1 { AlignmentType::Left } else { AlignmentType::Center };
            let cells = values.iter().flat_map(|(name, value)| {
                [cell(name, LABEL, label_span, AlignmentType::Center), cell(value, BODY, value_span, align)]
            });
            sized(cells.collect(), 9.0)
        }
        RecordRow::Text { label, text, room, .. } => sized(
            vec![
                cell(label, LABEL, LABEL_SPAN, AlignmentType::Center),
                cell(text, BODY, COLUMNS - LABEL_SPAN, AlignmentType::Both).vertical_align(VAlignType::Top),
            ],
            *room,
        ),
        RecordRow::Hand { label, room } => sized(
            vec![
                cell(label, LABEL, LABEL_SPAN, AlignmentType::Center),
                cell("", BODY, COLUMNS - LABEL_SPAN, AlignmentType::Left),
            ],
            *room,
        ),
        RecordRow::Photos { label, plates, height } => {
            let merge = if label.is_empty() { VMergeType::Continue } else { VMergeType::Restart };
            let name = cell(label, LABEL, LABEL_SPAN, AlignmentType::Center).vertical_merge(merge);
            let places = [plates.first(), plates.get(1)].map(|plate| photo_cell(plate, *height));
            TableRow::new(std::iter::once(name).chain(places).collect()).cant_split()
        }
        RecordRow::Signatures(labels) => {
            let (label_span, value_span) = spans(labels.len());
            let cells = labels.iter().flat_map(|name| {
                [
                    cell(name, LABEL, label_span, AlignmentType::Center),
                    cell("", BODY, value_span, AlignmentType::Center),
                ]
            });
            sized(cells.collect(), 13.0)
        }
    }
}

fn sized(cells: Vec<TableCell>, millimetres: f32) -> TableRow {
    TableRow::new(cells).row_height(millimetres * TWIPS).height_rule(HeightRule::AtLeast)
}

/// A photo with what it shows under it; a sentence in the place of one that can't be had.
fn photo_cell(plate: Option<&Plate>, height: f32) -> TableCell {
    let Some(plate) = plate else { return cell("", BODY, PHOTO_SPAN, AlignmentType::Center) };
    let room = (MEASURE / COLUMNS as f32 * PHOTO_SPAN as f32 - 2.0 * CELL_SIDE, height);
    let Some(photo) = photo::inline(&plate.picture, room) else {
        let lost = format!("（这张照片的文件缺失或已损坏）\n{}", plate.caption);
        return cell(lost.trim_end(), BODY, PHOTO_SPAN, AlignmentType::Center);
    };
    let shown = Paragraph::new().add_run(Run::new().add_image(photo)).align(AlignmentType::Center);
    let cell = empty_cell(PHOTO_SPAN).add_paragraph(shown);
    if plate.caption.is_empty() { cell } else { lines(cell, &plate.caption, BODY, AlignmentType::Center) }
}

fn empty_cell(span: usize) -> TableCell {
    let width = (MEASURE * TWIPS) as usize / COLUMNS * span;
    TableCell::new().width(width, WidthType::Dxa).grid_span(span).vertical_align(VAlignType::Center)
}

fn cell(content: &str, font: &str, span: usize, align: AlignmentType) -> TableCell {
    lines(empty_cell(span), content, font, align)
}

fn lines(cell: TableCell, content: &str, font: &str, align: AlignmentType) -> TableCell {
    content
        .split('\n')
        .fold(cell, |cell, line| cell.add_paragraph(Paragraph::new().add_run(text(line, TEXT_SIZE, font)).align(align)))
}

fn text(content: &str, size: usize, font: &str) -> Run {
    let fonts = RunFonts::new().east_asia(font).ascii("Times New Roman").hi_ansi("Times New Roman");
    Run::new().add_text(fit_for_xml(content)).size(size).fonts(fonts)
}

/// The text without what a Word file may not hold (XML 1.0): with it, Word would refuse the whole file.
fn fit_for_xml(text: &str) -> String {
    text.chars().filter(|c| (!c.is_control() || *c == '\t') && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

fn twips(millimetres: f32) -> i32 {
    (millimetres * TWIPS).round() as i32
}
