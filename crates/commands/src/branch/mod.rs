//! The branch and its first day with this book.

pub mod wire;

use domain::branch::{BranchDetails, BranchProblem};
use store::{Op, branch};

use self::wire::BranchSetup;
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome};

/// The commands about the branch.
pub fn commands() -> Vec<Command> {
    vec![
        Command::writes("branch.create", "新建账本并登记本支部", create),
        Command::reads("branch.get", "本支部的基本情况；还没有登记时为空", get),
        Command::writes("branch.save", "修改本支部的基本情况", save),
    ]
}

impl From<BranchProblem> for Failure {
    fn from(problem: BranchProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}

/// Fails with `book.exists` when the folder has a book with a branch in it; a book left without one by
/// a power cut is taken up again.
fn create(desk: &Desk, request: BranchSetup) -> Outcome<Changed<BranchDetails>> {
    let branch = request.branch.checked()?;
    let store = match desk.store() {
        Ok(store) => {
            if store.read(branch::get)?.is_some() {
                return Err(store::Error::Exists.into());
            }
            store
        }
        Err(failure) if failure.code == store::Error::Absent.code() => desk.create_book(request.password)?,
        Err(failure) => return Err(failure),
    };
    // With the book made there is nothing before it to go back to.
    write(&store, branch, Op::event("登记本支部"))
}

fn get(desk: &Desk, _: NoRequest) -> Outcome<Option<BranchDetails>> {
    Ok(desk.store()?.read(branch::get)?)
}

fn save(desk: &Desk, request: BranchDetails) -> Outcome<Changed<BranchDetails>> {
    let branch = request.checked()?;
    let store = desk.store()?;
    write(&store, branch, Op::new("修改支部基本情况"))
}

fn write(store: &store::Store, branch: BranchDetails, op: Op) -> Outcome<Changed<BranchDetails>> {
    let done = store.transact(op, move |tx| {
        branch::save(tx, &branch)?;
        Ok::<_, store::Error>(branch)
    })?;
    Ok(done.into())
}
