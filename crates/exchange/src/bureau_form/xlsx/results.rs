//! What formulas came to before the form was filled. It is kept beside each formula, and a program that trusts it would
//! show last month's total under this month's figures.

use super::{
    super::{FormError, xml::Edits},
    insert::formula_in,
    sheet::Sheet,
};

/// A sheet without the results of its formulas; none where there are none. A formula that asks another file keeps its
/// result: the file may not be there.
pub(super) fn forgotten(xml: &str, sheet: &Sheet) -> Result<Option<String>, FormError> {
    let mut edits = Edits::default();
    for cell in sheet.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.formula) {
        let Some(result) =
            cell.value_whole.clone().filter(|_| cell.value.as_ref().is_some_and(|value| !value.is_empty()))
        else {
            continue;
        };
        let asks_outside = formula_in(xml, cell)?.is_some_and(|(.., text)| text.contains('['));
        if !asks_outside {
            edits.replace(result, "");
        }
    }
    Ok(Some(edits).filter(|edits| !edits.is_empty()).map(|edits| edits.applied_to(xml)))
}
