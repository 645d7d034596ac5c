//! Names nobody can guess.

use crate::{Failure, Outcome};

/// 128 random bits as 32 hexadecimal digits.
pub(super) fn random() -> Outcome<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::new("desk.random", "电脑没有给出随机数", "请重新启动电脑后再试。").with_detail(error.to_string())
    })?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
