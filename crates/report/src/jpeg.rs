//! The head of a JPEG: how large it is and how many colours it has.

/// How many colours a JPEG has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    Grey,
    Rgb,
    Cmyk,
}

impl Colours {
    /// Its name in a PDF.
    pub(crate) fn space(self) -> &'static [u8] {
        match self {
            Self::Grey => b"DeviceGray",
            Self::Rgb => b"DeviceRGB",
            Self::Cmyk => b"DeviceCMYK",
        }
    }
}

/// What the head of a JPEG says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// In pixels.
    pub width: u16,
    /// In pixels.
    pub height: u16,
    /// How many.
    pub colours: Colours,
    /// Adobe writes its four colours turned over.
    pub inverted: bool,
}

impl Head {
    /// Reads it; none of what is not a JPEG of eight bits a colour.
    pub(crate) fn of(data: &[u8]) -> Option<Self> {
        const START: u8 = 0xD8;
        const FILL: u8 = 0xFF;
        const ADOBE: u8 = 0xEE;
        let mut rest = data.strip_prefix(&[0xFF, START])?;
        let mut adobe = false;
        loop {
            while let [0xFF, FILL, ..] = rest {
                rest = &rest[1..];
            }
            let [0xFF, marker, a, b, ..] = *rest else { return None };
            let length = usize::from(u16::from_be_bytes([a, b]));
            let segment = rest.get(4..2 + length)?;
            match marker {
                // Starts of frames; the gaps are tables.
                0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                    let [8, h1, h2, w1, w2, count, ..] = *segment else { return None };
                    let colours = match count {
                        1 => Colours::Grey,
                        3 => Colours::Rgb,
                        4 => Colours::Cmyk,
                        _ => return None,
                    };
                    let (width, height) = (u16::from_be_bytes([w1, w2]), u16::from_be_bytes([h1, h2]));
                    let inverted = adobe && colours == Colours::Cmyk;
                    return (width > 0 && height > 0).then_some(Self { width, height, colours, inverted });
                }
                ADOBE => adobe |= segment.starts_with(b"Adobe"),
                _ => {}
            }
            rest = rest.get(2 + length..)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jpeg(segments: &[(u8, &[u8])]) -> Vec<u8> {
        let mut data = vec![0xFF, 0xD8];
        for (marker, body) in segments {
            data.extend([0xFF, *marker]);
            data.extend((body.len() as u16 + 2).to_be_bytes());
            data.extend(*body);
        }
        data
    }

    #[test]
    fn the_head_says_size_and_colours() {
        let frame = [8, 0x04, 0xB0, 0x06, 0x40, 3, 0, 0, 0];
        let head = Head::of(&jpeg(&[(0xE0, b"JFIF"), (0xC4, b"table"), (0xC2, &frame)]));
        let expected = Head { width: 1600, height: 1200, colours: Colours::Rgb, inverted: false };
        assert_eq!(head, Some(expected), "a progressive frame after a table that looks like one");
        let four = [8, 0, 10, 0, 20, 4];
        let head = Head::of(&jpeg(&[(0xEE, b"Adobe\0d"), (0xC0, &four)]));
        assert!(head.is_some_and(|head| head.inverted), "Adobe's four colours are turned over");
    }

    #[test]
    fn what_is_no_jpeg_is_none() {
        let frame = [8, 0, 10, 0, 20, 3];
        let whole = jpeg(&[(0xC0, &frame)]);
        for cut in 0..whole.len() {
            assert_eq!(Head::of(&whole[..cut]), None, "cut after {cut} bytes");
        }
        assert_eq!(Head::of(b"\x89PNG\r\n\x1a\n0000"), None, "a PNG by another name");
        assert_eq!(Head::of(&jpeg(&[(0xC0, &[12, 0, 10, 0, 20, 3])])), None, "twelve bits: readers can't show it");
    }
}
