//! The one thread that owns the one connection.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{
        Mutex, MutexGuard, PoisonError,
        mpsc::{self, Receiver, Sender, SyncSender},
    },
    thread::{self, JoinHandle, ThreadId},
};

use super::Db;
use crate::{
    Error,
    backup::{Contents, Pause, copy},
    vault::DataKey,
};

/// What the owner is asked for.
enum Message {
    /// Something short.
    Work(Box<dyn FnOnce(&Db) + Send>),
    /// A copy of the whole book, in steps that let other work in between.
    Copy(CopyOrder),
    /// To give the connection up for another one, or for none: then it is as after [`Message::Close`].
    Exchange(Box<dyn FnOnce(Db) -> Option<Db> + Send>),
    /// To let go of the file.
    Close,
}

struct CopyOrder {
    to: PathBuf,
    key: DataKey,
    answer: SyncSender<Result<Contents, Error>>,
}

/// Sends work to the thread that owns the connection and waits for the answer.
pub(super) struct Owner {
    messages: Mutex<Option<Sender<Message>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    id: ThreadId,
}

impl Owner {
    /// Starts the thread, which owns `db` until it is closed.
    pub(super) fn start(db: Db) -> Result<Self, Error> {
        let (messages, queue) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("book".to_owned())
            .spawn(move || serve(db, &queue))
            .map_err(|_| Error::Broken)?;
        let id = thread.thread().id();
        Ok(Self { messages: Mutex::new(Some(messages)), thread: Mutex::new(Some(thread)), id })
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
        self.send(Message::Work(Box::new(move |db| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(db))).unwrap_or_else(|_| Err(Error::Broken.into()));
            // Nobody waiting any more is no reason to stop: the work is done either way.
            answer.send(outcome).ok();
        })))?;
        reply.recv().map_err(|_| Error::Closed)?
    }

    /// Copies the whole book to a file under the same key, letting other work in between.
    pub(super) fn copy(&self, to: PathBuf, key: DataKey) -> Result<Contents, Error> {
        let (answer, reply) = mpsc::sync_channel(1);
        self.send(Message::Copy(CopyOrder { to, key, answer }))?;
        reply.recv().map_err(|_| Error::Closed)?
    }

    /// Has `exchange` put another connection in the place of this one and waits for what else it tells; with none the
    /// book is closed. Nothing else is done meanwhile.
    pub(super) fn exchange<T: Send + 'static>(
        &self,
        exchange: impl FnOnce(Db) -> (Option<Db>, T) + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, reply) = mpsc::sync_channel(1);
        self.send(Message::Exchange(Box::new(move |db| {
            let (next, told) = exchange(db);
            answer.send((next.is_none(), told)).ok();
            next
        })))?;
        let (is_closed, told) = reply.recv().map_err(|_| Error::Closed)?;
        if is_closed {
            self.close();
        }
        Ok(told)
    }

    /// Closes the connection, which lets go of the file, and ends the thread. Later work fails with
    /// [`Error::Closed`].
    pub(super) fn close(&self) {
        if let Some(messages) = lock(&self.messages).take() {
            messages.send(Message::Close).ok();
        }
        let thread = lock(&self.thread).take();
        if let Some(thread) = thread.filter(|thread| thread.thread().id() != thread::current().id()) {
            thread.join().ok();
        }
    }

    /// Whether it has not been closed.
    pub(super) fn is_open(&self) -> bool {
        lock(&self.messages).is_some()
    }

    fn send(&self, message: Message) -> Result<(), Error> {
        let messages = lock(&self.messages);
        messages.as_ref().and_then(|messages| messages.send(message).ok()).ok_or(Error::Closed)
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.close();
    }
}

fn serve(mut db: Db, queue: &Receiver<Message>) {
    let mut later: VecDeque<Message> = VecDeque::new();
    loop {
        let message = match later.pop_front() {
            Some(message) => message,
            None => match queue.recv() {
                Ok(message) => message,
                Err(_) => break,
            },
        };
        match message {
            Message::Work(work) => work(&db),
            Message::Close => break,
            Message::Exchange(exchange) => match exchange(db) {
                Some(next) => db = next,
                None => return,
            },
            Message::Copy(order) => {
                let mut closing = false;
                let outcome = copy(&db, &order.to, &order.key, &mut || {
                    while let Ok(message) = queue.try_recv() {
                        match message {
                            Message::Work(work) => work(&db),
                            message @ (Message::Copy(_) | Message::Exchange(_)) => later.push_back(message),
                            Message::Close => {
                                closing = true;
                                return Pause::Stop;
                            }
                        }
                    }
                    Pause::GoOn
                });
                order.answer.send(outcome).ok();
                if closing {
                    break;
                }
            }
        }
    }
    // An error in closing has nothing left to lose: every operation is already on the disk.
    db.into_conn().close().ok();
}

/// A lock that a panicking thread left behind guards nothing half done here.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
