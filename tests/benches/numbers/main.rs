//! The numbers of the month's papers, of imports, of packages collected and of a book of twenty years. Prints tables; never
//! fails on a time.

mod book;
mod collection;
mod dues;
mod hostile;
mod month;
mod preview;
mod safety;
mod yearbook;

/// What is measured, in this order; the name of a part after the program's own asks for it alone.
const PARTS: &[(&str, fn())] = &[
    ("month", month::measure),
    ("preview", preview::measure),
    ("dues", dues::measure),
    ("hostile", hostile::measure),
    ("collection", collection::measure),
    ("yearbook", yearbook::measure),
    ("book", book::measure),
    ("safety", safety::measure),
];

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let after = |wanted: &str| words.iter().position(|word| word == wanted).map(|at| &words[at + 1..]);
    match (after(month::COLD), after(yearbook::VOLUME)) {
        (Some(words), _) => month::cold(words.first(), words.get(1)),
        (None, Some(words)) => yearbook::one_volume(words.first()),
        (None, None) => {
            let named = |(name, _): &&(&str, fn())| words.iter().any(|word| word == name);
            let all = !PARTS.iter().any(|part| named(&part));
            PARTS.iter().filter(|part| all || named(part)).for_each(|(_, measure)| measure());
        }
    }
}
