//! What printpdf leaves to be done: version, dates, language, outline, identifiers.

use chrono::{DateTime, TimeDelta, Utc};
use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use crate::{Error, page::Document};

/// China's one time zone, in hours ahead of UTC.
const HOURS_AHEAD: i64 = 8;

/// Finishes the file and gives its bytes.
pub fn finish(mut file: File, document: &Document, made_at: DateTime<Utc>) -> Result<Vec<u8>, Error> {
    "1.7".clone_into(&mut file.version);
    let info = information(document, made_at);
    let info = file.add_object(info);
    if let Ok(Object::Reference(replaced)) = file.trailer.get(b"Info").cloned() {
        file.objects.remove(&replaced);
    }
    file.trailer.set("Info", info);

    let outline = outline(&mut file, document);
    let catalog = file.catalog_mut().map_err(|error| Error::Pdf(error.to_string()))?;
    catalog.remove(b"OutputIntents");
    catalog.set("Lang", Object::string_literal("zh-CN"));
    catalog.set("PageLayout", Object::Name(b"OneColumn".to_vec()));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    file.prune_objects();
    file.renumber_objects();
    file.compress();

    // The identifier must come from the content, not from chance: written twice, read in between.
    file.trailer.set("ID", identifier(&[0; 16]));
    let digest = Sha256::digest(save(&mut file)?);
    file.trailer.set("ID", identifier(&digest[..16]));
    save(&mut file)
}

fn save(file: &mut File) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| Error::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn identifier(bytes: &[u8]) -> Object {
    let id = Object::String(bytes.to_vec(), StringFormat::Hexadecimal);
    Object::Array(vec![id.clone(), id])
}

fn information(document: &Document, made_at: DateTime<Utc>) -> Dictionary {
    let here = made_at + TimeDelta::hours(HOURS_AHEAD);
    let date = Object::string_literal(format!("{}+08'00'", here.format("D:%Y%m%d%H%M%S")));
    Dictionary::from_iter([
        ("Title", text(&document.title)),
        ("Creator", text("支部一本通")),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ])
}

/// UTF-16 with its mark, as PDF wants text outside pages.
fn text(text: &str) -> Object {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// The nested outline; none for a paper without entries.
fn outline(file: &mut File, document: &Document) -> Option<ObjectId> {
    if document.outline.is_empty() {
        return None;
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = document.outline.iter().map(|_| file.new_object_id()).collect();
    let levels: Vec<usize> = document.outline.iter().map(|entry| entry.level).collect();
    let parent = |i: usize| levels[..i].iter().rposition(|level| *level < levels[i]);
    let children = |of: Option<usize>| -> Vec<usize> { (0..ids.len()).filter(|i| parent(*i) == of).collect() };
    let ends = |of: Option<usize>, dictionary: &mut Dictionary| {
        let children = children(of);
        if let (Some(first), Some(last)) = (children.first(), children.last()) {
            dictionary.set("First", ids[*first]);
            dictionary.set("Last", ids[*last]);
            dictionary.set("Count", children.len() as i64);
        }
    };
    for (i, entry) in document.outline.iter().enumerate() {
        let mut dictionary = Dictionary::from_iter([
            ("Title", text(&entry.text)),
            ("Parent", Object::Reference(parent(i).map_or(root, |parent| ids[parent]))),
        ]);
        if let Some(page) = pages.get(entry.page) {
            let null = Object::Null;
            let fit = Object::Name(b"XYZ".to_vec());
            dictionary.set("Dest", vec![Object::Reference(*page), fit, null.clone(), null.clone(), null]);
        }
        let siblings = children(parent(i));
        let place = siblings.iter().position(|sibling| *sibling == i)?;
        if place > 0 {
            dictionary.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            dictionary.set("Next", ids[*next]);
        }
        ends(Some(i), &mut dictionary);
        file.set_object(ids[i], dictionary);
    }
    let mut dictionary = Dictionary::from_iter([("Type", Object::Name(b"Outlines".to_vec()))]);
    ends(None, &mut dictionary);
    file.set_object(root, dictionary);
    Some(root)
}
