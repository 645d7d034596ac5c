//! Which part of a package leads to which other.

use super::{
    FormError,
    package::Package,
    xml::{Step, Walk},
};

/// One part named by another.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    /// As the other part calls it.
    pub(super) id: String,
    /// The last word of its kind, such as `worksheet`.
    pub(super) kind: String,
    /// Its name in the package.
    pub(super) part: String,
}

/// Where the parts that `part` names are listed; of the package itself with an empty name.
pub(super) fn list_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    format!("{folder}_rels/{name}.rels")
}

/// The parts named by a part, none of those outside of the package.
pub(super) fn of(package: &mut Package<'_>, part: &str) -> Result<Vec<Relation>, FormError> {
    let Some(list) = package.text(&list_of(part))? else { return Ok(Vec::new()) };
    let mut walk = Walk::new(&list);
    let mut relations = Vec::new();
    while let Some(step) = walk.step()? {
        let (Step::Open(tag) | Step::Alone(tag)) = step else { continue };
        if tag.local() != "Relationship" || tag.attribute("TargetMode").as_deref() == Some("External") {
            continue;
        }
        let said = |key: &str| tag.attribute(key).unwrap_or_default();
        let kind = said("Type").rsplit('/').next().unwrap_or_default().to_owned();
        relations.push(Relation { id: said("Id"), kind, part: resolved(part, &said("Target")) });
    }
    Ok(relations)
}

/// The part that is the workbook or the document itself.
pub(super) fn main_part(package: &mut Package<'_>) -> Result<String, FormError> {
    let main = of(package, "")?.into_iter().find(|relation| relation.kind == "officeDocument");
    main.map(|relation| relation.part).ok_or_else(|| FormError::broken("no officeDocument"))
}

fn resolved(part: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let whole = if target.starts_with('/') { target } else { format!("{folder}/{target}") };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/').filter(|step| !step.is_empty() && *step != ".") {
        if step == ".." {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_by_either_kind_of_path() {
        assert_eq!(list_of("xl/workbook.xml"), "xl/_rels/workbook.xml.rels", "beside it");
        assert_eq!(list_of(""), "_rels/.rels", "of the package");
        assert_eq!(resolved("xl/workbook.xml", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml", "from beside");
        assert_eq!(resolved("xl/worksheets/sheet1.xml", "../drawings/d.xml"), "xl/drawings/d.xml", "one up");
        assert_eq!(resolved("xl/workbook.xml", "/xl/styles.xml"), "xl/styles.xml", "from the root");
    }
}
