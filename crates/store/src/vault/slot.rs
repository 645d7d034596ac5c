//! One way into the book: the data key, wrapped.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    Key, XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{DataKey, Password, RecoveryCode, key::random};
use crate::Error;

/// How much work it is to try one password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB; never under 64 MiB in a book.
    pub memory_kib: u32,
    /// Passes over that memory; never under 3 in a book.
    pub passes: u32,
}

impl Cost {
    /// The least a book is locked with.
    pub const LEAST: Self = Self { memory_kib: 64 * 1024, passes: 3 };

    /// The most a `book.keys` may ask for; more is a damaged or hostile file.
    const MOST: Self = Self { memory_kib: 1024 * 1024, passes: 100 };

    /// As many passes as take about half a second on this machine, never under [`Cost::LEAST`].
    #[cfg(not(any(test, feature = "testing")))]
    pub fn tuned() -> Result<Self, Error> {
        Self::tuned_to(Duration::from_millis(500))
    }

    /// Cheap, so that tests that lock books are quick; only in builds for testing.
    #[cfg(any(test, feature = "testing"))]
    pub fn tuned() -> Result<Self, Error> {
        Ok(Self { memory_kib: 64, passes: 1 })
    }

    /// What a recovery code is stretched with: as much as a book's password is at the least.
    fn for_code() -> Self {
        if cfg!(any(test, feature = "testing")) { Self { memory_kib: 64, passes: 1 } } else { Self::LEAST }
    }

    /// As many passes over 64 MiB as take about `aim`, between 3 and 12.
    pub fn tuned_to(aim: Duration) -> Result<Self, Error> {
        let probe = Password::new("how fast is this machine".to_owned())?;
        let start = Instant::now();
        derive(&probe, &[0; 16], Self::LEAST)?;
        let per_pass = start.elapsed().as_secs_f64() / f64::from(Self::LEAST.passes);
        // Saturating, and clamped on both ends just after.
        let passes = (aim.as_secs_f64() / per_pass.max(f64::EPSILON)) as u32;
        Ok(Self { passes: passes.clamp(Self::LEAST.passes, 12), ..Self::LEAST })
    }

    fn is_sane(self) -> bool {
        self.memory_kib <= Self::MOST.memory_kib && (1..=Self::MOST.passes).contains(&self.passes)
    }
}

/// A wrapped data key, as `book.keys` holds it; byte strings are hex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Slot {
    /// 未设口令: the key lies open. Whoever has the folder can read the book.
    Open {
        /// The data key.
        key: String,
    },
    /// The key under a password: Argon2id, then XChaCha20-Poly1305.
    Password {
        /// Salt of the derivation.
        salt: String,
        /// Its work.
        cost: Cost,
        /// Nonce of the wrapping.
        nonce: String,
        /// The data key, encrypted and authenticated.
        wrapped: String,
    },
    /// The key under the recovery code (恢复码), wrapped alike.
    Recovery {
        /// Salt of the derivation.
        salt: String,
        /// Its work.
        cost: Cost,
        /// Nonce of the wrapping.
        nonce: String,
        /// The data key, encrypted and authenticated.
        wrapped: String,
        /// When the code was made, UTC, ISO.
        made_at: String,
        /// When the secretary last saw that the paper is where it should be, UTC, ISO.
        seen_at: String,
    },
}

/// Bound into each wrapping, so that it can't be passed off as another.
const OF_PASSWORD: &[u8] = b"yibentong book.keys 1 password";
const OF_CODE: &[u8] = b"yibentong book.keys 1 recovery code";

/// The parts of a wrapped key, whatever it is wrapped under.
struct Wrapping {
    salt: String,
    nonce: String,
    wrapped: String,
}

impl Wrapping {
    fn of(key: &DataKey, secret: &Password, cost: Cost, context: &[u8]) -> Result<Self, Error> {
        let salt: [u8; 16] = random()?;
        let nonce: [u8; 24] = random()?;
        let wrapped = cipher(secret, &salt, cost)?
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: key.bytes(), aad: context })
            .map_err(|_| Error::Keys("the key could not be wrapped".to_owned()))?;
        Ok(Self { salt: hex(&salt), nonce: hex(&nonce), wrapped: hex(&wrapped) })
    }
}

fn unwrap(secret: &Password, cost: Cost, [salt, nonce, wrapped]: [&str; 3], context: &[u8]) -> Result<DataKey, Error> {
    let (nonce, wrapped) = (unhex(nonce)?, unhex(wrapped)?);
    if !cost.is_sane() || nonce.len() != 24 {
        return Err(Error::Keys("a slot has impossible figures".to_owned()));
    }
    let key = cipher(secret, &unhex(salt)?, cost)?
        .decrypt(XNonce::from_slice(&nonce), Payload { msg: &wrapped, aad: context })
        .map_err(|_| Error::WrongPassword)?;
    key_of(&Zeroizing::new(key))
}

impl Slot {
    /// A slot anyone can open.
    pub fn open(key: &DataKey) -> Self {
        Self::Open { key: hex(key.bytes()) }
    }

    /// A slot under a password.
    pub fn password(key: &DataKey, password: &Password, cost: Cost) -> Result<Self, Error> {
        let Wrapping { salt, nonce, wrapped } = Wrapping::of(key, password, cost, OF_PASSWORD)?;
        Ok(Self::Password { salt, cost, nonce, wrapped })
    }

    /// A slot under a recovery code made now. The code is random and long: the least work is enough.
    pub fn recovery(key: &DataKey, code: RecoveryCode, now: &str) -> Result<Self, Error> {
        let cost = Cost::for_code();
        let Wrapping { salt, nonce, wrapped } = Wrapping::of(key, &code.into_password(), cost, OF_CODE)?;
        Ok(Self::Recovery { salt, cost, nonce, wrapped, made_at: now.to_owned(), seen_at: now.to_owned() })
    }

    /// A slot under the password, or an open one without.
    pub fn seal(key: &DataKey, password: Option<&Password>) -> Result<Self, Error> {
        match password {
            Some(password) => Self::password(key, password, Cost::tuned()?),
            None => Ok(Self::open(key)),
        }
    }

    /// Whether it needs a password or a recovery code.
    pub fn needs_password(&self) -> bool {
        !matches!(self, Self::Open { .. })
    }

    /// Whether it opens with the recovery code.
    pub fn is_recovery(&self) -> bool {
        matches!(self, Self::Recovery { .. })
    }

    /// The data key.
    ///
    /// Fails with [`Error::Locked`] without a password where one is needed,
    /// [`Error::WrongPassword`], or [`Error::Keys`] when the slot makes no sense.
    pub fn unwrap_key(&self, password: Option<&Password>) -> Result<DataKey, Error> {
        match self {
            Self::Open { key } => key_of(&unhex(key)?),
            Self::Password { salt, cost, nonce, wrapped } => match password {
                None => Err(Error::Locked),
                // Not tried: half a second for what can't be.
                Some(code) if code.is_code() => Err(Error::WrongPassword),
                Some(password) => unwrap(password, *cost, [salt, nonce, wrapped], OF_PASSWORD),
            },
            Self::Recovery { salt, cost, nonce, wrapped, .. } => match password {
                None => Err(Error::Locked),
                Some(code) if code.is_code() => unwrap(code, *cost, [salt, nonce, wrapped], OF_CODE),
                Some(_) => Err(Error::WrongPassword),
            },
        }
    }
}

fn key_of(bytes: &[u8]) -> Result<DataKey, Error> {
    DataKey::from_slice(bytes).ok_or_else(|| Error::Keys("a slot holds no 256-bit key".to_owned()))
}

fn cipher(password: &Password, salt: &[u8], cost: Cost) -> Result<XChaCha20Poly1305, Error> {
    let derived = derive(password, salt, cost)?;
    Ok(XChaCha20Poly1305::new(Key::from_slice(derived.as_slice())))
}

fn derive(password: &Password, salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>, Error> {
    let odd = |error: argon2::Error| Error::Keys(error.to_string());
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(odd)?;
    let mut derived = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password.bytes(), salt, derived.as_mut())
        .map_err(odd)?;
    Ok(derived)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
    let odd = || Error::Keys("a slot is not hex".to_owned());
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return Err(odd());
    }
    let bytes = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16));
    Ok(Zeroizing::new(bytes.collect::<Result<_, _>>().map_err(|_| odd())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password(text: &str) -> Password {
        Password::new(text.to_owned()).unwrap()
    }

    #[test]
    fn only_the_password_opens_its_slot() {
        let key = DataKey::random().unwrap();
        for text in ["1", "牡丹 2026", &"长".repeat(500)] {
            let slot = Slot::password(&key, &password(text), Cost::tuned().unwrap()).unwrap();
            assert_eq!(slot.unwrap_key(Some(&password(text))).unwrap(), key, "one character or many");
            let other = slot.unwrap_key(Some(&password("别的"))).unwrap_err();
            assert_eq!(other.code(), "vault.wrong_password", "another password is told so");
            assert_eq!(slot.unwrap_key(None).unwrap_err().code(), "book.locked", "none is asked for");
        }
    }

    #[test]
    fn the_code_opens_its_slot_and_no_password_does() {
        let key = DataKey::random().unwrap();
        let code = RecoveryCode::random().unwrap();
        let slot = Slot::recovery(&key, code.clone(), "2026-10-27T09:00:00.000Z").unwrap();
        assert_eq!(slot.unwrap_key(Some(&code.clone().into_password())).unwrap(), key, "the code");
        let typed = password(&code.groups().join(" "));
        assert_eq!(slot.unwrap_key(Some(&typed)).unwrap(), key, "typed where a password is asked for");
        let other = RecoveryCode::random().unwrap().into_password();
        assert_eq!(slot.unwrap_key(Some(&other)).unwrap_err().code(), "vault.wrong_password", "another code");
        assert_eq!(slot.unwrap_key(Some(&password("1"))).unwrap_err().code(), "vault.wrong_password", "a password");
        assert_eq!(slot.unwrap_key(None).unwrap_err().code(), "book.locked", "nothing");
    }

    #[test]
    fn a_slot_that_was_tampered_with_does_not_open() {
        let key = DataKey::random().unwrap();
        let slot = Slot::password(&key, &password("口令"), Cost::tuned().unwrap()).unwrap();
        let Slot::Password { salt, cost, nonce, wrapped } = slot else { panic!("it is a password slot") };
        let huge = Cost { memory_kib: u32::MAX, ..cost };
        let slot = Slot::Password { salt, cost: huge, nonce, wrapped };
        assert_eq!(slot.unwrap_key(Some(&password("口令"))).unwrap_err().code(), "book.keys", "4 TiB is not tried");
    }

    #[test]
    fn tuning_never_goes_under_the_least() {
        let cost = Cost::tuned_to(Duration::ZERO).unwrap();
        assert_eq!(cost, Cost::LEAST, "64 MiB and 3 passes, however slow the machine");
    }
}
