//! Forms of Word and WPS: names in braces, in the text, in tables, heads, feet and text boxes.

mod block;
mod story;

use std::collections::BTreeMap;

use super::{Answers, Filled, FormError, Placeholder, Unfilled, Why, package::Package, relations, xml::Edits};
use story::Story;

/// Parts beside the text itself, by how they are listed, and what they are called.
const OTHER_STORIES: [(&str, &str); 4] = [
    ("wordprocessingml.header+xml", "页眉"),
    ("wordprocessingml.footer+xml", "页脚"),
    ("wordprocessingml.footnotes+xml", "脚注"),
    ("wordprocessingml.endnotes+xml", "尾注"),
];

/// Every name in braces and where it stands.
pub(super) fn placeholders(mut package: Package<'_>) -> Result<Vec<(Placeholder, String)>, FormError> {
    let mut found = Vec::new();
    for (part, called) in stories(&mut package)? {
        let xml = package.text(&part)?.unwrap_or_default();
        let story = Story::read(&xml, called)?;
        for paragraph in story.paragraphs.iter().filter(|paragraph| !paragraph.is_fallback) {
            found.extend(paragraph.names().into_iter().map(|name| (name, paragraph.place.clone())));
        }
    }
    Ok(found)
}

/// Fills a document.
pub(super) fn fill(mut package: Package<'_>, answers: &Answers) -> Result<Filled, FormError> {
    let mut changed = BTreeMap::new();
    let (mut places, mut unfilled) = (0, Vec::new());
    for (part, called) in stories(&mut package)? {
        let xml = package.text(&part)?.unwrap_or_default();
        let story = Story::read(&xml, called)?;
        let blocks = block::blocks(&story, answers);
        let mut edits = Edits::default();
        for block in &blocks {
            edits.replace(block.span.clone(), block.repeated(&xml, &story, answers));
        }
        for paragraph in &story.paragraphs {
            let block = blocks.iter().find(|block| block.holds(paragraph));
            let says = |name: &Placeholder| match block {
                Some(block) => block.knows(name, answers),
                None => name.list.is_none() && answers.values.contains_key(&name.name),
            };
            let names = paragraph.names();
            let unknown: Vec<Placeholder> = names.iter().filter(|name| !says(name)).cloned().collect();
            if !paragraph.is_fallback {
                places += names.len() - unknown.len();
                unfilled.extend(
                    unknown
                        .into_iter()
                        .map(|name| Unfilled { place: paragraph.place.clone(), why: Why::UnknownName(name) }),
                );
            }
            if block.is_none() {
                let says = |name: &Placeholder| answers.values.get(&name.name).filter(|_| name.list.is_none());
                paragraph.fill(&mut edits, 0, |name| says(name).map(|value| value.words()));
            }
        }
        if !edits.is_empty() {
            changed.insert(part, Some(edits.applied_to(&xml)));
        }
    }
    unfilled.dedup();
    Ok(Filled { bytes: package.with(&changed)?, places, unfilled })
}

/// The parts that hold text, and what each is called.
fn stories(package: &mut Package<'_>) -> Result<Vec<(String, &'static str)>, FormError> {
    let mut stories = vec![(relations::main_part(package)?, "正文")];
    for (listed, called) in OTHER_STORIES {
        stories.extend(package.parts_of(listed).into_iter().map(|part| (part, called)));
    }
    Ok(stories)
}
