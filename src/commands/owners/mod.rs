//! `portolan owners`: who listens on a port, in the workspace's documents; outside of one, in those compiled into this program.
//!
//! In: a port, and the workspace. Out: a block for each owner. Deliberately not here: search by words; the handbook has it.

mod holder;
mod query;

use std::path::Path;

use clap::Args;
use portolan::DOCUMENTS;
use portolan::model::InstanceDomain;
use portolan_compiler::diagnostic::Language;
use portolan_compiler::emit::table::facts;
use portolan_compiler::understand;

use self::holder::Holder;
use self::query::Query;
use super::extract::print;
use crate::locale::say;
use crate::outcome::{Outcome, Trouble};
use crate::workspace;

/// Options of `owners`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan owners 42067        any transport
  portolan owners tcp 42067    one transport
  portolan owners udp/5060     as firewalls write it

The documents of the workspace are asked, all of their releases. Outside of a workspace those are that were compiled into this
program, which is then said. Ports that start from a configured value belong to nobody here: only the value tells. The exit code
is 1 if nobody is found.")]
pub(crate) struct Options {
    /// A port, with its transport: `42067`, `tcp 42067`, `udp/5060`
    #[arg(required = true, num_args = 1..=2, value_name = "[TRANSPORT] PORT")]
    query: Vec<String>,
}

/// One block an owner.
pub(crate) fn run(options: &Options, workspace: Option<&Path>, language: Language) -> Result<Outcome, Trouble> {
    let query = Query::parse(&options.query)?;
    let holders = holders(workspace, language)?;
    let found: Vec<(&Holder, InstanceDomain)> =
        holders.iter().filter_map(|holder| Some((holder, holder.holds(query)?))).collect();
    if found.is_empty() {
        eprintln!("{} {query}", say(language, "nobody is known to listen on", "待ち受けているものが見つからないポート:"));
        hint(query, &holders, language);
        return Ok(Outcome::Findings);
    }
    let text: String = found.iter().map(|(holder, instances)| holder.describe(*instances, language)).collect();
    print(text.as_bytes())?;
    Ok(Outcome::Fine)
}

/// All endpoints there are, document by document, by their ids.
fn holders(workspace: Option<&Path>, language: Language) -> Result<Vec<Holder>, Trouble> {
    match workspace::find(workspace) {
        Ok(root) => of_workspace(&root, language),
        Err(trouble) if workspace.is_some() => Err(trouble),
        Err(_) => Ok(compiled_in(language)),
    }
}

fn of_workspace(root: &Path, language: Language) -> Result<Vec<Holder>, Trouble> {
    let understood = understand(&workspace::read(root)?);
    if understood.denied() {
        let en = "not everything could be read, so that owners may be missing: portolan check shows what";
        eprintln!(
            "{}",
            say(language, en, "読み取れない箇所があり、結果が不足している可能性があります: portolan check で確認できます")
        );
    }
    let mut holders: Vec<(&str, Holder)> =
        facts(&understood.reference).filter_map(|fact| Some((fact.document.id.as_str(), Holder::of_fact(&fact)?))).collect();
    holders.sort_by(|(a, x), (b, y)| (a, &x.id).cmp(&(b, &y.id)));
    Ok(holders.into_iter().map(|(_, holder)| holder).collect())
}

fn compiled_in(language: Language) -> Vec<Holder> {
    let mut names: Vec<String> = DOCUMENTS.iter().map(|document| format!("{} {}", document.product, document.release)).collect();
    names.dedup();
    let said = say(
        language,
        "no workspace is here: asked are the documents compiled into this program; else --workspace DIR:",
        "ここはワークスペースではないため、このプログラムに組み込まれた文書を調べます（指定は --workspace DIR）:",
    );
    eprintln!("{said} {}", names.join(", "));
    DOCUMENTS.iter().flat_map(|document| document.table).map(Holder::of_entry).collect()
}

/// Who asked for one transport learns that others hold the port.
fn hint(query: Query, holders: &[Holder], language: Language) {
    let Some(asked) = query.transport else { return };
    let any = Query { transport: None, ..query };
    let mut others: Vec<_> =
        holders.iter().filter(|holder| holder.holds(any).is_some()).filter_map(|holder| holder.transport).collect();
    others.sort_unstable();
    others.dedup();
    for other in others.into_iter().filter(|other| *other != asked) {
        let port = query.port;
        let held = say(language, "is held; ask", "は使われています。次で確認できます:");
        eprintln!("{other} {port} {held} portolan owners {other} {port}");
    }
}
