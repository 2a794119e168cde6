//! The index of claims against comparing all pairs.

use portolan_compiler::lints::facts::{Claim, MeetingPair, meeting_pairs};
use portolan_model::{InstanceDomain, Intersection, Interval, intersect};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn all_pairs(claims: &[Claim], may: impl Fn(usize, usize) -> bool) -> Vec<MeetingPair> {
    let pairs = (0..claims.len()).flat_map(|a| (a + 1..claims.len()).map(move |b| (a, b)));
    pairs
        .filter(|(a, b)| may(*a, *b))
        .filter_map(|(a, b)| match intersect(&claims[a].interval, claims[a].domain, &claims[b].interval, claims[b].domain) {
            Intersection::Meets(meeting) => Some(MeetingPair { a, b, meeting }),
            Intersection::Disjoint | Intersection::Unknown => None,
        })
        .collect()
}

fn claim() -> impl Strategy<Value = Claim> {
    let setting = prop_oneof![6 => Just(None), 1 => Just(Some("Base".to_owned())), 1 => Just(Some("Other".to_owned()))];
    let first = prop_oneof![4 => 1..2_000_i64, 1 => -80..80_i64, 1 => 65_000..65_600_i64];
    let width = prop_oneof![6 => Just(0), 3 => 0..60_i64, 1 => -2..900_i64];
    let step = prop_oneof![2 => Just(0), 4 => prop::sample::select(vec![40, 10, 25, 7, 1, 1000, -40]), 2 => -50..300_i64];
    let domain = (0..4_u32, 0..30_u32).prop_map(|(first, more)| InstanceDomain { first, last: first + more });
    (setting, first, width, step, domain).prop_map(|(setting, first, width, per_instance, domain)| Claim {
        interval: Interval { setting, first, last: first + width, per_instance, template: None },
        domain,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_comparing_all_pairs_finds(claims in prop::collection::vec(claim(), 0..60)) {
        prop_assert_eq!(meeting_pairs(&claims, usize::MAX, |_, _| true), all_pairs(&claims, |_, _| true));
        let odd = |a: usize, b: usize| !(a + b).is_multiple_of(3);
        prop_assert_eq!(meeting_pairs(&claims, usize::MAX, odd), all_pairs(&claims, odd));
    }

    #[test]
    fn with_few_partners_what_is_found_is_true_and_nothing_found_means_nothing_meets(claims in prop::collection::vec(claim(), 0..60)) {
        let (few, all) = (meeting_pairs(&claims, 1, |_, _| true), all_pairs(&claims, |_, _| true));
        prop_assert!(few.iter().all(|pair| all.contains(pair)));
        prop_assert_eq!(few.is_empty(), all.is_empty());
    }
}
