//! One file under its own secret.

use std::fmt;

use chacha20poly1305::{
    Key, XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Error, vault};

/// What every kept file begins with: which program, which way of sealing.
const MAGIC: &[u8; 8] = b"YBTatt-1";

const NONCE: usize = 24;

/// The 256-bit secret of one file, from which come the key it is encrypted with and its name.
///
/// It is random and stands in the encrypted book, so that a change of the book's data key touches no file.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A new random one.
    pub fn random() -> Result<Self, Error> {
        vault::random().map(Self)
    }

    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key for one purpose.
    fn key_for(&self, purpose: &[u8]) -> Result<Zeroizing<[u8; 32]>, Error> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.0).expand(purpose, &mut *key).map_err(|_| Error::Broken)?;
        Ok(key)
    }

    /// The name of a file with this content: its HMAC, in hexadecimal.
    pub(super) fn digest(&self, content: &[u8]) -> Result<String, Error> {
        let key = self.key_for(b"name")?;
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&*key).map_err(|_| Error::Broken)?;
        mac.update(content);
        Ok(hexadecimal(&mac.finalize().into_bytes()))
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305, Error> {
        let key = self.key_for(b"content")?;
        Ok(XChaCha20Poly1305::new(Key::from_slice(&*key)))
    }

    /// The content as it lies on the disk.
    pub(super) fn seal(&self, content: &[u8]) -> Result<Vec<u8>, Error> {
        let nonce: [u8; NONCE] = vault::random()?;
        let sealed = self
            .cipher()?
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: content, aad: MAGIC })
            .map_err(|_| Error::Broken)?;
        Ok([&MAGIC[..], &nonce, &sealed].concat())
    }

    /// The content of a file; none if it is not what was sealed.
    pub(super) fn open(&self, file: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        let Some(rest) = file.strip_prefix(MAGIC) else { return Ok(None) };
        let Some((nonce, sealed)) = rest.split_at_checked(NONCE) else { return Ok(None) };
        Ok(self.cipher()?.decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: MAGIC }).ok())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// How a kept file is found, opened and known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its name in `attachments/`.
    pub digest: String,
    /// What opens it.
    pub secret: Secret,
    /// SHA-256 of its content, by which the same content is known.
    pub content_hash: String,
    /// Length of its content.
    pub bytes: u64,
}

/// SHA-256 of a content, in hexadecimal.
pub fn content_hash(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_secret_opens_a_file() {
        let secret = Secret::random().unwrap();
        let sealed = secret.seal("收据".as_bytes()).unwrap();
        assert_eq!(secret.open(&sealed).unwrap().as_deref(), Some("收据".as_bytes()), "as it was sealed");
        assert_eq!(Secret::random().unwrap().open(&sealed).unwrap(), None, "another secret opens nothing");
        for at in [0, 10, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(secret.open(&changed).unwrap(), None, "one bit at {at} is noticed");
        }
        assert_eq!(secret.open(&sealed[..20]).unwrap(), None, "a file cut short is noticed");
    }

    #[test]
    fn the_name_tells_nothing_of_the_content() {
        let (one, other) = (Secret::random().unwrap(), Secret::random().unwrap());
        let content = b"the same photo";
        assert_eq!(one.digest(content).unwrap(), one.digest(content).unwrap(), "the name can be checked");
        assert_ne!(one.digest(content).unwrap(), other.digest(content).unwrap(), "but not guessed without the secret");
    }
}
