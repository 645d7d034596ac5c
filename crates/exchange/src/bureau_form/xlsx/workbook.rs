//! The workbook part: which sheets there are, in which order, and whether formulas are worked out when it is opened.

use std::ops::Range;

use super::super::{
    FormError,
    package::Package,
    relations,
    xml::{Edits, Step, Walk, escaped},
};

/// Sheets looked at.
const MOST_SHEETS: usize = 64;

/// A workbook's own part, and where its sheets are.
pub(super) struct Workbook {
    /// Name of the part.
    pub(super) part: String,
    /// The worksheets in the order of their tabs; charts on a tab of their own are none.
    pub(super) sheets: Vec<Listed>,
    /// The styles, where there are any.
    pub(super) styles: Option<String>,
    /// The shared texts, where there are any.
    pub(super) shared_texts: Option<String>,
    /// The order in which formulas were last worked out, where it is kept.
    pub(super) calculation_chain: Option<String>,
    /// Whether days are counted from 1904, as old Macintoshes did.
    pub(super) from_1904: bool,
}

/// A sheet as the workbook lists it.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    /// As on its tab.
    pub(super) name: String,
    /// Whether the file hides it.
    pub(super) hidden: bool,
    /// Name of its part.
    pub(super) part: String,
}

/// Reads the list of sheets.
pub(super) fn read(package: &mut Package<'_>) -> Result<Workbook, FormError> {
    let part = relations::main_part(package)?;
    let text = package.text(&part)?.ok_or_else(|| FormError::broken("no workbook part"))?;
    let related = relations::of(package, &part)?;
    let of_kind = |kind: &str| related.iter().find(|relation| relation.kind == kind).map(|found| found.part.clone());
    let mut workbook = Workbook {
        part,
        sheets: Vec::new(),
        styles: of_kind("styles"),
        shared_texts: of_kind("sharedStrings"),
        calculation_chain: of_kind("calcChain"),
        from_1904: false,
    };
    let mut walk = Walk::new(&text);
    while let Some(step) = walk.step()? {
        let (Step::Open(tag) | Step::Alone(tag)) = step else { continue };
        match tag.local() {
            "workbookPr" => workbook.from_1904 = tag.says_yes("date1904"),
            "sheet" if workbook.sheets.len() < MOST_SHEETS => {
                let keys = tag.attributes();
                let id = keys.iter().find(|(key, _)| key.ends_with(":id")).map(|(_, id)| id.as_str());
                let found = related.iter().find(|relation| Some(relation.id.as_str()) == id);
                if let Some(found) = found.filter(|relation| relation.kind == "worksheet") {
                    let hidden = tag.attribute("state").is_some_and(|state| state != "visible");
                    let name = tag.attribute("name").unwrap_or_default();
                    workbook.sheets.push(Listed { name, hidden, part: found.part.clone() });
                }
            }
            _ => {}
        }
    }
    if workbook.sheets.is_empty() { Err(FormError::Empty) } else { Ok(workbook) }
}

/// The workbook part with the order to work out every formula when it is opened: what they come to was kept before the
/// form was filled.
pub(super) fn calculated_on_load(text: &str) -> Result<String, FormError> {
    const BEFORE: [&str; 4] = ["sheets", "functionGroups", "externalReferences", "definedNames"];
    let mut edits = Edits::default();
    let mut walk = Walk::new(text);
    let (mut after, mut prefix) = (None, String::new());
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) | Step::Alone(tag) if tag.local() == "calcPr" => {
                let open = text.get(tag.span.clone()).unwrap_or_default().ends_with("/>");
                let kept = tag.attributes().into_iter().filter(|(key, _)| key != "fullCalcOnLoad");
                let kept: String =
                    kept.map(|(key, value)| format!(" {key}=\"{}\"", value.replace('"', "&quot;"))).collect();
                let end = if open { "/>" } else { ">" };
                edits.replace(tag.span.clone(), format!("<{}calcPr{kept} fullCalcOnLoad=\"1\"{end}", tag.prefix()));
                return Ok(edits.applied_to(text));
            }
            Step::Alone(tag) if BEFORE.contains(&tag.local()) => after = Some(tag.span.end),
            Step::Open(tag) if tag.local() == "workbook" => prefix = tag.prefix(),
            Step::Close(name, span) if BEFORE.contains(&name.as_str()) => after = Some(span.end),
            _ => {}
        }
    }
    let at = after.ok_or_else(|| FormError::broken("no sheets"))?;
    edits.replace(at..at, format!("<{prefix}calcPr fullCalcOnLoad=\"1\"/>"));
    Ok(edits.applied_to(text))
}

/// Each name defined in a workbook: what it refers to, and where that stands.
pub(super) fn defined_names(text: &str) -> Result<Vec<(String, Range<usize>)>, FormError> {
    let mut walk = Walk::new(text);
    let mut names = Vec::new();
    let mut begun: Option<(usize, String)> = None;
    while let Some(step) = walk.step()? {
        match step {
            Step::Open(tag) if tag.local() == "definedName" => begun = Some((tag.span.end, String::new())),
            Step::Text(piece) => {
                if let Some((_, formula)) = &mut begun {
                    formula.push_str(&piece);
                }
            }
            Step::Close(name, span) if name == "definedName" => {
                names.extend(begun.take().map(|(from, formula)| (formula, from..span.start)));
            }
            _ => {}
        }
    }
    Ok(names)
}

/// A list of parts without those that lead to one: of contents, or of relations.
pub(super) fn without_entry(list: &str, ends_with: &str) -> Result<String, FormError> {
    let ending = escaped(ends_with);
    let mut edits = Edits::default();
    let mut walk = Walk::new(list);
    while let Some(step) = walk.step()? {
        let Step::Alone(tag) = step else { continue };
        let leads = ["PartName", "Target"].iter().filter_map(|key| tag.attribute(key)).any(|to| to.ends_with(&ending));
        if leads {
            edits.replace(tag.span.clone(), "");
        }
    }
    Ok(edits.applied_to(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_worked_out_when_it_is_opened() -> Result<(), FormError> {
        let with = "<workbook><sheets/><calcPr calcId=\"191029\"/></workbook>";
        assert_eq!(
            calculated_on_load(with)?,
            "<workbook><sheets/><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>",
            "added to what is there"
        );
        let without = "<x:workbook><x:sheets></x:sheets><x:definedNames/><x:extLst/></x:workbook>";
        assert_eq!(
            calculated_on_load(without)?,
            "<x:workbook><x:sheets></x:sheets><x:definedNames/><x:calcPr fullCalcOnLoad=\"1\"/><x:extLst/></x:workbook>",
            "in its place in the order of the format"
        );
        Ok(())
    }
}
