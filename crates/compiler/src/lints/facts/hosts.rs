//! What is one host: `[[host]]` of `document.toml`; without any, callers take a section or a table.

use super::Stated;
use crate::ir::Host;
use crate::source::key_str;

/// The machine that an endpoint's owner runs on: by component first, then, for listeners, by section and by table.
pub(super) fn described(stated: Stated<'_>) -> Option<&Host> {
    let hosts = &stated.document.hosts;
    let name = stated.owner_key();
    let section = key_str(&stated.flow.section_path());
    let holds = |list: &[String], key: &str| !key.is_empty() && list.iter().any(|entry| key.starts_with(&key_str(entry)));
    let by_place = || {
        let by_section = hosts.iter().find(|host| holds(&host.sections, &section));
        by_section.or_else(|| hosts.iter().find(|host| host.tables.contains(&stated.table.number)))
    };
    let by_name = hosts.iter().find(|host| holds(&host.components, &name));
    by_name.or_else(|| if stated.is_listeners() { by_place() } else { None })
}
