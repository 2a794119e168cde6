//! Which side connects, where nobody says it.
//!
//! In: a matrix, or a row of a table with a column of either end. Out: an anomaly with what was assumed. Deliberately not here: the
//! assumption itself (`matrix`, `roles::ends`).

use super::columns::Columns;
use super::outline::Form;
use super::scribe::Scribe;
use super::table::Numbered;
use crate::ir::{AnomalyKind, Flow};

/// That the corner of a matrix does not say which side connects; `first` is its first row.
pub(super) fn in_matrix(scribe: &mut Scribe<'_>, form: Form, first: Option<&Numbered>) {
    let cells = first.map(|numbered| numbered.row.cells.as_slice());
    if let (Form::Matrix { said: false }, Some([remote, listener, ..])) = (form, cells) {
        let assumed = format!("{} → {}", remote.text.as_str(), listener.text.as_str());
        scribe.anomaly(AnomalyKind::UnsaidDirection, remote.text.whole(), assumed);
    }
}

/// That no direction is stated for a row in which a column names either end: whether that had to be said.
pub(super) fn of_either(scribe: &mut Scribe<'_>, columns: &Columns, flow: &Flow) -> bool {
    let Flow { listener: Some(listener), remote: Some(remote), direction, .. } = flow else { return false };
    // A word that nobody understands is told by itself.
    let silent = direction.understood.is_none() && direction.printed.is_none();
    let unsaid = columns.has_either() && silent && !flow.listens.is_empty();
    if unsaid {
        let assumed = format!("{} → {}", remote.joined(" "), listener.name.joined(" "));
        scribe.anomaly(AnomalyKind::UnsaidDirection, remote.place.span(), assumed);
    }
    unsaid
}
