//! 登记入户 and 防失联: a visit told once takes effect wherever it belongs, and shows with whom there was no contact.

mod gaps;
mod save;
pub mod wire;

use domain::register::{VISIT_PARTS, register};

use self::wire::HomeVisitPart;
use crate::{Command, Desk, NoRequest, Outcome};

pub(crate) use gaps::out_of_contact;

/// The commands about visits to homes.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("home_visit.parts", "登记入户：可以勾哪几样，各问什么", parts),
        Command::writes("home_visit.save", "登记一次入户：勾了什么就登记到哪一本，每样一条", save::save),
        Command::reads("home_visit.out_of_contact", "久未联系的党员：满90天、150天、6个月", gaps::list),
    ]
}

fn parts(_: &Desk, _: NoRequest) -> Outcome<Vec<HomeVisitPart>> {
    let parts = VISIT_PARTS.iter().filter_map(|part| {
        let of = register(part.register)?;
        let fields = part.asks.iter().filter_map(|name| of.field(name)).map(Into::into);
        Some(HomeVisitPart { register: part.register.to_owned(), fields: fields.collect() })
    });
    Ok(parts.collect())
}
