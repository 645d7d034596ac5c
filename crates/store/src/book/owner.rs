//! The one thread that owns the one connection.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex,
        mpsc::{self, Sender},
    },
    thread::{self, JoinHandle, ThreadId},
};

use super::Db;
use crate::Error;

/// Work for the owner: gets the book and gives it back, or none if it closed it.
type Job = Box<dyn FnOnce(Db) -> Option<Db> + Send>;

/// Sends work to the thread that owns the connection and waits for the answer.
pub(super) struct Owner {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    id: ThreadId,
}

impl Owner {
    /// Starts the thread, which owns `db` until it is closed.
    pub(super) fn start(db: Db) -> Result<Self, Error> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let thread = thread::Builder::new()
            .name("book".to_owned())
            .spawn(move || {
                let mut db = Some(db);
                for job in queue {
                    db = db.and_then(job);
                    if db.is_none() {
                        break;
                    }
                }
            })
            .map_err(|_| Error::Broken)?;
        let id = thread.thread().id();
        Ok(Self { jobs: Mutex::new(Some(jobs)), thread: Mutex::new(Some(thread)), id })
    }

    /// Runs `work` on the connection and waits for it. A panic in it is [`Error::Broken`]; what it
    /// had begun to write is rolled back.
    pub(super) fn run<T, E>(&self, work: impl FnOnce(&Db) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        if thread::current().id() == self.id {
            return Err(Error::Nested.into());
        }
        let (answer, reply) = mpsc::sync_channel(1);
        let job: Job = Box::new(move |db| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(&db))).unwrap_or_else(|_| Err(Error::Broken.into()));
            // Nobody waiting any more is no reason to stop: the work is done either way.
            answer.send(outcome).ok();
            Some(db)
        });
        self.send(job)?;
        reply.recv().map_err(|_| Error::Closed)?
    }

    /// Closes the connection, which lets go of the file, and ends the thread. Later work fails with
    /// [`Error::Closed`].
    pub(super) fn close(&self) {
        self.send(Box::new(|db| {
            // An error here has nothing left to lose: every operation is already on the disk.
            db.into_conn().close().ok();
            None
        }))
        .ok();
        lock(&self.jobs).take();
        let thread = lock(&self.thread).take();
        if let Some(thread) = thread.filter(|thread| thread.thread().id() != thread::current().id()) {
            thread.join().ok();
        }
    }

    fn send(&self, job: Job) -> Result<(), Error> {
        let jobs = lock(&self.jobs);
        jobs.as_ref().and_then(|jobs| jobs.send(job).ok()).ok_or(Error::Closed)
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.close();
    }
}

/// A lock that a panicking thread left behind guards nothing half done here.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
