//! Who is on a branch's roster now and was not in an earlier collection, and the other way round.

use std::collections::BTreeMap;

use super::Collection;
use crate::Error;

/// Head of the roster's column people are known by.
const NAME: &str = "姓名";

/// Somebody who is on one of the two rosters only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// 支部.
    pub branch: String,
    /// 姓名.
    pub name: String,
    /// Whether on the roster now; else on the earlier one.
    pub came: bool,
}

impl Collection {
    /// Who came and who left, branch by branch, of those that sent a roster both times: first who came, in the
    /// roster's order. Packages name people by 姓名 alone; of several of one name only their number is compared.
    pub fn turnover<E: From<Error>>(
        &self,
        before: &Collection,
        mut each: impl FnMut(Turned) -> Result<(), E>,
    ) -> Result<(), E> {
        self.branches(|package, uid, branch| {
            let Some(then) = before.package_of(&uid)? else { return Ok(()) };
            let (names, earlier) = (self.names(package)?, before.names(then)?);
            if names.is_empty() || earlier.is_empty() {
                return Ok(());
            }
            let came = only_in(&names, &earlier).map(|name| (name, true));
            let left = only_in(&earlier, &names).map(|name| (name, false));
            for (name, came) in came.chain(left) {
                each(Turned { branch: branch.clone(), name: name.to_owned(), came })?;
            }
            Ok(())
        })
    }

    fn names(&self, package: i64) -> Result<Vec<String>, Error> {
        let mut select = self.conn.prepare_cached(
            "SELECT v.text FROM member AS m JOIN member_value AS v ON v.member_id = m.id \
             JOIN roster_column AS c ON c.id = v.column_id WHERE m.package_id = ?1 AND c.label = ?2 ORDER BY m.id",
        )?;
        Ok(select.query_map((package, NAME), |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
}

/// The names of one roster beyond those of another.
fn only_in<'a>(names: &'a [String], others: &'a [String]) -> impl Iterator<Item = &'a str> {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for name in others {
        *known.entry(name).or_default() += 1;
    }
    names.iter().map(String::as_str).filter(move |name| match known.get_mut(name) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    })
}
