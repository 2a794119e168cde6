//! Text exports.
use super::Reading;
use crate::source::SourceFile;

pub(super) fn read(_file: &SourceFile) -> Reading {
    Reading::default()
}
