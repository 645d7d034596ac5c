//! Looking for words and numbers in the bytes of a PDF.

/// The same with the letters of names that are written as `#41`.
pub(super) fn plain_names(objects: &[u8]) -> Vec<u8> {
    let digit = |at: usize| objects.get(at).and_then(|b| char::from(*b).to_digit(16));
    let mut plain = Vec::with_capacity(objects.len());
    let mut at = 0;
    while let Some(byte) = objects.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'#', Some(high), Some(low)) => {
                plain.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    plain
}

/// A number that follows a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// It stands there.
    Is(usize),
    /// It is an object of its own, with this number.
    At(usize),
}

/// The numbers that follow a key; of a longer key that begins with it there are none.
pub(super) fn numbers_after<'a>(objects: &'a [u8], key: &'static [u8]) -> impl Iterator<Item = Number> + 'a {
    let mut rest = objects;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[find(rest, key)? + key.len()..];
            let Some((number, after)) = number(rest.trim_ascii_start()) else { continue };
            if rest.first().is_some_and(u8::is_ascii_digit) {
                continue;
            }
            let generation = self::number(after.trim_ascii_start()).map(|(_, after)| after.trim_ascii_start());
            let elsewhere = generation.is_some_and(|after| after.first() == Some(&b'R'));
            return Some(if elsewhere { Number::At(number) } else { Number::Is(number) });
        }
    })
}

/// A number, and what comes after it.
pub(super) fn number(text: &[u8]) -> Option<(usize, &[u8])> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, after) = text.split_at(length);
    let value =
        digits.iter().fold(0_usize, |sum, digit| sum.saturating_mul(10).saturating_add(usize::from(digit - b'0')));
    (length > 0).then_some((value, after))
}

/// How often it is there.
pub(super) fn count(bytes: &[u8], needle: &[u8]) -> usize {
    let mut rest = bytes;
    let each = std::iter::from_fn(|| {
        rest = &rest[find(rest, needle)? + needle.len()..];
        Some(())
    });
    each.count()
}

/// Where a needle begins.
pub(super) fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, others) = needle.split_first()?;
    let mut from = 0;
    loop {
        from += bytes.get(from..)?.iter().position(|byte| byte == first)?;
        if bytes[from + 1..].starts_with(others) {
            return Some(from);
        }
        from += 1;
    }
}
