//! Lines of any text: nothing lost, nothing over the edge, punctuation in its place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use report::{
    page::{Align, Style, text::break_lines},
    typeface::Typeface,
};

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "党",
        "支部",
        "学习",
        "，",
        "。",
        "、",
        "（",
        "）",
        "《",
        "》",
        "“",
        "”",
        "——",
        "……",
        "：",
        "；",
        "·",
        "王䶮",
        "单于𠅤",
        "李𬱖",
        "阿依古丽·买买提",
        "2026",
        "1,234.50",
        "09:30",
        "34052419800101001X",
        "A4",
        " ",
        "☑",
        "☐",
        "%",
        "第3次",
        "\n",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_line_stays_in_its_box(text in any_text(), width in 60.0f32..400.0, size in 9.0f32..18.0, side in 0usize..4) {
        let align = [Align::Left, Align::Centre, Align::Right, Align::Justify][side];
        let style = Style::new(Typeface::Song, size, size).aligned(align);
        let broken = break_lines(&text, &style, width);
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let set: String = broken.lines.iter().flat_map(|line| &line.glyphs).map(|glyph| glyph.c).collect();
        prop_assert_eq!(letters(&set), letters(&text), "no character is lost or changed");
        for line in &broken.lines {
            let Some((first, last)) = line.glyphs.first().zip(line.glyphs.last()) else { continue };
            let right = line.glyphs.iter().map(|glyph| glyph.x + glyph.width).fold(0.0, f32::max);
            prop_assert!(right <= width + 0.1, "{}: {} of {}", set, right, width);
            prop_assert!(first.x >= -0.5 * size - 0.1, "only an opening mark's blank hangs out at the left");
            // A run of marks longer than a line has to be cut somewhere.
            if !broken.word_cut {
                let begins_paragraph = text.split('\n').any(|paragraph| paragraph.starts_with(first.c));
                prop_assert!(begins_paragraph || !"，。、；：）》”·%".contains(first.c), "{} begins a line", first.c);
                let ends_paragraph = text.split('\n').any(|paragraph| paragraph.trim_end().ends_with(last.c));
                // A blank typed after an opening mark parts it from what it opens.
                prop_assert!(ends_paragraph || text.contains(' ') || !"（《“☑☐".contains(last.c), "{} ends a line", last.c);
            }
            for pair in line.glyphs.windows(2) {
                prop_assert!(pair[0].x <= pair[1].x + 0.01, "characters keep their order");
            }
        }
    }
}

#[test]
fn a_number_is_cut_only_when_no_line_holds_it() {
    let style = Style::new(Typeface::Song, 10.0, 9.0);
    let whole = break_lines("联系电话13800000001", &style, 80.0);
    assert!(!whole.word_cut, "eleven digits go on a line of their own");
    assert!(break_lines("34052419800101001X", &style, 60.0).word_cut, "eighteen do not fit: the size steps down first");
}
