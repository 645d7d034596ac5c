//! The blank table one can fill in and import.

use domain::member::{EDUCATION_WORDS, ETHNICITY_WORDS, field};
use rust_xlsxwriter::{Color, DataValidation, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use crate::Error;

/// Columns of the template, in the order of the paper roster.
pub(super) const COLUMNS: [&str; 16] = [
    "name",
    "sex",
    "ethnicity",
    "birth_date",
    "id_number",
    "education",
    "kind",
    "joined_on",
    "confirmed_on",
    "group",
    "retirement",
    "former_unit",
    "former_post",
    "phone",
    "address",
    "remark",
];
/// Rows made ready.
const ROWS: u32 = 300;
const TITLE: &str = "党员花名册";
const NOTES: [&str; 8] = [
    "怎样填这张表",
    "一人一行，从第 3 行填起。列的先后可以换，不用的列可以删，不要改动第 2 行的列名。",
    "日期写成 1951-03-12、1951.03.12 或 1951年3月12日都可以；不知道哪一天的，只写 1951.03。年份要写四位。",
    "身份证号码这一列已设成文字，直接输入即可，不会被改成 0。",
    "民族、学历可以从下拉列表里选，也可以直接输入。",
    "党小组写全名，如“第一党小组”，同一个小组写法要一致。",
    "空着的格子导入时不会覆盖名册里已有的资料。",
    "填好后保存，在程序里选“党员名册 › 从 Excel 导入”。",
];

/// Makes the template as an xlsx file.
pub fn template() -> Result<Vec<u8>, Error> {
    build().map_err(Error::broken)
}

fn build() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let heading = Format::new()
        .set_bold()
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color(Color::RGB(0x00F4_F1EA));
    let text = Format::new().set_num_format("@").set_border(FormatBorder::Thin);
    let title = Format::new().set_bold().set_font_size(16).set_align(FormatAlign::Center);
    let last = (COLUMNS.len() - 1) as u16;

    let lists = lists();
    let sheet = workbook.add_worksheet();
    sheet.set_name("花名册")?;
    sheet.merge_range(0, 0, 0, last, TITLE, &title)?;
    sheet.set_row_height(0, 30)?;
    sheet.set_row_height(1, 24)?;
    sheet.set_freeze_panes(2, 1)?;
    for (column, key) in COLUMNS.iter().enumerate() {
        let column = column as u16;
        let label = field(key).map_or(*key, |field| field.label);
        sheet.write_string_with_format(1, column, label, &heading)?;
        sheet.set_column_width(column, width(key))?;
        for row in 2..ROWS + 2 {
            sheet.write_blank(row, column, &text)?;
        }
        if let Some(list) = lists.iter().find(|list| list.key == *key) {
            let validation = DataValidation::new()
                .allow_list_formula(list.range().as_str().into())
                .set_error_title("请从列表里选")?
                .set_error_message("点格子右边的箭头从列表里选，或删去重填。")?
                .show_error_message(list.strict);
            sheet.add_data_validation(2, column, ROWS + 1, column, &validation)?;
        }
    }

    let sheet = workbook.add_worksheet();
    sheet.set_name("填表说明")?;
    sheet.set_column_width(0, 100)?;
    for (row, note) in NOTES.iter().enumerate() {
        let format = if row == 0 { Format::new().set_bold().set_font_size(14) } else { Format::new().set_text_wrap() };
        sheet.write_string_with_format(row as u32, 0, *note, &format)?;
    }

    let sheet = workbook.add_worksheet();
    sheet.set_name("选项")?;
    for list in &lists {
        for (row, word) in list.words.iter().enumerate() {
            sheet.write_string(row as u32, list.column, *word)?;
        }
    }
    sheet.set_hidden(true);
    workbook.save_to_buffer()
}

/// The words of a column's drop-down list, kept on the hidden sheet: those of the ethnicities pass the
/// 255 characters a list may have in the cell itself.
struct List {
    key: &'static str,
    column: u16,
    words: &'static [&'static str],
    strict: bool,
}

impl List {
    fn range(&self) -> String {
        let letter = crate::grid::column_name(usize::from(self.column));
        format!("=选项!${letter}$1:${letter}${}", self.words.len())
    }
}

fn lists() -> Vec<List> {
    let choices = |key: &str| field(key).map(|field| field.choices).unwrap_or_default();
    let lists = [
        ("sex", choices("sex"), true),
        ("ethnicity", &ETHNICITY_WORDS[..], false),
        ("education", EDUCATION_WORDS, false),
        ("kind", choices("kind"), true),
        ("retirement", choices("retirement"), true),
    ];
    let numbered = lists.into_iter().enumerate();
    numbered.map(|(column, (key, words, strict))| List { key, column: column as u16, words, strict }).collect()
}

fn width(key: &str) -> f64 {
    match key {
        "id_number" => 22.0,
        "address" | "former_unit" => 26.0,
        "birth_date" | "joined_on" | "confirmed_on" | "phone" | "group" | "former_post" | "kind" => 14.0,
        "sex" => 6.0,
        _ => 12.0,
    }
}
