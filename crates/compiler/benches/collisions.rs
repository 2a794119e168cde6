//! How long it takes to check all pairs of many claims for collisions, and how that grows.
//!
//! `cargo bench -p portolan-compiler --bench collisions`. The claims are made by counting, without chance, so that runs compare.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a benchmark reads the clock")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use portolan_compiler::lints::facts::{Claim, meeting_pairs};
use portolan_model::{InstanceDomain, Interval};

/// Partners that a claim is followed up with, as in the lints.
const MOST: usize = 8;
/// Steps as they occur in guides.
const STEPS: [i64; 8] = [40, 10, 100, 1, 2000, 0, 25, 7];
/// Claims on one host of the spread set.
const ON_A_HOST: usize = 200;

/// Claims with formulas over 25 instances; widths from one port to a hundred.
fn claims(count: usize) -> Vec<Claim> {
    let domain = InstanceDomain { first: 0, last: 24 };
    let claim = |n: usize| {
        let first = 1024 + (n as i64 * 7919) % 60_000;
        let width = if n.is_multiple_of(50) { 99 } else { 0 };
        Claim { interval: Interval::new(first, first + width, STEPS[n / 3 % STEPS.len()]), domain }
    };
    (0..count).map(claim).collect()
}

fn best_of(times: usize, mut run: impl FnMut() -> usize) -> (Duration, usize) {
    let mut best = (Duration::MAX, 0);
    for _ in 0..times {
        let start = Instant::now();
        let found = black_box(run());
        best = best.min((start.elapsed(), found));
    }
    best
}

fn main() {
    println!("{:>9}  {:>22}  {:>22}", "claims", "all on one host", "200 on a host");
    for count in [1_000, 10_000, 100_000] {
        let claims = claims(count);
        let (one, crowded) = best_of(3, || meeting_pairs(black_box(&claims), MOST, |_, _| true).len());
        let (many, spread) =
            best_of(3, || claims.chunks(ON_A_HOST).map(|host| meeting_pairs(black_box(host), MOST, |_, _| true).len()).sum());
        println!("{count:>9}  {:>9.1?} {crowded:>6} pairs  {:>9.1?} {spread:>6} pairs", one, many);
    }
}
