//! 民主评议: what the votes came to and what the branch found, or lines for the pen.

use ::report::forms::yearbook::{appraisal::AppraisalLines, placed};
use domain::appraisal::{Votes, most_excellent};

use super::Section;
use crate::report::appraisal::gathered;

pub(super) const SECTION: Section = Section::of_pages(|book, landmarks| {
    let (mut appraisal, _) = gathered(book.db, book.year, book.last_day())?;
    // Only of whom something is known: the roster may have grown since.
    appraisal.members.retain(|one| one.grade.is_some() || one.votes != Votes::default());
    appraisal.most_excellent = most_excellent(u32::try_from(appraisal.members.len()).unwrap_or(u32::MAX));
    Ok(vec![if appraisal.members.is_empty() {
        AppraisalLines { landmarks }.form()
    } else {
        placed(appraisal.summary().form(), &landmarks)
    }])
});
