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

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let after = |wanted: &str| words.iter().position(|word| word == wanted).map(|at| &words[at + 1..]);
    if after(safety::ALONE).is_some() {
        return safety::measure();
    }
    match (after(month::COLD), after(yearbook::VOLUME)) {
        (Some(words), _) => month::cold(words.first(), words.get(1)),
        (None, Some(words)) => yearbook::one_volume(words.first()),
        (None, None) => {
            month::measure();
            preview::measure();
            dues::measure();
            hostile::measure();
            collection::measure();
            yearbook::measure();
            book::measure();
            safety::measure();
        }
    }
}
