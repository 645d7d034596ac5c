//! Leaves a form to the pen.

use domain::dues::Means;

use super::Person;
use crate::{
    forms::{
        dues::register::{MONTHS, QUARTERS},
        month::FIGURE_NAMES,
    },
    page::{Block, Cell, EMPTY_BOX, Form},
    typeface::Typeface,
};

/// The form without what the book would have written: in ruled tables what is set in 宋 is a value, while labels are
/// 黑 and notes 楷. Names that were put in, numbers and names of rows, and boxes to tick stay.
pub fn for_the_pen(mut form: Form, people: &[Person]) -> Form {
    let put_in = |text: &str| people.iter().any(|person| text == person.name || text == person.group);
    let cells = form.blocks.iter_mut().filter_map(|block| match block {
        Block::Table(table) if table.ruled => Some(&mut table.rows),
        _ => None,
    });
    for cell in cells.flatten().flat_map(|row| &mut row.cells) {
        if is_value(cell) && !put_in(&cell.text) {
            cell.text.clear();
        }
    }
    form
}

/// Whether the book wrote it: neither a label nor the number or name of a row nor a box to tick.
fn is_value(cell: &Cell) -> bool {
    let numbers_a_row = cell.text.parse::<u32>().is_ok_and(|number| number > 0);
    let text = cell.text.as_str();
    let names: [&[&str]; 4] = [&QUARTERS, &MONTHS, &FIGURE_NAMES, Means::WORDS];
    let names_a_row = numbers_a_row || names.iter().any(|names| names.contains(&text));
    cell.style.face == Typeface::Song && !names_a_row && !cell.text.contains(EMPTY_BOX)
}
