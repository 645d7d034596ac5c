//! Who was there: the counts, those not there by name, and whether they agree.

use super::{
    absentees::{Absentee, absentees},
    counts::{both, one},
    reading::Row,
    reasons::give,
};
use crate::{
    table::{Choice, ChoiceKind, Found, Notice, Record, normal},
    value::{count, is_placeholder},
};

/// Columns of names, each with the one of its reasons.
const LISTS: [(&str, &str); 2] = [("absent", "absent_reason"), ("on_leave", "leave_reason")];

/// A bare 原因 is that of the names to its left. Two columns under one heading (`缺席人员及原因`, merged
/// over both) hold the names and the reasons.
pub(super) fn take_reasons(found: &mut Found<'_>) {
    let mut last = None;
    for column in &mut found.columns {
        match LISTS.iter().find(|(names, _)| column.field.as_deref() == Some(*names)) {
            Some((_, reasons)) => last = Some((*reasons, column.index, column.label.clone())),
            None => {
                let Some((reasons, index, label)) = &last else { continue };
                let beside = column.field.is_none() && column.index == index + 1 && column.label == *label;
                if beside || normal(&column.label) == "原因" {
                    column.field = Some((*reasons).to_owned());
                }
            }
        }
    }
}

impl Row<'_> {
    /// Reads the counts and those not there; what does not agree is a problem.
    pub(super) fn read_attendance(&mut self, record: &Record, names: &[String]) {
        self.read_counts();
        for (who, why) in LISTS {
            let list = self.listed(record, who, why, names);
            for absentee in &list {
                let known = names.iter().filter(|name| **name == absentee.name).count();
                let (code, what) = match known {
                    1 => continue,
                    0 => ("import.unknown_name", "名册里没有这个人，请核对姓名"),
                    _ => ("import.two_of_a_name", "名册里有同名的人，请先空着，导入后在记录里补登"),
                };
                let ways = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut];
                self.problem(who, code, format!("写有「{}」，{what}。", absentee.name), &ways);
            }
            self.line.absent.extend(list);
        }
        self.check_sum();
    }

    /// Those a column names, in the record's row and in those that go on with it, with their reasons.
    fn listed(&mut self, record: &Record, who: &str, why: &str, names: &[String]) -> Vec<Absentee> {
        let settled = self.is_decided(who);
        let mut list = Vec::new();
        let more: &[u32] = if settled { &[] } else { &record.more };
        for row in std::iter::once(&record.row).chain(more) {
            let own = |field: &str| match *row == record.row {
                true => self.cell(field).text(),
                false => self.cell_of(*row, field).text(),
            };
            let (cell, reasons) = (own(who), own(why));
            let mut here = absentees(&cell, names);
            let told = settled && here.iter().any(|one| one.reason.is_some());
            if !told && !give(&mut here, &reasons, names) && !settled {
                self.whose(who, why, &here, &reasons);
            }
            list.append(&mut here);
        }
        list
    }

    /// A reason of which it can't be told whose it is.
    fn whose(&mut self, who: &str, why: &str, list: &[Absentee], reason: &str) {
        let row = self.line.row;
        let column = self.found.label_of(why).to_owned();
        if list.is_empty() {
            let message = format!("第 {row} 行「{column}」写的是「{reason}」，没有写是谁，没有导入。");
            return self.reading.notices.push(Notice::row(row, message));
        }
        let all: Vec<&str> = list.iter().map(|one| one.name.as_str()).collect();
        let all = all.join("、");
        let message = format!("写有 {} 人，「{column}」写的是「{reason}」，分不清各是谁的原因。", list.len());
        let shared = Choice::putting(ChoiceKind::Retype, format!("都是「{reason}」"), format!("{all}（均{reason}）"));
        let usual = [ChoiceKind::Retype, ChoiceKind::LeaveOut].map(Choice::usual);
        self.offer(who, "import.whose_reason", message, std::iter::once(shared).chain(usual).collect());
    }

    fn read_counts(&mut self) {
        let together = self.cell("counts");
        if !is_placeholder(&together.text()) {
            match both(&together, self.found.label_of("counts")) {
                Some((expected, present)) => (self.line.expected, self.line.present) = (Some(expected), Some(present)),
                None => self.no_count("counts", &together.text(), "应到和实到人数（如 35/33）"),
            }
        }
        for field in ["expected", "present"] {
            let cell = self.cell(field);
            let read = match one(&cell) {
                Ok(read) => read,
                Err(text) => match both(&cell, self.found.label_of(field)) {
                    Some((expected, present)) => {
                        (self.line.expected, self.line.present) = (Some(expected), Some(present));
                        continue;
                    }
                    None => {
                        self.no_count(field, &text, "人数");
                        continue;
                    }
                },
            };
            let place = if field == "expected" { &mut self.line.expected } else { &mut self.line.present };
            *place = read.or(*place);
        }
    }

    fn no_count(&mut self, field: &str, text: &str, wanted: &str) {
        let ways = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut];
        self.problem(field, "import.not_a_count", format!("写的是「{text}」，不是{wanted}。"), &ways);
    }

    /// 应到 = 实到 + 未到, where all three are given; and 未到 as many as are named.
    fn check_sum(&mut self) {
        let named = u32::try_from(self.line.absent.len()).unwrap_or(u32::MAX);
        let settled = ["present", "counts", "absent"].iter().any(|field| self.is_kept(field))
            || self.decisions.is(self.line.row, "absent", ChoiceKind::LeaveEmpty);
        if settled || self.line.planned {
            return;
        }
        let ways = [ChoiceKind::Keep, ChoiceKind::Retype, ChoiceKind::LeaveOut];
        let field = if self.found.column_of("present").is_some() { "present" } else { "counts" };
        if let (Some(expected), Some(present)) = (self.line.expected, self.line.present) {
            let told = self.found.column_of("absent").or_else(|| self.found.column_of("on_leave")).is_some();
            if present.checked_add(named) != Some(expected) && (told || present > expected) {
                let message =
                    format!("人数对不上：应到 {expected} 人，实到 {present} 人，未到的写了 {named} 人，请核对。");
                self.problem(field, "import.counts_differ", message, &ways);
            }
            return;
        }
        let stated = count(&self.cell("absent_count"));
        if let Some(stated) = stated.filter(|stated| named > 0 && *stated != named) {
            let message = format!("人数对不上：未到 {stated} 人，写了名字的有 {named} 人，请核对。");
            self.problem("absent", "import.counts_differ", message, &ways);
        }
    }
}
