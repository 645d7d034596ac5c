//! The papers of 党费 (domain.md 5, forms 21 to 25; FORMS.md 5). Sums are 分; every sum on them is reckoned from
//! their rows.

pub mod assessment;
pub mod closing;
pub mod large;
pub mod month;
pub mod owed;
pub mod publication;
pub mod register;
pub mod relief;
pub mod reminder;
pub mod remittance;
pub mod returned;
pub mod slip;
pub mod summary;

/// 党支部：… before everything else on the line above.
fn of_branch(branch: &str, others: &[String]) -> Vec<String> {
    std::iter::once(format!("党支部（盖章）：{branch}")).chain(others.iter().cloned()).collect()
}

/// Places to sign, such as `党支部书记（签字）：`.
fn signed(places: &[&str]) -> Vec<String> {
    places.iter().map(|place| format!("{place}：")).collect()
}
