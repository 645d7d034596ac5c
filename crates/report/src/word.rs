//! Records as .docx, since the bureau edits them: the same rows as on paper.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, HeightRule, PageMargin, Paragraph, Run, RunFonts, Table, TableCell, TableLayoutType, TableRow,
    VAlignType, WidthType,
};

use crate::{
    Error,
    forms::record::{COLUMNS, Record, RecordRow, spans},
};

/// Twentieths of a point in a millimetre.
const TWIPS: f32 = 56.692_9;
/// Width of the table in millimetres; the page is A4 with 25 mm at the left and 12 mm at the right.
const MEASURE: f32 = 173.0;
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
                cell(label, LABEL, 2, AlignmentType::Center),
                cell(text, BODY, COLUMNS - 2, AlignmentType::Both).vertical_align(VAlignType::Top),
            ],
            *room,
        ),
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

fn cell(content: &str, font: &str, span: usize, align: AlignmentType) -> TableCell {
    let width = (MEASURE * TWIPS) as usize / COLUMNS * span;
    let cell = TableCell::new().width(width, WidthType::Dxa).grid_span(span).vertical_align(VAlignType::Center);
    content
        .split('\n')
        .fold(cell, |cell, line| cell.add_paragraph(Paragraph::new().add_run(text(line, TEXT_SIZE, font)).align(align)))
}

fn text(content: &str, size: usize, font: &str) -> Run {
    let fonts = RunFonts::new().east_asia(font).ascii("Times New Roman").hi_ansi("Times New Roman");
    Run::new().add_text(content).size(size).fonts(fonts)
}

fn twips(millimetres: f32) -> i32 {
    (millimetres * TWIPS).round() as i32
}
