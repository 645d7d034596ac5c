//! The numbers of the month's papers, of imports and of a book of twenty years. Prints tables; never
//! fails on a time.

mod book;
mod dues;
mod hostile;
mod month;
mod preview;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    match words.iter().position(|word| word == month::COLD) {
        Some(at) => month::cold(words.get(at + 1), words.get(at + 2)),
        None => {
            month::measure();
            preview::measure();
            dues::measure();
            hostile::measure();
            book::measure();
        }
    }
}
