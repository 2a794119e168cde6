//! What the compiler is given: files as bytes, decoded to text that remembers its bytes.
//!
//! In: paths and bytes. Out: [`SourceFile`]s with lines and [`Place`]s. Deliberately not here: formats and meaning.

mod decode;
mod detect;
mod fold;
mod mapped;
mod place;
mod sheets;
mod shelf;
mod span;

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

pub(crate) use decode::ending;
pub use decode::{Decoded, Undecodable, container};
pub(crate) use fold::{compose_kana, fold_char, is_plain};
pub use fold::{fold, fold_str, key, key_str};
pub use mapped::Mapped;
pub use place::Place;
pub use sheets::{LINE_END, Sheet, SheetCell, SheetRow};
pub(crate) use shelf::Shelf;
pub use span::{SourceId, Span};

/// All files of a compilation, in path order whatever order they came in.
#[derive(Debug, Default)]
pub struct SourceSet {
    files: Vec<SourceFile>,
}

impl SourceSet {
    /// Takes files by path (with `/`, relative to the workspace) and decodes them.
    #[must_use]
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Self {
        let files = files
            .into_iter()
            .enumerate()
            .map(|(index, (path, bytes))| SourceFile::new(SourceId(u32::try_from(index).unwrap_or(u32::MAX)), path, bytes))
            .collect();
        Self { files }
    }

    /// The file of an id that this set gave out.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The file at a path.
    #[must_use]
    pub fn by_path(&self, path: &str) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| file.path().cmp(path)).ok().map(|index| &self.files[index])
    }

    /// All files, in path order.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }
}

/// One file: its bytes, its text, its lines.
#[derive(Debug)]
pub struct SourceFile {
    id: SourceId,
    bytes: Vec<u8>,
    /// Path, decoded text and lines, which its places share.
    printed: Arc<place::Printed>,
}

impl SourceFile {
    fn new(id: SourceId, path: String, bytes: Vec<u8>) -> Self {
        let mut decoded = Decoded::new(id, &path, &bytes);
        decoded.text = std::mem::replace(&mut decoded.text, Mapped::empty(id, 0)).shared();
        let text = &decoded.text;
        let lines =
            std::iter::once(0).chain(text.as_str().match_indices('\n').map(|(at, _)| text.span(at..at + 1).end)).collect();
        Self { id, bytes, printed: Arc::new(place::Printed { path: path.into(), decoded, lines }) }
    }

    /// Its id in the set.
    #[must_use]
    pub fn id(&self) -> SourceId {
        self.id
    }

    /// Its path, with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.printed.path
    }

    /// Its bytes as they lie on disk.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its text. Undecodable bytes stand as U+FFFD.
    #[must_use]
    pub fn text(&self) -> &Mapped {
        &self.printed.decoded.text
    }

    /// How it was decoded.
    #[must_use]
    pub fn decoded(&self) -> &Decoded {
        &self.printed.decoded
    }

    /// SHA-256 of the bytes, lower-case hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Line of a raw offset, counted from 1.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        self.printed.line(offset)
    }

    /// Raw offset at which a line (counted from 1) begins.
    #[must_use]
    pub fn line_start(&self, line: u32) -> u32 {
        self.printed.lines.get(line.saturating_sub(1) as usize).copied().unwrap_or(self.bytes.len() as u32)
    }

    /// A place of this file, with the text printed there.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place::new(self, span)
    }
}
