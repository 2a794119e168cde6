//! Instances of a release that comes without a word about them: those of the product's release before.
//!
//! In: options, and what the workspace holds. Out: what to take over, and from where. Deliberately not here: whether the document
//! has formulas at all; how many instances a machine holds is said of the product.

use portolan_compiler::gather::Gathered;

use super::place::Place;
use super::report::natural;
use super::{Files, Options, of_product};

/// What another release states.
pub(crate) struct Taken {
    /// Its instances, as `document.toml` writes them.
    pub(super) instances: String,
    /// Why these.
    pub(super) reason: String,
    /// That release.
    pub(super) release: String,
}

/// What a new release takes over: nothing where its instances are named, or where it is described already.
pub(super) fn taken(options: &Options, place: &Place, gathered: &Gathered, before: &Files) -> Option<Taken> {
    if options.instances.is_some() || before.contains_key(&place.metadata()) {
        return None;
    }
    let release = |folder: &str| natural(folder.rsplit('/').next().unwrap_or(folder));
    let own = release(&place.folder);
    let stating = of_product(gathered, options).filter(|document| !document.instances_unstated);
    let older = stating.filter_map(|document| {
        let at = release(document.id.rsplit_once('/')?.0);
        (at < own).then_some((at, document))
    });
    let (_, document) = older.max_by(|(a, _), (b, _)| a.cmp(b))?;
    Some(Taken {
        instances: document.instances.to_string(),
        reason: document.instances_reason.clone(),
        release: document.release.clone(),
    })
}
