//! Forms: kept, pointed at, put into the bin and out of it.

use domain::bureau_form::{
    BureauFormId, CellMapping, ColumnMapping, FormFact, FormList, FormRhythm, Said, TableMapping,
};

use super::{
    Mapping, NewForm, add, bin, clear_cell, content, get, list, map_cell, map_table, mapping, replace_file, save,
};
use crate::{
    Error, Op, Store,
    trial::{hash, sees},
};

fn adds(store: &Store, name: &str) -> Result<BureauFormId, Error> {
    let new = NewForm {
        name: name.to_owned(),
        rhythm: FormRhythm::Monthly,
        file_name: "月报表.xlsx".to_owned(),
        content: vec![0, 1, 2, 255],
    };
    Ok(store.transact(Op::new("放进局里的表"), move |tx| add(tx, &new))?.value)
}

fn cell(row: u32, says: FormFact) -> CellMapping {
    CellMapping { sheet: "月报".to_owned(), row, column: 1, says: Said::Fact(says) }
}

fn table(fields: &[&str]) -> TableMapping {
    let columns = (0..).zip(fields).map(|(column, field)| ColumnMapping { column, field: (*field).to_owned() });
    TableMapping { sheet: "名册".to_owned(), first_row: 4, list: FormList::Members, columns: columns.collect() }
}

#[test]
fn a_form_is_kept_with_its_file() -> Result<(), Error> {
    let store = Store::scratch()?;
    let id = adds(&store, "局里月报")?;
    assert_eq!(store.read(move |db| content(db, id))?, [0, 1, 2, 255], "byte by byte");
    assert_eq!(adds(&store, "局里月报").unwrap_err().code(), "bureau_form.name_taken", "a name is one form's");
    assert_eq!(adds(&store, " ").unwrap_err().code(), "bureau_form.name_missing", "and there is one");
    let draft = domain::bureau_form::BureauFormDraft {
        name: "新月报".to_owned(),
        filled_by: Some("李明".to_owned()),
        ..store.read(move |db| get(db, id))?.draft
    };
    let kept = draft.clone();
    store.transact(Op::new("改局里的表"), move |tx| save(tx, &kept))?;
    store.transact(Op::new("换文件"), move |tx| replace_file(tx, id, "新表.xlsx", &[7]))?;
    let all = store.read(list)?;
    assert_eq!((all.len(), &all[0].draft, all[0].file_name.as_str()), (1, &draft, "新表.xlsx"), "as it is by now");
    store.undo(None)?;
    assert_eq!(store.read(move |db| content(db, id))?, [0, 1, 2, 255], "the file before comes back");
    Ok(())
}

#[test]
fn what_was_pointed_at_is_kept_and_taken_back() -> Result<(), Error> {
    let store = Store::scratch()?;
    let id = adds(&store, "局里月报")?;
    let before = hash(&store);
    store.transact(Op::new("指定一格"), move |tx| map_cell(tx, id, &cell(4, FormFact::Branch)))?;
    store.transact(Op::new("指定一格"), move |tx| map_cell(tx, id, &cell(4, FormFact::Secretary)))?;
    store.transact(Op::new("指定一张表"), move |tx| map_table(tx, id, &table(&["number", "name"])))?;
    let now = store.read(move |db| mapping(db, id))?;
    let expected = Mapping { cells: vec![cell(4, FormFact::Secretary)], tables: vec![table(&["number", "name"])] };
    assert_eq!(now, expected, "the last that was told");
    let stored = store.read(move |db| get(db, id))?;
    assert_eq!((stored.cells, stored.tables), (1, 1), "counted in the list");
    for wrong in [table(&["topic"]), TableMapping { first_row: 0, ..table(&["name"]) }] {
        assert!(
            store.transact(Op::new("指定"), move |tx| map_table(tx, id, &wrong)).is_err(),
            "what is no column, no row"
        );
    }
    for _ in 0..3 {
        store.undo(None)?;
    }
    assert_eq!(hash(&store), before, "row by row");
    store.transact(Op::new("指定一张表"), move |tx| map_table(tx, id, &table(&["name"])))?;
    store.transact(Op::new("不填"), move |tx| map_table(tx, id, &table(&[])))?;
    store.transact(Op::new("不填"), move |tx| clear_cell(tx, id, "月报", 4, 1))?;
    assert_eq!(store.read(move |db| mapping(db, id))?, Mapping::default(), "nothing is filled any more");
    Ok(())
}

#[test]
fn a_form_goes_into_the_bin_and_for_good() -> Result<(), Error> {
    let store = Store::scratch()?;
    let id = adds(&store, "局里月报")?;
    store.transact(Op::new("指定一张表"), move |tx| map_table(tx, id, &table(&["name"])))?;
    store.transact(Op::new("指定一格"), move |tx| map_cell(tx, id, &cell(4, FormFact::Branch)))?;
    store.transact(Op::new("移到回收站"), move |tx| bin(tx, id))?;
    assert!(store.read(list)?.is_empty(), "it is not among the forms");
    assert_eq!(store.read(move |db| content(db, id)).unwrap_err().code(), "book.not_found", "nor is its file");
    let again = adds(&store, "局里月报")?;
    let taken = store.transact(Op::new("放回"), move |tx| crate::bin::restore(tx, "bureau_form", id.0));
    assert_eq!(taken.unwrap_err().code(), "bin.taken", "another has its name by now");
    store.transact(Op::new("移到回收站"), move |tx| bin(tx, again))?;
    store.transact(Op::new("放回"), move |tx| crate::bin::restore(tx, "bureau_form", id.0))?;
    assert_eq!(store.read(move |db| mapping(db, id))?.tables.len(), 1, "with what was pointed at");
    store.transact(Op::new("移到回收站"), move |tx| bin(tx, id))?;
    store.transact(Op::forgetting("彻底清除"), move |tx| crate::bin::purge(tx, "bureau_form", id.0))?;
    for gone in ["bureau_form_file", "bureau_form_cell", "bureau_form_table", "bureau_form_column"] {
        let left = sees(&store, &format!("SELECT count(*) FROM {gone}"));
        let expected = if gone == "bureau_form_file" { "1" } else { "0" };
        assert_eq!(left.as_deref(), Some(expected), "{gone} goes with its form");
    }
    Ok(())
}
