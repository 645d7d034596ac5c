//! The sheet with nothing in it, for the pen.

use super::{
    FIGURE_NAMES, FIRST_PAGE_OCCASIONS, Figure, FigureValue, MonthAbsence, MonthMembers, MonthOccasion, MonthSheet,
};
use crate::{forms::Attendees, page::Form};

/// Rows of 三、 on an empty sheet.
const ABSENCES: usize = 8;

impl MonthSheet {
    /// The sheet with empty rows; what it says of itself are its labels.
    pub(in crate::forms) fn blank(branch: &str, superior: &str) -> Form {
        let nothing = String::new;
        let occasion = MonthOccasion {
            time: nothing(),
            place: nothing(),
            kinds: nothing(),
            content: nothing(),
            host: nothing(),
            attendees: Attendees::default(),
            on_leave: 0,
            absent: 0,
            note: nothing(),
        };
        let absence = MonthAbsence { name: nothing(), occasion: nothing(), reason: nothing(), make_up: nothing() };
        let figure =
            |name: &str| Figure { name: name.to_owned(), month: FigureValue::ByHand, year: FigureValue::ByHand };
        Self {
            branch: branch.to_owned(),
            superior: superior.to_owned(),
            period: "　　　　年　　月".to_owned(),
            reported_on: nothing(),
            members: MonthMembers::default(),
            occasions: vec![occasion; FIRST_PAGE_OCCASIONS],
            absences: vec![absence; ABSENCES],
            figures: FIGURE_NAMES.iter().map(|name| figure(name)).collect(),
            next_month: nothing(),
            to_coordinate: nothing(),
            filled_by: nothing(),
            phone: nothing(),
        }
        .blank_form()
    }
}
