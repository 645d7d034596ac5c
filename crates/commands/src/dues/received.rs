//! What came in, by a word of the payments: 款项 or 途径.

use std::collections::BTreeMap;

use domain::money::Fen;
use store::dues::payments::ReceivedSum;

/// Sums by one of their words, in its order: word, 笔数, 金额. Those of an old register tell none and stand last.
pub(crate) fn by<W: Copy + Ord, F: Fn(&ReceivedSum) -> Option<W>>(
    sums: &[ReceivedSum],
    of: F,
) -> impl Iterator<Item = (Option<W>, u32, Fen)> + use<W, F> {
    let mut found: BTreeMap<(bool, Option<W>), (u32, Fen)> = BTreeMap::new();
    for one in sums {
        let word = of(one);
        let (payments, amount) = found.entry((word.is_none(), word)).or_default();
        *payments += one.payments;
        *amount += one.amount;
    }
    found.into_iter().map(|((_, word), (payments, amount))| (word, payments, amount))
}
