//! Lints: what a document gets wrong. One folder a lint: metadata, a page in English and Japanese, the check.
//!
//! In: the intermediate form. Out: [`Diagnostic`]s. Deliberately not here: reading, levels in force, rendering.

pub mod ambiguous_footnote;
pub mod ambiguous_pairing;
pub mod bad_metadata;
pub mod broken_file;
pub mod byte_swapped;
pub mod client_port;
pub mod cut_name;
pub mod cut_word;
pub mod dangling_footnote;
pub mod date_for_port;
pub mod denied_traffic;
pub mod devices_run_together;
pub mod displaced_cell;
pub mod doubled_fragment;
pub mod dynamic_range;
pub mod dynamic_ranges_differ;
pub mod edition_mismatch;
pub mod empty_direction;
pub mod fixed_among_formulas;
pub mod footnote_before_mark;
pub mod footnote_names_other_rows;
pub mod foreign_word;
pub mod formula_out_of_range;
pub mod glued_word;
pub mod heading_content_mismatch;
pub mod inherited_ports;
pub mod inherited_transport;
pub mod instance_words;
pub mod leftover_text;
pub mod misplaced_file;
pub mod missing_ports;
pub mod missing_side;
pub mod missing_transport;
pub mod nameless_listener;
pub mod narrow_domain;
pub mod near_duplicate;
pub mod no_ports;
pub mod note_disagrees;
pub mod numbers_differ;
pub mod one_number_for_two_sides;
pub mod one_service_two_names;
pub mod open_ended;
pub mod port_changes_sides;
pub mod port_collision;
pub mod port_in_note;
pub mod port_in_prose;
pub mod port_on_both_sides;
pub mod port_out_of_range;
pub mod port_shared_across_tables;
pub mod ports_in_sentences;
pub mod ragged_row;
pub mod range_from_zero;
pub mod range_meets_itself;
pub mod repeated_table_differs;
pub mod replacement_character;
pub mod reversed_range;
pub mod sequence_breaks;
pub mod sequence_incomplete;
pub mod setting_changes_owner;
pub mod setting_differs_from_note;
pub mod shifted_row;
pub mod short_row;
pub mod side_distance;
pub mod side_words;
pub mod spacing_variants;
pub mod spelling_variants;
pub mod stale_allowance;
pub mod stale_erratum;
pub mod struck_out_text;
pub mod symbolic_setting;
pub mod title_names_nothing;
pub mod torn_pair;
pub mod transport_differs_in_row;
pub mod unaccounted_cell;
pub mod unbalanced_bracket;
pub mod undecodable_bytes;
pub mod unfinished_file;
pub mod uniform_direction;
pub mod unknown_direction;
pub mod unknown_heading;
pub mod unknown_protocol;
pub mod unlabelled_between;
pub mod unnumbered_table;
pub mod unread_format;
pub mod unread_ports;
pub mod unsaid_direction;
pub mod unstated_instances;
pub mod untranslated_name;
pub mod untranslated_text;
pub mod unused_footnote;
pub mod word_for_port;
pub mod wrong_column;

pub mod facts;
mod registry;
mod structural;
mod text;

pub use registry::{ALL, find};

use crate::diagnostic::{Diagnostic, Level};
use crate::ir::Reference;

/// A kind of finding.
#[derive(Debug)]
pub struct Lint {
    /// Stable name; reads well after "allow".
    pub id: &'static str,
    /// Level unless `portolan.toml` says otherwise.
    pub level: Level,
    /// The kind of question it asks.
    pub group: Group,
    /// One line in English.
    pub summary_en: &'static str,
    /// One line in Japanese.
    pub summary_ja: &'static str,
    /// Page in English: what, why, example, how to repair.
    pub page_en: &'static str,
    /// The same in Japanese.
    pub page_ja: &'static str,
    /// Looks for it in a reference.
    pub check: fn(&Reference, &mut Vec<Diagnostic>),
}

impl PartialEq for Lint {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// The kinds of questions lints ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Could the document be read as it stands?
    Reading,
    /// Is a single port possible?
    Ports,
    /// Do two listeners claim one port?
    Collisions,
    /// Does a row contradict itself?
    Row,
    /// Do rows contradict each other?
    Rows,
    /// Is the text damaged?
    Text,
    /// Are the project's own files in order?
    Project,
}

/// Runs the lints that ask whether everything was read: those about reading, and all that deny by themselves.
#[must_use]
pub fn check_reading(reference: &Reference) -> Vec<Diagnostic> {
    run(reference, |lint| lint.group == Group::Reading || lint.level == Level::Deny)
}

/// Runs all lints. Findings come in document order, then by lint.
#[must_use]
pub fn check(reference: &Reference) -> Vec<Diagnostic> {
    run(reference, |_| true)
}

fn run(reference: &Reference, wanted: impl Fn(&Lint) -> bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for lint in ALL.iter().filter(|lint| wanted(lint)) {
        (lint.check)(reference, &mut found);
    }
    crate::diagnostic::in_report_order(&mut found);
    found
}
