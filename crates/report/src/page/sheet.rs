//! Paper and its margins.

/// Points in a millimetre, times `mm`.
pub const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// A sheet of A4 with room for punch holes, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Left margin.
    pub left: f32,
    /// Right margin.
    pub right: f32,
    /// Top margin.
    pub top: f32,
    /// Bottom margin; the page number stands in it.
    pub bottom: f32,
}

impl Sheet {
    /// A4 upright, bound at the left.
    pub const PORTRAIT: Self =
        Self { width: mm(210.0), height: mm(297.0), left: mm(25.0), right: mm(12.0), top: mm(15.0), bottom: mm(14.0) };

    /// A4 lying, bound at the top: turned in among upright pages its head is at their binding edge
    /// (GB/T 9704 section 8).
    pub const LANDSCAPE: Self =
        Self { width: mm(297.0), height: mm(210.0), left: mm(13.0), right: mm(13.0), top: mm(25.0), bottom: mm(12.0) };

    /// A5 upright, to be cut out and pasted into a handbook of that size.
    pub const A5: Self =
        Self { width: mm(148.0), height: mm(210.0), left: mm(18.0), right: mm(10.0), top: mm(14.0), bottom: mm(13.0) };

    /// 16开 (184×260 mm) upright, likewise.
    pub const SIXTEENMO: Self =
        Self { width: mm(184.0), height: mm(260.0), left: mm(22.0), right: mm(11.0), top: mm(14.0), bottom: mm(13.0) };

    /// Width between the margins.
    pub fn measure(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// Height between the margins.
    pub fn depth(&self) -> f32 {
        self.height - self.top - self.bottom
    }
}
