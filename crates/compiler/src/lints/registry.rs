//! The list of all lints, in alphabetical order.

use super::Lint;

/// All lints.
pub static ALL: &[&Lint] = &[
    &super::bad_metadata::LINT,
    &super::broken_file::LINT,
    &super::byte_swapped::LINT,
    &super::dangling_footnote::LINT,
    &super::doubled_fragment::LINT,
    &super::dynamic_range::LINT,
    &super::dynamic_ranges_differ::LINT,
    &super::edition_mismatch::LINT,
    &super::empty_direction::LINT,
    &super::fixed_among_formulas::LINT,
    &super::formula_out_of_range::LINT,
    &super::heading_content_mismatch::LINT,
    &super::leftover_text::LINT,
    &super::missing_side::LINT,
    &super::missing_transport::LINT,
    &super::nameless_listener::LINT,
    &super::narrow_domain::LINT,
    &super::near_duplicate::LINT,
    &super::no_ports::LINT,
    &super::note_disagrees::LINT,
    &super::numbers_differ::LINT,
    &super::one_number_for_two_sides::LINT,
    &super::one_service_two_names::LINT,
    &super::port_changes_sides::LINT,
    &super::port_collision::LINT,
    &super::port_on_both_sides::LINT,
    &super::port_out_of_range::LINT,
    &super::port_shared_across_tables::LINT,
    &super::ragged_row::LINT,
    &super::range_meets_itself::LINT,
    &super::repeated_table_differs::LINT,
    &super::reversed_range::LINT,
    &super::sequence_breaks::LINT,
    &super::sequence_incomplete::LINT,
    &super::setting_changes_owner::LINT,
    &super::shifted_row::LINT,
    &super::short_row::LINT,
    &super::side_distance::LINT,
    &super::stale_allowance::LINT,
    &super::stale_erratum::LINT,
    &super::symbolic_setting::LINT,
    &super::torn_pair::LINT,
    &super::transport_differs_in_row::LINT,
    &super::unaccounted_cell::LINT,
    &super::undecodable_bytes::LINT,
    &super::unfinished_file::LINT,
    &super::uniform_direction::LINT,
    &super::unknown_direction::LINT,
    &super::unknown_heading::LINT,
    &super::unknown_protocol::LINT,
    &super::unread_format::LINT,
    &super::untranslated_text::LINT,
    &super::unused_footnote::LINT,
    &super::word_for_port::LINT,
    &super::wrong_column::LINT,
];

/// The lint of a name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Lint> {
    ALL.binary_search_by(|lint| lint.id.cmp(id)).ok().map(|index| ALL[index])
}
