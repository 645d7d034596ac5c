//! A text of the branch as .docx, for the bureau to edit: real styles, the faces a bureau has, GB/T 9704's page.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, BreakType, CharacterSpacing, Docx, Footer, LineSpacing, LineSpacingType, PageMargin, PageNum,
    Paragraph, Run, RunFonts, SpecialIndentType, Style, StyleType,
};

use super::{fit_for_xml, twips};
use crate::{
    Error,
    forms::writing::{Part, Rank, Writing},
};

/// 3号 as Word has it, in half points.
const SIZE: usize = 32;
/// What each character gives up so that 28 of 16 points stand on 156 mm, in twentieths of a point. A grid of the page
/// would say the same, but LibreOffice takes it for another width.
const TIGHTER: i32 = -5;
/// A character with that, in twentieths of a point.
const CHARACTER: f32 = 315.0;
/// 2号 and 4号, in half points.
const TITLE_SIZE: usize = 44;
const FOOT_SIZE: usize = 28;
/// 29 points, less a hair: 22 lines of 29 are a fifth of a point more than the page has, and Word would set 21.
const LINE: i32 = 579;
/// Height of the page number's line, in twentieths of a point.
const FOOT_LINE: i32 = 320;

const SONG: &str = "宋体";
const FANG_SONG: &str = "仿宋_GB2312";
const TITLE: &str = "Title";
const ADDRESSEE: &str = "Salutation";
const BODY: &str = "BodyText";
const SIGNATURE: &str = "Signature";

/// Writes a text as a Word document.
pub fn write(writing: &Writing) -> Result<Vec<u8>, Error> {
    let margins = PageMargin::new()
        .left(twips(28.0))
        .right(twips(26.0))
        .top(twips(37.0))
        .bottom(twips(35.0))
        .header(twips(15.0))
        // The number's upper edge is 7 mm below the text (GB/T 9704, 7.5).
        .footer(twips(28.0) - FOOT_LINE);
    let empty = Docx::new()
        .page_size(twips(210.0) as u32, twips(297.0) as u32)
        .page_margin(margins)
        // What "Normal" is: that style itself the library writes, and a second one would be an error in the file.
        .default_fonts(fonts(FANG_SONG))
        .default_size(SIZE)
        .default_line_spacing(line(LINE))
        .footer(page_number(AlignmentType::Right))
        .even_footer(page_number(AlignmentType::Left));
    let document = styles().into_iter().fold(empty, Docx::add_style);
    let document = paragraphs(writing).into_iter().fold(document, Docx::add_paragraph);
    let mut bytes = Cursor::new(Vec::new());
    document.build().pack(&mut bytes).map_err(|error| Error::Word(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// The styles a reader of the file finds in Word's and WPS's own list of styles.
fn styles() -> Vec<Style> {
    let style =
        |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").q_format(true);
    let tight = |id: &str, name: &str| {
        let mut style = style(id, name);
        style.run_property.character_spacing = Some(CharacterSpacing::new(TIGHTER));
        style
    };
    let indented =
        |style: Style| style.indent(None, Some(SpecialIndentType::FirstLine(2 * CHARACTER as i32)), None, None);
    let heading = |id: &str, name: &str, font: &str, level: usize| {
        indented(tight(id, name)).fonts(fonts(font)).size(SIZE).outline_lvl(level).next(BODY)
    };
    vec![
        style(TITLE, "Title").align(AlignmentType::Center).fonts(fonts("方正小标宋简体")).size(TITLE_SIZE).next(BODY),
        heading("Heading1", "heading 1", "黑体", 0),
        heading("Heading2", "heading 2", "楷体_GB2312", 1),
        indented(tight(BODY, "Body Text")).align(AlignmentType::Both),
        tight(ADDRESSEE, "Salutation").next(BODY),
        tight(SIGNATURE, "Signature").align(AlignmentType::Right),
        Style::new("Footer", StyleType::Paragraph)
            .name("footer")
            .based_on("Normal")
            .fonts(RunFonts::new().east_asia(SONG).ascii(SONG).hi_ansi(SONG))
            .size(FOOT_SIZE)
            .line_spacing(line(FOOT_LINE)),
    ]
}

fn paragraphs(writing: &Writing) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    if !writing.title.is_empty() {
        let lines = writing.title_lines().into_iter().enumerate();
        let title = lines.fold(Run::new(), |run, (number, line)| {
            let run = if number == 0 { run } else { run.add_break(BreakType::TextWrapping) };
            run.add_text(fit_for_xml(line))
        });
        paragraphs.extend([Paragraph::new().style(TITLE).add_run(title), Paragraph::new().style("Normal")]);
    }
    let addressed = writing.addressed();
    if !addressed.is_empty() {
        paragraphs.push(plain(&addressed, ADDRESSEE));
    }
    paragraphs.extend(writing.parts().map(paragraph));
    let (author_blank, day_blank) = writing.signature();
    let signed =
        [(&writing.author, author_blank), (&writing.day, day_blank)].into_iter().filter(|(text, _)| !text.is_empty());
    for (number, (text, blank)) in signed.enumerate() {
        if number == 0 {
            paragraphs.push(Paragraph::new().style(SIGNATURE).keep_next(true));
        }
        let end = (blank * CHARACTER).round() as i32;
        paragraphs.push(plain(text, SIGNATURE).indent(None, None, Some(end), None).keep_next(number == 0));
    }
    paragraphs
}

fn paragraph(part: Part<'_>) -> Paragraph {
    let style = match part.rank {
        Some(Rank::First) => "Heading1",
        Some(Rank::Second) => "Heading2",
        None => return plain(part.text, BODY),
    };
    if part.text.is_empty() {
        return plain(part.heading, style).keep_next(true);
    }
    let face = if part.rank == Some(Rank::First) { "黑体" } else { "楷体_GB2312" };
    Paragraph::new().style(BODY).add_run(run(part.heading).fonts(fonts(face))).add_run(run(part.text))
}

fn plain(text: &str, style: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text))
}

fn run(text: &str) -> Run {
    Run::new().add_text(fit_for_xml(text))
}

/// — 1 —, one character from the outer edge.
fn page_number(side: AlignmentType) -> Footer {
    const CHARACTER_OF_FOOT: i32 = 280;
    let (start, end) = match side {
        AlignmentType::Left => (Some(CHARACTER_OF_FOOT), None),
        _ => (None, Some(CHARACTER_OF_FOOT)),
    };
    Footer::new().add_paragraph(
        Paragraph::new()
            .style("Footer")
            .align(side)
            .indent(start, None, end, None)
            .add_run(Run::new().add_text("— "))
            .add_page_num(PageNum::new())
            .add_run(Run::new().add_text(" —")),
    )
}

fn line(twips: i32) -> LineSpacing {
    LineSpacing::new().line_rule(LineSpacingType::Exact).line(twips)
}

fn fonts(east_asia: &str) -> RunFonts {
    RunFonts::new().east_asia(east_asia).ascii("Times New Roman").hi_ansi("Times New Roman")
}
