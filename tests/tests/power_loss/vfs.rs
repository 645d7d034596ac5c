//! A shim under SQLite that logs what it does to files, and does it.
#![allow(unsafe_code)]

use std::{
    ffi::{CStr, c_char, c_int, c_void},
    mem::size_of,
    path::{Path, PathBuf},
    ptr,
    sync::{Mutex, MutexGuard, Once, PoisonError},
};

use rusqlite::ffi;

use crate::disk::Done;

/// The folder whose files are logged, while they are.
static LOG: Mutex<(Option<PathBuf>, Vec<Done>)> = Mutex::new((None, Vec::new()));

/// Begins to log what happens in a folder.
pub fn record(folder: &Path) {
    *logged() = (Some(folder.to_owned()), Vec::new());
}

/// How much was logged until now.
pub fn recorded() -> usize {
    logged().1.len()
}

/// Ends it and gives what was logged.
pub fn end() -> Vec<Done> {
    *ROOM.lock().unwrap_or_else(PoisonError::into_inner) = None;
    std::mem::take(&mut *logged()).1
}

fn logged() -> MutexGuard<'static, (Option<PathBuf>, Vec<Done>)> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A path below the folder that is logged.
pub fn below(path: &Path) -> Option<PathBuf> {
    path.strip_prefix(logged().0.as_ref()?).ok().map(Path::to_owned)
}

/// Writes SQLite may still do in the folder that is logged; none when it has all the room there is.
static ROOM: Mutex<Option<usize>> = Mutex::new(None);

/// Lets SQLite write so often in the folder that is logged, until [`end`]; from then on the disk is full.
pub fn leave_room(writes: usize) {
    *ROOM.lock().unwrap_or_else(PoisonError::into_inner) = Some(writes);
}

/// Whether there was room for all of it until now.
pub fn has_room() -> bool {
    *ROOM.lock().unwrap_or_else(PoisonError::into_inner) != Some(0)
}

/// Takes the room of one write in a file of the folder; no when there is none left.
fn takes_room(path: &Path) -> bool {
    if below(path).is_none() {
        return true;
    }
    match &mut *ROOM.lock().unwrap_or_else(PoisonError::into_inner) {
        Some(0) => false,
        Some(left) => {
            *left -= 1;
            true
        }
        None => true,
    }
}

/// Logs something done to a file, if it is one of the folder.
pub fn log(path: &Path, done: impl FnOnce(PathBuf) -> Done) {
    let Some(name) = below(path) else { return };
    let done = done(name);
    logged().1.push(done);
}

/// An open file: the head SQLite knows, the real file behind it, and its path.
#[repr(C)]
struct Shim {
    base: ffi::sqlite3_file,
    real: *mut ffi::sqlite3_file,
    path: *mut PathBuf,
}

static INSTALL: Once = Once::new();

/// Puts the shim under every connection opened from now on.
pub fn install() {
    INSTALL.call_once(|| {
        // SAFETY: the default VFS lives as long as the process; the copy differs only in how files are opened and
        // removed and in the room a file takes, and is leaked on purpose.
        unsafe {
            ffi::sqlite3_initialize();
            let real = ffi::sqlite3_vfs_find(ptr::null());
            let mut shim = ptr::read(real);
            shim.zName = c"logged".as_ptr();
            shim.pAppData = real.cast();
            shim.szOsFile = size_of::<Shim>() as c_int + (*real).szOsFile;
            shim.pNext = ptr::null_mut();
            shim.xOpen = Some(open);
            shim.xDelete = Some(delete);
            ffi::sqlite3_vfs_register(Box::into_raw(Box::new(shim)), 1);
        }
    });
}

unsafe fn real_vfs(vfs: *mut ffi::sqlite3_vfs) -> *mut ffi::sqlite3_vfs {
    // SAFETY: `install` put it there.
    unsafe { (*vfs).pAppData.cast() }
}

unsafe fn path_of(name: *const c_char) -> PathBuf {
    if name.is_null() {
        return PathBuf::new();
    }
    // SAFETY: SQLite gives names that end in zero.
    PathBuf::from(unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned())
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives `szOsFile` bytes: the head, then the room of the real file.
    unsafe {
        let real_vfs = real_vfs(vfs);
        let shim = file.cast::<Shim>();
        let real = file.cast::<u8>().add(size_of::<Shim>()).cast::<ffi::sqlite3_file>();
        (*shim).base.pMethods = ptr::null();
        let Some(opens) = (*real_vfs).xOpen else { return ffi::SQLITE_ERROR };
        let code = opens(real_vfs, name, real, flags, out);
        if code == ffi::SQLITE_OK {
            (*shim).real = real;
            (*shim).path = Box::into_raw(Box::new(path_of(name)));
            (*shim).base.pMethods = &raw const METHODS;
        }
        code
    }
}

unsafe extern "C" fn delete(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: as SQLite calls it.
    unsafe {
        let real_vfs = real_vfs(vfs);
        let Some(deletes) = (*real_vfs).xDelete else { return ffi::SQLITE_ERROR };
        let code = deletes(real_vfs, name, sync);
        if code == ffi::SQLITE_OK {
            log(&path_of(name), |path| Done::Remove { path });
        }
        code
    }
}

/// Calls a method of the real file.
macro_rules! real {
    ($file:expr, $method:ident $(, $argument:expr)*) => {{
        // SAFETY: SQLite calls a method only of a file that was opened.
        unsafe {
            let shim = $file.cast::<Shim>();
            let real = (*shim).real;
            match (*(*real).pMethods).$method {
                Some(method) => method(real $(, $argument)*),
                None => ffi::SQLITE_IOERR,
            }
        }
    }};
}

fn path(file: *mut ffi::sqlite3_file) -> &'static Path {
    // SAFETY: it lives until the file is closed, and is used no longer than a call.
    unsafe { &*(*file.cast::<Shim>()).path }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    let code = real!(file, xClose);
    // SAFETY: it was made by `open`, and nobody asks for it after.
    drop(unsafe { Box::from_raw((*file.cast::<Shim>()).path) });
    code
}

unsafe extern "C" fn read(file: *mut ffi::sqlite3_file, to: *mut c_void, amount: c_int, at: i64) -> c_int {
    real!(file, xRead, to, amount, at)
}

unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, from: *const c_void, amount: c_int, at: i64) -> c_int {
    if !takes_room(path(file)) {
        return ffi::SQLITE_FULL;
    }
    let code = real!(file, xWrite, from, amount, at);
    if code == ffi::SQLITE_OK {
        // SAFETY: SQLite gives so many bytes.
        let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), amount as usize) }.to_vec();
        log(path(file), |path| Done::Write { path, at: at as usize, bytes });
    }
    code
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: i64) -> c_int {
    let code = real!(file, xTruncate, size);
    log(path(file), |path| Done::Truncate { path, size: size as usize });
    code
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    let code = real!(file, xSync, flags);
    log(path(file), |path| Done::Sync { path });
    code
}

unsafe extern "C" fn size(file: *mut ffi::sqlite3_file, size: *mut i64) -> c_int {
    real!(file, xFileSize, size)
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    real!(file, xLock, level)
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    real!(file, xUnlock, level)
}

unsafe extern "C" fn is_reserved(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    real!(file, xCheckReservedLock, out)
}

unsafe extern "C" fn control(file: *mut ffi::sqlite3_file, what: c_int, with: *mut c_void) -> c_int {
    real!(file, xFileControl, what, with)
}

unsafe extern "C" fn sector(file: *mut ffi::sqlite3_file) -> c_int {
    real!(file, xSectorSize)
}

unsafe extern "C" fn character(_file: *mut ffi::sqlite3_file) -> c_int {
    // No promise of any disk is relied on.
    0
}

/// Version 1: a book is opened for one process alone, which needs no shared memory.
static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(character),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};
