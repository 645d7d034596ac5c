//! Rows of a table, page after page: repeated heads, rows kept together, rows cut between lines.

use super::{Flow, LaidRow};
use crate::page::table::Table;

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        let (left, depth) = (self.sheet.left, self.sheet.depth());
        let missing = &mut self.missing;
        let mut lay = |row, most: f32| LaidRow::new(row, table, left, most, missing);
        let head: Vec<LaidRow> = table.head.iter().map(|row| lay(row, depth)).collect();
        let most = depth - head.iter().map(|row| row.height).sum::<f32>();
        let rows: Vec<LaidRow> = table.rows.iter().map(|row| lay(row, most)).collect();

        let mut placed = Placed { table_begins: true };
        let head_height: f32 = head.iter().map(|row| row.height).sum();
        let first = rows.first().map_or(0.0, |row| row.height.min(self.sheet.depth() / 2.0));
        if head_height + first > self.room() && !self.at_head() {
            self.turn();
        }
        self.rows(&head, &mut placed);
        for (i, row) in rows.iter().enumerate() {
            let kept = rows[i..].iter().take_while(|row| row.keep_with_next).count();
            let together: f32 = rows[i..].iter().take(kept + 1).map(|row| row.height).sum();
            self.row(row.clone(), together, &head, &mut placed);
        }
        if let Some(last) = rows.last().or(head.last()) {
            let y = self.y;
            last.close(y, self.items());
        }
    }

    fn rows(&mut self, rows: &[LaidRow], placed: &mut Placed) {
        for row in rows {
            self.place(row, placed);
        }
    }

    fn place(&mut self, row: &LaidRow, placed: &mut Placed) {
        self.mark();
        let y = self.y;
        if placed.table_begins {
            row.open(y, self.items());
            placed.table_begins = false;
        }
        row.draw(y, self.items());
        self.y += row.height;
    }

    fn row(&mut self, row: LaidRow, together: f32, head: &[LaidRow], placed: &mut Placed) {
        let head_height: f32 = head.iter().map(|row| row.height).sum();
        let whole_page = self.sheet.depth() - head_height;
        let wanted = if together <= whole_page { together } else { row.height };
        if wanted <= self.room() {
            return self.place(&row, placed);
        }
        // A row higher than a page is cut whatever it wishes: nothing may be lost below the edge.
        let cut = if row.may_split || row.height > whole_page { row.split(self.room()) } else { None };
        match cut {
            Some((first, rest)) => {
                self.place(&first, placed);
                self.continue_table(&first, head, placed);
                self.row(rest.clone(), rest.height, head, placed);
            }
            None if self.at_head_of_table(head_height) => self.place(&row, placed),
            None => {
                self.continue_table(&row, head, placed);
                self.row(row.clone(), together, head, placed);
            }
        }
    }

    fn at_head_of_table(&self, head_height: f32) -> bool {
        self.y <= self.sheet.top + head_height + 0.1
    }

    /// Closes the table at the foot of the page and goes on under its repeated head on the next.
    fn continue_table(&mut self, last: &LaidRow, head: &[LaidRow], placed: &mut Placed) {
        let y = self.y;
        if !placed.table_begins {
            last.close(y, self.items());
        }
        self.turn();
        placed.table_begins = true;
        self.rows(head, placed);
    }
}

struct Placed {
    /// The next row is the first of the table on this page.
    table_begins: bool,
}
